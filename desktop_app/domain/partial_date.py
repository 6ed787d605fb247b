"""Dates as people know them: a value, how exact it is, and the words in which it was told.

The canonical text is part of the frozen file format (values.py, tag ``d``)::

    date   = body [ "|" words ]          words: 1 to 200 characters as given, to the end of the text
    body   = "?"                         explicitly unknown
           | span                        that day, month, season, year or decade
           | "~" span                    about
           | "<" span | ">" span         before its first day, after its last day
           | span ".." span              one day between the first day of the one and the last of the other
    span   = year | year "-" month | year "-" month "-" day | year "-" season | year "s"
    year   = four digits, 1000 to 9000, or "-" for a year not told (then with month or season)
    season = "S1" spring | "S2" summer | "S3" autumn | "S4" winter | "S5" the winter that begins that December

A decade is written with its first year (``1990s``). Nothing else is canonical.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.spans import Precision, Season, Span, days_in_month

__all__ = [
    "MAX_CANONICAL",
    "MAX_WORDS",
    "PartialDate",
    "Precision",
    "Relation",
    "Season",
    "Span",
    "days_in_month",
]

MAX_WORDS = 200
MAX_CANONICAL = MAX_WORDS + 32

_SPAN = (
    r"(?:(?P<y{0}>[1-9]\d{{3}})(?P<decade{0}>s)?|-)"
    r"(?:-(?:S(?P<s{0}>[1-5])|(?P<m{0}>\d\d)(?:-(?P<d{0}>\d\d))?))?"
)
_BODY = re.compile(rf"(?P<mark>[~<>])?{_SPAN.format(1)}(?:\.\.{_SPAN.format(2)})?", re.ASCII)


class Relation(StrEnum):
    """How the date lies to its span or spans; the value is the mark in the canonical text."""

    IN = ""
    ABOUT = "~"
    BEFORE = "<"
    AFTER = ">"
    BETWEEN = ".."
    UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as exact as it is known. ``words`` are those in which it was told, or empty.

    Make one with the class methods; the constructor checks that the parts fit together (``ValueError``).
    """

    relation: Relation
    first: Span | None = None
    last: Span | None = None
    words: str = ""

    def __post_init__(self) -> None:
        if (self.first is None) != (self.relation is Relation.UNKNOWN):
            raise ValueError("every date but an unknown one has a span")
        if (self.last is None) == (self.relation is Relation.BETWEEN):
            raise ValueError("a date between two has two spans, any other one")
        if self.first is not None and self.last is not None:
            _check_order(self.first, self.last)
        _check_words(self.words)

    @classmethod
    def day(cls, year: int, month: int, day: int) -> PartialDate:
        """A day of the calendar."""
        return cls(Relation.IN, Span(year, month, day))

    @classmethod
    def of(cls, when: date) -> PartialDate:
        """The same day as ``when``."""
        return cls.day(when.year, when.month, when.day)

    @classmethod
    def month(cls, year: int, month: int) -> PartialDate:
        """Some day in a month."""
        return cls(Relation.IN, Span(year, month))

    @classmethod
    def season(cls, year: int, season: Season) -> PartialDate:
        """Some day in a season."""
        return cls(Relation.IN, Span(year, season=season))

    @classmethod
    def year(cls, year: int) -> PartialDate:
        """Some day in a year."""
        return cls(Relation.IN, Span(year))

    @classmethod
    def decade(cls, first_year: int) -> PartialDate:
        """Some day in ten years, such as 1990 for the 1990s."""
        return cls(Relation.IN, Span(first_year, decade=True))

    @classmethod
    def about(cls, span: Span) -> PartialDate:
        """Near a span, and nobody can say how near."""
        return cls(Relation.ABOUT, span)

    @classmethod
    def before(cls, span: Span) -> PartialDate:
        """Earlier than the first day of a span."""
        return cls(Relation.BEFORE, span)

    @classmethod
    def after(cls, span: Span) -> PartialDate:
        """Later than the last day of a span."""
        return cls(Relation.AFTER, span)

    @classmethod
    def between(cls, first: Span, last: Span) -> PartialDate:
        """Some day from the first day of the one to the last day of the other."""
        return cls(Relation.BETWEEN, first, last)

    @classmethod
    def unknown(cls, words: str = "") -> PartialDate:
        """Asked, and nobody knows; or words that could not be read as a date."""
        return cls(Relation.UNKNOWN, words=words)

    @property
    def precision(self) -> Precision:
        """How exactly it is known; that of the span where it is *in* or *about* one."""
        if self.first is None:
            return Precision.UNKNOWN
        if self.relation in (Relation.IN, Relation.ABOUT):
            return self.first.precision
        return Precision(self.relation.name.lower())

    @property
    def is_about(self) -> bool:
        """Whether it was told as near its span."""
        return self.relation is Relation.ABOUT

    @property
    def is_known_day(self) -> bool:
        """Whether it is exactly one day with its year."""
        known = self.first is not None and self.first.day is not None and self.first.year is not None
        return self.relation is Relation.IN and known

    @property
    def earliest(self) -> int | None:
        """The earliest day it can be, as the ordinal of ``datetime.date``; None where there is no bound.

        *About* has the bounds of its span: how near is not known, and none is invented.
        """
        if self.first is None or self.relation is Relation.BEFORE:
            return None
        if self.relation is Relation.AFTER:
            return _ordinal(self.first.last_day, 1)
        return _ordinal(self.first.first_day)

    @property
    def latest(self) -> int | None:
        """The latest day it can be, as the ordinal of ``datetime.date``; None where there is no bound."""
        if self.first is None or self.relation is Relation.AFTER:
            return None
        if self.relation is Relation.BEFORE:
            return _ordinal(self.first.first_day, -1)
        return _ordinal((self.last or self.first).last_day)

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """A key by which dates stand in order of time, the unknown and those without a year last."""
        earliest, latest = self.earliest, self.latest
        if earliest is None and latest is None:
            return (_NO_DAY, 0, self.bare_canonical())
        start = latest if earliest is None else earliest
        end = start if latest is None else latest
        return (start or 0, end or 0, self.bare_canonical())

    def __lt__(self, other: PartialDate) -> bool:
        return (self.sort_key, self.words) < (other.sort_key, other.words)

    def with_words(self, words: str) -> PartialDate:
        """The same date, told in these words."""
        return replace(self, words=words)

    def same_as(self, other: PartialDate) -> bool:
        """Whether both say the same, in whatever words (unknown dates do so only in the same words)."""
        if self.relation is Relation.UNKNOWN:
            return self == other
        return self.bare_canonical() == other.bare_canonical()

    def bare_canonical(self) -> str:
        """The canonical text without the words."""
        if self.first is None:
            return "?"
        if self.last is not None:
            return f"{self.first.canonical()}..{self.last.canonical()}"
        return self.relation.value + self.first.canonical()

    def canonical(self) -> str:
        """Return the one spelling described at the top of this module."""
        return self.bare_canonical() + ("|" + self.words if self.words else "")

    @classmethod
    def from_canonical(cls, text: str) -> PartialDate:
        """Read a canonical text; raises ``ValueError`` for anything else."""
        if len(text) > MAX_CANONICAL:
            raise ValueError("longer than a date can be")
        body, bar, words = text.partition("|")
        if bar and not words:
            raise ValueError("a bar without words")
        if body == "?":
            return cls.unknown(words)
        match = _BODY.fullmatch(body)
        if match is None or (match["mark"] and ".." in body):
            raise ValueError("not a date in canonical spelling")
        first = _span(match, 1)
        if ".." in body:
            return cls(Relation.BETWEEN, first, _span(match, 2), words)
        return cls(Relation(match["mark"] or ""), first, None, words)


_NO_DAY = date.max.toordinal() + 1


def _ordinal(day: date | None, offset: int = 0) -> int | None:
    return None if day is None else day.toordinal() + offset


def _span(match: re.Match[str], side: int) -> Span:
    year, month, day, season = (match[f"{part}{side}"] for part in "ymds")
    return Span(
        int(year) if year else None,
        int(month) if month else None,
        int(day) if day else None,
        Season(int(season)) if season else None,
        decade=match[f"decade{side}"] is not None,
    )


def _check_order(first: Span, last: Span) -> None:
    if (first.year is None) != (last.year is None):
        raise ValueError("both ends with a year or both without")
    begin, end = first.first_day, last.last_day
    if begin is not None and end is not None and begin > end:
        raise ValueError("the first end lies after the last")
    if first == last:
        raise ValueError("both ends are the same")


def _check_words(words: str) -> None:
    if len(words) > MAX_WORDS:
        raise ValueError("more than 200 characters of words")
    if words != words.strip() or any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in words):
        raise ValueError("words are one trimmed line of text")
