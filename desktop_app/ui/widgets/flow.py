"""Layouts that follow the width they get: chips that wrap, and forms of two columns or one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop_app.ui.theme import current_theme, set_margins, set_spacing

TWO_COLUMNS_FROM = 640
"""House pixels; narrower forms have one column."""


class FlowLayout(QLayout):
    """Puts items beside each other and goes on in the next line when there is no room."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._held: list[QLayoutItem] = []
        set_margins(self, 0, 0, 0, 0)
        set_spacing(self, gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._held.append(item)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Put a widget before the item at a position."""
        self.addWidget(widget)
        self._held.insert(at, self._held.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items are held."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or nothing past the end."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than the items need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Wrapping makes the height depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        edge = self.contentsMargins()
        inner = QRect(0, 0, width - edge.left() - edge.right(), 0)
        return self._place(inner, move=False) + edge.top() + edge.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [item.sizeHint() for item in self._held]
        wide = sum(hint.width() + self.spacing() for hint in hints)
        size = QSize(wide, max((hint.height() for hint in hints), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        size = QSize()
        for item in self._held:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, high, gap = rect.x(), rect.y(), 0, self.spacing()
        for at, item in enumerate(self._held):
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.x() + rect.width():
                x, y, high = rect.x(), y + high + gap, 0
            wide = hint.width()
            if at == len(self._held) - 1 and item.expandingDirections() & Qt.Orientation.Horizontal:
                wide = max(wide, rect.x() + rect.width() - x)
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(min(wide, rect.width()), hint.height())))
            x += hint.width() + gap
            high = max(high, hint.height())
        return y + high - rect.y()


class FormGrid(QWidget):
    """Fields in two columns, in one when narrower than 640; the order of Tab is the order of reading."""

    def __init__(self, columns: int = 2, gap: int = 16, narrow: int = TWO_COLUMNS_FROM) -> None:
        super().__init__()
        self._columns, self._narrow = columns, narrow
        self._cells: list[tuple[QWidget, bool]] = []
        self._shown = 0
        self._grid = QGridLayout(self)
        set_margins(self._grid, 0, 0, 0, 0)
        set_spacing(self._grid, gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def columns(self) -> int:
        """How many columns are shown now."""
        return self._shown or self._columns

    def add(self, cell: QWidget, *, wide: bool = False) -> None:
        """Add a field; a ``wide`` one has a row to itself."""
        cell.setParent(self)
        self._cells.append((cell, wide))
        self._grid.addWidget(cell)
        self._arrange(self.columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns."""
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Choose anew: the zoom changes how wide 640 is."""
        wanted = self._columns if self.width() >= current_theme().px(self._narrow) else 1
        if wanted != self._shown and self._cells:
            self._arrange(wanted)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest cell only: with less room there is one column."""
        widest = max((cell.minimumSizeHint().width() for cell, _ in self._cells), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        self._shown = columns
        # The same items go back in: a new one for the same widget would never hear that its size changed.
        items: dict[QWidget | None, QLayoutItem] = {}
        while (item := self._grid.takeAt(0)) is not None:
            items[item.widget()] = item
        down = across = 0
        for cell, wide in self._cells:
            if wide and across:
                down, across = down + 1, 0
            span = columns if wide else 1
            self._grid.addItem(items[cell], down, across, 1, span, Qt.AlignmentFlag.AlignTop)
            across += span
            if across >= columns:
                down, across = down + 1, 0
        for at in range(self._columns):
            self._grid.setColumnStretch(at, int(at < columns))
