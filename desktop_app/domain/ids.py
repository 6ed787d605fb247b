"""Identities: random UUIDv4 in storage, short case codes on screen and paper."""

from __future__ import annotations

import re
from typing import NewType

from desktop_app.domain.errors import UsageError

EntityId = NewType("EntityId", bytes)
"""16 bytes of a UUIDv4: random, because a time-ordered id tells when someone came."""

CommitHash = NewType("CommitHash", bytes)
"""32 bytes of SHA-256 over a commit's content."""

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that a code survives being read aloud or copied by hand."""

_CODE = re.compile(rf"C-?([{CROCKFORD}]{{4}})-?([{CROCKFORD}]{{4}})")
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def entity_id_from_random(random16: bytes) -> EntityId:
    """Turn 16 random bytes into a UUIDv4 (RFC 9562, section 5.4: version and variant bits are fixed)."""
    if len(random16) != 16:
        raise ValueError("an id is made of 16 random bytes")
    raw = bytearray(random16)
    raw[6] = raw[6] & 0x0F | 0x40
    raw[8] = raw[8] & 0x3F | 0x80
    return EntityId(bytes(raw))


def case_code_from_random(random5: bytes) -> str:
    """Turn 5 random bytes (40 bits) into a code such as ``C-7K3M-QX4P``; it encodes nothing of the person."""
    if len(random5) != 5:
        raise ValueError("a case code is made of 5 random bytes")
    number = int.from_bytes(random5, "big")
    letters = "".join(CROCKFORD[number >> shift & 31] for shift in range(35, -5, -5))
    return f"C-{letters[:4]}-{letters[4:]}"


def parse_case_code(text: str) -> str:
    """Return the canonical form of a code typed in any case, with or without hyphens, O for 0, I or L for 1.

    Raises :class:`UsageError` when it is not a code.
    """
    head, body = text.strip().upper()[:1], text.strip().upper()[1:].translate(_MISREAD)
    match = _CODE.fullmatch(head + body)
    if match is None:
        raise UsageError(
            "not-a-case-code",
            "“{text}” is not a case code.",
            "A case code looks like C-7K3M-QX4P; search by name instead if you do not have it.",
            text=text[:40],
        )
    return f"C-{match[1]}-{match[2]}"
