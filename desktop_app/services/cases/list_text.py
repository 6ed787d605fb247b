"""The case list for the command line: filters in words that can be typed, rows as plain data."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.caselist import CaseQuery, CaseRow
from desktop_app.domain.errors import UsageError
from desktop_app.domain.values import Moment
from desktop_app.vault import caselist
from desktop_app.vault.unit import Unit

CONTESTED = "contested"


def list_cases(unit: Unit, query: CaseQuery) -> list[CaseRow]:
    """Return the rows of the cases that a query finds, in its order."""
    return caselist.rows(unit.connection, caselist.ids(unit.connection, query))


def read_filters(text: str) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], bool]:
    """Return the filters of ``status=open,intake tag=urgent contested``, and whether only contested ones.

    Parts are parted by white space or ``;``; a value with spaces stands in double quotes. Raises UsageError.
    """
    filters = []
    only_contested = False
    for part in _parts(text):
        name, equals, values = part.partition("=")
        if not equals and name == CONTESTED:
            only_contested = True
        elif equals and name and values:
            filters.append((name, tuple(values.split(","))))
        else:
            raise UsageError(
                "wrong-filter",
                "“{part}” is no filter.",
                'Write it as in: status=open,intake tag="urgent help" contested.',
                part=part[:60],
            )
    return tuple(filters), only_contested


def case_data(row: CaseRow) -> dict[str, Any]:
    """Return a row of the list as JSON-able data."""
    return {
        "code": row.code,
        "name": row.name,
        "other_name": row.other_name,
        "status": row.status,
        "outcome": row.outcome,
        "priority": row.priority,
        "place": row.place,
        "responsible": row.responsible,
        "opened": None if row.opened is None else row.opened.bare_canonical(),
        "changed": Moment(row.changed_minutes).as_datetime().isoformat(timespec="minutes"),
        "tags": list(row.tags),
        "contested": row.contested,
        "missing": row.missing,
    }


def _parts(text: str) -> list[str]:
    parts, current, is_quoted = [], "", False
    for letter in text:
        if letter == '"':
            is_quoted = not is_quoted
        elif not is_quoted and (letter.isspace() or letter == ";"):
            parts.append(current)
            current = ""
        else:
            current += letter
    return [part for part in (*parts, current) if part]
