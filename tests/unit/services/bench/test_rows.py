"""Figures: medians, the 95th percentile, ratios, and whether a goal is met; each goal can be missed."""

from __future__ import annotations

import pytest

from desktop_app.services.bench.rows import FOR_P95, Goal, Row, in_turns, milliseconds, p95, seconds


def _row(
    goal: Goal, values: list[float], reference: list[float] | None = None, mib: float | None = None
) -> Row:
    return Row(
        name="a",
        what="b",
        unit="ms",
        values=values,
        goal=goal,
        reference="c" if reference else "",
        reference_values=reference or [],
        mib=mib,
    )


@pytest.mark.parametrize(
    ("goal", "met"),
    [
        (Goal(most=3), True),
        (Goal(most=2.9), False),
        (Goal(least=3), True),
        (Goal(least=3.1), False),
        (Goal(most_ratio=1.5), True),
        (Goal(most_ratio=1.4), False),
        (Goal(most_mib=10), True),
        (Goal(most_mib=9), False),
        (Goal(), True),
    ],
)
def test_a_goal_is_met_or_missed(goal: Goal, met: bool) -> None:
    data = _row(goal, [1, 3, 9], [2, 2, 2], mib=10.0).data()
    assert data["met"] is met
    assert (data["median"], data["ratio"], data["p95"]) == (3, 1.5, None)


def test_the_95th_percentile_is_told_of_enough_samples_and_compared_when_asked() -> None:
    values = [float(n) for n in range(1, FOR_P95 + 1)]
    data = _row(Goal(most=18.5, of="p95"), values, [2 * value for value in values]).data()
    assert (data["p95"], data["reference_p95"], data["ratio"], data["met"]) == (19, 38, 0.5, False)
    assert p95([7.0]) == 7


def test_without_reference_or_memory_nothing_is_made_up() -> None:
    data = _row(Goal(most_ratio=1, most_mib=1), [1.23456]).data()
    assert (data["median"], data["reference"], data["ratio"], data["mib"]) == (1.235, None, None, None)
    assert data["met"]


def test_both_are_measured_in_turns() -> None:
    order: list[str] = []

    def note(who: str) -> float:
        order.append(who)
        return float(len(order))

    assert in_turns(2, lambda: note("a"), lambda: note("b")) == ([1, 3], [2, 4])
    assert order == ["a", "b", "a", "b"]
    assert milliseconds([0.5]) == [500]
    assert seconds(lambda: None) >= 0
