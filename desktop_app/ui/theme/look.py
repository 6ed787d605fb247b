"""What a person chose for the looks of the program: pure data, kept in the vault's settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent; Ctrl+plus and Ctrl+minus walk along these."""


class Mode(StrEnum):
    """Light, dark, or as the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """``zoom`` in per cent (80 to 200); ``compact`` makes rows 4 lower; ``still`` switches off all motion."""

    mode: Mode = Mode.SYSTEM
    zoom: int = 100
    compact: bool = False
    still: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "zoom", max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], self.zoom)))

    def zoomed(self, steps: int) -> Look:
        """Return the look ``steps`` further along :data:`ZOOM_STEPS`; 0 means back to 100 %."""
        if steps == 0:
            return replace(self, zoom=100)
        nearest = min(range(len(ZOOM_STEPS)), key=lambda at: abs(ZOOM_STEPS[at] - self.zoom))
        at = max(0, min(len(ZOOM_STEPS) - 1, nearest + steps))
        return replace(self, zoom=ZOOM_STEPS[at])
