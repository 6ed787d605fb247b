"""Every failure of the encrypted file becomes either one told sentence or a bug, in one place."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from desktop_app.domain.errors import CredentialError, KnownError

SQLITE_PERM = 3
SQLITE_BUSY = 5
SQLITE_LOCKED = 6
SQLITE_NOMEM = 7
SQLITE_READONLY = 8
SQLITE_INTERRUPT = 9
SQLITE_IOERR = 10
SQLITE_CORRUPT = 11
SQLITE_FULL = 13
SQLITE_CANTOPEN = 14
SQLITE_TOOBIG = 18
SQLITE_NOTADB = 26
SQLITE_IOERR_NOMEM = 3082


class BugError(Exception):
    """Something that must not happen: our mistake, exit code 70. It names the failure, never any content."""

    exit_code = 70


def disk_full() -> KnownError:
    """The sentence for a disk without room."""
    return KnownError(
        "disk-full",
        "The disk is full, so nothing was written; what was saved before is safe.",
        "Free some space on this disk and try again.",
    )


def disk_failed() -> KnownError:
    """The sentence for a disk that refuses to read or write."""
    return KnownError(
        "disk-failed",
        "The disk reported an error, so nothing was written; what was saved before is safe.",
        "Copy the newest backup to another disk before you go on with this one.",
    )


def read_only() -> KnownError:
    """The sentence for a file or folder that must not be written."""
    return KnownError(
        "read-only",
        "The vault or its folder cannot be written, so nothing was changed.",
        "Copy the vault to a folder that you may write to, or ask for permission.",
    )


def damaged() -> KnownError:
    """The sentence for a vault whose key is right and whose pages are not."""
    return KnownError(
        "vault-damaged",
        "The passphrase is right, but parts of this vault are damaged.",
        "Restore the newest backup; keep this file, because some of it may still be readable.",
    )


def locked_by_another() -> KnownError:
    """The sentence for a vault that another running program holds."""
    return KnownError(
        "locked-by-another",
        "This vault is already open in another window or by another program.",
        "Close it there first, or work in that window.",
    )


def no_such_file() -> KnownError:
    """The sentence for a path where nothing is."""
    return KnownError(
        "no-such-file",
        "There is no file at this place.",
        "Check the path, or plug in the drive that it is on.",
    )


def wrong_credentials() -> CredentialError:
    """The sentence for a key that does not open the file; a foreign file of the same shape looks the same."""
    return CredentialError(
        "wrong-passphrase",
        "The passphrase or key file does not open this file, or it is not a vault.",
        "Check the keyboard layout and the key file, and try again; nothing was changed.",
    )


_ERRNO = {
    errno.ENOSPC: disk_full,
    errno.EDQUOT: disk_full,
    errno.EFBIG: disk_full,
    errno.EIO: disk_failed,
    errno.EACCES: read_only,
    errno.EPERM: read_only,
    errno.EROFS: read_only,
    errno.ENOENT: no_such_file,
}

_SQLITE = {
    SQLITE_PERM: read_only,
    SQLITE_BUSY: locked_by_another,
    SQLITE_LOCKED: locked_by_another,
    SQLITE_READONLY: read_only,
    SQLITE_CANTOPEN: read_only,
    SQLITE_IOERR: disk_failed,
    SQLITE_CORRUPT: damaged,
    SQLITE_FULL: disk_full,
    SQLITE_NOTADB: wrong_credentials,
}


# Connection.backup raises without a code: then its text is SQLite's own name of the code.
_BY_TEXT = {
    "database is locked": SQLITE_BUSY,
    "attempt to write a readonly database": SQLITE_READONLY,
    "interrupted": SQLITE_INTERRUPT,
    "disk I/O error": SQLITE_IOERR,
    "database disk image is malformed": SQLITE_CORRUPT,
    "database or disk is full": SQLITE_FULL,
    "unable to open database file": SQLITE_CANTOPEN,
}


def _out_of_memory() -> KnownError:
    return KnownError(
        "out-of-memory",
        "The computer has no memory left for this; what was saved before is safe.",
        "Close other programs and try again.",
    )


def _cancelled() -> KnownError:
    return KnownError(
        "cancelled", "This was cancelled; nothing was changed.", "Start it again when you like."
    )


def _too_big() -> KnownError:
    return KnownError(
        "value-too-big", "One value is too large to be stored.", "Shorten it, or attach it as a file."
    )


_RARE = {
    SQLITE_NOMEM: _out_of_memory,
    SQLITE_IOERR_NOMEM: _out_of_memory,
    SQLITE_INTERRUPT: _cancelled,
    SQLITE_TOOBIG: _too_big,
}


def cancelled() -> KnownError:
    """The sentence for something that the user stopped."""
    return _cancelled()


def translate(exc: BaseException) -> KnownError | BugError:
    """The told sentence for a failure of SQLCipher or of the file system, or a bug of ours.

    A known error comes back as it is. A bug carries the name of the failure only: SQL and values may hold
    what must not reach a report.
    """
    if isinstance(exc, KnownError | BugError):
        return exc
    if isinstance(exc, MemoryError):
        return _out_of_memory()
    if isinstance(exc, dbapi2.Error):
        code = getattr(exc, "sqlite_errorcode", 0) or _BY_TEXT.get(str(exc), 1)
        told = _RARE.get(code) or _RARE.get(code & 0xFF) or _SQLITE.get(code & 0xFF)
        return told() if told else BugError(getattr(exc, "sqlite_errorname", type(exc).__name__))
    if isinstance(exc, OSError) and exc.errno in _ERRNO:
        return _ERRNO[exc.errno]()
    if isinstance(exc, OSError):
        return disk_failed()
    return BugError(type(exc).__name__)


@contextmanager
def told() -> Iterator[None]:
    """Turn what SQLCipher and the file system raise inside into told errors or bugs."""
    try:
        yield
    except (dbapi2.Error, OSError, MemoryError) as exc:
        raise translate(exc) from exc
