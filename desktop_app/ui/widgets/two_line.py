"""The two-line list: 56 px a row, painted, so that 10,000 rows cost what fits on the screen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.ui.models.two_line import TWO_LINE, TwoLine
from desktop_app.ui.theme import Theme, current_theme

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 56
BARS = 4
LEAST_RIGHT = 64
"""House pixels that the right end of a first line keeps beside the longest name."""
KEPT = 2048
"""Texts kept in shape: forty screens of them."""


def paint_bars(painter: QPainter, theme: Theme, x: float, bottom: float, level: int) -> None:
    """Draw a priority band as bars that rise: it reads without colour."""
    for at in range(BARS):
        high = 3 + at * 3
        bar = QRectF(x + theme.px(at * 4), bottom - theme.px(high), theme.px(3), theme.px(high))
        painter.fillRect(bar, theme.color("text2" if at < level else "edge"))


class _Ink(NamedTuple):
    """How a text is set."""

    font: QFont
    colour: QColor


class _Shaped(NamedTuple):
    """A text made ready for drawing."""

    text: QStaticText
    width: float
    ascent: float


class TwoLineDelegate(QStyledItemDelegate):
    """Draws a :class:`TwoLine`: title and its right end, then the second line and its marks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shaped: dict[tuple[str, int, int, int], _Shaped] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of every row."""
        return QSize(current_theme().px(200), current_theme().row(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme, line = current_theme(), index.data(TWO_LINE)
        rect, state = QRectF(option.rect), option.state
        view: QWidget | None = option.widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme, rect, state, view)
        if isinstance(line, TwoLine):
            self._paint_line(painter, theme, rect, line)
        else:
            self._paint_waiting(painter, theme, rect)
        painter.restore()

    @staticmethod
    def _paint_ground(
        painter: QPainter, theme: Theme, rect: QRectF, state: QStyle.StateFlag, view: QWidget | None
    ) -> None:
        inner = rect.adjusted(theme.px(6), 1, -theme.px(6), -1)
        here = view is not None and view.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.px(6)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.color("selected" if here else "selected_idle"))
            painter.drawRoundedRect(inner, radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(inner, radius, radius)
        if here and view is not None and view.property("kbd") and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_line(self, painter: QPainter, theme: Theme, rect: QRectF, line: TwoLine) -> None:
        left, right = rect.left() + theme.px(16), rect.right() - theme.px(16)
        first = rect.center().y() - theme.px(5)
        second = first + theme.px(20)
        start = left
        if line.band is not None:
            paint_bars(painter, theme, left, first, line.band)
            start = left + theme.px(24)
        elif line.icon:
            picture = theme.pixmap(line.icon, line.tint, 16, painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(left, first - theme.px(13)), picture)
            start = left + theme.px(24)
        end = right
        strong = _Ink(theme.font(13, 600), theme.color("text"))
        if line.right:
            # Names win: what stands at the right gives way first, but never wholly.
            name = QFontMetricsF(strong.font).horizontalAdvance(line.title)
            room = max(right - start - name - theme.px(12), theme.px(LEAST_RIGHT))
            quiet = _Ink(theme.font(12, 500), theme.color(line.tone))
            at = QPointF(right, first)
            end -= self._text(painter, at, line.right, quiet, room=room, to_right=True) + theme.px(10)
        self._text(painter, QPointF(start, first), line.title, strong, room=end - start)
        end = right
        for mark in line.marks:
            ink = _Ink(theme.font(12, 500), theme.color(mark.tint))
            end -= self._text(painter, QPointF(end, second), str(mark.number), ink, to_right=True)
            end -= theme.px(17)
            picture = theme.pixmap(mark.icon, mark.tint, 13, painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(round(end), round(second - theme.px(11))), picture)
            end -= theme.px(8)
        pale = _Ink(theme.font(12), theme.color("text3"))
        self._text(painter, QPointF(start, second), line.below, pale, room=end - start)

    def _text(
        self,
        painter: QPainter,
        at: QPointF,
        text: str,
        ink: _Ink,
        *,
        room: float = 1e4,
        to_right: bool = False,
    ) -> float:
        """Draw a text on its base line; shaping it costs more than drawing, so shaped texts are kept."""
        key = (text, ink.font.pixelSize(), ink.font.weight(), round(room))
        found = self._shaped.get(key)
        if found is None:
            metrics = QFontMetricsF(ink.font)
            shaped = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            shaped.prepare(font=ink.font)
            found = _Shaped(shaped, shaped.size().width(), metrics.ascent())
            if len(self._shaped) >= KEPT:
                self._shaped.clear()
            self._shaped[key] = found
        painter.setFont(ink.font)
        painter.setPen(ink.colour)
        left = at.x() - found.width if to_right else at.x()
        painter.drawStaticText(QPointF(left, at.y() - found.ascent), found.text)
        return found.width

    @staticmethod
    def _paint_waiting(painter: QPainter, theme: Theme, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        for down, wide in ((-13, 140), (7, 90)):
            bar = QRectF(
                rect.left() + theme.px(40), rect.center().y() + theme.px(down), theme.px(wide), theme.px(8)
            )
            painter.drawRoundedRect(bar, 4, 4)


class TwoLineList(QTableView):
    """A list for models that answer ``TWO_LINE`` in column 0; other columns are not shown.

    It is a table without grid and headers: a ``QListView`` asks a model of 100,000 rows for each of them
    before it paints, a table only for those on the screen.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setItemDelegate(TwoLineDelegate(self))
        self.setMouseTracking(True)
        self.setProperty("role", "lines")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.retheme()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the first column of a model over the whole width."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._one_column)
            self._one_column()

    def retheme(self) -> None:
        """Take the row height of the present zoom and density."""
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(current_theme().row(HEIGHT))
        rows.setDefaultSectionSize(current_theme().row(HEIGHT))

    def _one_column(self) -> None:
        columns = self.horizontalHeader()
        for at in range(columns.count()):
            columns.setSectionHidden(at, at > 0)
        if columns.count():
            columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
