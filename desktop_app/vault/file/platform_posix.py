"""What Linux and macOS do for the vault file: flock, and syncing a folder so that a rename lasts."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

REPLACES_OPEN_FILES = True


def try_lock(descriptor: int) -> bool:
    """Take the exclusive lock of an open file at once; False when somebody else holds it."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Make what was created, renamed or removed in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
