"""Computes the typed tables from the heads: the only writer of what everything reads."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.schema import Field, Schema
from desktop_app.domain.values import decode
from desktop_app.vault.log.format import LIVENESS, PRESENT
from desktop_app.vault.log.registers import EntityHeads, Head, distinct_values, greatest, load_heads
from desktop_app.vault.log.sql import for_ids, write_differences
from desktop_app.vault.tables import Cell, KindTable, cells_of, fits_type, kind_tables, text_of

_ENTITIES = "SELECT eid, root, kind, parent, live FROM ent WHERE eid IN (%s)"
_LIVE_PARENTS = "SELECT DISTINCT parent FROM ent WHERE live AND parent IN (%s)"
_DEAD = "SELECT eid FROM ent WHERE NOT live AND eid IN (%s)"
_BATCH = 2000


@dataclass(slots=True)
class EntityRow:
    """What the entity table knows of one entity."""

    eid: int
    root: int
    kind: int
    parent: int | None
    live: int


@dataclass(slots=True)
class NewEntity:
    """An entity that a save made, with (field, key, encoded value) of all that stands in it."""

    eid: int
    root: int
    kind: int
    id: bytes
    parent: int | None
    born: int
    values: list[tuple[int, bytes | None, bytes]]


class Tables:
    """Writes rows of typed tables, elements and conflicts as a function of the heads."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self._connection = connection
        self.schema = schema
        self.by_kind = kind_tables(schema.kinds)

    def update(self, entities: Collection[int]) -> set[int]:
        """Compute entities again, and rows above whose liveness follows; return all that were computed."""
        done: set[int] = set()
        ordered = list(entities)
        for start in range(0, len(ordered), _BATCH):
            todo = set(ordered[start : start + _BATCH])
            while todo:
                todo = self._round(todo, done)
        return done

    def _round(self, todo: set[int], done: set[int]) -> set[int]:
        rows = {row[0]: EntityRow(*row) for row in for_ids(self._connection, _ENTITIES, todo)}
        heads = load_heads(self._connection, todo)
        dead = [eid for eid in rows if not heads[eid].is_live]
        kept_up = {row[0] for row in for_ids(self._connection, _LIVE_PARENTS, dead)}
        risen: set[int] = set()
        above: set[int] = set()
        writer = _Rows()
        for eid, row in rows.items():
            live = int(heads[eid].is_live or (eid in kept_up and bool(heads[eid].fields)))
            if live != row.live:
                writer.lives.append((live, eid))
                if row.parent is not None:
                    (risen if live else above).add(row.parent)
                row.live = live
            self.compute(row, heads[eid], writer)
        self._replace("element", "value", todo, writer.elements)
        self._replace("conflict", "key", todo, writer.conflicts)
        self._write(writer)
        done |= todo
        return above | {row[0] for row in for_ids(self._connection, _DEAD, risen)}

    def _replace(self, table: str, last: str, eids: set[int], rows: Iterable[tuple[int, int, bytes]]) -> None:
        """Let elements or conflicts of entities be these; those that stay are not written."""
        sql = f"SELECT eid, field, {last} FROM {table} WHERE eid IN (%s)"  # noqa: S608 (constants)
        had, has = set(for_ids(self._connection, sql, eids)), set(rows)
        if had == has:
            return
        gone = f"DELETE FROM {table} WHERE eid = ? AND field = ? AND {last} = ?"  # noqa: S608 (constants)
        self._connection.executemany(gone, had - has)
        self._connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", has - had)  # noqa: S608

    def compute(self, row: EntityRow, heads: EntityHeads, into: _Rows) -> None:
        """Add one entity's row, elements and conflicts; nothing without heads or of an unknown kind."""
        table = self.by_kind.get(row.kind)
        if table is None or table.kind.is_root != (row.eid == row.root):
            return
        if not heads.fields:
            into.gone.append((table, row.eid))
            return
        cells: list[Cell] = [None] * len(table.columns)
        cells[:4] = row.eid, row.root, row.parent, row.live
        liveness = heads.fields.get(LIVENESS, ())
        if len(distinct_values(liveness)) > 1 or (row.live and heads.deletions):
            into.conflicts.append((row.eid, LIVENESS, b""))
        for number, standing in heads.fields.items():
            slot = table.slots.get(number)
            if slot is None:
                continue
            if slot.position < 0:
                self._elements(row.eid, slot.field, standing, into)
                continue
            raw = self._standing(slot.field, standing, row.eid, into)
            if raw is not None and raw[:1] == slot.plain_tag:
                cells[slot.position] = text_of(raw)
            else:
                written = cells_of(slot.field, raw)
                cells[slot.position : slot.position + len(written)] = written
        into.rows.setdefault(row.kind, []).append(cells)

    def _standing(self, field: Field, standing: list[Head], eid: int, into: _Rows) -> bytes | None:
        """The encoded value of a single-valued field, provisional where it is contested."""
        if len(standing) == 1 and len(standing[0].versions) == 1:
            return None if standing[0].key else standing[0].versions[0][0]
        plain = [head for head in standing if not head.key]
        if len(distinct_values(plain)) > 1:
            into.conflicts.append((eid, field.number, b""))
        return greatest(self._connection, plain)

    def _elements(self, eid: int, field: Field, standing: list[Head], into: _Rows) -> None:
        by_key: dict[bytes, list[Head]] = {}
        for head in standing:
            if head.key:
                by_key.setdefault(head.key, []).append(head)
        for key, heads in by_key.items():
            if not _is_element(field, key):
                continue
            if len(distinct_values(heads)) > 1:
                into.conflicts.append((eid, field.number, key))
            if greatest(self._connection, heads) == PRESENT:
                into.elements.append((eid, field.number, key))

    def _write(self, rows: _Rows) -> None:
        """Put computed rows into the typed tables."""
        connection = self._connection
        for table, eid in rows.gone:
            connection.execute(f"DELETE FROM {table.name} WHERE eid = ?", (eid,))  # noqa: S608 (schema)
        for kind, wanted in rows.rows.items():
            table = self.by_kind[kind]
            sql = f"SELECT * FROM {table.name} WHERE eid IN (%s)"  # noqa: S608 (schema)
            stored = {row[0]: row for row in for_ids(connection, sql, [cells[0] for cells in wanted])}
            write_differences(connection, table.name, table.columns, stored, wanted)
        if rows.lives:
            connection.executemany("UPDATE ent SET live = ? WHERE eid = ?", rows.lives)

    def write_new(self, entities: Iterable[NewEntity]) -> None:
        """Write entities that were not there before: each value stands alone, so no heads are weighed."""
        rows: dict[tuple[int, ...], list[list[Cell]]] = {}
        elements: list[tuple[int, int, bytes]] = []
        for entity in entities:
            slots = self.by_kind[entity.kind].slots
            shape = [entity.kind]
            cells: list[Cell] = [entity.eid, entity.root, entity.parent, 1]
            for number, key, raw in entity.values:
                slot = slots[number]
                if slot.position < 0:
                    elements.append((entity.eid, number, key or b""))
                elif raw[:1] == slot.plain_tag:
                    shape.append(slot.position)
                    cells.append(text_of(raw))
                else:
                    written = cells_of(slot.field, raw)
                    shape += range(slot.position, slot.position + len(written))
                    cells += written
            rows.setdefault(tuple(shape), []).append(cells)
        for (kind, *positions), made in rows.items():  # NULLs are not named: most cells of a row are
            self._connection.executemany(self.by_kind[kind].insert_sql(positions), made)
        if elements:
            self._connection.executemany("INSERT INTO element VALUES (?, ?, ?)", elements)


class _Rows:
    """Rows on their way into the tables."""

    def __init__(self) -> None:
        self.rows: dict[int, list[list[Cell]]] = {}
        self.elements: list[tuple[int, int, bytes]] = []
        self.conflicts: list[tuple[int, int, bytes]] = []
        self.lives: list[tuple[int, int]] = []
        self.gone: list[tuple[KindTable, int]] = []


def _is_element(field: Field, key: bytes) -> bool:
    try:
        return fits_type(field, decode(key))
    except ValueError:
        return False
