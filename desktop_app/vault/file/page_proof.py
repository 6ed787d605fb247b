"""Whether a key belongs to a file, told from the pages' own checksums before SQLCipher may touch the file.

SQLCipher rolls an unfinished write back *before* it notices that the key is wrong, so a mistyped
passphrase after a crash would change the file. This looks first and writes nothing.
Source: SQLCipher design, "Page HMAC": https://www.zetetic.net/sqlcipher/design/
"""

from __future__ import annotations

import hmac
from hashlib import pbkdf2_hmac

from desktop_app.vault.file.files import read_at
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import SALT_BYTES

PAGE = 4096
_MAC_BYTES = 64
_MAC_SALT_MASK = 0x3A
_MAC_KEY_ROUNDS = 2
_SAMPLES = 64


def mac_key(raw_key: RawKey) -> bytes:
    """The key of the page checksums, as SQLCipher 4 derives it from the raw key."""
    salt = bytes(byte ^ _MAC_SALT_MASK for byte in raw_key.salt)
    return pbkdf2_hmac("sha512", raw_key.key, salt, _MAC_KEY_ROUNDS, len(raw_key.key))


def page_holds(key: bytes, number: int, page: bytes) -> bool:
    """Whether page ``number`` (from 1) carries the checksum that `mac_key` gives it."""
    begin = SALT_BYTES if number == 1 else 0
    signed = page[begin : PAGE - _MAC_BYTES] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(key, signed, "sha512"), page[PAGE - _MAC_BYTES :])


def key_fits(descriptor: int, size: int, raw_key: RawKey) -> bool:
    """Whether any of a sample of pages was written with this key.

    One page is enough: page 1 may be torn by the very power cut that the journal is there to mend.
    """
    key = mac_key(raw_key)
    pages = size // PAGE
    step = max(pages // _SAMPLES, 1)
    return any(
        page_holds(key, number, read_at(descriptor, PAGE, (number - 1) * PAGE))
        for number in range(1, pages + 1, step)
    )
