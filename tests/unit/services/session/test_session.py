"""A session: services run on the vault's thread, saves first, and those who listen hear what changed."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.caselist import CaseQuery
from desktop_app.domain.changes import ChangeSet, Create, SetField
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.sandbox.errors import ChildError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.cases.listing import case_ids, case_rows, facets, find_anything, row_of_case
from desktop_app.services.opening import create_with_key
from desktop_app.services.preferences import (
    keep_preferences,
    keep_sizes,
    keep_views,
    read_preferences,
    rename_author,
)
from desktop_app.services.session import Session
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file.backup import list_backups
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread
from tests.dossier.rich_case import KEY, environment

CODE = "C-7K3M-QX4P"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    thread = DatabaseThread()
    vault = thread.submit(
        lambda: create_with_key(
            tmp_path / "field.vault", KEY, author_name="R. Achterberg", environment=environment()
        )
    ).result()
    made = Session(vault, thread, ChildPool())
    yield made
    made.close()


def make_case(unit: Unit) -> EntityId:
    case = unit.new_id()
    unit.save(case, [Create(case, "case", None), SetField(case, "code", CODE)])
    unit.commit()
    return case


def test_a_service_runs_in_a_unit_of_its_own_on_the_vaults_thread(session: Session) -> None:
    def where(unit: Unit, word: str, *, end: str) -> tuple[str, str]:
        assert isinstance(unit, Unit)
        return threading.current_thread().name, word + end

    assert session.run(where, "a", end="b").result() == ("vault", "ab")


def test_listeners_hear_of_commits_and_not_of_reads(session: Session) -> None:
    heard: list[ChangeSet] = []
    leave = session.on_change(heard.append)
    case = session.run_urgent(make_case).result()
    session.run(case_ids, CaseQuery()).result()
    assert [change.roots for change in heard] == [frozenset({case})]
    leave()
    leave()
    session.run_urgent(rename_author, "K. Oduya").result()
    assert len(heard) == 1


def test_whole_work_gets_the_vault_and_may_be_given_up(session: Session) -> None:
    heard: list[ChangeSet] = []
    session.on_change(heard.append)
    assert session.run_whole(lambda vault: type(vault).__name__).result() == "Vault"
    assert heard[0].kinds == {"evidence"}
    begun, go = threading.Event(), threading.Event()

    def blocks(_unit: Unit) -> None:
        begun.set()
        go.wait(5)

    session.run(blocks)
    begun.wait(5)
    waiting = session.run_whole(lambda _vault: None)
    session.cancel(waiting)
    go.set()
    assert waiting.cancelled()


def test_a_child_answers_through_a_future(session: Session) -> None:
    params, blobs = session.call_child("sniff", {}, [b"%PDF-1.4\n"]).result()
    assert params["mime"] == "application/pdf"
    assert blobs == []
    with pytest.raises(ChildError):
        session.call_child("no-such-job", {}).result()
    session.children.kill_all()


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    thread = DatabaseThread()
    vault = thread.submit(
        lambda: create_with_key(tmp_path / "v.vault", KEY, author_name="R", environment=environment())
    ).result()
    made = Session(vault, thread, ChildPool())
    made.close()
    made.close()
    assert made.run(make_case).cancelled()


def test_lists_and_search_show_what_was_saved(session: Session) -> None:
    case = session.run_urgent(make_case).result()
    numbers = session.run(case_ids, CaseQuery()).result()
    rows = session.run(case_rows, numbers).result()
    assert [row.code for row in rows] == [CODE]
    found = session.run(row_of_case, case).result()
    assert found is not None
    assert found.row == numbers[0]
    assert session.run(row_of_case, EntityId(bytes(16))).result() is None
    assert [hit.root for hit in session.run(find_anything, CODE).result()] == [case]
    assert "status" in session.run(facets).result()


def test_preferences_and_views_are_kept_in_the_vault(session: Session) -> None:
    kept: dict[str, Any] = session.run(read_preferences).result()
    assert kept == {"author_name": "R. Achterberg", "views": [], "sizes": {}}
    session.run_urgent(keep_preferences, {"mode": "dark"}).result()
    session.run_urgent(keep_views, [{"key": "a", "name": "Mine"}]).result()
    session.run_urgent(keep_sizes, {"cases": [400]}).result()
    session.run_urgent(rename_author, "K. Oduya").result()
    session.run_urgent(rename_author, "K. Oduya").result()
    kept = session.run(read_preferences).result()
    views = [{"key": "a", "name": "Mine"}]
    sizes = {"cases": [400]}
    assert kept == {"mode": "dark", "author_name": "K. Oduya", "views": views, "sizes": sizes}


def test_a_vault_deleted_under_us_is_written_to_a_backup_and_told(session: Session) -> None:
    path = opened_file(session.vault).path
    path.unlink()
    assert session.run(case_ids, CaseQuery()).result() == array("q"), "reading goes on"
    with pytest.raises(KnownError) as told:
        session.run_urgent(make_case).result()
    assert told.value.code == "vault-removed"
    (backup,) = list_backups(path)
    assert str(backup.path) in told.value.what
    with pytest.raises(KnownError, match="was deleted while it is open"):
        session.run_whole(lambda _vault: "evidence").result()
    again = Vault.open(backup.path, KEY, environment=environment())
    with again.unit() as unit:
        assert unit.find_case(CODE) is not None
    again.close()
