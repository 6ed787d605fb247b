"""The table of a case's evidence: its pieces, and above them the files that were refused, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.services.evidence.adding import Taken
from desktop_app.services.evidence.rows import EvidenceRow
from desktop_app.ui.languages import what
from desktop_app.ui.models.evidence_text import EvidenceText, icon_of

Index = QModelIndex | QPersistentModelIndex
Item = EvidenceRow | Taken
ITEM = Qt.ItemDataRole.UserRole + 51
SORT = Qt.ItemDataRole.UserRole + 52
"""What orders a column."""

COLUMNS = ("kind", "title", "exhibit", "source", "date", "translation", "size")
WIDTHS = (150, 240, 56, 150, 110, 120, 84)
"""In house pixels."""
_LAST = "\uffff"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _tr(text: str) -> str:
    return QCoreApplication.translate("EvidenceTable", text)


class EvidenceTableModel(QAbstractTableModel):
    """Rows for the table, in the order of a column; refused files stay on top, either way round.

    ``picture`` draws an icon by its name and colour role, ``colour`` gives a brush.
    """

    def __init__(
        self,
        text: EvidenceText,
        picture: Callable[[str, str], object],
        colour: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._picture, self._colour = text, picture, colour
        self._rows: tuple[EvidenceRow, ...] = ()
        self._refused: tuple[Taken, ...] = ()
        self._column, self._way = COLUMNS.index("exhibit"), Qt.SortOrder.AscendingOrder

    @property
    def rows(self) -> tuple[EvidenceRow, ...]:
        """The pieces."""
        return self._rows

    @property
    def refused(self) -> tuple[Taken, ...]:
        """The files that were not taken."""
        return self._refused

    def show(self, rows: Sequence[EvidenceRow]) -> None:
        """Show these pieces."""
        self.beginResetModel()
        self._rows = self._ordered(rows)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the pieces into the order of a column."""
        self._column, self._way = column, order
        self.show(self._rows)

    def show_refused(self, refused: Sequence[Taken]) -> None:
        """Show these refused files above the pieces."""
        self.beginResetModel()
        self._refused = tuple(refused)
        self.endResetModel()

    def retell(self) -> None:
        """Say everything again: names of sources arrived, or the theme changed."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        inside = parent is not None and parent.isValid()
        return 0 if inside else len(self._refused) + len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] == "size":
            return int(_RIGHT)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            "kind": _tr("Kind"),
            "title": _tr("Title"),
            "exhibit": _tr("Ex."),
            "source": _tr("Source"),
            "date": _tr("Date"),
            "translation": _tr("Translation"),
            "size": _tr("Size"),
        }[COLUMNS[section]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a cell; ``ITEM`` is the piece or the refused file."""
        if not index.isValid():
            return None
        item, column = self._item(index.row()), COLUMNS[index.column()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.TextAlignmentRole and column == "size":
            return int(_RIGHT)
        if isinstance(item, Taken):
            return self._of_refused(item, column, role)
        return self._of_piece(item, column, role)

    def _ordered(self, rows: Sequence[EvidenceRow]) -> tuple[EvidenceRow, ...]:
        column = COLUMNS[self._column]
        down = self._way is Qt.SortOrder.DescendingOrder
        return tuple(sorted(rows, key=lambda row: self._sort_key(row, column), reverse=down))

    def _item(self, row: int) -> Item:
        refused = len(self._refused)
        return self._refused[row] if row < refused else self._rows[row - refused]

    def _of_refused(self, item: Taken, column: str, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and column == "kind":
            return self._picture("circle-x", "danger")
        if role == Qt.ItemDataRole.ForegroundRole and column == "kind":
            return self._colour("danger")
        if role == Qt.ItemDataRole.DisplayRole:
            reason = "" if item.refused is None else what(item.refused)
            return {"kind": _tr("Refused"), "title": item.incoming.name, "source": reason}.get(column, "")
        return None

    def _of_piece(self, row: EvidenceRow, column: str, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and column == "kind":
            return self._picture(icon_of(row.code("kind")), "text2")
        if role == SORT:
            return self._sort_key(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column)
        return None

    def _cell(self, row: EvidenceRow, column: str) -> str:
        match column:
            case "kind":
                return self._text.kind(row)
            case "title":
                return row.title or _tr("Untitled")
            case "exhibit":
                return row.exhibit
            case "source":
                return self._text.source(row)
            case "date":
                return self._text.date(row)
            case "translation":
                return self._text.translation(row)
            case _:
                return self._text.size(row)

    def _sort_key(self, row: EvidenceRow, column: str) -> str:
        """Return what orders a column; what is not known comes last."""
        match column:
            case "exhibit":
                return f"{len(row.exhibit):04}{row.exhibit}" if row.exhibit else _LAST
            case "date":
                return _LAST if row.date is None or row.date.earliest is None else f"{row.date.earliest:08}"
            case "size":
                return _LAST if row.size is None else f"{row.size:016}"
            case _:
                return self._cell(row, column).casefold() or _LAST
