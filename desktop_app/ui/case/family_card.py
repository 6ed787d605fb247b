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
        end = whole.right() - theme.px(INSET)
        consent = self._sign(painter, theme, LINES[2], self.card.consent.icon, self.card.consent.tint)
        star = self._sign(painter, theme, LINES[1], "star", "accent") if self.card.is_principal else end
        for text, font, role, base, limit in (
            (self.card.name, theme.font(13, 600), "text", LINES[0], end),
            (self.card.relation, theme.font(12, 500), "text2", LINES[1], star),
            (self.card.where, theme.font(12), "text2", LINES[2], consent),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(role))
            left = theme.px(INSET)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, limit - left)
            painter.drawText(QPointF(left, theme.px(base)), shown)

    @staticmethod
    def _sign(painter: QPainter, theme: Theme, base: int, icon: str, tint: str) -> float:
        """Draw a sign at the end of a line; returns where the text of that line has to end."""
        left = theme.px(CARD_WIDE - INSET - SIGN)
        # Twice as sharp as the screen: the view shows cards larger and smaller.
        picture = theme.pixmap(icon, tint, SIGN, 2 * painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(left, theme.px(base - 13)), picture)
        return left - theme.px(4)
