"""Looks through the memory of running processes for what should have been forgotten."""

from __future__ import annotations

import re
from pathlib import Path

from tests.journeys.canaries import Needles, added

_STEP = 32 << 20
_OVERLAP = 512
_KERNEL = ("[vvar]", "[vsyscall]")
_HEAD = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)")


def scan(pid: int, needles: Needles) -> dict[str, int]:
    """How often each needle stands in the readable memory of a process; needs to be root, or its owner."""
    found: dict[str, int] = {}
    read = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _readable(pid):
            tail = b""
            at = start
            while at < end:
                try:
                    memory.seek(at)
                    piece = memory.read(min(_STEP, end - at))
                except OSError:  # a mapping of the kernel, or beyond the end of a mapped file
                    break
                if not piece:
                    break
                read += len(piece)
                both = tail + piece
                found = added(found, needles.found_in(both))
                repeated = needles.found_in(tail)
                found = {name: count - repeated.get(name, 0) for name, count in found.items()}
                tail = both[-_OVERLAP:]
                at += len(piece)
    assert read > 1 << 20, f"the memory of process {pid} cannot be read"
    return {name: count for name, count in found.items() if count}


def family(pid: int) -> list[int]:
    """A process and everything that it started, and what those started."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, IndexError):
                continue
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def scan_family(pid: int, needles: Needles) -> dict[str, int]:
    """`scan` of a process and all its children."""
    found: dict[str, int] = {}
    for one in family(pid):
        try:
            found = added(found, scan(one, needles))
        except (FileNotFoundError, ProcessLookupError):
            assert one != pid, "the program ended while it was looked through"
    return found


def _readable(pid: int) -> list[tuple[int, int]]:
    """Every readable range that holds anything of its own: pages in use, other than those of a program file.

    A page mapped from a file and never written is what is on the disk, where another test looks.
    """
    ranges: list[tuple[int, int]] = []
    own = 0
    last: tuple[int, int] | None = None
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        head = _HEAD.match(line)
        if head is not None:
            if last is not None and own:
                ranges.append(last)
            start, end, rights, name = int(head[1], 16), int(head[2], 16), head[3], head[4]
            last = (start, end) if "r" in rights and name not in _KERNEL else None
            counted = ("Anonymous", "Swap") if name.startswith("/") and "w" not in rights else ("Rss", "Swap")
            own = 0
        else:
            name, _, rest = line.partition(":")
            if name in counted:
                own += int(rest.split()[0])
    if last is not None and own:
        ranges.append(last)
    return ranges
