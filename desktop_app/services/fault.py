"""The report about a fault of ours: where in our code it happened, and nothing of what was worked on."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path

import desktop_app
from desktop_app.services.version import program_version

EXIT_STATUS = 70
_PACKAGE = Path(desktop_app.__file__).parent


def fault_report(error: BaseException) -> str:
    """Return kinds of error and places in the code; messages and values stay out: they may hold case data."""
    lines = [f"holdfast {program_version()}, Python {platform.python_version()}, {sys.platform}"]
    current: BaseException | None = error
    seen: set[int] = set()
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(current.__traceback__)]
        current = current.__cause__ or current.__context__
    return "\n".join(lines) + "\n"


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    name = str(path.relative_to(_PACKAGE)) if path.is_relative_to(_PACKAGE) else f"({path.name})"
    return f"{name}:{frame.lineno} {frame.name}"
