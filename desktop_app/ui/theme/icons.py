"""Lucide drawings tinted with a colour; each picture is drawn once and kept."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.assets import asset


@cache
def drawing(name: str) -> str:
    """Return the SVG text of an icon; raises ``FileNotFoundError`` for a name that is not bundled."""
    return asset("icons", f"{name}.svg").read_text("utf-8")


class IconCache:
    """Pictures by (name, colour, size, device pixel ratio): delegates ask on every paint."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Return the icon ``size`` logical pixels wide for a screen of that ratio."""
        key = (name, colour, size, ratio)
        if key not in self._made:
            self._made[key] = self._draw(*key)
        return self._made[key]

    @staticmethod
    def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
        real = max(1, round(size * ratio))
        picture = QPixmap(real, real)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        svg = drawing(name).replace("currentColor", colour).encode()
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, real, real))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
