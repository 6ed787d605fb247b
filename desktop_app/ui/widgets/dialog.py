"""The dialog that stops: it names what is lost and for whom; its verbs are safe by default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.theme.scaling import set_minimum
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import column, row
from desktop_app.ui.widgets.text import Glyph, Label

WIDTH = 440


class StopDialog(QDialog):
    """Asks before something that cannot be undone. ``exec()`` or ``accepted`` tells that it may go on.

    ``go`` and ``keep`` are verbs with their object ("Delete 3 drafts", "Keep"); ``losses`` lists what is lost
    and for whom. With ``count`` the number has to be typed first: for what is bulk or final.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        text: str,
        go: str,
        keep: str,
        losses: Sequence[str] = (),
        count: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = count
        self.setWindowTitle("Holdfast")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.keep = Button(keep)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.go = Button(go, kind="danger")
        self.go.clicked.connect(self.accept)
        self.entry = LineEdit(figures=True)
        stack = QVBoxLayout(self)
        set_margins(stack, 24, 20, 24, 20)
        set_spacing(stack, 12)
        heading = Label(title, "h2", wrap=True)
        set_minimum(heading, width=WIDTH - 90)
        stack.addLayout(row(Glyph("octagon-alert", "danger", 20), heading, gap=12, top=True))
        stack.addWidget(Label(text, wrap=True))
        if losses:
            lines = [
                row(Glyph("minus", "text3", 12), Label(loss, "dim", wrap=True), top=True) for loss in losses
            ]
            stack.addLayout(column(*lines, gap=4))
        if count is not None:
            caption = self.tr("Type {count} to go on").format(count=count)
            stack.addWidget(Field(caption, self.entry))
            self.entry.textChanged.connect(self._check)
            self.entry.installEventFilter(self)
            self.go.setEnabled(False)
        stack.addLayout(row(1, self.keep, self.go))
        set_minimum(self, width=WIDTH)
        self.keep.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the editor goes on only when the number is right; else it does nothing."""
        if watched is self.entry and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._entered(event)
        return super().eventFilter(watched, event)

    def _entered(self, event: QKeyEvent) -> bool:
        enter = event.key() in (GuiQt.Key.Key_Return, GuiQt.Key.Key_Enter)
        if enter and self.go.isEnabled():
            self.accept()
        return enter

    def _check(self, text: str) -> None:
        self.go.setEnabled(text.strip() == str(self._count))
