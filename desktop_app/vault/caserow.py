"""Computes the rows of the case list from the typed tables: who it is about, where, and what is open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.caselist import PRIORITY_RANK
from desktop_app.domain.claims import DISPROVED, count_contested, version_of
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.names.scripts import Script, script_of
from desktop_app.domain.names.sorting import sort_key
from desktop_app.domain.values import decode
from desktop_app.vault.log.sql import for_ids, write_differences

TAGS = "SELECT tag, eid FROM case_tag WHERE eid IN (%s)"

COLUMNS = (
    "eid", "name", "other_name", "name_key", "code", "status", "outcome", "priority", "place", "responsible",
    "opened", "opened_key", "changed", "contested", "missing",
)  # fmt: skip
"""The columns of ``case_row``."""

_STORED = f"SELECT {', '.join(COLUMNS)} FROM case_row WHERE eid IN (%s)"  # noqa: S608 (names of ours)
_CASES = (
    "SELECT eid, f_code, f_title, f_status, f_outcome, f_principal, f_responsible, f_opened,"
    " coalesce(f_opened_lo, f_opened_hi), f_priority FROM t_case WHERE live AND eid IN (%s)"
)
_PERSONS = (
    "SELECT p.root, p.eid, e.id, p.f_role, p.f_birth_date, p.f_location, p.f_facility"
    " FROM t_person p JOIN ent e ON e.eid = p.eid WHERE p.live AND p.root IN (%s)"
)
_NAMES = (
    "SELECT n.parent, n.f_type, n.f_script, n.f_family, n.f_given, n.f_patronymic, n.f_other"
    " FROM t_name n JOIN t_person p ON p.eid = n.parent AND p.live WHERE n.live AND n.root IN (%s)"
)
_CLAIMS = (
    "SELECT root, f_subject, f_field, f_topic, f_value, f_statement, f_confirmation"
    " FROM t_claim WHERE live AND root IN (%s)"
)
_CONFLICTS = "SELECT e.root, count(*) FROM conflict c JOIN ent e ON e.eid = c.eid {} GROUP BY e.root"
_CHANGED = (
    "SELECT h.root, max(c.minute) FROM chain h JOIN cmt c ON c.cid = h.tip"
    " WHERE h.root IN (%s) GROUP BY h.root"
)
_CITIZENSHIPS = SCHEMA.kind("person").field("citizenships").number
_TAGS_FIELD = SCHEMA.kind("case").field("tags").number
_FORMER = ("former", "birth", "alias", "religious")
_NO_DAY = 9_999_999


@dataclass(slots=True)
class _Person:
    eid: int
    id: bytes
    role: str
    birth_date: str | None
    place: str
    names: list[tuple[Any, ...]] = field(default_factory=list)
    has_citizenship: bool = False


class CaseRows:
    """Writes rows of ``case_row`` and ``case_tag`` for some cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write(self, roots: Collection[int]) -> None:
        """Compute the rows of these roots; those that are no live case lose theirs."""
        connection = self._connection
        cases = {row[0]: row for row in for_ids(connection, _CASES, roots)}
        persons = self._persons(cases)
        contested = self._contested(cases)
        changed = dict(for_ids(connection, _CHANGED, cases))
        stored = {row[0]: row for row in for_ids(connection, _STORED, roots)}
        rows = [
            _cells(cases[root], persons.get(root, []), contested.get(root, 0), changed.get(root, 0))
            for root in cases
        ]
        write_differences(connection, "case_row", COLUMNS, stored, rows)
        for root in stored.keys() - cases.keys():
            connection.execute("DELETE FROM case_row WHERE eid = ?", (root,))
        had, has = set(for_ids(connection, TAGS, roots)), set(self._elements(cases, _TAGS_FIELD))
        if had != has:
            connection.executemany("DELETE FROM case_tag WHERE tag = ? AND eid = ?", had - has)
            connection.executemany("INSERT INTO case_tag VALUES (?, ?)", has - had)

    def _elements(self, eids: Collection[int], number: int) -> list[tuple[str, int]]:
        sql = f"SELECT eid, value FROM element WHERE field = {number} AND eid IN (%s)"  # noqa: S608 (a number)
        return [(raw[1:].decode(), eid) for eid, raw in for_ids(self._connection, sql, eids)]

    def _persons(self, roots: Collection[int]) -> dict[int, list[_Person]]:
        found: dict[int, list[_Person]] = {}
        by_eid: dict[int, _Person] = {}
        for root, eid, entity, role, born, location, facility in for_ids(self._connection, _PERSONS, roots):
            person = _Person(eid, entity, role or "", born, facility or location or "")
            by_eid[eid] = person
            found.setdefault(root, []).append(person)
        for name in for_ids(self._connection, _NAMES, roots):
            by_eid[name[0]].names.append(name)
        for _, eid in self._elements(by_eid, _CITIZENSHIPS):
            by_eid[eid].has_citizenship = True
        return found

    def _contested(self, roots: Collection[int]) -> dict[int, int]:
        connection = self._connection
        found: dict[int, int] = {}
        if connection.execute("SELECT EXISTS (SELECT 1 FROM conflict)").fetchone()[0]:
            found = dict(for_ids(connection, _CONFLICTS.format("WHERE e.root IN (%s)"), roots))
        claims: dict[int, list[tuple[bytes | None, str, str, str, bool]]] = {}
        for root, subject, name, topic, value, statement, confirmation in for_ids(connection, _CLAIMS, roots):
            version = version_of(None if value is None else decode(value), statement or "")
            claims.setdefault(root, []).append(
                (subject, name or "", topic or "", version, confirmation == DISPROVED)
            )
        for root, told in claims.items():
            found[root] = found.get(root, 0) + count_contested(told)
        return found


