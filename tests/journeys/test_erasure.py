"""After an erasure neither the vault nor any rotating backup holds the value, on any page, used or free."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.values import Value
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.cases.create import NewCase, NewEntry, create_case, find_case
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.cases.history import erase
from desktop_app.services.opening import create_with_key
from desktop_app.services.session import Session
from desktop_app.services.upkeep.erasure import rewrite_backups
from desktop_app.vault.file import connection
from desktop_app.vault.file.backup import list_backups
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread
from tests.journeys.canaries import Needles, canaries
from tests.journeys.deeds import back_up
from tests.journeys.pages import decrypted
from tests.vault.file.helpers import a_key

_WORDS = canaries(7)
_LONG = " ".join(_WORDS) * 20


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    thread = DatabaseThread()
    vault = thread.submit(lambda: create_with_key(tmp_path / "a.vault", a_key(), author_name="Anna")).result()
    opened = Session(vault, thread, ChildPool())
    yield opened
    opened.close()


def everywhere(path: Path) -> dict[str, dict[str, int]]:
    """Where any canary is, on the decrypted pages; only for a vault that is closed."""
    files = [path, *(backup.path for backup in list_backups(path))]
    found = {file.name: Needles().found_in(decrypted(file, a_key())) for file in files}
    return {name: hits for name, hits in found.items() if hits}


def fill(session: Session) -> str:
    """A case full of canaries, changed twice, with a draft, in two backups; returns its code."""
    other: dict[str, Value] = {"given": "Ivan", "family": "Petrov"}
    session.run_urgent(create_case, NewCase(of_person=[NewEntry("name", other)])).result()
    name: dict[str, Value] = {"given": _WORDS[0], "family": _WORDS[1]}
    notes = [NewEntry("note", {"text": _LONG + str(number)}) for number in range(5)]
    made = session.run_urgent(
        create_case, NewCase(of_person=[NewEntry("name", name)], of_case=notes)
    ).result()
    session.run_whole(back_up, session).result()
    session.run_urgent(set_fields, made.code, [Setting("birth_place", _WORDS[2])]).result()
    session.run_urgent(set_fields, made.code, [Setting("birth_place", _WORDS[3])]).result()
    session.run_urgent(keep_draft, made.code).result()
    session.run_whole(back_up, session).result()
    return made.code


def keep_draft(unit: object, code: str) -> None:
    """Type and do not save."""
    from desktop_app.vault.unit import Unit

    assert isinstance(unit, Unit)
    case = find_case(unit, code)
    unit.drafts.put(case, case, "case", "title", _WORDS[4])
    unit.commit()


def test_an_erased_case_is_on_no_page_of_the_vault_or_of_any_backup(session: Session, tmp_path: Path) -> None:
    code = fill(session)
    erased = session.run_urgent(erase, code, None, "asked for it").result()
    assert erased.operations > 5
    assert session.run_whole(rewrite_backups).result() == 2
    session.close()
    assert everywhere(tmp_path / "a.vault") == {}
    assert b"Petrov" in decrypted(tmp_path / "a.vault", a_key()), "what was not erased is still there"


def test_what_was_not_erased_is_found_in_vault_and_backups(session: Session, tmp_path: Path) -> None:
    fill(session)
    session.close()
    assert len(everywhere(tmp_path / "a.vault")) == 3


def test_backups_that_were_not_rewritten_are_caught(session: Session, tmp_path: Path) -> None:
    code = fill(session)
    session.run_urgent(erase, code, None, "asked for it").result()
    session.close()
    found = everywhere(tmp_path / "a.vault")
    assert "a.vault" not in found
    assert len(found) == 2


def test_pages_that_are_freed_without_being_cleared_are_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    careless = tuple(
        (name, "0", "0") if name == "secure_delete" else (name, value, expected)
        for name, value, expected in connection.SETTINGS
    )
    monkeypatch.setattr(connection, "SETTINGS", careless)
    thread = DatabaseThread()
    path = tmp_path / "a.vault"
    vault: Vault = thread.submit(lambda: create_with_key(path, a_key(), author_name="Anna")).result()
    opened = Session(vault, thread, ChildPool())
    opened.run_urgent(erase, fill(opened), None, "asked for it").result()
    opened.run_whole(rewrite_backups).result()
    opened.close()
    assert "a.vault" in everywhere(path)
