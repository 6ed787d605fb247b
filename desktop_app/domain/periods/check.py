"""The gap check of a life history: ten years back or since the eighteenth birthday, whichever is shorter.

Source: IRCC, form IMM 5669 (Schedule A): the history since the age of 18 or of the past ten years, whichever
is more recent, month by month and without gaps.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, pairwise

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.periods.spans import Cover, Days, Stretch, cover
from desktop_app.domain.spans import days_in_month

YEARS_BACK = 10
GROWN_UP = 18
_HAND_OVER = 1
"""Days that two entries may share without overlapping: one moves out and in on the same day."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Days of which nothing is told. ``sure`` when no entry can cover them, else none surely does.

    ``before`` and ``after`` are the entries beside it, None where there is none. ``whole_month`` says
    whether a calendar month lies in it, so that a form filled in by months would show it.
    """

    first: date
    last: date
    sure: bool
    whole_month: bool
    before: Hashable | None
    after: Hashable | None

    @property
    def days(self) -> int:
        """How many days it has; of a gap that is not sure, how many it can have."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Overlap:
    """Days that two entries share, surely or only if their dates turn out so."""

    one: Hashable
    other: Hashable
    first: date
    last: date
    sure: bool
    whole_month: bool

    @property
    def days(self) -> int:
        """How many days it has; of one that is not sure, how many it can have."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Findings:
    """What the check found in the window from ``first`` to ``last``.

    ``undated`` entries say nothing about when, ``backwards`` ones end before they begin; neither counts.
    """

    first: date
    last: date
    gaps: tuple[Gap, ...]
    overlaps: tuple[Overlap, ...]
    undated: tuple[Hashable, ...]
    backwards: tuple[Hashable, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every day is surely told and every entry counted."""
        return not (self.gaps or self.undated or self.backwards)


def window_start(
    today: date, born: PartialDate | None, *, years: int = YEARS_BACK, age: int = GROWN_UP
) -> date:
    """Return the first day to be told: so many years back, or the birthday of that age where it is later.

    Of a birth date partly known the earliest day counts, so that nothing that may be asked for is left out.
    """
    back = _years_later(today, -years)
    earliest = born.earliest if born is not None else None
    return back if earliest is None else max(back, _years_later(date.fromordinal(earliest), age))


def check_history(stretches: Iterable[Stretch], first: date, today: date) -> Findings:
    """Return the gaps from ``first`` to ``today`` and the overlaps among entries there, in order of time."""
    told = list(stretches)
    undated = tuple(one.key for one in told if one.is_undated)
    covers = [cover(one, today.toordinal()) for one in told if not one.is_undated]
    backwards = tuple(one.key for one in covers if one.is_backwards)
    counted = [one for one in covers if not one.is_backwards]
    window = Days(first.toordinal(), today.toordinal())
    overlaps = [each for pair in combinations(counted, 2) for each in _overlap(*pair, window)]
    return Findings(
        first,
        today,
        tuple(_gaps(counted, window)),
        tuple(sorted(overlaps, key=lambda overlap: (overlap.first, overlap.last))),
        undated,
        backwards,
    )


def _gaps(covers: Sequence[Cover], window: Days) -> Iterator[Gap]:
    if not window:
        return
    edges = {window.first, window.last + 1}
    for one in covers:
        for days in (one.sure, one.possible):
            seen = days.within(window)
            if seen:
                edges |= {seen.first, seen.last + 1}
    starts = sorted(edges)
    run: Days | None = None
    run_sure = False
    for begin, end in pairwise(starts):
        state = _state(covers, begin)
        if run is not None and state != run_sure:
            yield _gap(covers, run, sure=run_sure)
            run = None
        if state is not None:
            run, run_sure = Days(begin if run is None else run.first, end - 1), state
    if run is not None:
        yield _gap(covers, run, sure=run_sure)


def _state(covers: Sequence[Cover], day: int) -> bool | None:
    """Return None for a day that is surely told, else whether it is surely not told."""
    if any(one.sure.first <= day <= one.sure.last for one in covers):
        return None
    return not any(one.possible.first <= day <= one.possible.last for one in covers)


def _gap(covers: Sequence[Cover], run: Days, *, sure: bool) -> Gap:
    ended = [one for one in covers if one.sure.last < run.first and one.sure.first <= run.last]
    to_come = [one for one in covers if one.sure.first > run.last and one.sure.last >= run.first]
    before = max(ended, key=lambda one: one.sure.last, default=None)
    after = min(to_come, key=lambda one: one.sure.first, default=None)
    return Gap(
        date.fromordinal(run.first),
        date.fromordinal(run.last),
        sure,
        _has_whole_month(run),
        None if before is None else before.key,
        None if after is None else after.key,
    )


def _overlap(one: Cover, other: Cover, window: Days) -> Iterator[Overlap]:
    sure = one.sure.within(other.sure).within(window)
    shared = sure if len(sure) > _HAND_OVER else one.possible.within(other.possible).within(window)
    if len(shared) > _HAND_OVER:
        yield Overlap(
            one.key,
            other.key,
            date.fromordinal(shared.first),
            date.fromordinal(shared.last),
            shared is sure,
            _has_whole_month(shared),
        )


def _has_whole_month(days: Days) -> bool:
    first = date.fromordinal(days.first)
    start = first if first.day == 1 else (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return start.toordinal() + days_in_month(start.year, start.month) - 1 <= days.last


def _years_later(day: date, years: int) -> date:
    """Return the same day in another year; for 29 February where there is none, 28 February."""
    year = day.year + years
    return day.replace(year=year, day=min(day.day, days_in_month(year, day.month)))
