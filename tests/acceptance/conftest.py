"""One demo vault, made by the real program, and the dossiers that all these tests read."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.program import Ran, holdfast


@dataclass(frozen=True)
class Demo:
    """The vault of the demo, its passphrase file, and the code of its richest case."""

    vault: Path
    words: Path
    code: str

    def run(self, command: str, *arguments: str | Path, vault: Path | None = None, data: str = "") -> Ran:
        """Run a command on the vault, or on a copy of it."""
        chosen = vault or self.vault
        return holdfast(command, chosen, *arguments, "--passphrase-file", self.words, data=data)


Printed = tuple[bytes, dict[str, Any]]


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo as a newcomer makes it."""
    folder = tmp_path_factory.mktemp("acceptance") / "demo"
    made = holdfast("demo", folder, "--cases", "30", "--seed", "7", "--json")
    assert made.status == 0, made.said
    vault, words = Path(made.data["vault"]), Path(made.data["passphrase_file"])
    assert {path.name for path in folder.iterdir()} == {vault.name, words.name}
    found = holdfast("cases", vault, "--search", "D-000001", "--passphrase-file", words, "--json").data
    return Demo(vault, words, found["cases"][0]["code"])


@pytest.fixture
def copy(demo: Demo, tmp_path: Path) -> Path:
    """A copy of the vault, alone in a folder."""
    folder = tmp_path / "copy"
    folder.mkdir()
    return Path(shutil.copy(demo.vault, folder / "demo.vault"))


@pytest.fixture(scope="session")
def shown(demo: Demo) -> dict[str, Any]:
    """The richest case, as ``show --json`` tells it."""
    found: dict[str, Any] = demo.run("show", demo.code, "--json").data
    return found


@pytest.fixture(scope="session")
def printed(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Printed]:
    """Print the richest case with these options; the same options are printed once."""
    folder = tmp_path_factory.mktemp("dossiers")
    known: dict[tuple[str, ...], Printed] = {}

    def print_it(*options: str, again: bool = False) -> Printed:
        if options not in known or again:
            out = folder / f"{len(list(folder.iterdir()))}.pdf"
            run = demo.run("dossier", demo.code, "-o", out, "--reproducible", "--json", *options)
            assert run.status == 0, run.said
            result = out.read_bytes(), run.data
            known.setdefault(options, result)
            return result
        return known[options]

    return print_it
