"""Paints one page, white in both themes, and turns keys and the wheel into wishes of the viewer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop_app.ui.models.viewer import ViewerModel
from desktop_app.ui.theme import current_theme

EDGE = 16
"""House pixels around a page."""
LINE = 40


class PageView(QAbstractScrollArea):
    """Shows the page of a :class:`ViewerModel`.

    Page Up and Page Down scroll and then turn, arrows turn, Home and End go to the ends, plus and minus
    zoom, 0 fits, R rotates.
    """

    def __init__(self, model: ViewerModel) -> None:
        super().__init__()
        self.model = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._page = -1
        model.changed.connect(self._follow)

    def room(self) -> tuple[float, float]:
        """Return the place for a page in logical pixels."""
        edge = 2 * current_theme().px(EDGE)
        # A scroll bar may come and go with the page; the page keeps its width.
        bar = self.verticalScrollBar().sizeHint().width()
        return max(0, self.width() - edge - bar), max(0, self.height() - edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new size."""
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Fit anew: zoom and density of the screen change the place."""
        self.model.set_room(*self.room(), self.devicePixelRatioF())
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page: paper is white, whatever the theme."""
        painter = QPainter(self.viewport())
        theme = current_theme()
        painter.fillRect(self.viewport().rect(), theme.color("window"))
        if self.model.pages or self.model.is_waiting:
            sheet = self._sheet()
            painter.setPen(theme.color("edge"))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
            self._paint_image(painter, sheet)
        if self.hasFocus() and self.property("kbd"):
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, scroll, zoom, rotate."""
        model, bar = self.model, self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp if bar.value() > 0:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space | Qt.Key.Key_Right:
                model.go(model.page + 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left:
                model.go(model.page - 1)
            case Qt.Key.Key_Down | Qt.Key.Key_Up as key:
                step = current_theme().px(LINE)
                bar.setValue(bar.value() + (step if key == Qt.Key.Key_Down else -step))
            case Qt.Key.Key_Home:
                model.go(0)
            case Qt.Key.Key_End:
                model.go(model.pages - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                model.zoom(1)
            case Qt.Key.Key_Minus:
                model.zoom(-1)
            case Qt.Key.Key_0:
                model.zoom(0)
            case Qt.Key.Key_R:
                model.rotate()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll, and turn the page where there is nothing to scroll."""
        down = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.model.zoom(1 if down > 0 else -1)
        elif self.verticalScrollBar().maximum() == 0 and down and not event.angleDelta().x():
            self.model.go(self.model.page + (1 if down < 0 else -1))
        else:
            super().wheelEvent(event)
        event.accept()

    def _sheet(self) -> QRectF:
        width, height = self.model.target()
        view, edge = self.viewport().rect(), current_theme().px(EDGE)
        left = max(edge, (view.width() - width) / 2) - self.horizontalScrollBar().value()
        top = max(edge, (view.height() - height) / 2) - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(width), round(height))

    def _paint_image(self, painter: QPainter, sheet: QRectF) -> None:
        image, turn = self.model.image, self.model.rotation
        if image is None:
            return
        upright = sheet.size() if turn % 180 == 0 else sheet.size().transposed()
        painter.save()
        painter.translate(sheet.center())
        painter.rotate(turn)
        place = QRectF(QPointF(-upright.width() / 2, -upright.height() / 2), upright)
        ratio = self.devicePixelRatioF()
        sharp = abs(image.width() / ratio - place.width()) < 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not sharp)
        if sharp and turn == 0:
            place = QRectF(place.topLeft(), image.size().toSizeF() / ratio)
        painter.drawImage(place, image)
        painter.restore()

    def _follow(self) -> None:
        width, height = self.model.target()
        edge, view = 2 * current_theme().px(EDGE), self.viewport()
        for bar, need, have in (
            (self.horizontalScrollBar(), width + edge, view.width()),
            (self.verticalScrollBar(), height + edge, view.height()),
        ):
            bar.setRange(0, max(0, round(need - have) if need - have > 1 else 0))
            bar.setPageStep(max(1, have - edge))
            bar.setSingleStep(current_theme().px(LINE))
        if self._page != self.model.page:
            self._page = self.model.page
            self.verticalScrollBar().setValue(0)
        self.setAccessibleName(
            self.tr("Page {page} of {pages}").format(page=self.model.page + 1, pages=self.model.pages)
            if self.model.pages
            else self.tr("Page")
        )
        view.update()
