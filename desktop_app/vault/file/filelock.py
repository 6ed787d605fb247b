"""One program at a time: the lock on the vault, on a descriptor opened before SQLite and closed after it.

POSIX drops all of a process's record locks on a file when *any* descriptor of that file is closed: a file
dialog that merely lists the folder was enough to drop SQLite's. flock belongs to the descriptor and stays.
So nothing else in this process opens the path while the vault is open; children may.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from desktop_app.domain.errors import CredentialError
from desktop_app.vault.file import files
from desktop_app.vault.file.errors import locked_by_another, told
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.page_proof import PAGE, key_fits
from desktop_app.vault.file.salt import SALT_BYTES

PATIENCE_S = 1.0
"""How long a holder may take to go: a child that was being started when a lock replaced the program shares
the descriptor until its own ``exec``, and a program that ends lets go a moment after its window."""
_POLL_S = 0.02

PLAIN_HEADER = b"SQLite format 3\0"
_BINARY: int = getattr(os, "O_BINARY", 0)


class VaultLock:
    """The lock on one vault file, and what the file says about itself before any key is known.

    Made by `lock_vault`. ``salt`` feeds `kdf.derive`; hand the lock to `open_vault`, or `close` it.
    """

    def __init__(self, path: Path, descriptor: int, salt: bytes) -> None:
        self.path = path
        self.salt = salt
        self._descriptor: int | None = descriptor

    @property
    def size(self) -> int:
        """Bytes of the file now."""
        return os.fstat(self._open()).st_size

    @property
    def header(self) -> bytes:
        """The first 16 bytes of the file now."""
        return files.read_at(self._open(), SALT_BYTES, 0)

    @property
    def is_gone(self) -> bool:
        """Whether the file was deleted while it is open: without a name it vanishes when it is closed."""
        return os.fstat(self._open()).st_nlink == 0

    def key_fits(self, raw_key: RawKey) -> bool:
        """Whether the file's pages were written with this key; reads only."""
        return key_fits(self._open(), self.size, raw_key)

    def close(self) -> None:
        """Let others open the vault; harmless when done twice. Close the connection first."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _open(self) -> int:
        if self._descriptor is None:
            raise ValueError("the lock is closed")
        return self._descriptor


def lock_vault(path: Path) -> VaultLock:
    """Lock a vault for this process and read its salt; nothing is written. Blocks up to ``PATIENCE_S``.

    Raises CredentialError for what cannot be a vault (a folder, an empty or short file, plain SQLite),
    KnownError ``locked-by-another``, ``no-such-file`` or ``read-only``.
    """
    with told():
        path = path.resolve()
        if path.exists() and not path.is_file():
            raise not_a_vault("This is a folder or a device, not a vault.")
        descriptor = os.open(path, os.O_RDONLY | _BINARY)
        try:
            _take(path, descriptor)
            return VaultLock(path, descriptor, _salt(descriptor))
        except BaseException:
            os.close(descriptor)
            raise


def not_a_vault(what: str) -> CredentialError:
    """A file that no passphrase could open, with the sentence that says why."""
    return CredentialError("not-a-vault", what, "Choose a vault file; nothing was changed.")


def _take(path: Path, descriptor: int) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not files.platform().try_lock(descriptor):
        if time.monotonic() > give_up:
            raise locked_by_another()
        time.sleep(_POLL_S)
    if not os.path.samestat(os.fstat(descriptor), path.stat()):
        raise locked_by_another()  # replaced (rekey) between opening and locking


def _salt(descriptor: int) -> bytes:
    size = os.fstat(descriptor).st_size
    head = files.read_at(descriptor, SALT_BYTES, 0)
    if size == 0:
        raise not_a_vault("This file is empty, so it is not a vault.")
    if head == PLAIN_HEADER:
        raise not_a_vault("This is an ordinary SQLite database without encryption, not a vault.")
    if size < PAGE:
        raise not_a_vault("This file is too short to be a vault.")
    return head
