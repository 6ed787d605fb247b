"""Setting text: runs of words into lines of a width, ragged right, with citations and page numbers filled
in late.

A page number is not known while lines are broken, so a citation reserves the room of its digits; when the
page is drawn the number is there. Nothing is laid out twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

import pyphen

from desktop_app.domain.document.inline import Citation, LineBreak, PageRef, Rich, Text, Unknown
from desktop_app.sandbox.press.faces import REMEMBERED
from desktop_app.sandbox.press.spacing import NBSP, tie_for
from desktop_app.sandbox.press.style import GREY, TEAL, Style

if TYPE_CHECKING:
    from desktop_app.sandbox.press.faces import Faces
    from desktop_app.sandbox.press.labels import Labels

SOFT_HYPHEN = "\u00ad"
"""Drawn as a hyphen, copied and read aloud as nothing: the word stays whole."""

_CYRILLIC = re.compile("[\u0400-\u052f]")
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_BREAKS = re.compile(r"[ \t\r\n\u2003\u2002]+")
_PLAIN = frozenset("\t\r\n\u2003\u2002")
_AFTER_COMMA = re.compile(f"(?<=,){NBSP}")
_AFTER_HYPHEN = re.compile(r"(?<=\w[-\u2010/])(?=\w{2})")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a run leads: page index in the bundle, height on it, and what is said about the link."""

    page: int
    top: float | None
    said: str


@dataclass(frozen=True, slots=True)
class Late:
    """Words that are known only when pages are numbered; ``key`` is asked for text and target.

    In a column that is narrower than the words each of their ``part``s stands on a line of its own.
    """

    key: Citation | PageRef
    part: int | None = None

    def words(self, whole: str) -> str:
        """Return what of the whole words stands here."""
        return whole if self.part is None else _parts(whole)[self.part]


def _parts(words: str) -> list[str]:
    """Part words after commas: "Ex. C," and "p. 123"."""
    return _AFTER_COMMA.split(words)


class Resolver(Protocol):
    """Answers late questions: the words of a citation or page reference, and where it leads."""

    def words(self, key: Citation | PageRef) -> str:
        """The text as printed, as soon as pages are numbered."""

    def room(self, key: Citation | PageRef) -> str:
        """Text of the width to reserve before that."""

    def target(self, key: Citation | PageRef) -> Target | None:
        """Where it leads, if anywhere."""


@dataclass(slots=True)
class Run:
    """Neighbouring words of one look on one line."""

    face: str
    size: float
    color: str
    text: str
    code: str
    width: float
    language: str | None = None
    meant: str | None = None
    late: Late | None = None

    def twin(self) -> Run:
        """Return a copy (``dataclasses.replace`` costs ten times as much, and every word comes by here)."""
        return Run(
            self.face,
            self.size,
            self.color,
            self.text,
            self.code,
            self.width,
            self.language,
            self.meant,
            self.late,
        )


@dataclass(frozen=True, slots=True)
class _Piece:
    """An inline before it is cut into words."""

    text: str
    face: str
    size: float
    color: str
    language: str | None = None
    late: Late | None = None


@dataclass(slots=True)
class Word:
    """What may not be parted: runs without a break between them, and whether a space may stand before it."""

    runs: list[Run]
    width: float
    space: float
    hard: bool = False


@dataclass(slots=True)
class Line:
    """A finished line: runs in order and its natural width."""

    runs: list[Run]
    width: float


@lru_cache(maxsize=1)
def _hyphenator() -> Callable[[str], list[int]]:
    positions: Callable[[str], list[int]] = pyphen.Pyphen(lang="ru_RU", left=3, right=3).positions
    return positions


