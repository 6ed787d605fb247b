"""The timeline picture: a lane a kind, a dot a day, a bar a span, soft ends for "about"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.domain.timeline import caption_start
from desktop_app.ui.models.timeline import Arrangement, Lane, Shown, TimelineItem, TimelineTable, Window
from desktop_app.ui.theme import Theme, current_theme
from desktop_app.ui.widgets.tips import plain_tip

LANE, ROW, HEAD, FOOT, NAMES, EDGE = 30, 22, 4, 30, 92, 12
STEP = 0.8
GRAIN = 4
"""Nearer to one another than this many pixels, dots are one dot."""
CROWD, CROWDED = 300, 12
"""With more things in view than so many, dots that overlap are one dot: nobody can count them any more."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a thing and its caption stand; a caption without room lives in the tool tip."""

    item: TimelineItem
    lane: int
    box: QRectF
    caption: QRectF | None


class Timeline(QWidget):
    """Paints lanes over one axis, only what is seen. ``table`` is its accessible twin.

    The wheel zooms at the pointer, left and right move, plus and minus zoom, Home shows everything; up and
    down mark the thing before and after. ``marked`` carries its key, ``chosen`` that of one to be opened.
    """

    chosen = Signal(object)
    marked = Signal(object)

    def __init__(self, lanes: Sequence[Lane], today: date) -> None:
        super().__init__()
        self.table = TimelineTable((self.tr("When"), self.tr("What"), self.tr("Kind")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.tr("The list beside it says the same."))
        self._today = today
        self._mark: object = None
        self.window_of_time = Window((), today)
        self.show_lanes(lanes)

    def show_lanes(self, lanes: Sequence[Lane], *, keep: bool = False) -> None:
        """Show these lanes, all of them in view, or with ``keep`` the part of time that was."""
        before = (self.window_of_time.first, self.window_of_time.last) if keep else None
        self._lanes = tuple(lanes)
        self._measured: dict[tuple[int, float, str], float] = {}
        self._names_end = ((-1, -1), 0)
        self._arrangement = Arrangement(self._lanes)
        self._tops = [0]
        for height in self._arrangement.heights:
            self._tops.append(self._tops[-1] + LANE + ROW * (height - 1))
        self.window_of_time = Window(self._lanes, self._today)
        if before is not None:
            self.window_of_time.look_at(*before)
        self.table.show_lanes(self._lanes)
        self.updateGeometry()
        self.update()

    @property
    def marked_key(self) -> object:
        """The key of the thing that is marked, or None."""
        return self._mark

    def mark(self, key: object) -> None:
        """Mark a thing and move it into view; a key that is not here marks nothing."""
        row = self.table.row_of(key)
        self._mark = key if row >= 0 else None
        if row >= 0:
            self.window_of_time.reveal(self.table.item(row))
        self.update()

    def zoom(self, factor: float) -> None:
        """Show ``factor`` times as many days around the middle."""
        self.window_of_time.zoom(factor, 0.5)
        self.update()

    def fit(self) -> None:
        """Show everything."""
        self.window_of_time = Window(self._lanes, self._today)
        self.update()

    def sizeHint(self) -> QSize:
        """All lanes and the axis."""
        theme = current_theme()
        return QSize(theme.px(480), theme.px(self._tops[-1] + HEAD + FOOT))

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible, low is not."""
        return QSize(current_theme().px(NAMES + 120), self.sizeHint().height())

    def placed(self) -> list[Placed]:
        """Return where everything stands now."""
        theme, found = current_theme(), list[Placed]()
        window, day = self.window_of_time, self.window_of_time.span / self._wide(theme)
        rows = self._arrangement.seen(window, GRAIN * day)
        if sum(map(len, rows)) > CROWD:
            rows = self._arrangement.seen(window, CROWDED * day)
        for row in rows:
            boxes = [self._box(each, theme) for each in row]
            before = float(self._left(theme))
            for number, (each, box) in enumerate(zip(row, boxes, strict=True)):
                after = boxes[number + 1].left() if number + 1 < len(boxes) else self.width() - theme.px(EDGE)
                caption = self._caption(each, box, before, after)
                found.append(Placed(each.item, each.lane, box, caption))
                before = max(box.right(), caption.right() if caption is not None else 0.0)
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, lanes and the line of today."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter, theme)
        painter.setClipRect(QRectF(self._left(theme) - theme.px(6), 0, self.width(), self.height()))
        for each in self.placed():
            self._paint_item(painter, theme, each)
        self._paint_mark(painter, theme)
        self._paint_today(painter, theme)
        painter.setClipping(False)
        if self.property("kbd"):
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        theme = current_theme()
        left, wide = self._left(theme), self._wide(theme)
        share = min(1.0, max(0.0, (event.position().x() - left) / wide))
        self.window_of_time.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, share)
        self.update()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and zoom."""
        window = self.window_of_time
        match event.key():
            case Qt.Key.Key_Left:
                window.move(-0.1)
            case Qt.Key.Key_Right:
                window.move(0.1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                window.zoom(STEP, 0.5)
            case Qt.Key.Key_Minus:
                window.zoom(1 / STEP, 0.5)
            case Qt.Key.Key_Home:
                self.fit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._mark is not None:
                self.chosen.emit(self._mark)
            case _:
                super().keyPressEvent(event)
                return
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        hit = self._at(event.position())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.mark(hit.item.key)
            self.marked.emit(hit.item.key)
            self.chosen.emit(hit.item.key)

    def event(self, event: QEvent) -> bool:
        """Tell what a thing is, and when."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._at(QPointF(event.pos()))
            where: QPoint = event.globalPos()
            QToolTip.showText(where, plain_tip(f"{hit.item.caption}, {hit.item.when}") if hit else "", self)
            return True
        return super().event(event)

    def _step(self, by: int) -> None:
        count, now = self.table.rowCount(), self.table.row_of(self._mark)
        if count:
            at = min(max(now + by, 0), count - 1) if now >= 0 else 0
            self.mark(self.table.item(at).key)
            self.marked.emit(self._mark)

    def _at(self, point: QPointF) -> Placed | None:
        grow = current_theme().px(4)
        for each in self.placed():
            if each.box.adjusted(-grow, -grow, grow, grow).contains(point):
                return each
            if each.caption is not None and each.caption.contains(point):
                return each
        return None

    def _left(self, theme: Theme) -> float:
        key = (self.width(), theme.px(100))
        if self._names_end[0] != key:
            widest = max((self._advance(lane.name, 12, theme) for lane in self._lanes), default=0.0)
            room = min(theme.px(NAMES * 2), self.width() // 3)
            self._names_end = key, min(max(theme.px(NAMES), round(widest) + theme.px(12)), room)
        return self._names_end[1]

    def _advance(self, text: str, size: float, theme: Theme) -> float:
        """Return how wide a text is; measuring is what placing things costs most, so it is done once."""
        key = (theme.px(100), size, text)
        if key not in self._measured:
            self._measured[key] = QFontMetricsF(theme.font(size)).horizontalAdvance(text)
        return self._measured[key]

    def _wide(self, theme: Theme) -> float:
        return max(1.0, self.width() - self._left(theme) - theme.px(EDGE))

    def _x(self, day: float, theme: Theme) -> float:
        left = self._left(theme)
        return left + max(1.0, self.width() - left - theme.px(EDGE)) * self.window_of_time.place(day)

    def _box(self, each: Shown, theme: Theme) -> QRectF:
        item, middle = each.item, self._middle(each.lane, each.row, theme)
        start = self._x(item.first.toordinal(), theme)
        if item.last is None:
            side = theme.px(10)
            return QRectF(start - side / 2, middle - side / 2, side, side)
        end = self._x(item.last.toordinal() + 1, theme)
        return QRectF(start, middle - theme.px(9), max(theme.px(10), end - start), theme.px(18))

    def _middle(self, lane: int, row: int, theme: Theme) -> float:
        return theme.px(self._tops[lane] + LANE / 2 + ROW * row + HEAD)

    def _caption(self, each: Shown, box: QRectF, before: float, after: float) -> QRectF | None:
        """Return where a caption stands; that of a bar that begins further left begins where it is seen."""
        theme = current_theme()
        left, right = max(box.left(), self._left(theme)), min(box.right(), self.width() - theme.px(EDGE))
        least = theme.px(10)
        if not each.item.caption or max(right - left, after - right, left - before) <= least:
            return None
        need = self._advance(each.item.caption, 11.5, theme) + least
        start = caption_start((left, right), (before, after), need, inside=each.item.last is not None)
        if start is None:
            return None
        return QRectF(start, box.center().y() - theme.px(8), need, theme.px(16))

    def _paint_axis(self, painter: QPainter, theme: Theme) -> None:
        bottom = theme.px(self._tops[-1] + HEAD)
        names, today = QLocale(), self._today_label(theme)
        painter.setFont(theme.font(11.5, figures=True))
        for tick in self.window_of_time.ticks(max(2, int(self._wide(theme) / theme.px(64)))):
            x = self._x(tick.at, theme)
            if x < self._left(theme):
                continue
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(round(x), theme.px(HEAD), round(x), bottom)
            painter.setPen(theme.color("text3"))
            month = (
                names.standaloneMonthName(tick.month, QLocale.FormatType.ShortFormat) if tick.month else ""
            )
            label = f"{month} {tick.year}".strip()
            wide = QFontMetricsF(painter.font()).horizontalAdvance(label)
            place = QRectF(x + theme.px(4), bottom + 2, wide, theme.px(20))
            if place.right() <= self.width() and not place.intersects(today):
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(theme.font(12))
        metrics = QFontMetricsF(painter.font())
        for at, lane in enumerate(self._lanes):
            middle = self._middle(at, 0, theme)
            painter.setPen(theme.color("text2"))
            room = self._left(theme) - theme.px(10)
            name = metrics.elidedText(lane.name, Qt.TextElideMode.ElideRight, room)
            place = QRectF(0, middle - theme.px(10), room, theme.px(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(QPen(theme.color("line"), 1))
            for row in range(self._arrangement.heights[at]):
                middle = self._middle(at, row, theme)
                painter.drawLine(
                    QPointF(self._left(theme), middle), QPointF(self.width() - theme.px(EDGE), middle)
                )

    def _paint_item(self, painter: QPainter, theme: Theme, each: Placed) -> None:
        tone = theme.color(self._lanes[each.lane].tint)
        if each.item.last is None:
            painter.setPen(QPen(theme.color("surface"), 2))
            painter.setBrush(tone)
            painter.drawEllipse(each.box)
        else:
            self._paint_bar(painter, theme, each, tone)
        if each.caption is None:
            return
        if not each.box.contains(each.caption):
            painter.fillRect(each.caption, theme.color("surface"))
        painter.setFont(theme.font(11.5))
        painter.setPen(theme.color("text"))
        painter.drawText(each.caption, Qt.AlignmentFlag.AlignCenter, each.item.caption)

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        marked = self._arrangement.place_of(self._mark)
        if marked is None:
            return
        grow, radius = theme.px(3), theme.px(8)
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._box(marked, theme).adjusted(-grow, -grow, grow, grow), radius, radius)

    @staticmethod
    def _paint_bar(painter: QPainter, theme: Theme, each: Placed, tone: QColor) -> None:
        """A bar whose soft ends fade out: they have no edge that could be read as a date."""
        soft, radius = (each.item.soft_first, each.item.soft_last), theme.px(5)
        clear, pale = QColor(tone), QColor(tone)
        clear.setAlpha(0)
        pale.setAlpha(56)
        edge: QColor | QLinearGradient = tone
        fill: QColor | QLinearGradient = pale
        if any(soft):
            edge = QLinearGradient(each.box.topLeft(), each.box.topRight())
            fill = QLinearGradient(each.box.topLeft(), each.box.topRight())
            for place, gone in ((0.0, soft[0]), (0.35, False), (0.65, False), (1.0, soft[1])):
                edge.setColorAt(place, clear if gone else tone)
                fill.setColorAt(place, clear if gone else pale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(each.box, radius, radius)
        painter.setPen(QPen(edge, 1.25))
        painter.setBrush(fill)
        painter.drawRoundedRect(each.box, radius, radius)

    def _paint_today(self, painter: QPainter, theme: Theme) -> None:
        x = self._x(self._today.toordinal(), theme)
        bottom = theme.px(self._tops[-1] + HEAD)
        painter.setPen(QPen(theme.color("danger"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom + 2))
        painter.setFont(theme.font(11.5, 500))
        painter.drawText(self._today_label(theme), Qt.AlignmentFlag.AlignCenter, self.tr("Today"))

    def _today_label(self, theme: Theme) -> QRectF:
        x = self._x(self._today.toordinal(), theme)
        wide = QFontMetricsF(theme.font(11.5, 500)).horizontalAdvance(self.tr("Today")) + theme.px(8)
        bottom = theme.px(self._tops[-1] + HEAD) + 2
        return QRectF(min(x - wide / 2, self.width() - wide), bottom, wide, theme.px(20))
