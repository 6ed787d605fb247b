"""The holidays of a country and its provinces, from the library “holidays”, as the rules ask for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from threading import Lock

from desktop_app.domain.rules.calendar import Holiday

_OBSERVED = " (observed)"
_LANGUAGE = {"US": "en_US", "CA": "en_CA"}


@dataclass(frozen=True, slots=True)
class Extra:
    """A holiday that the library lacks, a fixed time after one that it has."""

    name: str
    after: str
    later: timedelta


@cache
def forum_holidays(
    country: str, subdivision: str, categories: tuple[str, ...], extras: tuple[Extra, ...] = ()
) -> Callable[[date], Holiday | None]:
    """Return what tells whether a day is a holiday; years are worked out once, as they are asked for."""
    import holidays  # noqa: PLC0415 - takes a fifth of a second, and few starts of the program need it

    known = holidays.country_holidays(
        country,
        subdiv=subdivision or None,
        categories=categories,
        language=_LANGUAGE[country],
    )

    lock = Lock()

    def named(day: date) -> list[str]:
        # The library fills a year in place when it is first asked for; no other thread may see half of it.
        with lock:
            return sorted(known.get_list(day))

    def holiday(day: date) -> Holiday | None:
        names = named(day)
        if names:
            return Holiday(names[0].removesuffix(_OBSERVED), observed=names[0].endswith(_OBSERVED))
        for extra in extras:
            if extra.after in named(day - extra.later):
                return Holiday(extra.name)
        return None

    return holiday
