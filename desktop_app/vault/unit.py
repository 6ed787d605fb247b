"""The unit of work: one transaction on the vault that forgets everything unless told to commit."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import Change, ChangeSet, OperationId
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.history import (
    Conflict,
    Counts,
    ErasureRequest,
    ErasureResult,
    HistoryEntry,
    SavedCommit,
    UndoResult,
)
from desktop_app.domain.ids import CommitHash, EntityId, entity_id_from_random
from desktop_app.domain.merge_report import MergeReport, Refusal
from desktop_app.vault.authors import Authors
from desktop_app.vault.drafts import Drafts
from desktop_app.vault.file.errors import told
from desktop_app.vault.log.erasure import erase
from desktop_app.vault.log.history import History, open_conflicts
from desktop_app.vault.log.identity import Identity
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.notes import honour_request, notes_due, waiting_requests
from desktop_app.vault.log.rebuild import rebuild
from desktop_app.vault.log.request import find_root
from desktop_app.vault.log.undo import Undo
from desktop_app.vault.merge.engine import merge
from desktop_app.vault.merge.source import RowSource
from desktop_app.vault.merge.verify import LogFinding, verify_log
from desktop_app.vault.settings import Settings


@contextmanager
def without_collections() -> Iterator[None]:
    """Put off the collection of garbage: of the rows gathered here none is, and looking took a fifth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Unit:
    """Reads and writes within one transaction; used as a context manager, on the database thread only.

    Leaving the block without :meth:`commit` rolls everything back.
    """

    def __init__(self, ledger: Ledger, identity: Identity | None, keep: Callable[[Identity], None]) -> None:
        self._ledger = ledger
        self._keep = keep
        self._identity = identity
        self.committed = ChangeSet()
        self.drafts = Drafts(ledger.connection, ledger.schema, ledger.minute)
        self.settings = Settings(ledger.connection)
        self.authors = Authors(
            ledger.connection, self, ledger.reader, ledger.environment.random_bytes, ledger.minute
        )

    @property
    def connection(self) -> Connection:
        """The connection, for other parts of the vault (attachments, search, case list)."""
        return self._ledger.connection

    def __enter__(self) -> Self:
        self._ledger.begin(self._identity)
        with told():
            self.connection.execute("BEGIN")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def commit(self) -> ChangeSet:
        """Make everything durable and return what changed; nothing may follow in this unit.

        Raises KnownError ``disk-full`` and its like; then nothing was kept.
        """
        with told(), without_collections():
            self._ledger.flush()
            self.connection.execute("COMMIT")
        self.committed = self._ledger.changes()
        if self._ledger.identity is not None:
            self._keep(self._ledger.identity)
        return self.committed

    def take_identity(self, identity: Identity) -> None:
        """Write as this author from now on; kept for later units by the commit."""
        self._ledger.take_identity(identity)

    def new_id(self) -> EntityId:
        """Return a fresh random id."""
        return self.new_ids(1)[0]

    def new_ids(self, count: int) -> list[EntityId]:
        """Return fresh random ids."""
        drawn = self._ledger.environment.random_bytes(16 * count)
        return [entity_id_from_random(drawn[at : at + 16]) for at in range(0, len(drawn), 16)]

    def tree(self, root: EntityId, kind: str | None = None) -> Tree:
        """Read a root with everything live under it; raises ``KeyError`` when it is not here."""
        return self._ledger.reader.tree(root, kind)

    def entity(self, root: EntityId, entity: EntityId) -> Entity | None:
        """Read one live entity; None when it is not here or deleted."""
        return self._ledger.reader.entity(root, entity)

    def roots(self, kind: str) -> tuple[EntityId, ...]:
        """Return the live roots of a kind, in the order in which this vault met them."""
        return self._ledger.reader.roots(kind)

    def find_case(self, code: str) -> EntityId | None:
        """Return the live case with this canonical code, or None."""
        return self._ledger.reader.find_case(code)

    def codes_taken(self, codes: Collection[str]) -> set[str]:
        """Return those of the canonical codes that a live case has."""
        return self._ledger.reader.codes_taken(codes)

    def counts(self) -> Counts:
        """Return how much the vault holds."""
        return self._ledger.reader.counts()

    def save(
        self, root: EntityId, changes: Sequence[Change], *, kind: str | None = None
    ) -> SavedCommit | None:
        """Save changes to one root as one signed commit; None when nothing would change.

        A new root is made by a ``Create`` of itself without a parent. ``kind`` tells roots of one id apart.
        Raises UsageError for an unknown kind, field or entity, a value of the wrong type, an immutable field
        changed, or a kind that cannot stand there; then nothing of this save is written.
        """
        request = self._ledger.request()
        request.plan(root, changes, kind)
        return self._ledger.record(request)

    def save_new(self, roots: Iterable[tuple[EntityId, Sequence[Change]]]) -> list[SavedCommit]:
        """Save new roots, each with its changes as one commit of its own: `save`, many times in one go.

        Raises UsageError as `save` does, and for a root that is here already or given twice; then nothing
        of any is written.
        """
        with without_collections():
            return self._ledger.record_new(list(roots))

    def undo(self, root: EntityId, commit: CommitHash | None = None) -> UndoResult:
        """Undo a save: by default the latest of one's own on this root that still stands.

        Where someone has replaced or built upon what the save wrote, nothing is undone and the result names
        those entries. The undo of a creation deletes, that of a deletion restores.
        """
        return Undo(self._ledger, root).undo(commit)

    def redo(self, root: EntityId) -> UndoResult:
        """Take back the latest undo of one's own, unless one's own save came after it."""
        return Undo(self._ledger, root).redo()

    def history(
        self,
        root: EntityId,
        entity: EntityId | None = None,
        field: str | None = None,
        limit: int | None = None,
    ) -> tuple[HistoryEntry, ...]:
        """Return who changed what, newest first; of one entity, one field by name, or the whole root."""
        place = find_root(self.connection, root)
        if place is None:
            return ()
        history = History(self.connection, self._ledger.schema, self._ledger.reader, place.eid)
        return history.entries(entity, field, limit)

    def conflicts(self, root: EntityId | None = None) -> tuple[Conflict, ...]:
        """Return the open conflicts of a root, or of the whole vault."""
        return open_conflicts(self._ledger.reader, self.connection, root)

    def erase(
        self, root: EntityId, entity: EntityId | None = None, field: str | None = None, *, reason: str
    ) -> ErasureResult:
        """Forget every version of a field's values, of an entity and all below it, or of a whole root.

        A signed note tells other copies to do the same. After :meth:`commit` rewrite every backup, then call
        :meth:`backups_rewritten` in another unit. Raises UsageError for what is not here.
        """
        return erase(self._ledger, root, entity=entity, field=field, reason=reason)

    def erasure_requests(self) -> tuple[ErasureRequest, ...]:
        """Return notes of strangers that wait for a person to honour them."""
        return waiting_requests(self._ledger)

    def honour(self, note: OperationId) -> int:
        """Do what a stranger's erasure note asks; return how many values were forgotten."""
        return honour_request(self._ledger, note)

    def backups_outdated(self) -> tuple[OperationId, ...]:
        """Return the erasures that rotating backups still hold values of."""
        return notes_due(self.connection)

    def backups_rewritten(self) -> None:
        """Note that every backup was written again after the last erasure."""
        self.connection.execute("DELETE FROM erasure_due")

    def merge(self, source: RowSource) -> MergeReport:
        """Take over what another vault knows; read the report, then commit, or leave without it.

        Hostile rows are refused, named in the report and in the quarantine, and raise nothing.
        """
        with without_collections():
            return merge(self._ledger, source)

    def quarantine(self) -> tuple[Refusal, ...]:
        """Return what merges have refused so far."""
        rows = self.connection.execute("SELECT reason, hash, root, author FROM quarantine ORDER BY entry")
        return tuple(Refusal(*row) for row in rows)

    def rebuild(self) -> tuple[tuple[str, int], ...]:
        """Compute every table again from the log; return the tables that differed, with how many rows did."""
        return rebuild(self._ledger)

    def verify_log(self) -> tuple[LogFinding, ...]:
        """Check every hash, signature and chain of the log; return what does not hold."""
        return verify_log(self.connection)
