"""The four facts under the head of a case; in narrow windows lines that wrap, captions in the tool tips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import clear, column, holder, row
from desktop_app.ui.widgets.text import Glyph, Label
from desktop_app.ui.widgets.tips import plain_tip


@dataclass(frozen=True, slots=True)
class Fact:
    """``tint`` is a colour role for the icon; the words carry the meaning."""

    caption: str
    icon: str
    value: str
    note: str = ""
    tint: str = "text2"


class FactsStrip(QWidget):
    """Facts side by side in equal columns."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._narrow = False
        self._line, self._flow = QHBoxLayout(), FlowLayout(12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_margins(self._line, 0, 0, 0, 0)
        set_spacing(self._line, 12)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 0)
        stack.addLayout(self._line)
        stack.addLayout(self._flow)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        if tuple(facts) != self._facts:
            self._facts = tuple(facts)
            self._build()

    def set_narrow(self, *, narrow: bool) -> None:
        """Shrink to one line."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._build()

    def _build(self) -> None:
        clear(self._line)
        clear(self._flow)
        for fact in self._facts:
            cell = self._short(fact) if self._narrow else self._tall(fact)
            cell.setAccessibleName(" ".join(part for part in (fact.caption, fact.value, fact.note) if part))
            if self._narrow:
                self._flow.addWidget(cell)
            else:
                self._line.addWidget(cell, 1, Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _tall(fact: Fact) -> QWidget:
        head = row(Glyph(fact.icon, fact.tint, 14), Label(fact.caption, "label"), 1, gap=4)
        value, note = Label(fact.value, "h3", wrap=True), Label(fact.note, "small", wrap=True)
        return holder(column(head, value, note, gap=3))

    @staticmethod
    def _short(fact: Fact) -> QWidget:
        cell = holder(row(Glyph(fact.icon, fact.tint, 14), Label(fact.value, "strong"), gap=6))
        cell.setToolTip(plain_tip(f"{fact.caption}: {fact.note}" if fact.note else fact.caption))
        return cell
