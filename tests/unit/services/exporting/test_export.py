"""Exports: everything is in them, they keep to the published schema, and an equal vault comes out of them."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest

from desktop_app.assets import asset
from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.entity import Tree
from desktop_app.domain.errors import KnownError
from desktop_app.domain.history import HistoryEntry
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.demo.make import DemoClock, fill
from desktop_app.services.exporting import export, tables
from desktop_app.services.exporting.export import Exported, export_vault
from desktop_app.services.exporting.schema import FILE, SCHEMA_FILE, export_schema, schema_text
from desktop_app.services.importing.people import Course
from desktop_app.services.importing.whole import Restored, import_export
from desktop_app.services.opening import create_with_key
from desktop_app.vault import attachments
from desktop_app.vault.environment import Environment
from desktop_app.vault.log.portable import logged_roots
from desktop_app.vault.vault import Vault
from tests import factories
from tests.factories import World
from tests.tables import opened

VALIDATOR = jsonschema.Draft202012Validator(export_schema())


def document(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / FILE).read_text("utf-8"))
    return found


def other_vault(folder: Path, name: str = "other.vault") -> Vault:
    return factories.a_vault(folder, name, World(chance=Random(99)))


def facts(vault: Vault) -> dict[EntityId, tuple[Tree | None, tuple[HistoryEntry, ...]]]:
    """What a vault holds, root by root: everything that stands, every version, everything that ever was."""
    found: dict[EntityId, tuple[Tree | None, tuple[HistoryEntry, ...]]] = {}
    with vault.unit() as unit:
        for root in logged_roots(unit.connection):
            kind = SCHEMA.by_number(root.kind)
            assert kind is not None
            tree = unit.tree(root.id, kind.name) if root.live else None
            found[root.id] = tree, unit.history(root.id)
    return found


def without_names(history: tuple[HistoryEntry, ...]) -> list[tuple[object, ...]]:
    """A history without what each vault says of authors by itself: its own trust in them."""
    return [
        (one.operation, one.author.key, one.clock, one.change, one.entity, one.kind, one.field)
        for one in history
    ] + [(one.before, one.after, one.restored, one.erased, one.withheld) for one in history]


def assert_equal(first: Vault, second: Vault) -> None:
    """Every root of the first vault is in the second, equal to the last version, deed and byte."""
    here, there = facts(first), facts(second)
    assert here.keys() <= there.keys()
    for root, (tree, history) in here.items():
        other, other_history = there[root]
        assert without_names(history) == without_names(other_history)
        assert (tree is None) == (other is None)
        if tree is None or other is None:
            continue
        assert tree.children == other.children
        assert list(tree.entities) == list(other.entities)
        for entity in tree.entities.values():
            twin = other.entities[entity.id]
            assert (entity.kind, entity.parent, entity.values) == (twin.kind, twin.parent, twin.values)
            assert (entity.withheld, entity.erased) == (twin.withheld, twin.erased)
            assert {
                name: [(one.operation, one.value, one.author.key, one.clock) for one in versions]
                for name, versions in entity.conflicts.items()
            } == {
                name: [(one.operation, one.value, one.author.key, one.clock) for one in versions]
                for name, versions in twin.conflicts.items()
            }
    hashes = set(attachments.hashes(first.connection))
    assert hashes <= set(attachments.hashes(second.connection))
    assert all(attachments.is_sound(second.connection, one) for one in hashes)
    with second.unit() as unit:
        assert unit.verify_log() == ()
        assert unit.rebuild() == ()


def round_trip(vault: Vault, folder: Path) -> tuple[Exported, Restored, Vault]:
    done = export_vault(vault, folder / "out")
    other = other_vault(folder)
    return done, import_export(other, folder / "out"), other


def test_the_published_schema_is_that_of_the_kinds() -> None:
    jsonschema.Draft202012Validator.check_schema(export_schema())
    assert asset("schema", SCHEMA_FILE).read_text("utf-8") == schema_text(), (
        "run packaging/build_schema.py and commit what it writes"
    )


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_an_export_of_the_demo_makes_an_equal_vault(
    tmp_path: Path, rounds: Callable[[int, int], int]
) -> None:
    clock, chance = DemoClock(), Random(11)
    environment = Environment(clock=clock, random_bytes=chance.randbytes)
    vault = create_with_key(
        tmp_path / "demo.vault", factories.the_key(), author_name="Marta", environment=environment
    )
    fill(vault, clock, chance, cases=rounds(20, 1_000), progress=lambda _done, _total: None)
    done, restored, other = round_trip(vault, tmp_path)
    try:
        assert (restored.oddities, restored.files) == ([], done.files)
        assert done.files > 0
        assert_equal(vault, other)
        for error in VALIDATOR.iter_errors(document(tmp_path / "out")):
            raise AssertionError(error.message[:400])
        again = import_export(other, tmp_path / "out")
        assert (again.commits, again.files, again.oddities) == (0, 0, [])
    finally:
        vault.close()
        other.close()


def test_a_difference_between_vaults_would_be_seen(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    _, _, other = round_trip(vault, tmp_path)
    with vault.unit() as unit:
        unit.save(case.case, [SetField(case.case, "title", "seen since")])
        unit.commit()
    with pytest.raises(AssertionError):
        assert_equal(vault, other)
    other.close()


SAMPLES: dict[FieldType, Value] = {
    FieldType.TEXT: "=cmd|'/C calc'!A0",
    FieldType.LONG_TEXT: "two\nlines",
    FieldType.MARKDOWN: "**Анна**",
    FieldType.INTEGER: 7,
    FieldType.DECIMAL: Decimal("-1.5"),
    FieldType.YES_NO: False,
    FieldType.DATE: PartialDate.between(*(PartialDate.year(y).first for y in (2020, 2022))),  # type: ignore[arg-type]
    FieldType.MOMENT: Moment(29_000_000),
    FieldType.TERM: Term("given"),
    FieldType.TERM_SET: Term("health"),
    FieldType.TEXT_SET: "tag",
    FieldType.BYTES: b"\0\xff",
    FieldType.ANY: PartialDate.year(1990).with_words("ninety"),
}


def everything(vault: Vault) -> None:
    """Make an entry of every kind with every field filled, whatever kinds there are."""
    for top in SCHEMA.kinds:
        if not top.is_root or top.name == "author":
            continue
        with vault.unit() as unit:
            root = unit.new_id()
            made = {top.name: root}
            changes: list[Change] = [Create(root, top.name, None)]
            grown = True
            while grown:
                grown = False
                for kind in SCHEMA.kinds:
                    parent = next((one for one in kind.parents if one in made), None)
                    if kind.name not in made and parent is not None:
                        made[kind.name] = unit.new_id()
                        changes.append(Create(made[kind.name], kind.name, made[parent]))
                        grown = True
            for name, entity in made.items():
                changes += [_filled(root, entity, one) for one in SCHEMA.kind(name).fields]
            unit.save(root, changes, kind=top.name)
            unit.commit()


def _filled(root: EntityId, entity: EntityId, field: Field) -> Change:
    if field.type in (FieldType.REF, FieldType.REF_SET):
        value: Value = Ref(root, entity)
    else:
        value = SAMPLES[field.type]
    if field.type.is_set:
        return AddElement(entity, field.name, value)
    return SetField(entity, field.name, value)


def test_every_field_of_every_kind_goes_out_and_comes_back(vault: Vault, tmp_path: Path) -> None:
    everything(vault)
    done, restored, other = round_trip(vault, tmp_path)
    assert restored.oddities == []
    assert_equal(vault, other)
    found = document(tmp_path / "out")
    assert list(VALIDATOR.iter_errors(found)) == []
    kinds = {one["kind"]: one["fields"] for root in found["roots"] for one in root["entities"]}
    assert kinds.keys() == {kind.name for kind in SCHEMA.kinds}
    for name, fields in kinds.items():
        if name != "author":
            assert not [key for key, value in fields.items() if value in (None, [])], name
    assert done.missing  # the hashes above name files that nobody has
    other.close()


def test_a_field_that_the_schema_does_not_know_would_be_seen(vault: Vault, tmp_path: Path) -> None:
    factories.a_case(vault)
    export_vault(vault, tmp_path / "out")
    found = document(tmp_path / "out")
    entity = next(one for root in found["roots"] for one in root["entities"] if one["kind"] == "case")
    entity["fields"]["galaxy"] = "far"
    assert list(VALIDATOR.iter_errors(found))
    del entity["fields"]["galaxy"]
    entity["fields"]["opened"] = "2022"
    assert list(VALIDATOR.iter_errors(found))


def conflicted(vault: Vault, case: CreatedCase) -> None:
    for place in ("Омск", "Томск"):
        with vault.unit() as unit:
            unit.save(case.case, [SetField(case.person, "birth_place", place, replaces=())])
            unit.commit()


def test_versions_deletions_and_erasures_come_back(vault: Vault, tmp_path: Path) -> None:
    case, gone = factories.a_case(vault), factories.a_case(vault)
    conflicted(vault, case)
    with vault.unit() as unit:
        unit.erase(case.case, case.person, "birth_date", reason="asked")
        unit.undo(gone.case)
        unit.commit()
    _, restored, other = round_trip(vault, tmp_path)
    assert restored.oddities == []
    assert_equal(vault, other)
    found = document(tmp_path / "out")
    person = next(one for root in found["roots"] for one in root["entities"] if one["kind"] == "person")
    assert [one["value"]["value"] for one in person["versions"]["birth_place"]] == ["Омск", "Томск"]
    assert person["erased"] == ["birth_date"]
    other.close()


def test_a_case_of_a_newer_program_travels_in_the_log(vault: Vault, tmp_path: Path) -> None:
    case = factories.a_case(vault)
    vault.connection.execute("UPDATE ent SET kind = 999 WHERE id = ?", (case.case,))
    export_vault(vault, tmp_path / "out")
    newer = [one for one in document(tmp_path / "out")["roots"] if one["kind"] == "#999"]
    assert [(one["entities"], len(one["log"])) for one in newer] == [([], 1)]


def test_tables_of_an_export_are_never_formulas(vault: Vault, tmp_path: Path) -> None:
    everything(vault)
    export_vault(vault, tmp_path / "out")
    with (tmp_path / "out" / "csv" / "case.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    told = dict(zip(head, row, strict=True))
    assert told["title"] == "'=cmd|'/C calc'!A0"
    assert told["opened"] == "2020..2022"
    assert (told["tags"], told["in several versions"]) == ("tag", "")
    book = opened(tmp_path, (tmp_path / "out" / export.WORKBOOK).read_bytes(), "book.xlsx")
    assert set(book.sheets) == {kind.name for kind in SCHEMA.kinds}
    cells = dict(zip(book.header, next(book.rows()).cells, strict=False))
    assert cells["title"] == "=cmd|'/C calc'!A0"
    with zipfile.ZipFile(tmp_path / "out" / export.WORKBOOK) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        assert sheets
        assert not any(b"<f>" in archive.read(name) or b"<f " in archive.read(name) for name in sheets)


def test_a_workbook_that_would_be_too_large_is_left_out(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.a_case(vault, factories.someone(title="x" * 40_000))
    assert export_vault(vault, tmp_path / "fits").workbook
    book = opened(tmp_path, (tmp_path / "fits" / export.WORKBOOK).read_bytes(), "book.xlsx")
    cells = dict(zip(book.header, next(book.rows()).cells, strict=False))
    assert cells["title"].endswith("… (the whole text is in the JSON)")
    monkeypatch.setattr(tables, "MOST_CELLS", 1)
    done = export_vault(vault, tmp_path / "large")
    assert not done.workbook
    assert not (tmp_path / "large" / export.WORKBOOK).exists()


def test_files_of_evidence_stand_beside_the_document(vault: Vault, tmp_path: Path) -> None:
    case = factories.a_case(vault)
    stored = attachments.store(vault.connection, [b"a photograph"])
    with vault.unit() as unit:
        item = unit.new_id()
        unit.save(case.case, [Create(item, "evidence", case.case), SetField(item, "sha256", stored.sha256)])
        unit.commit()
    done, restored, other = round_trip(vault, tmp_path)
    assert (done.files, restored.files) == (1, 1)
    name = stored.sha256.hex()
    assert (tmp_path / "out" / "files" / name).read_bytes() == b"a photograph"
    assert document(tmp_path / "out")["files"] == [{"sha256": name, "size": 12, "path": f"files/{name}"}]
    assert attachments.find(other.connection, stored.sha256) is not None
    other.close()


@pytest.mark.parametrize("made_before", [True, False])
def test_half_an_export_does_not_lie_about(vault: Vault, tmp_path: Path, made_before: bool) -> None:
    factories.a_case(vault)
    target = tmp_path / "out"
    if made_before:
        target.mkdir()
    with pytest.raises(KnownError, match="cancelled"):
        export_vault(vault, target, course=Course(is_cancelled=lambda: True))
    assert target.exists() == made_before
    assert not made_before or not list(target.iterdir())


def test_a_fault_late_in_an_export_leaves_nothing(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.a_case(vault)

    def full(*_: object) -> bool:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export, "write_workbook", full)
    with pytest.raises(KnownError):
        export_vault(vault, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_holds_anything_is_not_touched(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    for name in ("full", "file"):
        with pytest.raises(KnownError, match="not empty"):
            export_vault(vault, tmp_path / name)
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"


@pytest.fixture
def exported(vault: Vault, case: CreatedCase, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    export_vault(vault, tmp_path / "out")
    return tmp_path / "out", document(tmp_path / "out")


def test_the_log_in_the_document_is_what_an_import_believes(
    exported: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, found = exported
    name = next(one for root in found["roots"] for one in root["entities"] if one["kind"] == "name")
    name["fields"]["family"] = "Иванова"
    (folder / FILE).write_text(json.dumps(found, indent=2), "utf-8")  # written anew: no longer a root a line
    other = other_vault(tmp_path)
    restored = import_export(other, folder / FILE)
    assert [odd.code for odd in restored.oddities] == ["entry-edited"]
    with other.unit() as unit:
        names = [one.text("family") for root in unit.roots("case") for one in unit.tree(root).of_kind("name")]
    assert names == ["Верхотина"]
    other.close()
