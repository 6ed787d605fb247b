"""Erasure notes: forgetting what they name, whether one's own, a confirmed colleague's or a stranger's."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import OperationId
from desktop_app.domain.history import ErasureRequest
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import MalformedValueError, Moment, decode
from desktop_app.vault.log.format import (
    INDEX_BITS,
    LAST_INDEX,
    body_hash,
    key_mark,
    split_operation_id,
)
from desktop_app.vault.log.heads import recompute_root
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.sql import for_ids

_OPERATION_ID = 34
_SHA256 = 32


@dataclass(slots=True)
class Forgotten:
    """What was dropped while bodies were erased."""

    operations: int = 0
    attachments: int = 0
    drafts: int = 0
    entities: set[int] = field(default_factory=set)


def take_notes(ledger: Ledger, notes: Iterable[int], *, honour: bool) -> Forgotten:
    """Take erasure notes into account, or only keep them as requests of a stranger."""
    connection = ledger.connection
    total = Forgotten()
    for note in notes:
        connection.execute(
            "INSERT INTO erasure_note VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET honoured = max(honoured, excluded.honoured)",
            (note, int(honour)),
        )
        if honour:
            _honour(ledger, note, total)
    return total


def _honour(ledger: Ledger, note: int, total: Forgotten) -> None:
    connection = ledger.connection
    root, kind, raw = connection.execute(
        "SELECT e.root, e.kind, o.value FROM op o JOIN ent e ON e.eid = o.eid WHERE o.oid = ?", (note,)
    ).fetchone()
    targets = _targets(connection, raw)
    connection.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", [(oid, note) for oid in targets])
    connection.execute("REPLACE INTO erasure_due VALUES (?, ?)", (note, ledger.minute()))
    dropped = drop_bodies(connection, root, targets)
    total.operations += len(dropped.operations)
    total.attachments += remove_unnamed(connection, dropped.hashes)
    connection.execute("UPDATE import_item SET detail = '' WHERE root = ?", (root,))
    touched = recompute_root(connection, root) | dropped.entities
    touched |= ledger.tables.update(touched)
    total.entities |= touched
    ledger.touch(touched, {kind})


def _targets(connection: Connection, raw: bytes | None) -> list[int]:
    """Local numbers of the operations that a note names; commits not known yet get theirs now."""
    try:
        value = decode(raw or b"")
    except MalformedValueError:
        return []
    if not isinstance(value, bytes):
        return []
    whole = range(0, len(value) - _OPERATION_ID + 1, _OPERATION_ID)
    named = [split_operation_id(value[start : start + _OPERATION_ID]) for start in whole]
    ids = [(digest, index) for digest, index in named if index <= LAST_INDEX]
    hashes = {digest for digest, _ in ids}
    connection.executemany("INSERT OR IGNORE INTO cmt(hash) VALUES (?)", [(digest,) for digest in hashes])
    cids = dict(for_ids(connection, "SELECT hash, cid FROM cmt WHERE hash IN (%s)", hashes))
    return [cids[digest] << INDEX_BITS | index for digest, index in ids]


@dataclass(slots=True)
class Dropped:
    """Bodies that were just dropped: operations, their entities, and 32-byte values that may name files."""

    operations: list[int]
    entities: set[int]
    hashes: set[bytes]


_BODIES = """SELECT o.oid, o.eid, o.key, o.salt, o.value FROM op o JOIN ent e ON e.eid = o.eid
             WHERE o.value NOTNULL AND o.field > 0 AND o.field < 65534 AND e.root = ? AND o.oid IN ({})"""


def drop_bodies(connection: Connection, root: int, oids: Collection[int]) -> Dropped:
    """Drop key, value and salt of operations of a root; what proves the hash stays."""
    rows, dropped = [], Dropped([], set(), set())
    for oid, eid, key, salt, value in for_ids(connection, _BODIES.format("%s").replace("?", str(root)), oids):
        rows.append((key_mark(salt, key) + body_hash(salt, value), oid))
        dropped.operations.append(oid)
        dropped.entities.add(eid)
        if len(value) == _SHA256 + 1 and value[:1] == b"b":
            dropped.hashes.add(value[1:])
    connection.executemany(
        "UPDATE op SET key = NULL, value = NULL, salt = NULL, proof = ? WHERE oid = ?", rows
    )
    return dropped


def remove_unnamed(connection: Connection, hashes: Iterable[bytes]) -> int:
    """Remove the files that no operation names any more; return how many there were."""
    removed = 0
    for digest in hashes:
        named = connection.execute("SELECT 1 FROM op WHERE value = ? LIMIT 1", (b"b" + digest,)).fetchone()
        row = connection.execute("SELECT id FROM blob WHERE sha256 = ?", (digest,)).fetchone()
        if named is None and row is not None:
            connection.execute("DELETE FROM blob_chunk WHERE blob = ?", row)
            connection.execute("DELETE FROM blob WHERE id = ?", row)
            removed += 1
    return removed


_REQUESTS = """SELECT n.oid, c.hash, c.cid, r.id, o.key, o.value FROM erasure_note n
               JOIN op o ON o.oid = n.oid JOIN cmt c ON c.cid = n.oid >> 12
               JOIN ent e ON e.eid = o.eid JOIN ent r ON r.eid = e.root
               WHERE NOT n.honoured ORDER BY n.oid"""


def waiting_requests(ledger: Ledger) -> tuple[ErasureRequest, ...]:
    """Return notes of strangers that wait for a person."""
    rows = ledger.connection.execute(_REQUESTS).fetchall()
    commits = ledger.reader.commits({row[2] for row in rows})
    found = []
    for oid, digest, cid, root, key, value in rows:
        _, author, minute = commits[cid]
        found.append(
            ErasureRequest(
                note=OperationId(CommitHash(digest), oid & LAST_INDEX),
                root=EntityId(root),
                author=author,
                clock=Moment(minute),
                reason=_reason(key),
                operations=(len(value) - 1) // _OPERATION_ID,
            )
        )
    return tuple(found)


def _reason(key: bytes | None) -> str:
    try:
        reason = decode(key or b"")
    except MalformedValueError:
        return ""
    return reason if isinstance(reason, str) else ""


def honour_request(ledger: Ledger, note: OperationId) -> int:
    """Forget what a waiting note names; return how many values that were, 0 when no such note waits."""
    row = ledger.connection.execute(
        "SELECT n.oid FROM cmt c JOIN erasure_note n ON n.oid = c.cid << ? | ?"
        " WHERE c.hash = ? AND NOT n.honoured",
        (INDEX_BITS, note.index & LAST_INDEX, note.commit),
    ).fetchone()
    if row is None:
        return 0
    forgotten = take_notes(ledger, [row[0]], honour=True)
    ledger.reset_numbers()
    return forgotten.operations


def notes_due(connection: Connection) -> tuple[OperationId, ...]:
    """Return the erasures whose values backups may still hold, oldest first."""
    rows = connection.execute(
        "SELECT c.hash, d.oid FROM erasure_due d JOIN cmt c ON c.cid = d.oid >> 12 ORDER BY d.minute, d.oid"
    )
    return tuple(OperationId(CommitHash(digest), oid & LAST_INDEX) for digest, oid in rows)
