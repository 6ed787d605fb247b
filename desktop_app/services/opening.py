"""Opens and makes vaults from what a person knows: a passphrase and, where needed, a key file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.vault import attachments
from desktop_app.vault.caselist import CaseListRows
from desktop_app.vault.environment import Environment, system_environment
from desktop_app.vault.file.backup import rotate
from desktop_app.vault.file.errors import BugError, told
from desktop_app.vault.file.filelock import VaultLock, lock_vault
from desktop_app.vault.file.kdf import RawKey, derive, key_file_hash, new_salt
from desktop_app.vault.migrations import runner
from desktop_app.vault.projection import Projection
from desktop_app.vault.search.index import SearchIndex
from desktop_app.vault.vault import Vault


def projections() -> Sequence[Projection]:
    """Return the tables beside the log that every vault of the program keeps: search and the case list."""
    return (SearchIndex(), CaseListRows())


def raw_key(salt: bytes, passphrase: str, key_file: Path | None = None) -> RawKey:
    """Derive the key of the vault that begins with ``salt``; about a second and 256 MiB.

    Raises CredentialError when no vault of ours begins so, KnownError ``kdf-too-dear``, ``empty-key-file``.
    """
    return derive(passphrase, salt, key_file=None if key_file is None else key_file_hash(key_file))


def known_key(passphrase: str, salt: bytes, key_file: Path | None, allow_costly: bool) -> RawKey:  # noqa: FBT001
    """Derive a known file's key; ``allow_costly`` once the person agreed to what the file asks for."""
    if not allow_costly:
        return raw_key(salt, passphrase, key_file)
    hashed = None if key_file is None else key_file_hash(key_file)
    return derive(passphrase, salt, key_file=hashed, allow_costly=True)


def closed_key(path: Path, passphrase: str, key_file: Path | None = None) -> RawKey:
    """Derive the key of a vault that is not open; whether it fits shows only when it is used."""
    lock = lock_vault(path)
    try:
        salt = lock.salt
    finally:
        lock.close()
    return raw_key(salt, passphrase, key_file)


def new_raw_key(passphrase: str, key_file: Path | None = None) -> RawKey:
    """Derive the key of a vault to be made, tuned to about a second on this computer."""
    return derive(
        passphrase,
        new_salt(),
        key_file=None if key_file is None else key_file_hash(key_file),
        allow_costly=True,
    )


@dataclass(frozen=True, slots=True)
class Derivations:
    """How keys are made of what people know; tests hand in quick ones."""

    known: Callable[[str, bytes, Path | None, bool], RawKey] = known_key
    new: Callable[[str, Path | None], RawKey] = new_raw_key


def open_vault(
    path: Path, passphrase: str, *, key_file: Path | None = None, environment: Environment | None = None
) -> Vault:
    """Open a vault; nothing in the file changes when that fails.

    Raises CredentialError for a wrong passphrase or key file or what is no vault, and the KnownErrors of
    `desktop_app.vault.file.connection.open_vault`.
    """
    lock = lock_vault(path)
    try:
        key = raw_key(lock.salt, passphrase, key_file)
    except BaseException:
        lock.close()
        raise
    return open_locked(lock, key, environment=environment)


def open_locked(target: Path | VaultLock, key: RawKey, *, environment: Environment | None = None) -> Vault:
    """Open by the raw key, bring an older layout up to date after a backup, and clear what a crash left."""
    chosen = environment or system_environment()
    vault = Vault.open(target, key, environment=chosen, projections=projections())
    try:
        with told():
            file = vault.file
            if file is not None and runner.pending(vault.connection):
                vault.bring_up_to_date(lambda: rotate(file, chosen.clock()))
        attachments.collect_left(vault.connection)
    except BaseException:
        vault.close()
        raise
    return vault


def reopened(vault: Vault) -> Vault:
    """Return an open vault as it must be used once its file was written anew (`vault.file.rekey`).

    What a vault has prepared belongs to the old file; one whose file is the same is returned as it is.
    """
    file = vault.file
    if file is None:
        raise BugError("this vault has no file")
    if file.connection is vault.connection:
        return vault
    fresh = Vault(file.connection, environment=vault.environment, projections=projections(), file=file)
    fresh.resume()
    return fresh


def create_vault(
    path: Path,
    passphrase: str,
    *,
    author_name: str,
    key_file: Path | None = None,
    environment: Environment | None = None,
) -> Vault:
    """Make a vault with its first author and open it; raises KnownError ``exists-already`` …"""
    return create_with_key(
        path, new_raw_key(passphrase, key_file), author_name=author_name, environment=environment
    )


def create_with_key(
    path: Path, key: RawKey, *, author_name: str, environment: Environment | None = None
) -> Vault:
    """Make a vault under a raw key and open it."""
    return Vault.create(
        path,
        key,
        environment=environment or system_environment(),
        author_name=author_name,
        projections=projections(),
    )
