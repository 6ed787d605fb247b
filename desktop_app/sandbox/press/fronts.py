"""Whole pages: the cover, the contents, an exhibit's tab sheet, a translator's certificate."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.document.blocks import Fact, Facts, Heading, Paragraph, Signature
from desktop_app.domain.document.inline import Inline, Rich, Text, plain
from desktop_app.sandbox.press.drawings import draw_qr, figure
from desktop_app.sandbox.press.flow import Band, Placed
from desktop_app.sandbox.press.prose import facts, heading, opener, paragraph, signature
from desktop_app.sandbox.press.sheet import Link
from desktop_app.sandbox.press.style import GREY, INK, RULE, TEAL, WHITE, Style

if TYPE_CHECKING:
    from desktop_app.domain.document.model import Certificate, Cover, Exhibit
    from desktop_app.sandbox.press.book import Bookmark
    from desktop_app.sandbox.press.context import Cell, Context
    from desktop_app.sandbox.press.sheet import Sheet
    from desktop_app.sandbox.press.tags import Node

_FIELDS = re.compile(r"\{(original|translation|certificate|tab)\}")


def cover(context: Context, block: Cover) -> list[Band]:
    """Return the cover as one band: names, lead, facts from above, the verification code from below."""
    grid, section = context.grid, context.node
    name = context.cell(block.name, Style("SB", 31, 37), grid.left, grid.measure)
    name_node = section.add("H1")
    other: Rich = (Text(block.name_original, language=block.name_language),)
    original = (
        context.cell(other, Style("S", 21, 26, GREY), grid.left, grid.measure)
        if block.name_original
        else None
    )
    lead = (
        context.cell(block.lead, Style("SI", 14, 20, italic="S"), grid.left, grid.measure - 60)
        if block.lead
        else None
    )
    nodes = [section.add("P") for _ in range(5)]
    rows = facts(context, Facts(block.facts), after=0) if block.facts else []
    codes = [section.add("P") for _ in range(3)]
    note = context.styles.note

    def paint(sheet: Sheet, at: Placed) -> None:  # noqa: ARG001
        sheet.mark(nodes[0])
        sheet.string(grid.left, grid.top - 4, block.kind, "NB", 11, color=TEAL)
        sheet.mark(nodes[1])
        sheet.string(grid.right, grid.top - 4, block.warning, "N", 9, color=GREY, side="r")
        sheet.artifact()
        sheet.line(grid.left, grid.top - 14, grid.right, width=1.2, color=INK)
        y = grid.top - 104
        name.draw(sheet, name_node, y)
        y -= name.height - 3
        if original:
            original.draw(sheet, nodes[2], y)
            y -= original.height + 2
        if block.case_code:
            sheet.mark(nodes[3])
            sheet.string(grid.left, y, block.case_code, "NM", 12, color=INK)
            y -= 14
        if lead:
            lead.draw(sheet, nodes[4], y - 28)
            y -= lead.height + 26
        y = min(y, grid.top - 240) - 30
        for row in rows:
            row.paint(sheet, Placed(row, y))
            y -= row.height
        bottom, size = grid.bottom - 14, 84.0
        if block.qr:
            said = context.labels("qr_alt", code=block.code)
            sheet.mark(figure(section, said, (grid.left, bottom, grid.left + size, bottom + size)))
            draw_qr(sheet, grid.left, bottom, size, block.qr)
        sheet.mark(codes[0])
        sheet.string(grid.text, bottom + size - 9, block.code_label, "NM", 9, color=GREY)
        sheet.mark(codes[1])
        sheet.string(grid.text, bottom + size - 31, block.code, "M", 17, color=INK)
        text = block.code_note.replace("{text_pages}", str(context.book.text_pages))
        if text:
            context.cell(text, note, grid.text, grid.text_width).draw(sheet, codes[2], bottom + size - 49)

    return [Band(0, 0, paint)]


def contents(context: Context) -> list[Band]:
    """Return the contents; its lines are filled with page numbers when the pages are drawn."""
    grid, labels, book = context.grid, context.labels, context.book
    bands = opener(context, "", labels("contents"), ())
    bands[-1].height -= 4
    parts = [mark for mark in book.bookmarks if mark.level == 0]
    listing = context.node.add("TOC")
    for index, mark in enumerate(parts):
        label = labels("parts") if index == 0 else ""
        bands.append(_contents_line(context, listing, label, mark.number, mark.title, goal=mark, pitch=17))
    if parts and book.document.exhibits:
        bands[-1].height += 13
    for index, exhibit in enumerate(book.document.exhibits):
        label = labels("exhibits") if index == 0 else ""
        band = _contents_line(
            context, listing, label, exhibit.letter, exhibit.title, goal=exhibit, pitch=15.6
        )
        if index == 0 and parts:
            inner = band.paint

            def ruled(sheet: Sheet, at: Placed, inner: object = inner) -> None:
                sheet.artifact()
                sheet.line(grid.left, at.y + 19, grid.right, color=RULE)
                if callable(inner):
                    inner(sheet, at)

            band.paint = ruled
        bands.append(band)
    return bands


def _contents_line(
    context: Context,
    listing: Node,
    label: str,
    number: str,
    title: str,
    *,
    goal: Bookmark | Exhibit,
    pitch: float,
) -> Band:
    grid, book = context.grid, context.book
    words = context.cell(title, Style("S", 12, 15), grid.text, grid.text_width - 40)
    item = listing.add("TOCI")
    label_node = item.add("Lbl")
    link = item.add("Reference").add("Link")
    under = (len(words.lines) - 1) * 15.0

    def paint(sheet: Sheet, at: Placed) -> None:
        page, top = book.goal(goal)
        shown = book.leaves[page].label
        y = at.y - under
        if label:
            sheet.artifact()
            sheet.string(grid.left, at.y, label, "NM", 9, color=GREY)
        sheet.mark(label_node)
        sheet.string(grid.text - 16, at.y, number, "NM", 9.5, color=TEAL, side="r")
        words.draw(sheet, link, at.y)
        sheet.artifact()
        sheet.dots(grid.text + words.lines[-1].width + 4, grid.right - 24, y + 0.8, RULE)
        sheet.mark(link)
        sheet.string(grid.right, y, shown, "N", 10, color=INK, side="r")
        said = context.labels("go_to", page=shown, title=title)
        rect = (grid.text - 30, y - 4, grid.right, at.y + 11)
        sheet.links.append(Link(rect, page, top, said, link))

    return Band(pitch + under, 4 + under, paint)


def filled(context: Context, exhibit: Exhibit, content: Rich) -> Rich:
    """Turn ``{original}`` and its like in a text into references to the pages of this exhibit."""
    found: list[Inline] = []
    for run in content:
        if not isinstance(run, Text):
            found.append(run)
            continue
        for index, piece in enumerate(_FIELDS.split(run.text)):
            if index % 2:
                found.append(context.book.range_ref(exhibit, piece, "{pages}"))
            elif piece:
                found.append(replace(run, text=piece))
    return tuple(found)


def tab_sheet(context: Context, exhibit: Exhibit, notes: list[str]) -> list[Band]:
    """Return an exhibit's tab sheet: letter, title in both languages, facts, hash, custody."""
    grid, styles, labels, book = context.grid, context.styles, context.labels, context.book
    title = context.cell(exhibit.title, styles.opener, grid.text, grid.text_width)
    other: Rich = (Text(exhibit.title_original, language=exhibit.title_language),)
    italic = replace(styles.italic, size=13, leading=18)
    original = context.cell(other, italic, grid.text, grid.text_width) if exhibit.title_original else None
    head, original_node = context.node.add("H1"), context.node.add("P")
    height = 138 + title.height + (original.height if original else 0)

    def paint(sheet: Sheet, at: Placed) -> None:
        size = 84.0
        while sheet.width(exhibit.letter, "SB", size) > grid.text_width - 20:
            size -= 6
        sheet.mark(head)
        sheet.string(grid.left, at.y - 24, labels("exhibit"), "NM", 13, color=TEAL)
        sheet.string(grid.text, at.y - 64, exhibit.letter, "SB", size, color=INK)
        title.draw(sheet, head, at.y - 116)
        if original:
            original.draw(sheet, original_node, at.y - 116 - title.height + 2)

    bands = [Band(height, height - 30, paint, keep=True)]
    pages: list[Inline] = []
    for role in ("tab", "original", "translation", "certificate"):
        if book.will_have(exhibit, role):
            text = labels(role, pages="{page}")
            pages += (
                [Text("; "), book.range_ref(exhibit, role, text)]
                if pages
                else [book.range_ref(exhibit, role, text)]
            )
    rows = [*exhibit.facts, Fact(labels("pages_of_exhibit"), tuple(pages))]
    if exhibit.sha256:
        rows.append(Fact(labels("hash"), plain(exhibit.sha256), "hash"))
    bands += facts(
        context, Facts(tuple(replace(row, value=filled(context, exhibit, row.value)) for row in rows))
    )
    if exhibit.listed_reason:
        notes = [labels("listed_only", reason=exhibit.listed_reason), *notes]
    for note in notes:
        bands += paragraph(context, Paragraph(plain(note), style="note"))
    if exhibit.custody:
        bands += heading(context, Heading(labels("custody"), level=3))
        table = context.node.add("L", "/A<</O/List/ListNumbering/None>>")
        for step in exhibit.custody:
            bands.append(_custody(context, table.add("LI"), step.date, step.text))
    return bands


