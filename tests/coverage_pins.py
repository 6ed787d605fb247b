"""A pytest plugin that fails a run in which a folder is covered less than pyproject.toml demands."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping


class Summary(TypedDict):
    """The counts that coverage.py writes for a file."""

    covered_lines: int
    num_statements: int
    covered_branches: int
    num_branches: int


class FileReport(TypedDict):
    """What coverage.py writes for a file."""

    summary: Summary
    missing_lines: list[int]
    missing_branches: list[list[int]]


Report = dict[str, FileReport]

_FOUND = pytest.StashKey[list[str]]()


def percent(files: Mapping[str, FileReport]) -> float:
    """Return the share of lines and branches that ran, in percent; 100 where there are none."""
    sums = [file["summary"] for file in files.values()]
    possible = sum(one["num_statements"] + one["num_branches"] for one in sums)
    reached = sum(one["covered_lines"] + one["covered_branches"] for one in sums)
    return 100 * reached / possible if possible else 100.0


def gaps(report: Mapping[str, FileReport], pins: Mapping[str, float]) -> list[str]:
    """Return one line a pin that does not hold, and one a file that is to blame for a pin of 100."""
    found = []
    for folder, least in pins.items():
        inside = {path: file for path, file in report.items() if path.startswith(folder + "/")}
        if not inside:
            found.append(f"{folder}: nothing was measured")
            continue
        reached = percent(inside)
        if reached < least:
            found.append(f"{folder}: {reached:.2f} % of lines and branches ran, {least} % are demanded")
            found += [
                _blame(path, file)
                for path, file in inside.items()
                if least == 100 and percent({path: file}) < 100
            ]
    return found


def _blame(path: str, file: FileReport) -> str:
    missing = set(file["missing_lines"])
    # A branch from or to a line that did not run says nothing new.
    branches = [f"{start}->{end}" for start, end in file["missing_branches"] if not {start, end} & missing]
    return f"    {path}: lines {_spans(missing)}; branches {', '.join(branches) or 'none'}"


def _spans(lines: set[int]) -> str:
    firsts = sorted(line for line in lines if line - 1 not in lines)
    lasts = sorted(line for line in lines if line + 1 not in lines)
    spans = (
        str(first) if first == last else f"{first}-{last}" for first, last in zip(firsts, lasts, strict=True)
    )
    return ", ".join(spans) or "none"


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Compare the report that pytest-cov has just written with the pins; a gap fails the run."""
    root = session.config.rootpath
    if hasattr(session.config, "workerinput"):
        return
    pins = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["holdfast"][
        "coverage-pins"
    ]
    target: dict[str, str] = session.config.getoption("--cov-report")
    report: Report = json.loads((root / Path(target["json"])).read_text(encoding="utf-8"))["files"]
    session.config.stash[_FOUND] = gaps(report, pins)
    if session.config.stash[_FOUND] and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say above the counts which pins hold and which do not."""
    found = config.stash.get(_FOUND, None)
    if found is not None:
        terminalreporter.section("coverage pins")
        for line in found or ["every pin holds"]:
            terminalreporter.line(line, red=bool(found))
