"""The one thread that owns the database connection: saves go first, long reads give way between chunks."""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

from desktop_app.vault.file.errors import cancelled

T = TypeVar("T")


class Priority(IntEnum):
    """How urgent a piece of work is; the smaller runs first."""

    SAVE = 0
    READ = 1
    LONG = 2


@dataclass(order=True)
class _Job:
    priority: Priority
    number: int
    work: Callable[[], Any] = field(compare=False)
    future: Future[Any] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)


class DatabaseThread:
    """Runs work one piece at a time, the most urgent first; open the vault inside it, as its first work."""

    def __init__(self, name: str = "vault") -> None:
        self._numbers = itertools.count()
        self._queue: list[_Job] = []
        self._running: list[_Job] = []
        self._changed = threading.Condition()
        self._stopping = False
        self._check: Callable[[], object] = _nothing
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], T], priority: Priority = Priority.READ) -> Future[T]:
        """Queue work from any thread; its result or error arrives in the future.

        Raises RuntimeError after `stop`.
        """
        future: Future[T] = Future()
        with self._changed:
            if self._stopping:
                raise RuntimeError("the database thread was stopped")
            heapq.heappush(self._queue, _Job(priority, next(self._numbers), work, future))
            self._changed.notify()
        return future

    def give_way(self) -> None:
        """Called by long work between two chunks, outside a transaction: runs everything more urgent first.

        Raises KnownError ``cancelled`` when that long work was cancelled meanwhile.
        """
        current = self._running[-1]
        while (urgent := self._next(than=current.priority)) is not None:
            self._do(urgent)
        if current.cancelled:
            raise cancelled()

    def watch(self, check: Callable[[], object]) -> None:
        """Run ``check`` (`OpenVault.check`) after every work; what it raises replaces the work's result.

        Called on the thread itself, by the work that opens the vault; ``watch(lambda: None)`` ends it.
        """
        self._check = check

    def cancel(self, future: Future[Any]) -> None:
        """Give up queued work, or make running work end at its next `give_way`."""
        if future.cancel():
            return
        with self._changed:
            for job in self._running:
                job.cancelled = job.cancelled or job.future is future

    def stop(self, last: Callable[[], object] | None = None) -> None:
        """Finish the queued saves, cancel everything else, run ``last`` (closing the vault), end the thread.

        An error of ``last`` is raised here. Harmless when done twice, but ``last`` then does not run.
        """
        with self._changed:
            if self._stopping:
                return
            self._stopping = True
            for job in self._running:
                job.cancelled = job.priority is not Priority.SAVE
            for job in [job for job in self._queue if job.priority is not Priority.SAVE]:
                self._queue.remove(job)
                job.future.cancel()
            heapq.heapify(self._queue)
            closing: Future[object] = Future()
            heapq.heappush(
                self._queue, _Job(Priority.LONG, next(self._numbers), last or (lambda: None), closing)
            )
            self._changed.notify()
        self._thread.join()
        closing.result()

    def _run(self) -> None:
        while (job := self._wait()) is not None:
            self._do(job)

    def _wait(self) -> _Job | None:
        with self._changed:
            while self._changed.wait_for(lambda: self._queue or self._stopping) and self._queue:
                job = heapq.heappop(self._queue)
                if self._begins(job):
                    return job
        return None

    def _next(self, *, than: Priority) -> _Job | None:
        with self._changed:
            while self._queue and self._queue[0].priority < than:
                job = heapq.heappop(self._queue)
                if self._begins(job):
                    return job
        return None

    def _begins(self, job: _Job) -> bool:
        running = job.future.set_running_or_notify_cancel()
        if running:
            self._running.append(job)
        return running

    def _do(self, job: _Job) -> None:
        try:
            result = job.work()
            self._check()
        except BaseException as exc:  # noqa: BLE001 - whatever it is belongs to whoever waits for the future
            self._leave()
            job.future.set_exception(exc)
        else:
            self._leave()
            job.future.set_result(result)

    def _leave(self) -> None:
        with self._changed:
            self._running.pop()


def _nothing() -> None:
    """No check, while no vault is open."""
