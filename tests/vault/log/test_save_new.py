"""Many new roots in one go: the same log and tables as saving them one by one."""

from __future__ import annotations

import gc

import pytest

from desktop_app.domain.changes import AddElement, Change, Create, Delete, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term
from desktop_app.vault.log.format import MAX_OPERATIONS
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import a_vault, an_id, merge

TABLES = (
    "SELECT hash, seq, lamport, minute, sig FROM cmt ORDER BY cid",
    "SELECT * FROM op ORDER BY oid",
    "SELECT * FROM head",
    "SELECT * FROM ent ORDER BY eid",
    "SELECT * FROM chain ORDER BY chid",
    "SELECT * FROM element",
    "SELECT * FROM t_case ORDER BY eid",
    "SELECT * FROM t_person ORDER BY eid",
)


def someone(number: int) -> tuple[EntityId, list[Change]]:
    case, person, note = an_id(number), an_id(number + 1), an_id(number + 2)
    changes: list[Change] = [
        Create(case, "case", None),
        SetField(case, "title", f"Teacher {number}"),
        SetField(case, "title", "Teacher"),
        SetField(case, "opened", PartialDate.day(2020, 2, 29)),
        SetField(case, "closed", PartialDate.month(2021, 5)),
        SetField(case, "status", Term("open")),
        SetField(case, "summary", None),
        Create(person, "person", case),
        Create(person, "person", case),
        AddElement(person, "citizenships", Term("ru")),
        AddElement(person, "citizenships", Term("ua")),
        SetField(case, "principal", Ref(case, person)),
        Create(note, "note", case),
        SetField(note, "text", "nothing"),
        Delete(note),
    ]
    return case, changes


def stored(vault: Vault) -> list[list[tuple[object, ...]]]:
    return [vault.connection.execute(sql).fetchall() for sql in TABLES]


def test_many_roots_are_written_as_one_by_one() -> None:
    together, apart = a_vault(seed=4), a_vault(seed=4)
    roots = [someone(10 * number) for number in range(1, 6)]
    with together.unit() as unit:
        saved = unit.save_new(roots)
        changes = unit.commit()
    with apart.unit() as unit:
        one_by_one = [unit.save(root, made) for root, made in roots]
        assert changes == unit.commit()
    assert saved == one_by_one
    assert stored(together) == stored(apart)
    with together.unit() as unit:
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()
        assert unit.save_new([]) == []
    other = a_vault("Boris", 9)
    assert merge(other, together).refused == ()
    with other.unit() as unit:
        assert unit.tree(an_id(10)).root.get("title") == "Teacher"


def test_a_root_of_thousands_of_values_becomes_several_commits() -> None:
    vault = a_vault()
    case = an_id(1)
    changes: list[Change] = [Create(case, "case", None)]
    changes += [AddElement(case, "tags", f"tag {number}") for number in range(MAX_OPERATIONS)]
    with vault.unit() as unit:
        (saved,) = unit.save_new([(case, changes)])
        assert len(saved.commits) == 2
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()


@pytest.mark.parametrize(
    ("roots", "code"),
    [
        ([someone(20), someone(10)], "entity-exists"),
        ([someone(20), someone(20)], "entity-exists"),
        ([someone(20), (an_id(30), [SetField(an_id(30), "title", "X")])], "unknown-entity"),
        ([someone(20), (an_id(30), [Create(an_id(30), "case", None), Delete(an_id(31))])], "unknown-entity"),
    ],
    ids=["here already", "twice", "not made", "of another root"],
)
def test_nothing_is_written_when_one_root_makes_no_sense(
    roots: list[tuple[EntityId, list[Change]]], code: str
) -> None:
    vault = a_vault()
    with vault.unit() as unit:
        unit.save_new([someone(10)])
        before = stored(vault)
        with pytest.raises(UsageError) as told:
            unit.save_new(roots)
        assert told.value.code == code
        assert stored(vault) == before
        assert gc.isenabled()


def test_the_collection_of_garbage_stays_off_for_whoever_turned_it_off() -> None:
    vault = a_vault()
    gc.disable()
    try:
        with vault.unit() as unit:
            unit.save_new([someone(10)])
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_drafts_of_what_is_written_go() -> None:
    vault = a_vault()
    case, changes = someone(10)
    with vault.unit() as unit:
        unit.connection.execute(
            "INSERT INTO draft VALUES"
            " (?1, ?1, 'case', 'title', x'73', x'', 0), (?1, ?1, 'case', 'request', x'73', x'', 0)",
            (case,),
        )
        unit.save_new([(case, changes)])
        assert unit.connection.execute("SELECT field FROM draft").fetchall() == [("request",)]


def test_codes_that_live_cases_have_are_taken() -> None:
    vault = a_vault()
    case = an_id(1)
    with vault.unit() as unit:
        unit.save(case, [Create(case, "case", None), SetField(case, "code", "C-7K3M-QX4P")])
        assert unit.codes_taken(["C-7K3M-QX4P", "C-0000-0000"]) == {"C-7K3M-QX4P"}
        unit.save(case, [Delete(case)])
        assert unit.codes_taken(["C-7K3M-QX4P"]) == set()
