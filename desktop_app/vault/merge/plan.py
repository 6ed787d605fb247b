"""Finds what the other vault knows and this one does not, and verifies it: hashes, chains, signatures."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.domain.merge_report import Refusal
from desktop_app.vault.log.format import (
    INDEX_BITS,
    LAST_INDEX,
    MAX_OPERATIONS,
    CommitHead,
    body_hash,
    commit_hash,
    key_mark,
    leaf_hash,
    operation_id,
    plain_leaf_hash,
    signature_holds,
)
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.merge.shape import (
    IncomingCommit,
    IncomingOperation,
    MisshapenError,
    commit_of,
    operation_of,
)
from desktop_app.vault.merge.source import RowSource

_BATCH_COMMITS = 1500
_ID_BYTES = 34
_BATCH_BYTES = 96 * 1024 * 1024
_MAX_COMMITS = 20_000_000

_PARTIAL = """SELECT DISTINCT o.oid >> 12 FROM op o WHERE o.value IS NULL
              AND NOT EXISTS (SELECT 1 FROM erased x WHERE x.target = o.oid)"""
_CHAIN_PLACES = """SELECT c.hash, a.key, s.token, e.kind, e.id, c.seq FROM cmt c
                   JOIN chain h ON h.chid = c.chain JOIN ent e ON e.eid = h.root
                   JOIN session s ON s.sid = h.session JOIN author a ON a.aid = s.author
                   WHERE c.hash IN (%s)"""
_SUCCESSOR = """SELECT 1 FROM author a JOIN session s ON s.author = a.aid
                JOIN ent e ON e.id = ?4 AND e.root = e.eid AND e.kind = ?3
                JOIN chain h ON h.root = e.eid AND h.session = s.sid
                JOIN cmt c ON c.chain = h.chid AND c.seq = ?5 JOIN cmt p ON p.cid = c.prev
                WHERE a.key = ?1 AND s.token = ?2 AND p.hash = ?6"""


@dataclass(slots=True)
class Plan:
    """A batch of whole roots: commits that proved genuine, the hashes they name, and what was refused.

    ``signed`` are the commits whose own signature was checked; others are vouched for by a later one.
    """

    commits: list[IncomingCommit] = field(default_factory=list)
    hashes: dict[int, bytes] = field(default_factory=dict)
    signed: set[int] = field(default_factory=set)
    refused: list[Refusal] = field(default_factory=list)


class Planner:
    """Plans a merge batch by batch, in bounded memory."""

    def __init__(self, connection: Connection, source: RowSource) -> None:
        self._connection = connection
        self._source = source

    def plans(self) -> Iterator[Plan]:
        """Yield verified batches."""
        by_root: dict[object, list[int]] = {}
        for number, root in self._source.roots(self._unknown()):
            if type(number) is int:
                by_root.setdefault(root if type(root) is int else 0, []).append(number)
        batch: list[int] = []
        for numbers in by_root.values():
            batch += numbers
            if len(batch) >= _BATCH_COMMITS:
                yield self.plan(batch)
                batch = []
        if batch:
            yield self.plan(batch)

    def _unknown(self) -> list[int]:
        """Join two sorted streams of hashes; commits known only in part are asked for again."""
        own = self._connection.execute
        partial = {row[0] for row in own(_PARTIAL)}
        partial |= {row[0] for row in own("SELECT cid FROM cmt WHERE chain IS NULL")}
        mine = own("SELECT hash, cid FROM cmt ORDER BY hash")
        here = mine.fetchone()
        found: list[int] = []
        for digest, number in self._source.commit_hashes():
            if type(digest) is not bytes or type(number) is not int or len(found) >= _MAX_COMMITS:
                continue
            while here is not None and here[0] < digest:
                here = mine.fetchone()
            if here is None or here[0] != digest or here[1] in partial:
                found.append(number)
        return found

    def plan(self, numbers: Collection[int]) -> Plan:
        """Read, check and verify commits of whole roots."""
        plan = Plan()
        commits = self._read_commits(numbers, plan)
        self._read_operations(commits, plan)
        named = {oid >> INDEX_BITS for c in commits.values() for op in c.operations for oid in op.preds}
        named |= {oid >> INDEX_BITS for c in commits.values() for op in c.operations for oid in op.restores}
        plan.hashes = {
            number: digest
            for number, digest in self._source.hashes(named)
            if type(number) is int and type(digest) is bytes and len(digest) == 32
        }
        self._drop_forged(commits, plan)
        self._drop_misplaced(commits, plan)
        plan.commits = self._vouched(commits, plan)
        return plan

    def _read_commits(self, numbers: Collection[int], plan: Plan) -> dict[int, IncomingCommit]:
        commits: dict[int, IncomingCommit] = {}
        for row in self._source.commits(numbers):
            try:
                commit = commit_of(row)
            except MisshapenError as error:
                digest = row[1] if type(row[1]) is bytes and len(row[1]) == 32 else None
                plan.refused.append(Refusal(str(error), digest))
            else:
                commits[commit.cid] = commit
        return commits

    def _read_operations(self, commits: dict[int, IncomingCommit], plan: Plan) -> None:
        total = 0
        for row in self._source.operations(list(commits)):
            number = row[0] >> INDEX_BITS if type(row[0]) is int else 0
            commit = commits.get(number)
            if commit is None:
                continue
            try:
                operation = operation_of(row)
            except MisshapenError as error:
                self._refuse(commits, commit, str(error), plan)
                continue
            total += len(operation.value or b"") + _ID_BYTES * len(operation.preds)
            if total > _BATCH_BYTES:
                self._refuse(commits, commit, "more than 96 MiB of values at once", plan)
            else:
                commit.operations.append(operation)

    def _refuse(
        self, commits: dict[int, IncomingCommit], commit: IncomingCommit, reason: str, plan: Plan
    ) -> None:
        del commits[commit.cid]
        plan.refused.append(Refusal(reason, commit.hash, EntityId(commit.root), commit.author))

    def _drop_forged(self, commits: dict[int, IncomingCommit], plan: Plan) -> None:
        for commit in list(commits.values()):
            commit.operations.sort(key=_number)
            if not is_genuine(commit, plan.hashes):
                self._refuse(commits, commit, "the content does not have the hash that it claims", plan)

    def _drop_misplaced(self, commits: dict[int, IncomingCommit], plan: Plan) -> None:
        """A previous commit must be of the same chain and one less in sequence."""
        by_hash = {commit.hash: (*commit.chain, commit.seq) for commit in commits.values()}
        wanted = {c.prev_hash for c in commits.values() if c.prev is not None} - by_hash.keys()
        for digest, *place in for_ids(self._connection, _CHAIN_PLACES, wanted):
            by_hash[digest] = tuple(place)
        for commit in list(commits.values()):
            before = by_hash.get(commit.prev_hash)
            if before is not None and before != (*commit.chain, commit.seq - 1):
                self._refuse(commits, commit, "the previous commit is of another chain", plan)

    def _vouched(self, commits: dict[int, IncomingCommit], plan: Plan) -> list[IncomingCommit]:
        """Verify the newest signature of each chain; a commit vouches for its ancestors."""
        by_hash = {commit.hash: commit for commit in commits.values()}
        known = self._known(by_hash)
        trusted: set[bytes] = set()
        for commit in sorted(commits.values(), key=lambda commit: -commit.seq):
            if commit.hash in trusted:
                continue
            signed = commit.signature is not None and signature_holds(
                commit.author, commit.signature, commit.hash
            )
            if signed:
                plan.signed.add(commit.cid)
            elif commit.hash not in known and not self._has_successor(commit):
                continue
            above: IncomingCommit | None = commit
            while above is not None and above.hash not in trusted:
                trusted.add(above.hash)
                above = by_hash.get(above.prev_hash)
        for commit in list(commits.values()):
            if commit.hash not in trusted:
                self._refuse(commits, commit, "nobody's signature stands for it", plan)
        kept = {commit.hash: commit for commit in commits.values()}
        return sorted(kept.values(), key=lambda commit: commit.cid)

    def _known(self, hashes: Collection[bytes]) -> set[bytes]:
        sql = "SELECT hash FROM cmt WHERE chain NOTNULL AND hash IN (%s)"
        return {row[0] for row in for_ids(self._connection, sql, hashes)}

    def _has_successor(self, commit: IncomingCommit) -> bool:
        values = (*commit.chain, commit.seq + 1, commit.hash)
        return self._connection.execute(_SUCCESSOR, values).fetchone() is not None


def _number(operation: IncomingOperation) -> int:
    return operation.oid


def is_genuine(commit: IncomingCommit, hashes: dict[int, bytes]) -> bool:
    """Compute a commit's hash from its content again."""
    base = commit.cid << INDEX_BITS
    count = len(commit.operations)
    if not 0 < count <= MAX_OPERATIONS:
        return False
    if any(op.oid != base | index for index, op in enumerate(commit.operations)):
        return False
    try:
        leaves = [_leaf(op, commit, hashes) for op in commit.operations]
    except KeyError:
        return False
    head = CommitHead(
        commit.root_kind,
        commit.root,
        commit.author,
        commit.session,
        commit.seq,
        commit.prev_hash,
        commit.lamport,
        commit.version,
        commit.minute,
    )
    return commit_hash(head, leaves) == commit.hash


def _leaf(op: IncomingOperation, commit: IncomingCommit, hashes: dict[int, bytes]) -> bytes:
    if op.is_withheld:
        return op.proof or b""
    if op.entity == commit.root and op.kind != commit.root_kind:
        raise KeyError("the root's id with another kind")
    if op.value is None:
        proof = op.proof or b""
        mark, body = proof[:-32], proof[-32:]
    elif not (op.key or op.preds or op.restores):
        return plain_leaf_hash(op.kind, op.entity, op.field, op.salt, op.value)
    else:
        mark, body = key_mark(op.salt, op.key), body_hash(op.salt, op.value)
    return leaf_hash(
        op.kind,
        op.entity,
        op.field,
        mark=mark,
        replaced=_ids(op.preds, hashes) if op.preds else (),
        restored=_ids(op.restores, hashes) if op.restores else (),
        body=body,
    )


def _ids(oids: list[int], hashes: dict[int, bytes]) -> list[bytes]:
    return [operation_id(hashes[oid >> INDEX_BITS], oid & LAST_INDEX) for oid in oids]
