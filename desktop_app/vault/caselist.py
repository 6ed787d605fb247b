"""The case list: one ready-made row a case, kept in the transaction of every edit, and its questions."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.caselist import CaseQuery, CaseRow, SortKey
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.vault.caserow import TAGS, CaseRows
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.search.find import matching_roots

_COLUMNS = (
    "r.eid, e.id, r.code, r.name, r.other_name, r.status, r.outcome, r.priority, r.place, r.responsible,"
    " r.opened, r.changed, r.contested, r.missing"
)
_ORDERS = {
    SortKey.NAME: ("name_key",),
    SortKey.CODE: ("code",),
    SortKey.STATUS: ("status", "name_key"),
    SortKey.PRIORITY: ("priority", "name_key"),
    SortKey.OPENED: ("opened_key", "name_key"),
    SortKey.CHANGED: ("changed", "name_key"),
}
_FILTERS = ("status", "outcome", "responsible", "code")
_BATCH = 2000


class CaseListRows:
    """The projection that the case list reads; see `desktop_app.vault.projection.Projection`."""

    def update(self, connection: Connection, entities: Collection[int]) -> None:
        """Compute the rows of the cases that these entities belong to."""
        roots = {row[0] for row in for_ids(connection, "SELECT root FROM ent WHERE eid IN (%s)", entities)}
        CaseRows(connection).write(roots)

    def rebuild(self, connection: Connection) -> None:
        """Compute every row anew."""
        connection.execute("DELETE FROM case_row")
        connection.execute("DELETE FROM case_tag")
        cases = [row[0] for row in connection.execute("SELECT eid FROM t_case WHERE live ORDER BY eid")]
        for start in range(0, len(cases), _BATCH):
            CaseRows(connection).write(cases[start : start + _BATCH])


def ids(connection: Connection, query: CaseQuery) -> array[int]:
    """Return the row numbers of the cases that a query finds, in its order.

    Filters: ``status``, ``outcome``, ``responsible``, ``priority`` (``"0"`` to ``"4"``), ``tag``, ``code``.
    Raises UsageError for any other.
    """
    where, values = _where(query)
    words = query.words.strip()
    found = matching_roots(connection, words) if words else None
    direction = " DESC" if query.descending else ""
    order = ", ".join(f"{column}{direction}" for column in _ORDERS[query.sort])
    sql = f"SELECT eid FROM case_row r{where} ORDER BY {order}, eid{direction}"  # noqa: S608 (names of ours)
    rows = (row[0] for row in connection.execute(sql, values))
    numbers = array("q", rows if found is None else (eid for eid in rows if eid in found))
    return numbers if query.limit is None else numbers[: query.limit]


def rows(connection: Connection, row_numbers: Sequence[int]) -> list[CaseRow]:
    """Return the rows of these numbers in their order; those that are gone are left out."""
    sql = f"SELECT {_COLUMNS} FROM case_row r JOIN ent e ON e.eid = r.eid WHERE r.eid IN (%s)"  # noqa: S608
    tags: dict[int, list[str]] = {}
    for tag, eid in for_ids(connection, TAGS, row_numbers):
        tags.setdefault(eid, []).append(tag)
    found = {row[0]: row for row in for_ids(connection, sql, row_numbers)}
    return [_row(found[number], tags.get(number, ())) for number in row_numbers if number in found]


def facets(connection: Connection) -> dict[str, list[tuple[str, int]]]:
    """Return the values that the list can be narrowed down to, each with its number of cases."""
    found: dict[str, list[tuple[str, int]]] = {}
    for name in ("status", "outcome", "responsible", "priority"):
        counted = connection.execute(
            f"SELECT CAST({name} AS TEXT), count(*) FROM case_row GROUP BY {name} ORDER BY {name}"  # noqa: S608
        )
        found[name] = [(value, number) for value, number in counted if value]
    found["tag"] = list(connection.execute("SELECT tag, count(*) FROM case_tag GROUP BY tag ORDER BY tag"))
    return found


def _marks(count: int) -> str:
    return ",".join("?" * count)


def _row(cells: tuple[Any, ...], tags: Iterable[str]) -> CaseRow:
    opened = cells[10]
    return CaseRow(
        row=cells[0],
        case=EntityId(cells[1]),
        code=cells[2],
        name=cells[3],
        other_name=cells[4],
        status=cells[5],
        outcome=cells[6],
        priority=cells[7],
        place=cells[8],
        responsible=cells[9],
        opened=None if opened is None else PartialDate.from_canonical(opened),
        changed_minutes=cells[11],
        tags=tuple(sorted(tags)),
        contested=cells[12],
        missing=cells[13],
    )


def _where(query: CaseQuery) -> tuple[str, list[str | int]]:
    conditions: list[str] = []
    values: list[str | int] = []
    for name, codes in query.filters:
        if name in _FILTERS:
            conditions.append(f"r.{name} IN ({_marks(len(codes))})")
            values += codes
        elif name == "priority":
            conditions.append(f"r.priority IN ({_marks(len(codes))})")
            values += [int(code) if code.isdecimal() else -1 for code in codes]
        elif name == "tag":
            conditions.append(f"r.eid IN (SELECT eid FROM case_tag WHERE tag IN ({_marks(len(codes))}))")  # noqa: S608
            values += codes
        else:
            raise UsageError(
                "unknown-filter",
                "The list cannot be narrowed down by “{name}”.",
                "Use status, outcome, responsible, priority, tag or code.",
                name=name[:40],
            )
    if query.only_contested:
        conditions.append("r.contested > 0")
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), values
