"""Opening and creating the encrypted file with exactly the settings that were measured to be safe."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.errors import BugError, damaged, read_only, told, wrong_credentials
from desktop_app.vault.file.filelock import PLAIN_HEADER, VaultLock, lock_vault, not_a_vault
from desktop_app.vault.file.files import new_file
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.page_proof import PAGE
from desktop_app.vault.migrations import runner

APPLICATION_ID = 0x486F6C64
CACHE_MIB = 64
MOST_CACHE_MIB = 256

# Set in this order on every connection, then read back: a setting that SQLite ignores is a bug of ours.
SETTINGS: tuple[tuple[str, str, str], ...] = (
    ("auto_vacuum", "NONE", "0"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", "3"),
    ("temp_store", "MEMORY", "2"),
    ("secure_delete", "1", "1"),
    ("cipher_memory_security", "OFF", "0"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("foreign_keys", "ON", "1"),
)


class OpenVault:
    """An open vault: the one connection, the lock on the file, and the key for copies of it.

    Made by `open_vault` or `create_vault`, used by the one thread that made it; `close` it there.
    """

    def __init__(self, lock: VaultLock, connection: Connection, raw_key: RawKey) -> None:
        self.lock = lock
        self.connection = connection
        self.raw_key = raw_key

    @property
    def path(self) -> Path:
        """Where the file is; nothing in this process may open it while this object is open."""
        return self.lock.path

    def check(self) -> None:
        """Raise KnownError ``vault-damaged`` when anything read so far came from a damaged page.

        To be asked after every read, before its result is used (`DatabaseThread.watch` does it); it costs
        about 6 µs. The *last* page that a query touches is given as zeros, without any error.
        """
        check_pages(self.connection)

    def close(self) -> None:
        """Close the connection, then the lock; an unfinished transaction is rolled back."""
        self.connection.close()
        self.lock.close()


def open_vault(
    target: Path | VaultLock,
    raw_key: RawKey,
    *,
    newest_version: int | None = None,
    cache_mib: int = CACHE_MIB,
    writable: bool = True,
) -> OpenVault:
    """Open an existing vault by its raw key; changes no byte unless an unfinished write must be rolled back.

    ``target`` is a path, or the lock that gave the salt (it is closed when opening fails).
    ``newest_version`` is the newest layout that this program reads, by default that of its migrations;
    ``cache_mib`` (64 to 256) is the page cache. Raises CredentialError for a wrong key or no vault,
    KnownError ``newer-version``, ``locked-by-another``, ``read-only``, ``vault-damaged``.
    """
    lock = lock_vault(target) if isinstance(target, Path) else target
    try:
        with told():
            _check_before(lock, raw_key, writable=writable)
            connection = connect(lock.path, raw_key, cache_mib=cache_mib, writable=writable)
            try:
                _check_inside(
                    connection, runner.newest_version() if newest_version is None else newest_version
                )
            except BaseException:
                connection.close()
                raise
    except KnownError as error:
        lock.close()
        if error.code == "wrong-passphrase" and isinstance(error.__cause__, dbapi2.Error):
            raise damaged() from error  # the pages' checksums had already proven the key
        raise
    except BaseException:
        lock.close()
        raise
    return OpenVault(lock, connection, raw_key)


def create_vault(
    path: Path,
    raw_key: RawKey,
    *,
    prepare: Callable[[Connection], object] = runner.apply_all,
    newest_version: int | None = None,
    cache_mib: int = CACHE_MIB,
) -> OpenVault:
    """Make a new vault and open it; ``prepare`` fills it, by default with the tables of every migration.

    The name appears only when the file is complete. Raises KnownError ``exists-already``, ``disk-full`` …
    """
    with new_file(path.resolve()) as partial:
        connection = connect(partial, raw_key)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            prepare(connection)
        finally:
            connection.close()
        guard_encrypted(partial, raw_key)
    return open_vault(path, raw_key, newest_version=newest_version, cache_mib=cache_mib)


def connect(path: Path, raw_key: RawKey, *, cache_mib: int = CACHE_MIB, writable: bool = True) -> Connection:
    """A connection to an existing file with every setting in force; the caller closes it and holds any lock.

    Raises sqlcipher3 errors as they are (wrap in `errors.told`), BugError when a setting is not in force.
    """
    connection = dbapi2.connect(
        f"{path.as_uri()}?mode={'rw' if writable else 'ro'}", isolation_level=None, timeout=0, uri=True
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{raw_key.literal}"')
        guard_cipher(connection)
        cache = min(max(cache_mib, CACHE_MIB), MOST_CACHE_MIB)
        connection.execute(f"PRAGMA cache_size = {-1024 * cache}")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        for name, value, expected in SETTINGS:
            _set(connection, name, value, expected)
    except BaseException:
        connection.close()
        raise
    return connection


def _set(connection: Connection, name: str, value: str, expected: str) -> None:
    connection.execute(f"PRAGMA {name} = {value}")
    if str(connection.execute(f"PRAGMA {name}").fetchone()[0]) != expected:
        raise BugError(f"PRAGMA {name} is not in force")


def check_pages(connection: Connection) -> None:
    """Raise KnownError ``vault-damaged`` when a page that this connection read was not as it was written."""
    if connection.execute("PRAGMA cipher_status").fetchone()[0] != "1":
        raise damaged()


def guard_cipher(connection: Connection) -> None:
    """Refuse to go on when the library cannot encrypt: it would take the key and write plain text."""
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise BugError("the database library does not encrypt")


def guard_encrypted(path: Path, raw_key: RawKey) -> None:
    """Refuse a file that we made and that does not begin with its salt; never the path of an open vault."""
    with path.open("rb") as file:
        head = file.read(len(PLAIN_HEADER))
    if head != raw_key.salt or head == PLAIN_HEADER:
        raise BugError("a file was written without encryption")


def has_unfinished_write(path: Path) -> bool:
    """Whether a crash left a journal that opening rolls back (SQLite's test: its first byte is not zero)."""
    with suppress(FileNotFoundError), Path(f"{path}-journal").open("rb") as journal:
        return journal.read(1) not in (b"", b"\0")
    return False


def _check_before(lock: VaultLock, raw_key: RawKey, *, writable: bool) -> None:
    if not lock.key_fits(raw_key):
        raise wrong_credentials()
    if lock.size % PAGE and not has_unfinished_write(lock.path):
        raise KnownError(
            "vault-truncated",
            "The passphrase is right, but the end of this vault is missing: it was not copied completely.",
            "Copy it again from where it came, or restore the newest backup.",
        )
    if writable and not (os.access(lock.path, os.W_OK) and os.access(lock.path.parent, os.W_OK)):
        raise read_only()


def _check_inside(connection: Connection, newest_version: int) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise not_a_vault("This file is encrypted, but it was not made by this program.")
    if version > newest_version:
        raise KnownError(
            "newer-version",
            "This vault was made by a newer version of the program (layout {version}); it was not touched.",
            "Install the newer version to open it.",
            version=version,
        )
