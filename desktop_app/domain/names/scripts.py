"""Which script a name is written in."""

from __future__ import annotations

import unicodedata
from collections import Counter
from enum import StrEnum

_PREFIXES = {
    "LATIN": "latin",
    "CYRILLIC": "cyrillic",
    "ARABIC": "arabic",
    "HEBREW": "hebrew",
    "GREEK": "greek",
    "ARMENIAN": "armenian",
    "GEORGIAN": "georgian",
    "CJK": "han",
    "HANGUL": "hangul",
}


class Script(StrEnum):
    """Scripts of names; the values are the codes of the vocabulary ``script``."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    HEBREW = "hebrew"
    GREEK = "greek"
    ARMENIAN = "armenian"
    GEORGIAN = "georgian"
    HAN = "han"
    HANGUL = "hangul"
    OTHER = "other"


def script_of(text: str) -> Script | None:
    """Return the script that most letters of ``text`` belong to; None when there is no letter."""
    counts = Counter(_letter_script(letter) for letter in text if letter.isalpha())
    if not counts:
        return None
    return Script(counts.most_common(1)[0][0])


def _letter_script(letter: str) -> str:
    return _PREFIXES.get(unicodedata.name(letter, "").split(" ", 1)[0].split("-", 1)[0], "other")
