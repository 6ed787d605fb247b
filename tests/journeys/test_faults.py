"""A disk that is full, fails or may not be written is told; nothing is lost and the program lives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.services.opening import open_locked
from desktop_app.services.upkeep.checks import verify_vault
from tests.journeys.faults import failing, obey_permissions
from tests.journeys.program import Program, until
from tests.journeys.quick import quick_key, salt_of
from tests.journeys.steps import PHRASE, make_vault

pytestmark = pytest.mark.journey


def cases(program: Program) -> int:
    """How many cases the open vault holds."""
    return int(program.ask("service", "tests.journeys.deeds:count_cases"))


def held(path: Path) -> int:
    """How many cases are in the closed vault, which must be sound."""
    key = quick_key(PHRASE, salt_of(path))
    assert verify_vault(path, key) == []
    vault = open_locked(path, key)
    with vault.unit() as unit:
        count = len(unit.roots("case"))
    vault.close()
    return count


@pytest.mark.parametrize(
    ("error", "told"), [("ENOSPC", "The disk is full"), ("EIO", "The disk reported an error")]
)
def test_a_failing_disk_is_told_and_nothing_is_lost(
    start: Callable[..., Program], tmp_path: Path, error: str, told: str
) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 1, "the first case")
    with failing(program.pid, path, error):
        program.do("keys", "Ctrl+N")
        program.sees(told)
        assert cases(program) == 1
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 2, "a save after the disk is well again")
    program.kill()
    assert held(path) == 2


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_changed(
    start: Callable[..., Program], tmp_path: Path
) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 1, "the case")
    program.do("quit")
    program.ended()
    before = path.read_bytes()
    path.parent.chmod(0o555)
    again: Program = start(vault=path, before=obey_permissions)
    again.do("type", "Passphrase", PHRASE)
    again.do("press", "Unlock")
    again.sees("cannot be written")
    path.parent.chmod(0o700)
    assert path.read_bytes() == before
    again.do("type", "Passphrase", PHRASE)
    again.do("press", "Unlock")
    until(lambda: again.ask("has_open_vault"), "the vault, once the folder can be written")
    assert cases(again) == 1
