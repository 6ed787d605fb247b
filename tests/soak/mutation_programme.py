"""Damage a vault file in every way and look for damage that is not flagged, or that reads wrong in silence.

Run as ``python -m tests.soak.mutation_programme FOLDER FILES [auto-vacuum]``; prints one JSON document.
``auto-vacuum`` is the planted fault: with that setting SQLCipher accepts zeroed pages.
"""

from __future__ import annotations

import json
import random
import sys
from hashlib import sha256
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file import connection as connection_module
from desktop_app.vault.file.connection import create_vault, open_vault
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import encode
from desktop_app.vault.file.verify import inspect
from tests.vault.file.helpers import COST

PAGE = 4096
KINDS = ("bits", "bytes", "truncate", "cut page", "append", "swap", "zero", "copy", "salt")
QUERIES = (
    "SELECT id, name, body FROM person ORDER BY id",
    "SELECT name, id FROM person INDEXED BY person_name ORDER BY name",
    "SELECT rowid FROM words WHERE words MATCH 'harbour' ORDER BY rowid",
)


def derived(salt: bytes) -> RawKey:
    """Stands for the derivation: like it, any change to the salt gives another key."""
    return RawKey(sha256(b"passphrase" + salt).digest(), salt)


def prepare(connection: Connection) -> None:
    connection.execute("BEGIN")
    connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, body BLOB)")
    connection.execute("CREATE INDEX person_name ON person (name)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (body)")
    for number in range(60):
        size = (40, 900, 9000)[number % 3]
        connection.execute("INSERT INTO person VALUES (?, ?, ?)", (number, f"n{number:04}", b"b" * size))
        connection.execute("INSERT INTO words VALUES (?)", ("harbour light " * (number % 5),))
    connection.execute("DELETE FROM person WHERE id % 7 = 0")
    connection.execute("COMMIT")


def mutate(sound: bytes, kind: str, chance: random.Random) -> bytes:
    """The file with one kind of damage, surely different from the sound one."""
    content = bytearray(sound)
    pages = len(sound) // PAGE
    one, other = chance.sample(range(pages), 2)
    if kind == "bits":
        content[chance.randrange(16, len(content))] ^= 1 << chance.randrange(8)
    elif kind == "bytes":
        start = chance.randrange(16, len(content) - 64)
        content[start : start + 64] = chance.randbytes(64)
    elif kind == "truncate":
        del content[chance.randrange(1, len(content)) :]
    elif kind == "cut page":
        del content[PAGE * max(one, 1) :]
    elif kind == "append":
        content += chance.choice((chance.randbytes(chance.randrange(1, 9000)), sound[-PAGE:], bytes(PAGE)))
    elif kind == "swap":
        content[one * PAGE : (one + 1) * PAGE] = sound[other * PAGE : (other + 1) * PAGE]
        content[other * PAGE : (other + 1) * PAGE] = sound[one * PAGE : (one + 1) * PAGE]
    elif kind == "zero":
        content[one * PAGE : (one + 1) * PAGE] = bytes(PAGE)
    elif kind == "copy":
        content[one * PAGE : (one + 1) * PAGE] = sound[other * PAGE : (other + 1) * PAGE]
    else:
        content[chance.randrange(16)] ^= 1 << chance.randrange(8)
    return bytes(content)


def flagged(path: Path) -> bool:
    """Whether the owner is told: a refusal at opening, or a finding."""
    try:
        return bool(inspect(path, derived(path.read_bytes()[:16])))
    except KnownError:
        return True


def answers(path: Path) -> list[object]:
    """What ordinary queries give; a query that fails tells, and gives nothing."""
    try:
        vault = open_vault(path, derived(path.read_bytes()[:16]), newest_version=9)
    except KnownError:
        return [None for _ in QUERIES]
    found: list[object] = []
    for query in QUERIES:
        try:
            rows = vault.connection.execute(query).fetchall()
            vault.check()
            found.append(rows)
        except (dbapi2.Error, KnownError):
            found.append(None)
    vault.close()
    return found


def main() -> None:
    """Damage, ask, verify, as often as asked."""
    path, files, planted = Path(sys.argv[1]) / "a.vault", int(sys.argv[2]), "auto-vacuum" in sys.argv[3:]
    if planted:
        settings = (("auto_vacuum", "FULL", "1"), *connection_module.SETTINGS[1:])
        connection_module.SETTINGS = settings
    create_vault(path, derived(encode(COST, bytes(13))), prepare=prepare, newest_version=9).close()
    sound, truth = path.read_bytes(), answers(path)
    chance = random.Random(11)
    result = {"files": 0, "unflagged": 0, "silently_wrong": 0, "queries_right": 0, "queries_refused": 0}
    for number in range(files):
        kind = "zero" if planted else KINDS[number % len(KINDS)]
        damaged = mutate(sound, kind, chance)
        path.write_bytes(damaged)
        given = answers(path)
        result["files"] += damaged != sound
        result["unflagged"] += not flagged(path)
        result["queries_refused"] += given.count(None)
        result["queries_right"] += sum(one == right for one, right in zip(given, truth, strict=True))
        result["silently_wrong"] += sum(
            one not in (None, right) for one, right in zip(given, truth, strict=True)
        )
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main()
