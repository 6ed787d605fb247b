"""Inserts verified commits into this vault's log, and computes again what they touch."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.vault.log.format import (
    ERASURE_NOTE,
    FIRST_NOTE,
    INDEX_BITS,
    LAST_INDEX,
    LIVENESS,
    NONE,
    body_hash,
    key_mark,
    pack_oids,
)
from desktop_app.vault.log.heads import Arrival, absorb, place_entities, recompute_root
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.notes import take_notes
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.log.writer import session_number
from desktop_app.vault.merge.plan import Plan
from desktop_app.vault.merge.shape import IncomingCommit, IncomingOperation

_Place = tuple[int, bytes]


@dataclass(slots=True)
class Applied:
    """What a batch brought, in this vault's numbers."""

    commits: list[int] = field(default_factory=list)
    chains: set[int] = field(default_factory=set)
    operations: list[tuple[int, int, int, bytes | None]] = field(default_factory=list)
    roots: dict[_Place, int] = field(default_factory=dict)
    erased: dict[int, int] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    requests: int = 0


class Applier:
    """Applies plans within the caller's transaction."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._connection = ledger.connection
        self._sessions: dict[tuple[bytes, bytes], int] = {}

    def roots_of(self, plan: Plan) -> dict[_Place, int]:
        """Return the local numbers of a plan's roots, made where they are new."""
        places = {(commit.root_kind, commit.root) for commit in plan.commits}
        sql = "SELECT kind, id, eid FROM ent WHERE root = eid AND id IN (%s)"
        rows = for_ids(self._connection, sql, {place[1] for place in places})
        found = {(kind, entity): eid for kind, entity, eid in rows if (kind, entity) in places}
        eid = self._next("SELECT ifnull(max(eid), 0) FROM ent")
        for place in sorted(places - found.keys()):
            self._connection.execute(
                "INSERT INTO ent(eid, root, kind, id) VALUES (?1, ?1, ?2, ?3)", (eid, *place)
            )
            found[place] = eid
            eid += 1
        return found

    def apply(self, plan: Plan, roots: dict[_Place, int]) -> Applied:
        """Insert a plan's commits and operations and recompute; ``roots`` come from :meth:`roots_of`."""
        applied = Applied(roots=roots)
        cids = self._insert_commits(plan, applied)
        entities = self._entities(plan, roots)
        arrivals, again = self._insert_operations(plan, cids, entities, applied)
        touched = absorb(self._connection, arrivals)
        for root in again:
            touched |= recompute_root(self._connection, root)
        creations = [
            (a.address[0], a.oid, a.address[3])
            for a in arrivals
            if a.address[1] == LIVENESS and a.address[3] not in (None, NONE)
        ]
        touched |= place_entities(self._connection, self._ledger.schema, creations)
        self._take_notes(plan, cids, applied)
        touched |= self._ledger.tables.update(touched)
        applied.touched |= touched
        self._ledger.touch(touched, self._ledger.kinds_of(touched))
        for kind, entity in roots:
            self._ledger.touch_root(EntityId(entity), kind)
        return applied

    def _next(self, sql: str) -> int:
        return int(self._connection.execute(sql).fetchone()[0]) + 1

    def _insert_commits(self, plan: Plan, applied: Applied) -> dict[int, int]:
        """Insert commits, and stubs for what they name; return local numbers by the source's."""
        connection = self._connection
        hashes = dict(plan.hashes)
        for commit in plan.commits:
            hashes[commit.cid] = commit.hash
            if commit.prev is not None:
                hashes[commit.prev] = commit.prev_hash
        wanted = set(hashes.values())
        local = {
            digest: (cid, chain is not None)
            for digest, cid, chain in for_ids(
                connection, "SELECT hash, cid, chain FROM cmt WHERE hash IN (%s)", wanted
            )
        }
        cid = self._next("SELECT ifnull(max(cid), 0) FROM cmt")
        stubs = []
        for number in sorted(hashes):
            digest = hashes[number]
            if digest not in local:
                local[digest] = (cid, False)
                stubs.append((cid, digest))
                cid += 1
        connection.executemany("INSERT INTO cmt(cid, hash) VALUES (?, ?)", stubs)
        chains = self._chains(plan.commits, applied.roots)
        rows, tips = [], []
        for commit in plan.commits:
            mine, is_known = local[commit.hash]
            if is_known:
                continue
            chain = chains[commit.chain]
            prev = None if commit.prev is None else local[commit.prev_hash][0]
            signature = commit.signature if commit.cid in plan.signed else None
            rows.append(
                (
                    chain,
                    commit.seq,
                    prev,
                    commit.lamport,
                    commit.version,
                    commit.minute,
                    signature,
                    mine,
                )
            )
            tips.append((mine, commit.seq, commit.lamport, chain))
            applied.commits.append(mine)
            applied.chains.add(chain)
        connection.executemany(
            "UPDATE cmt SET chain = ?, seq = ?, prev = ?, lamport = ?, version = ?, minute = ?, sig = ?"
            " WHERE cid = ?",
            rows,
        )
        connection.executemany(
            "UPDATE chain SET tip = iif(?2 > seq, ?1, tip), seq = max(seq, ?2), lamport = max(lamport, ?3)"
            " WHERE chid = ?4",
            tips,
        )
        return {number: local[digest][0] for number, digest in hashes.items()}

    def _chains(
        self, commits: Iterable[IncomingCommit], roots: dict[_Place, int]
    ) -> dict[tuple[bytes, bytes, int, bytes], int]:
        names = {commit.chain: (commit.root_kind, commit.root) for commit in commits}
        rows = for_ids(
            self._connection, "SELECT root, session, chid FROM chain WHERE root IN (%s)", set(roots.values())
        )
        held = {(root, sid): chid for root, sid, chid in rows}
        chid = self._next("SELECT ifnull(max(chid), 0) FROM chain")
        found, new = {}, []
        for name, place in names.items():
            pair = (roots[place], self._session(name[0], name[1]))
            if pair not in held:
                held[pair] = chid
                new.append((chid, *pair))
                chid += 1
            found[name] = held[pair]
        self._connection.executemany("INSERT INTO chain(chid, root, session) VALUES (?, ?, ?)", new)
        return found

    def _session(self, key: bytes, token: bytes) -> int:
        if (key, token) not in self._sessions:
            self._sessions[key, token] = session_number(self._connection, key, token)
        return self._sessions[key, token]

    def _entities(self, plan: Plan, roots: dict[_Place, int]) -> dict[tuple[int, int, bytes], int]:
        """Return local numbers of every entity named, by root, kind and id."""
        found = {(eid, *place): eid for place, eid in roots.items()}
        others = {
            roots[commit.root_kind, commit.root]
            for commit in plan.commits
            if any(op.entity != commit.root for op in commit.operations)
        }
        sql = "SELECT root, kind, id, eid FROM ent WHERE root IN (%s)"
        found.update(
            ((root, kind, entity), eid) for root, kind, entity, eid in for_ids(self._connection, sql, others)
        )
        eid = self._next("SELECT ifnull(max(eid), 0) FROM ent")
        new = []
        for commit in plan.commits:
            root = roots[commit.root_kind, commit.root]
            for op in commit.operations:
                name = (root, op.kind, op.entity)
                if not op.is_withheld and name not in found:
                    found[name] = eid
                    new.append((eid, *name))
                    eid += 1
        self._connection.executemany("INSERT INTO ent(eid, root, kind, id) VALUES (?, ?, ?, ?)", new)
        return found

    def _insert_operations(
        self,
        plan: Plan,
        cids: dict[int, int],
        entities: dict[tuple[int, int, bytes], int],
        applied: Applied,
    ) -> tuple[list[Arrival], set[int]]:
        """Insert what is new; return arrivals, and roots where a known hole was filled."""
        forgotten = self._forgotten(plan, cids, applied.roots)
        held = self._held({cids[commit.cid] for commit in plan.commits}.difference(applied.commits))
        arrivals: list[Arrival] = []
        rows: list[tuple[int | bytes | None, ...]] = []
        again: set[int] = set()
        for commit in plan.commits:
            root = applied.roots[commit.root_kind, commit.root]
            base = cids[commit.cid] << INDEX_BITS
            for op in commit.operations:
                oid = base | (op.oid & LAST_INDEX)
                knowledge = held.get(oid, 0)
                if (knowledge and knowledge >= _knowledge(op)) or (
                    knowledge == _ERASED and (oid, root) in forgotten
                ):
                    continue
                if op.is_withheld:
                    rows.append((oid, None, None, None, None, None, None, op.proof, None))
                    continue
                if op.value is not None and LIVENESS < op.field < FIRST_NOTE and (oid, root) in forgotten:
                    _forget(op)
                eid = entities[root, op.kind, op.entity]
                preds = _local(op.preds, cids) if op.preds else []
                restores = pack_oids(_local(op.restores, cids)) if op.restores else None
                salt = op.salt or None
                rows.append(
                    (oid, eid, op.field, op.key, pack_oids(preds), restores, salt, op.proof, op.value)
                )
                applied.operations.append((oid, eid, op.field, op.key))
                if knowledge == _ERASED:
                    again.add(root)
                arrivals.append(Arrival(oid, (eid, op.field, op.key, op.value), preds))
        self._connection.executemany(
            "DELETE FROM op WHERE oid = ?", [(row[0],) for row in rows if row[0] in held]
        )
        self._connection.executemany("INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        return arrivals, again

    def _forgotten(self, plan: Plan, cids: dict[int, int], roots: dict[_Place, int]) -> set[tuple[int, int]]:
        """Operations of this plan that an honoured note of their own root names, with that root."""
        if self._connection.execute("SELECT 1 FROM erased LIMIT 1").fetchone() is None:
            return set()
        sql = (
            "SELECT x.target, e.root FROM erased x JOIN op o ON o.oid = x.note JOIN ent e ON e.eid = o.eid"
            " WHERE e.root IN (%s)"
        )
        here = {cids[commit.cid] for commit in plan.commits}
        rows = for_ids(self._connection, sql, set(roots.values()))
        return {(target, root) for target, root in rows if target >> INDEX_BITS in here}

    def _held(self, cids: Collection[int]) -> dict[int, int]:
        """How much is known of operations of commits that were here: withheld, erased or whole."""
        sql = (
            "SELECT o.oid, CASE WHEN o.value NOTNULL THEN 3 WHEN o.eid NOTNULL THEN 2 ELSE 1 END FROM cmt c"
            " JOIN op o ON o.oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095 WHERE c.cid IN (%s)"
        )
        return dict(for_ids(self._connection, sql, cids))

    def _take_notes(self, plan: Plan, cids: dict[int, int], applied: Applied) -> None:
        for commit in plan.commits:
            notes = [
                cids[commit.cid] << INDEX_BITS | (op.oid & LAST_INDEX)
                for op in commit.operations
                if op.field == ERASURE_NOTE and op.value is not None and op.entity == commit.root
            ]
            if notes:
                honour = self._ledger.reader.author(commit.author).trust in ("own", "confirmed")
                taken = take_notes(self._ledger, notes, honour=honour)
                root = applied.roots[commit.root_kind, commit.root]
                applied.touched |= taken.entities
                applied.erased[root] = applied.erased.get(root, 0) + taken.operations
                applied.requests += 0 if honour else len(notes)


_ERASED = 2


def _knowledge(op: IncomingOperation) -> int:
    if op.is_withheld:
        return 1
    return _ERASED if op.value is None else 3


def _forget(op: IncomingOperation) -> None:
    """Drop the body of an operation that this vault was told to forget."""
    op.proof = key_mark(op.salt, op.key) + body_hash(op.salt, op.value or b"")
    op.key, op.value, op.salt = None, None, b""


def _local(oids: Collection[int], cids: dict[int, int]) -> list[int]:
    return [cids[oid >> INDEX_BITS] << INDEX_BITS | (oid & LAST_INDEX) for oid in oids]


def forks(connection: Connection, chains: Collection[int]) -> dict[bytes, int]:
    """Count sequence numbers that one session used twice, by author key."""
    sql = (
        "SELECT a.key, c.chain, c.seq FROM chain h JOIN cmt c ON c.chain = h.chid"
        " JOIN session s ON s.sid = h.session JOIN author a ON a.aid = s.author"
        " WHERE h.chid IN (%s) GROUP BY c.chain, c.seq HAVING count(*) > 1"
    )
    found: dict[bytes, int] = {}
    for key, _, _ in for_ids(connection, sql, chains):
        found[key] = found.get(key, 0) + 1
    return found
