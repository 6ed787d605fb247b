"""What a benchmark tells: the figures of a goal, beside the reference that was measured in turns with it."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

FOR_P95 = 20
"""Fewer samples have no 95th percentile worth telling."""

MEBIBYTE = 1 << 20

Statistic = Literal["median", "p95"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What has to be reached, in the unit of the row; ``of`` is the figure that it speaks of.

    ``most_ratio`` bounds our figure divided by the reference's. ``most_mib`` bounds the memory.
    """

    most: float | None = None
    least: float | None = None
    most_ratio: float | None = None
    most_mib: float | None = None
    of: Statistic = "median"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The figures of one goal.

    ``size`` says how much was measured with, ``at_goal_size`` whether that is as much as the goal names.
    ``mib`` is the memory that the goal bounds, ``memory`` says which memory that is.
    """

    name: str
    what: str
    unit: str
    values: Sequence[float]
    goal: Goal
    size: Mapping[str, int] = field(default_factory=dict)
    at_goal_size: bool = True
    reference: str = ""
    reference_values: Sequence[float] = ()
    memory: str = ""
    mib: float | None = None
    notes: Mapping[str, float | int | str] = field(default_factory=dict)

    def data(self) -> dict[str, Any]:
        """Return the row as JSON-able data; what was not measured or not asked for is None."""
        ours, theirs = _figure(self.values, self.goal.of), _figure(self.reference_values, self.goal.of)
        ratio = None if ours is None or not theirs else ours / theirs
        return {
            "name": self.name,
            "what": self.what,
            "size": dict(self.size),
            "at_goal_size": self.at_goal_size,
            "unit": self.unit,
            "runs": len(self.values),
            "median": _short(statistics.median(self.values)),
            "p95": _short(p95(self.values)) if len(self.values) >= FOR_P95 else None,
            "min": _short(min(self.values)),
            "max": _short(max(self.values)),
            "reference": self.reference or None,
            "reference_median": _short(_figure(self.reference_values, "median")),
            "reference_p95": (
                _short(p95(self.reference_values)) if len(self.reference_values) >= FOR_P95 else None
            ),
            "ratio": _short(ratio),
            "goal": {
                "of": self.goal.of,
                "most": self.goal.most,
                "least": self.goal.least,
                "most_ratio": self.goal.most_ratio,
                "most_mib": self.goal.most_mib,
            },
            "memory": self.memory or None,
            "mib": _short(self.mib),
            "met": self._met(ours, ratio),
            "notes": dict(self.notes),
        }

    def _met(self, ours: float | None, ratio: float | None) -> bool:
        goal = self.goal
        bounds = (
            (ours, goal.least, goal.most),
            (ratio, None, goal.most_ratio),
            (self.mib, None, goal.most_mib),
        )
        return all(
            value is None or ((least is None or value >= least) and (most is None or value <= most))
            for value, least, most in bounds
        )


Rows = Sequence[Row]


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not pass."""
    return sorted(values)[max(0, math.ceil(0.95 * len(values)) - 1)]


def seconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def in_turns(
    runs: int, ours: Callable[[], float], reference: Callable[[], float]
) -> tuple[list[float], list[float]]:
    """Return what both tell, asked A B A B, so that a slow moment of the computer hits both."""
    pairs = [(ours(), reference()) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def milliseconds(values: Sequence[float]) -> list[float]:
    """Return seconds as milliseconds."""
    return [value * 1000 for value in values]


def _figure(values: Sequence[float], of: Statistic) -> float | None:
    if not values:
        return None
    return p95(values) if of == "p95" else statistics.median(values)


def _short(value: float | None) -> float | None:
    """Four digits that count: more would claim a precision that no run has."""
    return None if value is None else float(f"{value:.4g}")
