"""What was just done, with Undo: bottom centre, 8 seconds, longer while somebody is on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QWidget

from desktop_app.ui.theme import current_theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.text import Glyph, Label

STAYS_MS = 8000
FADE_MS = 120
FROM_BOTTOM = 28


class Toast(QFrame):
    """One sentence over the bottom of a window. Esc or time closes it; focus or pointer keeps it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._undo: Callable[[], object] | None = None
        self._text = Label("", "toast")
        self.button = Button("", kind="toast")
        self.button.clicked.connect(self._undone)
        self._glyph = Glyph("check", "surface")
        self.setLayout(row(self._glyph, self._text, self.button, gap=12, margins=(14, 6, 6, 6)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self._leave)
        host.installEventFilter(self)
        self.button.installEventFilter(self)
        self.hide()

    def tell(self, text: str, undo: Callable[[], object] | None = None, *, verb: str = "") -> None:
        """Show a sentence; ``undo`` is called when the button (``verb``, else "Undo") is pressed."""
        self._undo = undo
        self._text.setText(text)
        self.button.set_caption(verb or self.tr("Undo"))
        self.button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.adjustSize()
        self.retheme()
        self.show()
        self.raise_()
        self._fade()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def retheme(self) -> None:
        """Keep the place: bottom centre of the host."""
        host = self.parentWidget()
        if host is not None:
            self.setMaximumWidth(max(0, host.width() - 2 * current_theme().px(16)))
            self.adjustSize()
            down = host.height() - self.height() - current_theme().px(FROM_BOTTOM)
            self.move((host.width() - self.width()) // 2, down)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size; stay while the button has the focus."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.retheme()
        elif watched is self.button and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self.button and event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Stay while the pointer is on it; Esc closes."""
        if event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() == QEvent.Type.Leave and not self.button.hasFocus():
            self._timer.start()
        return super().event(event)

    def dismiss(self) -> None:
        """Close it now."""
        self._timer.stop()
        self.hide()

    def _leave(self) -> None:
        if not (self.button.hasFocus() or self.underMouse()):
            self.hide()

    def _undone(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _fade(self) -> None:
        if not current_theme().motion:
            self.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes nothing to mean "no effect"
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", effect)
        fade.setDuration(FADE_MS)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.finished.connect(lambda: effect.setEnabled(False))
        fade.start()
