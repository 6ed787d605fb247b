"""Layout 3: tables and columns of the whole case file over layout 2, with every old row in its place."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from desktop_app.vault.migrations.runner import apply_all, released

A_PERSON = (
    "INSERT INTO t_person(eid, root, live, f_birth_place, f_occupation) VALUES (7, 1, 1, 'Где-то', 'nurse')"
)


def test_layout_2_gets_the_tables_of_schema_2() -> None:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    apply_all(connection, steps=released()[:2])
    connection.execute(A_PERSON)
    assert apply_all(connection, steps=released()[:3]) == ("m0003_case_file",)
    row = connection.execute("SELECT f_birth_place, f_occupation, f_whereabouts, f_died_lo FROM t_person")
    assert row.fetchall() == [("Где-то", "nurse", None, None)]
    tables = dict(
        connection.execute("SELECT name, strict FROM pragma_table_list WHERE name LIKE 't!_%' ESCAPE '!'")
    )
    assert {"t_period", "t_deadline", "t_consent", "t_letter", "t_selection_round"} <= tables.keys()
    assert all(tables.values())
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    connection.close()
