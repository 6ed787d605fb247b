"""Undo and redo: operations that bring back what a save replaced, as long as nobody has built upon it."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.history import HistoryEntry, UndoResult
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import encode
from desktop_app.vault.log.format import (
    FIRST_NOTE,
    LIVENESS,
    MAX_OPERATIONS,
    NONE,
    UNDO_NOTE,
    pack_parent,
    unpack_oids,
)
from desktop_app.vault.log.history import History, Operation, commits_of, operations_of
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.registers import EntityHeads, load_heads, may_replace
from desktop_app.vault.log.request import find_root
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.log.writer import Planned, RootPlace

_BODIES = "SELECT oid, eid, field, key, value, preds, restores FROM op WHERE eid NOTNULL AND oid IN (%s)"


class Undo:
    """Undoes saves of one root."""

    def __init__(self, ledger: Ledger, root: EntityId) -> None:
        self._ledger = ledger
        self._connection = ledger.connection
        self._place = find_root(ledger.connection, root)

    def undo(self, commit: CommitHash | None) -> UndoResult:
        """Undo a save of anybody, or the latest of one's own that still stands."""
        if self._place is None:
            return UndoResult()
        cid = self._latest(self._place) if commit is None else self._find(self._place, commit)
        return UndoResult() if cid is None else self._undo(self._place, cid)

    def redo(self) -> UndoResult:
        """Take back the latest undo of one's own, if nothing of one's own came after it."""
        if self._place is None:
            return UndoResult()
        own = self._own(self._place)
        if not own or self._level(own[0]) % 2 == 0:
            return UndoResult()
        return self._undo(self._place, own[0])

    def _find(self, place: RootPlace, commit: CommitHash) -> int | None:
        row = self._connection.execute(
            "SELECT c.cid FROM cmt c JOIN chain h ON h.chid = c.chain WHERE c.hash = ? AND h.root = ?",
            (commit, place.eid),
        ).fetchone()
        return None if row is None else int(row[0])

    def _own(self, place: RootPlace) -> list[int]:
        rows = self._connection.execute(
            "SELECT c.cid FROM chain h JOIN session s ON s.sid = h.session JOIN author a ON a.aid = s.author"
            " JOIN cmt c ON c.chain = h.chid WHERE h.root = ? AND a.key = ?"
            " ORDER BY c.lamport DESC, c.hash DESC",
            (place.eid, self._ledger.whoever_writes().key),
        )
        return [row[0] for row in rows]

    def _latest(self, place: RootPlace) -> int | None:
        """The newest own save that is no undo and was not undone; an undone undo counts as a save."""
        cancelled: set[int] = set()
        for cid in self._own(place):
            if cid not in cancelled and self._level(cid) % 2 == 0:
                return cid
            cancelled.update(self._undone_by(cid))
        return None

    def _level(self, cid: int) -> int:
        """How deep an undo is: 0 a save, 1 its undo, 2 the redo, …"""
        level = 0
        undone = self._undone_by(cid)
        while undone:
            level += 1
            undone = self._undone_by(undone[0])
        return level

    def _undone_by(self, cid: int) -> list[int]:
        rows = self._connection.execute(
            "SELECT c.cid FROM op o JOIN cmt c ON c.hash = substr(o.value, 2)"
            " WHERE o.oid BETWEEN ?1 << 12 AND (?1 << 12) + 4095 AND o.field = ?2",
            (cid, UNDO_NOTE),
        )
        return [row[0] for row in rows]

    def _whole_save(self, cid: int) -> list[int]:
        """The commits of the save that a commit belongs to: all but the last have 4,095 operations."""
        chain, seq = self._connection.execute("SELECT chain, seq FROM cmt WHERE cid = ?", (cid,)).fetchone()
        rows = self._connection.execute(
            "SELECT c.cid, c.seq, (SELECT count(*) FROM op"
            " WHERE oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095)"
            " FROM cmt c WHERE c.chain = ? ORDER BY c.seq, c.cid",
            (chain,),
        ).fetchall()
        group: list[int] = []
        for number, position, count in rows:
            if position == seq and number != cid:
                continue
            group.append(number)
            if count < MAX_OPERATIONS:
                if position >= seq:
                    break
                group = []
        return group

    def _undo(self, place: RootPlace, cid: int) -> UndoResult:
        commits = self._whole_save(cid)
        written = [op for number in commits for op in reversed(operations_of(self._connection, number))]
        written = [op for op in written if op.eid is not None and op.field < FIRST_NOTE]
        heads = load_heads(self._connection, {op.eid for op in written if op.eid is not None})
        if not written:
            return UndoResult()
        standing = _standing(heads.values(), {op.oid for op in written})
        mine = {number for op in written for number in (op.oid, standing.get(op.oid, op.oid))}
        replaced = {op.oid for op in written if op.value is not None and op.oid not in standing}
        built_upon = self._built_upon(written, heads, mine)
        if replaced or built_upon:
            return UndoResult(blocked_by=self._blockers(place, replaced, built_upon, mine))
        planned = self._inverse(written, standing)
        hashes = [self._hash(number) for number in commits]
        note = [
            Planned(place.eid, place.kind, place.id, UNDO_NOTE, encode(digest), encode(digest))
            for digest in hashes
        ]
        saved = self._ledger.append(place, [*note, *planned])
        return UndoResult(saved=saved, undone=tuple(hashes))

    def _hash(self, cid: int) -> CommitHash:
        row = self._connection.execute("SELECT hash FROM cmt WHERE cid = ?", (cid,)).fetchone()
        return CommitHash(row[0])

    def _built_upon(
        self, written: Iterable[Operation], heads: dict[int, EntityHeads], mine: set[int]
    ) -> set[int]:
        """Heads of others on rows that this save created, and live rows below them."""
        created = {op.eid for op in written if _creates(op) and op.eid is not None}
        foreign = {oid for eid in created for oid in heads[eid].oids if oid not in mine}
        sql = "SELECT e.born FROM ent e WHERE e.live AND e.born NOTNULL AND e.parent IN (%s)"
        return foreign | {row[0] for row in for_ids(self._connection, sql, created) if row[0] not in mine}

    def _blockers(
        self, place: RootPlace, replaced: set[int], built: set[int], mine: set[int]
    ) -> tuple[HistoryEntry, ...]:
        found: list[Operation] = []
        for cid in commits_of(self._connection, place.eid):
            found += [
                op
                for op in operations_of(self._connection, cid)
                if op.oid in built or (op.oid not in mine and replaced.intersection(unpack_oids(op.preds)))
            ]
        history = History(self._connection, self._ledger.schema, self._ledger.reader, place.eid)
        return tuple(history.of(found))

    def _inverse(self, written: list[Operation], standing: dict[int, int]) -> list[Planned]:
        prior = self._prior(written)
        rows = {
            eid: (kind, entity, parent, parent_kind)
            for eid, kind, entity, parent, parent_kind in for_ids(
                self._connection,
                "SELECT e.eid, e.kind, e.id, p.id, p.kind FROM ent e LEFT JOIN ent p ON p.eid = e.parent"
                " WHERE e.eid IN (%s)",
                {op.eid for op in written},
            )
        }
        planned = []
        for eid, ops in _by_entity(written).items():
            kind, entity, parent, parent_kind = rows[eid]
            own = [(op.field, standing.get(op.oid, op.oid)) for op in ops]
            before = [target for op in ops for target in prior[op.oid]]
            make = _Maker(eid, kind, entity)
            if any(_creates(op) for op in ops) or any(
                target.field == LIVENESS and target.value == NONE for target in before
            ):
                planned.append(make.operation((LIVENESS, None), NONE, own))
            elif any(op.field == LIVENESS for op in ops):
                place = pack_parent(
                    kind if parent is None else parent_kind, entity if parent is None else parent
                )
                planned += self._revival(make, place, own, before)
            else:
                planned += [
                    _back(make, (op.field, op.key), [replaced], prior[op.oid])
                    for op, replaced in zip(ops, own, strict=True)
                ]
        return planned

    def _revival(
        self, make: _Maker, place: bytes, own: list[tuple[int, int]], before: list[Operation]
    ) -> list[Planned]:
        placed = [op for op in before if op.field == LIVENESS]
        planned = [make.operation((LIVENESS, None), place, own, _origins(placed))]
        registers: dict[tuple[int, bytes | None], list[Operation]] = {}
        for target in before:
            if target.field != LIVENESS and target.value is not None:
                registers.setdefault((target.field, target.key), []).append(target)
        for register, targets in registers.items():
            planned.append(_back(make, register, own, targets))
        return planned

    def _prior(self, written: Iterable[Operation]) -> dict[int, list[Operation]]:
        wanted = {oid for op in written for oid in unpack_oids(op.preds)}
        rows = {row[0]: Operation(*row) for row in for_ids(self._connection, _BODIES, wanted)}
        found: dict[int, list[Operation]] = {}
        for op in written:
            mine = (op.eid or 0, op.field, op.key, op.value)
            targets = [rows[oid] for oid in unpack_oids(op.preds) if oid in rows]
            found[op.oid] = [t for t in targets if may_replace(mine, (t.eid or 0, t.field, t.key, t.value))]
        return found


