"""Where a merge reads from: rows of another vault's log, as raw and as hostile as they may be."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Protocol

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import KnownError
from desktop_app.domain.values import MAX_VALUE_BYTES
from desktop_app.vault.log.format import MAX_KEY_BYTES, MAX_LOCAL
from desktop_app.vault.log.sql import for_ids

Row = tuple[Any, ...]
MAX_LIST_BYTES = 6 * 1_000_000
"""A million operations replaced by one; a longer list is refused unread."""

_TABLES = ("author", "session", "ent", "chain", "cmt", "op")


class RowSource(Protocol):
    """Answers by number; text comes as bytes. A child process can feed it through a pipe."""

    def commit_hashes(self) -> Iterable[Row]:
        """Yield (hash, number) of every commit, ascending by hash."""

    def roots(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield (number, the source's own number of its root) for commits that are no stubs."""

    def commits(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield number, hash, root kind, root id, author key, session, sequence, number and hash of the
        previous commit, lamport, schema version, minute, signature.
        """

    def operations(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield operation number, kind, entity id, field, key, value, replaced, restored, salt, proof."""

    def hashes(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield (number, hash) of commits and stubs."""


_HASHES = f"SELECT hash, cid FROM cmt WHERE cid BETWEEN 1 AND {MAX_LOCAL} ORDER BY hash"  # noqa: S608
_ROOTS = "SELECT c.cid, h.root FROM cmt c JOIN chain h ON h.chid = c.chain WHERE c.cid IN (%s)"


def _short(column: str, longest: int) -> str:
    """SQL for a column not read when it is too long; the number 0 then fails the check of its type."""
    return f"CASE WHEN octet_length({column}) > {longest} THEN 0 ELSE {column} END"


_NAMES = {column: _short(column, 64) for column in ("c.hash", "e.id", "a.key", "s.token", "p.hash", "c.sig")}
_COMMITS = f"""SELECT c.cid, {_NAMES["c.hash"]}, e.kind, {_NAMES["e.id"]}, {_NAMES["a.key"]},
    {_NAMES["s.token"]}, c.seq, c.prev, {_NAMES["p.hash"]}, c.lamport, c.version, c.minute, {_NAMES["c.sig"]}
    FROM cmt c JOIN chain h ON h.chid = c.chain JOIN ent e ON e.eid = h.root
    JOIN session s ON s.sid = h.session JOIN author a ON a.aid = s.author
    LEFT JOIN cmt p ON p.cid = c.prev WHERE c.cid IN (%s)"""  # noqa: S608 (constants)
_BODY = ", ".join(
    _short(column, longest)
    for column, longest in (
        ("o.key", MAX_KEY_BYTES),
        ("o.value", MAX_VALUE_BYTES),
        ("o.preds", MAX_LIST_BYTES),
        ("o.restores", MAX_LIST_BYTES),
        ("o.salt", 16),
        ("o.proof", 64),
    )
)
_OPERATIONS = f"""SELECT o.oid, e.kind, {_NAMES["e.id"]}, o.field, {_BODY}
    FROM cmt c JOIN op o ON o.oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095
    LEFT JOIN ent e ON e.eid = o.eid WHERE c.cid IN (%s)"""  # noqa: S608 (constants)


class LogRows:
    """Reads the rows of a log through a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def commit_hashes(self) -> Iterable[Row]:
        """Yield (hash, number) of every commit, ascending by hash."""
        return self._connection.execute(_HASHES)

    def roots(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield (number, root) for commits that are no stubs."""
        return for_ids(self._connection, _ROOTS, numbers)

    def commits(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield the heads of commits."""
        return for_ids(self._connection, _COMMITS, numbers)

    def operations(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield the operations of commits."""
        return for_ids(self._connection, _OPERATIONS, numbers)

    def hashes(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield (number, hash)."""
        return for_ids(self._connection, "SELECT cid, hash FROM cmt WHERE cid IN (%s)", numbers)


class SqlSource(LogRows):
    """Another vault's log, read through a connection of its own that the caller opened read-only.

    Raises KnownError ``incoming-malformed`` when the file has triggers or views, or lacks a table.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        connection.text_factory = bytes
        kinds = dict(
            connection.execute("SELECT CAST(name AS BLOB), CAST(type AS BLOB) FROM sqlite_schema").fetchall()
        )
        active = {b"trigger", b"view"}.intersection(kinds.values())
        if active or any(kinds.get(name.encode()) != b"table" for name in _TABLES):
            raise KnownError(
                "incoming-malformed",
                "The other file is not laid out as a vault; nothing was taken from it.",
                "Ask for a new copy, made with “share” by whoever sent it.",
            )
