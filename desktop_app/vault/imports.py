"""What each import made, so that a whole import can be taken back; these tables never travel."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.vault.file.errors import told

RUNNING, DONE, UNDONE = "running", "done", "undone"


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import: its number here, minute since 1970 UTC, what was imported, its state, how many cases."""

    number: int
    minute: int
    label: str
    state: str
    cases: int


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One case that an import made (``commit`` is None) or added to, and the line that told of it."""

    number: int
    root: EntityId
    line: int
    commit: CommitHash | None


def begin(connection: Connection, minute: int, label: str) -> int:
    """Note that an import begins, within the caller's transaction; return its number."""
    with told():
        row = connection.execute(
            "INSERT INTO import_batch(minute, label, detail) VALUES (?, ?, ?) RETURNING batch",
            (minute, label, RUNNING),
        ).fetchone()
    return int(row[0])


def add(
    connection: Connection, batch: int, first: int, made: Iterable[tuple[EntityId, int, CommitHash | None]]
) -> None:
    """Note cases with the line that told of each and the commit that added to it; numbered from ``first``."""
    with told():
        connection.executemany(
            "INSERT INTO import_item(batch, line, root, detail)"
            " VALUES (?, ?, (SELECT eid FROM ent WHERE id = ? AND root = eid), ?)",
            [
                (batch, first + at, root, json.dumps([line, None if commit is None else commit.hex()]))
                for at, (root, line, commit) in enumerate(made)
            ],
        )


def set_state(connection: Connection, batch: int, state: str) -> None:
    """Note how an import ended."""
    with told():
        connection.execute("UPDATE import_batch SET detail = ? WHERE batch = ?", (state, batch))


def batches(connection: Connection) -> list[ImportBatch]:
    """Return every import, newest first."""
    with told():
        rows = connection.execute(
            "SELECT b.batch, b.minute, b.label, b.detail,"
            " (SELECT count(*) FROM import_item i WHERE i.batch = b.batch)"
            " FROM import_batch b ORDER BY b.batch DESC"
        )
        return [ImportBatch(*row) for row in rows]


def items(connection: Connection, batch: int) -> list[ImportItem]:
    """Return what an import made, newest first; what was erased since is left out."""
    with told():
        rows = connection.execute(
            "SELECT i.line, e.id, i.detail FROM import_item i JOIN ent e ON e.eid = i.root"
            " WHERE i.batch = ? AND i.detail <> '' ORDER BY i.line DESC",
            (batch,),
        )
        return [_item(number, root, json.loads(detail)) for number, root, detail in rows]


def take_off(connection: Connection, batch: int, number: int) -> None:
    """Forget one item: it was taken back."""
    with told():
        connection.execute("DELETE FROM import_item WHERE batch = ? AND line = ?", (batch, number))


def first_commit(connection: Connection, root: EntityId) -> CommitHash | None:
    """Return the commit that made a root; None when nobody here knows it."""
    with told():
        row = connection.execute(
            "SELECT c.hash FROM ent e JOIN chain h ON h.root = e.eid JOIN cmt c ON c.chain = h.chid"
            " WHERE e.id = ? AND e.root = e.eid ORDER BY c.lamport, c.hash LIMIT 1",
            (root,),
        ).fetchone()
    return None if row is None else CommitHash(row[0])


def _item(number: int, root: bytes, detail: Any) -> ImportItem:
    line, commit = detail
    return ImportItem(
        number, EntityId(root), line, None if commit is None else CommitHash(bytes.fromhex(commit))
    )
