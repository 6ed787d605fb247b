"""Lock by replacing the process: what was in memory is gone, because the memory is.

Closing and clearing leaves hundreds of plain-text strings in a Python process; ``execv`` leaves none. What
the new process must know (which file, where the window stood) travels through an inherited descriptor and
never through the command line, which every program on the machine can read.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

RESUME_OPTION = "--resume-fd"
MAX_CARRIED = 64 * 1024
_PIPE_SAFE = 4096


@dataclass(frozen=True, slots=True)
class Carried:
    """What survives a lock: the vault's path, the window's place, a sentence, the language; or empty."""

    path: str = ""
    geometry: str = ""
    notice: str = ""
    language: str = ""

    def to_bytes(self) -> bytes:
        """Return the form in which it crosses to the new process."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, raw: bytes) -> Carried:
        """Read it back; anything that is not of this form is as if nothing had been carried."""
        try:
            data = json.loads(raw)
        except ValueError:
            return cls()
        if not isinstance(data, dict):
            return cls()
        return cls(**{key: data[key] for key in cls.__slots__ if isinstance(data.get(key), str)})


def put_in_descriptor(carried: Carried) -> int:
    """Write ``carried`` to an inheritable descriptor of anonymous memory (a pipe where there is none)."""
    raw = carried.to_bytes()[:MAX_CARRIED]
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("resume", 0)
        os.write(descriptor, raw)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        descriptor, writer = os.pipe()
        os.write(writer, raw[:_PIPE_SAFE])
        os.close(writer)
    os.set_inheritable(descriptor, True)
    return descriptor


def take_from_arguments(arguments: Sequence[str]) -> tuple[Carried, list[str]]:
    """Return what an earlier process carried over, and the arguments without the option that names it."""
    rest = list(arguments)
    if RESUME_OPTION not in rest:
        return Carried(), rest
    at = rest.index(RESUME_OPTION)
    number = rest[at + 1] if at + 1 < len(rest) else ""
    del rest[at : at + 2]
    if not number.isdigit():
        return Carried(), rest
    with contextlib.suppress(OSError), os.fdopen(int(number), "rb") as stream:
        return Carried.from_bytes(stream.read(MAX_CARRIED)), rest
    return Carried(), rest


def program_arguments() -> list[str]:
    """Return how this program is started anew, without any argument that names a file."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "desktop_app"]


def replace_process(
    carried: Carried,
    *,
    before: Sequence[Callable[[], None]],
    execute: Callable[[str, list[str], Mapping[str, str]], object] = os.execve,
) -> None:
    """Run ``before`` (flush drafts, kill children, clear the clipboard), then become a fresh program.

    A step that fails does not stop the next: a lock that does not lock is worse than a lost draft. On
    Windows, where ``exec`` starts a second process, the caller's event loop must end right after.
    """
    for step in before:
        # Whatever goes wrong here, forgetting goes first.
        with contextlib.suppress(Exception):
            step()
    descriptor = put_in_descriptor(carried)
    arguments = [*program_arguments(), RESUME_OPTION, str(descriptor)]
    execute(arguments[0], arguments, dict(os.environ))
