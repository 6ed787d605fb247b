"""The frozen byte layouts of operations and commits (ADR 0007): hashing, signing, and local numbers."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

MAX_OPERATIONS = 4095
"""Operations of one commit: their index has 12 bits in a local number."""

INDEX_BITS = 12
LAST_INDEX = (1 << INDEX_BITS) - 1
MAX_KEY_BYTES = 4096
MAX_LAMPORT = 2**48
MAX_LOCAL = 2**35
"""Commits that one file can hold: their operations' local numbers must fit 6 bytes."""

LIVENESS = 0
FIRST_RESERVED_FIELD = 60_000
UNDO_NOTE = 65_534
ERASURE_NOTE = 65_535
AUTHOR_KIND = 16
FIRST_NOTE = UNDO_NOTE

NONE = b"n"
PRESENT = b"1"
NO_COMMIT = bytes(32)

_OP_PREFIX = b"holdfast op 1\0"
_COMMIT_PREFIX = b"holdfast commit 1\0"
_SIGNATURE_PREFIX = b"holdfast commit signature 1\0"
_COMMIT = struct.Struct(">H16s32s16sI32sQIqH32s")
_OP_HEAD = struct.Struct(">H16sH")
_COUNT = struct.Struct(">I")
_INDEX = struct.Struct(">H")
_PARENT = struct.Struct(">H16s")
_NO_IDS = _COUNT.pack(0)
_PLAIN = b"\0" + _NO_IDS + _NO_IDS
_OID_BYTES = 6


def body_hash(salt: bytes, value: bytes) -> bytes:
    """Hash an encoded value under its operation's salt."""
    return sha256(b"v" + salt + value).digest()


def key_mark(salt: bytes, key: bytes | None) -> bytes:
    """Commit to a register's key under the salt; nothing for the empty key of an ordinary field."""
    return sha256(b"k" + salt + key).digest() if key else b""


def leaf_hash(
    kind: int,
    entity: bytes,
    field: int,
    *,
    mark: bytes,
    replaced: Sequence[bytes],
    restored: Sequence[bytes],
    body: bytes,
) -> bytes:
    """Hash one operation; ``replaced`` and ``restored`` are 34-byte ids in any order."""
    head = _OP_PREFIX + _OP_HEAD.pack(kind, entity, field) + (b"\x20" if mark else b"\0") + mark
    return sha256(head + _ids(replaced) + _ids(restored) + body).digest()


def plain_leaf_hash(kind: int, entity: bytes, field: int, salt: bytes, value: bytes) -> bytes:
    """Hash an operation without key that replaces and restores nothing: most of them, so it is short."""
    body = sha256(b"v" + salt + value).digest()
    return sha256(_OP_PREFIX + _OP_HEAD.pack(kind, entity, field) + _PLAIN + body).digest()


def _ids(ids: Sequence[bytes]) -> bytes:
    if not ids:
        return _NO_IDS
    if len(ids) == 1:
        return _COUNT.pack(1) + ids[0]
    return _COUNT.pack(len(ids)) + b"".join(sorted(ids))


@dataclass(frozen=True, slots=True)
class CommitHead:
    """All of a commit that is hashed besides its operations."""

    root_kind: int
    root: bytes
    author: bytes
    session: bytes
    seq: int
    prev: bytes
    lamport: int
    version: int
    minute: int


def commit_hash(head: CommitHead, leaves: Sequence[bytes]) -> bytes:
    """Hash a commit with the leaves of its operations in order."""
    content = _COMMIT.pack(
        head.root_kind,
        head.root,
        head.author,
        head.session,
        head.seq,
        head.prev,
        head.lamport,
        head.version,
        head.minute,
        len(leaves),
        sha256(b"".join(leaves)).digest(),
    )
    return sha256(_COMMIT_PREFIX + content).digest()


def sign(secret: Ed25519PrivateKey, digest: bytes) -> bytes:
    """Sign a commit's hash."""
    return secret.sign(_SIGNATURE_PREFIX + digest)


def signature_holds(author: bytes, signature: bytes, digest: bytes) -> bool:
    """Whether ``author`` (a raw public key) signed this commit hash."""
    try:
        Ed25519PublicKey.from_public_bytes(author).verify(signature, _SIGNATURE_PREFIX + digest)
    except (InvalidSignature, ValueError):
        return False
    return True


def author_root(key: bytes) -> bytes:
    """Return the id of the root that carries the name of an author."""
    return sha256(key).digest()[:16]


def operation_id(digest: bytes, index: int) -> bytes:
    """Return the 34 bytes that name an operation everywhere."""
    return digest + _INDEX.pack(index)


def split_operation_id(raw: bytes) -> tuple[bytes, int]:
    """Return commit hash and index of a 34-byte id."""
    return raw[:32], int.from_bytes(raw[32:], "big")


def pack_oids(oids: Sequence[int]) -> bytes | None:
    """Pack local operation numbers into 6 bytes each; None for none."""
    if not oids:
        return None
    return b"".join([oid.to_bytes(_OID_BYTES, "big") for oid in oids])


def unpack_oids(raw: bytes | None) -> list[int]:
    """Return the local operation numbers of a packed column; raises ``ValueError`` for another length."""
    if not raw:
        return []
    if len(raw) == _OID_BYTES:
        return [int.from_bytes(raw, "big")]
    if len(raw) % _OID_BYTES:
        raise ValueError("a list of operations is cut off")
    return [int.from_bytes(raw[i : i + _OID_BYTES], "big") for i in range(0, len(raw), _OID_BYTES)]


def pack_parent(kind: int, entity: bytes) -> bytes:
    """Return the encoded liveness value that places an entity under its parent."""
    return b"b" + _PARENT.pack(kind, entity)


def unpack_parent(raw: bytes | None) -> tuple[int, bytes] | None:
    """Return kind number and id of a parent, or None when the value names none."""
    if raw is None or len(raw) != 1 + _PARENT.size or raw[:1] != b"b":
        return None
    kind, entity = _PARENT.unpack(raw[1:])
    return kind, entity
