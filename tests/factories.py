"""Real vaults in a few milliseconds, by raw key, and the fictional people who live in them."""

from __future__ import annotations

import hashlib
import itertools
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from desktop_app.domain.errors import CredentialError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.cases.create import CreatedCase, NewCase, NewEntry, add_case
from desktop_app.services.opening import create_with_key, open_locked
from desktop_app.vault.environment import Environment
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import Cost, encode
from desktop_app.vault.vault import Vault

PASSPHRASE = "six fictional words for every test"
COST = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
BEGAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def quick_derive(
    passphrase: str,
    salt: bytes,
    *,
    key_file: bytes | None = None,
    allow_costly: bool = False,
    probe: object = None,
) -> RawKey:
    """Stand in for the derivation that costs a second: one hash, the same for the same words."""
    if not passphrase:
        raise CredentialError("wrong-passphrase", "No words.", "Give some.")
    return RawKey(hashlib.sha256(passphrase.encode() + b"|" + (key_file or b"")).digest(), salt)


def quick_salt(cost: Cost | None = None) -> bytes:
    return encode(COST, next(_salts).to_bytes(13, "big"))


_salts = itertools.count(1)


@dataclass
class Clock:
    """A clock that moves only when it is told to."""

    now: datetime = BEGAN

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **much: float) -> None:
        self.now += timedelta(**much)


@dataclass
class World:
    """What a vault takes from outside, the same in every run."""

    clock: Clock = field(default_factory=Clock)
    chance: Random = field(default_factory=lambda: Random(1))

    @property
    def environment(self) -> Environment:
        return Environment(clock=self.clock, random_bytes=self.chance.randbytes)


@cache
def template() -> Path:
    """Make the empty vault of all tests once a process; `a_vault` copies it."""
    path = Path(tempfile.mkdtemp(prefix="holdfast-tests-")) / "template.vault"
    create_with_key(path, the_key(), author_name="Tester", environment=World().environment).close()
    return path


def the_key() -> RawKey:
    return quick_derive(PASSPHRASE, encode(COST, bytes(13)))


def a_vault_file(folder: Path, name: str = "a.vault") -> Path:
    """Return a closed vault with its one author and nothing else."""
    path = folder / name
    shutil.copyfile(template(), path)
    path.chmod(0o600)
    return path


def a_vault(folder: Path, name: str = "a.vault", world: World | None = None) -> Vault:
    """Return an open vault; close it."""
    return open_locked(
        a_vault_file(folder, name), the_key(), environment=(world or World(chance=Random(2))).environment
    )


def someone(given: str = "Анна", family: str = "Верхотина", **case: object) -> NewCase:
    """Return what is known about a fictional person when the case is made."""
    values = {name: value for name, value in case.items() if isinstance(value, str | Term)}
    return NewCase(
        case=NewEntry("case", values),
        person=NewEntry("person", {"birth_date": PartialDate.day(1990, 3, 5)}),
        of_person=[
            NewEntry(
                "name",
                {
                    "type": Term("passport_cyrillic"),
                    "script": Term("cyrillic"),
                    "family": family,
                    "given": given,
                },
            )
        ],
    )


def a_case(vault: Vault, new: NewCase | None = None) -> CreatedCase:
    """Make a case and return it."""
    with vault.unit() as unit:
        made = add_case(unit, new or someone())
        unit.commit()
    return made


def many_cases(vault: Vault, people: Iterable[NewCase]) -> list[CreatedCase]:
    """Make several cases in one unit."""
    with vault.unit() as unit:
        made = [add_case(unit, new) for new in people]
        unit.commit()
    return made
