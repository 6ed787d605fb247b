"""The one thread that starts children, keeps spares warm and ends those that take too long or too much.

All children are started from this thread because Linux ends a child with the *thread* that started it
(``PR_SET_PDEATHSIG``): the thread lives as long as the pool, and ``exec`` of the program ends it.
"""

from __future__ import annotations

import math
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.sandbox.errors import ChildError, JobCancelled
from desktop_app.sandbox.launch import Child

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TICK = 0.02
_START_SECONDS = 30.0
_ATTEMPTS = 3


@dataclass
class Watch:
    """What a running call may still use; ``verdict`` is the code under which its child was ended."""

    child: Child
    memory: int
    deadline: float
    cancel: Callable[[], bool] | None = None
    verdict: str = ""
    peak: int = 0

    def judge(self, now: float) -> str:
        """Return the code under which this child must end now, or nothing."""
        if self.cancel is not None and self.cancel():
            return "child-cancelled"
        if now >= self.deadline:
            return "child-timeout"
        self.peak = max(self.peak, self.child.peak_bytes())
        if self.peak > self.memory:
            return "child-memory"
        return ""


@dataclass
class _Shelf:
    """The spares of one family, how many there should be, and how many callers wait for one."""

    wanted: int = 0
    waiting: int = 0
    spares: deque[Child] = field(default_factory=deque)


class Supervisor:
    """Owns every child from start to end; all methods are safe from any thread."""

    def __init__(self, registry: str) -> None:
        self._registry = registry
        self._changed = threading.Condition()
        self._shelves: dict[str, _Shelf] = {}
        self._watches: dict[int, Watch] = {}
        self._alive: dict[int, Child] = {}
        self._failures: Counter[str] = Counter()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="children", daemon=True)
        self._thread.start()

    @property
    def closed(self) -> bool:
        """True once :meth:`close` was called."""
        return self._closed

    def pids(self) -> list[int]:
        """Return the process numbers of all children that were not reaped yet."""
        with self._changed:
            return sorted(self._alive)

    def keep(self, spares: Mapping[str, int]) -> None:
        """Keep so many warm spares per family from now on; starts them in the background."""
        with self._changed:
            for family, count in spares.items():
                self._shelves.setdefault(family, _Shelf()).wanted = count
            self._changed.notify_all()

    def take(self, family: str) -> Child:
        """Hand out a child that has seen no file yet; raises ``ChildError`` when none can be started."""
        with self._changed:
            shelf = self._shelves.setdefault(family, _Shelf())
            shelf.waiting += 1
            self._failures[family] = 0
            self._changed.notify_all()
            try:
                ready = self._changed.wait_for(
                    lambda: self._closed or shelf.spares or self._failures[family] >= _ATTEMPTS,
                    _START_SECONDS,
                )
                if self._closed:
                    raise ChildError("child-closed")
                if not ready or not shelf.spares:
                    raise ChildError("child-unavailable")
                child = shelf.spares.popleft()
            finally:
                shelf.waiting -= 1
                self._changed.notify_all()
        if child.returncode is None:
            return child
        self.discard(child)  # the system, short of memory, ended it while it waited
        return self.take(family)

    def watch(self, watch: Watch) -> None:
        """Begin to watch a call."""
        with self._changed:
            self._watches[watch.child.pid] = watch
            self._changed.notify_all()

    def unwatch(self, watch: Watch) -> None:
        """Stop watching a call that ended."""
        with self._changed:
            self._watches.pop(watch.child.pid, None)

    def discard(self, child: Child) -> None:
        """End a child and reap it; it is never used again."""
        child.kill()
        child.reap(5.0)
        child.wire.close()
        with self._changed:
            self._alive.pop(child.pid, None)

    def close(self, seconds: float) -> int:
        """End every child, refuse new ones, wait at most ``seconds`` and return how many are left."""
        until = time.monotonic() + seconds
        with self._changed:
            self._closed = True
            for watch in self._watches.values():
                watch.verdict = watch.verdict or "child-closed"
            children = list(self._alive.values())
            self._changed.notify_all()
        for child in children:
            child.kill()
        if threading.current_thread() is not self._thread:
            self._thread.join(max(0.0, until - time.monotonic()))
        with self._changed:
            children = list(self._alive.values())
        for child in children:
            child.kill()
            if child.reap(max(0.0, until - time.monotonic())):
                self._forget(child)
        with self._changed:
            return len(self._alive)

    def _forget(self, child: Child) -> None:
        with self._changed:
            self._alive.pop(child.pid, None)
            in_use = child.pid in self._watches
        if not in_use:  # a caller that still reads closes it itself
            child.wire.close()

    def _run(self) -> None:
        while True:
            with self._changed:
                family = self._missing()
                if self._closed:
                    return
                if family is None:
                    self._changed.wait(_TICK if self._watches else None)
                    self._look_after()
            if family is not None:
                self._start(family)

    def _missing(self) -> str | None:
        """Return a family that lacks children: those that callers wait for first."""
        for waited_for in (True, False):
            for family, shelf in self._shelves.items():
                wanted = shelf.waiting if waited_for else shelf.wanted
                if len(shelf.spares) < wanted and self._failures[family] < _ATTEMPTS:
                    return family
        return None

    def _start(self, family: str) -> None:
        try:
            child = Child(family, self._registry)
        except OSError:
            with self._changed:
                self._failures[family] += 1
                self._changed.notify_all()
            return
        with self._changed:
            self._alive[child.pid] = child
            if not self._closed:
                self._shelves[family].spares.append(child)
                self._changed.notify_all()

    def _look_after(self) -> None:
        now = time.monotonic()
        for watch in self._watches.values():
            if not watch.verdict and (verdict := watch.judge(now)):
                watch.verdict = verdict
                watch.child.kill()


def error_for(watch: Watch, seconds: float) -> ChildError:
    """Return what to tell about a call whose child is gone."""
    if watch.verdict == "child-cancelled":
        return JobCancelled()
    if watch.verdict == "child-timeout":
        return ChildError("child-timeout", seconds=math.ceil(seconds))
    if watch.verdict:
        return ChildError(watch.verdict)
    watch.child.reap(1.0)
    status = watch.child.returncode
    if status is not None and -status == _SIGXCPU:
        return ChildError("child-timeout", seconds=math.ceil(seconds))
    return ChildError("child-crashed", status=0 if status is None else status)


_SIGXCPU = 24
