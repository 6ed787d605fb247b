"""The words of DOCX, ODT and XLSX documents, read without believing in entities, sizes or depth."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.archives import Archive

if TYPE_CHECKING:
    from desktop_app.sandbox.task import Blob

_PARTS = {
    "docx": ("word/document.xml", "word/footnotes.xml", "word/comments.xml"),
    "odt": ("content.xml",),
    "xlsx": ("xl/sharedStrings.xml",),
}
_BREAKS = frozenset({"p", "h", "br", "si", "tr"})
_TABS = frozenset({"tab", "tc", "table-cell"})


def office_text(blob: Blob, kind: str, most: int) -> str:
    """Return at most ``most`` characters of a document of kind ``docx``, ``odt`` or ``xlsx``."""
    found: list[str] = []
    left = most
    with Archive(blob) as archive:
        names = set(archive.names())
        for part in _PARTS[kind]:
            if part in names and left > 0:
                text = _words(archive.read(part), left)
                left -= len(text)
                found.append(text)
    return "".join(found)


def _words(xml: bytes, most: int) -> str:
    pieces: list[str] = []
    length = 0
    try:
        for _event, element in iterparse(io.BytesIO(xml), forbid_dtd=True):
            name = element.tag.rpartition("}")[2]
            added = (element.text or "") if name not in {"instrText", "delText"} else ""
            added += "\n" if name in _BREAKS else "\t" if name in _TABS else ""
            added += (element.tail or "").strip("\r\n")
            pieces.append(added)
            length += len(added)
            element.clear()
            if length > most:
                break
    except DefusedXmlException as error:
        raise Refusal("hostile-xml") from error
    except (ParseError, LookupError, UnicodeError) as error:
        raise Refusal("unreadable") from error
    return "".join(pieces)[:most]