def _custody(context: Context, item: Node, date: str, text: str) -> Band:
    grid, styles = context.grid, context.styles
    when = context.cell(date, styles.cell_date, grid.text, 88)
    what = context.cell(text, styles.cell, grid.text + 92, grid.text_width - 92)
    nodes = (item.add("Lbl"), item.add("LBody"))
    cells: tuple[Cell, Cell] = (when, what)

    def paint(sheet: Sheet, at: Placed) -> None:
        for cell, node in zip(cells, nodes, strict=True):
            cell.draw(sheet, node, at.y)

    height = max(when.height, what.height)
    return Band(height + 4, max(when.depth, what.depth), paint)


def certificate(context: Context, exhibit: Exhibit, block: Certificate) -> list[Band]:
    """Return a certificate of translation on a page of its own, with room to sign."""
    bands = opener(context, exhibit.letter, block.title, (), GREY)
    for statement in block.statements:
        bands += paragraph(context, Paragraph(filled(context, exhibit, statement), style="loose"))
    bands[-1].height += 14

    def rows(source: tuple[Fact, ...]) -> Facts:
        return Facts(tuple(replace(row, value=filled(context, exhibit, row.value)) for row in source))

    if block.facts:
        bands += facts(context, rows(block.facts))
    if block.signature:
        bands[-1].keep = True
        bands += signature(context, Signature(block.signature))
    if block.signer:
        bands[-1].keep = True
        bands += facts(context, rows(block.signer))
    return bands


def draw_thumb(sheet: Sheet, context: Context, letter: str, position: int, *, inside: bool) -> None:
    """Draw the black thumb tab, one step lower per exhibit, at the top again after twelve."""
    grid = context.grid
    right = grid.width - (14.2 if inside else 0)
    y = grid.top - 70 - (position % 12) * 24
    size = 22.0
    while sheet.width(letter, "NB", size) > 34 and size > 7:
        size -= 1
    sheet.artifact("Pagination")
    sheet.box(right - 40, y, 40, 48, fill=INK)
    sheet.string(right - 20, y + 24 - size * 0.36, letter, "NB", size, color=WHITE, side="c")
