"""The violet blocks of contested facts, refilled when the case changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.models.case_overview import Contest
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.accounts import Account, AccountsBlock
from desktop_app.ui.widgets.layouts import clear


class ContestBlocks(QWidget):
    """A block for each contested fact; ``most`` limits how many are shown."""

    def __init__(self, context: CaseContext, most: int = 0) -> None:
        super().__init__()
        self._context, self._most = context, most
        self._shown: tuple[Contest, ...] | None = None
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 0, 0, 0, 0)
        set_spacing(self._stack, 12)

    def show_contests(self, found: Sequence[Contest]) -> None:
        """Show these facts."""
        shown = tuple(found[: self._most] if self._most else found)
        if shown != self._shown:
            self._shown = shown
            clear(self._stack)
            for each in shown:
                self._stack.addWidget(self._block(each))
        self.setVisible(bool(shown))

    def _block(self, contest: Contest) -> AccountsBlock:
        accounts = [
            Account(t.claim, t.value, t.source, t.kind, t.dots, t.reliability, t.preferred)
            for t in contest.accounts
        ]
        block = AccountsBlock(contest.title, contest.state, accounts)
        block.add_asked.connect(lambda: self._context.account_asked.emit(contest))
        block.prefer_asked.connect(lambda: self._context.prefer_asked.emit(contest))
        entity = contest.subject or contest.accounts[0].claim
        asked = FieldKey(entity, contest.field if contest.subject else "")
        block.history_asked.connect(lambda: self._context.history_asked.emit(asked))
        return block
