"""The bar at the foot of a page: what state the draft is in, Undo, and the one primary button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.text import ElidedLabel, Glyph


class SaveBar(QFrame):
    """``save_asked`` and ``undo_asked`` are sent by the buttons; the page binds Ctrl+S and Ctrl+Z."""

    save_asked = Signal()
    undo_asked = Signal()

    def __init__(self, verb: str = "") -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._glyph, self._state = Glyph("check", "ok", 14), ElidedLabel("", "small")
        self.undo = Button(self.tr("Undo"), "undo-2", "quiet", keys="Ctrl+Z")
        self.undo.clicked.connect(self.undo_asked)
        self.save = Button(verb or self.tr("Save"), kind="primary", keys="Ctrl+S")
        self.save.clicked.connect(self.save_asked)
        line = row(self._glyph, self._state, self.undo, self.save, margins=(16, 8, 20, 8))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.tell_saved("")

    def tell_saved(self, text: str) -> None:
        """Say that everything is kept ("Draft saved 2 s ago")."""
        self._tell(text, "check", "ok")

    def tell_open(self, text: str) -> None:
        """Say that something still has to be looked at."""
        self._tell(text, "circle-alert", "warn")

    def set_possible(self, *, save: bool, undo: bool) -> None:
        """Switch the buttons on where they would do something."""
        self.save.setEnabled(save)
        self.undo.setEnabled(undo)

    def _tell(self, text: str, icon: str, tint: str) -> None:
        self._glyph.set_icon(icon, tint)
        self._glyph.setVisible(bool(text))
        self._state.setText(text)
