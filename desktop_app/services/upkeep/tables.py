"""Computes every table anew from the change log and tells what differed: nothing, unless we have a fault."""

from __future__ import annotations

from typing import Any

from desktop_app.vault.unit import Unit


def rebuild_tables(unit: Unit) -> list[dict[str, Any]]:
    """Make every table again, durably; return those that differed, each with how many rows did."""
    differences = unit.rebuild()
    unit.commit()
    return [{"table": table, "rows": rows} for table, rows in differences]
