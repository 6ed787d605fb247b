"""Reads entities and whole roots from the typed tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import OperationId
from desktop_app.domain.entity import Author, Entity, Tree, Version
from desktop_app.domain.history import Counts
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.schema import Kind
from desktop_app.domain.values import MalformedValueError, Moment, Value, decode
from desktop_app.vault.log.format import INDEX_BITS, LAST_INDEX, LIVENESS, NONE, author_root
from desktop_app.vault.log.registers import Head, load_heads
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.tables import KindTable, value_of

DELETED = "(deleted)"
"""The field name under which ``Entity.conflicts`` tells that someone deleted what another still edits."""


class Reader:
    """Entities as the typed tables hold them."""

    def __init__(self, connection: Connection, tables: Mapping[int, KindTable]) -> None:
        self._connection = connection
        self._tables = tables
        self._by_name = {table.kind.name: table for table in tables.values()}
        self._authors: dict[bytes, Author] = {}
        self._below: dict[int, list[KindTable]] = {}

    def tree(self, root: EntityId, kind: str | None = None) -> Tree:
        """Read a root and everything live under it; raises ``KeyError`` when it is not here."""
        top = self._root_row(root, kind)
        taken = _Taken()
        present = self._connection.execute("SELECT DISTINCT kind FROM ent WHERE root = ?", (top[0],))
        kinds = {row[0] for row in present}  # most cases have entries of a few kinds
        for table in self._tables_for(top[1]):
            if table.kind.number not in kinds:
                continue
            column = "eid" if table.kind.is_root else "root"
            rows = self._connection.execute(
                f"SELECT * FROM {table.name} WHERE {column} = ? AND (live OR eid = root)",  # noqa: S608 (schema)
                (top[0],),
            ).fetchall()
            self._take(table, rows, root, taken)
        return _as_tree(top[0], taken)

    def entity(self, root: EntityId, entity: EntityId) -> Entity | None:
        """Read one live entity; None when it is not here or deleted."""
        for eid, number in self._connection.execute(
            "SELECT e.eid, e.kind FROM ent r JOIN ent e ON e.root = r.eid"
            " WHERE r.id = ? AND r.root = r.eid AND e.id = ? AND e.live ORDER BY e.eid",
            (root, entity),
        ).fetchall():
            if number in self._tables:
                table = self._tables[number]
                rows = self._connection.execute(
                    f"SELECT * FROM {table.name} WHERE eid = ? AND live",  # noqa: S608 (schema)
                    (eid,),
                ).fetchall()
                taken = _Taken()
                self._take(table, rows, root, taken)
                if eid in taken.entities:
                    return taken.entities[eid]
        return None

    def roots(self, kind: str) -> tuple[EntityId, ...]:
        """Return the live roots of a kind, in the order in which this vault met them."""
        table = self._by_name[kind]
        sql = f"SELECT e.id FROM {table.name} t JOIN ent e ON e.eid = t.eid WHERE t.live ORDER BY t.eid"  # noqa: S608
        return tuple(EntityId(row[0]) for row in self._connection.execute(sql))

    def find_case(self, code: str) -> EntityId | None:
        """Return the live case with this code; the first that this vault met, should two have it."""
        row = self._connection.execute(
            "SELECT e.id FROM t_case t JOIN ent e ON e.eid = t.eid"
            " WHERE t.f_code = ? AND t.live ORDER BY t.eid",
            (code,),
        ).fetchone()
        return None if row is None else EntityId(row[0])

    def codes_taken(self, codes: Collection[str]) -> set[str]:
        """Return those of the codes that a live case has."""
        sql = "SELECT f_code FROM t_case WHERE live AND f_code IN (%s)"
        return {row[0] for row in for_ids(self._connection, sql, codes)}

    def title(self, eid: int, kind: int) -> str:
        """Return how lists name a root: its code and the fields of its title; nothing for an unknown kind."""
        table = self._tables.get(kind)
        if table is None:
            return ""
        names = (*(("code",) if table.kind.has("code") else ()), *table.kind.title_fields)
        columns = ", ".join(f"f_{name}" for name in names)
        row = self._connection.execute(
            f"SELECT {columns} FROM {table.name} WHERE eid = ?",  # noqa: S608 (schema)
            (eid,),
        ).fetchone()
        return " ".join(str(cell) for cell in row or () if cell)

    def counts(self) -> Counts:
        """Return how much the vault holds."""
        one = self._connection.execute
        live = {
            table.kind.name: int(one(f"SELECT count(*) FROM {table.name} WHERE live").fetchone()[0])  # noqa: S608
            for table in self._tables.values()
        }
        return Counts(
            entities=live,
            commits=one("SELECT count(*) FROM cmt WHERE chain NOTNULL").fetchone()[0],
            operations=one("SELECT count(*) FROM op").fetchone()[0],
            conflicts=one("SELECT count(*) FROM conflict").fetchone()[0],
        )

    def _root_row(self, root: EntityId, kind: str | None) -> tuple[int, int]:
        for eid, number in self._connection.execute(
            "SELECT eid, kind FROM ent WHERE id = ? AND root = eid ORDER BY eid", (root,)
        ).fetchall():
            table = self._tables.get(number)
            if table is not None and kind in (None, table.kind.name):
                sql = f"SELECT 1 FROM {table.name} WHERE eid = ?"  # noqa: S608 (schema)
                if self._connection.execute(sql, (eid,)).fetchone():
                    return eid, number
        raise KeyError(root.hex())

    def _tables_for(self, root_kind: int) -> list[KindTable]:
        """The tables of a root's kind and of every kind that can stand below it."""
        if root_kind not in self._below:
            self._below[root_kind] = self._find_below(root_kind)
        return self._below[root_kind]

    def _find_below(self, root_kind: int) -> list[KindTable]:
        names = {self._tables[root_kind].kind.name}
        chosen = [self._tables[root_kind]]
        grown = True
        while grown:
            grown = False
            for table in self._tables.values():
                if table.kind.name not in names and names.intersection(table.kind.parents):
                    names.add(table.kind.name)
                    chosen.append(table)
                    grown = True
        return chosen

    def _take(
        self, table: KindTable, rows: Collection[tuple[Any, ...]], root: EntityId, taken: _Taken
    ) -> None:
        eids = [row[0] for row in rows]
        parents = {row[2] for row in rows if row[2] is not None}
        ids = dict(for_ids(self._connection, "SELECT eid, id FROM ent WHERE eid IN (%s)", {*eids, *parents}))
        sets = self._sets(table.kind, eids)
        conflicts = self._conflicts(table.kind, eids)
        erased = self._erased(table.kind, eids)
        readers = [(field.name, position, field) for position, field in table.positions.values()]
        empty: dict[str, tuple[Value, ...]] = {f.name: () for f in table.kind.fields if f.type.is_set}
        sort = _sort_position(table)
        for row in rows:
            eid = row[0]
            values: dict[str, Value | tuple[Value, ...]] = {
                name: None if row[position] is None else value_of(field, row[position])
                for name, position, field in readers
            }
            values.update(empty)
            values.update(sets.get(eid, {}))
            taken.entities[eid] = Entity(
                root=root,
                id=ids[eid],
                kind=table.kind.name,
                parent=None if row[2] is None else ids[row[2]],
                values=values,
                conflicts=conflicts.get(eid, {}),
                erased=frozenset(erased.get(eid, ())),
            )
            taken.places[eid] = row[2]
            taken.sorts[eid] = (table.kind.number, *_sort_key(row, sort), eid)

    def _sets(self, kind: Kind, eids: Collection[int]) -> dict[int, dict[str, tuple[Value, ...]]]:
        found: dict[int, dict[str, list[bytes]]] = {}
        names = {field.number: field.name for field in kind.fields if field.type.is_set}
        if names:
            sql = "SELECT eid, field, value FROM element WHERE eid IN (%s)"
            for eid, number, raw in for_ids(self._connection, sql, eids):
                found.setdefault(eid, {}).setdefault(names[number], []).append(raw)
        return {
            eid: {name: tuple(decode(raw) for raw in sorted(raws)) for name, raws in fields.items()}
            for eid, fields in found.items()
        }

    def _erased(self, kind: Kind, eids: Collection[int]) -> dict[int, set[str]]:
        sql = (
            "SELECT DISTINCT o.eid, o.field FROM op o WHERE o.value IS NULL AND o.eid IN (%s)"
            " AND NOT EXISTS (SELECT 1 FROM head h WHERE h.eid = o.eid AND h.field = o.field)"
        )
        found: dict[int, set[str]] = {}
        for eid, number in for_ids(self._connection, sql, eids):
            field = kind.field_by_number(number)
            if field is not None:
                found.setdefault(eid, set()).add(field.name)
        return found

    def _conflicts(self, kind: Kind, eids: Collection[int]) -> dict[int, dict[str, tuple[Version, ...]]]:
        contested: dict[int, dict[int, set[bytes]]] = {}
        sql = "SELECT eid, field, key FROM conflict WHERE eid IN (%s)"
        for eid, number, key in for_ids(self._connection, sql, eids):
            contested.setdefault(eid, {}).setdefault(number, set()).add(key)
        heads = load_heads(self._connection, contested)
        found: dict[int, dict[str, tuple[Version, ...]]] = {}
        for eid, fields in contested.items():
            for number, keys in sorted(fields.items()):
                field = kind.field_by_number(number)
                standing = [head for head in heads[eid].fields.get(number, ()) if (head.key or b"") in keys]
                if number == LIVENESS:
                    standing = [head for _, head in heads[eid].pairs()]
                name = DELETED if field is None else field.name
                found.setdefault(eid, {})[name] = self.versions(standing)
        return found

    def conflicts_of(self, eid: int, kind: int) -> list[tuple[str, str, tuple[Version, ...]]]:
        """Return kind, field and versions of an entity's open conflicts."""
        name = self._tables[kind].kind
        fields = self._conflicts(name, [eid]).get(eid, {})
        return [(name.name, field, versions) for field, versions in fields.items()]

    def versions(self, heads: Iterable[Head]) -> tuple[Version, ...]:
        """Return what heads stand for, with author and clock, oldest clock first."""
        pairs = [(head, raw, oid) for head in heads for raw, oid in head.versions]
        commits = self.commits({oid >> INDEX_BITS for head, _, oid in pairs for oid in (oid, head.oid)})
        found = []
        for head, raw, oid in pairs:
            digest = commits[head.oid >> INDEX_BITS][0]
            _, author, minute = commits[oid >> INDEX_BITS]
            operation = OperationId(CommitHash(digest), head.oid & LAST_INDEX)
            found.append(Version(operation, shown(head, raw), author, Moment(minute)))
        return tuple(sorted(found, key=lambda version: (version.clock.minutes, version.operation)))

    def commits(self, cids: Collection[int]) -> dict[int, tuple[bytes, Author, int]]:
        """Return hash, author and minute of commits by their numbers."""
        sql = (
            "SELECT c.cid, c.hash, a.key, c.minute FROM cmt c JOIN chain h ON h.chid = c.chain"
            " JOIN session s ON s.sid = h.session JOIN author a ON a.aid = s.author WHERE c.cid IN (%s)"
        )
        return {
            cid: (digest, self.author(key), minute)
            for cid, digest, key, minute in for_ids(self._connection, sql, cids)
        }

    def author(self, key: bytes) -> Author:
        """Return how an author's key is known here."""
        if key not in self._authors:
            name = self._connection.execute(
                "SELECT t.f_name FROM ent e JOIN t_author t ON t.eid = e.eid"
                " WHERE e.id = ? AND e.root = e.eid",
                (author_root(key),),
            ).fetchone()
            state = self._connection.execute(
                "SELECT CASE WHEN EXISTS (SELECT 1 FROM author_key WHERE key = ?1) THEN 'own'"
                " ELSE (SELECT state FROM trust WHERE key = ?1) END",
                (key,),
            ).fetchone()[0]
            self._authors[key] = Author(key, None if name is None else name[0], state or "unknown")
        return self._authors[key]

    def forget_authors(self) -> None:
        """Read names and trust again: one of them changed."""
        self._authors.clear()


