"""Kill a writing process at random moments, open what it left, and look for every edit that it acknowledged.

Run as ``python -m tests.soak.kill_programme FOLDER KILLS [early]``; prints one JSON document. ``early`` is
the planted fault: the writer acknowledges before it commits.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from desktop_app.vault.file.connection import create_vault, has_unfinished_write, open_vault
from tests.vault.file.helpers import a_key

ROWS = 24


def prepare(connection: Connection) -> None:
    connection.execute(
        "CREATE TABLE edit (row INTEGER PRIMARY KEY, number INTEGER NOT NULL, body BLOB NOT NULL)"
    )
    connection.executemany("INSERT INTO edit VALUES (?, 0, ?)", ((row, body(0)) for row in range(ROWS)))


def body(number: int) -> bytes:
    return number.to_bytes(8, "big") * 600


def write_for_ever(path: Path, pipe: int, *, early: bool) -> None:
    """Every transaction gives all rows the next number, and says so when it is safe on the disk."""
    vault = open_vault(path, a_key())
    vault.connection.execute("PRAGMA cache_size = 20")  # so that pages reach the file before the commit
    number = vault.connection.execute("SELECT max(number) FROM edit").fetchone()[0]
    while True:
        number += 1
        vault.connection.execute("BEGIN IMMEDIATE")
        vault.connection.execute("UPDATE edit SET number = ?, body = ?", (number, body(number)))
        if early:
            os.write(pipe, number.to_bytes(8, "big"))
        vault.connection.execute("COMMIT")
        if not early:
            os.write(pipe, number.to_bytes(8, "big"))


def kill_once(path: Path, chance: random.Random, *, early: bool) -> int:
    """Start a writer, kill it a random moment after a random acknowledgement; the last one acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            write_for_ever(path, writer, early=early)
        finally:
            os._exit(1)
    os.close(writer)
    acknowledged = 0
    for _ in range(chance.randrange(1, 4)):
        acknowledged = int.from_bytes(os.read(reader, 8), "big")
    until = time.perf_counter() + chance.random() * 0.003
    while time.perf_counter() < until:
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while rest := os.read(reader, 8):
        acknowledged = int.from_bytes(rest, "big")
    os.close(reader)
    return acknowledged


def main() -> None:
    """Kill, open, compare, as often as asked."""
    path, kills, early = Path(sys.argv[1]) / "killed.vault", int(sys.argv[2]), "early" in sys.argv[3:]
    create_vault(path, a_key(), prepare=prepare).close()
    chance = random.Random(7)
    result = {"kills": 0, "acknowledged": 0, "rolled_back": 0, "lost": 0, "torn": 0}
    for _ in range(kills):
        acknowledged = kill_once(path, chance, early=early)
        result["rolled_back"] += has_unfinished_write(path)
        vault = open_vault(path, a_key())
        rows = vault.connection.execute("SELECT number, body FROM edit").fetchall()
        sound = vault.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        vault.close()
        numbers = {number for number, _ in rows}
        torn = len(numbers) != 1 or len(rows) != ROWS or any(content != body(n) for n, content in rows)
        result["kills"] += 1
        result["acknowledged"] = acknowledged
        result["torn"] += torn or not sound
        result["lost"] += min(numbers) < acknowledged
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main()
