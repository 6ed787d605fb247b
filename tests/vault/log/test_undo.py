"""Undo and redo: what a save wrote goes, what it replaced comes back, and nobody else's work is touched."""

from __future__ import annotations

from desktop_app.domain.changes import AddElement, Create, Delete, RemoveElement, SetField
from desktop_app.domain.history import UndoResult
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Value
from desktop_app.vault.log.read import DELETED
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import CASE, NAME, PERSON, a_case, a_vault, an_id, merge, reopened, save


def undo(vault: Vault, commit: CommitHash | None = None) -> UndoResult:
    with vault.unit() as unit:
        result = unit.undo(CASE, commit)
        unit.commit()
    return result


def redo(vault: Vault) -> UndoResult:
    with vault.unit() as unit:
        result = unit.redo(CASE)
        unit.commit()
    return result


def read(vault: Vault, entity: EntityId, field: str) -> Value:
    with vault.unit() as unit:
        return unit.tree(CASE).entities[entity].get(field)


def rows(vault: Vault) -> set[EntityId]:
    with vault.unit() as unit:
        return set(unit.tree(CASE).entities)


def with_history() -> Vault:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, SetField(CASE, "title", "Second"), AddElement(CASE, "tags", "t"))
    return vault


def test_undo_and_redo_walk_back_and_forth() -> None:
    vault = with_history()
    save(vault, CASE, SetField(CASE, "title", "Third"))
    assert undo(vault).saved
    assert read(vault, CASE, "title") == "Second"
    assert undo(vault).saved
    assert read(vault, CASE, "title") == "First title"
    with vault.unit() as unit:
        assert unit.tree(CASE).root.elements("tags") == ()
    assert redo(vault).saved
    assert read(vault, CASE, "title") == "Second"
    assert undo(vault).saved
    assert read(vault, CASE, "title") == "First title"
    assert redo(vault).saved
    save(vault, CASE, SetField(CASE, "title", "Fourth"))
    assert redo(vault) == UndoResult()
    assert read(vault, CASE, "title") == "Fourth"
    with vault.unit() as unit:
        assert unit.rebuild() == ()


def test_what_is_brought_back_keeps_its_author() -> None:
    anna = a_vault()
    a_case(anna)
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    save(boris, CASE, SetField(CASE, "title", "Boris wrote this"))
    undo(boris)
    with boris.unit() as unit:
        entry = unit.history(CASE, CASE, "title")[0]
    assert (entry.restored, entry.after, entry.before) == (True, ("First title",), ("Boris wrote this",))
    save(anna, CASE, SetField(CASE, "title", "Anna again"))
    merge(boris, anna)
    with boris.unit() as unit:
        versions = unit.tree(CASE).root.conflicts["title"]
    assert {(v.value, v.author.name) for v in versions} == {("First title", "Anna"), ("Anna again", "Anna")}


def test_undo_of_a_creation_deletes_and_of_a_deletion_restores() -> None:
    vault = with_history()
    save(vault, CASE, Create(NAME, "name", PERSON), SetField(NAME, "family", "X"))
    undo(vault)
    assert rows(vault) == {CASE, PERSON}
    redo(vault)
    assert read(vault, NAME, "family") == "X"
    save(vault, CASE, Delete(PERSON))
    assert rows(vault) == {CASE}
    undo(vault)
    assert rows(vault) == {CASE, PERSON, NAME}
    assert read(vault, PERSON, "birth_place") == "Somewhere"
    assert read(vault, NAME, "family") == "X"
    redo(vault)
    assert rows(vault) == {CASE}
    save(vault, CASE, SetField(PERSON, "location", "Back"))
    undo(vault)
    assert rows(vault) == {CASE}


def test_a_whole_case_can_be_undone_and_brought_back() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, AddElement(CASE, "tags", "t"))
    save(vault, CASE, RemoveElement(CASE, "tags", "t"))
    save(vault, CASE, Delete(CASE))
    undo(vault)
    with vault.unit() as unit:
        assert unit.roots("case") == (CASE,)
        assert unit.tree(CASE).root.elements("tags") == ()


