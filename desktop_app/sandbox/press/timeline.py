"""The drawn timeline: lanes, known days, "about" with whiskers, spans whose ends thin out, today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.document.blocks import Lane, Mark, Timeline
from desktop_app.domain.timeline import year_step
from desktop_app.sandbox.press.drawings import figure
from desktop_app.sandbox.press.flow import Band, Placed
from desktop_app.sandbox.press.style import GREY, HAIR, INK, LANE_GREY, PALE, TEAL, WHITE

if TYPE_CHECKING:
    from desktop_app.sandbox.press.context import Context
    from desktop_app.sandbox.press.sheet import Sheet

LANE = 42.0
YEAR = 30
"""The room that the number of a year needs."""
TONES = {"teal": TEAL, "ink": INK, "grey": LANE_GREY, "place": GREY}


def timeline(context: Context, block: Timeline) -> list[Band]:
    """Return the picture as one figure, with its note under it."""
    grid, styles = context.grid, context.styles
    lanes = len(block.lanes)
    height = 20 + LANE * lanes
    note = context.cell(block.note, styles.note, grid.text, grid.text_width) if block.note else None
    shown = figure(context.node, block.description)
    note_node = context.node.add("P") if note else None
    today = 15.0 if block.today_label else 4.0
    total = height + today + (note.height + 6 if note else 0)

    def paint(sheet: Sheet, at: Placed) -> None:
        top = at.y + 14
        box = f"{grid.left:.2f} {top - height - today:.2f} {grid.right:.2f} {top:.2f}"
        shown.attributes += f"/A<</O/Layout/BBox[{box}]>>"
        sheet.mark(shown)
        Drawing(sheet, context, block, top).draw()
        if note and note_node:
            note.draw(sheet, note_node, top - height - today - 9)

    return [Band(total + 24, total - 8, paint, gap=8)]


class Drawing:
    """One timeline being drawn below ``top``."""

    def __init__(self, sheet: Sheet, context: Context, block: Timeline, top: float) -> None:
        self.sheet = sheet
        self.block = block
        self.grid = context.grid
        self.top = top
        self.bottom = top - 20 - LANE * len(block.lanes)

    def x(self, year: float) -> float:
        """Return where a moment lies, kept inside the picture."""
        first, years = self.block.first, max(self.block.last + 1 - self.block.first, 1)
        share = min(max((year - first) / years, 0.0), 1.0)
        return self.grid.text + share * self.grid.text_width

    def draw(self) -> None:
        """Draw years, lanes, marks and today, in this order so that marks lie on top."""
        sheet, grid = self.sheet, self.grid
        years = self.block.last + 1 - self.block.first
        step = year_step(years, int(grid.text_width) // YEAR)
        for year in range(self.block.first, self.block.last + 1):
            x = self.x(year)
            if (year - self.block.first) % step == 0:
                sheet.line(x, self.top - 14, x, self.bottom, color=PALE)
                sheet.string(x + 4, self.top - 9, str(year), "N", 8.5, color=GREY)
        for index, lane in enumerate(self.block.lanes):
            middle = self.top - 20 - LANE * (index + 0.5)
            sheet.line(grid.left, middle - LANE / 2, grid.right, middle - LANE / 2, color=HAIR)
            sheet.string(grid.left, middle - 3, lane.label, "NM", 9, color=INK)
            for mark in lane.marks:
                if mark.kind != "span":
                    self.point(mark, middle, TONES[lane.tone])
                elif lane.tone == "place":
                    self.place(mark, middle)
                else:
                    self.span(mark, middle, TONES[lane.tone])
            self.names(lane, middle)
        if self.block.today is not None:
            x = self.x(self.block.today)
            sheet.line(x, self.top - 14, x, self.bottom, width=0.7, color=INK, dash="2 2")
            side = "r" if x > grid.text + grid.text_width / 2 else "l"
            sheet.string(x, self.bottom - 11, self.block.today_label, "N", 8.5, color=INK, side=side)

    def point(self, mark: Mark, y: float, color: str) -> None:
        """Draw a known day as a filled dot, "about" as an open dot with dashed whiskers; white keylines."""
        sheet, x = self.sheet, self.x(mark.start)
        about = mark.kind == "about"
        if about:
            reach = (mark.end if mark.end is not None else mark.start + 0.17) - mark.start
            sheet.line(
                self.x(mark.start - reach),
                y,
                self.x(mark.start + reach),
                y,
                width=0.9,
                color=color,
                dash="2 1.5",
            )
        sheet.circle(x, y, 4.4, fill=WHITE if about else color, stroke=color if about else WHITE)

    def span(self, mark: Mark, y: float, color: str) -> None:
        """Draw a bar; a vague end thins out in four strips (a gradient bands in print)."""
        sheet = self.sheet
        start, end = self.x(mark.start), self.x(mark.end if mark.end is not None else mark.start)
        room = max((end - start - 3) / 2, 0.0)
        left = min(12.0, room) if mark.vague_start else 0.0
        right = min(12.0, room) if mark.vague_end else 0.0
        sheet.box(start + left, y - 4.5, max(end - start - left - right, 3), 9, fill=color)
        for strip in range(4):
            width = 2.2 - 0.5 * strip
            if left >= 12:
                sheet.box(start + left - 3 * (strip + 1), y - 4.5, width, 9, fill=color)
            if right >= 12:
                sheet.box(end - right + 3 * (strip + 1) - width, y - 4.5, width, 9, fill=color)

    def place(self, mark: Mark, y: float) -> None:
        """Draw a stay as an outlined box: dashed where both ends are vague, open at a vague end."""
        sheet = self.sheet
        start, end = self.x(mark.start), self.x(mark.end if mark.end is not None else mark.start)
        dash = "2 2" if mark.vague_start and mark.vague_end else ""
        sheet.box(start, y - 6, end - start, 12, fill=WHITE)
        for edge in (y - 6, y + 6):
            sheet.line(start, edge, end, edge, width=0.7, color=GREY, dash=dash)
        if not mark.vague_start:
            sheet.line(start, y - 6, start, y + 6, width=0.7, color=GREY)
        if not mark.vague_end:
            sheet.line(end, y - 6, end, y + 6, width=0.7, color=GREY)
        if sheet.width(mark.label, "N", 8.5) <= end - start:
            sheet.string((start + end) / 2, y - 3, mark.label, "N", 8.5, color=INK, side="c")

    def names(self, lane: Lane, y: float) -> None:
        """Write labels over the marks.

        Those that would touch the one before move right, or up when crowded.
        """
        reached = [self.grid.left, self.grid.left]
        for mark in sorted(lane.marks, key=lambda mark: mark.start):
            start = self.x(mark.start)
            end = self.x(mark.end) if mark.kind == "span" and mark.end is not None else start
            width = self.sheet.width(mark.label, "NM", 8.5)
            if (
                lane.tone == "place"
                and mark.kind == "span"
                and self.sheet.width(mark.label, "N", 8.5) <= end - start
            ):
                continue
            middle = (start + end) / 2
            middle = min(middle, self.grid.right - width / 2)
            row = 0
            if middle - width / 2 < reached[0] + 2:
                shifted = reached[0] + 2 + width / 2
                if shifted - middle <= 5:
                    middle = shifted
                else:
                    row = 1
            reached[row] = middle + width / 2
            self.sheet.box(middle - width / 2 - 1, y + 7 + row * 9, width + 2, 8, fill=WHITE)
            self.sheet.string(middle, y + 8 + row * 9, mark.label, "NM", 8.5, color=INK, side="c")
