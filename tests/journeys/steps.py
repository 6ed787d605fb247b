"""The ways through the program that every journey takes: make a vault, unlock, lock."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.program import Program, until

PHRASE = "zvonkiy bereg limon tishina ograda veter"


def make_vault(program: Program, path: Path, phrase: str = PHRASE, seconds: float = 60) -> None:
    """Make a vault by the cards, as a person does, and wait for its window."""
    path.parent.mkdir(exist_ok=True)
    program.do("press", "New vault")
    program.do("type", "Your name here", "Анна")
    program.do("press", "Choose where")
    program.do("choose", str(path))
    program.do("type", "Passphrase", phrase)
    program.do("press", "I have written them down")
    program.sees("Type it from the paper")
    program.do("type", "Passphrase", phrase)
    program.do("press", "Make the vault")
    program.do("press", "They are on paper", seconds=seconds)
    is_open(program)


def unlock(program: Program, phrase: str = PHRASE, seconds: float = 60) -> None:
    """Type the passphrase of the file that is offered, and wait for the window of the vault."""
    program.do("type", "Passphrase", phrase)
    program.do("press", "Unlock")
    is_open(program, seconds)


def is_open(program: Program, seconds: float = 60) -> None:
    """Wait for the window of the vault; told with what stands on the screen and what the threads did."""
    try:
        until(lambda: program.ask("has_open_vault"), "the window of the vault", seconds)
    except AssertionError as error:
        raise AssertionError(f"{error}; {program.where_it_is()}") from None


def lock(program: Program) -> None:
    """Press Ctrl+L and wait for the fresh program that asks for the passphrase."""
    starts = len(program.starts)
    program.do("keys", "Ctrl+L")
    program.starts_are(starts + 1)
    program.sees("Unlock")
