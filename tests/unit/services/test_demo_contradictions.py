"""Nobody in the demo contradicts themselves: three hundred lives are walked, and planted faults are found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.demo import cases, media
from desktop_app.services.demo.cases import DemoCase, Storyteller, with_article
from desktop_app.services.demo.evidence import Item, PaperDrawer
from desktop_app.services.demo.people import feminine
from desktop_app.services.demo.plot import TODAY, Plotter, some_day

CASES = 300
WAR = date(2022, 2, 24)
SOURCES = dict.fromkeys(
    ("mother", "registry", "newspaper", "lawyer"), Ref(EntityId(bytes(16)), EntityId(bytes(16)))
)
WORN = re.compile(r"[{}]|\b[Aa] [aeiou]|\b[Aa]n (?!hour)[^aeiou]|  ")
FRIENDS, ELSEWHERE = {"granted", "resettled", "withdrawn"}, {"Tbilisi, Georgia", "Almaty, Kazakhstan"}
OPEN = {"intake", "open", "referred"}


@dataclass
class Entry:
    """One entry as it was written."""

    kind: str
    parent: EntityId | None
    values: dict[str, list[Value]] = field(default_factory=dict)

    def get(self, name: str) -> str:
        found = self.values.get(name, [None])[0]
        return found.code if isinstance(found, Term) else found if isinstance(found, str) else ""

    def day(self, name: str) -> tuple[date, date] | None:
        """The first and the last day on which it can have been."""
        found = self.values.get(name, [None])[0]
        if not isinstance(found, PartialDate) or found.earliest is None or found.latest is None:
            return None
        return date.fromordinal(found.earliest), date.fromordinal(found.latest)

    def surely(self, name: str) -> date:
        found = self.day(name)
        assert found is not None, (self.kind, name)
        return found[0]


class Life:
    """One case, read back from what was written."""

    def __init__(self, told: DemoCase, items: list[Item]) -> None:
        self.told, self.items = told, items
        self.entries: dict[EntityId, Entry] = {}
        for change in told.writer.changes:
            self._take(change)
        self.case = next(self.of("case"))
        self.person = self.entries[told.person]

    def _take(self, change: Change) -> None:
        match change:
            case Create():
                self.entries[change.entity] = Entry(change.kind, change.parent)
            case SetField():
                self.entries[change.entity].values[change.field] = [change.value]
            case AddElement():
                self.entries[change.entity].values.setdefault(change.field, []).append(change.value)
            case _:
                raise AssertionError(change)

    def of(self, kind: str, parent: EntityId | None = None) -> Iterator[Entry]:
        return (
            entry
            for entry in self.entries.values()
            if entry.kind == kind and (parent is None or entry.parent == parent)
        )

    def texts(self) -> Iterator[str]:
        for entry in self.entries.values():
            for values in entry.values.values():
                yield from (value for value in values if isinstance(value, str))


def wrong_texts(life: Life) -> Iterator[str]:
    yield from (f"text: {text}" for text in life.texts() if WORN.search(text))


def wrong_names(life: Life) -> Iterator[str]:
    names = [(name.get("family"), name.get("given")) for name in life.of("name", life.told.person)]
    if len(set(names)) != len(names):
        yield f"a spelling twice: {names}"
    for person, entry in life.entries.items():
        if entry.kind != "person":
            continue
        cyrillic = next(one for one in life.of("name", person) if one.get("type") == "passport_cyrillic")
        is_hers = cyrillic.get("patronymic").endswith("на")
        if is_hers != (entry.get("gender") == "female"):
            yield f"{cyrillic.get('patronymic')} is {entry.get('gender')}"
        if not is_hers and cyrillic.get("family") != feminine(cyrillic.get("family")).removesuffix("а"):
            masculine = not cyrillic.get("family").endswith(("ова", "ева", "ина", "ая"))
            if not masculine:
                yield f"a man called {cyrillic.get('family')}"


def wrong_order(life: Life) -> Iterator[str]:
    """Days that come before what they follow from, before the war, or after today."""
    days = life.told.plot.days
    opened = life.case.surely("opened")
    for before, after in (
        ("picket", "detention"),
        ("picket", "discrediting"),
        ("search", "beating"),
        ("posts", "fakes"),
        ("posts", "repeated"),
        ("posts", "dismissal"),
        ("discrediting", "repeated"),
        ("donations", "treason"),
        ("refusal", "evasion"),
    ):
        if after in days and (before not in days or days[after] < days[before]):
            yield f"{after} without or before {before}"
    deeds = [entry.surely("date") for entry in life.of("activity")]
    for entry in life.entries.values():
        for name in entry.values:
            told = entry.day(name)
            if told is None or name in {"birth_date", "expires"}:
                continue
            if told[0] < WAR and entry.kind != "person":
                yield f"{entry.kind}.{name} before the war: {told[0]}"
            if told[0] > TODAY:
                yield f"{entry.kind}.{name} after today: {told[0]}"
            if entry.kind in {"event", "act", "charge", "activity"} and told[0] > opened:
                yield f"{entry.kind}.{name} after the case was opened"
            if entry.kind in {"event", "charge"} and told[1] < min(deeds):
                yield f"{entry.kind} before anything was done"
    for act in life.of("act"):
        assert act.parent is not None
        if act.surely("date") < life.entries[act.parent].surely("date"):
            yield "an act before its event"
    for claim in life.of("claim"):
        subject = claim.values.get("subject", [None])[0]
        if isinstance(subject, Ref):
            apart = abs(claim.surely("value") - life.entries[subject.entity].surely("date"))
            if apart > timedelta(3):
                yield f"two accounts {apart.days} days apart"
    for note in life.of("note"):
        if note.surely("date") < opened:
            yield "a note before the case"


def wrong_status(life: Life) -> Iterator[str]:
    case, person = life.case, life.person
    status, closed = case.get("status"), case.day("closed")
    if (status == "closed") != (closed is not None) or (status == "closed") != bool(case.get("outcome")):
        yield f"{status} with outcome {case.get('outcome')!r}, closed {closed}"
    if case.get("outcome") and case.get("outcome") not in FRIENDS:
        yield f"outcome {case.get('outcome')}"
    if closed is not None and closed[0] <= case.surely("opened"):
        yield "closed before it was opened"
    held = person.day("held_since")
    if bool(person.get("facility")) != (held is not None):
        yield "held since nowhere, or nowhere since"
    if held is not None and (status not in OPEN or person.get("location") in ELSEWHERE):
        yield f"held, yet {status} in {person.get('location')}"
    tags = {tag for tag in case.values.get("tags", []) if isinstance(tag, str)}
    if status not in OPEN and (
        tags & {"hearing soon", "credible fear passed"} or case.get("priority") == "high"
    ):
        yield f"{status}, yet {sorted(tags)}, {case.get('priority')}"
    numbers = {number.get("type") for number in life.of("identifier")}
    if "a_number" in numbers and person.get("location") in ELSEWHERE:
        yield "a number of a country where the person is not"


def wrong_person(life: Life) -> Iterator[str]:
    """Things that a person of this gender and age cannot have had happen."""
    person, days = life.person, life.told.plot.days
    born = person.surely("birth_date").year
    if {"refusal", "evasion"} & set(days) and (person.get("gender") != "male" or not 1993 <= born <= 2004):
        yield f"{person.get('gender')} born in {born} called up"
    if person.get("occupation") == "student" and (born < 1999 or {"dismissal", "open_letter"} & set(days)):
        yield "a student with a job, or too old"
    for act in life.of("act"):
        years = re.search(r"after (\d+) years", act.get("description"))
        if years and 2022 - born - int(years[1]) < 16:
            yield f"born in {born}, worked for {years[1]} years"
    for other in life.of("person"):
        age = other.surely("birth_date").year - born
        least = {"child": (16, 99), "parent": (-99, -16)}.get(other.get("role"), (0, 0))
        if not least[0] <= age <= least[1]:
            yield f"{other.get('role')} born {age} years later"
        if other.get("role") == "parent" and other.get("gender") != "female":
            yield "the mother is a man"


def wrong_evidence(life: Life) -> Iterator[str]:
    days = life.told.plot.days
    for item in life.items:
        if not WAR < item.day <= TODAY - timedelta(20):
            yield f"{item.title} on {item.day}"
        if item.proves and (item.proves not in days or abs(item.day - days[item.proves]) > timedelta(10)):
            yield f"{item.title} of {item.day} proves {item.proves} of {days.get(item.proves)}"
        if item.media_type == "image/jpeg" and f"{item.day:%Y:%m:%d}".encode() not in item.content:
            yield f"{item.title}: the telephone says another day"


WALKS: tuple[Callable[[Life], Iterator[str]], ...] = (
    wrong_texts, wrong_names, wrong_order, wrong_status, wrong_person, wrong_evidence,
)  # fmt: skip


@pytest.fixture(scope="module")
def lives() -> list[Life]:
    chance, teller, drawer = Random(11), Storyteller.bundled(), PaperDrawer.bundled()
    found = []
    for number in range(CASES):
        told = teller.case(chance, number, SOURCES)
        is_rich = number < cases.RICH
        found.append(
            Life(told, drawer.all_items(chance, told) if is_rich else drawer.few_items(chance, told))
        )
    return found


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_three_hundred_lives_contradict_nothing(
    lives: list[Life], walk: Callable[[Life], Iterator[str]]
) -> None:
    assert [(at, found) for at, life in enumerate(lives) for found in walk(life)] == []


def test_every_story_status_and_job_is_told_somewhere(lives: list[Life]) -> None:
    stories = Storyteller.bundled()._stories
    told = {code for life in lives for code in life.told.plot.days}
    assert told == {one["code"] for kind in ("activity", "event", "charge") for one in stories[kind]}
    assert {life.case.get("status") for life in lives} == {*OPEN, "protected", "closed"}
    assert {life.person.get("occupation") for life in lives} == set(stories["occupations"])
    assert {life.person.get("gender") for life in lives} == {"male", "female"}
    assert all(life.person.get("facility") for life in lives[: cases.CONTESTED])
    titles = {item.title for life in lives for item in life.items}
    assert {
        "The door after the search",
        "Order of dismissal",
        "Statement of a witness who was on the square",
    } <= titles
    assert sum(life.person.get("location") in ELSEWHERE for life in lives) > 10


def test_a_life_is_read_whole(lives: list[Life]) -> None:
    rich = lives[0]
    kinds = {
        kind: len(list(rich.of(kind))) for kind in ("activity", "event", "act", "charge", "person", "note")
    }
    assert kinds == {"activity": 5, "event": 5, "act": 11, "charge": 3, "person": 3, "note": 2}
    assert len(rich.items) == 14
    order = [rich.told.plot.days[code] for code in ("picket", "discrediting", "repeated", "listing")]
    assert all(one < other for one, other in pairwise(order))


def _mend(life: Life, kind: str, name: str, value: Value) -> None:
    next(life.of(kind)).values[name] = [value]


@pytest.mark.parametrize(
    ("walk", "spoil"),
    [
        (wrong_texts, lambda life: _mend(life, "case", "summary", "She is a electrician.")),
        (wrong_texts, lambda life: _mend(life, "activity", "description", "Sent {n} payments.")),
        (wrong_names, lambda life: _mend(life, "person", "gender", Term("male"))),
        (wrong_names, lambda life: list(life.of("name"))[2].values.update(list(life.of("name"))[1].values)),
        (wrong_order, lambda life: _mend(life, "event", "date", PartialDate.day(2026, 1, 1))),
        (wrong_order, lambda life: _mend(life, "activity", "date", PartialDate.day(2022, 1, 28))),
        (wrong_order, lambda life: _mend(life, "claim", "value", PartialDate.year(2020))),
        (wrong_order, lambda life: _mend(life, "act", "date", PartialDate.day(2022, 2, 25))),
        (wrong_order, lambda life: _mend(life, "note", "date", PartialDate.day(2022, 5, 1))),
        (wrong_status, lambda life: _mend(life, "case", "outcome", Term("resettled"))),
        (wrong_status, lambda life: _mend(life, "case", "status", Term("protected"))),
        (wrong_status, lambda life: _mend(life, "person", "location", "Tbilisi, Georgia")),
        (wrong_person, lambda life: life.told.plot.days.update(evasion=TODAY)),
        (wrong_person, lambda life: _mend(life, "person", "birth_date", PartialDate.year(2013))),
        (wrong_evidence, lambda life: life.told.plot.days.update(beating=TODAY)),
    ],
)
def test_planted_contradictions_are_found(
    walk: Callable[[Life], Iterator[str]], spoil: Callable[[Life], object]
) -> None:
    chance = Random(3)
    told = Storyteller.bundled().case(chance, 0, SOURCES)
    life = Life(told, PaperDrawer.bundled().all_items(chance, told))
    assert list(walk(life)) == []
    spoil(life)
    assert list(walk(life)) != []


def test_an_article_fits_its_noun() -> None:
    assert with_article("electrician") == "an electrician"
    assert with_article("nurse") == "a nurse"


def test_a_held_person_still_waits_and_a_day_can_be_its_own_bounds() -> None:
    plotter = Plotter(Storyteller.bundled()._stories)
    held = [plotter.short(Random(seed), is_woman=False, is_held=True) for seed in range(40)]
    assert all(plot.is_going_on and plot.held_since and not plot.outcome for plot in held)
    assert some_day(Random(1), WAR, WAR) == WAR


def test_the_picture_of_the_door_shows_a_door_and_nobody() -> None:
    content = media.door(Random(1), "2024:08:19 10:47:55")
    assert content != media.door(Random(2), "2024:08:19 10:47:55")
    assert content == media.door(Random(1), "2024:08:19 10:47:55")
    assert b"2024:08:19" in content
