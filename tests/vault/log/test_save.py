"""Saving: what becomes an operation, what does not, and what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.domain.changes import (
    AddElement,
    Change,
    Create,
    Delete,
    RemoveElement,
    SetField,
)
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.vault.log.read import DELETED
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import (
    CASE,
    NAME,
    NOON,
    PERSON,
    a_case,
    a_vault,
    an_id,
    merge,
    reopened,
    save,
)


def value(vault: Vault, entity: EntityId, field: str, root: EntityId = CASE) -> Value:
    with vault.unit() as unit:
        found = unit.entity(root, entity)
    assert found is not None
    return found.get(field)


def shown(vault: Vault) -> set[EntityId]:
    with vault.unit() as unit:
        return set(unit.tree(CASE).entities)


def test_a_new_case_is_read_back_and_told_of() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        saved = unit.save(
            CASE,
            [
                Create(CASE, "case", None),
                SetField(CASE, "code", "C-7K3M-QX4P"),
                SetField(CASE, "opened", PartialDate.month(2022, 3)),
                SetField(CASE, "status", Term("open")),
                SetField(CASE, "principal", Ref(CASE, PERSON)),
                AddElement(CASE, "tags", "b"),
                AddElement(CASE, "tags", "a"),
                Create(PERSON, "person", CASE),
                Create(NAME, "name", PERSON),
                SetField(NAME, "family", "Мелехин"),
            ],
        )
        changed = unit.commit()
    assert saved is not None
    assert saved.root == CASE
    assert changed.roots == {CASE}
    assert changed.kinds == {"case", "person", "name"}
    with vault.unit() as unit:
        tree = unit.tree(CASE)
        assert unit.find_case("C-7K3M-QX4P") == CASE
        assert unit.find_case("C-0000-0000") is None
        assert unit.roots("case") == (CASE,)
        assert unit.counts().entities["name"] == 1
        assert unit.entity(CASE, an_id(77)) is None
    assert tree.children == {CASE: (PERSON,), PERSON: (NAME,)}
    assert tree.root.get("opened") == PartialDate.month(2022, 3)
    assert tree.root.get("status") == Term("open")
    assert tree.root.get("principal") == Ref(CASE, PERSON)
    assert tree.root.elements("tags") == ("a", "b")
    row = vault.connection.execute("SELECT f_opened, f_opened_lo, f_opened_hi FROM t_case").fetchone()
    assert row == ("2022-03", 738215, 738245)


def test_leaving_without_commit_keeps_nothing() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        unit.save(CASE, [Create(CASE, "case", None)])
    with vault.unit() as unit:
        assert unit.roots("case") == ()
        assert not unit.committed
        with pytest.raises(KeyError):
            unit.tree(CASE)


@pytest.mark.parametrize(
    ("kind", "field", "given"),
    [
        ("evidence", "size", 7),
        ("note", "privileged", False),
        ("custody", "when", Moment(29_000_000)),
        ("evidence", "sha256", b"\1" * 32),
        ("claim", "value", True),
        ("claim", "value", Decimal("1.50")),
        ("claim", "value", "n"),
        ("claim", "value", PartialDate.unknown("long ago")),
    ],
)
def test_every_type_comes_back_as_it_went_in(kind: str, field: str, given: Value) -> None:
    vault = a_vault()
    a_case(vault)
    parent = CASE
    if kind == "custody":
        parent = an_id(8)
        save(vault, CASE, Create(parent, "evidence", CASE))
    save(vault, CASE, Create(an_id(9), kind, parent), SetField(an_id(9), field, given))
    assert value(vault, an_id(9), field) == given


@pytest.mark.parametrize(
    "change",
    [
        SetField(CASE, "title", "First title"),
        SetField(CASE, "summary", None),
        RemoveElement(CASE, "tags", "none"),
        Create(CASE, "case", None),
        Create(PERSON, "person", CASE),
    ],
)
def test_what_stands_already_is_no_operation(change: Change) -> None:
    vault = a_vault()
    a_case(vault)
    assert save(vault, CASE, change) is None


def test_the_last_wish_for_a_register_counts() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, SetField(CASE, "title", "A"), SetField(CASE, "title", "B"))
    assert value(vault, CASE, "title") == "B"
    assert save(vault, CASE, SetField(CASE, "title", "C"), SetField(CASE, "title", "B")) is None
    assert save(vault, CASE, AddElement(CASE, "tags", "x"), RemoveElement(CASE, "tags", "x")) is None


def test_an_empty_field_of_a_new_row_is_no_operation() -> None:
    vault = a_vault()
    made: list[Change] = [
        Create(CASE, "case", None),
        SetField(CASE, "title", "A"),
        SetField(CASE, "title", None),
    ]
    save(vault, CASE, *made, SetField(CASE, "summary", None), RemoveElement(CASE, "tags", "t"))
    with vault.unit() as unit:
        assert [entry.change for entry in unit.history(CASE)] == ["created"]


def test_two_roots_of_one_id_are_told_apart_by_kind() -> None:
    vault = a_vault()
    a_case(vault)
    other = a_vault("Boris", 2)
    save(other, CASE, Create(CASE, "source", None), SetField(CASE, "name", "A source"))
    merge(vault, other)
    with vault.unit() as unit:
        assert unit.tree(CASE).root.kind == "case"
        assert unit.tree(CASE, "source").root.get("name") == "A source"
        assert unit.save(CASE, [SetField(CASE, "name", "Renamed")], kind="source")
        with pytest.raises(KeyError):
            unit.tree(CASE, "note")


def test_deleting_takes_what_is_below() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, Create(NAME, "name", PERSON), SetField(NAME, "family", "X"))
    save(vault, CASE, Delete(PERSON))
    assert shown(vault) == {CASE}
    assert save(vault, CASE, Delete(PERSON)) is None
    save(vault, CASE, Delete(CASE))
    with vault.unit() as unit:
        assert unit.roots("case") == ()


def test_what_is_made_and_deleted_in_one_save_never_was() -> None:
    vault = a_vault()
    a_case(vault)
    below = Create(NAME, "name", PERSON)
    assert save(vault, CASE, below, SetField(NAME, "given", "x"), Delete(NAME)) is None
    with vault.unit() as unit:
        changes = [Create(an_id(50), "case", None), Create(an_id(51), "person", an_id(50))]
        assert unit.save(an_id(50), [*changes, Delete(an_id(50))]) is None
        assert unit.save(an_id(60), [Create(an_id(60), "case", None)]) is not None


def test_writing_a_deleted_row_brings_it_back() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, Delete(PERSON))
    save(vault, CASE, SetField(PERSON, "location", "Here"), Create(NAME, "name", PERSON))
    assert shown(vault) == {CASE, PERSON, NAME}
    assert value(vault, PERSON, "location") == "Here"
    assert value(vault, PERSON, "birth_place") is None
    save(vault, CASE, Delete(PERSON))
    save(vault, CASE, Create(PERSON, "person", CASE))
    assert shown(vault) == {CASE, PERSON}


def test_a_concurrent_edit_survives_a_deletion_until_somebody_settles_it() -> None:
    anna = a_vault()
    a_case(anna)
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    save(anna, CASE, Delete(PERSON))
    save(boris, CASE, SetField(PERSON, "location", "Here"))
    merge(anna, boris)
    with anna.unit() as unit:
        (conflict,) = unit.conflicts(CASE)
        assert (conflict.entity, conflict.kind, conflict.field) == (PERSON, "person", DELETED)
        assert {v.author.name for v in conflict.versions} == {"Anna", "Boris"}
        assert unit.conflicts(an_id(5)) == ()
    save(anna, CASE, Create(PERSON, "person", CASE))
    with anna.unit() as unit:
        assert unit.conflicts() == ()
        assert unit.tree(CASE).entities[PERSON].get("location") == "Here"


def test_settling_replaces_what_was_seen_and_nothing_else() -> None:
    anna = a_vault()
    a_case(anna)
    boris, carla = a_vault("Boris", 2), a_vault("Carla", 3)
    for other in (boris, carla):
        merge(other, anna)
    for vault, title in ((anna, "A"), (boris, "B"), (carla, "C")):
        save(vault, CASE, SetField(CASE, "title", title))
    merge(anna, boris)
    with anna.unit() as unit:
        seen = tuple(v.operation for v in unit.tree(CASE).root.conflicts["title"])
    merge(anna, carla)
    with anna.unit() as unit:
        assert unit.save(CASE, [SetField(CASE, "title", "A", seen)]) is not None
        unit.commit()
    with anna.unit() as unit:
        left = unit.tree(CASE).root.conflicts["title"]
        assert {v.value for v in left} == {"A", "C"}
        assert unit.counts().conflicts == 1
    both = tuple(v.operation for v in left)
    save(anna, CASE, SetField(CASE, "title", "C", both))
    assert value(anna, CASE, "title") == "C"
    with anna.unit() as unit:
        heads = unit.history(CASE, CASE, "title", 1)
    assert save(anna, CASE, SetField(CASE, "title", "C", (heads[0].operation,))) is None


def test_equal_values_are_no_conflict_and_one_edit_replaces_both() -> None:
    anna = a_vault()
    a_case(anna)
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    for vault in (anna, boris):
        save(vault, CASE, SetField(CASE, "title", "Same"), AddElement(CASE, "tags", "t"))
    merge(anna, boris)
    with anna.unit() as unit:
        assert unit.conflicts() == ()
    assert save(anna, CASE, SetField(CASE, "title", "Same"), AddElement(CASE, "tags", "t")) is None
    save(anna, CASE, SetField(CASE, "title", "Other"), RemoveElement(CASE, "tags", "t"))
    sql = "SELECT count(*) FROM head h JOIN ent e ON e.eid = h.eid WHERE e.id = ? AND h.field IN (2, 12)"
    assert anna.connection.execute(sql, (CASE,)).fetchone()[0] == 2


def test_an_element_added_by_one_and_removed_by_another_is_contested() -> None:
    anna = a_vault()
    a_case(anna)
    save(anna, CASE, AddElement(CASE, "tags", "t"))
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    save(anna, CASE, RemoveElement(CASE, "tags", "t"))
    save(boris, CASE, RemoveElement(CASE, "tags", "t"))
    save(boris, CASE, AddElement(CASE, "tags", "t"), AddElement(CASE, "tags", "u"))
    merge(anna, boris)
    with anna.unit() as unit:
        root = unit.tree(CASE).root
    assert {v.value for v in root.conflicts["tags"]} == {"t", None}
    assert "u" in root.elements("tags")


def test_a_huge_save_is_several_commits() -> None:
    vault = a_vault()
    a_case(vault)
    changes: list[Change] = [AddElement(CASE, "tags", f"tag {n}") for n in range(4200)]
    saved = save(vault, CASE, *changes)
    assert saved is not None
    assert len(saved.commits) == 2
    with vault.unit() as unit:
        assert len(unit.tree(CASE).root.elements("tags")) == 4200
        result = unit.undo(CASE)
        assert set(result.undone) == set(saved.commits)
        assert unit.tree(CASE).root.elements("tags") == ()
        assert unit.undo(CASE, saved.commits[0]).blocked_by
        assert unit.verify_log() == ()


def test_a_save_that_just_fills_a_commit_is_one() -> None:
    vault = a_vault()
    a_case(vault)
    saved = save(vault, CASE, *(AddElement(CASE, "tags", f"tag {n}") for n in range(4095)))
    assert saved is not None
    assert len(saved.commits) == 1
    with vault.unit() as unit:
        assert unit.undo(CASE).undone == saved.commits


def test_each_opening_is_a_session_of_its_own() -> None:
    vault = a_vault()
    a_case(vault)
    again = reopened(vault)
    save(vault, CASE, SetField(CASE, "title", "A"))
    save(again, CASE, SetField(CASE, "title", "B"))
    report = merge(vault, again)
    assert sum(author.forked for author in report.authors) == 0
    with vault.unit() as unit:
        assert len(unit.conflicts()) == 1
        (version, _) = unit.conflicts()[0].versions
    assert version.clock == Moment.of(NOON)


def test_the_schema_has_no_circle_of_parents() -> None:
    settled: set[str] = set()
    while len(settled) < len(SCHEMA.kinds):
        ready = {k.name for k in SCHEMA.kinds if set(k.parents) <= settled} - settled
        assert ready, "rows could stand above themselves, and liveness would depend on the order of merges"
        settled |= ready
