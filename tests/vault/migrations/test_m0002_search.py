"""Layout 2: search tables over layout 1, from which deleted text really goes."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from desktop_app.vault.migrations.runner import apply_all, released


def test_layout_1_gets_the_search_tables() -> None:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    apply_all(connection, steps=released()[:1])
    assert apply_all(connection, steps=released()[:2]) == ("m0002_search",)
    for table in ("search_name", "search_text"):
        secure = connection.execute(f"SELECT v FROM {table}_config WHERE k = 'secure-delete'").fetchone()
        assert secure == (1,)
    assert connection.execute("SELECT count(*) FROM case_row").fetchone() == (0,)
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    connection.close()
