"""Measures of the printed page: grid, colours and text styles, in PDF points from the bottom left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.document.model import Paper

MM = 72 / 25.4

INK = "0.078 0.078 0.078"
GREY = "0.29 0.29 0.29"
RULE = "0.486 0.486 0.486"
HAIR = "0.671 0.671 0.671"
PALE = "0.831 0.831 0.831"
BAR = "0.353 0.353 0.353"
LANE_GREY = "0.541 0.541 0.541"
TEAL = "0.043 0.384 0.365"
WHITE = "1 1 1"
"""Colours as operands of ``rg``: 141414, 4A4A4A, 7C7C7C, ABABAB, D4D4D4, 5A5A5A, 8A8A8A, 0B625D."""

SIZES = {"letter": (612.0, 792.0), "a4": (595.276, 841.89)}


@dataclass(frozen=True, slots=True)
class Grid:
    """Where columns and margins are. A4 keeps the columns of Letter and has more room below."""

    width: float
    height: float
    left: float = 25 * MM
    label_width: float = 116.0
    measure: float = 612 - 45 * MM

    @property
    def right(self) -> float:
        """The right edge of both columns."""
        return self.left + self.measure

    @property
    def text(self) -> float:
        """The text edge: label column and gutter lie left of it."""
        return self.left + self.label_width + 16

    @property
    def text_width(self) -> float:
        """The width of the text column."""
        return self.right - self.text

    @property
    def top(self) -> float:
        """The top margin."""
        return self.height - 22 * MM

    @property
    def first(self) -> float:
        """The first baseline of a page."""
        return self.top - 36

    @property
    def bottom(self) -> float:
        """The bottom margin: no ink of the text falls below it."""
        return 25 * MM


def grid_for(paper: Paper) -> Grid:
    """Return the grid of a paper size."""
    width, height = SIZES[paper]
    return Grid(width, height)


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: face, size and line distance in points, colour, side, hyphenation."""

    face: str
    size: float
    leading: float
    color: str = INK
    right: bool = False
    hyphens: bool = False
    cite: float = 9.5
    bold: str = "SB"
    italic: str = "SI"

    def to_right(self) -> Style:
        """The same, aligned right."""
        return replace(self, right=True)


@dataclass(frozen=True, slots=True)
class Styles:
    """All text styles of a document."""

    body: Style = Style("S", 12, 16, hyphens=True)
    value: Style = Style("S", 12, 16)
    loose: Style = Style("S", 12, 18)
    strong: Style = Style("SB", 12, 16, italic="SBI")
    italic: Style = Style("SI", 12, 16, GREY, italic="S", bold="SBI")
    date: Style = Style("SI", 12, 16, italic="S", bold="SBI")
    opener: Style = Style("SB", 22, 27, italic="SBI")
    heading: Style = Style("SB", 13.5, 17, italic="SBI")
    minor: Style = Style("SB", 12, 16, italic="SBI")
    label: Style = Style("NM", 9, 16, GREY, cite=9, bold="NB", italic="NM")
    head: Style = Style("NM", 9, 12, GREY, cite=9, bold="NB", italic="NM")
    number: Style = Style("N", 9, 16, GREY, right=True)
    cell: Style = Style("S", 10.5, 13.5, cite=9)
    cell_name: Style = Style("SB", 10.5, 13.5, cite=9, italic="SBI")
    cell_date: Style = Style("N", 9, 13.5, cite=9, bold="NB", italic="N")
    cell_cite: Style = Style("N", 9, 13.5, TEAL, right=True, cite=9, bold="NB", italic="N")
    cite: Style = Style("N", 9, 16, TEAL, cite=9, bold="NB", italic="N")
    note: Style = Style("N", 9, 13, GREY, cite=9, bold="NB", italic="N")
    code: Style = Style("M", 9.5, 14, bold="M", italic="M")


def styles_for(*, tables_in_body_size: bool) -> Styles:
    """Return the styles; some registries read "12 pt" as covering tables and citations too."""
    plain = Styles()
    if not tables_in_body_size:
        return plain
    return replace(
        plain,
        body=replace(plain.body, cite=12),
        value=replace(plain.value, cite=12),
        cell=replace(plain.cell, size=12, leading=15, cite=12),
        cell_name=replace(plain.cell_name, size=12, leading=15, cite=12),
        cell_date=replace(plain.cell_date, size=12, leading=15, cite=12),
        cell_cite=replace(plain.cell_cite, size=12, leading=15, cite=12),
        cite=replace(plain.cite, size=12, cite=12),
    )
