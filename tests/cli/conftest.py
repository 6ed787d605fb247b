"""The command line in this process, on vaults whose keys are derived quickly."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop_app.cli.app import Launch, command_line
from desktop_app.services import opening
from tests import factories


@dataclass
class Run:
    """What a command did: exit status, what it printed, what it said."""

    result: Result

    @property
    def status(self) -> int:
        return self.result.exit_code

    @property
    def out(self) -> str:
        return self.result.stdout

    @property
    def said(self) -> str:
        return self.result.stderr

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Holdfast = Callable[..., Run]


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "derive", factories.quick_derive)
    monkeypatch.setattr(opening, "new_salt", factories.quick_salt)


@pytest.fixture
def windows() -> list[Path | None]:
    """The windows that were opened."""
    return []


@pytest.fixture
def holdfast(windows: list[Path | None]) -> Holdfast:
    """Run a command; ``data`` goes to standard input."""

    def window(vault: Path | None) -> int:
        windows.append(vault)
        return 0

    def run(*arguments: str | Path, data: str | bytes = b"") -> Run:
        result = CliRunner().invoke(
            command_line(Launch(window)), [str(one) for one in arguments], input=data, prog_name="holdfast"
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Run(result)

    return run


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """The passphrase file of every vault here."""
    path = tmp_path / "words.txt"
    path.write_text(factories.PASSPHRASE + "\r\nnot this line\n")
    return path


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A closed vault without cases."""
    folder = tmp_path / "kept"
    folder.mkdir()
    return factories.a_vault_file(folder)


@pytest.fixture
def code(vault: Path, holdfast: Holdfast, words: Path) -> str:
    """The code of a case in the vault."""
    fields = json.dumps({"name.family": "Верхотина", "name.given": "Анна", "name.script": "cyrillic"})
    made: str = holdfast(
        "add", vault, "--passphrase-file", words, "--from-json", "-", "--json", data=fields
    ).data["code"]
    return made
