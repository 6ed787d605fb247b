"""Contested facts: the accounts side by side, each with who says it and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FormGrid
from desktop_app.ui.widgets.layouts import column, row
from desktop_app.ui.widgets.text import Badge, Glyph, Label

MOST = 5


@dataclass(frozen=True, slots=True)
class Account:
    """One account: what is said, its source, the kind of statement, reliability 0 (unknown) to 5."""

    key: object
    value: str
    source: str
    kind: str
    reliability: int
    reliability_word: str
    preferred: bool = False


class Dots(QWidget):
    """Reliability as five dots; always beside its word."""

    def __init__(self, filled: int, word: str) -> None:
        super().__init__()
        self._filled = filled
        self.setAccessibleName(word)
        self.retheme()

    def sizeHint(self) -> QSize:
        """Return the room of five dots."""
        theme = current_theme()
        return QSize(theme.px(MOST * 12), theme.px(12))

    def retheme(self) -> None:
        """Take the size of the present zoom."""
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw filled and empty dots: the shape tells, not the colour."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("text2"), 1.2))
        step, side = theme.px(12), theme.px(8)
        for at in range(MOST):
            painter.setBrush(theme.color("text2") if at < self._filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(at * step + 1, (self.height() - side) / 2, side, side))
        painter.end()


def letter(at: int) -> str:
    """Return A, B … Z, AA: the name of the account at a position."""
    head, tail = divmod(at, 26)
    return (letter(head - 1) if head else "") + chr(ord("A") + tail)


class AccountCard(QFrame):
    """One account as a card."""

    def __init__(self, name: str, account: Account) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(f"{name}: {account.value}")
        preferred = Badge(self.tr("Preferred"), "ok") if account.preferred else None
        stack = QVBoxLayout(self)
        set_margins(stack, 12, 12, 12, 12)
        set_spacing(stack, 6)
        stack.addLayout(
            row(Badge(name, "contest"), Label(account.value, "h3", wrap=True), preferred, top=True)
        )
        stack.addWidget(Label(account.source, "dim", wrap=True))
        word = Label(account.reliability_word, "small")
        stack.addLayout(
            row(Label(account.kind, "small"), 1, Dots(account.reliability, account.reliability_word), word)
        )


class AccountsBlock(QFrame):
    """The violet block of one contested fact: two columns, one when narrow; nothing prefers itself."""

    add_asked = Signal()
    prefer_asked = Signal()
    history_asked = Signal()

    def __init__(self, title: str, state: str, accounts: Sequence[Account]) -> None:
        super().__init__()
        self.setProperty("role", "contest")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{title}. {state}")
        cards = FormGrid(gap=8, narrow=520)
        for at, account in enumerate(accounts):
            cards.add(AccountCard(letter(at), account))
        add = Button(self.tr("Add account"), "plus", "quiet", keys="Ctrl+Shift+A")
        add.clicked.connect(self.add_asked)
        prefer = Button(self.tr("Prefer one…"), "scale", "quiet")
        prefer.clicked.connect(self.prefer_asked)
        history = Button(self.tr("History"), "history", "quiet")
        history.clicked.connect(self.history_asked)
        head = row(Glyph("git-compare", "contest"), Label(title, "contest", wrap=True), Label(state, "small"))
        stack = column(head, cards, row(add, prefer, 1, history), margins=(12, 12, 12, 6))
        self.setLayout(stack)
