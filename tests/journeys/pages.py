"""Decrypts a vault by hand, page by page, free ones too, to see what a thief with the key would see."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop_app.vault.file.kdf import RawKey

_PAGE, _RESERVED, _IV, _SALT = 4096, 80, 16, 16


def decrypted(path: Path, key: RawKey) -> bytes:
    """Every page in plain text, in order (SQLCipher 4: AES-256-CBC, its start vector in each page's tail)."""
    raw = path.read_bytes()
    assert raw
    assert len(raw) % _PAGE == 0
    plain = bytearray()
    for start in range(0, len(raw), _PAGE):
        page = raw[start : start + _PAGE]
        tail = page[_PAGE - _RESERVED :]
        decryptor = Cipher(algorithms.AES(key.key), modes.CBC(tail[:_IV])).decryptor()
        plain += decryptor.update(page[_SALT if start == 0 else 0 : _PAGE - _RESERVED]) + decryptor.finalize()
    assert b"CREATE TABLE" in plain, "these pages were not decrypted"
    return bytes(plain)
