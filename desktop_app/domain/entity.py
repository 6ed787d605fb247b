"""What a read returns: entities with their fields, and for a field all versions that nobody has replaced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.changes import OperationId
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Moment, Value


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote something: an Ed25519 public key, the name it goes by here, and whether that was confirmed.

    ``name`` may be a pseudonym, and is None for a key that nobody here has met.
    """

    key: bytes
    name: str | None
    trust: str = "unknown"


@dataclass(frozen=True, slots=True)
class Version:
    """One current value of a field, by one author. ``clock`` is what their clock said, only for display."""

    operation: OperationId
    value: Value
    author: Author
    clock: Moment


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity as the tables hold it.

    ``values`` has an entry for every known single-valued field and a sorted tuple for every set-valued one.
    ``conflicts`` maps a field's name to its versions when there are several different ones (for a set-valued
    field: elements that one added and another removed); the value in ``values`` is then only provisional.
    ``withheld`` names fields that exist elsewhere but were not shared; ``erased`` those that were erased.
    """

    root: EntityId
    id: EntityId
    kind: str
    parent: EntityId | None
    values: Mapping[str, Value | tuple[Value, ...]]
    conflicts: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    erased: frozenset[str] = frozenset()

    def get(self, name: str) -> Value:
        """Return a single value (None: not yet known); raises ``KeyError`` for an unknown field."""
        value = self.values[name]
        if isinstance(value, tuple):
            raise KeyError(f"{name} is a set: use elements()")
        return value

    def text(self, name: str) -> str:
        """Return a text field, ``""`` when not yet known."""
        value = self.get(name)
        return value if isinstance(value, str) else ""

    def elements(self, name: str) -> tuple[Value, ...]:
        """Return the elements of a set-valued field, sorted; raises ``KeyError`` for an unknown field."""
        value = self.values[name]
        if not isinstance(value, tuple):
            raise KeyError(f"{name} is a single value: use get()")
        return value


@dataclass(frozen=True, slots=True)
class Tree:
    """A root with everything that stands under it, in display order."""

    root: Entity
    entities: Mapping[EntityId, Entity]
    children: Mapping[EntityId, tuple[EntityId, ...]]

    def of_kind(self, kind: str, parent: EntityId | None = None) -> Iterator[Entity]:
        """Yield the entities of a kind under ``parent`` (default: anywhere in the tree), in display order."""
        ids = self.entities if parent is None else self.children.get(parent, ())
        for entity_id in ids:
            entity = self.entities[entity_id]
            if entity.kind == kind:
                yield entity
