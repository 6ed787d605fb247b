"""Backups: consistent while saves go on, under the right key, whole or absent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import backup as backup_module
from desktop_app.vault.file import verify
from desktop_app.vault.file.backup import (
    Backup,
    back_up,
    backup_folder,
    ladder,
    list_backups,
    restore,
    rotate,
)
from desktop_app.vault.file.connection import OpenVault, open_vault
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.verify import Finding, inspect
from tests.vault.file.helpers import a_key, crash, fill, make, note, notes

NOW = datetime(2026, 3, 1, 9, 15, 42, tzinfo=UTC)


def content(path: Path, key: RawKey) -> list[tuple[int, bytes]]:
    opened = open_vault(path, key, writable=False)
    try:
        return notes(opened)
    finally:
        opened.close()


def test_a_backup_holds_the_same_rows_under_the_same_key(vault: OpenVault, tmp_path: Path) -> None:
    made = back_up(vault, tmp_path / "copy.vault")
    assert content(made, a_key()) == notes(vault)
    assert made.stat().st_mode & 0o777 == 0o600
    assert {file.name for file in tmp_path.iterdir()} <= {"a.vault", "a.vault-journal", "copy.vault"}


def test_a_backup_under_another_key_opens_with_that_key_only(vault: OpenVault, tmp_path: Path) -> None:
    vault.connection.execute("PRAGMA user_version = 0")
    made = back_up(vault, tmp_path / "copy.vault", raw_key=a_key(2))
    assert made.read_bytes()[:16] == a_key(2).salt
    with pytest.raises(CredentialError):
        open_vault(made, a_key())
    assert content(made, a_key(2)) == notes(vault)
    assert inspect(made, a_key(2)) == []


def test_saves_between_the_steps_are_in_the_copy(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "PAGES_A_STEP", 3)
    monkeypatch.setattr(backup_module, "check_copy", lambda *_args, **_options: None)
    steps: list[int] = []
    seen: list[tuple[int, int]] = []

    def save() -> None:
        steps.append(len(steps))
        vault.connection.execute("UPDATE note SET body = ? WHERE id = ?", (b"saved", len(steps) % 40))
        vault.connection.execute("INSERT INTO note VALUES (?, ?)", (1000 + len(steps), note(len(steps))))

    made = back_up(
        vault, tmp_path / "c", raw_key=a_key(2), between=save, progress=lambda *done: seen.append(done)
    )
    assert len(steps) > 5
    assert content(made, a_key(2)) == notes(vault)
    assert inspect(made, a_key(2)) == []
    assert seen[-1][0] == seen[-1][1]


def test_the_user_version_travels_with_a_backup_to_another_key(vault: OpenVault, tmp_path: Path) -> None:
    vault.connection.execute("PRAGMA user_version = 1")
    opened = open_vault(
        back_up(vault, tmp_path / "c", raw_key=a_key(2)), a_key(2), newest_version=1, writable=False
    )
    assert opened.connection.execute("PRAGMA user_version").fetchone() == (1,)
    opened.close()


def test_sqlcipher_export_would_have_lost_it(vault: OpenVault, tmp_path: Path) -> None:
    """Why the copies are made by the backup interface."""
    vault.connection.execute("PRAGMA user_version = 1")
    vault.connection.execute(f'ATTACH ? AS other KEY "{a_key(2).literal}"', (str(tmp_path / "exported"),))
    vault.connection.execute("SELECT sqlcipher_export('other')")
    assert vault.connection.execute("PRAGMA other.user_version").fetchone() == (0,)
    vault.connection.execute("DETACH other")


def test_cancelling_a_backup_leaves_nothing_and_the_vault_usable(vault: OpenVault, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(vault, tmp_path / "copy.vault", progress=stop)
    assert not [file for file in tmp_path.iterdir() if not file.name.startswith("a.vault")]
    vault.connection.execute("INSERT INTO note VALUES (777, x'00')")


def test_a_backup_never_overwrites(vault: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "copy.vault").write_text("mine")
    with pytest.raises(KnownError) as caught:
        back_up(vault, tmp_path / "copy.vault")
    assert caught.value.code == "exists-already"
    assert (tmp_path / "copy.vault").read_text() == "mine"


def test_a_copy_that_does_not_verify_is_removed(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_pages = backup_module.copy_pages

    def damaging(source: OpenVault, target: Path, key: RawKey, **options: object) -> None:
        copy_pages(source, target, key)
        with target.open("r+b") as file:
            file.seek(9000)
            file.write(b"\xff\x00\xff")

    monkeypatch.setattr(backup_module, "copy_pages", damaging)
    with pytest.raises(KnownError) as caught:
        back_up(vault, tmp_path / "copy.vault")
    assert caught.value.code == "copy-damaged"
    assert not (tmp_path / "copy.vault").exists()


def test_restoring_makes_a_new_vault_and_leaves_the_backup(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    made = restore(path, a_key(), tmp_path / "new.vault")
    assert content(made, a_key()) == content(path, a_key())
    assert path.read_bytes() == before
    with pytest.raises(KnownError):
        restore(path, a_key(), made)


def test_a_file_left_by_a_crash_can_be_restored_too(tmp_path: Path) -> None:
    path = make(tmp_path / "big.vault", prepare=lambda c: fill(c, 400))
    crash(path)
    assert len(content(restore(path, a_key(), tmp_path / "new.vault"), a_key())) == 400


def test_rotating_backups_are_numbered_private_and_neutral(vault: OpenVault) -> None:
    first = rotate(vault, NOW)
    second = rotate(vault, NOW.astimezone(timezone(timedelta(hours=5))), raw_key=a_key(2))
    folder = backup_folder(vault.path)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [file.path.name for file in list_backups(vault.path)] == [
        "000002-20260301T0915Z.vault",
        "000001-20260301T0915Z.vault",
    ]
    assert list_backups(vault.path) == [second, first]
    assert second.made == datetime(2026, 3, 1, 9, 15, tzinfo=UTC)
    assert content(second.path, a_key(2)) == notes(vault)


def test_rotation_removes_what_the_ladder_drops_and_what_a_crash_left(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "check_copy", lambda *_args, **_options: None)
    folder = backup_folder(vault.path)
    folder.mkdir()
    (folder / ".x.vault.0a0b.partial").write_bytes(b"left")
    (folder / ".x.vault.0a0b.partial-journal").write_bytes(b"left")
    (folder / "somebody else's").write_bytes(b"kept")
    for _ in range(8):
        rotate(vault, NOW)
    assert [backup.number for backup in list_backups(vault.path)] == [8, 7, 6, 5, 4]
    assert sorted(file.name for file in folder.iterdir() if "Z.vault" not in file.name) == ["somebody else's"]


def test_there_are_no_backups_before_the_first(path: Path) -> None:
    assert list_backups(path) == []


def a_year() -> list[Backup]:
    return [Backup(n, NOW + timedelta(hours=6 * n), Path(f"{n}")) for n in range(4 * 365)]


def test_the_ladder_keeps_five_newest_seven_days_and_four_weeks() -> None:
    kept = sorted((backup.number for backup in ladder(a_year())), reverse=True)
    newest = 4 * 365 - 1
    assert kept[:5] == [newest - n for n in range(5)]
    assert 5 + 5 + 2 <= len(kept) <= 5 + 7 + 4
    days = {backup.made.date() for backup in ladder(a_year())}
    assert max(days) - min(days) >= timedelta(days=14)


def test_a_clock_that_jumps_back_does_not_drop_the_newest() -> None:
    backups = [*a_year(), Backup(9999, NOW - timedelta(days=9999), Path("9999"))]
    assert 9999 in {backup.number for backup in ladder(backups)}


def test_a_damaged_copy_names_how_much_was_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "verify", lambda *_a, **_o: [Finding("size-wrong")] * 3)
    with pytest.raises(KnownError, match="3 findings"):
        backup_module.check_copy(path, a_key())
