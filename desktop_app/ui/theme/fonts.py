"""The fonts that are shipped, at sizes in house pixels."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.assets import asset

FAMILY = "Inter"
MONO = "JetBrains Mono"
FILES = ("Inter-400", "Inter-500", "Inter-600", "Inter-700", "JetBrainsMono-400")
SMALLEST = 11.5
"""Nothing on the screen is set smaller, in house pixels at 100 %."""


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; raises ``FileNotFoundError`` when one is not bundled."""
    for name in FILES:
        QFontDatabase.addApplicationFont(str(asset("fonts", "ui", f"{name}.ttf")))


def make_font(pixels: float, weight: int = 400, *, figures: bool = False, mono: bool = False) -> QFont:
    """Return a font; ``figures`` gives even digits and a slashed zero, for codes, dates, counts."""
    font = QFont(MONO if mono else FAMILY)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(max(1, round(pixels)))
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setFeature(QFont.Tag("zero"), 1)
    return font
