"""The vault that a command works on: where it is, how it is opened, and that it is closed in the end."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import secrets

if TYPE_CHECKING:
    from desktop_app.vault.vault import Vault

PATH = click.Path(path_type=Path, readable=False)
"""A path as it is typed; whether it can be read is told by the one who reads it, in two sentences."""


@dataclass(frozen=True, slots=True)
class Door:
    """A vault's path and where its passphrase comes from."""

    path: Path
    passphrase_file: str | None
    key_file: Path | None

    def passphrase(self) -> str:
        """Read the passphrase, or ask for it."""
        return secrets.passphrase(self.passphrase_file)

    @contextmanager
    def opened(self) -> Iterator[Vault]:
        """Give the open vault and close it afterwards."""
        from desktop_app.services.opening import open_vault  # noqa: PLC0415 - keeps --help quick

        vault = open_vault(self.path, self.passphrase(), key_file=self.key_file)
        try:
            yield vault
        finally:
            vault.close()


def vault_command(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command a ``Door`` as its first argument; write it above every other option of the command."""

    @functools.wraps(command)
    def with_door(vault: Path, passphrase_file: str | None, key_file: Path | None, **settings: Any) -> Any:
        return command(Door(vault, passphrase_file, key_file), **settings)

    return click.argument("vault", type=PATH)(secrets.passphrase_options(with_door))
