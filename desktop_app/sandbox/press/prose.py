"""Blocks of words: openers, headings, paragraphs, lists, key facts, the request, room to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.document.blocks import (
    BulletList,
    Fact,
    Facts,
    Heading,
    Paragraph,
    RequestBox,
    Signature,
)
from desktop_app.domain.document.inline import LineBreak, Rich, Text, plain
from desktop_app.sandbox.press.context import Cell, Context, line_bands
from desktop_app.sandbox.press.flow import Band, Placed, hold_together
from desktop_app.sandbox.press.style import GREY, INK, TEAL, Style

if TYPE_CHECKING:
    from desktop_app.sandbox.press.sheet import Sheet
    from desktop_app.sandbox.press.tags import Node

RULE_ABOVE = 15.0
"""From a fact's baseline up to its hairline: rule to capitals equals baseline to rule."""

NUMBERED = "/A<</O/List/ListNumbering/Decimal>>"


def opener(context: Context, number: str, title: str, lead: Rich, accent: str = TEAL) -> list[Band]:
    """Return the head of a part: number on the left edge, title on the text edge, italic lead, room below."""
    grid, styles = context.grid, context.styles
    head = context.cell(title, styles.opener, grid.text, grid.text_width)
    tail = context.cell(lead, styles.italic, grid.text, grid.text_width) if lead else None
    node = context.node.add("H1")
    lead_node = context.node.add("P") if tail else None
    under = head.height - styles.opener.leading
    height = 40 + under + (tail.height + 8 if tail else 0)

    def paint(sheet: Sheet, at: Placed) -> None:
        if number:
            sheet.mark(node)
            sheet.string(grid.left, at.y, number, "NM", 13, color=accent)
        head.draw(sheet, node, at.y)
        if tail and lead_node:
            tail.draw(sheet, lead_node, at.y - under - 25)

    return [Band(height, height - 30, paint, gap=48, keep=True, opens=True)]


def heading(context: Context, block: Heading) -> list[Band]:
    """Return a heading, never the last thing on a page."""
    grid, styles = context.grid, context.styles
    style = styles.heading if block.level == 2 else styles.minor
    node = context.node.add(context.heading_role(block.level))
    x = grid.left if block.full else grid.text
    text = f"{block.number}\u2002{block.text}" if block.full and block.number else block.text
    words = context.cell(text.replace("\u2002", "\u00a0\u00a0"), style, x, grid.right - x)
    under = words.height - style.leading
    after = 29 if block.full else 24 if block.level == 2 else 20

    def paint(sheet: Sheet, at: Placed) -> None:
        if block.number and not block.full:
            sheet.mark(node)
            sheet.string(grid.left, at.y, block.number, "NM", 9, color=TEAL)
        words.draw(sheet, node, at.y)

    band = Band(after + under, words.depth, paint, gap=18 if block.level == 2 else 8, keep=True, opens=True)
    context.book.heading(block, band)
    return [band]


def paragraph(context: Context, block: Paragraph) -> list[Band]:
    """Return running text; numbered paragraphs hang their number in the gutter."""
    grid, styles = context.grid, context.styles
    style = {
        "body": styles.body,
        "lead": styles.italic,
        "note": styles.note,
        "loose": styles.loose,
    }[block.style]
    cell = context.cell(block.content, style, grid.text, grid.text_width)
    after = 9.0 if block.style == "loose" else 8.0
    if not block.numbered:
        return line_bands(cell, context.node.add("P"), after=after)
    context.numbers += 1
    listing = context.node
    item = _last_list(listing).add("LI")
    return _labelled(context, item, f"{context.numbers}.", cell, after)


def _last_list(node: Node) -> Node:
    """Return the numbered list that is being continued, or a new one."""
    last = node.kids[-1] if node.kids else None
    if last is not None and not isinstance(last, tuple) and last.role == "L" and last.attributes == NUMBERED:
        return last
    return node.add("L", NUMBERED)


def _labelled(context: Context, item: Node, label: str, cell: Cell, after: float) -> list[Band]:
    number = context.cell(label, context.styles.number, context.grid.left, context.grid.label_width)
    label_node, body = item.add("Lbl"), item.add("LBody")
    bands = line_bands(cell, body, after=after)
    first = bands[0].paint

    def paint(sheet: Sheet, at: Placed) -> None:
        number.draw(sheet, label_node, at.y)
        first(sheet, at)

    bands[0].paint = paint
    return bands


def bullets(context: Context, block: BulletList) -> list[Band]:
    """Return a list with numbers or dashes on the text edge."""
    grid, styles = context.grid, context.styles
    node = context.node.add("L", NUMBERED if block.ordered else "/A<</O/List/ListNumbering/None>>")
    bands: list[Band] = []
    for index, item in enumerate(block.items, 1):
        element = node.add("LI")
        mark_node, body = element.add("Lbl"), element.add("LBody")
        mark = context.cell(f"{index}." if block.ordered else "–", styles.body, grid.text, 18)
        cell = context.cell(item, styles.body, grid.text + 18, grid.text_width - 18)
        lines = line_bands(cell, body, after=8 if index == len(block.items) else 3)
        first = lines[0].paint

        def paint(
            sheet: Sheet, at: Placed, first: object = first, mark: Cell = mark, mark_node: Node = mark_node
        ) -> None:
            mark.draw(sheet, mark_node, at.y)
            if callable(first):
                first(sheet, at)

        lines[0].paint = paint
        bands += lines
    return bands


