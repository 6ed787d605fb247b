"""From starting the program to an unlock window that can be typed into, beside a bare window of Qt."""

from __future__ import annotations

from desktop_app.services.bench.rows import Goal, Row, Rows, in_turns
from desktop_app.services.bench.stage import Stage
from desktop_app.services.bench.windows import window


def measure(stage: Stage) -> Rows:
    """Tell the time of whole processes, started anew each time, to the end of their first painting."""
    for mode in ("program", "bare"):
        window(mode)  # libraries and bytecode are in the system's cache from here on
    own, bare = in_turns(
        stage.runs,
        lambda: float(window("program")["seconds"]),
        lambda: float(window("bare")["seconds"]),
    )
    return [
        Row(
            name="cold-start",
            what="Start of the program to a usable unlock window",
            unit="s",
            values=own,
            reference="bare QApplication and QMainWindow",
            reference_values=bare,
            goal=Goal(most=1.0, most_ratio=3.0),
        )
    ]
