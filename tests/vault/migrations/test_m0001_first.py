"""Layout 1: an empty vault gets every table, each strict about types, and is sound."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from desktop_app.vault.migrations.runner import apply_all, released

LOG_AND_LOCAL = {"author", "session", "chain", "cmt", "op", "head", "conflict", "draft", "quarantine", "blob"}


def test_an_empty_vault_gets_the_first_layout() -> None:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    assert apply_all(connection, steps=released()[:1]) == ("m0001_first",)
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    ours = {name: strict for name, strict in tables if not name.startswith("sqlite_")}
    assert set(ours) >= LOG_AND_LOCAL
    assert all(ours[name] for name in LOG_AND_LOCAL)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()
