"""Every benchmark runs for real at a tiny size, tells well-formed rows and leaves only what it may keep."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.errors import KnownError
from desktop_app.services import opening
from desktop_app.services.bench import import_people, key_derivation, windows
from desktop_app.services.bench.registry import BENCHMARKS
from desktop_app.services.bench.run import run_here
from desktop_app.services.bench.stage import Stage
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import Cost, encode

ROWS = {
    "cold-start": ["cold-start"],
    "unlock": ["unlock-6"],
    "key-derivation": ["key-derivation", "key-derivation-attacker"],
    "search": ["search-6"],
    "save": ["save"],
    "open-case": ["open-case"],
    "attach": ["attach"],
    "import": ["import-20"],
    "dossier": ["dossier"],
    "bundle": ["bundle"],
    "annex": ["annex"],
    "merge": ["merge-preview", "merge-apply"],
    "log": ["log", "log-five"],
}
WITH_REFERENCE = {
    "cold-start", "key-derivation", "search-6", "save", "attach", "import-20", "dossier", "bundle",
    "merge-preview", "merge-apply",
}  # fmt: skip
WITH_MEMORY = {"attach", "import-20", "bundle", "annex", "merge-preview", "merge-apply"}


def _quick_window(mode: str, asked: dict[str, Any] | None = None) -> dict[str, Any]:
    """Answer as a window does; the real ones are in test_windows."""
    runs = (asked or {}).get("runs", 0)
    return {"seconds": 0.5, "unlock": 0.1, "opened": 0.05, "first": 0.1, "shown": [0.03] * runs}


def _quick_salt() -> bytes:
    return encode(Cost(256 * 1024, 6, 4), bytes(13))


def _quick_derive(passphrase: str, salt: bytes, *, allow_costly: bool) -> RawKey:
    return RawKey(bytes(32), salt)


@pytest.mark.parametrize("name", BENCHMARKS)
def test_each_benchmark_tells_its_rows(name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_derivation, "derive", _quick_derive)
    monkeypatch.setattr(key_derivation, "new_salt", _quick_salt)
    for module in ("cold_start", "unlock", "open_case"):
        monkeypatch.setattr(f"desktop_app.services.bench.{module}.window", _quick_window)
    rows = run_here(name, stage)
    assert [row["name"] for row in rows] == ROWS[name]
    for row in rows:
        assert json.loads(json.dumps(row)) == row
        assert row["runs"] >= 1
        assert 0 < row["min"] <= row["median"] <= row["max"]
        assert (row["reference_median"] is not None) == (row["name"] in WITH_REFERENCE)
        assert (row["ratio"] is not None) == (row["name"] in WITH_REFERENCE)
        assert (row["mib"] is not None) == (row["name"] in WITH_MEMORY)
        assert row["goal"]["most"] or row["goal"]["least"]
    assert {path.name for path in stage.folder.iterdir()} <= {"cases-6.vault"}


def test_an_attacker_pays_for_every_pass(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_derivation, "derive", _quick_derive)
    monkeypatch.setattr(key_derivation, "new_salt", _quick_salt)
    dearer = run_here("key-derivation", stage)[1]
    assert dearer["median"] == pytest.approx(62.5)
    assert dearer["met"]


def test_a_large_import_runs_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_people, "_LARGE", 10)
    row = run_here("import", replace(stage, runs=3))[0]
    assert row["runs"] == 1


def test_vaults_of_the_stage_are_encrypted_and_made_once(stage: Stage) -> None:
    path = stage.cases(6)
    made = path.stat().st_mtime_ns
    assert stage.cases(6) == path
    assert path.stat().st_mtime_ns == made
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_the_key_of_the_stage_needs_no_derivation(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "derive", lambda *_given, **_more: pytest.fail("derived"))
    with stage.opened(stage.cases(6)) as vault, vault.unit() as unit:
        assert len(unit.roots("case")) == 6


def test_a_window_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "python", lambda: ["false"])
    with pytest.raises(KnownError) as failed:
        windows.window("bare")
    assert failed.value.code == "bench-failed"
