"""From the derived key to the case list on the screen, in the real window."""

from __future__ import annotations

from desktop_app.services.bench.rows import Goal, Row, Rows, milliseconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.bench.windows import window

_MOST_MS = {10_000: 150.0, 100_000: 400.0}


def measure(stage: Stage) -> Rows:
    """Tell the time of first unlocks: each in a new process that shows the unlock window already."""
    return [_row(stage, count) for count in stage.sizes.cases]


def _row(stage: Stage, count: int) -> Row:
    path = stage.cases(count)
    told = [window("unlock", {"vault": str(path), "cases": count}) for _ in range(stage.runs)]
    return Row(
        name=f"unlock-{count}",
        what="Unlock, once the key is derived, to the case list painted",
        unit="ms",
        values=milliseconds([one["unlock"] for one in told]),
        goal=Goal(most=_MOST_MS.get(count, _MOST_MS[10_000])),
        size={"cases": count},
        at_goal_size=count in _MOST_MS,
        notes={"vault_open_ms": round(min(one["opened"] for one in told) * 1000, 1)},
    )
