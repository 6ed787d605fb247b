"""Ctrl+K: one line over the page that finds everything; hands stay on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.models.quick_search import HIT, Hit, QuickSearchModel, Span
from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.layouts import hairline, row
from desktop_app.ui.widgets.text import Glyph, Label

WIDTH, TOP, ROW, SHOWN = 560, 72, 48, 8


class HitDelegate(QStyledItemDelegate):
    """Draws two lines and the found letters in bold accent."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of every row."""
        return QSize(0, current_theme().row(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one hit."""
        hit, theme, rect = index.data(HIT), current_theme(), QRectF(option.rect)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), theme.px(6), theme.px(6))
        left, room = rect.left() + theme.px(16), rect.width() - theme.px(56)
        middle = rect.center().y()
        picture = theme.pixmap(hit.icon, "text2", 16, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(left, middle - theme.px(8)), picture)
        start = left + theme.px(28)
        first = middle - theme.px(3) if hit.below else middle + theme.px(5)
        _marked(painter, QPointF(start, first), (hit.title, hit.title_spans), (13, 500, "text"), room)
        if hit.below:
            below = QPointF(start, middle + theme.px(14))
            _marked(painter, below, (hit.below, hit.below_spans), (12, 400, "text3"), room)
        painter.restore()


def _marked(
    painter: QPainter,
    at: QPointF,
    line: tuple[str, tuple[Span, ...]],
    ink: tuple[float, int, str],
    room: float,
) -> None:
    """Draw a line piece by piece; it ends in an ellipsis where the room ends."""
    theme, x = current_theme(), at.x()
    size, weight, tint = ink
    for piece, found in pieces(*line):
        font: QFont = theme.font(size, 700 if found else weight)
        metrics = QFontMetricsF(font)
        left = room - (x - at.x())
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, left)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if found else tint))
        painter.drawText(QPointF(x, at.y()), shown)
        x += metrics.horizontalAdvance(shown)
        if shown != piece:
            return


def pieces(text: str, spans: tuple[Span, ...]) -> list[tuple[str, bool]]:
    """Cut a text into what was found and what was not; spans that overlap or leave the text do no harm."""
    cut, at = list[tuple[str, bool]](), 0
    for start, length in sorted(spans):
        first, last = max(at, start), min(len(text), start + length)
        if first < last:
            cut += [(text[at:first], False), (text[first:last], True)]
            at = last
    return [piece for piece in (*cut, (text[at:], False)) if piece[0]]


_STAYS_FOR = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class QuickSearch(QFrame):
    """Lies over its window. ``chosen`` carries the key of a hit; Esc or leaving it closes."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, model: QuickSearchModel) -> None:
        super().__init__(window)
        self.setProperty("role", "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Search everything"))
        self._model, self._over = model, window
        self._before: QWidget | None = None
        self.line = LineEdit(hint=self.tr("Name, code, place, text"))
        self.line.setProperty("kind", "find")
        self.line.setAccessibleName(self.tr("Search everything"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(model.type)
        self._list = QListView()
        self._list.setModel(model)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.clicked.connect(self._take)
        self._told = Label("", "small")
        self._rule = hairline()
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 4, 0, 6)
        set_spacing(stack, 2)
        stack.addLayout(row(Glyph("search", "text2"), self.line, gap=8, margins=(16, 2, 12, 2)))
        stack.addWidget(self._rule)
        stack.addWidget(self._list)
        stack.addLayout(row(self._told, 1, margins=(16, 4, 12, 4)))
        model.settled.connect(self._settled)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, empty, with the cursor in the line."""
        self._before = QApplication.focusWidget()
        self.line.clear()
        self._settled(0)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list from the line; close when the focus leaves; follow the window's size."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.line and isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible():
            # Another window or a menu in front is no leaving: whoever comes back finds the search as it was.
            if event.reason() not in _STAYS_FOR:
                self.hide()
        elif watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        at, count = self._list.currentIndex().row(), self._model.rowCount()
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Down | Qt.Key.Key_Up if count:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.setCurrentIndex(self._model.index((at + step) % count, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self._list.currentIndex())
            case _:
                return False
        return True

    def _take(self, index: QModelIndex) -> None:
        hit = index.data(HIT) if index.isValid() else None
        if isinstance(hit, Hit):
            self.leave()
            self.chosen.emit(hit.key)

    def _settled(self, count: int) -> None:
        words = bool(self.line.text().strip())
        self._list.setVisible(count > 0)
        self._rule.setVisible(words)
        if not words:
            self._told.setText(self.tr("Any script, any spelling. Enter opens, Esc closes."))
        elif not count:
            self._told.setText(self.tr("Nothing found in names, codes and texts."))
        else:
            shown = min(count, self._model.rowCount())
            self._told.setText(self.tr("{count} found").format(count=f"{shown:,}"))
            self._list.setCurrentIndex(self._model.index(0, 0))
        rows = min(SHOWN, max(1, self._model.rowCount()))
        self._list.setFixedHeight(rows * current_theme().row(ROW) + current_theme().px(4))
        self._place()

    def _place(self) -> None:
        window, theme = self._over, current_theme()
        wide = min(theme.px(WIDTH), window.width() - theme.px(32))
        top = min(theme.px(TOP), max(0, window.height() // 8))
        self.setFixedWidth(max(1, wide))
        self.adjustSize()
        self.move((window.width() - wide) // 2, top)
