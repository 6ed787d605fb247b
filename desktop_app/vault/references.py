"""Who points at a root: references from other roots, which have to follow when its entries move elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import FieldType
from desktop_app.domain.values import Ref, encode
from desktop_app.vault.file.errors import told

_SET = (
    "SELECT r.id, e.id, s.value FROM element s JOIN ent e ON e.eid = s.eid JOIN ent r ON r.eid = e.root"
    " WHERE e.live AND e.kind = ? AND s.field = ? AND substr(s.value, 1, ?) = ? AND r.id <> ? ORDER BY s.eid"
)


@dataclass(frozen=True, slots=True)
class Pointer:
    """A reference from an entry of another root; ``is_element`` when it stands in a set."""

    root: EntityId
    entity: EntityId
    field: str
    ref: Ref
    is_element: bool


def pointers_to(connection: Connection, root: EntityId) -> list[Pointer]:
    """Return the references from live entries of other roots to ``root`` or anything in it."""
    found: list[Pointer] = []
    beginning = encode(Ref(root, root))[: 1 + len(root)]
    with told():
        for kind in SCHEMA.kinds:
            for field in kind.fields:
                if field.type is FieldType.REF:
                    sql = (
                        f"SELECT r.id, e.id, t.f_{field.name} FROM t_{kind.name} t"  # noqa: S608 (schema)
                        " JOIN ent e ON e.eid = t.eid JOIN ent r ON r.eid = e.root"
                        f" WHERE t.live AND substr(t.f_{field.name}, 1, 16) = ? AND r.id <> ? ORDER BY t.eid"
                    )
                    rows = connection.execute(sql, (root, root)).fetchall()
                    start = 0
                elif field.type is FieldType.REF_SET:
                    asked = (kind.number, field.number, len(beginning), beginning, root)
                    rows = connection.execute(_SET, asked).fetchall()
                    start = 1  # after the tag of the value's type
                else:
                    continue
                found += [
                    Pointer(
                        EntityId(above),
                        EntityId(entity),
                        field.name,
                        Ref(EntityId(raw[start : start + 16]), EntityId(raw[start + 16 :])),
                        field.type is FieldType.REF_SET,
                    )
                    for above, entity, raw in rows
                ]
    return found
