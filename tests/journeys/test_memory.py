"""After a lock no byte of a case, a key or the passphrase is in the memory of the program or of a child."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.canaries import Needles, canaries, key_needles
from tests.journeys.memory import family, scan_family
from tests.journeys.program import Program, until
from tests.journeys.quick import quick_key, salt_of
from tests.journeys.steps import PHRASE, lock, make_vault, unlock

pytestmark = pytest.mark.journey
_SECRETS = ("key raw", "key hex narrow", "canary narrow", "canary wide")


def needles(path: Path) -> Needles:
    return key_needles(quick_key(PHRASE, salt_of(path)).key, PHRASE)


def work(program: Program, number: int) -> None:
    """Type, search and look, so that texts stand in Qt, in Python and in SQLite's cache."""
    words = canaries(number)
    program.ask("service", "tests.journeys.deeds:enter", words)
    program.do("keys", "Ctrl+K")
    until(lambda: program.ask("names") or None, "the line of the search")
    program.ask("type_on", words[0])
    program.sees(words[0])
    program.do("keys", "Esc")
    program.do("open_case", 0)


@pytest.mark.soak
def test_nothing_of_a_case_and_no_key_is_in_memory_after_a_lock(
    start: Callable[..., Program], tmp_path: Path, rounds: Callable[[int, int], int]
) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    for number in range(rounds(3, 100)):
        first = program.pid
        wanted = needles(path)
        work(program, number)
        before = scan_family(program.pid, wanted)
        lock(program)
        after = scan_family(program.pid, wanted)
        assert all(before.get(name) for name in _SECRETS), f"the search does not find what is there: {before}"
        assert after == {}
        assert program.pid == first
        assert len(family(program.pid)) > 1, "no child was looked through"
        if number == 0:
            program.do("type", "Passphrase", PHRASE)
            typed = scan_family(program.pid, wanted)
            assert typed.get("passphrase wide"), "the search does not find a passphrase that is being typed"
        unlock(program)


def test_a_lock_that_only_closes_and_clears_is_caught(start: Callable[..., Program], tmp_path: Path) -> None:
    program, path = start(plants=["clear instead of replace"]), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    work(program, 1)
    program.do("keys", "Ctrl+L")
    program.sees("Unlock")
    assert scan_family(program.pid, needles(path)).get("canary wide", 0) > 0
