"""What the change log tells: who changed what, when, and what came of a save, an undo or an erasure."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.changes import OperationId
from desktop_app.domain.entity import Author, Version
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Moment, Value


@dataclass(frozen=True, slots=True)
class SavedCommit:
    """A save that is in the log: its commits (several only beyond 4,095 operations)."""

    root: EntityId
    commits: tuple[CommitHash, ...]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One operation as people read it.

    ``kind`` and ``field`` are None when a newer program wrote them; ``field`` is also None where the
    entry was created, placed or deleted (``change`` says which). ``before`` are the values replaced,
    ``after`` the values that the operation stands for: several when an undo brought back a contested
    state. For a set-valued field they are the element, or nothing. ``change`` is one of ``created``,
    ``deleted``, ``set``, ``added``, ``removed``, ``undo``, ``erasure``. ``erased`` says that the value
    itself is gone, ``withheld`` that the operation was not shared (then only commit, author and clock are
    known).
    """

    operation: OperationId
    author: Author
    clock: Moment
    change: str
    entity: EntityId | None
    kind: str | None
    field: str | None
    before: tuple[Value, ...] = ()
    after: tuple[Value, ...] = ()
    restored: bool = False
    erased: bool = False
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """One open conflict. ``field`` is ``(deleted)`` where a row was deleted by one and edited by another."""

    root: EntityId
    entity: EntityId
    kind: str
    field: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What came of an undo: the new save, or the entries in its way, or neither (nothing to undo)."""

    saved: SavedCommit | None = None
    undone: tuple[CommitHash, ...] = ()
    blocked_by: tuple[HistoryEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ErasureResult:
    """What an erasure took: operations (every version ever), files that nothing names any more, drafts."""

    saved: SavedCommit | None
    operations: int
    attachments: int
    drafts: int


@dataclass(frozen=True, slots=True)
class ErasureRequest:
    """Someone's signed note that values be forgotten; a stranger's waits until a person honours it."""

    note: OperationId
    root: EntityId
    author: Author
    clock: Moment
    reason: str
    operations: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not saved. ``stale`` says that the field was changed since typing began."""

    root: EntityId
    entity: EntityId
    kind: str
    field: str
    value: Value
    clock: Moment
    stale: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a vault holds: live entities by kind, commits, operations, open conflicts."""

    entities: dict[str, int] = field(default_factory=dict)
    commits: int = 0
    operations: int = 0
    conflicts: int = 0
