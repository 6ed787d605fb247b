"""Merging as a list of named situations."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import pytest

from desktop_app.domain.changes import AddElement, Create, Delete, SetField
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.merge_report import MergeReport
from desktop_app.vault.log.format import author_root
from desktop_app.vault.merge import plan as planning
from desktop_app.vault.merge.source import Row, SqlSource
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import (
    CASE,
    NAME,
    PERSON,
    a_case,
    a_vault,
    an_id,
    contents,
    copy_of,
    in_memory,
    merge,
    reopened,
    save,
)
from tests.vault.merge.programme import TrimmedSource


def take(vault: Vault, source: SqlSource) -> MergeReport:
    with vault.unit() as unit:
        report = unit.merge(source)
        unit.commit()
    return report


def pair() -> tuple[Vault, Vault]:
    anna = a_vault()
    a_case(anna)
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    return anna, boris


def test_merging_without_changes_does_nothing_twice() -> None:
    anna, boris = pair()
    before = contents(boris.connection)
    for _ in range(2):
        assert merge(boris, anna).changes_nothing
    assert contents(boris.connection) == before


def test_the_report_tells_what_comes() -> None:
    anna, boris = pair()
    save(
        anna, CASE, SetField(CASE, "title", "A"), SetField(CASE, "code", "C-1"), AddElement(CASE, "tags", "t")
    )
    save(anna, CASE, Create(NAME, "name", PERSON))
    save(boris, CASE, SetField(CASE, "title", "B"))
    save(anna, CASE, Delete(PERSON))
    save(anna, an_id(9), Create(an_id(9), "source", None), SetField(an_id(9), "name", "A source"))
    report = merge(boris, anna)
    roots = {root.root: root for root in report.roots}
    assert (report.commits, report.operations, report.conflicts) == (4, 8, 1)
    assert not report.changes_nothing
    case = roots[CASE]
    assert (case.kind, case.is_new, case.created, case.changed) == ("case", False, 0, 3)
    assert (case.deleted, case.conflicts, case.erased) == (1, 1, 0)
    assert case.title.startswith("C-1 ")
    source = roots[an_id(9)]
    assert (source.kind, source.title, source.is_new, source.created) == ("source", "A source", True, 1)
    (author,) = report.authors
    assert (author.author.name, author.commits, author.future, author.forked) == ("Anna", 4, 0, 0)


def test_leaving_without_commit_is_only_a_preview() -> None:
    anna, boris = pair()
    save(anna, CASE, SetField(CASE, "title", "A"))
    before = contents(boris.connection)
    with boris.unit() as unit:
        assert unit.merge(SqlSource(copy_of(anna.connection))).commits == 1
    assert contents(boris.connection) == before
    with boris.unit() as unit:
        unit.merge(SqlSource(copy_of(anna.connection)))
        assert unit.save(CASE, [SetField(CASE, "title", "B")]) is not None
        changed = unit.commit()
    assert CASE in changed.roots
    assert "case" in changed.kinds


def test_a_clock_of_another_year_is_told_and_decides_nothing() -> None:
    anna = a_vault(days=400)
    a_case(anna)
    boris = a_vault("Boris", 2)
    report = merge(boris, anna)
    assert report.authors[0].future == 2
    save(anna, CASE, SetField(CASE, "title", "From the future"))
    save(boris, CASE, SetField(CASE, "title", "From today"))
    merge(boris, anna)
    with boris.unit() as unit:
        assert {v.value for v in unit.conflicts()[0].versions} == {"From the future", "From today"}


def test_withheld_fields_come_later_and_are_never_lost() -> None:
    anna = a_vault()
    a_case(anna)
    save(anna, CASE, SetField(CASE, "title", "Second"))
    boris = a_vault("Boris", 2)
    report = take(boris, TrimmedSource(anna, {CASE}, {(1, 2)}))
    assert report.refused == ()
    with boris.unit() as unit:
        assert unit.tree(CASE).root.get("title") is None
        assert unit.history(CASE, limit=1)[0].withheld
        assert unit.verify_log() == ()
    again = take(boris, TrimmedSource(anna, {CASE}, {(1, 2)}))
    assert (again.commits, again.operations) == (0, 0)
    save(boris, CASE, SetField(CASE, "responsible", "Boris"))
    merge(anna, boris)
    merge(boris, anna)
    with boris.unit() as unit:
        assert unit.tree(CASE).root.get("title") == "Second"
        assert unit.rebuild() == ()
    assert contents(anna.connection)["case"] == contents(boris.connection)["case"]


class LaterHalf(SqlSource):
    """Only the later commits: earlier ones are known by hash alone."""

    def __init__(self, vault: Vault, first: int) -> None:
        super().__init__(copy_of(vault.connection))
        self._first = first

    def roots(self, numbers: Collection[int]) -> Iterable[Row]:
        return (row for row in super().roots(numbers) if row[0] >= self._first)


def test_later_commits_before_earlier_ones() -> None:
    anna = a_vault()
    a_case(anna)
    other = a_vault("Boris", 2)
    first = anna.connection.execute("SELECT max(cid) FROM cmt").fetchone()[0] + 1
    save(anna, CASE, SetField(CASE, "title", "Second"), SetField(PERSON, "location", "L"))
    take(other, LaterHalf(anna, first))
    with other.unit() as unit:
        assert unit.tree(CASE).root.get("title") == "Second"
        assert unit.entity(CASE, PERSON) is not None
        assert unit.verify_log() == ()
        assert unit.rebuild() == ()
    # The signature of the first half is not kept by the source: the later commit, already here, vouches.
    source = copy_of(anna.connection)
    source.execute("UPDATE cmt SET sig = NULL WHERE cid < ?", (first,))
    report = take(other, SqlSource(source))
    assert all(refusal.root != CASE for refusal in report.refused)
    assert contents(other.connection)["case"] == contents(anna.connection)["case"]
    with other.unit() as unit:
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()


def test_a_child_before_its_parent_stands_under_the_root_until_then() -> None:
    anna = a_vault()
    a_case(anna)
    first = anna.connection.execute("SELECT max(cid) FROM cmt").fetchone()[0] + 1
    save(anna, CASE, Create(NAME, "name", PERSON), SetField(NAME, "family", "X"))
    other = a_vault("Boris", 2)
    take(other, LaterHalf(anna, first))
    with other.unit() as unit:
        with pytest.raises(KeyError):
            unit.tree(CASE)
        assert unit.entity(CASE, NAME) is not None
    take(other, LaterHalf(anna, first - 1))
    with other.unit() as unit:
        assert unit.tree(CASE).children[PERSON] == (NAME,)
        assert unit.rebuild() == ()


def test_kinds_and_fields_of_a_newer_program_travel_on() -> None:
    anna = a_vault()
    a_case(anna)
    newer = reopened(anna, 5)
    newer.connection.execute("UPDATE ent SET kind = 2 WHERE id = ?", (PERSON,))
    with newer.unit() as unit:
        ledger = unit._ledger
        root = ledger.request()
        root.plan(CASE, [SetField(CASE, "title", "Newer"), AddElement(CASE, "tags", "t")], None)
        planned = root.planned
        planned[0].field = 4711
        planned[1].value = b"Zsome type of tomorrow"
        ledger.append(root.place, planned)
        unit.commit()
    boris = a_vault("Boris", 2)
    report = merge(boris, newer)
    assert report.refused == ()
    with boris.unit() as unit:
        assert unit.tree(CASE).root.get("title") == "First title"
        assert {e.field for e in unit.history(CASE, CASE)} >= {None, "tags"}
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()
    carla = a_vault("Carla", 3)
    merge(carla, boris)
    with boris.unit() as unit:
        assert unit.erase(CASE, CASE, reason="asked").operations == 4
        assert unit.tree(CASE).root.erased == {"title", "tags"}
    held = carla.connection.execute("SELECT count(*) FROM op WHERE field = 4711").fetchone()
    assert held == (1,)


def test_an_author_cannot_be_named_by_another() -> None:
    anna, boris = pair()
    with boris.unit() as unit:
        key = unit.authors.own()[0].key
    with anna.unit() as unit:
        name = EntityId(author_root(key))
        ledger = unit._ledger
        request = ledger.request()
        request.plan(an_id(9), [Create(an_id(9), "source", None), SetField(an_id(9), "name", "X")], None)
        ledger.record(request)
        unit.connection.execute("UPDATE ent SET kind = 16, id = ? WHERE id = ?", (name, an_id(9)))
        unit.commit()
    report = merge(boris, anna)
    assert [r.reason for r in report.refused] == ["an author names somebody else"]
    with boris.unit() as unit:
        assert unit.authors.own()[0].name == "Boris"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM op; END",
        "CREATE VIEW v AS SELECT 1",
        "DROP TABLE op",
    ],
)
def test_a_file_that_is_no_vault_is_refused_whole(statement: str) -> None:
    connection = in_memory()
    connection.execute(statement)
    with pytest.raises(KnownError) as refused:
        SqlSource(connection)
    assert refused.value.code == "incoming-malformed"


def test_too_many_values_at_once_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    anna, boris = pair()
    monkeypatch.setattr(planning, "_BATCH_BYTES", 100)
    save(anna, CASE, SetField(CASE, "title", "x" * 200), SetField(CASE, "responsible", "x"))
    report = merge(boris, anna)
    assert report.refused_count == 1
    assert "96 MiB" in report.refused[0].reason
    with boris.unit() as unit:
        assert unit.quarantine() == report.refused


def test_many_roots_go_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "_BATCH_COMMITS", 3)
    anna = a_vault()
    for number in range(20, 30):
        a_case(anna, an_id(number), an_id(100 + number))
    boris = a_vault("Boris", 2)
    assert merge(boris, anna).commits == 11
    left, right = contents(anna.connection), contents(boris.connection)
    assert left["case"] == right["case"]
    assert left["person"] == right["person"]