def in_eights(digest: str) -> Rich:
    """Return a hash in groups of eight, four to a line."""
    groups = [digest[at : at + 8] for at in range(0, len(digest), 8)]
    rows = [" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
    found: list[Text | LineBreak] = []
    for row in rows:
        found += [Text(row), LineBreak()]
    return tuple(found[:-1])


def facts(context: Context, block: Facts, *, after: float = 14.0) -> list[Band]:
    """Return key facts: label and value on one baseline, a hairline over each value and after the last."""
    node = context.node.add("L", "/A<</O/List/ListNumbering/None>>")
    bands = [fact(context, row, node) for row in block.rows]
    if bands:
        bands[-1].height += after
        seal(context, bands[-1], context.grid.text, bands[-1].height - after)
        bands[0].gap = 2.0
    hold_together(bands)
    return bands


def seal(context: Context, band: Band, x: float, height: float) -> None:
    """Close a ruled group with a hairline after its last row."""
    inner = band.paint

    def paint(sheet: Sheet, at: Placed) -> None:
        inner(sheet, at)
        if not at.last:
            sheet.artifact()
            sheet.line(x, at.y - height + RULE_ABOVE, context.grid.right)

    band.paint = paint


def fact(context: Context, row: Fact, listing: Node) -> Band:
    """Return one key fact."""
    grid, styles = context.grid, context.styles
    style: Style = styles.value if row.style == "text" else styles.code
    value: Rich = row.value
    if row.style == "hash":
        value = in_eights("".join(run.text for run in row.value if isinstance(run, Text)))
    label = context.cell(row.label, styles.label, grid.left, grid.label_width)
    cell = context.cell(value or plain("–"), style, grid.text, grid.text_width)
    item = listing.add("LI")
    label_node, body = item.add("Lbl"), item.add("LBody")
    height = max(label.height, cell.height) + 7 + (2 if style is styles.code else 0)

    def paint(sheet: Sheet, at: Placed) -> None:
        sheet.artifact()
        sheet.line(grid.text, at.y + RULE_ABOVE, grid.right)
        if at.last:
            sheet.line(grid.text, at.y - height + RULE_ABOVE, grid.right)
        label.draw(sheet, label_node, at.y)
        cell.draw(sheet, body, at.y)

    return Band(height, max(label.depth, cell.depth, height - RULE_ABOVE), paint)


def request(context: Context, block: RequestBox) -> list[Band]:
    """Return the request in its frame."""
    grid, styles = context.grid, context.styles
    label = context.cell(block.label, styles.label, grid.left + 14, grid.label_width - 14)
    text = context.cell(block.text, styles.strong, grid.text, grid.text_width - 14)
    until = (
        context.cell(block.deadline, styles.label, grid.text, grid.text_width - 14)
        if block.deadline
        else None
    )
    section = context.node.add("Div")
    label_node, body = section.add("P"), section.add("P")
    until_node = section.add("P") if until else None
    inner = text.height + (until.height + 1 if until else -2)
    below = inner - 4

    def paint(sheet: Sheet, at: Placed) -> None:
        sheet.artifact()
        sheet.box(grid.left, at.y - below, grid.measure, below + 22, stroke=INK, line=0.8)
        sheet.box(grid.left, at.y - below, 4, below + 22, fill=TEAL)
        label.draw(sheet, label_node, at.y)
        text.draw(sheet, body, at.y)
        if until and until_node:
            sheet.mark(until_node)
            for index, line in enumerate(until.lines):
                words = "".join(run.text for run in line.runs)
                sheet.string(grid.text, at.y - text.height - 3 - 16 * index, words, "NM", 9, color=INK)

    return [Band(below + 30, below, paint, gap=10)]


def signature(context: Context, block: Signature) -> list[Band]:
    """Return room to sign, the first label on a longer line."""
    grid = context.grid
    node = context.node.add("P")
    count = max(len(block.labels), 1)
    rest = 108.0 if count > 1 else 0.0
    first = grid.text_width - (count - 1) * (rest + 24)

    def paint(sheet: Sheet, at: Placed) -> None:
        x = grid.text
        for index, label in enumerate(block.labels):
            width = rest if index else first
            sheet.artifact()
            sheet.line(x, at.y, x + width, width=0.8, color=INK)
            sheet.mark(node)
            sheet.string(x, at.y - 14, label, "NM", 9, color=GREY)
            x += width + 24

    return [Band(48, 18, paint, gap=48)]
