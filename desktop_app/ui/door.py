"""What the unlock window may ask of the program while no vault is open."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop_app.ui.backend import Backend


@dataclass(frozen=True, slots=True)
class Strength:
    """How long a guesser with one good graphics card needs, in words, and a bar from 0 to 4."""

    score: int
    time_to_guess: str


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault and what the person should hear about it."""

    backend: Backend
    path: Path
    notices: tuple[str, ...] = ()
    language: str = ""
    """The code that the vault's preferences name, or empty when they name none."""


@dataclass(frozen=True, slots=True)
class Created(Opened):
    """A new vault, open, with the words of its recovery sheet."""

    recovery_words: tuple[str, ...] = field(default=())


class Door(Protocol):
    """Opens, makes and recovers vaults off the GUI thread; each future may carry a ``KnownError``."""

    def open(
        self, path: Path, passphrase: str, key_file: Path | None, *, allow_costly: bool = False
    ) -> Future[Opened]:
        """Derive the key and open the vault."""
        ...

    def create(self, path: Path, passphrase: str, key_file: Path | None, author_name: str) -> Future[Created]:
        """Make a vault whose first author goes by ``author_name``."""
        ...

    def recover(self, damaged: Path, words: str, path: Path, passphrase: str) -> Future[Created]:
        """Open ``damaged`` with the words of its recovery sheet and make it a new vault at ``path``.

        ``words`` are as they were typed: with numbers or without, shares parted by an empty line.
        """
        ...

    def propose_words(self, language: str) -> str:
        """Return six generated words, separated by spaces."""
        ...

    def strength(self, passphrase: str) -> Strength:
        """Estimate how hard a passphrase is to guess."""
        ...

    def abandon(self) -> None:
        """Forget what is being opened: a derivation cannot be stopped, but its result is thrown away."""
        ...
