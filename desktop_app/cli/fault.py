"""Tells a fault of ours on standard error and keeps the report in a private file; neither holds case data."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from desktop_app.cli import console
from desktop_app.services.fault import EXIT_STATUS, fault_report


def tell_fault(error: BaseException) -> int:
    """Say that the program failed and where its report is; returns the exit status 70."""
    report = fault_report(error)
    place = _kept(report)
    console.message("The program made a mistake; what was saved before is safe.")
    if place is None:
        console.message("Please report these lines, which hold nothing of any case:")
        for line in report.splitlines():
            console.message(line)
    else:
        console.message(f"Please report {place}, which holds nothing of any case.")
    return EXIT_STATUS


def _kept(report: str) -> Path | None:
    """Write the report to a new private file among the program's own state, where that is possible."""
    state = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA")
    folder = (Path(state) if state else Path.home() / ".local" / "state") / "holdfast"
    path = folder / f"report-{secrets.token_hex(4)}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(report)
    except OSError:
        return None
    return path
