"""What the window's lists and its search show, each in one quick read."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.caselist import CaseQuery, CaseRow
from desktop_app.domain.ids import EntityId
from desktop_app.domain.searching import SearchHit
from desktop_app.vault import caselist
from desktop_app.vault.search.find import search
from desktop_app.vault.unit import Unit


def case_ids(unit: Unit, query: CaseQuery) -> Sequence[int]:
    """Return the local numbers of the cases that match, in order."""
    return caselist.ids(unit.connection, query)


def case_rows(unit: Unit, numbers: Sequence[int]) -> list[CaseRow]:
    """Return the rows of these numbers; those that are gone are left out."""
    return caselist.rows(unit.connection, numbers)


def find_anything(unit: Unit, words: str, limit: int = 30) -> list[SearchHit]:
    """Return what the words find, best first, hits of one case together."""
    return search(unit.connection, words, limit)


def facets(unit: Unit) -> dict[str, list[tuple[str, int]]]:
    """Return the values that the list can be narrowed down by, with how many cases have each."""
    return caselist.facets(unit.connection)


def row_of_case(unit: Unit, case: EntityId) -> CaseRow | None:
    """Return the row of one case, or None when it is not in the list."""
    found = unit.connection.execute("SELECT eid FROM ent WHERE id = ? AND root = eid", (case,)).fetchone()
    rows = [] if found is None else caselist.rows(unit.connection, [found[0]])
    return rows[0] if rows else None
