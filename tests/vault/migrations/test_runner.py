"""Migrations: all pending ones or none, a backup first, nothing of ours imported, and a test for each."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.vault import migrations
from desktop_app.vault.file.connection import create_vault, open_vault
from desktop_app.vault.migrations.runner import Migration, apply_all, newest_version, pending, released
from tests.vault.file.helpers import a_key

FOLDER = Path(migrations.__path__[0])


def step(version: int, sql: str) -> Migration:
    return Migration(version, f"m{version:04}", lambda connection: connection.execute(sql))


def version_of(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.fixture
def empty() -> Connection:
    return dbapi2.connect(":memory:", isolation_level=None)


def test_pending_steps_are_taken_in_one_go_after_the_backup(empty: Connection) -> None:
    order: list[str] = []
    steps = [step(1, "CREATE TABLE one (x)"), step(2, "CREATE TABLE two (x)")]
    empty.create_function("note", 1, order.append)
    steps.append(Migration(3, "m0003", lambda c: c.execute("SELECT note('step')")))
    assert apply_all(empty, steps=steps, before=lambda: order.append("backup")) == ("m0001", "m0002", "m0003")
    assert order == ["backup", "step"]
    assert version_of(empty) == 3
    assert apply_all(empty, steps=steps, before=lambda: order.append("again")) == ()
    assert order == ["backup", "step"]
    assert pending(empty, [*steps, step(4, "")])[0].version == 4


@pytest.mark.parametrize("bad", ["no such statement", "COMMIT", "ROLLBACK"])
def test_a_failed_step_never_reaches_the_disk(tmp_path: Path, bad: str) -> None:
    create_vault(tmp_path / "a.vault", a_key(), prepare=lambda c: c.execute("CREATE TABLE t (x)")).close()
    opened = open_vault(tmp_path / "a.vault", a_key())
    with pytest.raises(dbapi2.Error):
        apply_all(opened.connection, steps=[step(1, "CREATE TABLE one (x)"), step(2, bad)])
    assert not opened.connection.in_transaction
    opened.close()
    again = open_vault(tmp_path / "a.vault", a_key())
    assert version_of(again.connection) == 0
    assert again.connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("t",)]
    again.close()


def test_a_failed_backup_stops_the_upgrade(empty: Connection) -> None:
    def fail() -> None:
        raise OSError(28, "no room")

    with pytest.raises(OSError, match="no room"):
        apply_all(empty, steps=[step(1, "CREATE TABLE one (x)")], before=fail)
    assert version_of(empty) == 0


def test_a_transaction_that_the_disk_ended_is_not_rolled_back_twice(empty: Connection) -> None:
    def ended(connection: Connection) -> None:
        connection.set_authorizer(None)
        connection.execute("ROLLBACK")
        raise dbapi2.OperationalError("disk I/O error")

    with pytest.raises(dbapi2.OperationalError, match="I/O"):
        apply_all(empty, steps=[Migration(1, "m0001", ended)])


def test_a_new_vault_has_the_newest_layout(tmp_path: Path) -> None:
    opened = create_vault(tmp_path / "a.vault", a_key())
    assert version_of(opened.connection) == newest_version()
    opened.close()


def test_released_steps_are_numbered_without_gaps() -> None:
    assert [found.version for found in released()] == list(range(1, newest_version() + 1))
    assert newest_version() >= 1


def missing_tests(names: list[str], tests: Path) -> list[str]:
    return [name for name in names if not (tests / f"test_{name}.py").exists()]


def foreign_imports(source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return [name for name in found if name.split(".")[0] in ("desktop_app", "tests")]


def test_every_step_has_its_test() -> None:
    assert missing_tests([found.name for found in released()], Path(__file__).parent) == []


def test_steps_import_nothing_of_ours() -> None:
    for file in FOLDER.glob("m[0-9]*.py"):
        assert foreign_imports(file.read_text("utf-8")) == [], file.name


def test_a_missing_test_and_an_import_of_ours_would_be_found(tmp_path: Path) -> None:
    assert missing_tests(["m9999_never"], tmp_path) == ["m9999_never"]
    assert foreign_imports("from desktop_app.domain import ids\nimport desktop_app.vault\nimport re") == [
        "desktop_app.domain",
        "desktop_app.vault",
    ]
