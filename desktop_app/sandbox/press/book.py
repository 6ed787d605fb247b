"""The order of all pages, the numbers printed on them, and the answers to "on which page is that?"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.document.inline import Citation, PageRef
from desktop_app.sandbox.press.setting import Target
from desktop_app.sandbox.press.spacing import NBSP

if TYPE_CHECKING:
    from desktop_app.domain.document.blocks import Heading
    from desktop_app.domain.document.model import Document, Exhibit, Part
    from desktop_app.sandbox.press.exhibits import Prepared
    from desktop_app.sandbox.press.flow import Band, Placed
    from desktop_app.sandbox.press.labels import Labels

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(slots=True)
class OwnPage:
    """A page that we set: its bands, what stands in its head, and its thumb tab."""

    bands: list[Placed]
    running: str = ""
    bare: bool = False
    thumb: tuple[str, int] | None = None


@dataclass(slots=True)
class Leaf:
    """A page of the bundle: one of ours (``own``), or page ``sheet`` of a file of an exhibit."""

    own: int | None = None
    file: int | None = None
    sheet: int = 0
    exhibit: str = ""
    label: str = ""
    role: str = ""


@dataclass(slots=True)
class Span:
    """Neighbouring pages of the bundle: first index and how many."""

    first: int
    count: int


@dataclass(slots=True)
class Bookmark:
    """An entry of the outline; ``band`` or ``page`` says where it leads."""

    title: str
    level: int
    band: Band
    number: str = ""


def late_label(position: int, after: int) -> str:
    """Return the number of an inserted page: 123A … 123Z, 123AA …"""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = ALPHABET[rest] + letters
    return f"{after}{letters}"


@dataclass
class Book:
    """Knows every page of a document once its bands are placed; answers late questions of the text."""

    document: Document
    labels: Labels
    prepared: Prepared
    pages: list[OwnPage] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    anchors: dict[str, Band] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    places: dict[int, tuple[int, float]] = field(default_factory=dict)
    unresolved: set[str] = field(default_factory=set)
    text_pages: int = 0

    @property
    def digits(self) -> int:
        """How many digits a page number is given room for before pages are counted."""
        text = 3 + sum(len(part.blocks) for part in self.document.parts) // 4 + len(self.document.parts)
        return len(
            str(self.document.meta.first_page + self.prepared.total + len(self.document.exhibits) + text)
        )

    def part(self, part: Part, band: Band) -> None:
        """Note where a part begins."""
        self.bookmarks.append(Bookmark(part.title, 0, band, number=part.number))
        self.anchors.setdefault(part.anchor or f"part:{part.number}", band)

    def heading(self, block: Heading, band: Band) -> None:
        """Note where a heading stands."""
        if block.level == 2:
            self.bookmarks.append(Bookmark(block.text, 1, band, number=block.number))
        if block.anchor:
            self.anchors[block.anchor] = band

    # -- numbering ---------------------------------------------------------------------------------

    def own(self, indices: range, *, exhibit: str = "", role: str = "") -> None:
        """Append own pages to the order."""
        self._span(exhibit, role, len(indices))
        self.leaves += [Leaf(own=index, exhibit=exhibit, role=role) for index in indices]

    def file(self, index: int, count: int, exhibit: str, role: str) -> None:
        """Append the pages of an exhibit's file to the order."""
        self._span(exhibit, role, count)
        self.leaves += [Leaf(file=index, sheet=sheet, exhibit=exhibit, role=role) for sheet in range(count)]

    def _span(self, exhibit: str, role: str, count: int) -> None:
        if not exhibit:
            return
        for name in (role, "all"):
            span = self.spans.setdefault(f"{exhibit}:{name}", Span(len(self.leaves), 0))
            span.count += count

    def number(self) -> None:
        """Give each page its printed number and remember where each band stands."""
        inserted = {
            exhibit.letter: exhibit.inserted_after
            for exhibit in self.document.exhibits
            if exhibit.inserted_after is not None
        }
        ordinary, late = self.document.meta.first_page, 0
        homes: dict[int, int] = {}
        before = ""
        for index, leaf in enumerate(self.leaves):
            after = inserted.get(leaf.exhibit)
            if after is None:
                leaf.label = str(ordinary)
                ordinary += 1
            else:
                late = late + 1 if before == leaf.exhibit else 0
                leaf.label = late_label(late, after)
            before = leaf.exhibit
            if leaf.own is not None:
                homes[leaf.own] = index
        for own, page in enumerate(self.pages):
            for placed in page.bands:
                self.places[id(placed.band)] = (homes[own], placed.y)

    def goal(self, mark: Bookmark | Exhibit) -> tuple[int, float | None]:
        """Return page index and height where a line of the contents or a bookmark leads."""
        if isinstance(mark, Bookmark):
            page, y = self.page_of(mark.band)
            return page, y + 40
        return self.spans[f"{mark.letter}:tab"].first, None

    def will_have(self, exhibit: Exhibit, role: str) -> bool:
        """Whether an exhibit gets pages of this kind."""
        if role == "tab" or (role == "certificate" and exhibit.certificate is not None):
            return True
        return any(file.role == role and file.key in self.prepared.files for file in exhibit.files)

    def page_of(self, band: Band) -> tuple[int, float]:
        """Return page index and baseline of a placed band."""
        return self.places[id(band)]

    # -- late questions ------------------------------------------------------------------------------

    def range_ref(self, exhibit: Exhibit, role: str = "all", text: str = "{page}") -> PageRef:
        """Return a reference that prints the pages of an exhibit (all, or its tab, original, translation
        …).
        """
        return PageRef(f"exhibit:{exhibit.letter}:{role}", text)

    def range_words(self, span: Span, template: str = "range") -> str:
        """Return "33–71", or "33" for a single page."""
        first = self.leaves[span.first].label
        last = self.leaves[span.first + span.count - 1].label
        return first if first == last else self.labels(template, first=first, last=last)

    def room(self, key: Citation | PageRef) -> str:
        """Text of the width that ``words`` will need."""
        number = "0" * self.digits
        if isinstance(key, Citation):
            if not self._known(key):
                return self.words(key)
            return self._cited(key, number)
        wide = f"{number}–{number}" if key.anchor.startswith("exhibit:") else number
        return key.text.replace("{page}", wide).replace(" ", NBSP)

    def _known(self, key: Citation) -> bool:
        return any(exhibit.letter == key.exhibit for exhibit in self.document.exhibits)

    def _cited(self, key: Citation, page: str) -> str:
        text = self.labels("citation", exhibit=key.exhibit, page=page)
        return (text if key.bare else f"({text})").replace(" ", NBSP)

    def words(self, key: Citation | PageRef) -> str:
        """The text as printed."""
        page = self._page(key)
        if isinstance(key, Citation):
            if page is None:
                self.unresolved.add(key.exhibit)
                text = self.labels("citation_without_page", exhibit=key.exhibit)
                return (text if key.bare else f"({text})").replace(" ", NBSP)
            return self._cited(key, self.leaves[page].label)
        if page is None:
            self.unresolved.add(key.anchor)
            return key.text.replace("{page}", "?").replace(" ", NBSP)
        shown = self.leaves[page].label
        if key.anchor.startswith("exhibit:"):
            template = "range_words" if key.text == "{pages}" else "range"
            shown = self.range_words(self.spans[key.anchor.removeprefix("exhibit:")], template)
        return key.text.replace("{pages}", shown).replace("{page}", shown).replace(" ", NBSP)

    def _page(self, key: Citation | PageRef) -> int | None:
        if isinstance(key, Citation):
            if key.sheet is None:
                span = self.spans.get(f"{key.exhibit}:tab")
                return span.first if span else None
            span = self.spans.get(f"{key.exhibit}:{key.role}")
            return span.first + key.sheet - 1 if span and 1 <= key.sheet <= span.count else None
        if key.anchor.startswith("exhibit:"):
            span = self.spans.get(key.anchor.removeprefix("exhibit:"))
            return span.first if span and span.count else None
        band = self.anchors.get(key.anchor)
        return self.page_of(band)[0] if band is not None else None

    def target(self, key: Citation | PageRef) -> Target | None:
        """Where a citation or reference leads."""
        page = self._page(key)
        if page is None:
            return None
        top = None
        if isinstance(key, PageRef) and not key.anchor.startswith("exhibit:"):
            top = self.page_of(self.anchors[key.anchor])[1] + 40
        return Target(page, top, self.words(key).replace(NBSP, " ").strip("()"))

    def page_labels(self) -> str:
        """Return page labels as the entries of a PDF number tree: runs of numbers, or a page's own label."""
        found: list[str] = []
        expected = -1
        for index, leaf in enumerate(self.leaves):
            if leaf.label.isdecimal():
                if int(leaf.label) != expected:
                    found.append(f"{index}<</S/D/St {leaf.label}>>")
                expected = int(leaf.label) + 1
            else:
                found.append(f"{index}<</P({leaf.label})>>")
                expected = -1
        return " ".join(found)
