"""Every released format stays readable: a file of each is kept for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.domain.changes import SetField
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term
from desktop_app.services.opening import open_locked
from desktop_app.vault import attachments
from desktop_app.vault.file.connection import open_vault
from desktop_app.vault.log.read import DELETED
from desktop_app.vault.migrations import runner
from desktop_app.vault.search.find import search
from desktop_app.vault.vault import Vault
from tests.vault.fixtures import make_format_2
from tests.vault.fixtures.make_format_1 import FILE, KEY
from tests.vault.log.helpers import CASE, NAME, PERSON, an_id, environment


def test_format_1_is_read_verified_rebuilt_and_written(tmp_path: Path) -> None:
    path = tmp_path / "old.vault"
    shutil.copy(FILE, path)
    vault = Vault.open(path, KEY, environment=environment(9))
    runner.apply_all(vault.connection)
    with vault.unit() as unit:
        tree = unit.tree(CASE)
        assert unit.verify_log() == ()
        assert unit.rebuild() == ()
        assert unit.find_case("C-7K3M-QX4P") == CASE
        assert {a.name for a in unit.authors.list()} == {"Anna", "Boris"}
        assert unit.settings.get("lock.minutes") == 5
        assert [d.value for d in unit.drafts.list()] == ["Half a sentence"]
        assert unit.history(CASE)[0].change == "erasure"
        assert unit.save(CASE, [SetField(CASE, "title", "Settled")]) is not None
        assert unit.verify_log() == ()
    assert tree.root.get("opened") == PartialDate.month(2022, 3)
    assert tree.root.get("status") == Term("open")
    assert tree.root.get("principal") == Ref(CASE, PERSON)
    assert tree.root.get("responsible") is None
    assert tree.root.elements("tags") == ("urgent",)
    assert {v.value for v in tree.root.conflicts["title"]} == {"Anna's title", "Boris's title"}
    assert tree.entities[PERSON].get("birth_date") == PartialDate.day(1990, 1, 2)
    assert tree.entities[NAME].get("family") == "Вымышленная"
    assert tree.entities[an_id(8)].erased == {"text"}
    assert DELETED in tree.entities[an_id(9)].conflicts
    vault.close()


def test_format_2_is_backed_up_and_brought_to_the_newest_layout_without_a_loss(tmp_path: Path) -> None:
    path = tmp_path / "old.vault"
    shutil.copy(make_format_2.FILE, path)
    before = listed(path)
    vault = open_locked(path, make_format_2.KEY, environment=environment(9))
    assert vault.connection.execute("PRAGMA user_version").fetchone() == (runner.newest_version(),)
    backups = sorted((tmp_path / "old.vault.backups").iterdir())
    assert len(backups) == 1
    with vault.unit() as unit:
        tree = unit.tree(CASE)
        assert unit.verify_log() == ()
        assert unit.rebuild() == ()
        evidence = tree.entities[make_format_2.EVIDENCE]
        digest = evidence.get("sha256")
        assert isinstance(digest, bytes)
        assert b"".join(attachments.read(unit.connection, digest)) == make_format_2.ORIGINAL
        assert evidence.get("certificate") is None
        assert tree.entities[make_format_2.CLAIM].get("value") == PartialDate.day(1990, 2, 1)
        assert tree.entities[PERSON].elements("citizenships") == (Term("RU"),)
        assert tree.entities[PERSON].get("whereabouts") is None
        assert [hit.entity for hit in search(unit.connection, "summons")] == [make_format_2.EVIDENCE]
        assert [hit.entity for hit in search(unit.connection, "48600000000")] == [make_format_2.PHONE]
        assert unit.save(CASE, [SetField(PERSON, "whereabouts", Term("detained"))]) is not None
    vault.close()
    assert listed(path) == before
    assert listed(backups[0]) == before


def test_format_1_gets_its_search_filled_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.vault"
    shutil.copy(FILE, path)
    vault = open_locked(path, KEY, environment=environment(9))
    with vault.unit() as unit:
        assert [hit.entity for hit in search(unit.connection, "vymyshlennaya")] == [NAME]
        assert unit.connection.execute("SELECT count(*) FROM case_row").fetchone() == (1,)
    vault.close()


def listed(path: Path) -> list[tuple[object, ...]]:
    """Every commit and operation of a file, and the entities that it shows."""
    opened = open_vault(path, make_format_2.KEY)
    rows: list[tuple[object, ...]] = []
    for sql in (
        "SELECT hash, minute, version, sig FROM cmt ORDER BY hash",
        "SELECT oid, field, key, preds, value FROM op ORDER BY oid",
        "SELECT root, kind, id, parent, born, live FROM ent ORDER BY eid",
    ):
        rows += opened.connection.execute(sql).fetchall()
    opened.close()
    return rows
