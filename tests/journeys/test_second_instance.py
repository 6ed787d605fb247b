"""Whatever the window does with files, no second program can open the vault that it holds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.program import ROOT, Program, until
from tests.journeys.steps import PHRASE, make_vault

pytestmark = pytest.mark.journey


def second(path: Path) -> str:
    """How a second program fares with the vault."""
    return subprocess.run(
        [sys.executable, "-m", "tests.journeys.second", str(path)],
        input=PHRASE,
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    ).stdout


def list_the_folder(program: Program, path: Path) -> None:
    """Let the program's file dialog list the folder of its own vault, and go on without choosing."""
    program.do("ask_for_a_file")
    until(lambda: path.name in program.do("go_to_folder", str(path.parent)), "the list of the folder")
    program.do("give_up")


def test_a_second_instance_is_refused_whatever_the_first_did(
    start: Callable[..., Program], tmp_path: Path
) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    refused = {"at once": second(path)}
    list_the_folder(program, path)
    refused["after a dialog listed the folder"] = second(path)
    program.ask("drop", str(path))
    refused["after the vault was dropped on the window"] = second(path)
    program.ask("whole", "tests.journeys.deeds:back_up")
    refused["after a backup, verified"] = second(path)
    assert program.ask("whole", "tests.journeys.deeds:verify_newest") == []
    refused["after a verification"] = second(path)
    assert set(refused.values()) == {"locked-by-another"}, refused
    program.do("quit")
    program.ended()
    assert second(path) == "opened"


def test_the_command_line_is_refused_in_a_sentence(start: Callable[..., Program], tmp_path: Path) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    list_the_folder(program, path)
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "info", str(path), "--passphrase-file", "-"],
        input=PHRASE,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 1
    assert "already open" in done.stderr


def test_a_lock_that_a_dialog_takes_away_is_caught(start: Callable[..., Program], tmp_path: Path) -> None:
    program, path = start(plants=["no own lock"]), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    list_the_folder(program, path)
    program.ask("service", "tests.journeys.deeds:read_itself", str(path))
    assert second(path) == "opened"
