"""Who writes: the author's key pair and the random session of this unlock."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


@dataclass(frozen=True, slots=True)
class Identity:
    """A profile chosen at unlock, and the session that its commits belong to."""

    secret: Ed25519PrivateKey
    key: bytes
    session: bytes

    @classmethod
    def of(cls, secret_bytes: bytes, session: bytes) -> Identity:
        """Take up a stored private key (32 bytes) for a session of 16 random bytes."""
        secret = Ed25519PrivateKey.from_private_bytes(secret_bytes)
        return cls(secret, public_bytes(secret), session)


def public_bytes(secret: Ed25519PrivateKey) -> bytes:
    """Return the 32 bytes of a key's public half."""
    return secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
