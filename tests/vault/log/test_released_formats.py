"""Every released format stays readable: a file of each is kept for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.domain.changes import SetField
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term
from desktop_app.vault.log.read import DELETED
from desktop_app.vault.migrations import runner
from desktop_app.vault.vault import Vault
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
