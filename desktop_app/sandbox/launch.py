"""Starts a child: a fresh interpreter with an empty environment that inherits two pipes and nothing else."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.sandbox.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Sequence

CHILD_FLAG = "--limited-child"
REGISTRY = "desktop_app.sandbox.registry"

_PEAK = re.compile(rb"^VmHWM:\s+(\d+) kB", re.MULTILINE)
# The C library keeps one heap, or every thread would reserve 64 MiB of the bounded address space.
_ENVIRONMENT = {"MALLOC_ARENA_MAX": "1"}


def child_command(family: str, registry: str = REGISTRY) -> list[str]:
    """Return the command of a child; a frozen build calls itself, see :func:`run_if_child`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, family]
    root = Path(__file__).resolve().parents[2]
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r}); "
        f"from desktop_app.sandbox.child import main; main({family!r}, {registry!r})"
    )
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", code]


def run_if_child(arguments: Sequence[str]) -> bool:
    """Be a child when a frozen build was started as one; the entry point asks this before anything else."""
    if len(arguments) != 3 or arguments[1] != CHILD_FLAG:
        return False
    from desktop_app.sandbox.child import main  # noqa: PLC0415 - the program itself never needs it

    main(arguments[2], REGISTRY)
    return True


class Child:
    """One running child as the program sees it: two pipes, a number, and a way to end it."""

    def __init__(self, family: str, registry: str = REGISTRY) -> None:
        self.family = family
        environment = dict(_ENVIRONMENT)
        if sys.platform == "win32":  # without it no interpreter starts there
            environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
        self._process = subprocess.Popen(
            child_command(family, registry),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=os.path.abspath(os.sep),  # noqa: PTH100 - the root, also on Windows
            close_fds=True,
            bufsize=0,
            start_new_session=True,
        )
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise OSError("no pipes")
        self.wire = Wire(os.dup(stdout.fileno()), os.dup(stdin.fileno()))
        stdin.close()
        stdout.close()
        self.pid = self._process.pid

    @property
    def returncode(self) -> int | None:
        """The exit status once it ended (negative: the signal), or none."""
        return self._process.poll()

    def kill(self) -> None:
        """End it now, with everything that it may have started; safe to repeat."""
        if self._process.poll() is not None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self.pid, 9)

    def reap(self, seconds: float) -> bool:
        """Wait until it is gone and say whether it is."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def peak_bytes(self) -> int:
        """Return the most memory that it ever had resident, in bytes; 0 where the system does not tell."""
        if sys.platform != "linux":
            return 0
        try:
            status = Path(f"/proc/{self.pid}/status").read_bytes()
        except OSError:
            return 0
        found = _PEAK.search(status)
        return int(found[1]) * 1024 if found else 0
