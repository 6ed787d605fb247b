"""A whole printed document: what stands on every page, cover, parts, exhibits and their tab sheets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.domain.document.blocks import Block, Fact
from desktop_app.domain.document.inline import FileRole, Rich

Paper = Literal["letter", "a4"]
DocumentLanguage = Literal["en", "ru", "uk", "fr"]


@dataclass(frozen=True, slots=True)
class Meta:
    """What the whole document has in common.

    ``title`` goes to the window title of readers and to the metadata; it must be as neutral as the
    recipient needs. ``running_name`` (bold) and ``running_code`` head every page but the cover; an annex
    names the letter there. ``copy_line`` ("Copy 1 of 2, appeal board", or that it is an internal copy)
    stands bottom left, ``verification`` (16 characters, grouped as given) bottom right.

    ``made`` is the moment printed into the metadata, ISO 8601 with offset; the press reads no clock, so
    equal input gives equal bytes. ``first_page`` numbers the first page (later volumes).
    ``tables_in_body_size`` sets tables and citations in 12 pt for registries that read their rule so.
    ``thumbs_inside`` keeps the thumb tabs 5 mm from the edge for printers that cannot bleed.
    """

    language: DocumentLanguage
    title: str
    made: str
    paper: Paper = "letter"
    running_name: str = ""
    running_code: str = ""
    copy_line: str = ""
    verification: str = ""
    first_page: int = 1
    tables_in_body_size: bool = False
    thumbs_inside: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. ``name`` in the document's script, ``name_original`` in the other one (grey, below).

    ``kind`` ("Dossier") and ``warning`` stand over the rule; ``lead`` is the italic sentence; ``facts`` say
    to whom, why, which copy, how many pages. ``code`` is the 16-character verification code under
    ``code_label``; ``qr`` is what the QR code holds (empty: none) and ``code_note`` says how to compare it
    and what the claim of accessibility covers: ``{text_pages}`` is filled with the last page of our own
    text.
    """

    kind: str
    name: str
    name_original: str = ""
    name_language: str | None = None
    case_code: str = ""
    warning: str = ""
    lead: Rich = ()
    facts: tuple[Fact, ...] = ()
    code_label: str = ""
    code: str = ""
    code_note: str = ""
    qr: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part. It begins on a new page unless ``follows``; ``number`` may be empty (an annex, a
    letter).

    A part without title prints no opener and appears neither in the contents nor among the bookmarks.
    """

    number: str
    title: str
    blocks: tuple[Block, ...]
    lead: Rich = ()
    anchor: str = ""
    follows: bool = False


@dataclass(frozen=True, slots=True)
class CustodyStep:
    """Who had the exhibit when; ``date`` is short ("9 Feb 2025")."""

    date: str
    text: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """A translator's certificate, set by us and signed by hand.

    Statements in the first person, facts about the document, room to sign, facts about the signer. In any
    text ``{translation}`` and ``{original}`` become the bundle pages ("126 to 130").
    """

    title: str
    statements: tuple[Rich, ...]
    facts: tuple[Fact, ...]
    signature: tuple[str, ...]
    signer: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class ExhibitFile:
    """A file of an exhibit, in printing order.

    ``key`` names the bytes that are handed over beside the document.
    """

    key: str
    role: FileRole = "original"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit with its tab sheet, files and certificate.

    ``letter`` is its mark ("C", "AB", "23A"). ``kind`` ("Court document, Russian, translated") and ``date``
    (short) stand in the exhibit list. ``facts`` go on the tab sheet (the press adds the pages); ``sha256``
    is printed in eights. Without ``files`` the exhibit is *listed only* (audio, a withheld original): a tab
    sheet alone, with ``listed_reason`` in words. ``inserted_after`` numbers its pages 123A, 123B … after
    that page, so that a late document does not renumber what is filed; it should then be the only thing
    that changed.
    """

    letter: str
    title: str
    kind: str
    date: str
    facts: tuple[Fact, ...] = ()
    title_original: str = ""
    title_language: str | None = None
    sha256: str = ""
    custody: tuple[CustodyStep, ...] = ()
    files: tuple[ExhibitFile, ...] = ()
    certificate: Certificate | None = None
    listed_reason: str = ""
    inserted_after: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that is printed, in order.

    Cover, parts, exhibits. ``contents`` puts a contents page after the cover (or first), listing titled
    parts and exhibits. A recovery sheet or letter has no cover and no contents.
    """

    meta: Meta
    parts: tuple[Part, ...]
    cover: Cover | None = None
    exhibits: tuple[Exhibit, ...] = ()
    contents: bool = True
