"""A key derivation that costs nothing, for every journey but the one that pays the real one."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import Cost, encode

_COST = Cost(memory_kib=256 * 1024, passes=4, lanes=4)


def quick_key(passphrase: str, salt: bytes) -> RawKey:
    """The key of a vault that a journey made."""
    return RawKey(hashlib.sha256(passphrase.encode()).digest(), salt)


def known(passphrase: str, salt: bytes, key_file: Path | None, allow_costly: bool) -> RawKey:
    return quick_key(passphrase, salt)


def new(passphrase: str, key_file: Path | None) -> RawKey:
    return quick_key(passphrase, encode(_COST, secrets.token_bytes(13)))


def salt_of(path: Path) -> bytes:
    """The salt at the start of a vault; only for a vault that this process has not open."""
    with path.open("rb") as file:
        return file.read(16)