def _cells(
    case: tuple[Any, ...], persons: list[_Person], contested: int, changed: int
) -> tuple[int | str | None, ...]:
    eid, code, title, status, outcome, principal, responsible, opened, opened_day, priority = case
    person = _principal(persons, principal)
    first, second = _names(person)
    name = first or title or ""
    return (
        eid,
        name,
        second,
        sort_key(name),
        code or "",
        status or "",
        outcome or "",
        PRIORITY_RANK.get(priority or "", 0),
        person.place if person else "",
        responsible or "",
        opened,
        _NO_DAY if opened_day is None else opened_day,
        changed,
        contested,
        _missing(person, first),
    )


def _principal(persons: list[_Person], principal: bytes | None) -> _Person | None:
    """Return whom the case is about: the one it points to, else the principal applicant, else the first."""
    wanted = None if principal is None else principal[16:]
    ranked = sorted(persons, key=lambda p: (p.id != wanted, p.role != "principal", p.id))
    return ranked[0] if ranked else None


def _names(person: _Person | None) -> tuple[str, str]:
    """Return the name for lists, the Latin passport's where there is one, and the name in another script."""
    best: dict[str, tuple[bool, bool, str]] = {}
    for _, kind, script, family, given, patronymic, other in person.names if person else ():
        text = (
            ", ".join(part for part in (family, " ".join(p for p in (given, patronymic) if p)) if part)
            or other
        )
        if text:
            found = script or script_of(text) or ""
            ranked = (kind in _FORMER, not (kind or "").startswith("passport"), text)
            best[found] = min(best.get(found, ranked), ranked)
    first = best.pop(Script.LATIN, None) or (best.pop(min(best, key=best.__getitem__)) if best else None)
    second = min(best.values(), default=None)
    return (first[2] if first else ""), (second[2] if second else "")


def _missing(person: _Person | None, name: str) -> int:
    """Count the basic facts not yet known: name, birth date, citizenship, place."""
    if person is None:
        return 4
    unborn = not person.birth_date or person.birth_date.startswith("?")
    return (not name) + unborn + (not person.has_citizenship) + (not person.place)