def shown(head: Head, raw: bytes) -> Value:
    """Return what a version shows: for a set the element when it is present, None when it was taken out."""
    if head.key and raw == NONE:
        return None
    try:
        return decode(head.key or raw)
    except MalformedValueError:
        return None


def _sort_position(table: KindTable) -> tuple[int, bool] | None:
    name = table.kind.sort_field
    if name is None:
        return None
    position, field = table.positions[table.kind.field(name).number]
    return position, f"f_{field.name}_lo" in table.columns


def _sort_key(row: tuple[Any, ...], sort: tuple[int, bool] | None) -> tuple[Any, ...]:
    if sort is None:
        return (0, 0, 0)
    position, is_date = sort
    first, last = (row[position + 1], row[position + 2]) if is_date else (row[position], row[position])
    known = first if first is not None else last
    return (1, 0, 0) if known is None else (0, known, last if last is not None else known)


@dataclass(slots=True)
class _Taken:
    """Entities read so far, with where they stand and how they sort."""

    entities: dict[int, Entity] = field(default_factory=dict)
    places: dict[int, int | None] = field(default_factory=dict)
    sorts: dict[int, tuple[Any, ...]] = field(default_factory=dict)


def _as_tree(top_eid: int, taken: _Taken) -> Tree:
    entities = taken.entities
    children: dict[int, list[int]] = {}
    for eid in sorted(entities, key=taken.sorts.__getitem__):
        if eid != top_eid:
            parent = taken.places[eid]
            above = parent if parent is not None and parent in entities else top_eid
            children.setdefault(above, []).append(eid)
    shown_ids: dict[EntityId, Entity] = {}
    below: dict[EntityId, tuple[EntityId, ...]] = {}
    stack = [top_eid]
    while stack:
        eid = stack.pop()
        entity = entities[eid]
        if entity.id in shown_ids:
            continue
        shown_ids[entity.id] = entity
        under = children.get(eid, [])
        if under:
            below[entity.id] = tuple(entities[child].id for child in under)
        stack += reversed(under)
    return Tree(root=entities[top_eid], entities=shown_ids, children=below)
