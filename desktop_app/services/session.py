"""An open vault with the thread that owns it and the children that serve it: what a window works with."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, TypeVar

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.errors import KnownError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.opening import Derivations, reopened
from desktop_app.services.upkeep.copies import Between, Progress, opened_file
from desktop_app.vault.file import rekey as file_rekey
from desktop_app.vault.file.backup import rotate
from desktop_app.vault.file.errors import told
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread, Priority

P = ParamSpec("P")
T = TypeVar("T")

_CHILD_CALLS_AT_ONCE = 2


class Session:
    """Runs services on the database thread, each in a unit of work of its own, and tells who listens.

    Every method may be called from any thread and returns at once.
    """

    def __init__(
        self,
        vault: Vault,
        thread: DatabaseThread,
        children: ChildPool,
        derivations: Derivations | None = None,
    ) -> None:
        self.vault = vault
        self.thread = thread
        self.children = children
        self.derivations = derivations or Derivations()
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._guard = threading.Lock()
        self._callers = ThreadPoolExecutor(_CHILD_CALLS_AT_ONCE, thread_name_prefix="child-call")
        self._closed = False

    def run(self, service: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``service(unit, …)`` as something that is about to be shown."""
        return self._submit(lambda: self._in_unit(service, *args, **kwargs), Priority.READ)

    def run_urgent(
        self, service: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Run a save before everything that waits; it is finished even when the program locks."""
        return self._submit(lambda: self._in_unit(service, *args, **kwargs), Priority.SAVE)

    def run_whole(
        self, service: Callable[Concatenate[Vault, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Run ``service(vault, …)`` behind what is shown; it makes units of its own and gives way."""

        def work() -> T:
            with told():
                result = service(self.vault, *args, **kwargs)
            self._tell(ChangeSet(kinds=frozenset({"evidence"})))
            self._rescue_if_gone()
            return result

        return self._submit(work, Priority.LONG)

    def rekey(self, key: RawKey, *, between: Between, progress: Progress) -> Future[None]:
        """Write the vault anew under another key, after a verified backup, and go on under it.

        ``between`` and ``progress`` as for `upkeep.copies`; what either raises leaves the vault as it was.
        """

        def work() -> None:
            file = opened_file(self.vault)
            try:
                with told():
                    file_rekey.rekey(
                        file, key, self.vault.environment.clock(), between=between, progress=progress
                    )
            finally:
                self.vault = reopened(self.vault)

        return self._submit(work, Priority.LONG)

    def cancel(self, future: Future[Any]) -> None:
        """Give up what waits, or make long work end where it next gives way."""
        self.thread.cancel(future)

    def call_child(
        self, job: str, params: dict[str, Any], blobs: Iterable[bytes] = (), *, timeout: float = 10.0
    ) -> Future[tuple[dict[str, Any], list[bytes]]]:
        """Run a job of the closed list in a limited child process."""
        held = tuple(blobs)

        def call() -> tuple[dict[str, Any], list[bytes]]:
            reply = self.children.call(job, params, held, timeout=timeout)
            return reply.params, list(reply.blobs)

        return self._callers.submit(call)

    def on_change(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call ``listener`` on the database thread after each commit; returns what unsubscribes."""
        with self._guard:
            self._listeners.append(listener)

        def leave() -> None:
            with self._guard:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return leave

    def close(self) -> None:
        """Finish queued saves, cancel the rest, close the vault; harmless when done twice."""
        if self._closed:
            return
        self._closed = True
        self._callers.shutdown(wait=False, cancel_futures=True)
        self.thread.stop(self._close_vault)

    def _submit(self, work: Callable[[], T], priority: Priority) -> Future[T]:
        """Queue work; once the vault is closed nobody waits for an answer, and the future is cancelled."""
        if not self._closed:
            return self.thread.submit(work, priority)
        nothing: Future[T] = Future()
        nothing.cancel()
        return nothing

    def _close_vault(self) -> None:
        # There is nothing left to check once the connection is closed.
        self.thread.watch(lambda: None)
        self.vault.close()

    def _in_unit(self, service: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with told(), self.vault.unit() as unit:
            result = service(unit, *args, **kwargs)
            changed = unit.committed
        if changed:
            self._tell(changed)
            self._rescue_if_gone()
        return result

    def _rescue_if_gone(self) -> None:
        """Write everything to a backup when somebody deleted the file under us: it has no name any more."""
        file = opened_file(self.vault)
        if not file.lock.is_gone:
            return
        made = rotate(file, self.vault.environment.clock())
        raise KnownError(
            "vault-removed",
            "The file of this vault was deleted while it is open; all that was saved now stands in {backup}.",
            "Lock, and restore that backup: “holdfast restore” makes it a vault again.",
            backup=str(made.path),
        )

    def _tell(self, change: ChangeSet) -> None:
        with self._guard:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(change)
