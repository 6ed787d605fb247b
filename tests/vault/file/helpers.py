"""Small real vaults, opened by raw key so that no test pays a derivation."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from desktop_app.vault.file.connection import OpenVault, create_vault, has_unfinished_write
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import Cost, encode

COST = Cost(memory_kib=256 * 1024, passes=4, lanes=4)


def a_key(number: int = 1) -> RawKey:
    return RawKey(bytes([number]) * 32, encode(COST, bytes([number]) * 13))


def fill(connection: Connection, rows: int = 40) -> None:
    connection.execute("BEGIN")
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    connection.executemany("INSERT INTO note VALUES (?, ?)", ((n, note(n)) for n in range(rows)))
    connection.execute("COMMIT")


def note(number: int) -> bytes:
    return f"note {number} ".encode() * 300


def make(path: Path, number: int = 1, prepare: Callable[[Connection], object] = fill) -> Path:
    create_vault(path, a_key(number), prepare=prepare, newest_version=9).close()
    return path


def notes(vault: OpenVault) -> list[tuple[int, bytes]]:
    return vault.connection.execute("SELECT id, body FROM note ORDER BY id").fetchall()


CRASH = """
import os, sys
from pathlib import Path
from desktop_app.vault.file.connection import open_vault
from tests.vault.file.helpers import a_key
opened = open_vault(Path(sys.argv[1]), a_key(), newest_version=9)
opened.connection.execute("PRAGMA cache_size = 5")
opened.connection.execute("BEGIN")
opened.connection.execute("UPDATE note SET body = randomblob(3000)")
os.kill(os.getpid(), 9)
"""


def crash(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
    assert done.returncode == -9
    assert has_unfinished_write(path)
