"""Days on which a forum is open, and the arithmetic of calendar days, business days, months and years."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.errors import UsageError
from desktop_app.domain.rules.model import Direction, Period, Unit
from desktop_app.domain.spans import days_in_month

SATURDAY, SUNDAY = 6, 7
_ONE_DAY = timedelta(days=1)
_MONTHS = 12
_LAST_YEAR = 9000


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday by its English name; ``observed`` where this is only the day on which it is kept."""

    name: str
    observed: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the offices of a forum are closed: weekends, and what ``holiday`` says of a day."""

    code: str
    holiday: Callable[[date], Holiday | None]
    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})

    def is_open(self, day: date) -> bool:
        """Whether it is a business day."""
        return day.isoweekday() not in self.weekend and self.holiday(day) is None

    def next_open(self, day: date) -> date:
        """Return the first business day on or after a day."""
        while not self.is_open(day):
            day += _ONE_DAY
        return day

    def last_open(self, day: date) -> date:
        """Return the last business day on or before a day."""
        while not self.is_open(day):
            day -= _ONE_DAY
        return day


def count_from(anchor: date, period: Period, direction: Direction, calendar: Calendar) -> date:
    """Return the last day of a period; the anchor is day 0. Raises UsageError beyond the years we can count.

    A month or year that ends on a day that does not exist ends on the last day of its month: one year from
    29 February 2024 is 28 February 2025, which is also 365 days after it.
    """
    sign = 1 if direction is Direction.AFTER else -1
    if not 1000 <= anchor.year < _LAST_YEAR:
        raise UsageError("far-year", "The year {year} is out of reach.", "Check the date.", year=anchor.year)
    if period.unit is Unit.DAYS:
        return anchor + timedelta(days=sign * period.count)
    if period.unit is Unit.BUSINESS_DAYS:
        return _business_days(anchor, period.count, sign, calendar)
    return _months(anchor, sign * period.count * (_MONTHS if period.unit is Unit.YEARS else 1))


def _business_days(anchor: date, count: int, sign: int, calendar: Calendar) -> date:
    day = anchor
    while count:
        day += sign * _ONE_DAY
        count -= calendar.is_open(day)
    return day


def _months(anchor: date, months: int) -> date:
    year, month = divmod(anchor.year * _MONTHS + anchor.month - 1 + months, _MONTHS)
    return date(year, month + 1, min(anchor.day, days_in_month(year, month + 1)))
