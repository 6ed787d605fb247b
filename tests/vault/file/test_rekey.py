"""A new key: a new file under it takes the old one's place, or nothing changes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import backup, files
from desktop_app.vault.file.backup import list_backups
from desktop_app.vault.file.connection import OpenVault, open_vault
from desktop_app.vault.file.rekey import rekey
from desktop_app.vault.file.verify import inspect
from tests.vault.file.helpers import a_key, notes

NOW = datetime(2026, 3, 1, 9, 15, 42, tzinfo=UTC)


def test_a_rekeyed_vault_opens_with_the_new_key_only(vault: OpenVault) -> None:
    before = notes(vault)
    vault.connection.execute("PRAGMA user_version = 1")
    rekey(vault, a_key(2), NOW)
    assert notes(vault) == before
    assert vault.connection.execute("PRAGMA user_version").fetchone() == (1,)
    vault.connection.execute("INSERT INTO note VALUES (500, x'00')")
    vault.close()
    assert vault.path.read_bytes()[:16] == a_key(2).salt
    with pytest.raises(CredentialError):
        open_vault(vault.path, a_key())
    assert inspect(vault.path, a_key(2)) == []
    opened = open_vault(vault.path, a_key(2), newest_version=1)
    assert len(notes(opened)) == 41
    opened.close()


def test_the_old_file_stays_as_a_verified_backup_under_the_old_key(vault: OpenVault) -> None:
    before = notes(vault)
    rekey(vault, a_key(2), NOW)
    (kept,) = list_backups(vault.path)
    opened = open_vault(kept.path, a_key(), writable=False)
    assert notes(opened) == before
    opened.close()
    assert not [file for file in vault.path.parent.iterdir() if file.name.startswith(".")]


def test_saves_while_pages_are_copied_are_not_lost(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 3)
    saved: list[int] = []

    def save() -> None:
        if len(saved) < 200:
            saved.append(1000 + len(saved))
            vault.connection.execute("INSERT INTO note VALUES (?, x'00')", (saved[-1],))

    rekey(vault, a_key(2), NOW, between=save)
    assert [number for number, _ in notes(vault) if number >= 1000] == saved


def test_the_lock_is_held_again_afterwards(vault: OpenVault) -> None:
    rekey(vault, a_key(2), NOW)
    with pytest.raises(KnownError) as caught:
        open_vault(vault.path, a_key(2))
    assert caught.value.code == "locked-by-another"


def test_a_failure_before_the_change_leaves_the_old_vault_open(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = notes(vault)

    def full(_self: Path, _target: Path) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(KnownError) as caught:
        rekey(vault, a_key(2), NOW)
    assert caught.value.code == "disk-full"
    assert notes(vault) == before
    vault.connection.execute("INSERT INTO note VALUES (500, x'00')")
    assert not [file for file in vault.path.parent.iterdir() if file.name.endswith(".partial")]


def test_where_open_files_cannot_be_replaced_the_lock_is_given_up_first(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    posix = files.platform()
    windows = SimpleNamespace(
        REPLACES_OPEN_FILES=False, try_lock=posix.try_lock, sync_folder=posix.sync_folder
    )
    monkeypatch.setattr(files, "platform", lambda: windows)
    rekey(vault, a_key(2), NOW)
    assert len(notes(vault)) == 40
