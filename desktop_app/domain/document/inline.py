"""Runs of text inside a block: words, citations, page references and the visible mark of a missing fact.

Every string is data. The press never looks for markup in it: ``<b>``, ``&amp;`` and ``%s`` print as they
stand. It may turn a space into a no-break space (initials, day and month, "No. 14"); it changes no visible
character.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TextStyle = Literal["plain", "emphasis", "strong", "code"]
FileRole = Literal["original", "translation", "certificate"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one style. ``language`` (``"ru"``) only where it differs from the document's.

    Cyrillic inside an English dossier is found and marked without it.
    """

    text: str
    style: TextStyle = "plain"
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Names an exhibit and the page of the bundle where the statement is proved: "(Ex. C, p. 123)", a link.

    ``sheet`` counts from 1 inside the file of that ``role``; the press knows where it lands in the bundle.
    Without a sheet the citation points at the exhibit's tab sheet. ``bare`` leaves out the brackets
    (columns). An exhibit that is not in the document prints as "Ex. C" without a page, with a warning in
    the result.
    """

    exhibit: str
    sheet: int | None = None
    role: FileRole = "original"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that is missing, printed as ‹not yet known› (in the document's language) or as ‹text›."""

    text: str | None = None


@dataclass(frozen=True, slots=True)
class PageRef:
    """Words that point at a place of the document: ``"part 7, p. {page}"`` with the ``anchor`` of a part or
    heading.

    ``{page}`` is the only field; other braces print as they stand.
    """

    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """Ends the line and not the paragraph: an address, a name on a line of its own."""


Inline = Text | Citation | Unknown | PageRef | LineBreak
Rich = tuple[Inline, ...]
"""What a block prints: runs in reading order."""


def plain(text: str) -> Rich:
    """Return one run of plain words; the short way to fill a ``Rich`` field."""
    return (Text(text),) if text else ()
