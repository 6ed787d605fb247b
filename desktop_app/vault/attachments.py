"""Files inside the vault: found by their SHA-256, kept once, in chunks of 1 MiB, never changed once complete.

A file is written in transactions of some chunks each, so that a save never waits for a gigabyte. Until its
last chunk is in, its row is marked incomplete and carries a random mark in place of the hash: nobody can find
it, and `collect_left` removes it at the next opening when a crash left it behind. A complete file that was
new is marked in the same way until evidence names it (`noted`): a crash in between leaves nothing either.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import KnownError
from desktop_app.domain.kinds import SCHEMA
from desktop_app.vault.file.errors import told
from desktop_app.vault.file.verify import Finding
from desktop_app.vault.log.notes import remove_unnamed

CHUNK_BYTES = 1 << 20
CHUNKS_A_TRANSACTION = 16
CACHE_KIB_WHILE_LARGE = 16 * 1024
"""Pages of a large file push all else out of the cache and are never read again: a small one is faster."""

_MARK_BYTES = 16
_UNNOTED = "unnoted_file:"
"""Begins the name of a local setting for each file that is complete and that no entry names yet."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that the vault holds: its SHA-256, its size in bytes, and whether it was new here."""

    sha256: bytes
    size: int
    is_new: bool


def missing() -> KnownError:
    """The sentence for a file that the vault names but does not hold."""
    return KnownError(
        "original-missing",
        "The vault does not hold the original of this evidence.",
        "Ask whoever shared the case for the original, or restore a backup that has it.",
    )


def altered() -> KnownError:
    """The sentence for a stored file that no longer has its hash."""
    return KnownError(
        "original-altered",
        "The stored original no longer has the SHA-256 that it was received with; nothing was written.",
        "Restore the newest backup, and run “holdfast verify” on it first.",
    )


def store(
    connection: Connection, pieces: Iterable[bytes], *, between: Callable[[int], object] | None = None
) -> Stored:
    """Stream a file into the vault and return what it is; the same content is kept once.

    Whoever makes an entry name a new file calls `noted` in the same transaction: else the next opening asks
    the log whether anything names it, and removes the file if nothing does.

    ``pieces`` are of any length. ``between`` is called with the bytes stored so far, outside any transaction;
    what it raises (a cancellation) stops the storing and leaves nothing behind. Raises KnownError
    ``disk-full`` and whatever reading the pieces raises; call it outside a transaction.
    """
    writer = _Writer(connection)
    try:
        for chunk in rechunked(pieces):
            if writer.add(chunk) and between is not None:
                between(writer.size)
        return writer.finish()
    except BaseException:
        writer.abandon()
        raise


def rechunked(pieces: Iterable[bytes], size: int = CHUNK_BYTES) -> Iterator[bytes]:
    """Yield the same bytes in chunks of exactly ``size``, the last one shorter."""
    rest = bytearray()
    for piece in pieces:
        if not rest and len(piece) == size:
            yield piece
            continue
        rest += piece
        while len(rest) >= size:
            yield bytes(rest[:size])
            del rest[:size]
    if rest:
        yield bytes(rest)


def find(connection: Connection, sha256: bytes) -> Stored | None:
    """Return the complete file with this hash, or None."""
    with told():
        row = connection.execute(
            "SELECT size FROM blob WHERE sha256 = ? AND complete = 1", (sha256,)
        ).fetchone()
    return None if row is None else Stored(sha256, row[0], is_new=False)


def read(connection: Connection, sha256: bytes) -> Iterator[bytes]:
    """Yield the chunks of a file; raises KnownError ``original-missing``; at its end ``original-altered``.

    A consumer that must not use altered bytes keeps them apart until the iterator has ended.
    """
    blob = _id_of(connection, sha256)
    digest = hashlib.sha256()
    index = 0
    while (chunk := _chunk(connection, blob, index)) is not None:
        digest.update(chunk)
        yield chunk
        index += 1
    if not hmac.compare_digest(digest.digest(), sha256):
        raise altered()


def is_sound(connection: Connection, sha256: bytes) -> bool:
    """Whether the stored bytes still have their hash."""
    try:
        for _chunk_of_file in read(connection, sha256):
            pass
    except KnownError as error:
        if error.code == "original-altered":
            return False
        raise
    return True


def hashes(connection: Connection) -> list[bytes]:
    """Return the hash of every complete file."""
    with told():
        return [
            row[0] for row in connection.execute("SELECT sha256 FROM blob WHERE complete = 1 ORDER BY id")
        ]


def totals(connection: Connection) -> tuple[int, int]:
    """Return how many complete files there are, and their bytes together."""
    with told():
        row = connection.execute("SELECT count(*), ifnull(sum(size), 0) FROM blob WHERE complete").fetchone()
    return int(row[0]), int(row[1])


def wanted(connection: Connection) -> set[bytes]:
    """Return the hash of every file that a live entry names: evidence, what was filed, letters sent."""
    found: set[bytes] = set()
    with told():
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        for kind, field in SCHEMA.attachments():
            column, table = f"f_{field.name}", f"t_{kind.name}"
            if table in tables:  # a backup may be of an older layout
                rows = connection.execute(
                    f"SELECT DISTINCT {column} FROM {table} WHERE live AND {column} NOT NULL"  # noqa: S608 (schema)
                )
                found.update(row[0] for row in rows)
    return found


