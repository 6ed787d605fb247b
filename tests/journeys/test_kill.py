"""Killed in the middle of typing, the program gives back what was typed but for the last two seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path

import pytest

from tests.journeys.program import Program, until
from tests.journeys.steps import make_vault, unlock

pytestmark = pytest.mark.journey
_FIELD, _TEXT = "Place of birth", "посёлок Верхние Мельницы, "
_SECONDS = 5.0
_LOST = 2.0


def type_and_kill(program: Program, path: Path) -> tuple[str, str]:
    """Type without pause, kill; returns all that was typed, and what was typed two seconds before the end."""
    make_vault(program, path)
    program.do("keys", "Ctrl+N")
    program.sees("was made")
    program.do("press", "Person")
    program.do("type", _FIELD, "")
    typed: list[tuple[float, str]] = []
    began = time.monotonic()
    for letter in cycle(_TEXT):
        program.ask("type_on", letter)
        typed.append((time.monotonic(), letter))
        if typed[-1][0] - began > _SECONDS:
            break
    killed = time.monotonic()
    program.kill()
    return "".join(letter for _, letter in typed), "".join(one for at, one in typed if at < killed - _LOST)


def comes_back(program: Program) -> str:
    """Unlock, open the case, and read the field."""
    unlock(program)
    program.do("open_case", 0)
    program.do("press", "Person")
    return str(until(lambda: program.do("value", _FIELD) or None, "the draft", 10))


@pytest.mark.soak
@pytest.mark.parametrize("plants", [(), ("no drafts",)], ids=["as it is", "planted: no drafts"])
def test_at_most_two_seconds_of_typing_are_lost(
    start: Callable[..., Program], tmp_path: Path, plants: Sequence[str], rounds: Callable[[int, int], int]
) -> None:
    for number in range(1 if plants else rounds(1, 30)):
        path = tmp_path / str(number) / "one.vault"
        everything, owed = type_and_kill(start(plants=plants), path)
        assert len(owed) > 10
        again = start(vault=path)
        if plants:
            with pytest.raises(AssertionError, match="the draft"):
                comes_back(again)
        else:
            back = comes_back(again)
            assert everything.startswith(back)
            assert len(back) >= len(owed), f"{len(everything) - len(back)} letters were lost"