def test_where_another_has_replaced_since_nothing_is_undone() -> None:
    vault = with_history()
    with vault.unit() as unit:
        commit = unit.history(CASE, CASE, "title", 1)[0].operation.commit
    save(vault, CASE, SetField(CASE, "title", "Third"))
    result = undo(vault, commit)
    assert result.saved is None
    assert [entry.after for entry in result.blocked_by] == [("Third",)]
    assert read(vault, CASE, "title") == "Third"


def test_a_row_that_others_filled_is_not_undone() -> None:
    vault = with_history()
    saved = save(vault, CASE, Create(NAME, "name", PERSON))
    assert saved is not None
    save(vault, CASE, SetField(NAME, "family", "X"))
    assert [e.field for e in undo(vault, saved.commits[0]).blocked_by] == ["family"]
    first = save(vault, CASE, Create(an_id(8), "event", CASE))
    assert first is not None
    save(vault, CASE, Create(an_id(9), "act", an_id(8)))
    assert [e.change for e in undo(vault, first.commits[0]).blocked_by] == ["created"]


def test_a_contested_state_comes_back_contested() -> None:
    anna = with_history()
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    save(anna, CASE, SetField(CASE, "title", "A"), Delete(PERSON))
    save(boris, CASE, SetField(CASE, "title", "B"), SetField(PERSON, "location", "L"))
    merge(anna, boris)
    save(anna, CASE, SetField(CASE, "title", "Settled"), Create(PERSON, "person", CASE))
    undo(anna)
    with anna.unit() as unit:
        tree = unit.tree(CASE)
        assert {v.value for v in tree.root.conflicts["title"]} == {"A", "B"}
        assert DELETED in tree.entities[PERSON].conflicts
        (entry,) = unit.history(CASE, CASE, "title", 1)
    assert set(entry.after) == {"A", "B"}
    save(anna, CASE, SetField(CASE, "title", "C"))
    with anna.unit() as unit:
        (entry,) = unit.history(CASE, CASE, "title", 1)
    assert set(entry.before) == {"A", "B"}


def test_there_is_nothing_to_undo() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        assert unit.undo(CASE) == unit.redo(CASE) == UndoResult()
    other = a_vault("Boris", 2)
    a_case(other)
    merge(vault, other)
    assert undo(vault) == redo(vault) == UndoResult()
    assert undo(vault, CommitHash(b"\0" * 32)) == UndoResult()
    with vault.unit() as unit:
        result = unit.erase(CASE, CASE, "title", reason="asked")
        assert result.saved is not None
        assert unit.undo(CASE, result.saved.commits[0]) == UndoResult()


def test_two_concurrent_creations_of_one_row_can_be_settled_and_undone() -> None:
    anna = with_history()
    boris = reopened(anna, 7)
    for vault, parent in ((anna, an_id(20)), (boris, an_id(21))):
        save(vault, CASE, Create(parent, "event", CASE))
        save(vault, CASE, Create(an_id(30), "act", parent))
    merge(anna, boris)
    with anna.unit() as unit:
        assert unit.conflicts()[0].field == DELETED
        above = unit.tree(CASE).entities[an_id(30)].parent
    assert above is not None
    merge(boris, anna)
    with boris.unit() as unit:
        other_parent = unit.tree(CASE).entities[an_id(30)].parent
    assert other_parent == above
    saved = save(anna, CASE, Create(an_id(30), "act", above))
    assert saved is not None
    with anna.unit() as unit:
        assert unit.conflicts() == ()
    assert undo(anna, saved.commits[0]).saved
    with anna.unit() as unit:
        assert unit.rebuild() == ()


def test_an_undone_fork_is_undone_alone() -> None:
    vault = with_history()
    clone = Vault(reopened(vault).connection, environment=vault.environment)
    clone._identity = vault._identity
    mine = save(vault, CASE, SetField(CASE, "responsible", "Mine"))
    theirs = save(clone, CASE, SetField(CASE, "request", "Theirs"))
    assert mine is not None
    assert theirs is not None
    report = merge(vault, clone)
    assert sum(author.forked for author in report.authors) == 1
    assert undo(vault, theirs.commits[0]).undone == theirs.commits
    assert read(vault, CASE, "responsible") == "Mine"
    assert read(vault, CASE, "request") is None
