"""The coverage check sees a planted gap, and an honest report passes."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from tests.coverage_pins import FileReport, gaps, percent

if TYPE_CHECKING:
    import pytest

pytest_plugins = ["pytester"]

PINS = {"desktop_app": 90, "desktop_app/domain": 100}


def measured(lines: int, of: int, branches: int = 0, of_branches: int = 0) -> FileReport:
    return {
        "summary": {
            "covered_lines": lines,
            "num_statements": of,
            "covered_branches": branches,
            "num_branches": of_branches,
        },
        "missing_lines": list(range(lines + 1, of + 1)),
        "missing_branches": [[line, line + 2] for line in range(branches, of_branches)],
    }


def test_a_full_report_has_no_gaps() -> None:
    report = {"desktop_app/domain/a.py": measured(10, 10, 4, 4), "desktop_app/ui/b.py": measured(95, 100)}
    assert gaps(report, PINS) == []


def test_one_missing_branch_in_a_hundred_thousand_lines_is_a_gap() -> None:
    report = {"desktop_app/domain/a.py": measured(100_000, 100_000, 1, 2)}
    assert gaps(report, PINS) == [
        "desktop_app/domain: 100.00 % of lines and branches ran, 100 % are demanded",
        "    desktop_app/domain/a.py: lines none; branches 1->3",
    ]


def test_what_is_to_blame_is_said_in_spans_and_only_once() -> None:
    report: FileReport = {
        "summary": {"covered_lines": 6, "num_statements": 10, "covered_branches": 0, "num_branches": 3},
        "missing_lines": [3, 4, 5, 9],
        "missing_branches": [[2, 3], [5, 6], [6, -1]],
    }
    assert gaps({"desktop_app/domain/a.py": report}, {"desktop_app/domain": 100})[1:] == [
        "    desktop_app/domain/a.py: lines 3-5, 9; branches 6->-1"
    ]


def test_the_whole_below_its_pin_is_a_gap() -> None:
    report = {"desktop_app/domain/a.py": measured(10, 10), "desktop_app/ui/b.py": measured(80, 100)}
    assert gaps(report, PINS) == ["desktop_app: 81.82 % of lines and branches ran, 90 % are demanded"]


def test_a_pinned_folder_that_was_not_measured_is_a_gap() -> None:
    assert gaps({"desktop_app/ui/b.py": measured(1, 1)}, PINS) == ["desktop_app/domain: nothing was measured"]


def test_a_folder_is_not_mistaken_for_its_longer_neighbour() -> None:
    report = {"desktop_app/domain/a.py": measured(1, 1), "desktop_app/domain_more/b.py": measured(90, 100)}
    assert gaps(report, PINS) == []


def test_an_empty_module_counts_as_covered() -> None:
    assert percent({"desktop_app/domain/__init__.py": measured(0, 0)}) == 100


def test_a_run_with_a_gap_fails_and_still_ends_with_the_counts(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    pytester.makepyprojecttoml(
        textwrap.dedent("""
        [tool.coverage.run]
        branch = true
        source = ["desktop_app"]
        [tool.holdfast.coverage-pins]
        "desktop_app" = 100
        """)
    )
    source = pytester.mkpydir("desktop_app") / "choice.py"
    source.write_text(
        "def choose(a):\n    return 1 if a else 2\n\n\ndef never():\n    return 3\n", encoding="utf-8"
    )
    pytester.makepyfile(
        "from desktop_app.choice import choose\ndef test_choice():\n    assert choose(1) == 1\n"
    )
    arguments = ("-p", "tests.coverage_pins", "--cov", "--cov-report=json:report.json", "-p", "no:randomly")
    result = pytester.runpytest_subprocess(*arguments)
    assert result.ret == 1
    assert any("desktop_app/choice.py: lines 6" in line for line in result.outlines)
    assert "1 passed" in result.outlines[-1]
    assert (
        "desktop_app/choice.py"
        in json.loads((pytester.path / "report.json").read_text(encoding="utf-8"))["files"]
    )
