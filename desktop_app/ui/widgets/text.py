"""Text on the screen: always plain, in one of the kinds that the style sheet knows."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme import current_theme
from desktop_app.ui.widgets.layouts import restyle
from desktop_app.ui.widgets.tips import plain_tip

Kind = Literal[
    "", "h1", "h2", "h3", "strong", "dim", "small", "label", "accent", "unknown", "warn", "late", "danger",
    "ok", "contest", "toast", "struck",
]  # fmt: skip
Tone = Literal["plain", "ok", "warn", "danger", "contest"]


class Label(QLabel):
    """A text; ``figures`` sets codes, dates and counts in digits of one width."""

    def __init__(self, text: str = "", kind: Kind = "", *, wrap: bool = False, figures: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("kind", kind)
        self.setWordWrap(wrap)
        self._figures = figures
        self.retheme()

    def set_kind(self, kind: Kind) -> None:
        """Change how it is set."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)

    def show_text(self, text: str) -> None:
        """Show a text, or hide the label when there is none."""
        self.setText(text)
        self.setVisible(bool(text))

    def retheme(self) -> None:
        """Take the size of the present zoom."""
        if self._figures:
            self.setFont(current_theme().font(13, figures=True))


class ElidedLabel(Label):
    """A text of one line that ends in an ellipsis when there is no room; the tool tip has all of it."""

    def __init__(self, text: str = "", kind: Kind = "") -> None:
        super().__init__(text, kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Give way down to a few letters."""
        least = QFontMetrics(self.font()).horizontalAdvance("Mmm…")
        return QSize(min(least, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter.drawText(
            self.contentsRect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
        )
        painter.end()


class Badge(QLabel):
    """One or two words on a coloured pill; the words carry the meaning, the colour repeats it."""

    def __init__(self, text: str, tone: Tone = "plain") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("badge", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("badge") != tone:
            self.setProperty("badge", tone)
            restyle(self)


class Glyph(QWidget):
    """An icon that is drawn in the theme's colours whenever it is painted; decoration, silent to readers."""

    def __init__(self, name: str, tint: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._tint, self._size = name, tint, size
        self.retheme()

    def set_icon(self, name: str, tint: str) -> None:
        """Show another drawing or colour role."""
        self._name, self._tint = name, tint
        self.update()

    def retheme(self) -> None:
        """Take the size of the present zoom."""
        side = current_theme().px(self._size)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon for this screen's density."""
        painter = QPainter(self)
        picture = current_theme().pixmap(self._name, self._tint, self._size, self.devicePixelRatioF())
        painter.drawPixmap(0, 0, picture)
        painter.end()
