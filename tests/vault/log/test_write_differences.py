"""Rows are written where they differ, and no index is that need not be."""

from __future__ import annotations

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.vault.log.sql import write_differences

COLUMNS = ("id", "name", "place")


def a_table() -> tuple[Connection, list[str]]:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, place BLOB) STRICT")
    connection.execute("INSERT INTO t VALUES (1, 'Anna', NULL), (2, 'Boris', x'00')")
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    return connection, asked


def rows(connection: Connection) -> dict[int, tuple[object, ...]]:
    connection.set_trace_callback(None)
    return {row[0]: row for row in connection.execute("SELECT * FROM t")}


def test_only_cells_that_differ_are_named() -> None:
    connection, asked = a_table()
    stored = {1: (1, "Anna", None), 2: (2, "Boris", b"\0")}
    wanted: list[tuple[int, object, object]] = [(1, "Anna", None), (2, "Boris", None), (3, "Carla", b"\1")]
    write_differences(connection, "t", COLUMNS, stored, wanted)
    assert asked == [
        "INSERT INTO t VALUES (3,'Carla',x'01')",
        "UPDATE t SET place = NULL WHERE id = 2",
    ]
    assert sorted(rows(connection).values()) == sorted(wanted)


def test_nothing_is_asked_where_nothing_differs() -> None:
    connection, asked = a_table()
    write_differences(connection, "t", COLUMNS, {1: (1, "Anna", None)}, [(1, "Anna", None)])
    assert asked == []
