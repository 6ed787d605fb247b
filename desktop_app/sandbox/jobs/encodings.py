"""Finds how a text file was encoded: marks, UTF-8, UTF-16, then the Cyrillic and Western code pages."""

from __future__ import annotations

import codecs
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODE_PAGES = ("cp1251", "koi8-r", "cp866", "cp1252")
# The most frequent letters of Russian and Ukrainian, and the accented ones of French.
_FREQUENT = frozenset("оеаинтсрвлкмдпуіяыьéèàçêù")
_PLAIN_CONTROLS = frozenset("\t\n\r\f\x1a\x1b")
_SAMPLE_BYTES = 1 << 16
_MOST_CONTROLS = 0.002


def text_encoding(content: bytes) -> str | None:
    """Return the name of the encoding of a text file, or none when the content is no text."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name if _reads(content, name) else None
    sample = content[:_SAMPLE_BYTES]
    if b"\x00" in sample:
        return next((name for name in ("utf-16-le", "utf-16-be") if _reads(sample, name)), None)
    if _reads(sample, "utf-8"):
        return "utf-8"
    known = [name for name in _CODE_PAGES if _reads(sample, name)]
    return max(known, key=lambda name: _liking(sample, name), default=None)


def _reads(sample: bytes, encoding: str) -> bool:
    try:
        # A sample may end within a character; an incremental decoder waits for the rest.
        text = codecs.getincrementaldecoder(encoding)("strict").decode(sample, final=False)
    except UnicodeError:
        return False
    controls = sum(unicodedata.category(char) in {"Cc", "Cn", "Co", "Cs"} for char in text)
    controls -= sum(text.count(char) for char in _PLAIN_CONTROLS)
    return controls <= _MOST_CONTROLS * len(text)


def _liking(sample: bytes, encoding: str) -> int:
    return sum(char in _FREQUENT for char in sample.decode(encoding, "replace"))
