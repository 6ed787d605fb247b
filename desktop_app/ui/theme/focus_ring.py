"""Shows the focus ring only to people who use the keyboard; style sheets have no ``:focus-visible``."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride)
_POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)


class FocusRing(QObject):
    """Marks the focused widget ``kbd=true`` when the last thing a hand did was to press a key.

    It listens to native windows only: a filter on the application would be called for every event of every
    widget, which costs more than building a page.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._by_key = False
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._move)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note whether a key or a pointer came last; never stops an event."""
        kind = event.type()
        if kind in _KEYS:
            self._by_key = True
        elif kind in _POINTER:
            self._by_key = False
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _move(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            mark_focus(old, by_key=False)
        if new is not None:
            mark_focus(new, by_key=self._by_key)


def mark_focus(widget: QWidget, *, by_key: bool) -> None:
    """Set or clear the ring of one widget."""
    if bool(widget.property("kbd")) == by_key:
        return
    widget.setProperty("kbd", by_key)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
