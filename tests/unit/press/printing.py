"""Printing for the press's tests; what many tests read is printed once."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.domain.document import (
    Document,
    Meta,
    Paragraph,
    Part,
    plain,
    to_json,
)
from desktop_app.sandbox.press.render import PressResult, render
from tests.unit.press import example

if TYPE_CHECKING:
    from desktop_app.domain.document.model import DocumentLanguage


def printed(document: Document, sources: Any = None) -> tuple[bytes, PressResult]:
    out = io.BytesIO()
    result = render(to_json(document), sources or {}, out)
    return out.getvalue(), result


@cache
def bundle(language: DocumentLanguage = "en") -> tuple[bytes, PressResult]:
    return printed(example.dossier(language), example.sources())


@cache
def conforming(language: DocumentLanguage) -> bytes:
    return printed(example.dossier(language, exhibits=False))[0]


def note(*texts: str, language: DocumentLanguage = "en") -> Document:
    blocks = tuple(Paragraph(plain(text)) for text in texts)
    return Document(Meta(language, "Note", example.MADE), (Part("1", "Part", blocks),))
