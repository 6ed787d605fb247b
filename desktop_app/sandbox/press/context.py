"""What every block needs while it is set.

Measures, styles, words, the setter, and where the structure hangs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sandbox.press.flow import Band, Placed
from desktop_app.sandbox.press.ink import draw_lines

if TYPE_CHECKING:
    from desktop_app.domain.document.inline import Rich
    from desktop_app.sandbox.press.book import Book
    from desktop_app.sandbox.press.labels import Labels
    from desktop_app.sandbox.press.setting import Line, Setter
    from desktop_app.sandbox.press.sheet import Sheet
    from desktop_app.sandbox.press.style import Grid, Style, Styles
    from desktop_app.sandbox.press.tags import Node


@dataclass
class Context:
    """Handed from block to block; ``node`` is the section that a block's elements belong to."""

    grid: Grid
    styles: Styles
    labels: Labels
    setter: Setter
    book: Book
    node: Node
    numbers: int = 0
    depth: int = 1

    def heading_role(self, level: int) -> str:
        """Return the element of a heading: readers that hear the document must not meet a skipped level."""
        self.depth = min(level, self.depth + 1)
        return f"H{self.depth}"

    def cell(self, content: Rich | str, style: Style, x: float, width: float) -> Cell:
        """Set text into a column."""
        return Cell(self.setter, self.setter.lines(content, style, width), style, x, width)


@dataclass(slots=True)
class Cell:
    """Lines in a column, ready to be drawn at a first baseline."""

    setter: Setter
    lines: list[Line]
    style: Style
    x: float
    width: float

    @property
    def height(self) -> float:
        """Line distance times lines."""
        return len(self.lines) * self.style.leading

    @property
    def depth(self) -> float:
        """How far the last line's descenders fall below the first baseline."""
        return self.height - self.style.leading + self.style.size * 0.3

    def draw(self, sheet: Sheet, node: Node | None, y: float) -> None:
        """Draw the lines as content of ``node``, or as an artifact."""
        draw_lines(sheet, self.setter, node, self.lines, at=(self.x, y), style=self.style, width=self.width)


def line_bands(cell: Cell, node: Node, *, after: float, gap: float = 0.0, keep: bool = False) -> list[Band]:
    """Return a band for every line, so that a paragraph can break with two lines at least on each side."""
    count = len(cell.lines)
    bands: list[Band] = []
    for index, line in enumerate(cell.lines):

        def paint(sheet: Sheet, at: Placed, line: Line = line) -> None:
            draw_lines(
                sheet, cell.setter, node, [line], at=(cell.x, at.y), style=cell.style, width=cell.width
            )

        end = index == count - 1
        bands.append(
            Band(
                cell.style.leading + (after if end else 0),
                cell.style.size * 0.3,
                paint,
                gap=gap if index == 0 else 0.0,
                keep=keep if end else (index == 0 or index == count - 2),
            )
        )
    return bands
