"""Making and replacing files: a crash leaves the old one or the new one, readable by its owner only."""

from __future__ import annotations

import errno
import importlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.errors import told

PARTIAL = ".partial"
_BINARY: int = getattr(os, "O_BINARY", 0)
_CANNOT_LINK = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}


def platform() -> ModuleType:
    """The few calls that differ between systems."""
    return importlib.import_module(f"desktop_app.vault.file.platform_{os.name}")


def read_at(descriptor: int, count: int, offset: int) -> bytes:
    """Up to ``count`` bytes of an open file, from ``offset``."""
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, count)


def exists_already(path: Path) -> KnownError:
    """The sentence for a place that is taken: a file is only overwritten where a person was asked."""
    return KnownError(
        "exists-already",
        "There is already a file named {name}; it was left as it is.",
        "Choose another name.",
        name=path.name,
    )


def create_private(path: Path) -> None:
    """Create an empty file that only its owner may read, or raise FileExistsError."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600))


def sync_file(path: Path) -> None:
    """Make the content of a closed file survive a power cut."""
    descriptor = os.open(path, os.O_RDWR | _BINARY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    platform().sync_folder(folder)


@contextmanager
def partial_file(target: Path) -> Iterator[Path]:
    """A private empty file beside ``target`` to fill; whatever is left of it at the end is removed.

    Failures of the disk or of SQLCipher inside become told errors.
    """
    with told():
        partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}{PARTIAL}")
        create_private(partial)
        try:
            yield partial
        finally:
            for leftover in (partial, Path(f"{partial}-journal")):
                with suppress(OSError):
                    leftover.unlink()


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """A `partial_file` that takes the name ``target`` when the block ends without error.

    The content is synced before the name appears, and the folder after it. Raises KnownError
    ``exists-already`` when the name is taken, before or meanwhile; leaves nothing behind on any error.
    """
    if target.exists():
        raise exists_already(target)
    with partial_file(target) as partial:
        yield partial
        sync_file(partial)
        _give_name(partial, target)
        sync_folder(target.parent)


@contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """A `partial_file` that takes the place of ``target`` in one step when the block ends without error.

    For a file of the person's that they agreed to replace: until then it is as it was, and it stays so on any
    error. Never for the path of an open vault.
    """
    with partial_file(target) as partial:
        yield partial
        sync_file(partial)
        partial.replace(target)
        sync_folder(target.parent)


def _give_name(partial: Path, target: Path) -> None:
    try:
        os.link(partial, target)
    except FileExistsError:
        raise exists_already(target) from None
    except OSError as exc:
        if exc.errno not in _CANNOT_LINK:
            raise
        _rename_into_place(partial, target)


def _rename_into_place(partial: Path, target: Path) -> None:
    """For file systems without hard links (a FAT stick): reserve the name, then replace the reservation."""
    try:
        create_private(target)
    except FileExistsError:
        raise exists_already(target) from None
    try:
        partial.replace(target)
    except OSError:
        target.unlink()
        raise
