"""Buttons: primary (one a page), secondary, quiet, link, chip and the rows of the navigation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from desktop_app.ui.theme import current_theme
from desktop_app.ui.theme.scaling import set_icon_size
from desktop_app.ui.widgets.text import Tone
from desktop_app.ui.widgets.tips import key_tip

ButtonKind = Literal[
    "", "primary", "danger", "quiet", "link", "chip", "contest", "title", "search", "toast", "nav"
]
_TINTS = {"primary": "on_accent", "danger": "danger", "link": "accent", "toast": "surface"}


class Button(QPushButton):
    """A verb. Without text it is an icon and needs ``tip``, which is also its accessible name.

    ``keys`` is a shortcut ("Ctrl+K") that the tool tip tells; it is bound only when ``bind`` is set.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        kind: ButtonKind = "",
        *,
        tip: str = "",
        keys: str = "",
        bind: bool = False,
        tint: str = "",
        icon_size: int = 16,
        action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._icon, self._tint, self._icon_size = icon, tint or _TINTS.get(kind, "text2"), icon_size
        self._tip, self._keys = tip, keys
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        set_icon_size(self, icon_size)
        if kind not in ("nav", "search"):
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_caption(text)
        self.retheme()
        if keys and bind:
            self.setShortcut(QKeySequence(keys))
        if action is not None:
            self.clicked.connect(lambda *_: action())

    def set_caption(self, text: str) -> None:
        """Change the text; an ampersand in it is a letter, not a shortcut."""
        shown = text.replace("&", "&&")
        # Style sheets cannot set the gap after an icon: a leading space makes it.
        self.setText(f" {shown}" if shown and self._icon and self.property("kind") != "nav" else shown)
        self.setAccessibleName(text or self._tip)
        told = self._tip or (text if self._keys else "")
        self.setToolTip(key_tip(told, self._keys) if told else "")

    def set_tip(self, tip: str) -> None:
        """Change the tool tip, and with it the accessible name of a button without text."""
        self._tip = tip
        self.set_caption(self.text().strip().replace("&&", "&"))

    def set_icon(self, icon: str, tint: str = "") -> None:
        """Show another icon."""
        self._icon, self._tint = icon, tint or self._tint
        self.retheme()

    def retheme(self) -> None:
        """Tint the icon with the colours of the present theme."""
        if self._icon:
            checked = "accent" if self.property("kind") == "nav" else None
            self.setIcon(current_theme().icon(self._icon, self._tint, self._icon_size, checked))


class ElidedButton(Button):
    """A button whose text ends in an ellipsis when there is no room; its name stays whole."""

    def minimumSizeHint(self) -> QSize:
        """Give way down to a few letters."""
        base = super().minimumSizeHint()
        return QSize(min(base.width(), current_theme().px(72)), base.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
        event.accept()


class NavButton(Button):
    """A row of the navigation or of a section rail: icon, name, and count or badge in the one target."""

    def __init__(self, name: str, icon: str = "", *, keys: str = "") -> None:
        self._name, self._count, self._tone, self._narrow = name, "", "plain", False
        super().__init__(name, icon, "nav", keys=keys)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show()

    @property
    def name(self) -> str:
        """The name that it shows."""
        return self._name

    def set_count(self, count: str, tone: Tone = "plain") -> None:
        """Show a count at the right; a tone other than "plain" makes it a badge."""
        self._count, self._tone = count, tone
        self._show()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone; name and count go to the tool tip."""
        self._narrow = narrow
        self._show()

    def sizeHint(self) -> QSize:
        """Leave room for the count."""
        base = super().sizeHint()
        return base if self._narrow else QSize(base.width() + self._count_width(), base.height())

    def minimumSizeHint(self) -> QSize:
        """Never squeeze the name."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the count over the button."""
        super().paintEvent(event)
        if not self._count:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        toned = self._tone != "plain"
        if self._narrow:
            if toned:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(self._tone))
                side = theme.px(7)
                painter.drawEllipse(QRectF(self.width() - side - theme.px(4), theme.px(4), side, side))
            painter.end()
            return
        painter.setFont(theme.font(12, 500 if toned else 400, figures=True))
        room = self._count_width() - theme.px(6)
        place = QRect(self.width() - room - theme.px(6), 0, room, self.height())
        if toned:
            high = theme.px(18)
            pill = QRectF(place.x(), (self.height() - high) / 2, room, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(f"{self._tone}_bg"))
            painter.drawRoundedRect(pill, high / 2, high / 2)
            painter.setPen(theme.color(self._tone))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)
        else:
            painter.setPen(theme.color("text3"))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.end()

    def _count_width(self) -> int:
        if not self._count:
            return 0
        theme = current_theme()
        wide = QFontMetrics(theme.font(12, 500, figures=True)).horizontalAdvance(self._count)
        return wide + theme.px(22 if self._tone != "plain" else 8)

    def _show(self) -> None:
        told = f"{self._name} {self._count}".strip()
        self.setText("" if self._narrow else ("  " if self._icon else "") + self._name.replace("&", "&&"))
        self.setAccessibleName(told)
        tip = told if self._narrow else self._name
        self.setToolTip(key_tip(tip, self._keys) if self._narrow or self._keys else "")
        self.updateGeometry()
        self.update()
