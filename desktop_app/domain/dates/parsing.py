"""Reading dates as people type them, in four languages, without ever inventing a day, a month or a year.

What can mean two things (5.3.22) comes back as candidates; a person chooses, the program never does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from desktop_app.domain.dates.pieces import Item, NoDateError, Pieces, Reading, pieces, read_items
from desktop_app.domain.dates.printing import describe
from desktop_app.domain.dates.words import DateWords, Role
from desktop_app.domain.partial_date import MAX_WORDS, PartialDate, Relation

_LEADS = {Role.ABOUT: Relation.ABOUT, Role.BEFORE: Relation.BEFORE, Role.AFTER: Relation.AFTER}
_SPACES = re.compile(r"\s+")


class DayOrder(StrEnum):
    """Which number comes first in 03/05/2022, where the source of a whole column is known."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Understood:
    """One meaning. ``description`` is the line to show: “spring 2022, March to May”."""

    date: PartialDate
    description: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several meanings, to be offered as they are; each keeps the words typed."""

    candidates: tuple[Understood, ...]


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """No meaning. ``reason`` is a stable code; ``kept`` an unknown date with the words: nothing is lost.

    Reasons: ``empty``, ``too-long``, ``not-a-date``, ``no-such-day``, ``wrong-order``, ``which-year``,
    ``far-year``.
    """

    reason: str
    kept: PartialDate


ParseResult = Understood | Ambiguous | NotUnderstood


def parse(text: str, words: DateWords, language: str = "en", order: DayOrder | None = None) -> ParseResult:
    """Read what was typed. ``language`` is that of the description; all four are read at once.

    ``order`` settles 03/05/2022 when it is known for the whole source, such as a column of a spreadsheet.
    """
    given = _one_line(text)
    if not given:
        return NotUnderstood("empty", PartialDate.unknown())
    if len(given) > MAX_WORDS:
        return NotUnderstood("too-long", PartialDate.unknown(given[:MAX_WORDS].strip()))
    reason = "not-a-date"
    found: list[tuple[PartialDate, bool]] = []
    try:
        items = read_items(given, words)
        for reading in _readings(items, order):
            try:
                date, keep_words = _date(items, reading)
            except NoDateError as error:
                reason = reason if error.reason == "not-a-date" else error.reason
                continue
            if all(date != other for other, _ in found):
                found.append((date, keep_words))
    except NoDateError as error:
        reason = error.reason
    match found:
        case []:
            return NotUnderstood(reason, PartialDate.unknown(given))
        case [(date, keep_words)]:
            if keep_words or not (date.is_known_day or date.relation is Relation.UNKNOWN):
                date = date.with_words(given)
            return Understood(date, describe(date, language, words))
        case _:
            dates = [date.with_words(given) for date, _ in found]
            return Ambiguous(tuple(Understood(date, describe(date, language, words)) for date in dates))


def _one_line(text: str) -> str:
    spaced = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in text)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", spaced)).strip()


def _readings(items: list[Item], order: DayOrder | None) -> Iterator[Reading]:
    """Yield the ways of reading that can differ for these items."""
    numeric = any(item.kind == "numeric" for item in items)
    small = any(item.kind == "number" and len(item.text) == 2 for item in items)
    both, one = (True, False), (True,)
    orders = (order is DayOrder.DAY_FIRST,) if order is not None else both if numeric else one
    pairs = both if any(item.kind == "pair" for item in items) else one
    for day_first, newer, small_is_day, pair_is_month in product(
        orders, both if numeric or small else one, both if small else one, pairs
    ):
        yield Reading(
            day_first=day_first, newer=newer, small_is_day=small_is_day, pair_is_month=pair_is_month
        )


def _date(items: list[Item], reading: Reading) -> tuple[PartialDate, bool]:
    """Return the date and whether its words say more than it does; raises :class:`NoDateError`."""
    items = _trim(items)
    if items and all(Role.UNKNOWN in item.roles for item in items):
        return PartialDate.unknown(), False
    vague = any(Role.VAGUE in item.roles for item in items)
    items = _trim([item for item in items if Role.VAGUE not in item.roles])
    if not items:
        raise NoDateError("not-a-date")
    lead, rest = items[0], items[1:]
    for role, relation in _LEADS.items():
        if role in lead.roles:
            return _single(rest, reading, relation), vague
    if Role.ABOUT in items[-1].roles:
        return _single(items[:-1], reading, Relation.ABOUT), vague
    if Role.RANGE in lead.roles or Role.SINCE in lead.roles:
        between = _between(rest, reading)
        if between is not None:
            return between, vague
        if Role.SINCE in lead.roles:
            return _single(rest, reading, Relation.IN), True
    between = _between(items, reading)
    return (between or _single(items, reading, Relation.IN)), vague


def _trim(items: list[Item]) -> list[Item]:
    while items and items[0].roles and items[0].roles <= {Role.SKIP}:
        items = items[1:]
    return items


def _single(items: list[Item], reading: Reading, relation: Relation) -> PartialDate:
    found = pieces(items, reading)
    years = found.years
    if years is not None:
        if relation is not Relation.IN:
            raise NoDateError("not-a-date")
        return _build(Relation.BETWEEN, *years)
    return _build(relation, found)


def _between(items: list[Item], reading: Reading) -> PartialDate | None:
    """Return the date between the two sides of the one separator that makes sense, or None."""
    for index, item in enumerate(items):
        if Role.BETWEEN not in item.roles or not 0 < index < len(items) - 1:
            continue
        try:
            left, right = pieces(items[:index], reading), pieces(items[index + 1 :], reading)
        except NoDateError as error:
            if error.reason != "not-a-date":
                raise
            continue
        return _build(Relation.BETWEEN, left.filled_from(right), right)
    return None


def _build(relation: Relation, first: Pieces, last: Pieces | None = None) -> PartialDate:
    spans = first.span(), None if last is None else last.span()
    if spans[1] is not None and (spans[0].year is None) != (spans[1].year is None):
        raise NoDateError("which-year")
    try:
        return PartialDate(relation, *spans)
    except ValueError as error:
        raise NoDateError("wrong-order") from error
