"""Numbered objects and the file around them, in the compact form of PDF 1.5 (object streams, cross-
reference stream).
"""

from __future__ import annotations

import hashlib
import struct
import zlib

_PACKED = 200


class Objects:
    """Collects the objects of a file being written."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []
        self._streams: set[int] = set()

    def reserve(self, count: int = 1) -> int:
        """Reserve numbers and return the first."""
        first = len(self._bodies) + 1
        self._bodies += [b""] * count
        return first

    def set(self, number: int, body: str) -> None:
        """Fill a reserved object."""
        self._bodies[number - 1] = body.encode("latin-1")

    def add(self, body: str) -> int:
        """Append an object and return its number."""
        number = self.reserve()
        self.set(number, body)
        return number

    def stream(self, data: bytes, entries: str = "", *, pack: bool = True, pad: bytes = b" ") -> int:
        """Append a stream and return its number; ``{length}`` in ``entries`` is the unpacked length."""
        number = self.reserve()
        self._streams.add(number)
        self._bodies[number - 1] = _stream(data, entries, pack=pack, pad=pad)
        return number

    def file(self, root: int, info: int) -> bytes:
        """Return the whole file; equal objects give equal bytes."""
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        for number in sorted(self._streams):
            places[number] = (1, len(out), 0)
            out += b"%d 0 obj\n" % number + self._bodies[number - 1] + b"\nendobj\n"
        plain = [number for number in range(1, len(self._bodies) + 1) if number not in self._streams]
        following = len(self._bodies) + 1
        for start in range(0, len(plain), _PACKED):
            batch = plain[start : start + _PACKED]
            places |= {number: (2, following, index) for index, number in enumerate(batch)}
            places[following] = (1, len(out), 0)
            out += b"%d 0 obj\n" % following + self._batch(batch) + b"\nendobj\n"
            following += 1
        places[following] = (1, len(out), 0)
        table = b"".join(struct.pack(">BIH", *places[number]) for number in range(following + 1))
        digest = hashlib.md5(out, usedforsecurity=False).hexdigest()
        size = f"/Size {following + 1}/Root {root} 0 R/Info {info} 0 R"
        entries = f"/Type/XRef/W[1 4 2]{size}/ID[<{digest}><{digest}>]"
        start = len(out)
        out += b"%d 0 obj\n" % following + _stream(table, entries, pad=b"\1") + b"\nendobj\n"
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)

    def _batch(self, numbers: list[int]) -> bytes:
        """Return objects that are no streams as one packed stream."""
        head, offset = [], 0
        for number in numbers:
            head.append(f"{number} {offset}")
            offset += len(self._bodies[number - 1]) + 1
        first = (" ".join(head) + "\n").encode()
        data = first + b"\n".join(self._bodies[number - 1] for number in numbers)
        return _stream(data, f"/Type/ObjStm/N {len(numbers)}/First {len(first)}")


def _stream(data: bytes, entries: str, *, pack: bool = True, pad: bytes = b" ") -> bytes:
    """Return a stream whose last byte is no line end.

    Where it is one, a reader cannot tell it from the line end before ``endstream`` and finds /Length wrong
    (PDF/A-2, 6.1.7.1); ``pad`` bytes that mean nothing (and are not zero) change the checksum, which is the
    last byte.
    """
    body = zlib.compress(data, 6) if pack else data
    while body[-1:] in {b"\r", b"\n"}:
        data += pad
        body = zlib.compress(data, 6) if pack else data
    entries = entries.replace("{length}", str(len(data)))
    filtered = "/Filter/FlateDecode" if pack else ""
    return f"<<{entries}{filtered}/Length {len(body)}>>stream\n".encode("latin-1") + body + b"\nendstream"
