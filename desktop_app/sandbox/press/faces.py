"""The print fonts: how wide a word is, which glyphs a document used, and the font objects that it embeds.

ReportLab's ``TTFontFace`` reads the files and cuts the subsets; glyph numbers are ours (two bytes, one per
character, so that Latin and Cyrillic letters which share a drawing are still extracted as what they are).
"""

from __future__ import annotations

import re
import struct
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from reportlab.pdfbase.ttfonts import TTFontFace

from desktop_app.assets import asset

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILES = {
    "S": "PT_Serif-Web-Regular.ttf",
    "SB": "PT_Serif-Web-Bold.ttf",
    "SI": "PT_Serif-Web-Italic.ttf",
    "SBI": "PT_Serif-Web-BoldItalic.ttf",
    "N": "HoldfastPrint-400.ttf",
    "NM": "HoldfastPrint-550.ttf",
    "NB": "HoldfastPrint-680.ttf",
    "M": "IBMPlexMono-Regular.ttf",
}
"""Serif, serif bold, italic, bold italic; sans 400, 550, 680; mono."""

MISSING = "\u25a1"
"""What stands for a character that no font has.

An empty box, with the character kept for copying and reading aloud.
"""

_SAME_AS_SPACE = {"\u00a0", "\u2007"}
_NO_WIDTH = re.compile("[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


class Face:
    """One font file: widths in thousandths of an em, kerning, and what it can show."""

    def __init__(self, key: str, path: Path) -> None:
        source = TTFontFace(str(path))
        self.key = key
        self.source = source
        self.glyphs: dict[int, int] = source.charToGlyph
        self.widths: dict[int, float] = source.charWidths
        self.kerning = _kerning(source)

    def has(self, character: str) -> bool:
        """Whether the font draws this character itself."""
        return ord(character) in self.glyphs


class Kerning:
    """Kerning by pair of glyphs, in thousandths of an em.

    A dictionary of the four serif cuts would take 12 MB in every child; the tables are sorted arrays here.
    """

    def __init__(self, pairs: Iterable[tuple[int, int]], scale: float) -> None:
        ordered = sorted(pairs, key=itemgetter(0))
        self._keys = array("I", [key for key, _ in ordered])
        self._values = array("h", [value for _, value in ordered])
        self._scale = scale

    def between(self, left: int, right: int) -> float:
        """Return how much nearer (below 0) or farther the right glyph stands than its width says."""
        key = left << 16 | right
        at = bisect_right(self._keys, key) - 1
        return self._values[at] * self._scale if at >= 0 and self._keys[at] == key else 0.0


def _kerning(source: TTFontFace) -> Kerning:
    """Read the OpenType ``kern`` table, format 0."""
    try:
        table: bytes = source.get_table("kern")  # type: ignore[no-untyped-call] # the stubs leave it out
    except KeyError:
        return Kerning((), 0.0)
    pairs: list[tuple[int, int]] = []
    _version, count = struct.unpack_from(">HH", table)
    offset = 4
    for _ in range(count):
        _sub, _length, coverage, number = struct.unpack_from(">HHHH", table, offset)
        start = offset + 14
        if coverage >> 8 == 0 and coverage & 1:
            pairs += struct.iter_unpack(">Ih", table[start : start + 6 * number])
        offset = start + 6 * number
    return Kerning(pairs, 1000 / source.unitsPerEm)


REMEMBERED = 4096
"""How many words are remembered as set: most come again, the names and codes of an annex never do."""


@lru_cache(maxsize=1)
def load_faces() -> dict[str, Face]:
    """Read the print fonts once per process; raises ``FileNotFoundError`` when they are not bundled."""
    return {key: Face(key, asset("fonts", "print", name)) for key, name in FILES.items()}


@dataclass(slots=True)
class Glyphs:
    """A word as one face sets it: the operand of ``TJ`` and its width in thousandths of an em."""

    code: str
    width: float


@dataclass
class Used:
    """What a document has used of one face: code points in the order of their two-byte codes."""

    face: Face
    codes: dict[int, int] = field(default_factory=dict)
    words: dict[str, Glyphs] = field(default_factory=dict)

    def word(self, text: str) -> Glyphs:
        """Return the glyphs of ``text``, all of whose characters the face must have."""
        found = self.words.get(text)
        if found is None:
            if len(self.words) >= REMEMBERED:
                self.words.clear()
            found = self.words[text] = self._set(text)
        return found

    def _set(self, text: str) -> Glyphs:
        face, codes = self.face, self.codes
        glyphs, widths, kerning = face.glyphs, face.widths, face.kerning
        parts: list[str] = []
        width, before = 0.0, -1
        for character in text:
            point = 32 if character in _SAME_AS_SPACE else ord(character)
            code = codes.setdefault(point, len(codes) + 1)
            glyph = glyphs[point]
            if before >= 0:
                kern = kerning.between(before, glyph)
                if kern:
                    parts.append(f">{-kern:.0f}<")
                    width += round(kern)
            parts.append(f"{code:04X}")
            width += widths[point]
            before = glyph
        return Glyphs(f"<{''.join(parts)}>", width)


class Faces:
    """The faces as one document uses them; made anew for every document."""

    def __init__(self) -> None:
        self.used = {key: Used(face) for key, face in load_faces().items()}
        self.missing: set[str] = set()
        self._splits: dict[tuple[str, str], list[tuple[str, str, str | None]]] = {}

    def forget(self) -> None:
        """Let go of the words remembered as set; which glyphs were used stays."""
        self._splits.clear()
        for used in self.used.values():
            used.words.clear()

    def split(self, key: str, text: str) -> list[tuple[str, str, str | None]]:
        """Return (face, text, original) runs: characters that ``key`` lacks go to a face that has them.

        Characters that nobody has become boxes; ``original`` then holds what was meant. Control characters
        and invisible marks are dropped: they have no place in print and can hide text.
        """
        found = self._splits.get((key, text))
        if found is None:
            if len(self._splits) >= REMEMBERED:
                self._splits.clear()
            found = self._splits[key, text] = self._split(key, _NO_WIDTH.sub("", text))
        return found

    def _split(self, key: str, text: str) -> list[tuple[str, str, str | None]]:
        glyphs = self.used[key].face.glyphs
        if all(ord(character) in glyphs for character in text):
            return [(key, text, None)] if text else []
        runs: list[tuple[str, str, str | None]] = []
        for character in text:
            home, shown, meant = self._home(key, character)
            if runs and runs[-1][0] == home and (runs[-1][2] is None) == (meant is None):
                _, earlier, original = runs[-1]
                runs[-1] = (home, earlier + shown, None if original is None else original + character)
            else:
                runs.append((home, shown, meant))
        return runs

    def _home(self, key: str, character: str) -> tuple[str, str, str | None]:
        for other in (key, "S", "N", "M"):
            if self.used[other].face.has(character) or character in _SAME_AS_SPACE:
                return other, character, None
        self.missing.add(character)
        return "N", MISSING, character
