"""What a job sees inside a child: its parameters, the files handed in, and the way back."""

from __future__ import annotations

import io
import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop_app.sandbox.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.sandbox.wire import Payload, Wire


class Blob:
    """One file that was handed to a child; it lies in anonymous memory and never on a disk."""

    def __init__(self) -> None:
        self.size = 0
        self._fd = os.memfd_create("blob", os.MFD_CLOEXEC) if sys.platform == "linux" else -1
        self._memory = io.BytesIO()

    @classmethod
    def of(cls, content: Payload) -> Blob:
        """Return a blob with this content, for jobs called without a child."""
        blob = cls()
        blob.append(content)
        return blob

    def append(self, piece: Payload) -> None:
        """Add a piece while the file is being received."""
        view = memoryview(piece)
        self.size += len(view)
        if self._fd < 0:
            self._memory.write(view)
        while self._fd >= 0 and view:
            view = view[os.write(self._fd, view) :]

    def receive(self, wire: Wire, largest: int) -> None:
        """Take one part of a message as the content; raises ``WireError`` above ``largest`` bytes."""
        if self._fd < 0:
            wire.read_part(self.append, largest)
        else:
            self.size += wire.splice_part(self._fd, largest)

    def open(self) -> BinaryIO:
        """Return a new binary file over the content, with a position of its own."""
        if self._fd < 0:
            return io.BytesIO(self._memory.getvalue())
        return open(self.path(), "rb")  # noqa: PTH123 - the caller closes it

    def path(self) -> str:
        """Return a path under which this process alone can open the content; raises ``OSError`` elsewhere."""
        if self._fd < 0:
            raise OSError("only Linux gives anonymous memory a path")
        return f"/proc/self/fd/{self._fd}"

    def read(self, start: int = 0, length: int = -1) -> bytes:
        """Return ``length`` bytes from ``start`` (to the end when negative)."""
        with self.open() as file:
            file.seek(start)
            return file.read(length)

    def close(self) -> None:
        """Give the memory back."""
        self._memory = io.BytesIO()
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


@dataclass
class Task:
    """One call of a job. ``memo`` lives as long as the child, so as long as its files do."""

    params: dict[str, Any]
    blobs: Sequence[Blob]
    memo: dict[str, Any] = field(default_factory=dict)
    report: Callable[[float, str], None] = lambda _fraction, _phase: None
    stream: Callable[[Payload], None] = lambda _piece: None

    @property
    def blob(self) -> Blob:
        """The only file, for jobs about one file; raises ``Refusal`` when there is none or it is empty."""
        if len(self.blobs) != 1:
            raise Refusal("bad-request")
        if not self.blobs[0].size:
            raise Refusal("empty")
        return self.blobs[0]

    def integer(self, name: str, default: int, *, low: int, high: int) -> int:
        """Return a whole number from the parameters; raises ``Refusal`` outside ``low`` to ``high``."""
        value = self.params.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise Refusal("bad-request")
        return value

    def number(self, name: str, default: float, *, low: float, high: float) -> float:
        """Return a number from the parameters; raises ``Refusal`` outside ``low`` to ``high``."""
        value = self.params.get(name, default)
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not low <= value <= high:
            raise Refusal("bad-request")
        return float(value)


@dataclass(frozen=True, slots=True)
class Result:
    """What a job found: plain JSON values and binary parts."""

    params: dict[str, Any]
    blobs: Sequence[Payload] = ()
