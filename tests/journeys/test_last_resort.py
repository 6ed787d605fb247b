"""When the ground gives way under an open vault, the program saves what can be saved and never pretends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.services.opening import open_locked
from desktop_app.services.upkeep.checks import verify_vault
from desktop_app.vault.file.backup import list_backups
from tests.journeys.program import Program, until
from tests.journeys.quick import quick_key, salt_of
from tests.journeys.steps import PHRASE, make_vault

pytestmark = pytest.mark.journey


def cases(program: Program) -> int:
    """How many cases the open vault holds."""
    return int(program.ask("service", "tests.journeys.deeds:count_cases"))


def test_a_vault_deleted_under_the_window_stands_whole_in_a_backup(
    start: Callable[..., Program], tmp_path: Path, picture: Callable[[Program, str], None]
) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 1, "the first case")
    path.unlink()
    program.do("keys", "Ctrl+N")
    told = program.sees("was deleted while it is open")
    picture(program, "deleted")
    assert cases(program) == 2, "the program goes on with what it holds"
    program.kill()
    newest = list_backups(path)[0].path
    assert str(newest) in told
    key = quick_key(PHRASE, salt_of(newest))
    assert verify_vault(newest, key) == []
    vault = open_locked(newest, key)
    with vault.unit() as unit:
        assert len(unit.roots("case")) == 2
    vault.close()


def test_a_child_that_lives_on_ends_the_program_at_the_lock(
    start: Callable[..., Program], tmp_path: Path
) -> None:
    program, path = start(plants=["immortal child"]), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 1, "the case")
    with suppress(AssertionError):  # it may end before it answers
        program.ask("keys", "Ctrl+L")
    assert program.ended() == 1
    assert "could not lock" in program.errors
    assert len(program.starts) == 1, "it locked beside a child that still holds plain text"
    key = quick_key(PHRASE, salt_of(path))
    assert verify_vault(path, key) == []
