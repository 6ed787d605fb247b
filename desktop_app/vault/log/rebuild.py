"""Computes every table again from the log alone, and tells where the stored ones differed."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.vault.log.format import LIVENESS, NONE
from desktop_app.vault.log.heads import place_entities, recompute_root
from desktop_app.vault.log.ledger import Ledger

_DERIVED = ("head", "waiting", "conflict", "element")
_CREATIONS = "SELECT eid, oid, value FROM op WHERE field = ? AND eid NOTNULL AND value <> ?"


def rebuild(ledger: Ledger) -> tuple[tuple[str, int], ...]:
    """Make every computed table anew; return (table, number of rows that differed) where any did.

    Search and the case list are made anew too. The caller commits, or rolls back to only look.
    """
    connection = ledger.connection
    tables = [*_DERIVED, *(table.name for table in ledger.tables.by_kind.values())]
    _keep(ledger, [*tables, "ent"])
    for table in tables:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 (schema)
    connection.execute("UPDATE ent SET parent = NULL, born = NULL, live = 0")
    for (root,) in connection.execute("SELECT eid FROM ent WHERE root = eid").fetchall():
        recompute_root(connection, root)
    place_entities(connection, ledger.schema, connection.execute(_CREATIONS, (LIVENESS, NONE)).fetchall())
    ledger.tables.update([row[0] for row in connection.execute("SELECT eid FROM ent")])
    ledger.rebuild_projections()
    return tuple(_differences(ledger, [*tables, "ent"]))


def _keep(ledger: Ledger, tables: Iterable[str]) -> None:
    for table in tables:
        ledger.connection.execute(f"DROP TABLE IF EXISTS temp.old_{table}")
        ledger.connection.execute(f"CREATE TEMP TABLE old_{table} AS SELECT * FROM main.{table}")  # noqa: S608


def _differences(ledger: Ledger, tables: Iterable[str]) -> Iterable[tuple[str, int]]:
    for table in tables:
        old, new = f"SELECT * FROM temp.old_{table}", f"SELECT * FROM main.{table}"  # noqa: S608 (schema)
        gone = f"SELECT count(*) FROM ({old} EXCEPT {new})"  # noqa: S608 (schema)
        come = f"SELECT count(*) FROM ({new} EXCEPT {old})"  # noqa: S608 (schema)
        count = sum(int(ledger.connection.execute(sql).fetchone()[0]) for sql in (gone, come))
        ledger.connection.execute(f"DROP TABLE temp.old_{table}")
        if count:
            yield table, count
