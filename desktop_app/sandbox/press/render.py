"""From a document to a finished PDF: set, break, number, draw, write, join with the exhibits."""

from __future__ import annotations

import contextlib
import gc
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.domain.document.blocks import (
    Accounts,
    Annex,
    Block,
    BulletList,
    Entries,
    ExhibitList,
    Facts,
    Heading,
    Letterhead,
    Paragraph,
    RequestBox,
    RiskBars,
    Signature,
    Table,
    Timeline,
    WordGrid,
)
from desktop_app.domain.document.codec import from_json
from desktop_app.sandbox.press import drawings, fronts, prose, tables
from desktop_app.sandbox.press.book import Book, OwnPage
from desktop_app.sandbox.press.context import Context
from desktop_app.sandbox.press.exhibits import ExhibitReport, Prepared, Source, prepare
from desktop_app.sandbox.press.faces import Faces
from desktop_app.sandbox.press.flow import SMALL, Band, Flow, extent, hold_together
from desktop_app.sandbox.press.join import Writer, finish
from desktop_app.sandbox.press.labels import labels_for
from desktop_app.sandbox.press.setting import Setter
from desktop_app.sandbox.press.sheet import Sheet
from desktop_app.sandbox.press.stamps import StampText, stamp_texts
from desktop_app.sandbox.press.style import GREY, INK, RULE, grid_for, styles_for
from desktop_app.sandbox.press.tags import Node
from desktop_app.sandbox.press.timeline import timeline
from desktop_app.sandbox.press.writer import OutlineEntry, write_own

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.domain.document.model import Document, Part


@dataclass(frozen=True, slots=True)
class PressResult:
    """What was printed. ``missing_characters`` were set as boxes.

    ``unresolved`` are citations and references that lead nowhere; ``exhibits`` says of each file what
    became of it.
    """

    pages: int
    text_pages: int
    labels: tuple[str, ...]
    missing_characters: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()
    exhibits: tuple[ExhibitReport, ...] = field(default=())


def render(document: object, sources: Mapping[str, Source], out: Writer) -> PressResult:
    """Print a document to ``out`` (anything with ``write``); ``document`` is what ``to_json`` made.

    ``sources`` are the exhibits' files by key. A file that cannot be opened is left out and named in the
    result; its tab sheet says so. Raises ``DocumentError`` for malformed data.
    """
    return print_document(from_json(document), sources, out)


def print_document(document: Document, sources: Mapping[str, Source], out: Writer) -> PressResult:
    """Print a document that was read already; see ``render``."""
    prepared = prepare(document, sources)
    press = Press(document, prepared)
    with _without_collector():
        press.lay_out()
        own = press.draw()
    finish(own, press.book, prepared, out, sheets=press.sheets, stamps=press.stamps)
    book = press.book
    return PressResult(
        pages=len(book.leaves),
        text_pages=book.text_pages,
        labels=tuple(leaf.label for leaf in book.leaves),
        missing_characters=tuple(sorted(press.faces.missing)),
        unresolved=tuple(sorted(book.unresolved)),
        exhibits=tuple(prepared.reports),
    )


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Let the cycle collector rest: what is set lives to the end, and looking costs a third of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _gap(before: Block | None, block: Block, own: float, *, opened: bool) -> float:
    """Return the room before a block: more between a text and a table than between a heading and a table."""
    if before is None:
        return (8.0 if isinstance(block, RequestBox) else 0.0) if opened else own
    if isinstance(before, Heading):
        return 8.0 if isinstance(block, Accounts) else own
    if isinstance(before, Paragraph | BulletList) and isinstance(block, Table | ExhibitList | Annex):
        return 18.0
    return own


