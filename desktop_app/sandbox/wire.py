"""The language between the program and its children: length-prefixed frames, JSON headers and binary parts.

A frame is one byte of kind, four bytes of length (big endian) and the payload. A message is a ``HEADER``
frame (a JSON object with ``parts``, the number of binary parts) followed by the parts: each is any number
of ``CHUNK`` frames ended by an empty one. A child may put ``PROGRESS`` and ``STREAM`` frames before its
header. Nothing is ever unpickled: the child may have been taken over by the file it reads.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import struct
import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HEADER, CHUNK, PROGRESS, STREAM = b"H", b"C", b"P", b"S"
CHUNK_BYTES = 1 << 20
MAX_HEADER_BYTES = 1 << 20  # from a child
MAX_REQUEST_BYTES = 256 << 20  # from the program: a whole document to be laid out
_PREFIX = struct.Struct(">cI")
_PIPE_BYTES = 1 << 20

Payload = bytes | bytearray | memoryview


class WireError(Exception):
    """The other side sent something that is not in the language, or more than it may."""


class WireClosed(WireError):  # noqa: N818 - a state, told apart from a lie
    """The other side is gone."""


class Wire:
    """One end of a pair of pipes; blocking, used by one thread at a time."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._in = io.FileIO(read_fd, "rb")
        self._out = io.FileIO(write_fd, "wb")
        for fd in (read_fd, write_fd):
            widen(fd)

    def close(self) -> None:
        """Close both pipes; a second time does nothing."""
        for end in (self._in, self._out):
            with contextlib.suppress(OSError):
                end.close()

    def send(self, kind: bytes, payload: Payload) -> None:
        """Write one frame; raises ``WireClosed`` when nobody reads any more."""
        self._write(_PREFIX.pack(kind, len(payload)))
        self._write(payload)

    def send_message(self, header: dict[str, Any], parts: Iterable[Payload | Iterable[bytes]] = ()) -> None:
        """Write one message; a part may be bytes or an iterable of bytes whose total is not known yet."""
        listed = list(parts)
        self.send(HEADER, encode_header({**header, "parts": len(listed)}))
        for part in listed:
            pieces = (part,) if isinstance(part, (bytes, bytearray, memoryview)) else part
            for piece in pieces:
                view = memoryview(piece).cast("B")
                for start in range(0, len(view), CHUNK_BYTES):
                    self.send(CHUNK, view[start : start + CHUNK_BYTES])
            self.send(CHUNK, b"")

    def read_prefix(self, largest: int) -> tuple[bytes, int]:
        """Read the kind and length of the next frame; more than ``largest`` bytes is a lie."""
        kind, length = _PREFIX.unpack(self._read_exactly(_PREFIX.size))
        if length > largest:
            raise WireError("frame too long")
        return kind, length

    def read_payload(self, length: int) -> bytes:
        """Read the payload announced by :meth:`read_prefix`."""
        return self._read_exactly(length)

    def read_frame(self, kind: bytes, largest: int) -> bytes:
        """Read one frame that must be of this kind."""
        found, length = self.read_prefix(largest)
        if found != kind:
            raise WireError("unexpected frame")
        return self._read_exactly(length)

    def read_part(self, sink: Callable[[bytes], object], largest: int) -> int:
        """Hand the chunks of one part to ``sink`` and return their total, at most ``largest`` bytes."""
        total = 0
        while chunk := self.read_frame(CHUNK, CHUNK_BYTES):
            total += len(chunk)
            if total > largest:
                raise WireError("part too long")
            sink(chunk)
        return total

    def splice_part(self, fd: int, largest: int) -> int:
        """Move one part into an open file within the kernel (Linux); see :meth:`read_part`."""
        total = 0
        while length := self._chunk_length():
            total += length
            if total > largest:
                raise WireError("part too long")
            while length:
                moved = os.splice(self._in.fileno(), fd, length)
                if not moved:
                    raise WireClosed("nobody writes")
                length -= moved
        return total

    def _chunk_length(self) -> int:
        kind, length = self.read_prefix(CHUNK_BYTES)
        if kind != CHUNK:
            raise WireError("unexpected frame")
        return length

    def _write(self, payload: Payload) -> None:
        view = memoryview(payload)
        try:
            while view:
                view = view[self._out.write(view) or 0 :]
        except (OSError, ValueError) as error:
            raise WireClosed("nobody reads") from error

    def _read_exactly(self, length: int) -> bytes:
        buffer = bytearray(length)
        view = memoryview(buffer)
        try:
            while view:
                got = self._in.readinto(view)
                if not got:
                    raise WireClosed("nobody writes")
                view = view[got:]
        except (OSError, ValueError) as error:
            raise WireClosed("nobody writes") from error
        return bytes(buffer)


def encode_header(header: dict[str, Any]) -> bytes:
    """Return the JSON bytes of a header; raises ``ValueError`` for what JSON cannot carry."""
    return json.dumps(header, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def decode_header(raw: bytes) -> dict[str, Any]:
    """Return the object in a header from the other side; anything but a plain JSON object is a lie."""
    try:
        header = json.loads(raw, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise WireError("not a header") from error
    if not isinstance(header, dict):
        raise WireError("not a header")
    return header


def widen(fd: int) -> None:
    """Give a pipe a larger buffer where the system allows it: fewer wake-ups for big files."""
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - POSIX only

        with contextlib.suppress(OSError):
            fcntl.fcntl(fd, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    else:
        os.fstat(fd)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)
