"""Importing an export: only what is signed counts, and a damaged document is told in words."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app.domain.changes import Create, SetField
from desktop_app.domain.errors import KnownError
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.exporting.export import export_vault
from desktop_app.services.exporting.schema import FILE
from desktop_app.services.importing import whole
from desktop_app.services.importing.whole import import_export, is_export
from desktop_app.vault import attachments
from desktop_app.vault.vault import Vault
from tests import factories
from tests.factories import World

Document = dict[str, Any]


@pytest.fixture
def folder(vault: Vault, case: CreatedCase, tmp_path: Path) -> Path:
    """An export of a case with a file and an entry of another root."""
    stored = attachments.store(vault.connection, [b"a photograph"])
    with vault.unit() as unit:
        item, source = unit.new_id(), unit.new_id()
        unit.save(case.case, [Create(item, "evidence", case.case), SetField(item, "sha256", stored.sha256)])
        unit.save(source, [Create(source, "source", None), SetField(source, "name", "Herald")])
        unit.commit()
    export_vault(vault, tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def other(tmp_path: Path) -> Any:
    opened = factories.a_vault(tmp_path, "other.vault", World(chance=Random(99)))
    yield opened
    opened.close()


def read(folder: Path) -> Document:
    found: Document = json.loads((folder / FILE).read_text("utf-8"))
    return found


def write(folder: Path, found: Document) -> None:
    (folder / FILE).write_text(json.dumps(found, indent=1), "utf-8")


def roots(vault: Vault, kind: str) -> int:
    with vault.unit() as unit:
        return len(unit.roots(kind))


def test_an_export_is_recognised(folder: Path, tmp_path: Path) -> None:
    assert is_export(folder)
    assert is_export(folder / FILE)
    (tmp_path / "table.csv").write_text('name\n"holdfast-export"\n')
    assert not is_export(tmp_path / "table.csv")
    assert not is_export(tmp_path)
    assert not is_export(tmp_path / "missing.json")


def test_a_dry_run_tells_what_would_come(folder: Path, other: Vault) -> None:
    found = import_export(other, folder, dry_run=True)
    assert (found.roots, found.files, found.oddities) == (2, 0, [])
    assert roots(other, "case") == 0


def test_who_has_the_cases_already_takes_nothing_twice(folder: Path, vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        unit.save(case.case, [SetField(case.case, "title", "changed since")])
        unit.commit()
    found = import_export(vault, folder)
    assert (found.commits, found.files, found.oddities) == (0, 0, [])


def test_a_later_export_brings_only_what_is_new(
    folder: Path, other: Vault, vault: Vault, case: CreatedCase, tmp_path: Path
) -> None:
    import_export(other, folder)
    with vault.unit() as unit:
        unit.save(case.case, [SetField(case.case, "title", "changed since")])
        unit.commit()
    export_vault(vault, tmp_path / "later")
    assert import_export(other, tmp_path / "later").commits == 1
    with other.unit() as unit:
        assert unit.tree(case.case).root.text("title") == "changed since"


def test_a_document_written_anew_is_read_all_the_same(folder: Path, other: Vault) -> None:
    write(folder, read(folder))
    assert import_export(other, folder).oddities == []
    assert roots(other, "case") == 1


def test_many_roots_are_not_all_kept_in_memory(
    folder: Path, other: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "_ROOTS_KEPT", 1)
    assert import_export(other, folder / FILE).oddities == []
    assert roots(other, "source") == 1


def forge_value(found: Document) -> None:
    for root in found["roots"]:
        for commit in root["log"]:
            for one in commit["operations"]:
                if one["value"] and base64.b64decode(one["value"]).startswith(b"s"):
                    one["value"] = base64.b64encode(b"sforged").decode()


def forge_signature(found: Document) -> None:
    for root in found["roots"]:
        for commit in root["log"]:
            commit["signature"] = base64.b64encode(bytes(64)).decode()


def spoil_operations(found: Document) -> None:
    for root in found["roots"]:
        for commit in root["log"]:
            commit["operations"] = [5, {"number": commit["operations"][0]["number"]}]


@pytest.mark.parametrize("spoil", [forge_value, forge_signature, spoil_operations])
def test_a_forged_change_is_refused_and_told(
    folder: Path, other: Vault, spoil: Callable[[Document], None]
) -> None:
    found = read(folder)
    spoil(found)
    write(folder, found)
    codes = {odd.code for odd in import_export(other, folder).oddities}
    assert "commit-refused" in codes
    with other.unit() as unit:
        assert unit.verify_log() == ()


def test_a_root_whose_log_is_missing_is_left_out(folder: Path, other: Vault) -> None:
    found = read(folder)
    found["roots"] = [root | {"log": None, "id": 5} for root in found["roots"]]
    write(folder, found)
    assert import_export(other, folder).roots == 0


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ([{"sha256": "00" * 32, "size": 1, "path": "files/" + "00" * 32}], "file-missing"),
        ([{"sha256": "zz", "path": "files/x"}], "file-missing"),
        ([{"sha256": None}], "file-missing"),
    ],
)
def test_files_that_are_not_there_are_told(
    folder: Path, other: Vault, files: list[Document], code: str
) -> None:
    write(folder, read(folder) | {"files": files})
    assert [odd.code for odd in import_export(other, folder).oddities] == [code]


def test_a_path_out_of_the_folder_is_not_followed(folder: Path, other: Vault, tmp_path: Path) -> None:
    name = read(folder)["files"][0]["sha256"]
    (tmp_path / name).write_bytes(b"a photograph")
    write(folder, read(folder) | {"files": [{"sha256": name, "size": 12, "path": f"../{name}"}]})
    assert [odd.code for odd in import_export(other, folder).oddities] == ["file-missing"]
    assert attachments.hashes(other.connection) == []


def test_an_altered_file_is_refused(folder: Path, other: Vault, vault: Vault) -> None:
    name = read(folder)["files"][0]["sha256"]
    (folder / "files" / name).write_bytes(b"another photograph")
    assert [odd.code for odd in import_export(other, folder).oddities] == ["file-altered"]
    assert attachments.hashes(other.connection) == []
    attachments.store(other.connection, [b"another photograph"])
    assert [odd.code for odd in import_export(other, folder).oddities] == ["file-altered"]
    assert len(attachments.hashes(other.connection)) == 1  # what was here already stays


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format": "other", "version": 1}',
        b'{"format": "holdfast-export", "version": 2}',
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"format":"holdfast-export","version":1,"roots":[\n5\n],\n"files":[]}',
        b'{"format":"holdfast-export","version":1,"roots":[\n{"id":"00","log":[{"number":"1"}]}\n],\n"files":[]}',
    ],
)
def test_what_is_no_export_is_told(tmp_path: Path, other: Vault, content: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(content)
    if content.startswith(b'{"format":"holdfast-export","version":1,"roots":[\n5'):
        assert import_export(other, path).roots == 0  # read as a whole, it holds no root
        return
    with pytest.raises(KnownError, match="not the JSON of a Holdfast export"):
        import_export(other, path)


def test_a_document_larger_than_any_export_is_told(
    folder: Path, other: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "MOST_BYTES", 300)
    with pytest.raises(KnownError, match="not the JSON"):
        import_export(other, folder)


def test_stubs_travel_with_the_log(folder: Path, other: Vault) -> None:
    stub = {"number": 4095, "hash": base64.b64encode(bytes(32)).decode()}
    write(folder, read(folder) | {"stubs": [stub]})
    source = whole.ExportSource(folder / FILE)
    assert list(source.hashes([4095, 9999])) == [(4095, bytes(32))]
    assert import_export(other, folder).oddities == []


def test_a_text_that_is_no_base64_is_passed_on_as_it_is() -> None:
    assert whole._bytes("not base64!") == "not base64!"
