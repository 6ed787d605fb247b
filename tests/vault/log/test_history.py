"""History: who, when, from what to what."""

from __future__ import annotations

from desktop_app.domain.changes import AddElement, Create, Delete, RemoveElement, SetField
from desktop_app.domain.values import Moment
from tests.vault.log.helpers import CASE, NOON, PERSON, a_case, a_vault, an_id, save


def test_entries_tell_from_what_to_what_newest_first() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, SetField(CASE, "title", "Second"))
    save(vault, CASE, AddElement(CASE, "tags", "t"))
    save(vault, CASE, RemoveElement(CASE, "tags", "t"))
    save(vault, CASE, Delete(PERSON))
    with vault.unit() as unit:
        entries = unit.history(CASE)
        titles = unit.history(CASE, CASE, "title")
        assert unit.history(CASE, PERSON, limit=1) == entries[:1]
        assert unit.history(an_id(9)) == ()
    told = [(e.change, e.field, e.before, e.after) for e in entries[:4]]
    assert told == [
        ("deleted", None, (), (None,)),
        ("removed", "tags", ("t",), (None,)),
        ("added", "tags", (), ("t",)),
        ("set", "title", ("First title",), ("Second",)),
    ]
    assert [e.after for e in titles] == [("Second",), ("First title",)]
    assert {e.author.name for e in entries} == {"Anna"}
    assert {e.author.trust for e in entries} == {"own"}
    assert {e.clock for e in entries} == {Moment.of(NOON)}
    assert entries[-1].change == "created"


def test_undo_and_erasure_are_told_as_what_they_are() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, SetField(CASE, "title", "Second"))
    with vault.unit() as unit:
        unit.undo(CASE)
        unit.erase(CASE, CASE, "title", reason="asked for")
        unit.commit()
    with vault.unit() as unit:
        entries = unit.history(CASE)
    assert [e.change for e in entries[:3]] == ["erasure", "set", "undo"]
    erased = [e for e in entries if e.field == "title"]
    assert [(e.erased, e.after) for e in erased] == [(True, ())] * 3


def test_what_a_newer_program_wrote_is_told_without_names() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, Create(an_id(9), "note", CASE))
    vault.connection.execute("UPDATE ent SET kind = 999 WHERE id = ?", (an_id(9),))
    with vault.unit() as unit:
        entry = unit.history(CASE, limit=1)[0]
    assert (entry.kind, entry.field, entry.entity) == (None, None, an_id(9))
