"""The dated entries of a case as lanes of a timeline, a lane a kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from desktop_app.domain.entity import Entity
from desktop_app.domain.timeline import DATED, Edge, end_of, stretch_of, told_alone, when_of
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.timeline import Lane, TimelineItem

TINTS = {
    "period": "text3",
    "activity": "accent",
    "event": "warn",
    "charge": "danger",
    "designation": "danger",
    "proceeding": "text2",
    "hearing": "text2",
    "filing": "text2",
    "decision": "text2",
    "stay": "text2",
    "deadline": "warn",
}
"""The lanes in their order, with the colour role of each; an act stands in the lane of events."""
MAIN = ("activity", "event", "charge")
"""The lanes of the small timeline on the overview: persecution and what it was for."""


def lanes(words: CaseWords, file: CaseFile, today: date, kinds: Sequence[str] = tuple(TINTS)) -> list[Lane]:
    """Return what happened as lanes; what has no year stands in no lane."""
    found = []
    for kind in kinds:
        drawn = [_item(words, file, entity, today) for entity in _entries(file, kind)]
        items = sorted((item for item in drawn if item is not None), key=lambda item: item.first)
        if items:
            found.append(Lane(words.wording.kind(kind, words.language), TINTS[kind], tuple(items)))
    return found


def undated(file: CaseFile, today: date) -> int:
    """Return how many entries stand in no lane because it is not known when they were."""
    return sum(stretch_of(entity, today) is None for kind in TINTS for entity in _entries(file, kind))


def _entries(file: CaseFile, kind: str) -> Iterable[Entity]:
    own = file.tree.of_kind(kind)
    return [*own, *told_alone(file.tree)] if kind == "event" else own


def _item(words: CaseWords, file: CaseFile, entity: Entity, today: date) -> TimelineItem | None:
    place = stretch_of(entity, today)
    if place is None:
        return None
    return TimelineItem(
        key=entity.id,
        caption=words.title(file, entity),
        when=_when(words, file, entity),
        first=date.fromordinal(place.first),
        last=None if place.last is None else date.fromordinal(place.last),
        soft_first=place.start is Edge.ABOUT,
        soft_last=place.end in (Edge.ABOUT, Edge.OPEN),
    )


def _when(words: CaseWords, file: CaseFile, entity: Entity) -> str:
    start, end = when_of(entity), end_of(entity)
    dated = DATED[entity.kind]
    name = next(name for name in dated.starts if entity.values.get(name) == start)
    told = words.field(file, entity, name)
    return told if end is None else f"{told} – {words.field(file, entity, dated.end)}"
