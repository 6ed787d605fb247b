"""A vault of an older layout: what merges brought from newer programs is in the tables after the upgrade."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlcipher3 import dbapi2

from desktop_app.domain.changes import AddElement, Create, Delete, SetField
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Kind, Schema
from desktop_app.domain.values import Ref, Term
from desktop_app.vault.caselist import CaseListRows
from desktop_app.vault.log import writer
from desktop_app.vault.log.read import DELETED
from desktop_app.vault.migrations import runner
from desktop_app.vault.projection import Projection
from desktop_app.vault.search.find import search
from desktop_app.vault.search.index import SearchIndex
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import CASE, PERSON, a_case, an_id, copy_of, environment, merge, save

PERIOD, PROCEEDING, HEARING, CONTACT, CHANNEL = (an_id(number) for number in range(30, 35))
LAST_OF_SCHEMA_1 = 16
FIELDS_OF_SCHEMA_1 = {"case": 15, "person": 15, "evidence": 25, "note": 6, "source": 7}


def as_it_was(kind: Kind) -> Kind:
    fields = kind.fields[: FIELDS_OF_SCHEMA_1.get(kind.name, len(kind.fields))]
    parents = ("person",) if kind.name == "contact_channel" else kind.parents
    return Kind(
        number=kind.number,
        name=kind.name,
        parents=parents,
        fields=fields,
        title_fields=kind.title_fields,
        sort_field=kind.sort_field,
    )


OLD = Schema(tuple(as_it_was(kind) for kind in SCHEMA.kinds if kind.number <= LAST_OF_SCHEMA_1))


def a_vault(name: str, seed: int, layout: int) -> Vault:
    """A vault as the program of a layout makes it."""
    connection = dbapi2.connect(":memory:", isolation_level=None)
    runner.apply_all(connection, steps=runner.released()[:layout])
    schema = SCHEMA if layout > 2 else OLD
    projections: Sequence[Projection] = [SearchIndex(schema), CaseListRows()] if layout > 1 else []
    vault = Vault(connection, environment=environment(seed), schema=schema, projections=projections)
    with vault.unit() as unit:
        unit.authors.create(name)
        unit.commit()
    return vault


def upgraded(old: Vault) -> Vault:
    """The same file opened by the program of today."""
    vault = Vault(
        copy_of(old.connection), environment=environment(7), projections=[SearchIndex(), CaseListRows()]
    )
    vault.resume()
    vault.bring_up_to_date()
    return vault


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Vault:
    """A vault of today: a case from an old program, and on top what only schema 2 knows."""
    vault = a_vault("Nina", 2, 3)
    with monkeypatch.context() as then:
        then.setattr(writer, "SCHEMA_VERSION", 1)
        a_case(vault)
    return vault


def write_schema_2(vault: Vault) -> None:
    save(
        vault,
        CASE,
        SetField(PERSON, "whereabouts", Term("detained")),
        AddElement(CASE, "family_group", Ref(CASE, PERSON)),
        Create(PERIOD, "period", CASE),
        SetField(PERIOD, "title", "Ткацкая фабрика"),
        SetField(PERIOD, "begins", PartialDate.year(2015)),
        Create(PROCEEDING, "proceeding", CASE),
        Create(HEARING, "hearing", PROCEEDING),
        SetField(HEARING, "judge", "Judge Fictional"),
    )
    save(
        vault,
        CONTACT,
        Create(CONTACT, "contact", None),
        SetField(CONTACT, "name", "Lawyer Fictional"),
        Create(CHANNEL, "contact_channel", CONTACT),
        SetField(CHANNEL, "address", "+48 600 111 222"),
    )


@pytest.mark.parametrize("layout", [1, 2])
def test_what_the_old_program_could_not_show_is_there_after_the_upgrade(
    newer: Vault, layout: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "SCHEMA_VERSION", 1)
    old = a_vault("Olga", 1, layout)
    save(old, an_id(90), Create(an_id(90), "case", None), SetField(an_id(90), "title", "Only here"))
    monkeypatch.undo()
    write_schema_2(newer)
    merge(old, newer)
    with old.unit() as unit:
        assert unit.entity(CASE, PERIOD) is None
    vault = upgraded(old)
    with vault.unit() as unit:
        tree = unit.tree(CASE)
        assert tree.entities[PERIOD].text("title") == "Ткацкая фабрика"
        assert tree.entities[HEARING].parent == PROCEEDING
        assert tree.entities[PERSON].get("whereabouts") == Term("detained")
        assert tree.root.elements("family_group") == (Ref(CASE, PERSON),)
        assert unit.tree(CONTACT).entities[CHANNEL].parent == CONTACT
        assert unit.tree(an_id(90)).root.text("title") == "Only here"
        assert [hit.entity for hit in search(unit.connection, "ткацкая")] == [PERIOD]
        assert [hit.entity for hit in search(unit.connection, "48 600111222")] == [CHANNEL]
        assert [hit.entity for hit in search(unit.connection, "Only here")] == [an_id(90)]
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()


def test_a_case_deleted_beside_entries_of_newer_kinds_comes_back_contested(newer: Vault) -> None:
    old = a_vault("Olga", 1, 2)
    merge(old, newer)
    save(old, CASE, Delete(CASE))
    write_schema_2(newer)
    merge(old, newer)
    vault = upgraded(old)
    with vault.unit() as unit:
        assert DELETED in unit.tree(CASE).root.conflicts
        assert unit.rebuild() == ()


def test_a_vault_of_the_newest_layout_has_nothing_to_catch_up(newer: Vault) -> None:
    asked: list[str] = []
    assert newer.bring_up_to_date(lambda: asked.append("backup")) == ()
    assert asked == []


def test_an_upgrade_that_breaks_while_filling_tables_leaves_the_old_layout(newer: Vault) -> None:
    old = a_vault("Olga", 1, 2)
    write_schema_2(newer)
    merge(old, newer)
    broken = Vault(old.connection, environment=environment(7), projections=[Stumbles()])
    with pytest.raises(RuntimeError, match="stumbled"):
        broken.bring_up_to_date()
    assert old.connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert old.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 't_period'").fetchone() is None
    assert not old.connection.in_transaction


class Stumbles:
    def update(self, *_: object) -> None:
        raise RuntimeError("stumbled")

    rebuild = update
