"""Another implementation of the file format reads our vault: nobody is locked in."""

from __future__ import annotations

from pathlib import Path

import apsw

from tests.vault.file.helpers import a_key, note


def test_an_independent_reader_lists_the_same_rows(path: Path) -> None:
    assert "Multiple Ciphers" in str(vars(apsw)["mc_version"])
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f'PRAGMA key = "{a_key().literal}"').fetchall()
    rows = connection.execute("SELECT id, body FROM note ORDER BY id").fetchall()
    connection.close()
    assert rows == [(n, note(n)) for n in range(40)]
