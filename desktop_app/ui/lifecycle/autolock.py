"""Locks by itself: after idle minutes, and when the machine wakes up from sleep."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

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

    Of an application it watches the native windows and what the keyboard talks to. A filter on the
    application itself is called for every event of every widget: a quarter of the time to the first list.
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
        self._focus: QObject | None = None
        self._app = watched if isinstance(watched, QGuiApplication) else None
        if self._app is None:
            watched.installEventFilter(self)
        else:
            self._app.focusWindowChanged.connect(self._watch)
            self._app.focusObjectChanged.connect(self._follow_focus)
            self._watch()

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
        self._watch()
        slept = self._any_clock() - self._awake_clock()
        if slept - self._slept > _SLEEP_SECONDS:
            self._lock("sleep")
        elif self._limit and self.idle_seconds() >= self._limit:
            self._lock("idle")

    def _watch(self, _window: object = None) -> None:
        if self._app is not None:
            for window in self._app.topLevelWindows():
                window.installEventFilter(self)  # one that is there already only moves to the front

    def _follow_focus(self, focus: QObject | None) -> None:
        """Hear what an input method composes: it goes to the widget and past its window."""
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)

    def _lock(self, reason: str) -> None:
        self._done = True
        self._timer.stop()
        self.lock_now.emit(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every sign of life; never swallows an event."""
        if event.type() in _INPUT:
            self._touched = self._awake_clock()
        return super().eventFilter(watched, event)
