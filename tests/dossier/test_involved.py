"""Who was involved is told once for an event or in lines of an act; an act repeats nothing of its event."""

from __future__ import annotations

import pytest

from desktop_app.domain.document.blocks import Block, Facts, Table
from desktop_app.domain.document.inline import LineBreak
from desktop_app.domain.entity import Entity
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.dossier.cover import handling_part
from desktop_app.services.dossier.person import person_part
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.dossier.story import events_part
from tests.dossier.parts import DAY, NOW, PHOTO, told
from tests.dossier.trees import CASE, entity, ref, scene, version

EVENT = entity("event", "e", title="Search", date=DAY, place="Her flat")


def act(name: str, date: PartialDate | None = None) -> Entity:
    return entity("act", name, under="e", type=Term("search"), date=date)


def victim(name: str, under: str) -> Entity:
    return entity("involvement", name, under=under, person=ref("p"), role=Term("victim"))


def officer(name: str, under: str, party: str = "Patrol") -> Entity:
    return entity("involvement", name, under=under, party=party, role=Term("perpetrator"))


def printed(*entities: Entity) -> tuple[Block, ...]:
    person = entity("person", "p")
    name = entity("name", "n", under="p", family="Verkhotina", given="Anna")
    part = events_part(scene(person, name, *entities), "5")
    assert part is not None
    return part.blocks


def tables(blocks: tuple[Block, ...]) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table)]


def test_the_same_people_in_every_act_are_told_once() -> None:
    blocks = printed(
        EVENT, act("a"), act("b"), victim("1", "a"), officer("2", "a"), officer("3", "b"), victim("4", "b")
    )
    assert len(tables(blocks)) == 1
    assert [column.head for column in tables(blocks)[0].columns] == ["Who", "Role"]
    text = told(blocks)
    assert text.count("Patrol") == 1
    assert text.index("Patrol | Alleged perpetrator") < text.index("Search", text.index("Patrol"))


def test_other_people_in_another_act_are_a_line_of_each_act() -> None:
    blocks = printed(
        EVENT,
        act("a"),
        act("b"),
        victim("1", "a"),
        officer("2", "a"),
        entity(
            "involvement",
            "3",
            under="b",
            party="Guards",
            party_kind=Term("police"),
            role=Term("perpetrator"),
            degree=Term("ordered"),
            note="a scar",
        ),
        entity("involvement", "4", under="b"),
    )
    assert tables(blocks) == []
    text = told(blocks)
    assert "Who: Anna Verkhotina (Victim)Patrol (Alleged perpetrator)" in text
    assert "Who: Guards (Police, Alleged perpetrator, Gave the order, a scar)‹?›" in text
    rows = [row for block in blocks if isinstance(block, Facts) for row in block.rows if row.label == "Who"]
    assert [sum(isinstance(run, LineBreak) for run in row.value) for row in rows] == [1, 1]


def test_an_act_without_anybody_does_not_take_over_who_was_in_another() -> None:
    blocks = printed(EVENT, act("a"), act("b"), officer("1", "a"))
    assert tables(blocks) == []
    assert told(blocks).count("Who: Patrol") == 1
    assert "Who" not in told(printed(EVENT, act("a"), act("b")))
    assert "Who" not in told(printed(EVENT))


def test_many_people_in_one_of_several_acts_are_a_table_of_that_act() -> None:
    crowd = [officer(str(at), "a", f"Officer {at}") for at in range(6)]
    blocks = printed(EVENT, act("a"), act("b"), *crowd)
    assert [len(table.rows) for table in tables(blocks)] == [6]


@pytest.mark.parametrize(
    ("event", "one", "repeats"),
    [
        (EVENT, act("a", date=DAY), False),
        (EVENT, act("a", date=PartialDate.year(2023)), True),
        (entity("event", "e", date=DAY, end_date=PartialDate.day(2023, 5, 20)), act("a", date=DAY), True),
        (entity("event", "e", date=DAY, withheld=("date",)), act("a", date=DAY), True),
        (
            EVENT,
            entity("act", "a", under="e", date=DAY, conflicts={"date": (version(DAY, "A", "a"),)}),
            True,
        ),
    ],
)
def test_the_day_of_the_event_is_not_printed_again_with_its_act(
    event: Entity, one: Entity, repeats: bool
) -> None:
    assert told(printed(event, one)).count("Date:") == 1 + repeats


def test_proofs_of_a_name_stand_on_lines_of_their_own() -> None:
    other = entity("evidence", "other", title="Passport")
    name = entity("name", "n", under="p", family="A", evidence=(ref("photo"), ref("other")))
    table = tables(person_part(scene(PHOTO, other, entity("person", "p"), name), "2").blocks)[0]
    assert [type(run).__name__ for run in table.rows[0][-1]] == ["Citation", "LineBreak", "Citation"]


def test_withheld_notes_are_counted_where_there_are_any_and_the_case_follows() -> None:
    request = DossierRequest(case=CASE, made=NOW)
    made = scene(status=Term("open"))
    assert "Privileged notes: 2 withheld" in told(handling_part(made, request, 2).blocks)
    text = told(handling_part(made, request, 0).blocks)
    assert "Privileged notes" not in text
    assert "Case\nStatus: Open\nOpened: ‹?›" in text
