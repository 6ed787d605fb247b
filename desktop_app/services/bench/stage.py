"""What benchmarks stand on: how much to measure with, a private folder, vaults of fictional people in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from desktop_app.services.demo.make import DemoClock, fill
from desktop_app.services.opening import create_with_key, open_locked
from desktop_app.vault.environment import Environment
from desktop_app.vault.file.errors import told
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.vault import Vault

RUNS = 5
"""Fewest runs of which a median is told."""

KEY = RawKey(b"only fictional people are within", b"holdfast-bench-1")
"""The key of every vault made here: nothing in them is secret, and no derivation is waited for."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much to measure with."""

    cases: tuple[int, ...]
    saves: int
    words: int
    attached_mib: int
    people: tuple[int, ...]
    exhibits: int
    pages_of_exhibit: int
    bytes_of_page: int
    annex: int
    merge_cases: int
    edits_of_case: int
    logged_edits: int


SIZES = {
    "small": Sizes(
        cases=(10_000,),
        saves=200,
        words=40,
        attached_mib=96,
        people=(1_000,),
        exhibits=20,
        pages_of_exhibit=10,
        bytes_of_page=215_000,
        annex=5_000,
        merge_cases=500,
        edits_of_case=10,
        logged_edits=4_000,
    ),
    "full": Sizes(
        cases=(10_000, 100_000),
        saves=500,
        words=80,
        attached_mib=1024,
        people=(1_000, 100_000),
        exhibits=200,
        pages_of_exhibit=10,
        bytes_of_page=215_000,
        annex=5_000,
        merge_cases=10_000,
        edits_of_case=10,
        logged_edits=20_000,
    ),
}
"""``full`` is what the goals name; ``small`` takes some minutes, most of them to make 10,000 cases."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One run of benchmarks in one folder; what was made there for one benchmark serves the next."""

    folder: Path
    sizes: Sizes
    runs: int = RUNS
    say: Callable[[str], object] = lambda _text: None

    def cases(self, count: int) -> Path:
        """Return a closed vault of so many fictional cases, made once a folder; do not change it."""
        path = self.folder / f"cases-{count}.vault"
        if not path.exists():
            self.say(f"making {count:,} fictional cases")
            partial = self.fresh(f"making-{count}.vault")
            chance, clock = Random(count), DemoClock()  # noqa: S311 - fictional people
            vault = self.new(partial, Environment(clock, chance.randbytes))
            try:
                fill(vault, clock, chance, cases=count, progress=lambda _done, _total: None)
            finally:
                vault.close()
            partial.replace(path)
        return path

    def new(self, path: Path, environment: Environment | None = None) -> Vault:
        """Make an empty vault and open it."""
        return create_with_key(path, KEY, author_name="Bench", environment=environment)

    def fresh(self, name: str) -> Path:
        """Return a path in the folder at which nothing stands, and that no other run uses."""
        path = self.folder / f"{os.getpid()}-{name}"
        path.unlink(missing_ok=True)
        return path

    def copy(self, closed: Path, name: str) -> Path:
        """Copy a closed vault, to change the copy."""
        return Path(shutil.copyfile(closed, self.fresh(name)))

    @contextmanager
    def opened(self, path: Path) -> Iterator[Vault]:
        """Open a vault of this folder."""
        vault = open_locked(path, KEY)
        try:
            yield vault
        finally:
            vault.close()

    @contextmanager
    def throw_away(self, name: str) -> Iterator[Vault]:
        """Make an empty vault that goes when the block ends."""
        path = self.fresh(name)
        vault = self.new(path)
        try:
            yield vault
        finally:
            vault.close()
            path.unlink()


@contextmanager
def private_folder(chosen: Path | None) -> Iterator[Path]:
    """Give the chosen folder, which stays, or a new one beside the current folder, which goes at the end.

    The system's folder for temporary files is not used: it may be in memory, and the figures are of a disk.
    """
    with told():
        if chosen is not None:
            chosen.mkdir(mode=0o700, parents=True, exist_ok=True)
            yield chosen.resolve()
            return
        folder = Path.cwd() / f"holdfast-bench-{os.getpid()}"
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder)
