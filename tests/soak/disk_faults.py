"""Makes the n-th write, sync, truncation, removal or renaming of this process fail, inside SQLCipher too.

It replaces functions of SQLite's own file layer in memory: thousands of faults cost milliseconds each.
Only for processes that do nothing else.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import _sqlite3

_P = ctypes.c_void_p
# The name stays a pointer: its options follow it in memory.
_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int,
    _P,
    _P,
    _P,
    ctypes.c_int,
    _P,
)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _P, ctypes.c_char_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _P, _P, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _P, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _P, ctypes.c_int)

FULL, CANTOPEN, IOERR_WRITE, IOERR_SYNC, IOERR_TRUNCATE, IOERR_DELETE = 13, 14, 778, 1034, 1546, 2570
ENOSPC, EIO, SHORT = "ENOSPC", "EIO", "short"
KINDS = (ENOSPC, EIO, SHORT)
_CREATE = 0x4
_METHODS_BYTES = 19 * ctypes.sizeof(_P)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("file_bytes", ctypes.c_int),
        ("longest", ctypes.c_int),
        ("next", _P),
        ("name", ctypes.c_char_p),
        ("app", _P),
        ("open", _P),
        ("delete", _P),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("close", _P),
        ("read", _P),
        ("write", _P),
        ("truncate", _P),
        ("sync", _P),
    )


class DiskFaults:
    """Counts what changes the disk while armed; call ``at`` (or all from there) fails as ``kind`` says."""

    def __init__(self) -> None:
        self.calls = 0
        self.at = 0
        self.kind = ENOSPC
        self.lasting = False
        self.armed = False
        self._kept: list[Any] = []
        self._patched: dict[int, int] = {}
        self._patch_sqlite()
        self._patch_python()

    @contextmanager
    def arm(self, at: int, kind: str = ENOSPC, *, lasting: bool = False) -> Iterator[None]:
        """Fail at call ``at`` (0 = never, only count) inside the block."""
        self.calls, self.at, self.kind, self.lasting, self.armed = 0, at, kind, lasting, True
        try:
            yield
        finally:
            self.armed = False

    def strikes(self) -> bool:
        """Count one call and say whether it is to fail."""
        if not self.armed:
            return False
        self.calls += 1
        return bool(self.at) and (self.calls == self.at or (self.lasting and self.calls > self.at))

    def _patch_sqlite(self) -> None:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = _P
        vfs = _Vfs.from_address(library.sqlite3_vfs_find(None))
        real_open, real_delete = _OPEN(vfs.open), _DELETE(vfs.delete)

        def opened(this: int, name: int | None, file: int, flags: int, out: int) -> int:
            path = ctypes.string_at(name) if name else b""
            if flags & _CREATE and not os.path.exists(path) and self.strikes():  # noqa: PTH110 - bytes
                return CANTOPEN
            result = real_open(this, name, file, flags, out)
            if result == 0:
                pointer = ctypes.cast(file, ctypes.POINTER(_P))
                pointer[0] = self._patched.get(pointer[0] or 0) or self._methods(pointer[0] or 0)
            return int(result)

        def delete(this: int, name: bytes, sync: int) -> int:
            return IOERR_DELETE if self.strikes() else int(real_delete(this, name, sync))

        self._kept += [opened_c := _OPEN(opened), delete_c := _DELETE(delete)]
        vfs.open = ctypes.cast(opened_c, _P).value
        vfs.delete = ctypes.cast(delete_c, _P).value

    def _methods(self, original: int) -> int:
        buffer = ctypes.create_string_buffer(ctypes.string_at(original, _METHODS_BYTES), _METHODS_BYTES)
        copy = _Methods.from_buffer(buffer)
        write, truncate, sync = _WRITE(copy.write), _TRUNCATE(copy.truncate), _SYNC(copy.sync)

        def written(file: int, data: int, count: int, offset: int) -> int:
            if not self.strikes():
                return int(write(file, data, count, offset))
            if self.kind == SHORT:
                write(file, data, min(count, 512), offset)
            return IOERR_WRITE if self.kind == EIO else FULL

        def truncated(file: int, size: int) -> int:
            return IOERR_TRUNCATE if self.strikes() else int(truncate(file, size))

        def synced(file: int, flags: int) -> int:
            return IOERR_SYNC if self.strikes() else int(sync(file, flags))

        callbacks = (_WRITE(written), _TRUNCATE(truncated), _SYNC(synced))
        copy.write, copy.truncate, copy.sync = (ctypes.cast(each, _P).value for each in callbacks)
        self._kept += [buffer, copy, callbacks]
        address = ctypes.addressof(buffer)
        self._patched[original] = self._patched[address] = address
        return address

    def _patch_python(self) -> None:
        for name in ("fsync", "link", "replace", "rename", "unlink", "mkdir"):
            setattr(os, name, self._failing(getattr(os, name)))
        real_open = os.open

        def opened(path: Any, flags: int, *rest: Any, **options: Any) -> int:
            if flags & os.O_CREAT and self.strikes():
                raise self._error()
            return real_open(path, flags, *rest, **options)

        os.open = opened

    def _failing(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if self.strikes():
                raise self._error()
            return real(*arguments, **options)

        return call

    def _error(self) -> OSError:
        number = errno.EIO if self.kind == EIO else errno.ENOSPC
        return OSError(number, os.strerror(number))
