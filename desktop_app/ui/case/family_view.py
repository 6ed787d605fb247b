"""The drawn family: cards in rows, elbow lines between them, arrows that walk by kinship."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QSizePolicy

from desktop_app.domain.family.sizes import CARD_HIGH, CARD_WIDE
from desktop_app.domain.family.walking import Step, next_card
from desktop_app.ui.case.family_card import FamilyCard
from desktop_app.ui.models.family import Family
from desktop_app.ui.theme import current_theme

STEP, LEAST, MOST, LEAST_FIT = 1.15, 0.4, 2.0, 0.7
EDGE, LOW, HIGH = 16, 132, 420
DASHES = (3.0, 2.0)
_STEPS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}


class FamilyView(QGraphicsView):
    """Shows a family. ``chosen`` carries the number of a card, the others what is asked of it.

    Arrows walk, Enter opens the person, Shift+Enter the relationship, Insert adds a relative, Home goes to
    the principal person; Ctrl+wheel, plus and minus zoom, 0 fits.
    """

    chosen = Signal(int)
    person_asked = Signal(int)
    tie_asked = Signal(int)
    relative_asked = Signal(int)

    def __init__(self) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene)
        self._family: Family | None = None
        self._cards: list[FamilyCard] = []
        self._current = 0
        self._zoomed = False
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Family tree"))

    @property
    def current(self) -> int:
        """The number of the card that the keys act on."""
        return self._current

    def show_family(self, family: Family, current: int, *, is_other: bool) -> None:
        """Show a family; what was zoomed stays so, unless it is another one."""
        self._family = family
        self._zoomed = self._zoomed and not is_other
        self._current = current
        self.retheme()

    def choose(self, number: int) -> None:
        """Go to a card and tell of it."""
        if 0 <= number < len(self._cards) and number != self._current:
            self._current = number
            self._mark()
            self.chosen.emit(number)

    def fit(self) -> None:
        """Show the whole family, but never so small that nobody can read it."""
        self._zoomed = False
        whole, room = self.sceneRect(), self.viewport().size()
        if whole.isEmpty():
            return
        scale = min(room.width() / whole.width(), room.height() / whole.height(), 1.0)
        self._scale_to(max(scale, LEAST_FIT))
        self._to_current()

    def zoom(self, factor: float) -> None:
        """Show everything larger or smaller."""
        self._zoomed = True
        self._scale_to(min(MOST, max(LEAST, self.transform().m11() * factor)))

    def retheme(self) -> None:
        """Draw everything anew in the present look."""
        self._scene.clear()
        self._cards = []
        family, theme = self._family, current_theme()
        if family is None:
            return
        for line in family.plan.lines:
            path = QPainterPath(QPointF(*(theme.px(each) for each in line.points[0])))
            for point in line.points[1:]:
                path.lineTo(*(theme.px(each) for each in point))
            pen = QPen(theme.color("edge" if line.faint else "control"), theme.px(2 if line.dashed else 1.5))
            if line.dashed:
                pen.setDashPattern(DASHES)
            self._scene.addPath(path, pen)
        for card, spot in zip(family.cards, family.plan.spots, strict=True):
            item = FamilyCard(card)
            item.setPos(theme.px(spot.x), theme.px(spot.y))
            self._scene.addItem(item)
            self._cards.append(item)
        edge = theme.px(EDGE)
        self.setSceneRect(self._scene.itemsBoundingRect().adjusted(-edge, -edge, edge, edge))
        self.setMinimumHeight(theme.px(LOW))
        self.updateGeometry()
        self._mark()
        if not self._zoomed:
            self.fit()

    def sizeHint(self) -> QSize:
        """As high as the family, within bounds."""
        theme = current_theme()
        high = min(max(round(self.sceneRect().height()), theme.px(LOW)), theme.px(HIGH))
        return QSize(theme.px(480), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, add, zoom."""
        key, at = Qt.Key(event.key()), self._current
        if self._family is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.choose(next_card(at, _STEPS[key], self._family.plan.spots, self._family.ties))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.tie_asked if shifted else self.person_asked).emit(at)
        elif key == Qt.Key.Key_Insert:
            self.relative_asked.emit(at)
        elif key == Qt.Key.Key_Home:
            self.choose(self._family.first)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card under the pointer."""
        self.choose(self._at(event))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person under the pointer."""
        number = self._at(event)
        if number >= 0:
            self.person_asked.emit(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole in view until somebody zooms."""
        super().resizeEvent(event)
        if not self._zoomed:
            self.fit()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Draw the focus ring round the card that the keys act on."""
        if self.hasFocus() and self.property("kbd") and self._current < len(self._cards):
            theme = current_theme()
            card = QRectF(0, 0, theme.px(CARD_WIDE), theme.px(CARD_HIGH))
            ring = card.translated(self._cards[self._current].pos()).adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, theme.px(10), theme.px(10))

    def _at(self, event: QMouseEvent) -> int:
        point = self.mapToScene(event.position().toPoint())
        hits = (at for at, card in enumerate(self._cards) if card.sceneBoundingRect().contains(point))
        return next(hits, -1)

    def _scale_to(self, scale: float) -> None:
        self.resetTransform()
        self.scale(scale, scale)

    def _mark(self) -> None:
        for at, card in enumerate(self._cards):
            card.mark(chosen=at == self._current)
        told = self.tr("The list below says the same.")
        if self._current < len(self._cards):
            told = f"{self._cards[self._current].card.spoken()}. {told}"
        self.setAccessibleDescription(told)
        self._to_current()
        self.viewport().update()

    def _to_current(self) -> None:
        if self._current < len(self._cards):
            edge = current_theme().px(EDGE)
            self.ensureVisible(self._cards[self._current], edge, edge)
