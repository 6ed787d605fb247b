"""The log root by root, as plain rows: what an export writes down so that an import gives an equal vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.vault.file.errors import told
from desktop_app.vault.merge.source import LogRows, Row

COMMIT = (
    "number", "hash", "root_kind", "root", "author", "session", "sequence", "previous", "previous_hash",
    "lamport", "version", "minute", "signature",
)  # fmt: skip
"""What each place of a commit's row is called; as `RowSource.commits` orders them."""

OPERATION = (
    "number", "kind", "entity", "field", "element", "value", "replaces", "restores", "salt", "proof",
)  # fmt: skip
"""What each place of an operation's row is called; as `RowSource.operations` orders them."""


@dataclass(frozen=True, slots=True)
class LoggedRoot:
    """A root that the log knows: its local number, id, number of its kind, and whether it lives."""

    number: int
    id: EntityId
    kind: int
    live: bool


def logged_roots(connection: Connection) -> list[LoggedRoot]:
    """Return every root of the log, deleted ones too, in the order in which this vault met them."""
    with told():
        rows = connection.execute("SELECT eid, id, kind, live FROM ent WHERE root = eid ORDER BY eid")
        return [LoggedRoot(eid, EntityId(raw), kind, bool(live)) for eid, raw, kind, live in rows]


def commits_of_root(connection: Connection, root: LoggedRoot) -> Iterator[tuple[Row, list[Row]]]:
    """Yield every commit on a root with its operations, oldest first."""
    with told():
        numbers = [
            row[0]
            for row in connection.execute(
                "SELECT c.cid FROM chain h JOIN cmt c ON c.chain = h.chid WHERE h.root = ? ORDER BY c.cid",
                (root.number,),
            )
        ]
        source = LogRows(connection)
        operations: dict[int, list[Row]] = {}
        for row in source.operations(numbers):
            operations.setdefault(row[0] >> 12, []).append(row)
        for commit in sorted(source.commits(numbers)):
            yield commit, sorted(operations.get(commit[0], []), key=lambda row: int(row[0]))


def stubs(connection: Connection) -> list[tuple[int, bytes]]:
    """Return number and hash of the commits that are only named here: someone else has them."""
    with told():
        return connection.execute("SELECT cid, hash FROM cmt WHERE chain IS NULL ORDER BY cid").fetchall()
