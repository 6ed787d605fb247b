"""Cells for spreadsheets: text that a spreadsheet would run as a formula is kept from running."""

from __future__ import annotations

import re

_RUNS = re.compile(r"'*[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet runs: an apostrophe goes before what begins like a formula.

    An import takes it off again; a text that has one already gets another, so nothing is lost either way.
    """
    return f"'{cell}" if _RUNS.match(cell) else cell
