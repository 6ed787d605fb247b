"""Runs benchmarks by name, each in a process of its own, and gathers their rows."""

from __future__ import annotations

import importlib
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.services.bench.registry import BENCHMARKS
from desktop_app.services.bench.stage import RUNS, SIZES, Stage, private_folder

Say = Callable[[str], object]


def run_benchmarks(
    names: Sequence[str],
    *,
    size: str = "small",
    runs: int = RUNS,
    folder: Path | None = None,
    say: Say = lambda _text: None,
) -> dict[str, Any]:
    """Run these benchmarks, all when none is named, on fictional people.

    Returns the computer, the size and the rows (see `rows.Row.data`). ``folder`` keeps the vaults that were
    made for another run. Raises UsageError for an unknown name, KnownError ``bench-failed``.
    """
    for name in names:
        if name not in BENCHMARKS:
            raise UsageError(
                "no-such-benchmark",
                "There is no benchmark “{name}”.",
                "Choose of: {known}.",
                name=name[:40],
                known=", ".join(BENCHMARKS),
            )
    rows: list[dict[str, Any]] = []
    with private_folder(folder) as place:
        for name in names or BENCHMARKS:
            say(name)
            rows += run_apart(name, place, size=size, runs=runs)
    return {"computer": computer(), "size": size, "rows": rows}


def run_apart(name: str, folder: Path, *, size: str, runs: int) -> list[dict[str, Any]]:
    """Run one benchmark in a fresh process and return its rows; its messages go to standard error."""
    done = subprocess.run(
        [*python(), "-m", "desktop_app.services.bench", name, str(folder), size, str(runs)],
        env=environment(),
        stdout=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        raise KnownError(
            "bench-failed",
            "The benchmark “{name}” did not come to its end (status {status}).",
            "What it said stands above; run it alone to see more.",
            name=name,
            status=done.returncode,
        )
    return list(json.loads(done.stdout))


def run_here(name: str, stage: Stage) -> list[dict[str, Any]]:
    """Run one benchmark in this process and return its rows."""
    module = importlib.import_module(f"desktop_app.services.bench.{BENCHMARKS[name]}")
    return [row.data() for row in module.measure(stage)]


def main(arguments: Sequence[str]) -> None:
    """Be the process of one benchmark: name, folder, size, runs."""
    name, folder, size, runs = arguments
    stage = Stage(Path(folder), SIZES[size], int(runs), lambda text: print(text, file=sys.stderr))  # noqa: T201
    print(json.dumps(run_here(name, stage)))  # noqa: T201 - the answer to the process that waits for it


def python() -> list[str]:
    """Return how this Python is called without the current folder on its path."""
    return [sys.executable, "-P"]


def environment() -> dict[str, str]:
    """Return the environment of a process that finds this program, needs no screen and keeps its bytecode.

    A program that compiles itself at every start is nobody's.
    """
    root = str(Path(__file__).resolve().parents[3])
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **kept, "PYTHONPATH": root}


def computer() -> dict[str, Any]:
    """Return what the figures depend on."""
    return {
        "processors": os.cpu_count(),
        "system": platform.system(),
        "machine": platform.machine(),
        "python": platform.python_version(),
    }
