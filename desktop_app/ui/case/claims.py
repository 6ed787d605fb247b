"""The accounts of a case: contested facts in their violet blocks, then every account."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.contests import ContestBlocks
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.models.case_layout import CLAIMS
from desktop_app.ui.models.case_overview import contests
from desktop_app.ui.widgets.layouts import column, holder, scrolled


class ClaimsSection(ListSection):
    """A list of accounts with what they contradict above."""

    def __init__(self, context: CaseContext, title: str) -> None:
        self._blocks = ContestBlocks(context)
        self._blocks_area = scrolled(holder(column(self._blocks, 1, margins=(16, 4, 20, 8))))
        super().__init__(context, "claim", CLAIMS, title)

    def above(self) -> list[QWidget]:
        """Put the contested facts above the list."""
        return [self._blocks_area]

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show the accounts of a case."""
        found = contests(self.context.words, file)
        self._blocks.show_contests(found)
        self._blocks_area.setVisible(bool(found))
        self._blocks_area.setMinimumHeight(min(self._blocks.sizeHint().height() + 16, 320) if found else 0)
        super().show_file(file, is_other=is_other)

    def add_entry(self) -> None:
        """Ask for an account of a topic: what is about a field begins at that field."""
        self.context.account_asked.emit(None)
