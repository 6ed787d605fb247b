"""The keys that the key list promises work where a person's hands are, in the real program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.program import Program, until
from tests.journeys.steps import lock, make_vault, unlock
from tests.journeys.test_journey import new_person

pytestmark = pytest.mark.journey


def find(program: Program, words: str, hit: str) -> None:
    """Open a case from the search over everything, with the keyboard only."""
    program.do("keys", "Ctrl+K")
    until(lambda: program.ask("names"), "the line of the search")
    program.ask("type_on", words)
    until(lambda: any(hit in one for one in program.ask("found")), f"“{hit}” among what is found")
    program.do("keys", "Return")


def test_the_dossier_key_works_after_a_case_was_opened_from_the_search(
    start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    make_vault(program, tmp_path / "vault" / "one.vault")
    new_person(program)
    lock(program)
    unlock(program)
    find(program, "Melechin", "Мелехин")
    program.sees("Dossier")
    program.do("keys", "Ctrl+P")
    program.sees("Ready to file?")
    program.do("keys", "Esc")
    program.do("resize", 720, 560)  # list and case take turns
    find(program, "Melechin", "Мелехин")
    program.sees("Мелехин Иван")
    program.do("keys", "Ctrl+P")
    program.sees("Ready to file?")


def test_one_key_asks_for_evidence_in_any_section(start: Callable[..., Program], tmp_path: Path) -> None:
    paper = tmp_path / "Протокол.txt"
    paper.write_text("Протокол допроса. ", encoding="utf-8")
    program = start()
    make_vault(program, tmp_path / "vault" / "one.vault")
    new_person(program)
    program.do("keys", "Ctrl+E")
    program.do("choose", str(paper))
    program.sees("1 item")
    program.sees("Протокол")
