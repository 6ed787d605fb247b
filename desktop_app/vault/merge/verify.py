"""Verifies this vault's own log: every hash, signature and chain, and that no row stands outside of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.vault.log.format import INDEX_BITS, signature_holds
from desktop_app.vault.merge.plan import is_genuine
from desktop_app.vault.merge.shape import IncomingCommit, MisshapenError, commit_of, operation_of
from desktop_app.vault.merge.source import LogRows

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class LogFinding:
    """Something in the log that does not hold; ``commit`` is its hash as stored, where one is concerned."""

    what: str
    commit: bytes | None = None


_STRAY = """SELECT count(*) FROM op o WHERE NOT EXISTS
            (SELECT 1 FROM cmt c WHERE c.cid = o.oid >> 12 AND c.chain NOTNULL)"""
_TIPS = """SELECT count(*) FROM chain h WHERE
           h.seq IS NOT (SELECT max(seq) FROM cmt c WHERE c.chain = h.chid)
           OR h.lamport IS NOT (SELECT max(lamport) FROM cmt c WHERE c.chain = h.chid)
           OR NOT EXISTS (SELECT 1 FROM cmt c WHERE c.cid = h.tip AND c.chain = h.chid AND c.seq = h.seq)"""
_UNVOUCHED = """SELECT c.hash FROM cmt c WHERE c.chain NOTNULL AND c.sig IS NULL AND NOT EXISTS
                (SELECT 1 FROM cmt n WHERE n.chain = c.chain AND n.seq = c.seq + 1 AND n.prev = c.cid)"""
_ASTRAY = """SELECT c.hash FROM cmt c JOIN cmt p ON p.cid = c.prev WHERE c.chain NOTNULL AND p.chain NOTNULL
             AND (p.chain <> c.chain OR p.seq <> c.seq - 1)"""


def verify_log(connection: Connection) -> tuple[LogFinding, ...]:
    """Check the whole log and return what does not hold; empty when all does."""
    return tuple(_findings(connection))


def _findings(connection: Connection) -> Iterator[LogFinding]:
    numbers = [row[0] for row in connection.execute("SELECT cid FROM cmt WHERE chain NOTNULL ORDER BY cid")]
    for start in range(0, len(numbers), _BATCH):
        yield from _check(LogRows(connection), numbers[start : start + _BATCH])
    for sql, what in (
        (_STRAY, "operations belong to no commit"),
        (_TIPS, "the newest commit of a chain is not the one noted"),
    ):
        if connection.execute(sql).fetchone()[0]:
            yield LogFinding(what)
    for (digest,) in connection.execute(_UNVOUCHED):
        yield LogFinding("nobody's signature stands for this commit", digest)
    for (digest,) in connection.execute(_ASTRAY):
        yield LogFinding("the previous commit is of another chain", digest)


def _check(rows: LogRows, numbers: list[int]) -> Iterator[LogFinding]:
    commits: dict[int, IncomingCommit] = {}
    for row in rows.commits(numbers):
        try:
            commits[row[0]] = commit_of(row)
        except MisshapenError as error:
            yield LogFinding(str(error), row[1])
    if len(commits) < len(numbers):
        yield LogFinding("commits lack their root, author or session, or have a wrong form")
    bad: set[int] = set()
    for row in rows.operations(list(commits)):
        commit = commits[row[0] >> INDEX_BITS]
        try:
            commit.operations.append(operation_of(row))
        except MisshapenError as error:
            bad.add(commit.cid)
            yield LogFinding(str(error), commit.hash)
    named = {
        oid >> INDEX_BITS for c in commits.values() for o in c.operations for oid in o.preds + o.restores
    }
    hashes: dict[int, bytes] = dict(rows.hashes(named))
    for commit in commits.values():
        commit.operations.sort(key=lambda operation: operation.oid)
        if commit.cid not in bad and not is_genuine(commit, hashes):
            yield LogFinding("the content does not have the hash that it claims", commit.hash)
        if commit.signature is not None and not signature_holds(commit.author, commit.signature, commit.hash):
            yield LogFinding("the signature does not hold", commit.hash)
