"""Writes commits: numbers, salts, hashes and the signature, and the rows of the log that follow from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import CommitHash
from desktop_app.domain.kinds import SCHEMA_VERSION
from desktop_app.vault.log.format import (
    FIRST_NOTE,
    INDEX_BITS,
    LAST_INDEX,
    MAX_LAMPORT,
    MAX_OPERATIONS,
    NO_COMMIT,
    CommitHead,
    body_hash,
    commit_hash,
    key_mark,
    leaf_hash,
    operation_id,
    pack_oids,
    plain_leaf_hash,
    sign,
)
from desktop_app.vault.log.identity import Identity
from desktop_app.vault.log.sql import for_ids

_SALT = 16


@dataclass(slots=True)
class Planned:
    """One operation about to be written. ``replaced`` are (field, number) of what it replaces."""

    eid: int
    kind: int
    entity: bytes
    field: int
    key: bytes | None
    value: bytes
    replaced: Sequence[tuple[int, int]] = ()
    restores: Sequence[int] = ()
    oid: int = 0


@dataclass(frozen=True, slots=True)
class RootPlace:
    """A root in this file: its local number, kind number and id."""

    eid: int
    kind: int
    id: bytes


@dataclass(slots=True)
class _Chain:
    chid: int
    seq: int
    prev: int | None
    prev_hash: bytes
    lamport: int
    is_new: bool = False


_LAST_NUMBERS = (
    "SELECT (SELECT ifnull(max(cid), 0) FROM cmt), (SELECT ifnull(max(eid), 0) FROM ent),"
    " (SELECT ifnull(max(chid), 0) FROM chain)"
)
_SESSION = "SELECT s.sid FROM author a JOIN session s ON s.author = a.aid WHERE a.key = ? AND s.token = ?"
_NEW_CHAIN = "INSERT INTO chain(tip, seq, lamport, chid, root, session) VALUES (?, ?, ?, ?, ?, ?)"
_MOVE_CHAIN = "UPDATE chain SET tip = ?, seq = ?, lamport = ? WHERE chid = ? AND root = ? AND session = ?"
_COMMIT = "INSERT INTO cmt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OPERATION = (
    "INSERT INTO op(oid, eid, field, key, preds, restores, salt, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_GONE = "DELETE FROM head WHERE eid = ? AND field = ? AND oid = ?"
_COME = "INSERT INTO head VALUES (?, ?, ?)"


class _Rows:
    """Rows of the log on their way to the disk, by the statement that writes them."""

    def __init__(self) -> None:
        self.by_statement: dict[str, list[tuple[object, ...]]] = {
            sql: [] for sql in (_NEW_CHAIN, _MOVE_CHAIN, _COMMIT, _OPERATION, _GONE, _COME)
        }

    def write(self, connection: Connection) -> None:
        for sql, rows in self.by_statement.items():
            if rows:
                connection.executemany(sql, rows)


class LogWriter:
    """Appends commits of one author and session within one transaction."""

    def __init__(
        self,
        connection: Connection,
        identity: Identity,
        random_bytes: Callable[[int], bytes],
        minute: Callable[[], int],
    ) -> None:
        self._connection = connection
        self._identity = identity
        self._random_bytes = random_bytes
        self._minute = minute
        self._hashes: dict[int, bytes] = {}
        self._cid, self._eid, self._chid = map(int, connection.execute(_LAST_NUMBERS).fetchone())
        self._sid = session_number(connection, identity.key, identity.session)

    def next_eid(self) -> int:
        """Take the next local number of an entity."""
        self._eid += 1
        return self._eid

    def append(self, root: RootPlace, planned: Sequence[Planned], *, is_new: bool) -> list[CommitHash]:
        """Write operations as one commit, or several beyond 4,095, and set their numbers."""
        return self.append_all([(root, planned)], is_new=is_new)[0]

    def append_all(
        self, saves: Iterable[tuple[RootPlace, Sequence[Planned]]], *, is_new: bool
    ) -> list[list[CommitHash]]:
        """Write saves on different roots as commits of their own; the rows of all go to the disk together."""
        rows = _Rows()
        written = [self._append(root, planned, rows, is_new=is_new) for root, planned in saves]
        rows.write(self._connection)
        return written

    def _append(
        self, root: RootPlace, planned: Sequence[Planned], rows: _Rows, *, is_new: bool
    ) -> list[CommitHash]:
        chain = self._chain(root, is_new=is_new)
        ids = self._operation_ids(planned)
        written = [
            self._commit(root, chain, planned[start : start + MAX_OPERATIONS], ids, rows)
            for start in range(0, len(planned), MAX_OPERATIONS)
        ]
        rows.by_statement[_NEW_CHAIN if chain.is_new else _MOVE_CHAIN].append(
            (chain.prev, chain.seq, chain.lamport, chain.chid, root.eid, self._sid)
        )
        return written

    def _commit(
        self,
        root: RootPlace,
        chain: _Chain,
        planned: Sequence[Planned],
        ids: dict[int, bytes],
        rows: _Rows,
    ) -> CommitHash:
        self._cid += 1
        chain.seq += 1
        chain.lamport = min(chain.lamport + 1, MAX_LAMPORT)
        salts = self._random_bytes(_SALT * len(planned))
        head = CommitHead(
            root_kind=root.kind,
            root=root.id,
            author=self._identity.key,
            session=self._identity.session,
            seq=chain.seq,
            prev=chain.prev_hash,
            lamport=chain.lamport,
            version=SCHEMA_VERSION,
            minute=self._minute(),
        )
        digest = commit_hash(head, self._leaves(planned, salts, ids, rows))
        rows.by_statement[_COMMIT].append(
            (
                self._cid,
                digest,
                chain.chid,
                chain.seq,
                chain.prev,
                chain.lamport,
                head.version,
                head.minute,
                sign(self._identity.secret, digest),
            )
        )
        chain.prev, chain.prev_hash = self._cid, digest
        self._remember(self._cid, digest)
        return CommitHash(digest)

    def _leaves(
        self, planned: Sequence[Planned], salts: bytes, ids: dict[int, bytes], rows: _Rows
    ) -> list[bytes]:
        """Number and hash operations of the commit at hand, and add their rows."""
        base, start = self._cid << INDEX_BITS, 0
        operations = rows.by_statement[_OPERATION]
        come, gone = rows.by_statement[_COME], rows.by_statement[_GONE]
        leaves = []
        for op in planned:
            salt = salts[start : start + _SALT]
            oid = op.oid = base | start // _SALT
            start += _SALT
            eid, number, value = op.eid, op.field, op.value
            if op.key or op.replaced or op.restores:
                replaced = [old for _, old in op.replaced]
                leaf = leaf_hash(
                    op.kind,
                    op.entity,
                    number,
                    mark=key_mark(salt, op.key),
                    replaced=[ids[old] for old in replaced],
                    restored=[ids[old] for old in op.restores],
                    body=body_hash(salt, value),
                )
                preds, restores = pack_oids(replaced), pack_oids(op.restores)
                operations.append((oid, eid, number, op.key, preds, restores, salt, value))
                gone += [(eid, other, old) for other, old in op.replaced]
            else:
                leaf = plain_leaf_hash(op.kind, op.entity, number, salt, value)
                operations.append((oid, eid, number, None, None, None, salt, value))
            leaves.append(leaf)
            if number < FIRST_NOTE:
                come.append((eid, number, oid))
        return leaves

    def _chain(self, root: RootPlace, *, is_new: bool) -> _Chain:
        lamport, own = 0, None
        if not is_new:
            for chid, sid, tip, seq, newest in self._connection.execute(
                "SELECT chid, session, tip, seq, lamport FROM chain WHERE root = ?", (root.eid,)
            ):
                lamport = max(lamport, newest)
                if sid == self._sid:
                    own = (chid, tip, seq)
        if own is not None:
            chid, tip, seq = own
            return _Chain(chid, seq, tip, self._hash_of(tip), lamport)
        self._chid += 1
        return _Chain(self._chid, 0, None, NO_COMMIT, lamport, is_new=True)

    def _operation_ids(self, planned: Iterable[Planned]) -> dict[int, bytes]:
        oids = {oid for op in planned for _, oid in op.replaced}
        oids.update(oid for op in planned for oid in op.restores)
        missing = {oid >> INDEX_BITS for oid in oids if oid >> INDEX_BITS not in self._hashes}
        for cid, digest in for_ids(self._connection, "SELECT cid, hash FROM cmt WHERE cid IN (%s)", missing):
            self._remember(cid, digest)
        return {oid: operation_id(self._hashes[oid >> INDEX_BITS], oid & LAST_INDEX) for oid in oids}

    def _hash_of(self, cid: int) -> bytes:
        if cid not in self._hashes:
            row = self._connection.execute("SELECT hash FROM cmt WHERE cid = ?", (cid,)).fetchone()
            self._remember(cid, row[0])
        return self._hashes[cid]

    def _remember(self, cid: int, digest: bytes) -> None:
        self._hashes[cid] = digest


def session_number(connection: Connection, key: bytes, token: bytes) -> int:
    """Return the local number of a session of an author, made when it is new."""
    row = connection.execute(_SESSION, (key, token)).fetchone()
    if row is None:
        connection.execute("INSERT OR IGNORE INTO author(key) VALUES (?)", (key,))
        made = "INSERT INTO session(author, token) SELECT aid, ? FROM author WHERE key = ?"
        connection.execute(made, (token, key))
        row = connection.execute(_SESSION, (key, token)).fetchone()
    return int(row[0])
