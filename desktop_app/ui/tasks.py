"""Brings what a future holds back to the GUI thread, where widgets and view models may use it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.domain.changes import ChangeSet

T = TypeVar("T")


class Tasks(QObject):
    """Delivers results of futures as queued calls; owned by a window, silent once that is closed.

    ``failed`` carries every exception that no handler of its own took, for the one error presenter.
    ``changed`` carries the change sets that the database thread reports.
    """

    failed = Signal(object)
    changed = Signal(object)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        future: Future[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Future[T]:
        """Call ``done(result)`` or ``failed(error)`` on the GUI thread when the future is settled.

        A cancelled future calls neither.
        """
        future.add_done_callback(lambda settled: self._post((settled, done, failed)))
        return future

    def report_change(self, change: ChangeSet) -> None:
        """Pass a change set on to the GUI thread; may be called on any thread."""
        self._post((change, None, None))

    def close(self) -> None:
        """Deliver nothing any more: the window that asked is gone."""
        self._open = False

    def _post(self, message: tuple[Any, Any, Any]) -> None:
        try:
            self._delivered.emit(message)
        except RuntimeError:
            # The window was destroyed while its question was on the way: nobody waits for the answer.
            self._open = False

    @Slot(object)
    def _deliver(self, message: tuple[Any, Any, Any]) -> None:
        if not self._open:
            return
        subject, done, failed = message
        if isinstance(subject, ChangeSet):
            self.changed.emit(subject)
            return
        try:
            result = subject.result()
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - every failure of a service reaches one presenter
            (failed or self.failed.emit)(error)
            return
        if done is not None:
            done(result)
