"""The blocks that a part of a printed document is made of, from a key fact to a drawn timeline.

They say *what* stands there; measures, fonts and page breaks belong to the press. Blocks that sit "on the
text edge" use the right column with labels hanging left; "full" blocks use both columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.domain.document.inline import Citation, Rich

ParagraphStyle = Literal["body", "lead", "note", "loose"]
FactStyle = Literal["text", "code", "hash"]
ColumnKind = Literal["name", "text", "figure", "date", "citation"]
MarkKind = Literal["day", "about", "span"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a part.

    Level 2 sits under the part's title, level 3 under that; ``number`` ("7.1") hangs left. ``full`` puts it
    on the left edge, for a heading over a table. Only level 2 is bookmarked.
    """

    text: str
    number: str = ""
    level: Literal[2, 3] = 2
    anchor: str = ""
    full: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text on the text edge.

    ``numbered`` paragraphs carry a number in the gutter that the press counts on through the part. Styles:
    ``body``; ``lead`` grey italic; ``note`` small grey sans; ``loose`` a statement that somebody signs, set
    wider.
    """

    content: Rich
    numbered: bool = False
    style: ParagraphStyle = "body"


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list from a narrative: one ``Rich`` an item, with numbers or dashes."""

    items: tuple[Rich, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One key fact: label left, value right.

    ``code`` sets it in the mono font; ``hash`` also in groups of eight.
    """

    label: str
    value: Rich
    style: FactStyle = "text"


@dataclass(frozen=True, slots=True)
class Facts:
    """Key facts with a hairline over each value. A row never breaks; put no more than a few lines in one."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class RequestBox:
    """What is asked for, in the only frame of the document; ``deadline`` is a whole sentence under it."""

    label: str
    text: Rich
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a chronology: its number, the date *as given* ("spring to autumn 2022"), text, citation."""

    number: str
    date: str
    text: Rich
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Entries:
    """A full-width chronology. Give entries the same numbers as the marks of the timeline above it."""

    rows: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a timeline lane. Times are decimal years (2023.38 is 19 May 2023).

    ``day``: a filled dot at ``start``. ``about``: an open dot at ``start`` with dashed whiskers over
    ``start``..``end``. ``span``: a bar; ``vague_start`` and ``vague_end`` let it thin out (an unknown day,
    or still going on). ``label`` is the entry's number or two words.
    """

    kind: MarkKind
    start: float
    end: float | None = None
    label: str = ""
    vague_start: bool = False
    vague_end: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the timeline. ``place`` lanes draw outlined boxes with the label inside (where she was)."""

    label: str
    marks: tuple[Mark, ...]
    tone: Literal["teal", "ink", "grey", "place"] = "ink"


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawn timeline over whole years ``first``..``last`` (inclusive); ``today`` is the dotted line.

    ``description`` says in words what the picture shows, for those who hear it; ``note`` explains the
    marks.
    """

    first: int
    last: int
    lanes: tuple[Lane, ...]
    description: str
    today: float | None = None
    today_label: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A line under an account. ``squares`` (0 to 5) draws reliability beside the word in ``value``."""

    label: str
    value: Rich
    squares: int | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What one source says happened, with what is known about the source."""

    title: str
    text: Rich
    rows: tuple[AccountRow, ...]


@dataclass(frozen=True, slots=True)
class Accounts:
    """Two accounts of one fact in equal halves.

    Both must have the same number of rows. More than two accounts are several blocks, two at a time (the
    last may leave ``right`` empty).
    """

    left: Account
    right: Account | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its share of the width, and how its cells are set (``name`` bold and
    read out as the row's head, ``figure`` right-aligned, ``date`` small sans, ``citation`` right-aligned
    and teal).
    """

    head: str
    share: float
    kind: ColumnKind = "text"


@dataclass(frozen=True, slots=True)
class Table:
    """A full-width table: a rule, heads (repeated on each page), hairlines between rows.

    Rows never break, so keep long narratives out of cells. ``summary`` describes it for those who hear it.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Rich, ...], ...]
    summary: str = ""


@dataclass(frozen=True, slots=True)
class RiskBar:
    """One risk axis in points.

    Solid to ``minimum``, open to ``maximum``, an end stop at ``ceiling``; ``figures`` is what stands beside
    it ("31 to 40 of 50"). ``total`` rows are bold, under a rule.
    """

    label: str
    minimum: float
    maximum: float
    ceiling: float
    figures: str
    total: bool = False


@dataclass(frozen=True, slots=True)
class RiskBars:
    """Risk axes, all drawn with one length per point; ``beside`` is set under them, never added to them."""

    bars: tuple[RiskBar, ...]
    beside: Fact | None = None


@dataclass(frozen=True, slots=True)
class ExhibitList:
    """The list of the document's exhibits with their pages, which only the press knows. Once per document."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Room to sign (40 pt) over a line for each label.

    ("Signature", "Date"). Never parted from the line before.
    """

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """A person covered by a letter.

    A name, initials or nothing (printed "by code only"), code, one line of why.
    """

    number: str
    name: str
    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Annex:
    """The people whom a letter covers, thousands of rows in seconds; heads are (person, code, why)."""

    rows: tuple[AnnexRow, ...]
    heads: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a letter: sender's lines, addressee's lines, date, reference, subject (bold)."""

    sender: tuple[str, ...]
    addressee: tuple[str, ...]
    date: str
    reference: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class WordGrid:
    """Numbered words on ruled lines, for a recovery sheet. An empty word leaves its line to be written on."""

    words: tuple[str, ...]
    columns: int = 3
    first: int = 1


Block = (
    Heading
    | Paragraph
    | BulletList
    | Facts
    | RequestBox
    | Entries
    | Timeline
    | Accounts
    | Table
    | RiskBars
    | ExhibitList
    | Signature
    | Annex
    | Letterhead
    | WordGrid
)