def check(connection: Connection) -> Iterator[Finding]:
    """Yield a finding for every file that is missing or altered (an extra check of ``verify``).

    What was withheld from a share copy has no hash here, so it is not missing.
    """
    present = hashes(connection)
    for sha256 in sorted(wanted(connection).difference(present)):
        yield Finding("attachment-missing", sha256.hex()[:16])
    for sha256 in present:
        if not is_sound(connection, sha256):
            yield Finding("attachment-altered", sha256.hex()[:16])


def remove(connection: Connection, sha256: bytes) -> bool:
    """Delete a file and its bytes for good, in one transaction; False when the vault does not hold it."""
    with told():
        row = connection.execute("SELECT id FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            return False
        _delete(connection, row[0])
    return True


def noted(connection: Connection, sha256: bytes) -> None:
    """Say that an entry names this file now; call it in the transaction that makes the entry."""
    with told():
        connection.execute("DELETE FROM setting WHERE name = ?", (_UNNOTED + sha256.hex(),))


def collect_left(connection: Connection) -> int:
    """Delete what a crash left half written, or whole but named by nothing; return how many files that were.

    Call it after opening, outside a transaction.
    """
    with told():
        left = [row[0] for row in connection.execute("SELECT id FROM blob WHERE complete = 0")]
        for blob in left:
            _delete(connection, blob)
        return len(left) + _collect_unnoted(connection)


def _collect_unnoted(connection: Connection) -> int:
    marks = connection.execute("SELECT name FROM setting WHERE name GLOB ?", (f"{_UNNOTED}*",)).fetchall()
    unnamed = []
    for (mark,) in marks:
        sha256 = bytes.fromhex(mark.removeprefix(_UNNOTED))
        row = connection.execute("SELECT 1 FROM t_evidence WHERE f_sha256 = ? LIMIT 1", (sha256,)).fetchone()
        if row is None:  # a search of the whole log, but only after a crash
            unnamed.append(sha256)
    if not marks:
        return 0
    connection.execute("BEGIN IMMEDIATE")
    try:
        removed = remove_unnamed(connection, unnamed)
        connection.executemany("DELETE FROM setting WHERE name = ?", marks)
        connection.execute("COMMIT")
    finally:
        connection.rollback()  # nothing once it is committed
    return removed


def _id_of(connection: Connection, sha256: bytes) -> int:
    with told():
        row = connection.execute(
            "SELECT id FROM blob WHERE sha256 = ? AND complete = 1", (sha256,)
        ).fetchone()
    if row is None:
        raise missing()
    return int(row[0])


def _chunk(connection: Connection, blob: int, index: int) -> bytes | None:
    with told():
        row = connection.execute(
            "SELECT data FROM blob_chunk WHERE blob = ? AND idx = ?", (blob, index)
        ).fetchone()
    return None if row is None else bytes(row[0])


def _delete(connection: Connection, blob: int) -> None:
    """Delete in one transaction, or inside the caller's."""
    own = not connection.in_transaction
    if own:
        connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("DELETE FROM blob_chunk WHERE blob = ?", (blob,))
        connection.execute("DELETE FROM blob WHERE id = ?", (blob,))
        if own:
            connection.execute("COMMIT")
    except BaseException:
        if own and connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


class _Writer:
    """Writes one file, some chunks a transaction; either `finish` or `abandon` ends it."""

    def __init__(self, connection: Connection) -> None:
        self.size = 0
        self._connection = connection
        self._digest = hashlib.sha256()
        self._chunks = 0
        self._usual_cache: int | None = None
        with told():
            self._blob: int = connection.execute(
                "INSERT INTO blob(sha256, size, complete) VALUES (?, 0, 0) RETURNING id",
                (os.urandom(_MARK_BYTES),),
            ).fetchone()[0]

    def add(self, chunk: bytes) -> bool:
        """Write one chunk; True when it ended a transaction."""
        with told():
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute(
                "INSERT INTO blob_chunk(blob, idx, data) VALUES (?, ?, ?)", (self._blob, self._chunks, chunk)
            )
            self._digest.update(chunk)
            self.size += len(chunk)
            self._chunks += 1
            ended = self._chunks % CHUNKS_A_TRANSACTION == 0
            if ended:
                self._connection.execute("COMMIT")
                self._shrink_cache()
        return ended

    def finish(self) -> Stored:
        """Give the file its hash, or drop the copy when the same content is here already."""
        sha256 = self._digest.digest()
        present = find(self._connection, sha256)
        if present is not None:
            self.abandon()
            return present
        with told():
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute(
                "UPDATE blob SET sha256 = ?, size = ?, complete = 1 WHERE id = ?",
                (sha256, self.size, self._blob),
            )
            self._connection.execute("REPLACE INTO setting VALUES (?, '1')", (_UNNOTED + sha256.hex(),))
            self._connection.execute("COMMIT")
            self._restore_cache()
        return Stored(sha256, self.size, is_new=True)

    def abandon(self) -> None:
        """Remove every chunk written so far; if the disk fails, they go at the next opening."""
        with told():
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._restore_cache()
            _delete(self._connection, self._blob)

    def _shrink_cache(self) -> None:
        if self._usual_cache is None:
            self._usual_cache = self._connection.execute("PRAGMA cache_size").fetchone()[0]
            self._connection.execute(f"PRAGMA cache_size = {-CACHE_KIB_WHILE_LARGE}")

    def _restore_cache(self) -> None:
        if self._usual_cache is not None:
            self._connection.execute(f"PRAGMA cache_size = {self._usual_cache}")
            self._usual_cache = None
