"""What is missing for a reader of the case, worked out by hand on small cases."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.rules.profiles import Missing, is_known, life_history, missing, profiles_of
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.rules.profiles import bundled_profiles
from desktop_app.vocabularies import load_labels, load_vocabularies
from tests.unit.domain.trees import ROOT, entity, tree

TODAY = date(2026, 11, 22)
ANNA, LEV = EntityId((1).to_bytes(16, "big")), EntityId((2).to_bytes(16, "big"))
PROFILES = bundled_profiles()
TITLE = {"en": "A", "ru": "А", "uk": "А", "fr": "A"}


def day(text: str) -> PartialDate:
    return PartialDate.from_canonical(text)


def case(*entities: Entity, **values: Value) -> Tree:
    """A case; what has a person above it stands under the first one."""
    kinds = {"name", "identifier", "contact_channel"}
    mine = [replace(one, parent=ANNA) if one.kind in kinds else one for one in entities]
    made = tree(mine)
    below = {parent: tuple(e.id for e in mine if e.parent == parent) for parent in (ROOT, ANNA)}
    root = replace(made.root, values={**made.root.values, **values})
    return Tree(root, {**made.entities, root.id: root}, below)


def person(number: int = 1, **values: Any) -> Entity:
    made = entity("person", number)
    return replace(made, values={**made.values, **values})


def period(number: int, kind: str, begins: str, ends: str | None, **values: Value) -> Entity:
    told: dict[str, Value] = {"type": Term(kind), "begins": day(begins), **values}
    return entity("period", number, **told, **({"ongoing": True} if ends is None else {"ends": day(ends)}))


def codes(profile: str, made: Tree, principal: EntityId | None = ANNA) -> list[str]:
    return [one.need.code for one in missing(PROFILES[profile], made, principal, TODAY)]


def test_nothing_is_known_of_somebody_new() -> None:
    assert codes("basics", case(person())) == ["name", "birth_date", "citizenships", "location"]
    assert codes("basics", case(), None) == ["name", "birth_date", "citizenships", "location"]


def test_the_basics_are_known() -> None:
    known = person(birth_date=day("1990"), citizenships=(Term("RU"),), facility="Facility")
    assert codes("basics", case(known, entity("name", 3, given="Анна"))) == []
    assert codes("general", case(known, entity("name", 3, given="Анна"), summary="Text")) == ["request"]


def test_where_a_missing_fact_belongs() -> None:
    told = missing(PROFILES["basics"], case(person(birth_date=day("?"))), ANNA, TODAY)
    name, birth_date = told[0], told[1]
    assert (name.kind, name.entity, name.field) == ("name", None, "family")
    assert birth_date == Missing(birth_date.need, "person", ANNA, "birth_date")


def test_a_name_in_latin_letters_and_a_passport_are_needed_for_canada() -> None:
    cyrillic = entity("name", 3, family="Верхотина", script=Term("cyrillic"))
    latin = entity("name", 4, family="Verkhotina", script=Term("latin"))
    paper = entity("identifier", 5, type=Term("passport_foreign"), value="75 1234567")
    other = entity("identifier", 6, type=Term("uci"), value="1234-5678")
    assert {"latin_name", "passport"} <= set(codes("ircc", case(person(), cyrillic, other)))
    assert not {"latin_name", "passport"} & set(codes("ircc", case(person(), cyrillic, latin, paper)))
    assert "a_number" in codes("eoir", case(person(), other))


def test_ten_years_without_a_gap() -> None:
    """Work to July 2020, nothing in August, study from September: a gap in the history, none in addresses."""
    made = case(
        person(),
        period(3, "work", "2010-01-01", "2020-07-31"),
        period(4, "study", "2020-09-01", None),
        period(5, "address", "2005", None, person=Ref(ROOT, ANNA)),
        period(6, "study", "2020-08-01", "2020-08-31", person=Ref(ROOT, LEV)),
    )
    told = codes("ircc", made)
    assert "history" in told
    assert "addresses" not in told
    need = next(need for need in PROFILES["ircc"].needs if need.code == "history")
    gaps = life_history(need, made, ANNA, TODAY).gaps
    assert [(gap.first, gap.last, gap.days) for gap in gaps] == [(date(2020, 8, 1), date(2020, 8, 31), 31)]
    assert {"history", "addresses"} <= set(codes("ircc", made, None))


def test_the_history_begins_at_eighteen() -> None:
    young = case(person(birth_date=day("2006-09-01")), period(3, "work", "2024-09-01", None))
    assert "history" not in codes("ircc", young)


@pytest.mark.parametrize(
    ("values", "lacks"),
    [
        ({}, False),
        ({"answer": Term("refused")}, True),
        ({"answer": Term("asked")}, True),
        ({"purpose": Term("research")}, True),
        ({"withdrawn": PartialDate.day(2026, 11, 1)}, True),
        ({"withdrawn": PartialDate.unknown()}, True),  # withdrawn, nobody knows when
        ({"expires": PartialDate.day(2026, 11, 22)}, False),
        ({"expires": PartialDate.day(2026, 11, 21)}, True),
        ({"expires": PartialDate.month(2026, 11)}, True),  # it may have run out on the first
        ({"expires": PartialDate.unknown()}, False),
        ({"person": None}, True),
    ],
)
def test_consent_counts_while_it_holds(values: dict[str, Value], *, lacks: bool) -> None:
    told: dict[str, Value] = {
        "purpose": Term("government_submission"),
        "answer": Term("given"),
        "person": Ref(ROOT, ANNA),
    }
    made = case(person(), entity("consent", 3, **{**told, **values}))
    assert ("consent" in codes("unhcr", made)) == lacks


def test_everybody_in_the_case_must_have_consented() -> None:
    answered = entity(
        "consent",
        3,
        purpose=Term("government_submission"),
        answer=Term("given"),
        person=Ref(ROOT, ANNA),
    )
    told = missing(PROFILES["ircc"], case(person(), person(2), answered), ANNA, TODAY)
    assert [(one.kind, one.entity) for one in told if one.need.code == "consent"] == [("person", LEV)]


@pytest.mark.parametrize(
    ("value", "known"),
    [
        (None, False),
        ("", False),
        ((), False),
        (PartialDate.unknown(), False),
        (PartialDate.year(1990), True),
        ("x", True),
        ((Term("RU"),), True),
        (False, True),
        (0, True),
    ],
)
def test_what_is_known(value: Value | tuple[Value, ...], *, known: bool) -> None:
    assert is_known(value) is known


def test_profiles_name_terms_and_fields_that_there_are() -> None:
    vocabularies, labels = load_vocabularies(), load_labels()
    assert {"basics", "general", "ircc", "irb", "eoir", "unhcr"} == set(PROFILES)
    for profile in PROFILES.values():
        assert profile.source
        for need in profile.needs:
            for name, terms in need.where:
                vocabulary = SCHEMA.kind(need.kind).field(name).vocabulary
                assert all(vocabularies[str(vocabulary)].get(term) for term in terms), need
            if need.label is None:
                assert labels.field(need.kind, need.any_of[0], "ru")


NEED = {"code": "n", "kind": "person", "any_of": ["gender"]}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"includes": ["y"]}, "y is included before it is described"),
        ({"checked_on": "2026"}, "x: checked_on is not a day"),
        ({"title": {}}, "x: title lacks"),
        ({"need": [{**NEED, "kind": "ship"}]}, "x: n: there is no kind ship"),
        ({"need": [{**NEED, "any_of": ["sails"]}]}, "x: n: person has no field sails"),
        ({"need": [{**NEED, "unless": ["sails"]}]}, "x: n: person has no field sails"),
        ({"need": [{**NEED, "until": "sails"}]}, "x: n: person has no field sails"),
        ({"need": [{**NEED, "where": {"sails": ["a"]}}]}, "x: n: person has no field sails"),
        ({"need": [{**NEED, "any_of": []}]}, "x: n: needs nothing"),
        ({"need": [{**NEED, "label": {"en": "A"}}]}, "x: n: label lacks"),
    ],
)
def test_a_faulty_profile_is_refused(changes: dict[str, Any], told: str) -> None:
    sound = {
        "code": "x",
        "title": TITLE,
        "source": "s",
        "status": "verified",
        "checked_on": TODAY,
        "need": [NEED],
    }
    assert [need.code for need in profiles_of({"profile": [sound]})["x"].needs] == ["n"]
    with pytest.raises(ValueError, match=re.escape(told)):
        profiles_of({"profile": [{**sound, **changes}]})