class _Maker:
    """Makes operations on one entity."""

    def __init__(self, eid: int, kind: int, entity: bytes) -> None:
        self._entity = (eid, kind, entity)

    def operation(
        self,
        register: tuple[int, bytes | None],
        value: bytes,
        replaced: Iterable[tuple[int, int]],
        restores: Iterable[int] = (),
    ) -> Planned:
        """Return an operation on the entity."""
        eid, kind, entity = self._entity
        field, key = register
        return Planned(eid, kind, entity, field, key, value, sorted(set(replaced)), tuple(restores))


def _creates(op: Operation) -> bool:
    return op.field == LIVENESS and op.value != NONE and not op.preds


def _by_entity(written: Iterable[Operation]) -> dict[int, list[Operation]]:
    found: dict[int, list[Operation]] = {}
    for op in written:
        found.setdefault(op.eid or 0, []).append(op)
    return found


def _back(
    make: _Maker,
    register: tuple[int, bytes | None],
    own: list[tuple[int, int]],
    targets: Iterable[Operation],
) -> Planned:
    return make.operation(register, NONE, own, _origins(targets))


def _origins(targets: Iterable[Operation]) -> list[int]:
    """What operations stand for in the end: those that they restore, or themselves."""
    return sorted({oid for op in targets for oid in (unpack_oids(op.restores) or [op.oid])})


def _standing(heads: Iterable[EntityHeads], mine: set[int]) -> dict[int, int]:
    """The head that stands for each operation: itself, or one that brings back nothing but ``mine``."""
    found: dict[int, int] = {}
    for entity in heads:
        for _, head in entity.pairs():
            found[head.oid] = head.oid
            restored = unpack_oids(head.restores)
            if mine.issuperset(restored):
                found.update(dict.fromkeys(restored, head.oid))
    return found
