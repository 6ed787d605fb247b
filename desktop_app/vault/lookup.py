"""Small questions over the whole vault that no single case answers: which ids are taken, and where."""

from __future__ import annotations

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.vault.file.errors import told


def external_ids(connection: Connection) -> dict[str, str]:
    """Return the ids that live cases have in other programs, each with the case's code."""
    with told():
        rows = connection.execute(
            "SELECT f_external_id, f_code FROM t_case WHERE live AND f_external_id NOTNULL ORDER BY eid DESC"
        )
        return {external: code or "" for external, code in rows}


def evidence_by_id(connection: Connection, beginning: str) -> list[tuple[EntityId, EntityId]]:
    """Return case and id of the live evidence whose id begins with these hexadecimal digits."""
    digits = beginning.upper()
    with told():
        rows = connection.execute(
            "SELECT r.id, e.id FROM t_evidence t JOIN ent e ON e.eid = t.eid JOIN ent r ON r.eid = t.root"
            " WHERE t.live AND substr(hex(e.id), 1, ?) = ? ORDER BY t.eid",
            (len(digits), digits),
        )
        return [(EntityId(root), EntityId(entity)) for root, entity in rows]


def source_by_name(connection: Connection, name: str) -> EntityId | None:
    """Return the first live source of this name."""
    with told():
        row = connection.execute(
            "SELECT e.id FROM t_source t JOIN ent e ON e.eid = t.eid"
            " WHERE t.live AND t.f_name = ? ORDER BY t.eid LIMIT 1",
            (name,),
        ).fetchone()
    return None if row is None else EntityId(row[0])


def shares(connection: Connection) -> list[tuple[str, int]]:
    """Return to whom copies were given from here, oldest first, with the minute since 1970 UTC."""
    with told():
        rows = connection.execute("SELECT recipient, minute FROM share ORDER BY share")
        return [(recipient, minute) for recipient, minute in rows]
