"""Every table is a function of the log, and every byte of the log is covered by a hash."""

from __future__ import annotations

import random

import pytest
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import AddElement, Create, Delete, SetField
from desktop_app.domain.kinds import SCHEMA
from desktop_app.vault.merge.verify import verify_log
from desktop_app.vault.tables import kind_tables
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import (
    CASE,
    PERSON,
    a_case,
    a_vault,
    an_id,
    copy_of,
    environment,
    in_memory,
    merge,
    save,
)


def a_rich_vault() -> Vault:
    anna = a_vault()
    a_case(anna)
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    save(anna, CASE, SetField(CASE, "title", "A"), AddElement(CASE, "tags", "t"))
    save(boris, CASE, SetField(CASE, "title", "B"))
    save(boris, CASE, Create(an_id(9), "note", CASE), SetField(an_id(9), "text", "Some words"))
    save(boris, CASE, Delete(PERSON))
    merge(anna, boris)
    with anna.unit() as unit:
        unit.erase(CASE, an_id(9), "text", reason="asked")
        unit.commit()
    save(anna, CASE, SetField(CASE, "summary", "Long"))
    return anna


def test_a_sound_vault_is_found_sound() -> None:
    vault = a_rich_vault()
    with vault.unit() as unit:
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("DELETE FROM head WHERE field = 2", "head"),
        ("UPDATE t_case SET f_title = 'forged'", "t_case"),
        ("DELETE FROM conflict", "conflict"),
        ("INSERT INTO element VALUES (1, 12, x'73')", "element"),
        ("UPDATE ent SET live = 1 - live WHERE kind = 2", "ent"),
        ("INSERT INTO waiting VALUES (7, 8)", "waiting"),
    ],
)
def test_rebuilding_tells_which_table_was_wrong_and_mends_it(statement: str, table: str) -> None:
    vault = a_rich_vault()
    vault.connection.execute(statement)
    with vault.unit() as unit:
        assert table in dict(unit.rebuild())
        unit.commit()
    with vault.unit() as unit:
        assert unit.rebuild() == ()


LOG = ("author", "session", "chain", "cmt", "op")


def flipped(value: object, rng: random.Random) -> object:
    if isinstance(value, bytes):
        index = rng.randrange(len(value))
        return value[:index] + bytes([value[index] ^ 1 << rng.randrange(8)]) + value[index + 1 :]
    assert isinstance(value, int)
    return value ^ 1 << rng.randrange(4)


def test_any_flipped_byte_of_the_log_is_found() -> None:
    vault = a_rich_vault()
    rng = random.Random(5)
    for table in LOG:
        columns = [row[1] for row in vault.connection.execute(f"PRAGMA table_info({table})")]
        for column in columns:
            sql = f"SELECT rowid, {column} FROM {table} WHERE {column} NOTNULL AND {column} <> x''"
            for rowid, value in vault.connection.execute(sql).fetchall():
                damaged = copy_of(vault.connection)
                damaged.execute("PRAGMA ignore_check_constraints = ON")
                try:
                    damaged.execute(
                        f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (flipped(value, rng), rowid)
                    )
                except dbapi2.IntegrityError:
                    continue  # two rows of one name: the file cannot hold this damage
                assert verify_log(damaged), f"a flipped {table}.{column} went unnoticed"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE cmt SET sig = NULL",
        "UPDATE cmt SET sig = x'00' WHERE cid = 1",
        "UPDATE op SET preds = x'00' WHERE oid = (SELECT max(oid) FROM op)",
        "DELETE FROM op WHERE oid = (SELECT max(oid) FROM op)",
        "DELETE FROM session",
        "UPDATE cmt SET chain = 1 WHERE cid = 4",
        "INSERT INTO op(oid) VALUES (4096 * 4096)",
        "UPDATE cmt SET prev = 1 WHERE cid = (SELECT max(cid) FROM cmt)",
    ],
)
def test_larger_damage_is_found(statement: str) -> None:
    vault = a_rich_vault()
    vault.connection.execute(statement)
    findings = verify_log(vault.connection)
    assert findings
    assert all(finding.what for finding in findings)


def columns(connection: Connection, table: str) -> list[tuple[str, str, int, int]]:
    return [(row[1], row[2], row[3], row[5]) for row in connection.execute(f"PRAGMA table_info({table})")]


def test_the_frozen_tables_have_a_column_for_every_field() -> None:
    """A field added without a migration fails here."""
    connection = in_memory()
    wanted = in_memory()
    tables = kind_tables(SCHEMA.kinds)
    for (name,) in wanted.execute(
        "SELECT name FROM sqlite_schema WHERE name LIKE 't!_%' ESCAPE '!'"
    ).fetchall():
        wanted.execute(f"DROP TABLE IF EXISTS {name}")
    for table in tables.values():
        wanted.execute(table.definition)
        assert columns(connection, table.name) == columns(wanted, table.name), table.name
    sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE 't!_%' ESCAPE '!'"
    assert connection.execute(sql).fetchone()[0] == len(tables)


def test_the_column_test_would_see_a_missing_column() -> None:
    connection = in_memory()
    before = columns(connection, "t_case")
    connection.execute("ALTER TABLE t_case ADD COLUMN f_new TEXT")
    assert columns(connection, "t_case") != before


class Follower:
    def __init__(self) -> None:
        self.followed: list[int] = []
        self.rebuilt = 0

    def update(self, connection: Connection, entities: object) -> None:
        assert connection.in_transaction
        self.followed += list(entities)  # type: ignore[call-overload]  # any collection of numbers

    def rebuild(self, connection: Connection) -> None:
        assert connection.in_transaction
        self.rebuilt += 1


def test_projections_follow_every_write_in_its_transaction() -> None:
    follower = Follower()
    vault = Vault(in_memory(), environment=environment(), projections=[follower])
    with vault.unit() as unit:
        unit.authors.create("Anna")
        unit.commit()
    follower.followed.clear()
    a_case(vault)
    case, person = (
        vault.connection.execute("SELECT eid FROM ent WHERE id = ?", (name,)).fetchone()[0]
        for name in (CASE, PERSON)
    )
    assert sorted(follower.followed) == [case, person]
    follower.followed.clear()
    with vault.unit() as unit:
        unit.erase(CASE, PERSON, "birth_place", reason="asked")
        unit.commit()
    assert follower.followed == [person]
    with vault.unit() as unit:
        unit.rebuild()
    assert follower.rebuilt == 1
