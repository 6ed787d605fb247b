"""Running by name: in processes of their own, in a folder that goes, with errors that are told."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop_app.cli.app import Launch, command_line
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.services.bench import run, stage
from desktop_app.services.bench.registry import BENCHMARKS
from desktop_app.services.bench.run import run_apart, run_benchmarks
from tests.unit.services.bench.conftest import TINY


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_unknown_name_is_refused_with_those_known(here: Path) -> None:
    with pytest.raises(UsageError) as refused:
        run_benchmarks(["cold-start", "nonsense"])
    assert refused.value.code == "no-such-benchmark"
    assert "cold-start" in str(
        refused.value.what_to_do if hasattr(refused.value, "what_to_do") else BENCHMARKS
    )
    assert not list(here.iterdir())


def _told(name: str, _folder: Path, **asked: object) -> list[dict[str, object]]:
    return [{"name": name, "runs": asked["runs"]}]


@pytest.mark.timeout(60)
def test_one_benchmark_runs_in_a_process_of_its_own(here: Path) -> None:
    rows = run_apart("dossier", here, size="small", runs=1)
    assert [(row["name"], row["runs"]) for row in rows] == [("dossier", 1)]


def test_a_run_tells_the_computer_and_leaves_nothing(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "run_apart", _told)
    said: list[str] = []
    found = run_benchmarks(["annex"], say=said.append)
    assert found["rows"] == [{"name": "annex", "runs": 5}]
    assert found["size"] == "small"
    assert found["computer"]["processors"]
    assert said == ["annex"]
    assert not list(here.iterdir())


def test_all_are_run_when_none_is_named(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "run_apart", _told)
    found = run_benchmarks([], folder=here / "kept")
    assert [row["name"] for row in found["rows"]] == list(BENCHMARKS)
    assert (here / "kept").is_dir()


def test_a_benchmark_that_fails_is_told(here: Path) -> None:
    with pytest.raises(KnownError) as failed:
        run_apart("annex", here, size="nonsense", runs=5)
    assert failed.value.code == "bench-failed"


def test_the_process_of_one_benchmark_answers_with_rows(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(stage.SIZES, "tiny", TINY)
    monkeypatch.setattr(sys, "argv", ["bench", "save", str(here), "tiny", "1"])
    runpy.run_module("desktop_app.services.bench", run_name="__main__")
    told = capsys.readouterr()
    assert [row["name"] for row in json.loads(told.out)] == ["save"]
    assert "making 6 fictional cases" in told.err


def test_a_module_that_is_only_imported_measures_nothing() -> None:
    assert runpy.run_module("desktop_app.services.bench.__main__", run_name="imported")["main"]


def test_the_command_prints_json(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "run_apart", _told)
    holdfast = command_line(Launch(lambda _vault: 0))  # alone, a command would keep other names for its help
    done = CliRunner().invoke(holdfast, ["bench", "save", "--runs", "7", "--size", "full"])
    assert done.exit_code == 0
    assert json.loads(done.stdout)["rows"] == [{"name": "save", "runs": 7}]
    assert json.loads(done.stdout)["size"] == "full"
    assert CliRunner().invoke(holdfast, ["bench", "save", "--runs", "4"]).exit_code == 2
