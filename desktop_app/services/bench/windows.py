"""Starts the windows that are measured, each in a process of its own, and the parts that they stand on."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from typing import Any

from desktop_app.domain.errors import KnownError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.bench.run import environment, python
from desktop_app.services.bench.stage import KEY
from desktop_app.services.unlocking import Unlocking

_SECONDS = 120.0


def window(mode: str, asked: dict[str, Any] | None = None) -> dict[str, Any]:
    """Start the window of a mode (see `desktop_app.ui.bench_windows`) and return what it told.

    ``seconds`` from the start of the process to ``at`` is added. Raises KnownError ``bench-failed``.
    """
    began = time.perf_counter()
    done = subprocess.run(
        [*python(), "-m", "desktop_app.ui.bench_windows", mode],
        input=json.dumps(asked or {}).encode(),
        env=environment(),
        stdout=subprocess.PIPE,
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise KnownError(
            "bench-failed",
            "The window “{mode}” could not be measured (status {status}).",
            "What it said stands above.",
            mode=mode,
            status=done.returncode,
        )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told | {"seconds": told["at"] - began}


def quick_unlocking(children: ChildPool, derived: Callable[[], object]) -> Unlocking:
    """Return the real unlocking of our vaults, but for the derivation; ``derived`` is told its end."""

    def derive(*_given: object) -> Any:
        derived()
        return KEY

    return Unlocking(children, derive_known=derive)


def children() -> ChildPool:
    """Return the limited children of a window."""
    return ChildPool()
