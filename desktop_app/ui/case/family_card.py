"""One card of the drawn family: name, relation, where, and the state of consent."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop_app.domain.family.sizes import CARD_HIGH, CARD_WIDE
from desktop_app.ui.models.family import Card
from desktop_app.ui.theme import Theme, current_theme
from desktop_app.ui.widgets.tips import plain_tip

INSET, SIGN = 12, 16
LINES = (20, 37, 54)


class FamilyCard(QGraphicsItem):
    """Paints a card; the principal person has a thicker edge in the accent and a star."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.card = card
        self._chosen = False
        self.setToolTip(plain_tip(card.spoken()))

    def mark(self, *, chosen: bool) -> None:
        """Show whether the keys act on this card."""
        self._chosen = chosen
        self.update()

    def boundingRect(self) -> QRectF:
        """The card with its edge."""
        theme = current_theme()
        return QRectF(0, 0, theme.px(CARD_WIDE), theme.px(CARD_HIGH))

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw ground, edge, three lines and the signs."""
        theme, whole = current_theme(), self.boundingRect()
        thick = theme.px(2 if self.card.is_principal else 1)
        painter.setBrush(theme.color("selected" if self._chosen else "raised"))
        painter.setPen(QPen(theme.color("accent" if self.card.is_principal else "control"), thick))
        inner = whole.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(inner, theme.px(8), theme.px(8))
        right = whole.right() - theme.px(INSET)
        right -= self._sign(painter, theme, right, self.card.consent.icon, self.card.consent.tint)
        if self.card.is_principal:
            right -= self._sign(painter, theme, right, "star", "accent")
        end = whole.right() - theme.px(INSET)
        for text, font, role, base, limit in (
            (self.card.name, theme.font(13, 600), "text", LINES[0], right),
            (self.card.relation, theme.font(12, 500), "text2", LINES[1], end),
            (self.card.where, theme.font(12), "text2", LINES[2], end),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(role))
            left = theme.px(INSET)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, limit - left)
            painter.drawText(QPointF(left, theme.px(base)), shown)

    @staticmethod
    def _sign(painter: QPainter, theme: Theme, right: float, icon: str, tint: str) -> float:
        picture = theme.pixmap(icon, tint, SIGN, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(right - theme.px(SIGN), theme.px(LINES[0] - 13)), picture)
        return theme.px(SIGN + 4)