class Press:
    """One document on its way to paper."""

    def __init__(self, document: Document, prepared: Prepared) -> None:
        meta = document.meta
        self.document = document
        self.prepared = prepared
        self.grid = grid_for(meta.paper)
        self.faces = Faces()
        self.labels = labels_for(meta.language)
        self.book = Book(document, self.labels, prepared)
        self.setter = Setter(self.faces, self.labels, self.book)
        self.styles = styles_for(tables_in_body_size=meta.tables_in_body_size)
        self.root = Node("Document")
        self.sheets: list[Sheet] = []
        self.stamps: dict[int, StampText] = {}

    def context(self) -> Context:
        """Return what blocks need, with a new section of the structure."""
        return Context(self.grid, self.styles, self.labels, self.setter, self.book, self.root.add("Sect"))

    def lay_out(self) -> None:
        """Set and place everything; afterwards every page has its number."""
        document, book = self.document, self.book
        if document.cover is not None:
            self._page_of(fronts.cover(self.context(), document.cover), bare=True)
        contents_context = self.context() if document.contents else None
        sections = [(part, self._part(part)) for part in document.parts]
        if contents_context is not None:
            self._pages_of(fronts.contents(contents_context), self.labels("contents"))
        self._place_parts(sections)
        book.text_pages = len(book.pages)
        book.own(range(len(book.pages)))
        for position, exhibit in enumerate(document.exhibits):
            role = (exhibit.letter, position)
            notes = self.prepared.notes(exhibit, self.labels)
            running = f"{self.labels('exhibit')} {exhibit.letter}"
            tab = fronts.tab_sheet(self.context(), exhibit, notes)
            book.own(self._pages_of(tab, running, role), exhibit=exhibit.letter, role="tab")
            for file in exhibit.files:
                ready = self.prepared.files.get(file.key)
                if ready is not None:
                    book.file(ready.index, ready.pages, exhibit.letter, file.role)
            if exhibit.certificate is not None:
                bands = fronts.certificate(self.context(), exhibit, exhibit.certificate)
                book.own(self._pages_of(bands, running), exhibit=exhibit.letter, role="certificate")
        book.number()

    def _page_of(self, bands: list[Band], *, bare: bool) -> None:
        self._pages_of(bands, "")
        self.book.pages[-1].bare = bare

    def _pages_of(self, bands: list[Band], running: str, thumb: tuple[str, int] | None = None) -> range:
        """Place bands on pages of their own; return the indices of these pages."""
        flow = Flow(self.grid.first, self.grid.bottom)
        flow.place(bands)
        flow.finish()
        start = len(self.book.pages)
        for number, placed in enumerate(flow.pages):
            self.book.pages.append(OwnPage(placed, running, thumb=thumb if number == 0 else None))
        return range(start, len(self.book.pages))

    def _place_parts(self, sections: list[tuple[Part, list[Band]]]) -> None:
        """Place the parts in one flow, noting which part each page belongs to.

        A part begins a page, unless that would leave one nearly empty and there is room for all of it.
        """
        flow = Flow(self.grid.first, self.grid.bottom)
        running: dict[int, str] = {}
        titled = False
        for part, bands in sections:
            shares = titled and bool(part.title) and flow.may_share(bands)
            titled = bool(part.title)
            if not flow.pages or not (part.follows or shares):
                flow.start_page()
            begin = len(flow.pages) - 1
            flow.place(bands)
            words = f"{part.number}\u2002{part.title}" if part.number else part.title
            for index in range(begin, len(flow.pages)):
                running.setdefault(index, words)
        flow.finish()
        self.book.pages += [OwnPage(placed, running[index]) for index, placed in enumerate(flow.pages)]

    def _part(self, part: Part) -> list[Band]:
        context = self.context()
        bands: list[Band] = []
        if part.title:
            bands += prose.opener(context, part.number, part.title, part.lead)
            self.book.part(part, bands[0])
        begins = []
        before: Block | None = None
        for block in part.blocks:
            found = self._block(context, block)
            if isinstance(block, Heading):
                begins.append(len(bands))
            if found:
                found[0].gap = _gap(before, block, found[0].gap, opened=bool(part.title))
                if isinstance(before, Accounts) and isinstance(block, Paragraph):
                    bands[-1].keep = True  # which account is preferred, if any
            bands += found
            before = block
        for start, end in pairwise([*begins, len(bands)]):
            section = bands[start:end]
            if extent(section) <= SMALL:
                hold_together(section)
        return bands

    def _block(self, context: Context, block: Block) -> list[Band]:
        match block:
            case Heading():
                return prose.heading(context, block)
            case Paragraph():
                return prose.paragraph(context, block)
            case BulletList():
                return prose.bullets(context, block)
            case Facts():
                return prose.facts(context, block)
            case RequestBox():
                return prose.request(context, block)
            case Entries():
                return tables.entries(context, block)
            case Timeline():
                return timeline(context, block)
            case Accounts():
                return drawings.accounts(context, block)
            case Table():
                return tables.table(context, block)
            case RiskBars():
                return drawings.risk_bars(context, block)
            case ExhibitList():
                return tables.exhibit_list(context, self.document.exhibits)
            case Signature():
                return prose.signature(context, block)
            case Annex():
                return tables.annex(context, block)
            case Letterhead():
                return drawings.letterhead(context, block)
            case WordGrid():
                return drawings.word_grid(context, block)

    def draw(self) -> bytes:
        """Draw all our pages and return them as a file."""
        book, document = self.book, self.document
        context = Context(self.grid, self.styles, self.labels, self.setter, book, self.root)
        homes = {leaf.own: index for index, leaf in enumerate(book.leaves) if leaf.own is not None}
        for index, page in enumerate(book.pages):
            sheet = Sheet(index, self.faces)
            if not page.bare:
                self._furniture(sheet, page, book.leaves[homes[index]].label)
            for placed in page.bands:
                placed.band.paint(sheet, placed)
            page.bands.clear()  # thousands of rows: what is drawn makes room for what is written
            if page.thumb is not None:
                inside = document.meta.thumbs_inside
                fronts.draw_thumb(sheet, context, *page.thumb, inside=inside)
            sheet.close()
            self.sheets.append(sheet)
        counts = {file.index: file.pages for file in self.prepared.files.values()}
        self.stamps = stamp_texts(book, self.faces, counts)
        self.setter.forget()
        self.faces.forget()
        local = {index: leaf.own for index, leaf in enumerate(book.leaves) if leaf.own is not None}
        own = write_own(
            self.sheets,
            self.faces,
            self.root,
            size=(self.grid.width, self.grid.height),
            outline=self._outline(),
            meta=document.meta,
            local=local,
            labels=book.page_labels(),
            conforms=not self.prepared.files,
        )
        for sheet in self.sheets:
            sheet.marks.clear()  # where links lead is asked for once more when exhibits are joined
        self.root = Node("Document")
        return own

    def _furniture(self, sheet: Sheet, page: OwnPage, label: str) -> None:
        """Draw running lines: who and which part above, copy, page number and code below."""
        grid, meta = self.grid, self.document.meta
        sheet.artifact("Pagination")
        top = grid.height
        width = (
            sheet.string(grid.left, top - 40, meta.running_name, "NM", 8.5, color=INK)
            if meta.running_name
            else -8
        )
        if meta.running_code:
            sheet.string(grid.left + width + 8, top - 40, meta.running_code, "N", 8.5, color=GREY)
        if page.running:
            sheet.string(grid.right, top - 40, page.running, "N", 8.5, color=GREY, side="r")
        if meta.running_name or meta.running_code or page.running:
            sheet.line(grid.left, top - 47, grid.right, color=RULE)
        if meta.copy_line:
            sheet.string(grid.left, 40, meta.copy_line, "N", 8.5, color=GREY)
        if meta.verification:
            sheet.string(grid.right, 40, meta.verification, "M", 8, color=GREY, side="r")
        sheet.string(grid.width / 2, 39, label, "NB", 11, color=INK, side="c")

    def _outline(self) -> list[OutlineEntry]:
        """Return the bookmarks, each with its page number."""
        book = self.book
        found: list[OutlineEntry] = []
        for mark in book.bookmarks:
            page, top = book.goal(mark)
            title = f"{mark.number} {mark.title}".strip()
            entry = OutlineEntry(
                self.labels("bookmark", title=title, page=book.leaves[page].label),
                book.leaves[page].own or 0,
                top,
            )
            (found[-1].children if mark.level and found else found).append(entry)
        if self.document.exhibits:
            first = book.spans[f"{self.document.exhibits[0].letter}:tab"].first
            words = self.labels("bookmark", title=self.labels("exhibits"), page=book.leaves[first].label)
            group = OutlineEntry(words, book.leaves[first].own or 0, None)
            for exhibit in self.document.exhibits:
                page, top = book.goal(exhibit)
                title = f"{self.labels('exhibit')} {exhibit.letter}: {exhibit.title}"
                words = self.labels("bookmark", title=title, page=book.leaves[page].label)
                group.children.append(OutlineEntry(words, book.leaves[page].own or 0, top))
            found.append(group)
        return found
