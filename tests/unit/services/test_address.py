"""Addresses of fields: what a person can type, and what is refused with what would be right."""

from __future__ import annotations

import pytest

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.entity import Tree
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.services.cases.address import Maker, address_of, entry, principal, resolve
from desktop_app.services.cases.create import CreatedCase
from desktop_app.vault.vault import Vault


@pytest.fixture
def tree(vault: Vault, case: CreatedCase) -> Tree:
    with vault.unit() as unit:
        second, event = unit.new_id(), unit.new_id()
        acts = [unit.new_id() for _ in range(2)]
        changes: list[Change] = [
            Create(second, "person", case.case),
            SetField(second, "birth_place", "second"),
            Create(event, "event", case.case),
            *(Create(act, "act", event) for act in acts),
        ]
        unit.save(case.case, changes)
        unit.commit()
    return read(vault, case.case)


def read(vault: Vault, case: EntityId) -> Tree:
    with vault.unit() as unit:
        return unit.tree(case)


def maker(vault: Vault) -> Maker:
    with vault.unit() as unit:
        return Maker(unit.new_id)


@pytest.mark.parametrize(
    ("address", "same_as"),
    [
        ("title", "case.title"),
        ("birth_date", "person.birth_date"),
        ("person.birth_date", "person[1].birth_date"),
        ("name.family", "person[1].name[1].family"),
        ("name[1].family", "person.name.family"),
        (" event[1].act[2].place ", "event.act[2].place"),
    ],
)
def test_two_ways_to_say_the_same(tree: Tree, address: str, same_as: str) -> None:
    assert resolve(tree, address) == resolve(tree, same_as)


def test_every_entry_has_an_address_that_leads_back_to_it(tree: Tree) -> None:
    for entity in tree.entities.values():
        address = address_of(tree, entity.id)
        if entity.id == tree.root.id:
            assert address == "case"
        else:
            assert entry(tree, address) == entity.id


def test_an_entry_is_found_by_the_beginning_of_its_id(tree: Tree) -> None:
    second = next(one for one in tree.of_kind("person") if one.text("birth_place") == "second")
    target = resolve(tree, f"person[{second.id.hex()[:10]}].birth_place")
    assert target.entity == second.id
    assert entry(tree, f"person[{second.id.hex().upper()}]") == second.id


def test_new_entries_of_one_kind_and_place_are_one(vault: Vault, tree: Tree) -> None:
    made = maker(vault)
    title = resolve(tree, "event[new].title", made)
    date = resolve(tree, "event[new].date", made)
    act = resolve(tree, "event[new].act[new].place", made)
    assert title.entity == date.entity
    assert [create.kind for create in made.creates] == ["event", "act"]
    assert made.creates[1] == Create(act.entity, "act", title.entity)


def test_what_is_not_there_is_made_only_without_a_number(vault: Vault, tree: Tree) -> None:
    made = maker(vault)
    assert resolve(tree, "charge.article", made).entity == made.creates[0].entity
    with pytest.raises(UsageError, match=r"no charge\[2\] here"):
        resolve(tree, "charge[2].article", made)
    with pytest.raises(UsageError, match=r"no charge\[1\] here"):
        resolve(tree, "charge.article")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "no field called"),
        ("nonsense", "no field called"),
        ("person.nonsense", "It has: role, birth_date"),
        ("person..birth_date", "names nothing in a case"),
        ("Person.birth_date", "names nothing in a case"),
        ("galaxy.title", "names nothing in a case"),
        ("event.galaxy.title", "There can be: act"),
        ("name.galaxy.title", "There can be: nothing"),
        ("person[9].birth_date", "only 2"),
        ("person[0].birth_date", "only 2"),
        ("person[zzz].birth_date", "only 2"),
        ("person[00000000].birth_date", "only 2"),
    ],
)
def test_what_is_no_address_is_told_with_what_would_be(tree: Tree, address: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        resolve(tree, address)
    assert said in str(caught.value)


@pytest.mark.parametrize("address", ["person[new]", "Person", "galaxy[1]"])
def test_an_entry_that_stands_is_never_made(tree: Tree, address: str) -> None:
    with pytest.raises(UsageError):
        entry(tree, address)


def test_a_case_without_people_has_no_principal(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        empty = unit.new_id()
        unit.save(empty, [Create(empty, "case", None)])
        tree = unit.tree(empty)
        assert principal(tree) is None
        with pytest.raises(UsageError, match="no field called"):
            resolve(tree, "birth_date")
        with pytest.raises(UsageError, match="names nothing"):
            resolve(tree, "name.family")
        made = Maker(unit.new_id)
        assert resolve(tree, "person.birth_date", made).entity == made.creates[0].entity


def test_the_first_person_stands_in_while_none_is_named(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        elsewhere = Ref(case.case, unit.new_id())
        unit.save(case.case, [SetField(case.case, "principal", elsewhere)])
        assert principal(unit.tree(case.case)) == case.person
