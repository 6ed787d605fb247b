"""Drawn blocks: the timeline, two accounts side by side, risk axes, a QR code, a grid of words, a letter's
head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import segno

from desktop_app.domain.document.blocks import (
    Account,
    Accounts,
    Letterhead,
    RiskBar,
    RiskBars,
    WordGrid,
)
from desktop_app.domain.document.inline import LineBreak, Rich, Text
from desktop_app.sandbox.press.context import Cell, Context, line_bands
from desktop_app.sandbox.press.flow import Band, Placed
from desktop_app.sandbox.press.style import BAR, GREY, HAIR, INK, RULE, WHITE, Style
from desktop_app.sandbox.press.tags import Node, text_string

if TYPE_CHECKING:
    from desktop_app.sandbox.press.sheet import Sheet


def figure(parent: Node, said: str, box: tuple[float, float, float, float] | None = None) -> Node:
    """Return a figure element that says in words what it shows."""
    layout = f"/A<</O/Layout/BBox[{' '.join(f'{edge:.2f}' for edge in box)}]>>" if box else ""
    return parent.add("Figure", f"/Alt{text_string(said)}{layout}")


def risk_bars(context: Context, block: RiskBars) -> list[Band]:
    """Return risk axes with one length per point: solid to the minimum, open to the maximum."""
    grid, styles = context.grid, context.styles
    top = max((bar.ceiling for bar in block.bars), default=1.0) or 1.0
    unit = min(2.2, 220 / top)
    node = context.node.add("L", "/A<</O/List/ListNumbering/None>>")
    bands: list[Band] = []
    for bar in block.bars:
        style = styles.strong if bar.total else styles.value
        item = node.add("LI")
        label = context.cell(bar.label, style, grid.left, grid.text - grid.left - 8)
        label_node, body = item.add("Lbl"), item.add("LBody")
        drop = 3.0 if bar.total else 0.0

        row = _Axis(bar, label, (label_node, body), style, drop)

        def paint(sheet: Sheet, at: Placed, row: _Axis = row) -> None:
            y = at.y - row.drop
            if row.drop:
                sheet.artifact()
                sheet.line(grid.left, at.y + 14, grid.right, width=0.6, color=INK)
            row.label.draw(sheet, row.nodes[0], y)
            sheet.artifact()
            _axis(sheet, grid.text, y + 4, row.bar, unit)
            sheet.mark(row.nodes[1])
            sheet.string(grid.right, y, row.bar.figures, row.style.face, row.style.size, color=INK, side="r")

        bands.append(Band(label.height + 4 + drop, label.depth + drop, paint, keep=True))
    if block.beside:
        beside = block.beside
        label = context.cell(beside.label, Style("S", 12, 16, GREY), grid.left, grid.label_width)
        value = context.cell(beside.value, styles.italic, grid.text, grid.text_width)
        item = node.add("LI")
        nodes = (item.add("Lbl"), item.add("LBody"))

        def paint_beside(sheet: Sheet, at: Placed) -> None:
            label.draw(sheet, nodes[0], at.y)
            value.draw(sheet, nodes[1], at.y)

        bands.append(Band(value.height, value.depth, paint_beside))
    if bands:
        bands[-1].keep = False
        bands[-1].height += 24
    return bands


@dataclass(frozen=True, slots=True)
class _Axis:
    bar: RiskBar
    label: Cell
    nodes: tuple[Node, Node]
    style: Style
    drop: float


def _axis(sheet: Sheet, x: float, y: float, bar: RiskBar, unit: float) -> None:
    low, high, top = (max(value, 0.0) * unit for value in (bar.minimum, bar.maximum, bar.ceiling))
    sheet.line(x, y, x + top, width=0.7, color=RULE)
    sheet.line(x + top, y - 4, x + top, y + 4, width=0.7, color=RULE)
    sheet.box(x, y - 4, low, 8, fill=BAR)
    if high > low:
        sheet.box(x + low, y - 4, high - low, 8, fill=WHITE, stroke=BAR, line=0.9)
    sheet.line(x, y - 7, x, y + 7, width=0.9, color=INK)


def accounts(context: Context, block: Accounts) -> list[Band]:
    """Return two accounts in equal halves, the same rows at the same height."""
    grid = context.grid
    gutter = 24.0
    width = (grid.measure - gutter) / 2
    sides = [(block.left, grid.left)]
    if block.right is not None:
        sides.append((block.right, grid.left + width + gutter))
    role = context.heading_role(3)
    halves = [_half(context, account, role, x, width) for account, x in sides]
    title = max(half[0].height for half in halves)
    text = max(half[1].height for half in halves)
    count = max(len(half[2]) for half in halves)
    heights = [
        max(max(half[2][row][0].height, half[2][row][1].height) for half in halves if row < len(half[2]))
        for row in range(count)
    ]
    total = 18 + (title - 17) + 22 + text + 8 + sum(height + 8 for height in heights) - 14

    def paint(sheet: Sheet, at: Placed) -> None:
        top = at.y + 18
        for (account, x), (head, body, rows, nodes) in zip(sides, halves, strict=True):
            sheet.artifact()
            sheet.line(x, top, x + width, width=1.2, color=INK)
            head.draw(sheet, nodes[0], at.y)
            y = at.y - (title - 17) - 22
            body.draw(sheet, nodes[1], y)
            y -= text + 8
            for row, (label, value, label_node, value_node) in enumerate(rows):
                sheet.artifact()
                sheet.line(x, y + 14, x + width)
                label.draw(sheet, label_node, y - 2)
                squares = account.rows[row].squares
                if squares is not None:
                    sheet.artifact()
                    for index in range(5):
                        fill = INK if index < squares else ""
                        sheet.box(x + _BESIDE + index * 9, y - 2, 7, 7, fill=fill, stroke=INK)
                value.draw(sheet, value_node, y - 2)
                y -= heights[row] + 8
            sheet.artifact()
            sheet.line(x, top - total, x + width)
        sheet.artifact()
        if len(sides) > 1:
            middle = grid.left + width + gutter / 2
            sheet.line(middle, top, middle, top - total, color=RULE)

    return [Band(total + 24, total - 18, paint, gap=26)]


_BESIDE = 86.0
"""From the edge of an account to what stands beside its labels, in points; the longest label is Russian."""

Half = tuple[Cell, Cell, list[tuple[Cell, Cell, Node, Node]], tuple[Node, Node]]


def _half(context: Context, account: Account, role: str, x: float, width: float) -> Half:
    styles = context.styles
    section = context.node.add("Div")
    nodes = (section.add(role), section.add("P"))
    listing = section.add("L", "/A<</O/List/ListNumbering/None>>")
    rows = []
    for row in account.rows:
        item = listing.add("LI")
        shift = 0 if row.squares is None else 52
        value = context.cell(row.value, styles.cell, x + _BESIDE + shift, width - _BESIDE - shift)
        label = context.cell(row.label, styles.label, x, _BESIDE - 6)
        rows.append((label, value, item.add("Lbl"), item.add("LBody")))
    head = context.cell(account.title, styles.heading, x, width)
    return head, context.cell(account.text, styles.value, x, width), rows, nodes


def draw_qr(sheet: Sheet, x: float, y: float, size: float, data: str) -> None:
    """Draw a QR code (never a Micro QR, which no phone reads) with its lower left corner at ``x``, ``y``."""
    matrix = [bytes(row) for row in segno.make_qr(data, error="m").matrix]
    unit = size / len(matrix)
    code = [f"{INK} rg"]
    for row, cells in enumerate(matrix):
        start = None
        for column, dark in enumerate([*cells, 0]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                bottom = y + size - (row + 1) * unit
                code.append(
                    f"{x + start * unit:.3f} {bottom:.3f} {(column - start) * unit:.3f} {unit * 1.02:.3f} re"
                )
                start = None
    sheet.code.append("\n".join(code) + " f")


def word_grid(context: Context, block: WordGrid) -> list[Band]:
    """Return numbered words on ruled lines, read down each column; an empty word leaves room to write."""
    grid = context.grid
    columns = max(block.columns, 1)
    rows = -(-len(block.words) // columns)
    gutter, pitch = 20.0, 26.0
    width = (grid.measure - gutter * (columns - 1)) / columns
    node = context.node.add("L", "/A<</O/List/ListNumbering/Decimal>>")
    items = [node.add("LI") for _ in block.words]
    nodes = [(item.add("Lbl"), item.add("LBody")) for item in items]

    def paint_row(row: int) -> Band:
        def paint(sheet: Sheet, at: Placed) -> None:
            for column in range(columns):
                index = column * rows + row
                if index >= len(block.words):
                    continue
                x = grid.left + column * (width + gutter)
                sheet.mark(nodes[index][0])
                sheet.string(x + 20, at.y, f"{block.first + index}", "NM", 9, color=GREY, side="r")
                if block.words[index]:
                    sheet.mark(nodes[index][1])
                    sheet.string(x + 30, at.y, block.words[index], "M", 12, color=INK)
                sheet.artifact()
                sheet.line(x + 28, at.y - 5, x + width, color=HAIR)

        return Band(pitch, 6, paint, gap=0 if row else 14, keep=row < rows - 1)

    bands = [paint_row(row) for row in range(rows)]
    if bands:
        bands[-1].height += 14
    return bands


def letterhead(context: Context, block: Letterhead) -> list[Band]:
    """Return the head of a letter: sender, addressee, date and reference, subject."""
    grid, styles = context.grid, context.styles

    def joined(lines: tuple[str, ...]) -> Rich:
        found: list[Text | LineBreak] = []
        for line in lines:
            found += [Text(line), LineBreak()]
        return tuple(found[:-1])

    bands: list[Band] = []
    sender = context.cell(joined(block.sender), Style("N", 9, 13, GREY), grid.text, grid.text_width)
    bands += line_bands(sender, context.node.add("P"), after=30, keep=True)
    address = context.cell(joined(block.addressee), styles.value, grid.text, grid.text_width)
    bands += line_bands(address, context.node.add("P"), after=24, keep=True)
    dated = " · ".join(part for part in (block.date, block.reference) if part)
    bands += line_bands(
        context.cell(dated, styles.value, grid.text, grid.text_width),
        context.node.add("P"),
        after=20,
        keep=True,
    )
    if block.subject:
        subject = context.cell(block.subject, styles.heading, grid.text, grid.text_width)
        bands += line_bands(subject, context.node.add("H1"), after=12, keep=True)
    return bands
