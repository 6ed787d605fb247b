"""A display for the journeys of one test process, and programs that end with their test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.program import Program, screen


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture
def start(tmp_path: Path, display: str) -> Iterator[Callable[..., Program]]:
    """Start the program in a new home; further arguments as for `Program`."""
    with ExitStack() as programs:
        count = 0

        def started(**options: Any) -> Program:
            nonlocal count
            count += 1
            return programs.enter_context(Program(tmp_path / f"program{count}", display, **options))

        yield started


@pytest.fixture
def picture(request: pytest.FixtureRequest) -> Callable[[Program, str], None]:
    """Keep a picture of the program under a name, where ``--journey-shots`` names a folder."""
    folder: str = request.config.getoption("--journey-shots")

    def taken(program: Program, name: str) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            program.ask("shot", str(Path(folder).resolve() / f"{name}.png"))

    return taken
