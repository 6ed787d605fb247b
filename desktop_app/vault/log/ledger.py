"""The log within one transaction: what writes share, and which entities and kinds they have touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.schema import Schema
from desktop_app.domain.values import Moment
from desktop_app.vault.environment import Environment
from desktop_app.vault.log import refusals
from desktop_app.vault.log.format import FIRST_NOTE, LIVENESS, NONE
from desktop_app.vault.log.identity import Identity
from desktop_app.vault.log.materialise import NewEntity, Tables
from desktop_app.vault.log.read import Reader
from desktop_app.vault.log.request import Request
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.log.writer import LogWriter, Planned, RootPlace
from desktop_app.vault.projection import Projection

_AT_ONCE = 5000


class Ledger:
    """Writes operations and keeps every table in step with them; knows nothing of transactions."""

    def __init__(
        self,
        connection: Connection,
        schema: Schema,
        environment: Environment,
        projections: Sequence[Projection] = (),
    ) -> None:
        self.connection = connection
        self.schema = schema
        self.environment = environment
        self.tables = Tables(connection, schema)
        self.reader = Reader(connection, self.tables.by_kind)
        self.identity: Identity | None = None
        self._projections = tuple(projections)
        self._writer: LogWriter | None = None
        self._touched: set[int] = set()
        self._roots: set[EntityId] = set()
        self._kinds: set[int] = set()

    def begin(self, identity: Identity | None) -> None:
        """Forget what another transaction left behind."""
        self.identity = identity
        self._writer = None
        self._touched.clear()
        self._roots.clear()
        self._kinds.clear()
        self.reader.forget_authors()

    def minute(self) -> int:
        """Return the clock's minute since 1970 UTC."""
        return Moment.of(self.environment.clock()).minutes

    def take_identity(self, identity: Identity) -> None:
        """Write from now on as this author and session."""
        self.identity = identity
        self._writer = None

    def whoever_writes(self) -> Identity:
        """Return the author chosen; raises UsageError when there is none."""
        if self.identity is None:
            raise refusals.no_author()
        return self.identity

    @property
    def writer(self) -> LogWriter:
        """The writer of commits in this transaction."""
        if self._writer is None:
            self._writer = LogWriter(
                self.connection, self.whoever_writes(), self.environment.random_bytes, self.minute
            )
        return self._writer

    def reset_numbers(self) -> None:
        """Read the next free numbers again: a merge has taken some."""
        self._writer = None

    def request(self) -> Request:
        """Begin to plan a save."""
        return Request(self.connection, self.schema, self.writer.next_eid, self.whoever_writes().key)

    def record(self, request: Request) -> SavedCommit | None:
        """Write a planned save; None when it would change nothing."""
        planned = request.planned
        if not planned:
            return None
        place = request.place
        commits = self.writer.append(place, planned, is_new=request.is_new_root)
        new = _new_entities(request, planned)
        self._write_new(new.values())
        if len(new) < len(request.known):
            self._follow([op for op in planned if op.eid not in new])
        self.touch_root(EntityId(place.id), place.kind)
        self._drop_drafts([(place, planned)])
        return SavedCommit(EntityId(place.id), tuple(commits))

    def record_new(self, roots: Sequence[tuple[EntityId, Sequence[Change]]]) -> list[SavedCommit]:
        """Plan and write new roots, each as a save of its own; the rows of all are written together."""
        sql = "SELECT id FROM ent WHERE root = eid AND id IN (%s)"
        taken = {row[0] for row in for_ids(self.connection, sql, [root for root, _ in roots])}
        for root, _ in roots:
            if root in taken:
                raise refusals.entity_exists(root)
            taken.add(root)
        requests = []
        for root, changes in roots:
            requests.append(self.request())
            requests[-1].plan_new(root, changes)
        saves = [(request.place, request.planned) for request in requests]
        commits = self.writer.append_all(saves, is_new=True)
        new: list[NewEntity] = []
        for request, (place, planned) in zip(requests, saves, strict=True):
            new += _new_entities(request, planned).values()
            self.touch_root(EntityId(place.id), place.kind)
        self._write_new(new)
        self._drop_drafts(saves)
        return [
            SavedCommit(EntityId(place.id), tuple(written))
            for (place, _), written in zip(saves, commits, strict=True)
        ]

    def _write_new(self, new: Collection[NewEntity]) -> None:
        if new:
            self.connection.executemany(
                "INSERT INTO ent(eid, root, kind, id, parent, born, live) VALUES (?, ?, ?, ?, ?, ?, 1)",
                [(one.eid, one.root, one.kind, one.id, one.parent, one.born) for one in new],
            )
            self.tables.write_new(new)
            self.touch([one.eid for one in new], {one.kind for one in new})

    def append(self, root: RootPlace, planned: Sequence[Planned], *, is_new: bool = False) -> SavedCommit:
        """Write operations on entities that are in the entity table already."""
        commits = self.writer.append(root, planned, is_new=is_new)
        self._follow(planned)
        self.touch_root(EntityId(root.id), root.kind)
        self._drop_drafts([(root, planned)])
        return SavedCommit(EntityId(root.id), tuple(commits))

    def _follow(self, planned: Sequence[Planned]) -> None:
        """Compute again what operations on known entities touch."""
        born = [(op.oid, op.eid) for op in planned if op.field == LIVENESS and op.value != NONE]
        if born:
            self.connection.executemany("UPDATE ent SET born = ? WHERE eid = ?", born)
        touched = self.tables.update({op.eid for op in planned if op.field < FIRST_NOTE})
        self.touch(touched, {op.kind for op in planned})

    def touch(self, entities: Collection[int], kinds: Iterable[int] = ()) -> None:
        """Note entities whose rows changed; the projections follow at the commit."""
        self._touched.update(entities)
        self._kinds.update(kinds)

    def touch_root(self, root: EntityId, kind: int) -> None:
        """Note a root for the change set."""
        self._roots.add(root)
        self._kinds.add(kind)

    def flush(self) -> None:
        """Let search and the case list follow."""
        touched = sorted(self._touched)
        self._touched.clear()
        for projection in self._projections:
            for start in range(0, len(touched), _AT_ONCE):
                projection.update(self.connection, touched[start : start + _AT_ONCE])

    def rebuild_projections(self) -> None:
        """Let search and the case list be made anew."""
        self._touched.clear()
        for projection in self._projections:
            projection.rebuild(self.connection)

    def changes(self) -> ChangeSet:
        """Return what this transaction has touched so far."""
        kinds = (self.schema.by_number(number) for number in self._kinds)
        return ChangeSet(frozenset(self._roots), frozenset(kind.name for kind in kinds if kind is not None))

    def kinds_of(self, entities: Collection[int]) -> set[int]:
        """Return the kind numbers of entities."""
        sql = "SELECT DISTINCT kind FROM ent WHERE eid IN (%s)"
        return {row[0] for row in for_ids(self.connection, sql, entities)}

    def _drop_drafts(self, saves: Iterable[tuple[RootPlace, Sequence[Planned]]]) -> None:
        if self.connection.execute("SELECT 1 FROM draft LIMIT 1").fetchone() is None:
            return
        for root, op in ((root, op) for root, planned in saves for op in planned):
            kind = self.schema.by_number(op.kind)
            field = None if kind is None else kind.field_by_number(op.field)
            if op.field == LIVENESS and op.value == NONE:
                self.connection.execute(
                    "DELETE FROM draft WHERE root = ? AND entity = ?", (root.id, op.entity)
                )
            elif field is not None:
                self.connection.execute(
                    "DELETE FROM draft WHERE root = ? AND entity = ? AND field = ?",
                    (root.id, op.entity, field.name),
                )


def _new_entities(request: Request, planned: Iterable[Planned]) -> dict[int, NewEntity]:
    """The entities made by a save, with what it wrote into them; their creation comes first."""
    made = {entry.eid: entry for entry in request.known.values() if entry.is_new}
    root = request.place.eid
    found: dict[int, NewEntity] = {}
    for op in planned:
        one = found.get(op.eid)
        if one is not None:
            one.values.append((op.field, op.key, op.value))
        elif op.eid in made:
            found[op.eid] = NewEntity(op.eid, root, op.kind, op.entity, made[op.eid].parent, op.oid, [])
    return found
