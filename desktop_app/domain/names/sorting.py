"""A key by which names sort as people expect: Latin without marks, then Cyrillic with ё right after е."""

from __future__ import annotations

import re
import unicodedata

_ALPHABET = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя"
_FIRST = 0x0430
_ORDER = str.maketrans(
    {letter: chr(_FIRST + place) for place, letter in enumerate(_ALPHABET)} | dict.fromkeys(",-.", " ")
)
_PLAIN = re.compile("[A-Za-z0-9А-яЁёІіЇїЄєҐґЎў ,.-]+")
_MARKS = re.compile("[\u0300-\u036f]")
_SKIPPED = re.compile(r"[^\w\s]|_")


def sort_key(name: str) -> str:
    """Return a text whose order of code points is the order of names; nothing sorts last, as U+FFFF."""
    kept = name.lower()
    if not _PLAIN.fullmatch(name):
        kept = "".join(
            letter if letter in _ALPHABET else _MARKS.sub("", unicodedata.normalize("NFD", letter))
            for letter in unicodedata.normalize("NFC", name).casefold()
        )
        kept = _SKIPPED.sub(" ", kept)
    key = " ".join(kept.translate(_ORDER).split())
    return key or "\uffff"
