"""The real program as a process of its own, and what it left on the disk."""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 110

_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


@dataclass(frozen=True)
class Ran:
    """What one run did: exit status, what it printed, what it said."""

    status: int
    out: str
    said: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


def holdfast(*arguments: str | Path, data: str = "", before: Callable[[], None] | None = None) -> Ran:
    """Run a command with ``data`` on standard input; ``before`` runs in the new process, ahead of it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *map(str, arguments)],
        check=False,
        cwd=ROOT,
        env=kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": ""},
        input=data.encode(),
        capture_output=True,
        timeout=SECONDS,
        preexec_fn=before,
    )
    said = done.stderr.decode()
    assert "Traceback" not in said, said
    return Ran(done.returncode, done.stdout.decode(), said)


def disk(folder: Path) -> dict[str, str]:
    """Every file and folder below ``folder`` with its mode and the hash of its content."""
    return {
        str(path.relative_to(folder)): f"{path.stat().st_mode:o} "
        + (hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder")
        for path in sorted(folder.rglob("*"))
    }


def without_powers() -> None:
    """Let the permissions of files bind this process, even when an administrator started it."""
    c = ctypes.CDLL(None)
    for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
        c.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


def no_file_above(size: int) -> Callable[[], None]:
    """Let this process write no file beyond ``size`` bytes, as on a disk that is full."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit
