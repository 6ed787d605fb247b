"""Windows that are measured, each in a process of its own: the real program up to its first painting."""

from __future__ import annotations

import pytest

from desktop_app.services.bench.run import run_here
from desktop_app.services.bench.stage import Stage
from desktop_app.services.bench.windows import children, quick_unlocking, window


@pytest.mark.timeout(60)
def test_a_bare_window_and_the_program_tell_when_they_stand() -> None:
    bare, program = window("bare"), window("program")
    assert 0 < bare["seconds"] < 30
    assert 0 < program["seconds"] < 30


@pytest.mark.timeout(60)
def test_a_case_is_opened_in_the_real_window(stage: Stage) -> None:
    row = run_here("open-case", stage)[0]
    assert row["runs"] == stage.runs
    assert row["notes"]["reading_ms"] > 0


def test_the_unlocking_of_windows_opens_the_vaults_of_the_stage(stage: Stage) -> None:
    pool = children()
    told: list[str] = []
    try:
        opening = quick_unlocking(pool, lambda: told.append("derived"))
        session = opening.open(stage.cases(6), "any words", None).result(20)
        session.close()
    finally:
        pool.kill_all()
    assert told == ["derived"]
