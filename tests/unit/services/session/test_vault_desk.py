"""Care for an open vault from a window: backups, checks, a new passphrase, the recovery words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services import opening
from desktop_app.services.cases.create import create_case
from desktop_app.services.opening import Derivations, open_locked
from desktop_app.services.session import Session
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.services.upkeep.desk import VaultDesk
from desktop_app.services.upkeep.health import Health
from desktop_app.services.whoami import author_name
from desktop_app.vault import attachments
from desktop_app.vault.file import files, verify
from desktop_app.vault.file.backup import DamagedCopyError, list_backups
from desktop_app.vault.file.errors import BugError
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.recovery import raw_key_from_words
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread
from tests.dossier.rich_case import NOW, environment

SALT, NEW_SALT = bytes(range(16)), bytes(range(16, 32))


def quick(passphrase: str, salt: bytes, key_file: Path | None = None) -> RawKey:
    known = passphrase + (key_file.name if key_file else "")
    return RawKey(known.encode().ljust(32, b"\0")[:32], salt)


QUICK = Derivations(
    known=lambda passphrase, salt, key_file, _costly: quick(passphrase, salt, key_file),
    new=lambda passphrase, key_file: quick(passphrase, NEW_SALT, key_file),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    thread = DatabaseThread()
    vault = thread.submit(
        lambda: opening.create_with_key(
            tmp_path / "field.vault", quick("old", SALT), author_name="R", environment=environment()
        )
    ).result()
    made = Session(vault, thread, ChildPool(), QUICK)
    yield made
    made.close()


@pytest.fixture
def desk(session: Session) -> VaultDesk:
    return VaultDesk(session)


def nothing(_done: int, _total: int) -> None:
    """Tell nobody."""


def health(desk: VaultDesk) -> Health:
    return desk.health().result()


def fill(session: Session, size: int = 3 << 20) -> None:
    """Make the vault so large that a copy takes several steps."""
    session.run_whole(lambda vault: attachments.store(vault.connection, [bytes(size)])).result()


def test_a_new_vault_has_no_backup_and_was_never_checked(desk: VaultDesk) -> None:
    found = health(desk)
    assert found.size > 0
    assert (found.backups, found.newest_backup, found.checked, found.findings) == (0, None, None, 0)
    assert found.folder == "field.vault.backups"


def test_a_backup_now_is_the_newest(desk: VaultDesk, session: Session) -> None:
    steps: list[tuple[int, int]] = []
    made = desk.back_up(lambda *at: steps.append(at)).future.result()
    assert steps[-1][0] == steps[-1][1] > 0
    found = health(desk)
    assert (found.backups, found.newest_backup) == (1, made.made)
    desk.back_up(nothing).future.result()
    assert health(desk).backups == 2


def test_a_copy_goes_where_the_person_says_and_replaces_nothing(desk: VaultDesk, tmp_path: Path) -> None:
    target = tmp_path / "stick.vault"
    assert desk.back_up_to(target, nothing).future.result() == target
    open_locked(target, quick("old", SALT), environment=environment()).close()
    with pytest.raises(KnownError) as taken:
        desk.back_up_to(target, nothing).future.result()
    assert taken.value.code == "exists-already"


def test_a_sound_vault_is_told_and_remembered(desk: VaultDesk, session: Session) -> None:
    assert desk.verify(nothing).future.result() == ()
    found = health(desk)
    assert (found.checked, found.findings, found.backups) == (NOW, 0, 1)


def test_an_altered_original_is_found_and_remembered(desk: VaultDesk, session: Session) -> None:
    fill(session, 3)

    def alter(unit: Unit) -> None:
        unit.connection.execute("UPDATE blob_chunk SET data = x'00'")
        unit.commit()

    session.run_urgent(alter).result()
    found = desk.verify(nothing).future.result()
    assert [one.code for one in found] == ["attachment-altered"]
    assert (health(desk).findings, health(desk).backups) == (1, 0)


@pytest.mark.parametrize("what", ["back_up", "verify", "rekey"])
def test_what_is_cancelled_leaves_the_vault_as_it_was(desk: VaultDesk, session: Session, what: str) -> None:
    fill(session)
    begun, go = threading.Event(), threading.Event()

    def progress(_done: int, _total: int) -> None:
        begun.set()
        go.wait(10)

    if what == "rekey":
        work = desk.rekey("new", None, progress)
        begun.set()
    else:
        work = getattr(desk, what)(progress)
    assert begun.wait(10)
    work.cancel()
    go.set()
    with pytest.raises(KnownError) as told:
        work.future.result()
    assert told.value.code == "cancelled"
    assert opened_file(session.vault).raw_key == quick("old", SALT)
    assert not list(opened_file(session.vault).path.parent.glob("*.partial"))
    assert session.run(author_name).result() == "R"


def test_only_who_knows_the_passphrase_is_shown_the_words(desk: VaultDesk, tmp_path: Path) -> None:
    desk.confirm("old", None).result()
    words = desk.words("old", None).result()
    assert raw_key_from_words([words]) == quick("old", SALT)
    for wrong in (("other", None), ("old", tmp_path / "key")):
        with pytest.raises(CredentialError):
            desk.confirm(*wrong).result()
        with pytest.raises(CredentialError):
            desk.words(*wrong).result()


def make_case(unit: Unit) -> EntityId:
    return create_case(unit).case


def test_a_new_passphrase_is_in_force_and_the_work_goes_on(desk: VaultDesk, session: Session) -> None:
    before = session.run_urgent(make_case).result()
    steps: list[tuple[int, int]] = []
    words = desk.rekey("new", None, lambda *at: steps.append(at)).future.result()
    assert steps
    assert raw_key_from_words([words]) == quick("new", NEW_SALT)
    after = session.run_urgent(make_case).result()
    desk.confirm("new", None).result()
    with pytest.raises(CredentialError):
        desk.confirm("old", None).result()
    path = opened_file(session.vault).path
    (old,) = list_backups(path)
    session.close()
    with pytest.raises(CredentialError):
        open_locked(path, quick("old", SALT))
    vault = open_locked(path, quick("new", NEW_SALT), environment=environment())
    with vault.unit() as unit:
        assert set(unit.roots("case")) == {before, after}
    vault.close()
    kept = open_locked(old.path, quick("old", SALT), environment=environment())
    with kept.unit() as unit:
        assert set(unit.roots("case")) == {before}
    kept.close()


def test_a_rekey_that_the_disk_stops_goes_on_under_the_old_passphrase(
    desk: VaultDesk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Path, _target: Path) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(files, "sync_file", lambda _path: patch.setattr(Path, "replace", full))
        with pytest.raises(KnownError) as told:
            desk.rekey("new", None, nothing).future.result()
    assert told.value.code == "disk-full"
    assert session.run_urgent(make_case).result()
    desk.confirm("old", None).result()


def test_a_rekey_cancelled_while_the_key_is_made_never_begins(session: Session) -> None:
    go = threading.Event()

    def slow(passphrase: str, _key_file: Path | None) -> RawKey:
        go.wait(10)
        return quick(passphrase, NEW_SALT)

    session.derivations = Derivations(known=QUICK.known, new=slow)
    work = VaultDesk(session).rekey("new", None, nothing)
    work.cancel()
    go.set()
    with pytest.raises(KnownError) as told:
        work.future.result()
    assert told.value.code == "cancelled"
    assert list_backups(opened_file(session.vault).path) == []


def test_a_vault_in_memory_is_not_taken_up_again(session: Session) -> None:
    bare = Vault(session.vault.connection, environment=environment())
    with pytest.raises(BugError, match="no file"):
        opening.reopened(bare)


def test_a_damaged_copy_names_what_was_found(desk: VaultDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    finding = verify.Finding("page-damaged", "3")
    monkeypatch.setattr(verify, "verify", lambda *_given, **_how: [finding])
    with pytest.raises(DamagedCopyError) as told:
        desk.back_up(nothing).future.result()
    assert told.value.findings == (finding,)
    assert "1 findings" in told.value.what
