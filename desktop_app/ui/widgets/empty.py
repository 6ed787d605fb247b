"""An empty place says what belongs there, and offers the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Glyph, Label


class EmptyState(QWidget):
    """An icon, one sentence, one button."""

    def __init__(self, icon: str, text: str, button: Button | None = None) -> None:
        super().__init__()
        self._glyph, self._text = Glyph(icon, "text3", 32), Label(text, "dim", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = button
        stack = QVBoxLayout(self)
        set_margins(stack, 20, 28, 20, 28)
        set_spacing(stack, 12)
        middle = Qt.AlignmentFlag.AlignHCenter
        stack.addStretch(2)
        stack.addWidget(self._glyph, 0, middle)
        stack.addWidget(self._text)
        if button is not None:
            stack.addWidget(button, 0, middle)
        stack.addStretch(3)

    def tell(self, icon: str, text: str) -> None:
        """Say something else."""
        self._glyph.set_icon(icon, "text3")
        self._text.setText(text)

    @property
    def text(self) -> QLabel:
        """The sentence."""
        return self._text
