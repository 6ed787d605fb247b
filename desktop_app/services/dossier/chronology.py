"""The chronology: one list of all that happened, and the same numbers on a drawn timeline."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.document.blocks import Block, Entries, Entry, Lane, Mark, Timeline
from desktop_app.domain.document.inline import Text, plain
from desktop_app.domain.document.model import Part
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.names import principal_of
from desktop_app.services.dossier.order import by_date, when
from desktop_app.services.dossier.story import title_of

_LANES: tuple[tuple[str, str], ...] = (("activity", "teal"), ("event", "ink"), ("charge", "grey"))
_LEAST_YEARS = 3


def chronology_part(scene: Scene, number: str, today: date) -> Part | None:
    """Return the chronology of activity, persecution and charges, or nothing when there is none."""
    entries = by_date(
        [entity for kind, _ in _LANES for entity in scene.tree.of_kind(kind)]
        + [
            act
            for event in scene.tree.of_kind("event")
            for act in scene.tree.of_kind("act", event.id)
            if _is_told_alone(act, event)
        ]
    )
    if not entries:
        return None
    numbers = {entity.id: str(at) for at, entity in enumerate(entries, start=1)}
    blocks: list[Block] = []
    drawn = _timeline(scene, entries, numbers, today)
    if drawn is not None:
        blocks.append(drawn)
    blocks.append(Entries(tuple(_entry(scene, entity, numbers[entity.id]) for entity in entries)))
    lead = plain(scene.speech.say("chronology_lead"))
    return Part(number, scene.speech.say("part_chronology"), tuple(blocks), lead, anchor="chronology")


def decimal_year(ordinal: int) -> float:
    """Return a day as a decimal year: 19 May 2023 is 2023.378."""
    day = date.fromordinal(ordinal)
    first = date(day.year, 1, 1).toordinal()
    length = date(day.year, 12, 31).toordinal() - first + 1
    return day.year + (ordinal - first) / length


def _is_told_alone(act: Entity, event: Entity) -> bool:
    """Whether an act has a time of its own; one at the time of its event is told with the event."""
    own, whole = when(act), when(event)
    return own is not None and (whole is None or own.bare_canonical() != whole.bare_canonical())


def _entry(scene: Scene, entity: Entity, number: str) -> Entry:
    told, start, end = scene.speech, when(entity), entity.values.get("end_date")
    text = told.given(start) if start else told.say("date_unknown")
    if isinstance(end, PartialDate):
        text = told.say("from_to", first=text, last=told.given(end))
    words = [title_of(scene, entity)]
    if entity.values.get("place") and entity.text("place") not in words[0]:
        words.append(entity.text("place"))
    return Entry(number, text, (Text(told.joined(words)),), scene.exhibits.citations(entity, bare=True))


def _timeline(
    scene: Scene, entries: list[Entity], numbers: dict[EntityId, str], today: date
) -> Timeline | None:
    marks: dict[str, list[Mark]] = {}
    for entity in entries:
        mark = _mark(entity, numbers[entity.id])
        if mark is not None:
            marks.setdefault("event" if entity.kind == "act" else entity.kind, []).append(mark)
    if not marks:
        return None
    held = _held(scene, decimal_year(today.toordinal()))
    every = [mark for lane in marks.values() for mark in lane] + held
    first = min(int(mark.start) for mark in every)
    last = max(int(mark.end if mark.end is not None else mark.start) for mark in every)
    last = max(last, first + _LEAST_YEARS, today.year)
    lanes = [
        Lane(scene.speech.say(f"lane_{kind}"), tuple(marks[kind]), tone)  # type: ignore[arg-type]
        for kind, tone in _LANES
        if kind in marks
    ]
    if held:
        lanes.append(Lane(scene.speech.say("lane_held"), tuple(held), "place"))
    count = sum(len(lane) for lane in marks.values())
    return Timeline(
        first,
        last,
        tuple(lanes),
        scene.speech.say("timeline_description", count=count, first=first, last=last),
        decimal_year(today.toordinal()),
        scene.speech.say("today"),
        scene.speech.say("timeline_note"),
    )


def _held(scene: Scene, today: float) -> list[Mark]:
    person = principal_of(scene.tree)
    since = person.get("held_since") if person is not None else None
    if person is None or not isinstance(since, PartialDate) or since.earliest is None:
        return []
    return [
        Mark(
            "span",
            decimal_year(since.earliest),
            max(today, decimal_year(since.earliest)),
            person.text("facility"),
        )
    ]


def _mark(entity: Entity, label: str) -> Mark | None:
    start, end = when(entity), entity.values.get("end_date")
    if start is None or start.earliest is None or start.latest is None:
        return None
    first, last = decimal_year(start.earliest), decimal_year(start.latest)
    if isinstance(end, PartialDate) and end.latest is not None:
        return Mark(
            "span", first, decimal_year(end.latest), label, not start.is_known_day, not end.is_known_day
        )
    if start.is_known_day:
        return Mark("day", first, label=label)
    if start.is_about:
        return Mark("about", (first + last) / 2, last + (last - first) / 2 + 0.05, label)
    return Mark("span", first, last, label, vague_start=True, vague_end=True)
