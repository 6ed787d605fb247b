"""Locks by itself: after idle minutes, and when the machine wakes up from sleep."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
_CHECK_MS = 2_000
_SLEEP_SECONDS = 10.0


def boot_clock() -> float:
    """Return seconds that go on while the machine sleeps (where the system has such a clock)."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()


class AutoLock(QObject):
    """Emits ``lock_now`` once when nobody touched the program for ``minutes``, or the machine slept.

    Sleep shows as a gap between a clock that goes on and one that stands still: this needs no message bus,
    so it also holds on systems that do not announce it. ``minutes`` of 0 switches off idle locking only.
    """

    lock_now = Signal(str)

    def __init__(
        self,
        watched: QObject,
        minutes: int,
        *,
        awake_clock: Callable[[], float] = time.monotonic,
        any_clock: Callable[[], float] = boot_clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._awake_clock = awake_clock
        self._any_clock = any_clock
        self._limit = minutes * 60.0
        self._touched = awake_clock()
        self._slept = any_clock() - awake_clock()
        self._done = False
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()
        watched.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Change the idle time; takes effect at once."""
        self._limit = minutes * 60.0

    def idle_seconds(self) -> float:
        """Return for how long nobody touched the program."""
        return self._awake_clock() - self._touched

    def check(self) -> None:
        """Look at both clocks; called every two seconds."""
        if self._done:
            return
        slept = self._any_clock() - self._awake_clock()
        if slept - self._slept > _SLEEP_SECONDS:
            self._lock("sleep")
        elif self._limit and self.idle_seconds() >= self._limit:
            self._lock("idle")

    def _lock(self, reason: str) -> None:
        self._done = True
        self._timer.stop()
        self.lock_now.emit(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every sign of life; never swallows an event."""
        if event.type() in _INPUT:
            self._touched = self._awake_clock()
        return super().eventFilter(watched, event)
