"""The house style of a table: rows of 32, hairlines, no zebra, a whole row selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.theme import current_theme

ROW = 32


class Table(QTableView):
    """A table for models with a sort role; numbers are aligned by the model. Enter sends ``activated``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setSectionsMovable(True)
        self.retheme()

    def retheme(self) -> None:
        """Take the row height of the present zoom and density."""
        self.verticalHeader().setDefaultSectionSize(current_theme().row(ROW))
        self.verticalHeader().setMinimumSectionSize(current_theme().row(ROW))

    def set_widths(self, widths: list[int]) -> None:
        """Set the widths of the columns in house pixels."""
        for at, width in enumerate(widths):
            self.setColumnWidth(at, current_theme().px(width))
