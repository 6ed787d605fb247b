"""The holidays of a country and its provinces, from the library “holidays”, as the rules ask for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.rules.calendar import Holiday

_OBSERVED = " (observed)"
_LANGUAGE = {"US": "en_US", "CA": "en_CA"}


@dataclass(frozen=True, slots=True)
class Extra:
    """A holiday that the library lacks, a fixed time after one that it has."""

    name: str
    after: str
    later: timedelta


def forum_holidays(
    country: str, subdivision: str, categories: Sequence[str], extras: Sequence[Extra] = ()
) -> Callable[[date], Holiday | None]:
    """Return what tells whether a day is a holiday; years are worked out as they are asked for."""
    import holidays  # noqa: PLC0415 - takes a fifth of a second, and few starts of the program need it

    known = holidays.country_holidays(
        country,
        subdiv=subdivision or None,
        categories=tuple(categories),
        language=_LANGUAGE[country],
    )

    def holiday(day: date) -> Holiday | None:
        named = known.get_list(day)
        if named:
            name = sorted(named)[0]
            return Holiday(name.removesuffix(_OBSERVED), observed=name.endswith(_OBSERVED))
        for extra in extras:
            if extra.after in known.get_list(day - extra.later):
                return Holiday(extra.name)
        return None

    return holiday
