"""A card of short rows: what it is, the value, a note, and a pencil ("Names as given")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.ui.theme import set_fixed, set_margins, set_minimum, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import clear, hairline, row
from desktop_app.ui.widgets.text import Badge, ElidedLabel, Label, Tone


@dataclass(frozen=True, slots=True)
class CardRow:
    """``key`` comes back when the row is edited; ``unknown`` shows the value as not yet known."""

    key: object
    caption: str
    value: str
    note: str = ""
    badge: str = ""
    tone: Tone = "plain"
    unknown: bool = False


class CardRows(QFrame):
    """Rows with hairlines between them. ``edit_asked`` carries the key of a row."""

    edit_asked = Signal(object)

    def __init__(
        self, rows: Sequence[CardRow] = (), *, caption_width: int = 150, editable: bool = True
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._caption_width, self._editable = caption_width, editable
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 0, 0, 0, 0)
        set_spacing(self._stack, 0)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these rows instead."""
        clear(self._stack)
        for at, each in enumerate(rows):
            if at:
                self._stack.addWidget(hairline())
            self._stack.addWidget(self._line(each))
        self.setVisible(bool(rows))

    def _line(self, each: CardRow) -> QFrame:
        caption = ElidedLabel(each.caption, "label")
        set_fixed(caption, width=self._caption_width)
        value = Label(each.value, "unknown" if each.unknown else "strong", wrap=True)
        value.setContentsMargins(0, 4, 0, 4)
        pencil = Button("", "pencil", "quiet", tip=self.tr("Edit {name}").format(name=each.caption))
        pencil.clicked.connect(lambda *_: self.edit_asked.emit(each.key))
        if not self._editable:
            pencil.hide()  # never shown by hand: without a parent yet, it would be a window of its own
        badge = Badge(each.badge, each.tone) if each.badge else None
        note = Label(each.note, "small") if each.note else None
        line = QFrame()
        line.setLayout(row(caption, value, badge, note, pencil, margins=(12, 1, 4, 1)))
        set_minimum(line, height=32)
        return line


class SectionHead(QFrame):
    """The title of a section with its count and one quiet action at the right."""

    def __init__(self, title: str, count: str = "", action: Button | None = None) -> None:
        super().__init__()
        self._title, self._count = Label(title, "h2"), Label(count, "small")
        self.setLayout(row(self._title, self._count, 1, action))
        self.set_count(count)

    def set_count(self, count: str) -> None:
        """Show another count, or none."""
        self._count.show_text(count)
