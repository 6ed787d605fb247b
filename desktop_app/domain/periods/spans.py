"""What an entry of a life history surely covers, and what it can, when its dates are only partly known."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.partial_date import PartialDate

LONG_AGO, FAR_OFF = date(1000, 1, 1).toordinal(), date(9000, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Stretch:
    """One entry, named by ``key``. A date that is None was not told; ``ongoing`` means not yet ended."""

    key: Hashable
    begins: PartialDate | None
    ends: PartialDate | None = None
    ongoing: bool = False

    @property
    def is_undated(self) -> bool:
        """Whether it says nothing about when: neither a beginning nor an end that has any bound."""
        return not any(
            told is not None and (told.earliest is not None or told.latest is not None)
            for told in (self.begins, self.ends)
        )


@dataclass(frozen=True, slots=True)
class Days:
    """Days from ``first`` to ``last``, both included, as ordinals of ``date``; empty when reversed."""

    first: int
    last: int

    def __len__(self) -> int:
        return max(0, self.last - self.first + 1)

    def within(self, other: Days) -> Days:
        """Return the days that both have."""
        return Days(max(self.first, other.first), min(self.last, other.last))


@dataclass(frozen=True, slots=True)
class Cover:
    """The days of an entry: those that it has whatever its dates turn out to be, and those that it can have.

    It begins at the latest on ``sure.first`` and ends at the earliest on ``sure.last``; it begins at the
    earliest on ``possible.first`` and ends at the latest on ``possible.last``.
    """

    key: Hashable
    sure: Days
    possible: Days

    @property
    def is_backwards(self) -> bool:
        """Whether it ends before it begins, whatever its dates turn out to be."""
        return not self.possible


def cover(stretch: Stretch, today: int) -> Cover:
    """Return what an entry covers; one that goes on, or whose end was not told, ends at the latest today."""
    begins, ends = stretch.begins, stretch.ends
    begin_earliest = _bound(begins.earliest if begins else None, LONG_AGO)
    begin_latest = _bound(begins.latest if begins else None, FAR_OFF)
    if stretch.ongoing:
        return Cover(stretch.key, Days(min(begin_latest, today), today), Days(begin_earliest, today))
    end_earliest = _bound(ends.earliest if ends else None, LONG_AGO)
    end_latest = _bound(ends.latest if ends else None, FAR_OFF)
    # It has at least its first and its last day, so that each end bounds the other.
    sure = Days(min(begin_latest, end_latest), max(end_earliest, begin_earliest))
    possible_end = max(today, begin_earliest) if end_latest == FAR_OFF else end_latest
    return Cover(stretch.key, sure, Days(begin_earliest, possible_end))


def _bound(ordinal: int | None, otherwise: int) -> int:
    return otherwise if ordinal is None else ordinal
