"""A whole session under strace leaves no word of a case in any file but the vault, and no network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.canaries import Needles, canaries
from tests.journeys.program import Program, until
from tests.journeys.steps import is_open, lock, make_vault, unlock
from tests.journeys.trace import Session, read, strace

pytestmark = pytest.mark.journey


@dataclass
class Traced:
    """A finished session: what was seen, and where it may have written."""

    session: Session
    vault: Path
    program: Program

    def spilled(self) -> dict[str, dict[str, int]]:
        control = {self.program.control / name for name in ("commands", "answers")}
        folders = [self.program.home, self.program.temporary, self.vault.parent]
        return self.session.spilled(Needles(), control, folders)


def session(start: Callable[..., Program], folder: Path, *plants: str, seed: int = 0) -> Traced:
    """Make a vault, enter words, search, look, choose files, back up, lock, unlock, end."""
    log = folder / "trace"
    program: Program = start(trace=strace(log), plants=plants)
    path = folder / "vault" / "one.vault"
    make_vault(program, path)
    words = canaries(seed)
    program.ask("service", "tests.journeys.deeds:enter", words)
    program.ask("service", "tests.journeys.deeds:ask_much")
    program.do("keys", "Ctrl+K")
    until(lambda: program.ask("names") or None, "the line of the search")
    program.ask("type_on", words[1])
    program.sees(words[1])
    program.do("keys", "Esc")
    program.do("open_case", 0)
    program.do("ask_for_a_file")
    named = folder / words[2]  # people name folders after people
    named.mkdir()
    (named / "scan.txt").write_text("a letter", encoding="utf-8")
    until(lambda: "scan.txt" in program.do("go_to_folder", str(named)), "the list of the folder")
    program.do("choose", str(named / "scan.txt"))
    program.ask("whole", "tests.journeys.deeds:back_up")
    lock(program)
    unlock(program)
    is_open(program)
    program.do("quit")
    program.ended()
    return Traced(read(log), path, program)


@pytest.mark.soak
def test_no_word_of_a_case_is_written_anywhere_but_into_the_vault(
    start: Callable[..., Program], tmp_path: Path, rounds: Callable[[int, int], int]
) -> None:
    for number in range(rounds(1, 20)):
        folder = tmp_path / str(number)
        folder.mkdir()
        traced = session(start, folder, seed=number)
        assert str(traced.vault) in traced.session.written, "the trace does not even show the vault"
        assert traced.spilled() == {}
        assert traced.session.internet_sockets == []


def test_planted_spills_and_sockets_are_caught(start: Callable[..., Program], tmp_path: Path) -> None:
    traced = session(start, tmp_path, "temporary files", "dialog history", "internet")
    places = "\n".join(traced.spilled())
    assert "etilqs" in places, "words in a temporary file of SQLite"
    assert "QtProject" in places, "the name of a folder in the settings of Qt"
    assert traced.session.internet_sockets
