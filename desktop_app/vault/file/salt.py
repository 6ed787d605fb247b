"""The first 16 bytes of a vault: 13 random ones, and the cost of the key derivation masked by their hash."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256

SALT_BYTES = 16
RANDOM_BYTES = 13
FORMAT = 1

_SMALLEST_EXPONENT = 6
_MANTISSA = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, lanes, and the number of the scheme itself."""

    memory_kib: int
    passes: int
    lanes: int
    format: int = FORMAT

    @property
    def work(self) -> int:
        """KiB touched by one derivation: time grows with it in proportion."""
        return self.memory_kib * self.passes


def encode(cost: Cost, random: bytes | None = None) -> bytes:
    """A salt that carries this cost; ``random`` (13 bytes) is drawn by the system unless a test gives it.

    Layout, the last three bytes XORed with the first three of SHA-256 over the first thirteen:
    byte 13 = format (high four bits) and lanes - 1; byte 14 = exponent e (high four bits) and mantissa m,
    memory = (16 + m) * 2**(e + 6) KiB; byte 15 = passes - 1. Raises ValueError for a cost that does not fit.
    """
    random = secrets.token_bytes(RANDOM_BYTES) if random is None else random
    exponent = cost.memory_kib.bit_length() - 5 - _SMALLEST_EXPONENT
    plain = bytes(
        (
            _nibbles(cost.format, cost.lanes - 1),
            _nibbles(exponent, (cost.memory_kib >> max(exponent + _SMALLEST_EXPONENT, 0)) - _MANTISSA),
            cost.passes - 1,
        )
    )
    salt = random + _masked(random, plain)
    if len(random) != RANDOM_BYTES or decode(salt) != cost:
        raise ValueError("this cost does not fit into a salt")
    return salt


def decode(salt: bytes) -> Cost:
    """The cost that a salt names; any 16 bytes name one, a wild one where the file is no vault."""
    if len(salt) != SALT_BYTES:
        raise ValueError("a salt has 16 bytes")
    random = salt[:RANDOM_BYTES]
    kind, memory, passes = _masked(random, salt[RANDOM_BYTES:])
    return Cost(
        memory_kib=(_MANTISSA + (memory & 15)) << ((memory >> 4) + _SMALLEST_EXPONENT),
        passes=passes + 1,
        lanes=(kind & 15) + 1,
        format=kind >> 4,
    )


def _nibbles(high: int, low: int) -> int:
    if not (0 <= high <= 15 and 0 <= low <= 15):
        raise ValueError("this cost does not fit into a salt")
    return high << 4 | low


def _masked(random: bytes, plain: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(plain, sha256(random).digest(), strict=False))
