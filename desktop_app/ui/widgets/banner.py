"""Banners and read-only blocks: one thing to know, why, and the links that do something about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import clear, column, restyle, row
from desktop_app.ui.widgets.text import Glyph, Label

BannerTone = Literal["info", "ok", "warn", "danger", "contest"]
_ICONS = {
    "info": "info",
    "ok": "check",
    "warn": "circle-alert",
    "danger": "octagon-alert",
    "contest": "git-compare",
}


class Banner(QFrame):
    """A sentence with an icon, a second line where needed, and links at the right that may wrap."""

    def __init__(
        self, text: str = "", tone: BannerTone = "info", *, detail: str = "", icon: str = "", tint: str = ""
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._glyph = Glyph("info")
        self._text = Label("", "strong", wrap=True)
        self._detail = Label("", "dim", wrap=True)
        self._links = row(gap=8)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_spacing(self._body, 4)
        self._body.addLayout(column(self._text, self._detail, gap=2), 1)
        self._body.addLayout(self._links)
        line = QHBoxLayout(self)
        set_margins(line, 12, 8, 12, 8)
        set_spacing(line, 8)
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._body, 1)
        self.tell(text, tone, detail=detail, icon=icon, tint=tint)

    def tell(self, text: str, tone: BannerTone, *, detail: str = "", icon: str = "", tint: str = "") -> None:
        """Say something else."""
        self.setProperty("role", "block" if tone == "info" else tone)
        restyle(self)
        self._glyph.set_icon(icon or _ICONS[tone], tint or ("text2" if tone == "info" else tone))
        self._text.show_text(text)
        self._detail.show_text(detail)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)

    def set_links(self, links: list[tuple[str, Callable[[], object]]]) -> None:
        """Offer verbs: each a text and what it does."""
        clear(self._links)
        for text, action in links:
            self._links.addWidget(Button(text, kind="link", action=action))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the links below the text when there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        text = self._text.fontMetrics().horizontalAdvance(self._text.text())
        need = min(text, current_theme().px(240)) + self._links.sizeHint().width() + current_theme().px(60)
        below = self._links.count() > 0 and need > self.width()
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._body.direction() is not way:
            self._body.setDirection(way)
        self._links.setAlignment(Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight)
