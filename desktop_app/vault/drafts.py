"""Drafts: what was typed and not yet saved, kept inside the encrypted file and wiped by the save."""

from __future__ import annotations

from collections.abc import Callable

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.history import Draft
from desktop_app.domain.ids import EntityId
from desktop_app.domain.schema import Schema
from desktop_app.domain.values import Moment, Value, decode, encode

_HEADS = """SELECT h.oid FROM ent r JOIN ent e ON e.root = r.eid JOIN head h ON h.eid = e.eid
            WHERE r.id = ? AND r.root = r.eid AND e.id = ? AND e.kind = ? AND h.field IN (0, ?)
            ORDER BY h.oid"""


class Drafts:
    """Drafts by root, entity and field. Local numbers of what stood there tell later whether it changed."""

    def __init__(self, connection: Connection, schema: Schema, minute: Callable[[], int]) -> None:
        self._connection = connection
        self._schema = schema
        self._minute = minute

    def put(self, root: EntityId, entity: EntityId, kind: str, field: str, value: Value) -> None:
        """Keep what was typed; what the author saw is noted by the first draft of a field."""
        base = self._base(root, entity, kind, field)
        self._connection.execute(
            "INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE"
            " SET kind = excluded.kind, value = excluded.value, minute = excluded.minute",
            (root, entity, kind, field, encode(value), base, self._minute()),
        )

    def get(self, root: EntityId, entity: EntityId, field: str) -> Draft | None:
        """Return one draft, or None."""
        found = self._select(" WHERE root = ? AND entity = ? AND field = ?", (root, entity, field))
        return found[0] if found else None

    def list(self, root: EntityId | None = None) -> tuple[Draft, ...]:
        """Return the drafts of a root, or of all, oldest first."""
        return self._select("", ()) if root is None else self._select(" WHERE root = ?", (root,))

    def discard(self, root: EntityId, entity: EntityId | None = None, field: str | None = None) -> int:
        """Wipe a draft, an entity's drafts or a root's; return how many there were."""
        where, values = " WHERE root = ?", [root]
        if entity is not None:
            where += " AND entity = ?"
            values.append(entity)
        if field is None:
            return self._connection.execute("DELETE FROM draft" + where, values).rowcount  # noqa: S608
        return self._connection.execute(
            "DELETE FROM draft" + where + " AND field = ?",  # noqa: S608
            [*values, field],
        ).rowcount

    def _select(self, where: str, values: tuple[object, ...]) -> tuple[Draft, ...]:
        sql = "SELECT root, entity, kind, field, value, base, minute FROM draft" + where  # noqa: S608
        rows = self._connection.execute(sql + " ORDER BY minute, entity, field", values).fetchall()
        return tuple(
            Draft(
                root=root,
                entity=entity,
                kind=kind,
                field=field,
                value=decode(raw),
                clock=Moment(minute),
                stale=base != self._base(root, entity, kind, field),
            )
            for root, entity, kind, field, raw, base, minute in rows
        )

    def _base(self, root: EntityId, entity: EntityId, kind: str, field: str) -> bytes:
        described = self._schema.kind(kind)
        number = described.field(field).number
        rows = self._connection.execute(_HEADS, (root, entity, described.number, number)).fetchall()
        return b"".join(row[0].to_bytes(6, "big") for row in rows)
