"""Ruled blocks: tables, chronologies, annexes and the exhibit list, with heads that come again on each
page.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.document.blocks import Annex, Column, Entries, Table
from desktop_app.domain.document.inline import LineBreak, Rich, Text, Unknown, plain
from desktop_app.sandbox.press.context import Cell, Context
from desktop_app.sandbox.press.flow import Band, Placed, hold_together
from desktop_app.sandbox.press.prose import RULE_ABOVE, seal
from desktop_app.sandbox.press.style import GREY, INK, TEAL, Style
from desktop_app.sandbox.press.tags import Node, text_string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.document.model import Exhibit
    from desktop_app.sandbox.press.sheet import Sheet

GUTTER = 12.0

_MOST_LENT = 0.4
"""The share of their width that other columns give up at most for citations that must not break."""

Columns = list[tuple[float, float, Style]]
"""Left edge, width and style of each column."""


def rows_of(
    context: Context,
    columns: Columns,
    heads: list[str],
    rows: Sequence[tuple[Rich, ...]],
    *,
    summary: str = "",
    name_column: int = 0,
    after: float = 7.0,
    notes: list[str] | None = None,
) -> list[Band]:
    """Return a table: 1 pt rule, heads, half-point rule, rows, hairlines between them and no verticals."""
    node = context.node.add("Table", f"/A<</O/Table/Summary{text_string(summary)}>>" if summary else "")
    head = _head(context, columns, heads, node.add("THead").add("TR"))
    again = _head(context, columns, heads, None)
    body = node.add("TBody")
    bands = [head]
    for index, row in enumerate(rows):
        note = notes[index] if notes else ""
        band = _row(context, columns, row, body.add("TR"), name_column=name_column, after=after, note=note)
        band.head = again
        bands.append(band)
    hold_together(bands)
    bands[-1].height += 14
    return bands


def _head(context: Context, columns: Columns, heads: list[str], row: Node | None) -> Band:
    grid, style = context.grid, context.styles.head
    cells = [
        context.cell(text, replace(style, right=column.right), x, width)
        for text, (x, width, column) in zip(heads, columns, strict=True)
    ]
    nodes = [row.add("TH", "/A<</O/Table/Scope/Column>>") if row else None for _ in cells]
    extra = max(cell.height for cell in cells) - style.leading

    def paint(sheet: Sheet, at: Placed) -> None:
        sheet.artifact()
        sheet.line(grid.left, at.y + 16, grid.right, width=1, color=INK)
        sheet.line(grid.left, at.y - extra - 7, grid.right, color=INK)
        for cell, node in zip(cells, nodes, strict=True):
            cell.draw(sheet, node, at.y)

    return Band(24 + extra, 10 + extra, paint, gap=4, keep=True)


def _row(
    context: Context,
    columns: Columns,
    row: tuple[Rich, ...],
    node: Node,
    *,
    name_column: int,
    after: float,
    note: str,
) -> Band:
    """Return one row; ``note`` is a small grey line under the second column's text."""
    grid = context.grid
    cells = [
        context.cell(content, style, x, width)
        for content, (x, width, style) in zip(row, columns, strict=True)
    ]
    nodes = [
        node.add("TH", "/A<</O/Table/Scope/Row>>") if index == name_column else node.add("TD")
        for index in range(len(cells))
    ]
    under = None
    if note:
        under = context.cell(note, Style("N", 8.5, 13.5, GREY), cells[1].x, cells[1].width)
    height = max([cell.height for cell in cells] + ([cells[1].height + under.height] if under else []))
    rule = height + after - 12.5

    def paint(sheet: Sheet, at: Placed) -> None:
        for cell, cell_node in zip(cells, nodes, strict=True):
            cell.draw(sheet, cell_node, at.y)
            if under and cell is cells[1]:
                under.draw(sheet, cell_node, at.y - cell.height)
        sheet.artifact()
        sheet.line(grid.left, at.y - rule, grid.right)

    return Band(height + after + 2, rule, paint)


def table(context: Context, block: Table) -> list[Band]:
    """Return a table whose column widths are shares of the full measure."""
    total = sum(column.share for column in block.columns) or 1.0
    room = context.grid.measure - GUTTER * (len(block.columns) - 1)
    x = context.grid.left
    columns: Columns = []
    widths = _widths(context, block, [room * column.share / total for column in block.columns])
    for column, width in zip(block.columns, widths, strict=True):
        columns.append((x, width, _column_style(context, column)))
        x += width + GUTTER
    kinds = [column.kind for column in block.columns]
    name = kinds.index("name") if "name" in kinds else -1
    heads = [column.head for column in block.columns]
    return rows_of(context, columns, heads, list(block.rows), summary=block.summary, name_column=name)


