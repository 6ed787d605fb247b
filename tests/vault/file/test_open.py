"""Opening and creating: what is refused, in which words, and that a refusal changes no byte."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import connection as connection_module
from desktop_app.vault.file.connection import APPLICATION_ID, OpenVault, create_vault, open_vault
from desktop_app.vault.file.errors import BugError
from desktop_app.vault.file.filelock import lock_vault
from desktop_app.vault.file.kdf import RawKey
from tests.vault.file.helpers import a_key, crash, fill, make, note, notes


def folder_state(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def refused(path: Path, raw_key: RawKey | None = None) -> KnownError:
    before = folder_state(path.parent)
    with pytest.raises(KnownError) as caught:
        open_vault(path, raw_key or a_key())
    assert folder_state(path.parent) == before
    return caught.value


def test_what_was_written_is_there_after_opening_again(path: Path) -> None:
    with_rows = open_vault(path, a_key())
    assert notes(with_rows) == [(n, note(n)) for n in range(40)]
    with_rows.close()


def test_the_file_begins_with_its_salt_and_holds_no_plain_text(path: Path) -> None:
    content = path.read_bytes()
    assert content[:16] == a_key().salt
    assert b"note" not in content
    assert b"SQLite" not in content


def test_a_new_vault_is_readable_by_its_owner_only_and_leaves_nothing_beside_it(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["a.vault"]


def test_every_setting_is_in_force(vault: OpenVault) -> None:
    def read(name: str) -> object:
        return vault.connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert read("cipher_version")
    assert read("application_id") == APPLICATION_ID
    assert {name: read(name) for name in ("auto_vacuum", "synchronous", "temp_store", "mmap_size")} == {
        "auto_vacuum": 0,
        "synchronous": 3,
        "temp_store": 2,
        "mmap_size": 0,
    }
    assert read("journal_mode") == "delete"
    assert read("locking_mode") == "exclusive"
    assert read("secure_delete") == 1
    assert read("trusted_schema") == 0
    assert read("cell_size_check") == 1
    assert read("cipher_memory_security") == "0"
    assert read("cache_size") == -65536


@pytest.mark.parametrize(("asked", "kib"), [(1, 65536), (128, 131072), (9999, 262144)])
def test_the_page_cache_stays_within_its_bounds(path: Path, asked: int, kib: int) -> None:
    opened = open_vault(path, a_key(), cache_mib=asked)
    assert opened.connection.execute("PRAGMA cache_size").fetchone()[0] == -kib
    opened.close()


def test_a_setting_that_is_not_in_force_is_a_bug(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_module, "SETTINGS", (("synchronous", "OFF", "3"),))
    with pytest.raises(BugError, match="synchronous"):
        open_vault(path, a_key())
    lock_vault(path).close()


def test_a_library_that_cannot_encrypt_is_a_bug(path: Path) -> None:
    class Plain:
        def execute(self, _sql: str) -> Plain:
            return self

        def fetchone(self) -> None:
            return None

    with pytest.raises(BugError, match="encrypt"):
        connection_module.guard_cipher(Plain())  # type: ignore[arg-type] # a library without encryption
    (path.parent / "plain").write_bytes(b"SQLite format 3\0" + bytes(4080))
    with pytest.raises(BugError, match="without encryption"):
        connection_module.guard_encrypted(path.parent / "plain", a_key())


def test_a_wrong_key_is_refused_as_credentials(path: Path) -> None:
    error = refused(path, a_key(2))
    assert (error.code, error.exit_code) == ("wrong-passphrase", 3)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-vault"),
        (b"SQLite format 3\0" + bytes(8176), "not-a-vault"),
        (b"too short", "not-a-vault"),
        (b"%PDF-1.7" * 1024, "wrong-passphrase"),
        (b"%PDF-1.7" * 1025, "wrong-passphrase"),
        (bytes(8192), "wrong-passphrase"),
    ],
)
def test_what_is_no_vault_is_refused_as_such(tmp_path: Path, content: bytes, code: str) -> None:
    stranger = tmp_path / "stranger"
    stranger.write_bytes(content)
    error = refused(stranger)
    assert (error.code, error.exit_code) == (code, 3)


def test_each_kind_of_stranger_has_its_own_sentence(tmp_path: Path) -> None:
    sentences = set()
    for number, content in enumerate((b"", b"SQLite format 3\0" + bytes(8176), b"short")):
        (tmp_path / str(number)).write_bytes(content)
        sentences.add(refused(tmp_path / str(number)).what)
    with pytest.raises(CredentialError) as caught:
        open_vault(tmp_path, a_key())
    assert len(sentences | {caught.value.what}) == 4


def test_a_missing_file_is_told_and_not_made(tmp_path: Path) -> None:
    error = refused(tmp_path / "none")
    assert (error.code, error.exit_code) == ("no-such-file", 1)


def test_a_truncated_vault_is_told_from_a_wrong_passphrase(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])
    assert (refused(path).code, refused(path).exit_code) == ("vault-truncated", 1)
    assert refused(path, a_key(2)).code == "wrong-passphrase"


def test_a_damaged_first_page_is_told_from_a_wrong_passphrase(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    assert (refused(path).code, refused(path).exit_code) == ("vault-damaged", 1)
    assert refused(path, a_key(2)).code == "wrong-passphrase"


def test_a_newer_vault_is_refused_politely(tmp_path: Path) -> None:
    made = tmp_path / "newer.vault"
    create_vault(
        made, a_key(), prepare=lambda c: c.execute("PRAGMA user_version = 10000"), newest_version=10000
    ).close()
    error = refused(made)
    assert error.code == "newer-version"
    assert "10000" in error.what


def test_an_encrypted_file_of_another_program_is_no_vault(tmp_path: Path) -> None:
    made = make(tmp_path / "other", prepare=fill)
    opened = open_vault(made, a_key())
    opened.connection.execute("PRAGMA application_id = 7")
    opened.close()
    error = refused(made)
    assert (error.code, error.exit_code) == ("not-a-vault", 3)


def test_creating_never_overwrites(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        create_vault(path, a_key(2))
    assert caught.value.code == "exists-already"
    assert path.read_bytes() == before


def test_a_failed_creation_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(BugError, match="SQLITE_ERROR"):
        create_vault(tmp_path / "new.vault", a_key(), prepare=lambda c: c.execute("no such statement"))
    assert list(tmp_path.iterdir()) == []


def test_a_vault_on_a_full_stick_can_be_read_but_not_written(path: Path) -> None:
    opened = open_vault(path, a_key(), writable=False)
    assert len(notes(opened)) == 40
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        opened.connection.execute("DELETE FROM note")
    opened.close()


def test_a_vault_that_may_not_be_written_is_told_before_anything_else(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert refused(path).code == "read-only"


def test_an_unfinished_write_is_rolled_back_at_the_next_opening(tmp_path: Path) -> None:
    path = make(tmp_path / "big.vault", prepare=lambda c: fill(c, 400))
    crash(path)
    opened = open_vault(path, a_key())
    assert notes(opened) == [(n, note(n)) for n in range(400)]
    opened.close()
    assert [file.name for file in tmp_path.iterdir()] == ["big.vault"]


def test_a_mistyped_passphrase_after_a_crash_touches_neither_vault_nor_journal(tmp_path: Path) -> None:
    path = make(tmp_path / "big.vault", prepare=lambda c: fill(c, 400))
    crash(path)
    assert refused(path, a_key(2)).code == "wrong-passphrase"
    opened = open_vault(path, a_key())
    assert len(notes(opened)) == 400
    opened.close()


def one_long_note(connection: Connection) -> None:
    fill(connection, 1)
    connection.execute("INSERT INTO note VALUES (9, ?)", (b"x" * 9000,))


def test_damage_in_the_last_page_that_a_query_reads_is_not_silent(tmp_path: Path) -> None:
    """SQLCipher hands out zeros for it without an error: `check` is what tells."""
    path = make(tmp_path / "a.vault", prepare=one_long_note)
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    opened = open_vault(path, a_key())
    opened.check()
    assert b"\0" * 500 in opened.connection.execute("SELECT body FROM note WHERE id = 9").fetchone()[0]
    with pytest.raises(KnownError) as caught:
        opened.check()
    assert caught.value.code == "vault-damaged"
    opened.close()
