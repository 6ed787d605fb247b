"""How much memory this process and its children take while something runs, as the system counts it."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.services.bench.rows import MEBIBYTE

PROC = Path("/proc")
_BETWEEN_SECONDS = 0.01
_FIELDS = re.compile(rb"^(VmRSS|RssAnon|RssShmem):\s+(\d+) kB", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes: ``resident`` in all, and ``anonymous``, of which no file on a disk is the original.

    Files in memory (memfd) count once, however many processes hold or map them.
    """

    resident: int = 0
    anonymous: int = 0


def memory_now(proc: Path = PROC) -> Memory:
    """Return what this process and all below it take now; zeros where the system does not tell."""
    resident = anonymous = 0
    in_memory: dict[tuple[int, int], int] = {}
    for process in _family(proc, os.getpid()):
        try:
            status = (proc / str(process) / "status").read_bytes()
        except OSError:
            continue  # it ended, or the system has no such folder
        found = {name: int(kib) * 1024 for name, kib in _FIELDS.findall(status)}
        resident += found.get(b"VmRSS", 0) - found.get(b"RssShmem", 0)
        anonymous += found.get(b"RssAnon", 0)
        in_memory.update(_memory_files(proc / str(process) / "fd"))
    held = sum(in_memory.values())
    return Memory(resident + held, anonymous + held)


class Watch:
    """Looks every ten milliseconds while its block runs; afterwards tells how far memory grew."""

    def __init__(self, proc: Path = PROC) -> None:
        self._proc = proc
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="memory", daemon=True)
        self.before = self.peak = Memory()

    def __enter__(self) -> Self:
        self.before = self.peak = memory_now(self._proc)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()

    @property
    def grown_mib(self) -> float | None:
        """Resident memory at its peak beyond that before; None where the system does not tell."""
        return self._mib(self.peak.resident - self.before.resident)

    @property
    def grown_anonymous_mib(self) -> float | None:
        """The same of anonymous memory."""
        return self._mib(self.peak.anonymous - self.before.anonymous)

    @property
    def peak_mib(self) -> float | None:
        """Resident memory at its peak."""
        return self._mib(self.peak.resident)

    def _mib(self, count: int) -> float | None:
        return count / MEBIBYTE if self.peak.resident else None

    def _look(self) -> None:
        while not self._done.wait(_BETWEEN_SECONDS):
            now = memory_now(self._proc)
            self.peak = Memory(max(self.peak.resident, now.resident), max(self.peak.anonymous, now.anonymous))


def _family(proc: Path, first: int) -> Iterator[int]:
    yield first
    for task in (proc / str(first) / "task").glob("*/children"):
        try:
            below = task.read_text().split()
        except OSError:
            continue  # the thread ended between the two looks
        for child in below:
            yield from _family(proc, int(child))


def _memory_files(descriptors: Path) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield identity and bytes of the files in memory that a process holds open, as far as it may be seen."""
    try:
        links = list(descriptors.iterdir())
    except OSError:
        return
    for link in links:
        try:
            if str(link.readlink()).startswith("/memfd:"):
                found = link.stat()
                yield (found.st_dev, found.st_ino), found.st_blocks * 512
        except OSError:
            continue  # closed meanwhile