def _widths(context: Context, block: Table, shares: list[float]) -> list[float]:
    """Return the widths of columns: those of citations take what one needs from the others, in proportion."""
    least = {
        at: max(
            (context.setter.widest(row[at], _column_style(context, column)) for row in block.rows), default=0
        )
        for at, column in enumerate(block.columns)
        if column.kind == "citation"
    }
    widths = [max(share, least.get(at, 0.0) + 0.5) for at, share in enumerate(shares)]
    lent = sum(widths) - sum(shares)
    others = sum(share for share, width in zip(shares, widths, strict=True) if width == share)
    if not 0 < lent < others * _MOST_LENT:
        return shares
    return [
        share * (1 - lent / others) if width == share else width
        for share, width in zip(shares, widths, strict=True)
    ]


def _column_style(context: Context, column: Column) -> Style:
    styles = context.styles
    return {
        "name": styles.cell_name,
        "text": styles.cell,
        "figure": styles.cell.to_right(),
        "date": styles.cell_date,
        "citation": styles.cell_cite,
    }[column.kind]


def entries(context: Context, block: Entries) -> list[Band]:
    """Return a chronology: number, date as given, text, citation; hairlines over each and after the last."""
    grid, styles = context.grid, context.styles
    listing = context.node.add("L", "/A<</O/List/ListNumbering/Decimal>>")
    number_style = replace(styles.label, color=TEAL)
    cite_width = 84.0 if styles.cite.size < 12 else 104.0
    bands: list[Band] = []
    for entry in block.rows:
        item = listing.add("LI")
        label, body = item.add("Lbl"), item.add("LBody")
        cells: list[tuple[Cell, Node]] = [
            (context.cell(entry.number, number_style, grid.left, 20), label),
            (
                context.cell(entry.date, styles.date, grid.left + 22, grid.text - grid.left - 26),
                body.add("P"),
            ),
            (
                context.cell(entry.text, styles.value, grid.text, grid.text_width - cite_width - 6),
                body.add("P"),
            ),
        ]
        if entry.citations:
            cited: list[Text | LineBreak | object] = []
            for citation in entry.citations:
                cited += [replace(citation, bare=True), LineBreak()]
            content: Rich = tuple(cited[:-1])  # type: ignore[arg-type] # citations and breaks are both inlines
            cells.append(
                (
                    context.cell(content, styles.cite.to_right(), grid.right - cite_width, cite_width),
                    body.add("P"),
                )
            )
        height = max(cell.height for cell, _ in cells) + 7

        def paint(
            sheet: Sheet, at: Placed, cells: list[tuple[Cell, Node]] = cells, height: float = height
        ) -> None:
            sheet.artifact()
            sheet.line(grid.left, at.y + RULE_ABOVE, grid.right)
            if at.last:
                sheet.line(grid.left, at.y - height + RULE_ABOVE, grid.right)
            for cell, node in cells:
                cell.draw(sheet, node, at.y)

        bands.append(Band(height, height - RULE_ABOVE, paint))
    if bands:
        bands[0].gap = 2
        hold_together(bands)
        seal(context, bands[-1], grid.left, bands[-1].height)
        bands[-1].height += 14
    return bands


def annex(context: Context, block: Annex) -> list[Band]:
    """Return the people whom a letter covers."""
    left, styles = context.grid.left, context.styles
    columns: Columns = [
        (left, 22, replace(styles.cell_date, color=GREY)),
        (left + 26, 166, styles.cell_name),
        (left + 200, 70, styles.cell_date),
        (left + 280, context.grid.measure - 280, styles.cell),
    ]
    nameless: Rich = (Unknown(context.labels("by_code_only")),)
    rows = [
        (plain(row.number), plain(row.name) or nameless, plain(row.code), plain(row.why))
        for row in block.rows
    ]
    return rows_of(context, columns, ["", *block.heads], rows, name_column=1, after=6)


def exhibit_list(context: Context, exhibits: tuple[Exhibit, ...]) -> list[Band]:
    """Return the list of exhibits with their pages in the bundle."""
    left, styles, labels = context.grid.left, context.styles, context.labels
    columns: Columns = [
        (left, 28, replace(styles.cell_date, face="NB", color=TEAL, size=10.5)),
        (left + 32, 244, styles.cell),
        (left + 288, 96, styles.cell_date),
        (context.grid.right - 84, 84, styles.cell_date.to_right()),
    ]
    rows: list[tuple[Rich, ...]] = [
        (plain(exhibit.letter), plain(exhibit.title), plain(exhibit.date), (context.book.range_ref(exhibit),))
        for exhibit in exhibits
    ]
    heads = ["", labels("list_head"), labels("list_date"), labels("list_pages")]
    return rows_of(context, columns, heads, rows, after=4.6, notes=[exhibit.kind for exhibit in exhibits])
