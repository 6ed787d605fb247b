"""What lies on a timeline and where: one arithmetic for the screen and for the dossier."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.partial_date import PartialDate


class Edge(StrEnum):
    """How well an end is known: the day, a day within a month or year, about then, or still going on."""

    EXACT = "exact"
    WITHIN = "within"
    ABOUT = "about"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where an entry lies, in day numbers; ``last`` is nothing for a known day.

    ``lasts`` tells a span of time from a single day that is not exactly known.
    """

    first: int
    last: int | None = None
    start: Edge = Edge.EXACT
    end: Edge = Edge.EXACT
    lasts: bool = False


@dataclass(frozen=True, slots=True)
class Dated:
    """Which fields of a kind say when it was: the first of ``starts`` that is known, and where it ended.

    ``runs_on``: without an end it is still going on where the yes-or-no field of that name says so; "" asks
    no field.
    """

    starts: tuple[str, ...] = ("date",)
    end: str = ""
    runs_on: str | None = None


DATED: Mapping[str, Dated] = {
    "period": Dated(("begins",), "ends", "ongoing"),
    "activity": Dated(end="end_date"),
    "event": Dated(end="end_date"),
    "act": Dated(),
    "charge": Dated(),
    "designation": Dated(("listed", "seen"), "removed"),
    "proceeding": Dated(("opened",), "closed", ""),
    "hearing": Dated(),
    "filing": Dated(("filed", "received", "served")),
    "decision": Dated(),
    "stay": Dated(("begins", "requested"), "ends"),
    "deadline": Dated(("ordered", "due")),
}
"""The kinds that have a place in time, in the order of their lanes."""


def when_of(entity: Entity) -> PartialDate | None:
    """Return the date that says when an entry was or began, or nothing."""
    for name in DATED[entity.kind].starts:
        value = entity.values.get(name)
        if isinstance(value, PartialDate):
            return value
    return None


def end_of(entity: Entity) -> PartialDate | None:
    """Return the date of an entry's end, or nothing."""
    value = entity.values.get(DATED[entity.kind].end)
    return value if isinstance(value, PartialDate) else None


def stretch_of(entity: Entity, today: date) -> Stretch | None:
    """Return where an entry lies, or nothing when its date has no first or no last day ("before 2020")."""
    start, end = when_of(entity), end_of(entity)
    if start is None or start.earliest is None or start.latest is None:
        return None
    if end is not None and end.latest is not None and end.latest >= start.earliest:
        return Stretch(start.earliest, end.latest, _edge(start), _edge(end), lasts=True)
    runs_on = DATED[entity.kind].runs_on
    if runs_on is not None and end is None and (not runs_on or entity.values.get(runs_on) is True):
        last = max(start.latest, today.toordinal())
        return Stretch(start.earliest, last, _edge(start), Edge.OPEN, lasts=True)
    if start.is_known_day:
        return Stretch(start.earliest)
    return Stretch(start.earliest, start.latest, _edge(start), _edge(start))


def told_alone(tree: Tree) -> Iterator[Entity]:
    """Yield the acts that have a time of their own; one at the time of its event is told with the event."""
    for event in tree.of_kind("event"):
        whole = when_of(event)
        for act in tree.of_kind("act", event.id):
            own = when_of(act)
            if own is not None and (whole is None or own.bare_canonical() != whole.bare_canonical()):
                yield act


def rows_of(spans: Sequence[tuple[int, int]], most: int) -> list[int]:
    """Return for each span, in order of its first day, a row where it touches no other.

    With ``most`` rows full, the rest share the last one.
    """
    ends: list[int] = []
    found = []
    for first, last in spans:
        free = next((row for row, end in enumerate(ends) if end < first), len(ends))
        if free == len(ends) and free < most:
            ends.append(last)
        row = min(free, most - 1)
        ends[row] = max(ends[row], last)
        found.append(row)
    return found


def seen(
    firsts: Sequence[int], lasts: Sequence[int], shown: tuple[float, float], grain: float
) -> Iterator[int]:
    """Yield which spans of a row, in order of their first days, are seen in a part of time.

    Of those that begin within ``grain`` days of one another only the first is, and what reaches further.
    """
    done = reach = float("-inf")
    for at in range(bisect_right(firsts, shown[1])):
        end = lasts[at] + 1
        if end > shown[0] and (firsts[at] >= done or end > reach + grain):
            done, reach = firsts[at] + grain, max(reach, end)
            yield at


def caption_start(
    box: tuple[float, float], free: tuple[float, float], need: float, *, inside: bool
) -> float | None:
    """Return where the caption of a box begins: inside it, else right of it, else left, else nowhere.

    ``free`` is the end of what stands before the box and the start of what comes after it.
    """
    if inside and need <= box[1] - box[0]:
        return box[0]
    if need <= free[1] - box[1]:
        return box[1]
    return box[0] - need if need <= box[0] - free[0] else None


def decimal_year(ordinal: int) -> float:
    """Return a day as a decimal year: 19 May 2023 is 2023.378."""
    day = date.fromordinal(ordinal)
    first = date(day.year, 1, 1).toordinal()
    length = date(day.year, 12, 31).toordinal() - first + 1
    return day.year + (ordinal - first) / length


def year_step(years: int, most: int) -> int:
    """Return every how many years the axis has a line, so that there are at most ``most``: 1, 2, 5, 10, …"""
    tens = 1
    while years > tens * 5 * most:
        tens *= 10
    return next(tens * digit for digit in (1, 2, 5) if years <= tens * digit * most)


def _edge(when: PartialDate) -> Edge:
    if when.is_known_day:
        return Edge.EXACT
    return Edge.ABOUT if when.is_about else Edge.WITHIN
