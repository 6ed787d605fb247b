"""What a process of ours may use, and how it is kept from leaving its memory behind."""

from __future__ import annotations

import ctypes
import math
import signal
import sys
from dataclasses import dataclass

MEBIBYTE = 1 << 20

# <linux/prctl.h>
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use: bytes and seconds.

    ``memory`` is the whole address space of the child, so its resident memory is always less. With
    ``input_is_extra`` the files handed in come on top (the press maps its exhibits). ``reply`` bounds each
    binary part of an answer, ``stream`` all that is streamed, ``files`` all that is handed in.
    """

    memory: int = 512 * MEBIBYTE
    seconds: float = 9.5  # with the time to notice, less than ten
    reply: int = 160 * MEBIBYTE
    stream: int = 0
    files: int = 256 * MEBIBYTE
    input_is_extra: bool = False


STRANGER = Limits()
"""For one file that a stranger made."""


def harden_this_process() -> None:
    """Make this process not dumpable and without core files; the first statement of a new main process.

    ``exec`` resets it, so every process says it anew. Where the system knows neither, nothing happens.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_PR_SET_DUMPABLE, 0)


def harden_child() -> None:
    """Harden this child before it does anything: it also dies with the program and gains no privileges."""
    harden_this_process()
    if sys.platform != "win32":
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def allow_open_files(count: int) -> None:
    """Let this process hold up to ``count`` descriptors where the system's hard limit allows it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    allowed = count if hard == resource.RLIM_INFINITY else min(count, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, allowed))


def apply_limits(limits: Limits, *, input_bytes: int, cpu_seconds: float) -> None:
    """Bind this process, for good, to ``limits``: no byte more in any file, no other process, bounded memory.

    Called after the input was received and before a stranger's byte is looked at.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    memory = limits.memory + (input_bytes if limits.input_is_extra else 0)
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    cpu = math.ceil(used + cpu_seconds) + 1
    for which, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, cpu),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),  # counts the whole user, so 0 means: not one more; root is exempt
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        hard = resource.getrlimit(which)[1]
        bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(which, (bound, bound))


def _prctl(option: int, value: int) -> None:
    """Set one attribute of this process; only Linux has them, and it knows these since 3.5."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)
