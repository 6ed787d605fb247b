"""History: the operations of a root as people read them, newest first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import OperationId
from desktop_app.domain.entity import Author
from desktop_app.domain.history import Conflict, HistoryEntry
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.schema import Schema
from desktop_app.domain.values import Moment, Value
from desktop_app.vault.log.format import (
    ERASURE_NOTE,
    INDEX_BITS,
    LAST_INDEX,
    LIVENESS,
    NONE,
    PRESENT,
    UNDO_NOTE,
    unpack_oids,
)
from desktop_app.vault.log.read import Reader, shown
from desktop_app.vault.log.registers import Head, may_replace, resolve_restored
from desktop_app.vault.log.sql import for_ids

_COMMITS = """SELECT c.cid FROM chain h JOIN cmt c ON c.chain = h.chid WHERE h.root = ?
              ORDER BY c.lamport DESC, c.hash DESC"""
_OPERATIONS = """SELECT oid, eid, field, key, value, preds, restores FROM op
                 WHERE oid BETWEEN ? AND ? ORDER BY oid DESC"""
_REPLACED = "SELECT oid, eid, field, key, value, restores FROM op WHERE eid NOTNULL AND oid IN (%s)"
_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the log; ``eid`` is None when it was withheld, ``value`` when it was erased or withheld."""

    oid: int
    eid: int | None
    field: int
    key: bytes | None
    value: bytes | None
    preds: bytes | None
    restores: bytes | None

    def as_head(self) -> Head:
        """Return it as something that stands for values, restored ones not yet resolved."""
        versions = () if self.value is None else ((self.value, self.oid),)
        return Head(self.oid, self.key, self.value or NONE, self.restores, versions)


def commits_of(connection: Connection, root: int) -> list[int]:
    """Return the numbers of a root's commits, newest first in the provisional order."""
    return [row[0] for row in connection.execute(_COMMITS, (root,))]


def operations_of(connection: Connection, cid: int) -> list[Operation]:
    """Return the operations of a commit, last first."""
    rows = connection.execute(_OPERATIONS, (cid << INDEX_BITS, cid << INDEX_BITS | LAST_INDEX))
    return [Operation(*row) for row in rows]


class History:
    """Reads the history of one root."""

    def __init__(self, connection: Connection, schema: Schema, reader: Reader, root: int) -> None:
        self._connection = connection
        self._schema = schema
        self._reader = reader
        self._root = root
        self._entities: dict[int, tuple[EntityId, int]] = {}

    def entries(
        self, entity: EntityId | None = None, field: str | None = None, limit: int | None = None
    ) -> tuple[HistoryEntry, ...]:
        """Return entries newest first, only those of an entity or field (by name) when asked."""
        found: list[HistoryEntry] = []
        for entry in self._all():
            if entity is not None and entry.entity != entity:
                continue
            if field is not None and entry.field != field:
                continue
            found.append(entry)
            if limit is not None and len(found) >= limit:
                break
        return tuple(found)

    def _all(self) -> Iterator[HistoryEntry]:
        for cid in commits_of(self._connection, self._root):
            operations = operations_of(self._connection, cid)
            for start in range(0, len(operations), _AT_ONCE):  # whoever wants the newest few pays for few
                yield from self.of(operations[start : start + _AT_ONCE])

    def of(self, operations: Collection[Operation]) -> Iterator[HistoryEntry]:
        """Yield the entries of given operations."""
        before = self._before(operations)
        heads = {op.oid: (op, op.as_head()) for op in operations if op.eid is not None}
        restoring = [(op.eid or 0, op.field, head) for op, head in heads.values() if op.restores]
        if restoring:
            resolve_restored(self._connection, restoring)
        self._know({op.eid for op in operations if op.eid is not None})
        commits = self._reader.commits({op.oid >> INDEX_BITS for op in operations})
        for op in operations:
            digest, author, minute = commits[op.oid >> INDEX_BITS]
            name = OperationId(CommitHash(digest), op.oid & LAST_INDEX)
            if op.eid is None:
                yield HistoryEntry(name, author, Moment(minute), "set", None, None, None, withheld=True)
            else:
                yield self._entry(name, author, minute, op, (before.get(op.oid, ()), heads[op.oid][1]))

    def _entry(
        self,
        name: OperationId,
        author: Author,
        minute: int,
        op: Operation,
        values: tuple[tuple[Value, ...], Head],
    ) -> HistoryEntry:
        entity, number = self._entities[op.eid or 0]
        kind = self._schema.by_number(number)
        field = None if kind is None else kind.field_by_number(op.field)
        before, head = values
        return HistoryEntry(
            operation=name,
            author=author,
            clock=Moment(minute),
            change=_change(op, is_set=field is not None and field.type.is_set),
            entity=entity,
            kind=None if kind is None else kind.name,
            field=None if field is None else field.name,
            before=before,
            after=tuple(shown(head, raw) for raw, _ in head.versions),
            restored=op.restores is not None,
            erased=op.value is None,
        )

    def _before(self, operations: Iterable[Operation]) -> dict[int, tuple[Value, ...]]:
        """What each operation replaced in its own field."""
        wanted = {oid for op in operations if op.field != LIVENESS for oid in unpack_oids(op.preds)}
        rows = {row[0]: row for row in for_ids(self._connection, _REPLACED, wanted)}
        heads = {
            oid: (row, Head(oid, row[3], row[4] or NONE, row[5], () if row[4] is None else ((row[4], oid),)))
            for oid, row in rows.items()
        }
        restoring = [(row[1], row[2], head) for row, head in heads.values() if head.restores]
        if restoring:
            resolve_restored(self._connection, restoring)
        found = {}
        for op in operations:
            mine = (op.eid or 0, op.field, op.key, op.value)
            replaced = [heads[oid] for oid in unpack_oids(op.preds) if oid in heads]
            found[op.oid] = tuple(
                shown(head, raw)
                for row, head in replaced
                if row[2] == op.field and op.field != LIVENESS and may_replace(mine, row[1:5])
                for raw, _ in head.versions
            )
        return found

    def _know(self, eids: set[int]) -> None:
        missing = [eid for eid in eids if eid not in self._entities]
        for eid, entity, kind in for_ids(
            self._connection, "SELECT eid, id, kind FROM ent WHERE eid IN (%s)", missing
        ):
            self._entities[eid] = (EntityId(entity), kind)


def _change(op: Operation, *, is_set: bool) -> str:
    if op.field == UNDO_NOTE:
        return "undo"
    if op.field == ERASURE_NOTE:
        return "erasure"
    if op.field == LIVENESS:
        return "deleted" if op.value == NONE else "created"
    if is_set and not op.restores and op.value is not None:
        return "added" if op.value == PRESENT else "removed"
    return "set"


_CONFLICTS = """SELECT DISTINCT c.eid, e.root, r.id, e.id, e.kind FROM conflict c
                JOIN ent e ON e.eid = c.eid JOIN ent r ON r.eid = e.root"""


def open_conflicts(reader: Reader, connection: Connection, root: EntityId | None) -> tuple[Conflict, ...]:
    """Return every open conflict of a root or of the vault, with its versions."""
    where = "" if root is None else " WHERE r.id = ?"
    found = []
    rows = connection.execute(_CONFLICTS + where + " ORDER BY e.root, c.eid", () if root is None else (root,))
    for eid, _, root_id, entity, number in rows.fetchall():
        for kind, field, versions in reader.conflicts_of(eid, number):
            found.append(Conflict(EntityId(root_id), EntityId(entity), kind, field, versions))
    return tuple(found)
