"""The tables of the page “Import”: the columns with where they go, and what would come of each row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.services.importing.cells import Oddity
from desktop_app.services.importing.report import ImportReport, Outcome
from desktop_app.ui.models.import_words import meaning, result

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 5_000


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column of the table: its header, some of its cells, and the name of where it goes, or ""."""

    header: str
    cells: tuple[str, ...]
    target: str


class _Rows(QAbstractTableModel):
    """A table of plain texts under headings that follow the language."""

    def __init__(self, heads: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._heads = heads
        self._texts: list[tuple[str, ...]] = []

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._heads())

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts[index.row()][index.column()]
        return None

    def show_texts(self, texts: list[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._texts = texts
        self.endResetModel()


class ColumnsModel(_Rows):
    """Header, first cells, and where the column goes."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        super().__init__(lambda: (self.tr("Column"), self.tr("First rows"), self.tr("Goes to")))
        self._labels = labels
        self._rows: tuple[ColumnRow, ...] = ()

    @property
    def rows(self) -> tuple[ColumnRow, ...]:
        """The columns in the order of the table."""
        return self._rows

    def show(self, rows: Sequence[ColumnRow]) -> None:
        """Show the columns of another table."""
        self._rows = tuple(rows)
        self.show_texts([self._text(row) for row in rows])

    def put(self, row: int, target: str) -> None:
        """Send a column elsewhere; "" leaves it out."""
        put = replace(self._rows[row], target=target)
        self._rows = (*self._rows[:row], put, *self._rows[row + 1 :])
        self._texts[row] = self._text(put)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def mapping(self) -> dict[str, str | None]:
        """Return where every column goes, as an import takes it."""
        return {row.header: row.target or None for row in self._rows if row.header}

    def _text(self, row: ColumnRow) -> tuple[str, ...]:
        target = self._labels.get(row.target, row.target) or self.tr("Left out")
        return row.header, " · ".join(row.cells), target


class ReportModel(_Rows):
    """Each row with what comes of it, once for everything odd about it; what needs a look stands first."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        super().__init__(
            lambda: (
                self.tr("Line"),
                self.tr("Result"),
                self.tr("Column"),
                self.tr("Cell"),
                self.tr("To look at"),
            )
        )
        self._labels = labels

    def show(self, report: ImportReport) -> None:
        """Show another report; of very long ones the first rows, the saved list has all."""
        odd_of: dict[tuple[str, int], list[Oddity]] = {}
        for odd in report.oddities:
            odd_of.setdefault((odd.table, odd.line), []).append(odd)
        odd_rows: list[tuple[str, ...]] = []
        plain: list[tuple[str, ...]] = []
        for one in report.outcomes[: 4 * _SHOWN]:
            odds = odd_of.pop((one.table, one.line), [])
            odd_rows += [self._row(one, odd) for odd in odds]
            if not odds:
                plain.append(self._row(one, None))
        left = [
            self._row(Outcome(odd.line, "", table=odd.table), odd) for odds in odd_of.values() for odd in odds
        ]
        self.show_texts((left + odd_rows + plain)[:_SHOWN])

    def _row(self, one: Outcome, odd: Oddity | None) -> tuple[str, ...]:
        line = f"{one.table} {one.line}".strip()
        came = result(one.what) if one.what else ""
        if one.case:
            came = f"{came} {one.case}"
        if odd is None:
            return line, came, "", "", ""
        told = "" if odd.value == one.case else odd.value
        return line, came, self._labels.get(odd.column, odd.column), told, meaning(odd)
