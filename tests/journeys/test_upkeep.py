"""Somebody takes care of the vault: backs it up, checks it, changes the passphrase, sees its sheet."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.services.opening import open_locked
from desktop_app.services.upkeep.checks import verify_vault
from desktop_app.vault.file.recovery import raw_key_from_words
from tests.journeys.memory import family
from tests.journeys.program import Program, until
from tests.journeys.quick import quick_key, salt_of
from tests.journeys.steps import PHRASE, lock, make_vault, unlock
from tests.journeys.test_last_resort import cases

pytestmark = pytest.mark.journey
_NEW = "veter ograda tishina limon bereg zvonkiy"
_WORD = re.compile(r"\d+  ([a-z]+)")


def words_on_screen(program: Program) -> list[str]:
    """The numbered words that are shown, in their order."""
    program.sees("They are on paper")
    numbered = {
        int(text.split()[0]): found[1] for text in program.ask("texts") if (found := _WORD.fullmatch(text))
    }
    return [numbered[number] for number in sorted(numbered)]


def test_a_vault_is_cared_for_from_the_settings(
    start: Callable[..., Program], tmp_path: Path, picture: Callable[[Program, str], None]
) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    program.do("resize", 1280, 860)
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 1, "the case")
    program.do("press", "Settings")
    program.do("press", "Check the vault")
    program.sees("Everything held at the last check")
    copy = tmp_path / "stick.vault"
    program.do("press", "Back up to another place…")
    program.do("choose", str(copy))
    program.sees("stick.vault is made and verified")
    picture(program, "upkeep-1-checked")

    program.do("press", "Recovery sheet…")
    program.do("type", "Present passphrase", "something else")
    program.do("press", "Go on")
    program.sees("does not open this file")
    program.do("type", "Present passphrase", PHRASE)
    program.do("press", "Go on")
    assert raw_key_from_words([words_on_screen(program)]) == quick_key(PHRASE, salt_of(copy))
    picture(program, "upkeep-2-sheet")
    program.do("press", "They are on paper")

    program.do("press", "Change passphrase…")
    program.do("type", "Present passphrase", PHRASE)
    program.do("press", "Go on")
    program.sees("Choose a new passphrase")
    program.do("type", "New passphrase", _NEW)
    picture(program, "upkeep-3-new")
    program.do("press", "I have written them down")
    program.do("type", "Type it from the paper", _NEW)
    program.do("press", "Change the passphrase")
    words = words_on_screen(program)
    program.do("press", "They are on paper")
    program.do("keys", "Ctrl+N")
    until(lambda: cases(program) == 2, "a save under the new passphrase")

    lock(program)
    program.do("type", "Passphrase", PHRASE)
    program.do("press", "Unlock")
    program.sees("does not open this file")
    unlock(program, _NEW)
    assert cases(program) == 2
    program.do("quit")
    assert program.ended() == 0
    assert program.errors == ""
    key = quick_key(_NEW, salt_of(path))
    assert raw_key_from_words([words]) == key
    assert verify_vault(path, key) == []
    vault = open_locked(copy, quick_key(PHRASE, salt_of(copy)))
    with vault.unit() as unit:
        assert len(unit.roots("case")) == 1
    vault.close()


def test_a_lock_during_a_check_leaves_no_child_behind(start: Callable[..., Program], tmp_path: Path) -> None:
    program, path = start(), tmp_path / "vault" / "one.vault"
    make_vault(program, path)
    program.do("press", "Settings")
    program.do("press", "Check the vault")
    (child,) = until(lambda: verifying(program.pid) or None, "the child that verifies")
    lock(program)
    until(lambda: child not in verifying(program.pid), "the end of the child, which had the key")
    unlock(program)


def verifying(pid: int) -> list[int]:
    """The children of a program that verify a vault now."""
    found = []
    for one in family(pid):
        with suppress(OSError):
            if b"verify_child" in Path(f"/proc/{one}/cmdline").read_bytes():
                found.append(one)
    return found
