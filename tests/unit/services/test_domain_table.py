"""Walks the domain's table of entities: each is there, and each of its fields lives its whole life."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.cases.fields import Setting
from desktop_app.services.cases.history import case_history, undo_case
from desktop_app.services.cases.show import show_case
from desktop_app.vault.merge.source import LogRows
from desktop_app.vault.search.find import search
from desktop_app.vault.vault import Vault
from tests import factories
from tests.unit.services.domain_walk import VOCABULARIES, Place, place_of, texts_for

ROWS = tomllib.loads((Path(__file__).parent / "domain_table.toml").read_text("utf-8"))["row"]
WALKED = [kind for row in ROWS for kind in row["kinds"]]


def answers(named: str) -> bool:
    """Whether what the table demands is there: a field of a kind, or a term of a vocabulary."""
    kind, dot, field = named.partition(".")
    if dot:
        return kind in {k.name for k in SCHEMA.kinds} and SCHEMA.kind(kind).has(field)
    vocabulary, _, term = named.partition(":")
    return vocabulary in VOCABULARIES and VOCABULARIES[vocabulary].get(term) is not None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["entity"])
def test_each_row_of_the_table_is_answered_by_fields_and_terms(row: dict[str, Any]) -> None:
    assert row["says"]
    for said, named in row["says"].items():
        assert [one for one in named if not answers(one)] == [], said


def test_a_field_or_term_that_is_not_there_would_be_seen() -> None:
    for wrong in ("case.galaxy", "galaxy.title", "forum:galaxy", "galaxy:uscis"):
        assert not answers(wrong)


def test_every_kind_is_walked_once() -> None:
    assert sorted(WALKED) == sorted(kind.name for kind in SCHEMA.kinds if kind.name != "author")


def test_numbers_are_never_given_away() -> None:
    """The numbers of schema 2, frozen: a renumbered or reused one fails here."""
    frozen = tomllib.loads((Path(__file__).parent / "numbers.toml").read_text("utf-8"))
    for kind in SCHEMA.kinds:
        known = frozen.get(kind.name)
        if known is not None:
            assert known["number"] == kind.number, kind.name
            fields = {field.name: field.number for field in kind.fields}
            assert {name: fields[name] for name in known["fields"]} == known["fields"], kind.name
    assert {kind.name for kind in SCHEMA.kinds} >= frozen.keys()


def test_searched_kinds_have_a_column_to_show() -> None:
    for kind in SCHEMA.kinds:
        searched = [field for field in kind.fields if field.search is not Search.NO]
        assert not searched or any(not field.type.is_set for field in searched), kind.name


def test_classes_of_data_that_people_consent_to_are_those_of_the_schema() -> None:
    assert {term.code for term in VOCABULARIES["data_class"].terms} == {each.value for each in DataClass}


@pytest.mark.parametrize("name", WALKED)
def test_each_field_is_entered_edited_undone_found_and_in_the_history(
    name: str, vault: Vault, case: CreatedCase
) -> None:
    factories.a_case(vault, factories.someone("Борис", "Полевский"))
    kind = SCHEMA.kind(name)
    place = place_of(vault, kind, case.code)
    for field in kind.fields:
        if (name, field.name) != ("case", "code"):
            _walk(place, kind, field)
    with vault.unit() as unit:
        assert unit.rebuild() == ()


def _walk(place: Place, kind: Kind, field: Field) -> None:
    vault, address = place.vault, place.address(field.name)
    first, second = texts_for(vault, place.root, field)
    if place.value(field.name) not in (None, ()):
        place.set(address, "")
    before = place.value(field.name)
    entered = place.set(address, first)
    assert entered["saved"], address
    entity = EntityId(bytes.fromhex(str(entered["id"])))
    with_first = place.value(field.name)
    _found(vault, field, entity, first)
    if field.immutable:
        with pytest.raises(UsageError):
            place.set(address, second)
        assert place.value(field.name) == with_first
        return
    assert with_first != before, address
    assert place.set(address, second)["saved"]
    with_second = place.value(field.name)
    assert with_second not in (before, with_first), address
    _found(vault, field, entity, second)
    with vault.unit() as unit:
        newest = case_history(unit, place.root, address)[0]
    assert (newest["kind"], newest["field"]) == (kind.name, field.name)
    assert newest["to"], address
    with vault.unit() as unit:
        assert undo_case(unit, place.root)["undone"]
    assert place.value(field.name) == with_first
    if field.type.is_set:
        assert place.set(address, first, remove=True)["saved"]
        assert place.value(field.name) == before
        place.set(address, first)


def _found(vault: Vault, field: Field, entity: EntityId, text: str) -> None:
    if field.search is Search.NO or field.type in (FieldType.REF, FieldType.ANY):
        return
    with vault.unit() as unit:
        hits = search(unit.connection, text)
    assert entity in [hit.entity for hit in hits], (field.name, text)


def test_all_kinds_merge_into_an_empty_vault_and_back(
    vault: Vault, case: CreatedCase, tmp_path: Path
) -> None:
    roots = {case.code}
    factories.a_case(vault, factories.someone("Борис", "Полевский"))
    for name in WALKED:
        kind = SCHEMA.kind(name)
        place = place_of(vault, kind, case.code)
        roots.add(place.root)
        fields = [field for field in kind.fields if (name, field.name) != ("case", "code")]
        place.set_all([Setting(place.address(f.name), texts_for(vault, place.root, f)[0]) for f in fields])
    other = factories.a_vault(tmp_path, "b.vault")
    with other.unit() as unit:
        assert unit.merge(LogRows(vault.connection)).refused == ()
        unit.commit()
    for root in sorted(roots):
        with vault.unit() as ours, other.unit() as theirs:
            assert show_case(ours, root) == show_case(theirs, root), root
    with other.unit() as unit:
        assert unit.rebuild() == ()
    with vault.unit() as unit:
        assert unit.merge(LogRows(other.connection)).refused == ()
        assert unit.verify_log() == ()
    other.close()
