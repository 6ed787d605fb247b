"""Everybody on file with what tells one person from another, in few reads over the whole vault."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.vault.file.errors import told
from desktop_app.vault.log.sql import for_ids

_PERSONS = (
    "SELECT p.eid, e.id, r.id, c.f_code, c.f_external_id, c.f_principal, p.f_birth_date, p.f_gender, p.f_role"
    " FROM t_person p JOIN ent e ON e.eid = p.eid JOIN ent r ON r.eid = p.root"
    " JOIN t_case c ON c.eid = p.root AND c.live WHERE p.live AND p.root IN (%s)"
)
_NAMES = (
    "SELECT n.eid, n.parent, n.f_family, n.f_given, n.f_patronymic, n.f_other"
    " FROM t_name n JOIN t_person p ON p.eid = n.parent AND p.live WHERE n.live AND n.root IN (%s)"
)
_PAPERS = (
    "SELECT i.eid, i.parent, i.f_type, i.f_value, i.f_country"
    " FROM t_identifier i JOIN t_person p ON p.eid = i.parent AND p.live"
    " WHERE i.live AND i.f_value NOTNULL AND i.root IN (%s)"
)
_MATCHES = (
    "SELECT e.id, t.f_one, t.f_other, t.f_same FROM t_person_match t JOIN ent e ON e.eid = t.eid"
    " WHERE t.live AND t.f_one NOTNULL AND t.f_other NOTNULL AND t.f_same NOTNULL ORDER BY t.eid"
)
_NAMED = (
    "SELECT DISTINCT n.root FROM search_name s JOIN t_name n ON n.eid = s.rowid"
    " WHERE search_name MATCH ? AND n.live LIMIT ?"
)

PersonKey = tuple[EntityId, EntityId]
"""A person everywhere: the case and the person in it."""


@dataclass(slots=True)
class PersonRow:
    """A person as the tables hold them; texts are empty where nothing is known."""

    eid: int
    key: PersonKey
    code: str
    external_id: str
    is_principal: bool
    role: str
    born: str
    gender: str
    names: list[tuple[str, str, str, str]] = field(default_factory=list)
    papers: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A decision about two people."""

    id: EntityId
    one: PersonKey
    other: PersonKey
    same: bool


def case_numbers(connection: Connection) -> list[int]:
    """Return the local numbers of all live cases."""
    with told():
        return [row[0] for row in connection.execute("SELECT eid FROM t_case WHERE live ORDER BY eid")]


def people_of(connection: Connection, cases: Collection[int]) -> list[PersonRow]:
    """Return the live people of the live cases with these local numbers, as this vault met them."""
    with told():
        rows = {row[0]: _person(row) for row in for_ids(connection, _PERSONS, cases)}
        for _, parent, *parts in sorted(set(for_ids(connection, _NAMES, cases)), key=_number):
            family, given, patronymic, other = (part or "" for part in parts)
            rows[parent].names.append((family, given, patronymic, other))
        for _, parent, kind, value, country in sorted(set(for_ids(connection, _PAPERS, cases)), key=_number):
            rows[parent].papers.append((kind or "", value, country or ""))
        return [rows[eid] for eid in sorted(rows)]


def cases_named(connection: Connection, question: str, limit: int) -> list[int]:
    """Return local numbers of cases with a name that answers a question in FTS5's syntax."""
    with told():
        return [row[0] for row in connection.execute(_NAMED, (question, limit))]


def person_matches(connection: Connection) -> list[MatchRow]:
    """Return every decision about two people, oldest first."""
    with told():
        return [
            MatchRow(EntityId(match), _key(one), _key(other), bool(same))
            for match, one, other, same in connection.execute(_MATCHES)
        ]


def _key(reference: bytes) -> PersonKey:
    return EntityId(reference[:16]), EntityId(reference[16:])


def _person(row: tuple[Any, ...]) -> PersonRow:
    eid, person, case, code, external, principal, born, gender, role = row
    return PersonRow(
        eid=eid,
        key=(EntityId(case), EntityId(person)),
        code=code or "",
        external_id=external or "",
        is_principal=principal is not None and principal[16:] == person,
        role=role or "",
        born=born or "",
        gender=gender or "",
    )


def _number(row: tuple[Any, ...]) -> int:
    return int(row[0])
