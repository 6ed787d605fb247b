"""Compares birth dates as exactly as they are known: a year agrees with any day in it, and says less."""

from __future__ import annotations

from desktop_app.domain.duplicates.reasons import Reason
from desktop_app.domain.partial_date import PartialDate

_SAME = 3.2
_COMPATIBLE = ((1, 2.4), (31, 1.6), (366, 0.8))
_COMPATIBLE_ELSE = 0.3
_SWAPPED = 1.2
_NEAR = -0.4
DIFFERS = -6.0
"""Settles, unless a number says otherwise: no name outweighs it."""

_MOST_SLIPS = 2
_ABOUT_DAYS = 366


def compare_births(one: PartialDate | None, other: PartialDate | None) -> Reason | None:
    """Return what two birth dates say; None when one is not known."""
    if one is None or other is None or one.first is None or other.first is None:
        return None
    shown = (one.bare_canonical(), other.bare_canonical())
    mine, theirs = day_of(one), day_of(other)
    if mine and theirs:
        code, weight = _days(mine, theirs)
        return Reason(code, weight, *shown)
    if not _overlap(one, other):
        return Reason("birth-differs", DIFFERS, *shown)
    wide = max(_width(one), _width(other))
    weight = next((weight for days, weight in _COMPATIBLE if wide <= days), _COMPATIBLE_ELSE)
    return Reason("birth-compatible", weight, *shown)


def day_of(when: PartialDate | None) -> str:
    """Return an exactly known day as eight digits, year first; "" for any other date."""
    if when is None or when.first is None or not when.is_known_day:
        return ""
    return f"{when.first.year:04}{when.first.month:02}{when.first.day:02}"


def _days(one: str, other: str) -> tuple[str, float]:
    if one == other:
        return "birth-same", _SAME
    if one == other[:4] + other[6:] + other[4:6]:
        return "birth-swapped", _SWAPPED
    slips = sum(a != b for a, b in zip(one, other, strict=True))
    turned = slips == _MOST_SLIPS and sorted(one) == sorted(other)
    if slips == 1 or turned:
        return "birth-near", _NEAR
    return "birth-differs", DIFFERS


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    """Whether both can be one day; *about* reaches a year further than it says."""
    (early, late), (begin, end) = _bounds(one), _bounds(other)
    return (late is None or begin is None or begin <= late) and (end is None or early is None or early <= end)


def _bounds(when: PartialDate) -> tuple[int | None, int | None]:
    more = _ABOUT_DAYS if when.is_about else 0
    early, late = when.earliest, when.latest
    return (None if early is None else early - more), (None if late is None else late + more)


def _width(when: PartialDate) -> float:
    """Return how many days a date can mean."""
    early, late = when.earliest, when.latest
    return float("inf") if early is None or late is None else late - early + 1
