"""What happened in a fictional life and when: chosen so that nothing in it contradicts anything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

TODAY = date(2025, 8, 31)
"""The last day before the demo's first save: nothing is told that happens later."""

_FIRST, _SOON = date(2022, 3, 1), date(2022, 3, 25)
_LEFT = (date(2023, 6, 1), date(2024, 6, 30))
_STATUSES = (("intake", 2), ("open", 5), ("referred", 2), ("protected", 1), ("closed", 1))
_CALLED_UP = range(1993, 2005)
"""Born in these years a man can have been called up between 2022 and 2024."""

Story = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """One fictional life. ``days`` are those of its stories, by the story's code.

    Order holds: what was done, what was done for it, ``left`` the country, ``opened`` the case, ``closed``.
    """

    is_woman: bool
    born: date
    occupation: str
    status: str
    outcome: str
    left: date
    opened: date
    closed: date | None
    held_since: date | None
    activities: Sequence[Story]
    events: Sequence[Story]
    charges: Sequence[Story]
    days: Mapping[str, date] = field(default_factory=dict)

    @property
    def is_going_on(self) -> bool:
        """Whether the person still waits for an answer."""
        return self.status in {"intake", "open", "referred"}


@dataclass(slots=True)
class Plotter:
    """Chooses what happened; equal chances give equal lives."""

    stories: Mapping[str, Any]

    def rich(self, chance: Random) -> Plot:
        """Plot the life of a woman to whom everything happened that the stories tell."""
        return self._plot(
            chance,
            is_woman=True,
            born=some_day(chance, date(1974, 1, 1), date(1992, 12, 28)),
            status="open",
            is_held=True,
            choose=_everything,
        )

    def short(self, chance: Random, *, is_woman: bool, is_held: bool) -> Plot:
        """Plot a life with one or two deeds and one event; who ``is_held`` still waits for an answer."""
        choices = _STATUSES[:3] if is_held else _STATUSES
        status = chance.choices([code for code, _ in choices], [weight for _, weight in choices])[0]
        is_held = is_held or (status in {"intake", "open", "referred"} and chance.random() < 0.5)
        born = some_day(chance, date(1958, 1, 1), date(2004, 12, 28))
        return self._plot(
            chance, is_woman=is_woman, born=born, status=status, is_held=is_held, choose=_one_or_two
        )

    def _plot(
        self, chance: Random, *, is_woman: bool, born: date, status: str, is_held: bool, choose: Choose
    ) -> Plot:
        jobs = [job for job in self.stories["occupations"] if job != "student" or born.year >= 1999]
        occupation = chance.choice(jobs)

        def fits(story: Story) -> bool:
            called_up = not is_woman and born.year in _CALLED_UP
            return (called_up or not story.get("called_up")) and (
                occupation != "student" or not story.get("employed")
            )

        activities, events, charges = choose(chance, self.stories, fits)
        left = some_day(chance, *_LEFT)
        opened = left + timedelta(chance.randint(40, 200))
        closed = opened + timedelta(chance.randint(60, 200)) if status == "closed" else None
        return Plot(
            is_woman=is_woman,
            born=born,
            occupation=occupation,
            status=status,
            outcome=chance.choice(["granted", "resettled", "withdrawn"]) if closed else "",
            left=left,
            opened=opened,
            closed=closed,
            held_since=some_day(chance, left + timedelta(5), opened) if is_held else None,
            activities=activities,
            events=events,
            charges=charges,
            days=_days(chance, activities, events, charges, left=left, opened=opened),
        )


Chosen = tuple[list[Story], list[Story], list[Story]]
Choose = Callable[[Random, Mapping[str, Any], Callable[[Story], bool]], Chosen]


def some_day(chance: Random, first: date, last: date) -> date:
    """Return a day between two, both of which it can be."""
    return first + timedelta(chance.randint(0, (last - first).days))


def _everything(chance: Random, stories: Mapping[str, Any], fits: Callable[[Story], bool]) -> Chosen:
    """Choose five deeds, among them those for which people are charged, all events and three charges."""
    able = [story for story in stories["activity"] if fits(story)]
    needed = [story for story in able if story["code"] in {"picket", "posts"}]
    activities = needed + chance.sample([story for story in able if story not in needed], 3)
    events = [story for story in stories["event"] if fits(story)]
    charges = [one for one in stories["charge"] if one["code"] in {"discrediting", "fakes", "repeated"}]
    return activities, events, charges


def _one_or_two(chance: Random, stories: Mapping[str, Any], fits: Callable[[Story], bool]) -> Chosen:
    """Choose one or two deeds, an event that can follow from them, and sometimes a charge."""
    able = [story for story in stories["activity"] if fits(story)]
    activities = chance.sample(able, chance.randint(1, 2))
    codes = {story["code"] for story in activities}
    events = [story for story in stories["event"] if fits(story) and _follows(story, codes)]
    charges = [story for story in stories["charge"] if _follows(story, codes)]
    is_charged = bool(charges) and chance.random() < 0.6
    return activities, [chance.choice(events)], [chance.choice(charges)] if is_charged else []


def _follows(story: Story, codes: set[str]) -> bool:
    return codes.issuperset(story.get("after", ()))


def _days(
    chance: Random,
    activities: Sequence[Story],
    events: Sequence[Story],
    charges: Sequence[Story],
    *,
    left: date,
    opened: date,
) -> dict[str, date]:
    """Give each story its day: after the one that it follows, before or after the flight as it must be."""
    days = {story["code"]: some_day(chance, _FIRST, left - timedelta(150)) for story in activities}
    if "picket" in days:
        days["picket"] = some_day(chance, _FIRST, _SOON)
    for story in (*events, *charges):
        causes = story.get("after") or [deed["code"] for deed in activities]
        cause = max(days[code] for code in causes)
        when = story["when"]
        if when == "same_day":
            days[story["code"]] = cause
        elif when == "next_day":
            days[story["code"]] = cause + timedelta(1)
        elif when == "abroad":
            days[story["code"]] = some_day(chance, left + timedelta(7), opened)
        else:
            days[story["code"]] = some_day(chance, cause + timedelta(2), left - timedelta(20))
    return days
