"""Crashes, power cuts, failing disks, damaged files: nothing lost, nothing silently wrong; each with a plant.

The programmes are in tests/soak; HOLDFAST_SOAK=1 runs them at the size of the soak.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

SOAK = os.environ.get("HOLDFAST_SOAK") == "1"
KILLS, POWER_CUTS, MUTATIONS, WAYS = (10_000, 50_000, 100_000, 3) if SOAK else (300, 500, 1_000, 1)
pytestmark = pytest.mark.timeout(6 * 3600 if SOAK else 120)


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    """In memory where the system has such a place: what is tested is the order of writes, not the disk."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    yield folder
    shutil.rmtree(folder)


def run(programme: str, *arguments: object) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", f"tests.soak.{programme}", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_no_acknowledged_edit_is_lost_when_the_writer_is_killed(quick_folder: Path) -> None:
    (result,) = run("kill_programme", quick_folder, KILLS)
    assert result["kills"] == KILLS
    assert result["acknowledged"] >= KILLS
    assert result["rolled_back"] > KILLS // 20  # else the kills did not hit any write
    assert (result["lost"], result["torn"]) == (0, 0)


def test_a_writer_that_acknowledges_too_early_is_found_out(quick_folder: Path) -> None:
    (result,) = run("kill_programme", quick_folder, 60, "early")
    assert result["lost"] > 0


def test_no_acknowledged_edit_is_lost_when_the_power_goes(quick_folder: Path) -> None:
    (result,) = run("power_loss", quick_folder, POWER_CUTS)
    assert result["events"] > 500
    assert result["states"] == result["sound"] == POWER_CUTS


def test_the_default_settings_of_sqlite_are_found_to_lose_edits(quick_folder: Path) -> None:
    (result,) = run("power_loss", quick_folder, 100, "careless")
    assert result["lost"] > 0


def test_a_disk_that_fails_at_any_step_leaves_the_old_state_or_the_new(quick_folder: Path) -> None:
    results = run("fault_programme", quick_folder, WAYS)
    assert [result["verb"] for result in results] == ["save", "create", "back up", "rekey", "migrate"]
    for result in results:
        assert result["problems"] == []
        assert result["runs"] == result["steps"] * WAYS > 10


def test_a_save_without_a_journal_is_found_out(quick_folder: Path) -> None:
    (result,) = run("fault_programme", quick_folder, 1, "careless")
    assert result["problems"]


def test_every_damaged_file_is_flagged_and_none_reads_wrong_in_silence(quick_folder: Path) -> None:
    (result,) = run("mutation_programme", quick_folder, MUTATIONS)
    assert result["files"] == MUTATIONS
    assert (result["unflagged"], result["silently_wrong"]) == (0, 0)
    assert result["queries_refused"] > 0
    assert result["queries_right"] > 0


def test_with_auto_vacuum_zeroed_pages_would_read_wrong_in_silence(quick_folder: Path) -> None:
    (result,) = run("mutation_programme", quick_folder, 60, "auto-vacuum")
    assert result["silently_wrong"] > 0
