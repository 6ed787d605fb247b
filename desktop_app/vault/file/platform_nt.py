"""What Windows does for the vault file: LockFileEx far behind the last byte; folders need no syncing."""

from __future__ import annotations

import ctypes
import importlib
from pathlib import Path
from typing import Any

REPLACES_OPEN_FILES = False
_EXCLUSIVE_NOW = 0x1 | 0x2  # LOCKFILE_FAIL_IMMEDIATELY | LOCKFILE_EXCLUSIVE_LOCK
_FAR = 0x7FFF0000  # high word of the offset: these locks are mandatory, so the byte must lie past any content


class _Overlapped(ctypes.Structure):
    _fields_ = (
        ("internal", ctypes.c_void_p),
        ("internal_high", ctypes.c_void_p),
        ("offset", ctypes.c_uint32),
        ("offset_high", ctypes.c_uint32),
        ("event", ctypes.c_void_p),
    )


def try_lock(descriptor: int, *, kernel32: Any = None, msvcrt: Any = None) -> bool:
    """Take the exclusive lock of an open file at once; False when somebody else holds it."""
    kernel32 = kernel32 or ctypes.CDLL("kernel32")
    msvcrt = msvcrt or importlib.import_module("msvcrt")
    where = _Overlapped(offset=0, offset_high=_FAR)
    handle = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor))
    return bool(kernel32.LockFileEx(handle, _EXCLUSIVE_NOW, 0, 1, 0, ctypes.byref(where)))


def sync_folder(folder: Path) -> None:
    """Nothing to do: NTFS journals names itself and a folder cannot be opened for syncing."""
