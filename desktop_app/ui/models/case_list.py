"""The case list: an ordered array of row numbers, and the few rows that are on the screen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop_app.domain.caselist import CaseQuery, CaseRow, SortKey
from desktop_app.ui.models.case_text import COLUMNS, CaseText
from desktop_app.ui.models.two_line import TWO_LINE
from desktop_app.ui.tasks import Tasks

Index = QModelIndex | QPersistentModelIndex
WINDOW = 64
"""Rows fetched at once: two screens of them."""
KEPT = 4096
"""Rows remembered; older ones are fetched again when somebody scrolls back."""
AT_ONCE = 4
"""Windows asked for in one go: whoever drags the scroll bar wants the last ones, not all between."""
CASE_ROW = Qt.ItemDataRole.UserRole + 41


class CaseSource(Protocol):
    """Where the list comes from; every answer is a future, for the window never waits."""

    def fetch_ids(self, query: CaseQuery) -> Future[Sequence[int]]:
        """Return the row numbers that match, in order."""
        ...

    def fetch_rows(self, ids: Sequence[int]) -> Future[Sequence[CaseRow]]:
        """Return the rows of these numbers; those that are gone are left out."""
        ...


class CaseListModel(QAbstractTableModel):
    """Rows for the two-line list (``TWO_LINE`` of column 0) and for the columns view.

    ``settled`` is sent when the answer to a query is there: the number of cases. A query that was replaced
    meanwhile is forgotten. :meth:`refresh` asks again and keeps what is shown until the answer comes.
    """

    settled = Signal(int)

    def __init__(
        self, source: CaseSource, tasks: Tasks, text: CaseText, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._tasks, self._text = source, tasks, text
        self._ids: Sequence[int] = array("q")
        self._rows: OrderedDict[int, CaseRow] = OrderedDict()
        self._before: OrderedDict[int, CaseRow] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._coming: set[int] = set()
        self._asked = 0
        self.query = CaseQuery()
        self.is_loading = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fetch)

    def show_query(self, query: CaseQuery) -> None:
        """Show what this query finds."""
        self.query = query
        self.refresh()

    def sort_by(self, key: SortKey) -> CaseQuery:
        """Return the query sorted by a key; by the same key again, the other way round."""
        descending = self.query.sort is key and not self.query.descending
        return replace(self.query, sort=key, descending=descending)

    def refresh(self) -> None:
        """Ask again: something may have changed."""
        self._asked += 1
        number = self._asked
        self.is_loading = True
        self._tasks.start(self._source.fetch_ids(self.query), partial(self._take_ids, number))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of cases."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._text.title(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; a row that is not here yet shows nothing and is fetched."""
        if not index.isValid() or role not in _ROLES:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        number = self._ids[index.row()]
        row = self._rows.get(number)
        if row is None:
            self._want(index.row())
            row = self._before.get(number)
        if row is None:
            return None
        if role == TWO_LINE:
            return self._text.two_line(row)
        if role == CASE_ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self._text.two_line(row).spoken()
        return self._text.cell(row, column)

    def id_at(self, row: int) -> int | None:
        """Return the row number shown at a place, ``None`` outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def place_of(self, number: int) -> int:
        """Return where a row number is shown, -1 when it is not in the list."""
        try:
            return self._ids.index(number)
        except ValueError:
            return -1

    def _take_ids(self, number: int, ids: Sequence[int]) -> None:
        if number != self._asked:
            return
        self.is_loading = False
        fresh = array("q", ids)
        # Rows as they were stay on the screen until the new ones are here: no flicker.
        self._before, self._rows = self._rows or self._before, OrderedDict()
        if fresh != self._ids:
            self.beginResetModel()
            self._ids = fresh
            self._wanted.clear()
            self.endResetModel()
        elif fresh:
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(COLUMNS) - 1))
        self.settled.emit(len(fresh))

    def _want(self, row: int) -> None:
        window = row // WINDOW
        if window not in self._coming:
            self._wanted[window] = None
            self._wanted.move_to_end(window)
            self._soon.start()

    def _fetch(self) -> None:
        windows = list(self._wanted)[-AT_ONCE:]
        self._wanted.clear()
        number = self._asked
        for window in windows:
            ids = self._ids[window * WINDOW : (window + 1) * WINDOW]
            self._coming.add(window)
            self._tasks.start(
                self._source.fetch_rows(ids),
                partial(self._take_rows, number, window),
                partial(self._lost, window),
            )

    def _take_rows(self, number: int, window: int, rows: Sequence[CaseRow]) -> None:
        self._coming.discard(window)
        first, last = window * WINDOW, min((window + 1) * WINDOW, len(self._ids)) - 1
        if number == self._asked:
            for row in rows:
                self._rows[row.row] = row
            while len(self._rows) > KEPT:
                self._rows.popitem(last=False)
        if first <= last:
            # Also when the answer is out of date: whoever still shows the window asks for it again.
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _lost(self, window: int, error: BaseException) -> None:
        self._coming.discard(window)
        self._tasks.failed.emit(error)


_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(TWO_LINE),
        int(CASE_ROW),
    }
)
