"""Commits and acknowledges edits under strace, for `power_loss` to cut the power afterwards.

Run as ``python -m tests.soak.power_writer VAULT [careless]``; ``careless`` is the planted fault: the default
settings of SQLite, which lose acknowledged commits.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from desktop_app.vault.file.connection import open_vault
from tests.vault.file.helpers import a_key

FIRST, LAST = 20, 60


def main() -> None:
    """Forty transactions of random sizes."""
    vault = open_vault(Path(sys.argv[1]), a_key())
    connection = vault.connection
    if "careless" in sys.argv[2:]:
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT count(*) FROM edit").fetchone()
    chance = random.Random(3)
    for number in range(FIRST, LAST):
        connection.execute("BEGIN")
        size = chance.choice((100, 5000, 12000))
        connection.execute("INSERT INTO edit VALUES (?, ?)", (number, bytes([number]) * size))
        changed = (bytes([number]) * 3000, chance.randrange(number))
        connection.execute("UPDATE edit SET body = ? WHERE number = ?", changed)
        connection.execute("UPDATE newest SET number = ?", (number,))
        connection.execute("COMMIT")
        os.write(1, b"ACK%03d\n" % number)
    os._exit(0)


if __name__ == "__main__":
    main()
