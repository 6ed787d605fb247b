"""Makes the disk of a running program fail, and starts programs with fewer rights than an administrator."""

from __future__ import annotations

import contextlib
import ctypes
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.journeys.program import tool, until

_PR_CAPBSET_DROP = 24  # <linux/prctl.h>
_DAC_OVERRIDE, _DAC_READ_SEARCH = 1, 2  # <linux/capability.h>


def obey_permissions() -> None:
    """Before a start: even an administrator's program must then keep to the permissions of files."""
    libc = ctypes.CDLL(None)
    for capability in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
        libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)  # fails, rightly, where nothing is to be dropped


@contextlib.contextmanager
def failing(
    pid: int, vault: Path, error: str, calls: str = "write,pwrite64,fsync,fdatasync"
) -> Iterator[None]:
    """Let these calls on a vault and its journal fail with ``error`` while the block runs."""
    paths = [option for path in (vault, Path(f"{vault}-journal")) for option in ("-P", str(path))]
    tracer = subprocess.Popen(
        [
            *(tool("strace"), "-f", "-qq", *paths, "-e", f"trace={calls}", "-e", "signal=none"),
            *("-e", f"inject={calls}:error={error}", "-o", "/dev/null", "-p", str(pid)),
        ],
        stderr=subprocess.PIPE,
    )
    try:
        until(lambda: tracer.poll() is not None or _traced(pid), "the fault to be in place")
        assert tracer.poll() is None, tracer.communicate()[1].decode()
        yield
    finally:
        tracer.send_signal(signal.SIGINT)
        tracer.communicate(timeout=20)
        until(lambda: not _traced(pid), "the fault to be gone")


def _traced(pid: int) -> bool:
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return all("TracerPid:\t0\n" not in (task / "status").read_text() for task in tasks)
