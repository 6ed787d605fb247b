"""The measures of the drawing at 100 %, and the place of a card."""

from __future__ import annotations

from dataclasses import dataclass

CARD_WIDE, CARD_HIGH = 200, 64
BETWEEN, ROW_GAP = 32, 56
WAY = 8
"""The room that a line takes between cards."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The left edge of a card and its row."""

    x: int
    row: int

    @property
    def y(self) -> int:
        """The top edge."""
        return self.row * (CARD_HIGH + ROW_GAP)

    @property
    def middle(self) -> int:
        """The middle between left and right edge."""
        return self.x + CARD_WIDE // 2

    @property
    def foot(self) -> int:
        """The bottom edge."""
        return self.y + CARD_HIGH
