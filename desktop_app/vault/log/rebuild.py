"""Computes tables again from the log alone: all of them, or what an older program could not compute."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.kinds import SCHEMA_VERSION
from desktop_app.vault.log.format import LIVENESS, NONE
from desktop_app.vault.log.heads import place_entities, recompute_root
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.sql import for_ids

_DERIVED = ("head", "waiting", "conflict", "element")
_CREATIONS = "SELECT eid, oid, value FROM op WHERE field = ? AND eid NOTNULL AND value <> ?"
_SCHEMA_OF_LAYOUT = {1: 1, 2: 1}
"""The schema that the program of an older layout knew: what merges brought it beyond that is in no table."""
_SEARCHED_SINCE = 2
_BEYOND = """SELECT DISTINCT o.eid FROM cmt c
             JOIN op o ON o.oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095
             WHERE c.version > ? AND o.eid NOTNULL"""
_CREATIONS_OF = """SELECT eid, oid, value FROM op
                   WHERE field = 0 AND value NOTNULL AND value <> x'6e' AND eid IN (%s)"""


def catch_up(ledger: Ledger, layout: int) -> int:
    """Fill the tables of a vault that had ``layout`` until now with what its log holds beyond them.

    Returns how many entities were computed; belongs into the transaction that made the tables.
    """
    connection = ledger.connection
    known = _SCHEMA_OF_LAYOUT.get(layout, SCHEMA_VERSION)
    beyond = {row[0] for row in connection.execute(_BEYOND, (known,))}
    connection.executemany(
        "UPDATE ent SET parent = NULL, born = NULL WHERE eid = ?", [(eid,) for eid in beyond]
    )
    place_entities(connection, ledger.schema, list(for_ids(connection, _CREATIONS_OF, beyond)))
    above = "SELECT parent FROM ent WHERE parent NOTNULL AND eid IN (%s)"
    done = ledger.tables.update(beyond | {row[0] for row in for_ids(connection, above, beyond)})
    if layout < _SEARCHED_SINCE:
        ledger.rebuild_projections()
    else:
        ledger.touch(done)
        ledger.flush()
    return len(done)


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
