"""Checks the shape of every incoming row: type, length and bounds, before anything is computed with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.values import MAX_VALUE_BYTES
from desktop_app.vault.log.format import (
    AUTHOR_KIND,
    INDEX_BITS,
    LAST_INDEX,
    LIVENESS,
    MAX_KEY_BYTES,
    MAX_LAMPORT,
    MAX_LOCAL,
    NO_COMMIT,
    author_root,
    unpack_oids,
)

_MAX_MINUTE = 8_000_000_000
_MAX_U16 = 65_535
_MAX_U32 = 2**32 - 1
_MAX_OID = MAX_LOCAL << INDEX_BITS | LAST_INDEX


class MisshapenError(ValueError):
    """A row that no program of ours writes; the text says why."""


@dataclass(slots=True)
class IncomingOperation:
    """An operation in the source's numbers. ``proof`` alone: withheld; with an entity: erased."""

    oid: int
    kind: int
    entity: bytes
    field: int
    key: bytes | None
    value: bytes | None
    preds: list[int]
    restores: list[int]
    salt: bytes
    proof: bytes | None

    @property
    def is_withheld(self) -> bool:
        """Whether only the leaf came."""
        return not self.entity


@dataclass(slots=True)
class IncomingCommit:
    """A commit in the source's numbers, with its operations in order."""

    cid: int
    hash: bytes
    root_kind: int
    root: bytes
    author: bytes
    session: bytes
    seq: int
    prev: int | None
    prev_hash: bytes
    lamport: int
    version: int
    minute: int
    signature: bytes | None
    operations: list[IncomingOperation] = field(default_factory=list)

    @property
    def chain(self) -> tuple[bytes, bytes, int, bytes]:
        """What the chain is named by, everywhere."""
        return (self.author, self.session, self.root_kind, self.root)


def _is_bytes(value: Any, length: int) -> bool:
    return type(value) is bytes and len(value) == length


def _is_int(value: Any, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def commit_of(row: tuple[Any, ...]) -> IncomingCommit:
    """Return a commit whose every column is of its type and within bounds; raises MisshapenError."""
    cid, digest, kind, root, author, session, seq, prev, prev_hash, lamport, version, minute, signature = row
    right = (
        _is_int(cid, 1, MAX_LOCAL)
        and _is_bytes(digest, 32)
        and _is_int(kind, 0, _MAX_U16)
        and _is_bytes(root, 16)
        and _is_bytes(author, 32)
        and _is_bytes(session, 16)
        and _is_int(seq, 1, _MAX_U32)
        and _is_int(lamport, 1, MAX_LAMPORT)
        and _is_int(version, 0, _MAX_U32)
        and _is_int(minute, -_MAX_MINUTE, _MAX_MINUTE)
        and (signature is None or _is_bytes(signature, 64))
    )
    if not right:
        raise MisshapenError("a commit has a value of the wrong form")
    if seq == 1:
        if prev is not None:
            raise MisshapenError("a first commit names an earlier one")
    elif not (_is_int(prev, 1, MAX_LOCAL) and _is_bytes(prev_hash, 32)):
        raise MisshapenError("the previous commit is not named")
    if kind == AUTHOR_KIND and root != author_root(author):
        raise MisshapenError("an author names somebody else")
    before = NO_COMMIT if prev is None else prev_hash
    return IncomingCommit(
        cid, digest, kind, root, author, session, seq, prev, before, lamport, version, minute, signature
    )


def operation_of(row: tuple[Any, ...]) -> IncomingOperation:
    """Return an operation whose every column is of its type and within bounds; raises MisshapenError.

    Written out flat: this runs for every operation of a foreign file.
    """
    oid, kind, entity, number, key, value, preds, restores, salt, proof = row
    if type(oid) is not int or not 0 <= oid <= _MAX_OID:
        raise MisshapenError("an operation has no proper number")
    if entity is None and value is None and _is_bytes(proof, 32):
        return IncomingOperation(oid, 0, b"", 0, None, None, [], [], b"", proof)
    if (
        type(kind) is not int
        or not 0 <= kind <= _MAX_U16
        or type(entity) is not bytes
        or len(entity) != 16
        or type(number) is not int
        or not 0 <= number <= _MAX_U16
        or not (preds is None or type(preds) is bytes)
        or not (restores is None or type(restores) is bytes)
        or not (key is None or (type(key) is bytes and 0 < len(key) <= MAX_KEY_BYTES))
    ):
        raise MisshapenError("an operation has a value of the wrong form")
    if value is None:
        right = salt is None and key is None and number != LIVENESS
        right = right and (_is_bytes(proof, 32) or _is_bytes(proof, 64))
    else:
        right = type(value) is bytes and 0 < len(value) <= MAX_VALUE_BYTES and proof is None
        right = right and type(salt) is bytes and len(salt) == 16
    if not right:
        raise MisshapenError("an operation has a body of the wrong form")
    try:
        replaced, restored = unpack_oids(preds), unpack_oids(restores)
    except ValueError:
        raise MisshapenError("a list of operations is cut off") from None
    return IncomingOperation(oid, kind, entity, number, key, value, replaced, restored, salt or b"", proof)
