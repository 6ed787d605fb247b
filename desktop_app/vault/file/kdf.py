"""From a passphrase and an optional key file to the raw key of a vault: Argon2id, dear on purpose."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.errors import told, translate, wrong_credentials
from desktop_app.vault.file.salt import FORMAT, SALT_BYTES, Cost, decode, encode

KEY_BYTES = 32
MEMORY_KIB = 256 * 1024
LANES = 4
FEWEST_PASSES = 3
TARGET_SECONDS = 1.0

UNKNOWN_MEMORY_KIB = 512 * 1024
UNKNOWN_SECONDS = 5.0
CEILING_KIB = 4 * 1024 * 1024

_PROBE = Cost(memory_kib=32 * 1024, passes=1, lanes=LANES)


@dataclass(frozen=True, slots=True)
class RawKey:
    """The 48 bytes that open a vault: key and salt. Its text form never shows them."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES or len(self.salt) != SALT_BYTES:
            raise ValueError("a raw key is 32 bytes of key and 16 bytes of salt")

    @property
    def literal(self) -> str:
        """The form that SQLCipher takes without deriving anything: ``x'<64 hex key><32 hex salt>'``."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def passphrase_bytes(passphrase: str) -> bytes:
    """What is hashed: the passphrase in Unicode form NFKC, as UTF-8.

    NFKC, so that a letter typed in pieces, a full-width letter and a no-break space are what they look
    like, whichever system they are typed on. Nothing is trimmed or folded otherwise.
    """
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8")


def key_file_hash(path: Path) -> bytes:
    """SHA-256 of a key file, which may be any file that never changes. Raises KnownError for an empty one."""
    with told(), path.open("rb") as file:
        digest = file_digest(file, "sha256").digest()
        empty = file.tell() == 0
    if empty:
        raise KnownError(
            "empty-key-file",
            "The key file is empty, so it protects nothing.",
            "Choose another file as the key file.",
        )
    return digest


def derive(
    passphrase: str,
    salt: bytes,
    *,
    key_file: bytes | None = None,
    allow_costly: bool = False,
    probe: Callable[[], float] | None = None,
) -> RawKey:
    """The raw key of the vault that begins with ``salt``; takes about a second and 256 MiB.

    ``key_file`` is the result of `key_file_hash`. Run it off the GUI thread; to cancel, forget its result.
    Raises KnownError ``kdf-too-dear`` when the salt asks for more than 512 MiB or 5 s, unless
    ``allow_costly`` or it is the least that we ever make; CredentialError when no vault of ours can ask
    for that.
    """
    cost = decode(salt)
    if cost.format != FORMAT or cost.memory_kib > CEILING_KIB:
        raise wrong_credentials()
    if not allow_costly:
        _refuse_if_dear(cost, probe or probe_seconds)
    return RawKey(_argon2id(passphrase_bytes(passphrase), salt, key_file, cost), salt)


def tune(target: float = TARGET_SECONDS, clock: Callable[[], float] = time.perf_counter) -> Cost:
    """The cost for a new vault: 256 MiB, four lanes, as many passes as fit into ``target`` seconds."""
    started = clock()
    _argon2id(b"", bytes(SALT_BYTES), None, Cost(MEMORY_KIB, FEWEST_PASSES, LANES))
    per_pass = (clock() - started) / FEWEST_PASSES
    return Cost(MEMORY_KIB, min(max(round(target / per_pass), FEWEST_PASSES), 256), LANES)


def new_salt(cost: Cost | None = None) -> bytes:
    """A fresh salt for a new vault, tuned on this computer unless a cost is given."""
    return encode(tune() if cost is None else cost)


def probe_seconds() -> float:
    """Seconds that a thirty-second of a GiB takes here, the better of two tries."""
    return min(_timed_probe() for _ in range(2))


def _timed_probe() -> float:
    started = time.perf_counter()
    _argon2id(b"", bytes(SALT_BYTES), None, _PROBE)
    return time.perf_counter() - started


def _refuse_if_dear(cost: Cost, probe: Callable[[], float]) -> None:
    if cost.memory_kib <= MEMORY_KIB and cost.work <= MEMORY_KIB * FEWEST_PASSES:
        return  # no vault of ours is cheaper: a slow or busy computer must not lock its owner out
    if cost.memory_kib <= UNKNOWN_MEMORY_KIB:
        seconds = probe() * cost.work / _PROBE.work
        if seconds <= UNKNOWN_SECONDS:
            return
    raise KnownError(
        "kdf-too-dear",
        "This file asks for {mib} MiB of memory and {passes} passes to check the passphrase; "
        "most likely it is not a vault.",
        "Check that it is the right file; if it is, agree to the cost and wait.",
        mib=cost.memory_kib // 1024,
        passes=cost.passes,
    )


def _argon2id(passphrase: bytes, salt: bytes, key_file: bytes | None, cost: Cost) -> bytes:
    hasher = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
        secret=key_file,
    )
    try:
        return hasher.derive(passphrase)
    except MemoryError as exc:
        raise translate(exc) from exc
