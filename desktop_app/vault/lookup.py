"""Small questions over the whole vault that no single case answers: which ids are taken, and where."""

from __future__ import annotations

from collections.abc import Iterator

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import FieldType, Kind
from desktop_app.vault.file.errors import told


def case_codes(connection: Connection) -> dict[EntityId, str]:
    """Return the code of every live case."""
    with told():
        rows = connection.execute(
            "SELECT e.id, t.f_code FROM t_case t JOIN ent e ON e.eid = t.eid WHERE t.live"
        )
        return {EntityId(case): code or "" for case, code in rows}


def principals_by_external_id(
    connection: Connection,
) -> Iterator[tuple[str, str, EntityId, EntityId]]:
    """Yield the id that a case has in another program, its code, the case and its principal person."""
    yield from _of_principals(
        connection,
        "SELECT e.id, substr(c.f_principal, 17), c.f_external_id, c.f_code FROM t_case c"
        " JOIN ent e ON e.eid = c.eid WHERE c.live AND c.f_external_id NOTNULL"
        " AND length(c.f_principal) = 32 AND substr(c.f_principal, 1, 16) = e.id ORDER BY c.eid",
    )


def principals_by_identifier(
    connection: Connection,
) -> Iterator[tuple[str, str, EntityId, EntityId]]:
    """Yield type and value of every identifier of a principal person, with the case and the person."""
    yield from _of_principals(
        connection,
        "SELECT r.id, p.id, t.f_type, t.f_value FROM t_identifier t JOIN ent p ON p.eid = t.parent"
        " JOIN ent r ON r.eid = t.root JOIN t_case c ON c.eid = t.root"
        " WHERE t.live AND c.live AND t.f_value NOTNULL AND substr(c.f_principal, 17) = p.id ORDER BY t.eid",
    )


def principals_by_name(
    connection: Connection,
) -> Iterator[tuple[str, str, EntityId, EntityId]]:
    """Yield each name (in parts joined by spaces) and birth date of principal persons whose date is known."""
    yield from _of_principals(
        connection,
        "SELECT r.id, p.id, concat_ws(' ', t.f_family, t.f_given, t.f_patronymic, t.f_other), b.f_birth_date"
        " FROM t_name t JOIN t_person b ON b.eid = t.parent JOIN ent p ON p.eid = t.parent"
        " JOIN ent r ON r.eid = t.root JOIN t_case c ON c.eid = t.root"
        " WHERE t.live AND b.live AND c.live AND b.f_birth_date NOTNULL AND substr(c.f_principal, 17) = p.id"
        " ORDER BY t.eid",
    )


def _of_principals(connection: Connection, sql: str) -> Iterator[tuple[str, str, EntityId, EntityId]]:
    with told():
        for root, person, first, second in connection.execute(sql):
            yield first or "", second or "", EntityId(root), EntityId(person)


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


def root_by_title(connection: Connection, kind: Kind, title: str) -> EntityId | None:
    """Return the first live root of a kind with this title: a source, a contact, a letter."""
    with told():
        row = connection.execute(
            f"SELECT e.id FROM t_{kind.name} t JOIN ent e ON e.eid = t.eid"  # noqa: S608 (schema)
            f" WHERE t.live AND t.f_{kind.title_fields[0]} = ? ORDER BY t.eid LIMIT 1",
            (title,),
        ).fetchone()
    return None if row is None else EntityId(row[0])


def case_naming(connection: Connection, kind: Kind, root: EntityId) -> EntityId | None:
    """Return the live case whose newest entry points at a root of a kind, such as a contact, or None."""
    newest: tuple[int, EntityId] | None = None
    with told():
        for pointing in SCHEMA.kinds:
            for field in pointing.fields:
                if field.type is FieldType.REF and field.target == kind.name:
                    row = connection.execute(
                        f"SELECT t.eid, e.id FROM t_{pointing.name} t"  # noqa: S608 (schema)
                        " JOIN t_case c ON c.eid = t.root AND c.live JOIN ent e ON e.eid = c.eid"
                        f" WHERE t.live AND t.f_{field.name} = ? ORDER BY t.eid DESC LIMIT 1",
                        (root + root,),
                    ).fetchone()
                    if row is not None and (newest is None or row[0] > newest[0]):
                        newest = (row[0], EntityId(row[1]))
    return None if newest is None else newest[1]


def titles(connection: Connection, kind: Kind) -> list[tuple[EntityId, str]]:
    """Return every live root of a kind that has a title, by title."""
    title = f"f_{kind.title_fields[0]}"
    with told():
        rows = connection.execute(
            f"SELECT e.id, t.{title} FROM t_{kind.name} t JOIN ent e ON e.eid = t.eid"  # noqa: S608 (schema)
            f" WHERE t.live AND t.{title} NOTNULL ORDER BY t.{title}, t.eid"
        )
        return [(EntityId(root), str(text)) for root, text in rows]


def shares(connection: Connection) -> list[tuple[str, int]]:
    """Return to whom copies were given from here, oldest first, with the minute since 1970 UTC."""
    with told():
        rows = connection.execute("SELECT recipient, minute FROM share ORDER BY share")
        return [(recipient, minute) for recipient, minute in rows]
