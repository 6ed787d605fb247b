"""The chronology: one list of all that happened, and the same numbers on a drawn timeline."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.document.blocks import Block, Entries, Entry, Lane, Mark, Timeline
from desktop_app.domain.document.inline import Text, plain
from desktop_app.domain.document.model import Part
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.timeline import (
    Edge,
    decimal_year,
    end_of,
    stretch_of,
    told_alone,
    when_of,
)
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.names import principal_of
from desktop_app.services.dossier.story import title_of

_LANES: tuple[tuple[str, str], ...] = (
    ("activity", "teal"),
    ("event", "ink"),
    ("charge", "grey"),
    ("proceedings", "ink"),
    ("deadline", "grey"),
)
_LANE_OF = {
    "activity": "activity",
    "event": "event",
    "act": "event",
    "charge": "charge",
    "hearing": "proceedings",
    "filing": "proceedings",
    "decision": "proceedings",
    "deadline": "deadline",
}
_NAMED = ("hearing", "filing", "decision", "deadline")
"""Said with what they are: the title of a paper or of a deadline alone reads like something that happened."""
_LEAST_YEARS = 3
_UNKNOWN = PartialDate.unknown()


def chronology_part(scene: Scene, number: str, today: date) -> Part | None:
    """Return the chronology of activity, persecution, charges and proceedings, or nothing without any."""
    found = [entity for kind in _LANE_OF if kind != "act" for entity in scene.tree.of_kind(kind)]
    entries = sorted(
        [*found, *told_alone(scene.tree)], key=lambda entity: (when_of(entity) or _UNKNOWN).sort_key
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


def _entry(scene: Scene, entity: Entity, number: str) -> Entry:
    told, start, end = scene.speech, when_of(entity), end_of(entity)
    text = told.given(start) if start else told.say("date_unknown")
    if end is not None:
        text = told.say("from_to", first=text, last=told.given(end))
    words = [_title(scene, entity)]
    if entity.values.get("place") and entity.text("place") not in words[0]:
        words.append(entity.text("place"))
    return Entry(number, text, (Text(told.joined(words)),), scene.exhibits.citations(entity, bare=True))


def _title(scene: Scene, entity: Entity) -> str:
    if entity.kind not in _NAMED:
        return title_of(scene, entity)
    kind, told = SCHEMA.kind(entity.kind), scene.speech
    parts = [told.value(kind.field(name), entity.get(name)) for name in kind.title_fields]
    return ": ".join(
        part for part in (told.wording.kind(kind.name, told.language), told.joined(parts)) if part
    )


def _timeline(
    scene: Scene, entries: list[Entity], numbers: dict[EntityId, str], today: date
) -> Timeline | None:
    marks: dict[str, list[Mark]] = {}
    for entity in entries:
        mark = _mark(entity, numbers[entity.id], today)
        if mark is not None:
            marks.setdefault(_LANE_OF[entity.kind], []).append(mark)
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


def _mark(entity: Entity, label: str, today: date) -> Mark | None:
    place = stretch_of(entity, today)
    if place is None:
        return None
    first = decimal_year(place.first)
    if place.last is None:
        return Mark("day", first, label=label)
    last = decimal_year(place.last)
    if place.start is Edge.ABOUT and not place.lasts:
        return Mark("about", (first + last) / 2, last + (last - first) / 2 + 0.05, label)
    return Mark("span", first, last, label, place.start is not Edge.EXACT, place.end is not Edge.EXACT)
