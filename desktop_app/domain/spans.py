"""Stretches of the calendar in which things are remembered: a day, month, season, year or decade."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

MIN_YEAR, MAX_YEAR = 1000, 9000
_LEAP_YEAR = 2000


class Season(IntEnum):
    """Seasons of the northern half; ``WINTER_FROM`` is the one winter that begins in the year's December."""

    SPRING = 1
    SUMMER = 2
    AUTUMN = 3
    WINTER = 4
    WINTER_FROM = 5


class Precision(StrEnum):
    """How exactly something is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Span:
    """A day, month, season, year or decade of the calendar; ``year`` is None when it was not told."""

    year: int | None
    month: int | None = None
    day: int | None = None
    season: Season | None = None
    decade: bool = False

    def __post_init__(self) -> None:
        if self.year is None:
            if (self.month is None and self.season is None) or self.season is Season.WINTER_FROM:
                raise ValueError("without a year there must be a month or a season")
        elif not MIN_YEAR <= self.year <= MAX_YEAR:
            raise ValueError("a year from 1000 to 9000")
        if self.season is not None and self.month is not None:
            raise ValueError("a season or a month, not both")
        if self.decade and (self.year is None or self.year % 10 or self.month or self.season):
            raise ValueError("a decade is its first year and nothing more")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError("a month from 1 to 12")
        if self.day is not None:
            if self.month is None:
                raise ValueError("a day needs its month")
            if not 1 <= self.day <= days_in_month(self.year, self.month):
                raise ValueError("there is no such day")

    @property
    def precision(self) -> Precision:
        """Day, month, season, year or decade."""
        if self.day is not None:
            return Precision.DAY
        if self.month is not None:
            return Precision.MONTH
        if self.season is not None:
            return Precision.SEASON
        return Precision.DECADE if self.decade else Precision.YEAR

    @property
    def first_day(self) -> date | None:
        """The first day that it can mean; None without a year."""
        if self.year is None:
            return None
        match self.season:
            case None:
                return date(self.year, self.month or 1, self.day or 1)
            case Season.WINTER:
                return date(self.year - 1, 12, 1)
            case Season.WINTER_FROM:
                return date(self.year, 12, 1)
            case _:
                return date(self.year, self.season * 3, 1)

    @property
    def last_day(self) -> date | None:
        """The last day that it can mean; None without a year."""
        if self.year is None:
            return None
        match self.season:
            case None:
                year = self.year + 9 if self.decade else self.year
                month = self.month or 12
                return date(year, month, self.day or days_in_month(year, month))
            case Season.WINTER | Season.WINTER_FROM:
                return date(self.year + 1, 2, days_in_month(self.year + 1, 2))
            case _:
                month = self.season * 3 + 2
                return date(self.year, month, days_in_month(self.year, month))

    def canonical(self) -> str:
        """Return the one spelling described at the top of this module."""
        text = "-" if self.year is None else str(self.year)
        if self.decade:
            return text + "s"
        if self.season is not None:
            return f"{text}-S{self.season}"
        if self.month is not None:
            text += f"-{self.month:02}"
        return text if self.day is None else f"{text}-{self.day:02}"


def days_in_month(year: int | None, month: int) -> int:
    """How many days a month has; without a year as many as it can have."""
    return calendar.monthrange(_LEAP_YEAR if year is None else year, month)[1]