class Setter:
    """Sets text in one document's language and fonts."""

    def __init__(self, faces: Faces, labels: Labels, resolver: Resolver) -> None:
        self.faces = faces
        self.labels = labels
        self.resolver = resolver
        self.language = labels.language
        self._tie = tie_for(labels.language)
        self._known: dict[tuple[str, str, float, str, str | None, Late | None], list[Run]] = {}
        self._latin = labels.language in {"en", "fr"}

    def lines(self, content: Rich | str, style: Style, width: float) -> list[Line]:
        """Break ``content`` into lines of at most ``width`` points; always at least one line."""
        words = self._words((Text(content),) if isinstance(content, str) else content, style)
        if sum(word.width + word.space for word in words) <= width and not any(word.hard for word in words):
            return [self._line(words)]
        lines: list[Line] = []
        current: list[Word] = []
        used = 0.0
        queue = list(reversed(words))
        while queue:
            word = queue.pop()
            needed = word.width + (word.space if current else 0)
            if not word.hard and used + needed <= width + 0.01:
                current.append(word)
                used += needed
                continue
            if word.hard:
                lines.append(self._line(current))
                current, used = [replace(word, hard=False)], word.width
                continue
            head, tail = self._divide(word, width - used - (word.space if current else 0), style)
            if head is None and not current:
                head, tail = self._force(word, width)
            if head is not None:
                current.append(head)
            if current:
                lines.append(self._line(current))
            current, used = [], 0.0
            if tail.runs:
                queue.append(tail)
        if current or not lines:
            lines.append(self._line(current))
        return lines

    def widest(self, content: Rich, style: Style) -> float:
        """Return the width of the longest word, which is what a column needs."""
        return max((word.width for word in self._words(content, style)), default=0.0)

    def _words(self, content: Rich, style: Style) -> list[Word]:
        """Cut runs into words at ordinary spaces; runs that touch stay in one word."""
        words: list[Word] = []
        glue, hard = False, False
        for inline in content:
            if isinstance(inline, LineBreak):
                hard, glue = True, False
                continue
            piece = self._piece(inline, style)
            for index, part in enumerate([piece.text] if piece.late else self._split(piece.text)):
                if index:
                    glue = False
                if not part:
                    continue
                runs = self.runs(part.removeprefix("\u200b"), piece)
                width = sum(run.width for run in runs)
                if glue and words:
                    words[-1].runs += runs
                    words[-1].width += width
                else:
                    space = 0.0 if part[0] == "\u200b" else self._space(piece.face, piece.size)
                    words.append(Word(runs, width, space, hard))
                    hard = False
                glue = True
        return words

    def _split(self, text: str) -> list[str]:
        """Split at spaces; a break without space (after a hyphen) is marked by a leading zero-width space."""
        found: list[str] = []
        tied = self._tie(text)
        parts = tied.split(" ") if _PLAIN.isdisjoint(tied) else _BREAKS.split(tied)
        if "-" not in tied and "/" not in tied and "\u2010" not in tied:
            return parts
        for part in parts:
            if "-" in part or "/" in part or "\u2010" in part:
                bits = _AFTER_HYPHEN.split(part)
                found.append(bits[0])
                found += ["\u200b" + bit for bit in bits[1:]]
            else:
                found.append(part)
        return found

    def _piece(self, inline: Text | Citation | Unknown | PageRef, style: Style) -> _Piece:
        if isinstance(inline, Citation):
            return _Piece(self.resolver.room(inline), "N", style.cite, TEAL, None, Late(inline))
        if isinstance(inline, PageRef):
            return _Piece(self.resolver.room(inline), style.face, style.size, style.color, None, Late(inline))
        if isinstance(inline, Unknown):
            words = self._tie(inline.text) if inline.text else self.labels("unknown").replace(" ", NBSP)
            return _Piece(f"‹{words}›", "SI", style.size, GREY)
        face = {"plain": style.face, "emphasis": style.italic, "strong": style.bold, "code": "M"}[
            inline.style
        ]
        size = style.size * 0.8 if face == "M" and style.face != "M" else style.size
        return _Piece(inline.text, face, size, style.color, inline.language)

    def _space(self, face: str, size: float) -> float:
        return self.faces.used[face].word(" ").width * size / 1000

    def make(self, like: Run, text: str, *, keep_late: bool = False) -> Run:
        """Return a run that looks like another but says something else."""
        glyphs = self.faces.used[like.face].word(text)
        run = like.twin()
        run.text, run.code, run.width = text, glyphs.code, glyphs.width * like.size / 1000
        run.late = like.late if keep_late else None
        return run

    def runs(self, text: str, piece: _Piece) -> list[Run]:
        """Return the runs of a few words without a break between them, in fonts that have the letters."""
        key = (text, piece.face, piece.size, piece.color, piece.language, piece.late)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._new_runs(text, piece)
        return list(known)

    def forget(self) -> None:
        """Let go of the words remembered as set."""
        self._known.clear()

    def _new_runs(self, text: str, piece: _Piece) -> list[Run]:
        found = []
        for face, part, meant in self.faces.split(piece.face, text):
            spoken = piece.language or (self._spoken(part) if self._latin else None)
            glyphs = self.faces.used[face].word(part)
            width = glyphs.width * piece.size / 1000
            found.append(
                Run(face, piece.size, piece.color, part, glyphs.code, width, spoken, meant, piece.late)
            )
        return found

    @staticmethod
    def _spoken(text: str) -> str | None:
        if not _CYRILLIC.search(text):
            return None
        return "uk" if _UKRAINIAN.search(text) else "ru"

    def _divide(self, word: Word, room: float, style: Style) -> tuple[Word | None, Word]:
        """Hyphenate a Russian word of seven letters or more, three on each side, where it fits."""
        if not style.hyphens or self.language != "ru" or len(word.runs) > 2 or word.runs[0].late:
            return None, word
        run = word.runs[0]
        core = run.text.strip("«»„“”().,;:!?—–-…\"'")
        if len(core) < 7 or not core.isalpha():
            return None, word
        start = run.text.index(core)
        for position in reversed(_hyphenator()(core.lower())):
            head = self.make(run, run.text[: start + position] + SOFT_HYPHEN)
            if head.width <= room:
                tail = [self.make(run, run.text[start + position :]), *word.runs[1:]]
                return _word([head], word.space), _word(tail, 0.0)
        return None, word

    def _force(self, word: Word, width: float) -> tuple[Word, Word]:
        """Break a word that is wider than the column (a hash, a web address) after the last letter that
        fits.

        Words that are known late have no letters yet: they part at a comma, or are set smaller.
        """
        used = 0.0
        for index, run in enumerate(word.runs):
            if used + run.width <= width:
                used += run.width
                continue
            if run.late is not None:
                parts = self._part_late(run, width) if run.width > width else [run]
                cut = index or 1
                runs = [*word.runs[:index], *parts, *word.runs[index + 1 :]]
                return _word(runs[:cut], word.space), _word(runs[cut:], 0.0)
            count = len(run.text)
            while count > 0 and used + self.make(run, run.text[:count]).width > width:
                count -= 1
            if count == 0 and index == 0:
                count = 1
            head = [*word.runs[:index]] + ([self.make(run, run.text[:count])] if count else [])
            rest = run.text[count:]
            tail = ([self.make(run, rest)] if rest else []) + word.runs[index + 1 :]
            return _word(head, word.space), _word(tail, 0.0)
        return word, _word([], 0.0)

    def _part_late(self, run: Run, width: float) -> list[Run]:
        """Return late words as runs that each fit a line of their own."""
        late = run.late
        parts = _parts(run.text) if late is not None and late.part is None else [run.text]
        if late is None or len(parts) == 1:
            small = run.twin()
            small.size, small.width = round(run.size * width / run.width - 0.005, 2), width
            return [small]
        found = []
        for number, text in enumerate(parts):
            piece = self.make(run, text)
            piece.late = Late(late.key, number)
            found.append(piece if piece.width <= width else self._part_late(piece, width)[0])
        return found

    def _line(self, words: list[Word]) -> Line:
        """Join words of one look into longer runs, spaces included."""
        runs: list[Run] = []
        for index, word in enumerate(words):
            for position, run in enumerate(word.runs):
                last = runs[-1] if runs else None
                if last is not None and index > 0 and position == 0 and word.space > 0:
                    if last.late is None and last.meant is None:
                        space = self.faces.used[last.face].word(" ")
                        last.text += " "
                        last.code += space.code
                        last.width += space.width * last.size / 1000
                    else:
                        runs.append(self.make(replace(run, meant=None, language=None), " "))
                        last = runs[-1]
                if last is not None and _alike(last, run):
                    last.text += run.text
                    last.code += run.code
                    last.width += run.width
                else:
                    runs.append(run.twin())
        return Line(runs, sum(run.width for run in runs))


def _word(runs: list[Run], space: float) -> Word:
    return Word(runs, sum(run.width for run in runs), space)


def _alike(one: Run, other: Run) -> bool:
    return (
        one.face == other.face
        and one.size == other.size
        and one.late is None
        and other.late is None
        and one.color == other.color
        and one.language == other.language
        and one.meant is None
        and other.meant is None
    )
