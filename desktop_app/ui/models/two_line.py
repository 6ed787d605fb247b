"""What a row of a two-line list shows, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

TWO_LINE = Qt.ItemDataRole.UserRole + 40
"""The role under which a model returns a :class:`TwoLine`, or ``None`` while the row is on its way."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon with a number at the end of the second line; ``tint`` is a colour role."""

    icon: str
    tint: str
    number: int
    told: str = ""


@dataclass(frozen=True, slots=True)
class TwoLine:
    """``band`` is 0 to 4 bars, or ``None`` for none; ``right`` ends the first line in the role ``tone``."""

    title: str
    below: str = ""
    right: str = ""
    tone: str = "text2"
    band: int | None = None
    marks: tuple[Mark, ...] = ()
    icon: str = ""
    tint: str = "text2"

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        marks = [mark.told for mark in self.marks if mark.told]
        return ", ".join(part for part in (self.title, self.right, self.below, *marks) if part)
