"""What an edit asks for, and what comes back: which kinds of thing changed."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Value


@dataclass(frozen=True, slots=True)
class Create:
    """Make an entity of ``kind`` under ``parent`` (None for the root itself)."""

    entity: EntityId
    kind: str
    parent: EntityId | None


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a single-valued field a value; ``None`` makes it “not yet known”.

    ``replaces`` are the operations that the author saw (an open conflict's versions); None means all that are
    current when the save happens.
    """

    entity: EntityId
    field: str
    value: Value
    replaces: tuple[OperationId, ...] | None = None


@dataclass(frozen=True, slots=True)
class AddElement:
    """Put ``value`` into a set-valued field."""

    entity: EntityId
    field: str
    value: Value


@dataclass(frozen=True, slots=True)
class RemoveElement:
    """Take ``value`` out of a set-valued field."""

    entity: EntityId
    field: str
    value: Value


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete an entity and what stands under it, as far as its author saw it."""

    entity: EntityId


Change = Create | SetField | AddElement | RemoveElement | Delete


@dataclass(frozen=True, slots=True, order=True)
class OperationId:
    """One operation, everywhere: the commit's hash and the index in it."""

    commit: CommitHash
    index: int


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Which roots and kinds of entity a service touched, so that views know whether it concerns them."""

    roots: frozenset[EntityId] = field(default_factory=frozenset)
    kinds: frozenset[str] = field(default_factory=frozenset)

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(self.roots | other.roots, self.kinds | other.kinds)

    def __bool__(self) -> bool:
        return bool(self.roots or self.kinds)
