"""Case files in memory, for tests of what is computed from them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Value

ROOT = EntityId(bytes(16))


def entity(kind: str, number: int, **values: Value) -> Entity:
    """An entity with every field of its kind, those not given not yet known."""
    fields = {f.name: () if f.type.is_set else None for f in SCHEMA.kind(kind).fields}
    parent = None if SCHEMA.kind(kind).is_root else ROOT
    return Entity(ROOT, EntityId(number.to_bytes(16, "big")), kind, parent, {**fields, **values})


def tree(entities: Sequence[Entity]) -> Tree:
    """A case with entities directly under it."""
    case = entity("case", 0)
    return Tree(case, {e.id: e for e in (case, *entities)}, {case.id: tuple(e.id for e in entities)})
