"""Which deadlines a changed rule would move, shown before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import UsageError
from desktop_app.domain.rules.calendar import Calendar
from desktop_app.domain.rules.due import due
from desktop_app.domain.rules.model import Rule, RuleBook


@dataclass(frozen=True, slots=True)
class Dated:
    """A deadline that somebody keeps: ``key`` names it, ``order`` is the date that an order set, if any."""

    key: Hashable
    rule: str
    anchor: date
    order: date | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline whose date the new rules change; None where a book gives it no date."""

    key: Hashable
    rule: str
    before: date | None
    after: date | None


def moved(
    old: RuleBook, new: RuleBook, kept: Iterable[Dated], calendar_of: Callable[[Rule], Calendar]
) -> list[Move]:
    """Return what moves, the soonest new date first; an order's date never does."""
    found = []
    for one in kept:
        before, after = (_date(book, one, calendar_of) for book in (old, new))
        if before != after:
            found.append(Move(one.key, one.rule, before, after))
    return sorted(found, key=lambda move: (move.after or date.max, move.before or date.max))


def _date(book: RuleBook, one: Dated, calendar_of: Callable[[Rule], Calendar]) -> date | None:
    if one.order is not None:
        return one.order
    try:
        rule = book.rule(one.rule)
        return due(rule, one.anchor, calendar_of(rule)).day
    except UsageError:
        return None
