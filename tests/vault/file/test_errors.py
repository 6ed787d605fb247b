"""Every failure of the disk or of SQLCipher is told in a sentence, or is a bug without any content."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import files
from desktop_app.vault.file.errors import BugError, cancelled, damaged, told, translate


def sqlite(code: int) -> dbapi2.Error:
    error = dbapi2.DatabaseError("near 'Vera': syntax error")
    error.sqlite_errorcode = code
    error.sqlite_errorname = f"SQLITE_{code}"
    return error


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (3, "read-only"),
        (5, "locked-by-another"),
        (6, "locked-by-another"),
        (7, "out-of-memory"),
        (3082, "out-of-memory"),
        (8, "read-only"),
        (1544, "read-only"),
        (9, "cancelled"),
        (10, "disk-failed"),
        (778, "disk-failed"),
        (11, "vault-damaged"),
        (13, "disk-full"),
        (14, "read-only"),
        (18, "value-too-big"),
        (26, "wrong-passphrase"),
    ],
)
def test_each_code_of_sqlite_has_its_sentence(code: int, expected: str) -> None:
    error = translate(sqlite(code))
    assert isinstance(error, KnownError)
    assert error.code == expected
    assert isinstance(error, CredentialError) == (code == 26)
    assert error.what
    assert error.advice


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EIO, "disk-failed"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.ENOENT, "no-such-file"),
        (errno.ELOOP, "disk-failed"),
    ],
)
def test_each_failure_of_the_file_system_has_its_sentence(number: int, expected: str) -> None:
    error = translate(OSError(number, "x"))
    assert isinstance(error, KnownError)
    assert error.code == expected


def test_what_we_did_wrong_is_a_bug_that_shows_no_content() -> None:
    for cause in (sqlite(1), sqlite(19), dbapi2.ProgrammingError("Vera"), ValueError("Vera")):
        bug = translate(cause)
        assert isinstance(bug, BugError)
        assert bug.exit_code == 70
        assert "Vera" not in str(bug)


def test_what_is_told_already_stays_as_it_is() -> None:
    for error in (damaged(), cancelled(), BugError("x")):
        assert translate(error) is error
    assert isinstance(translate(MemoryError()), KnownError)
    with pytest.raises(KnownError) as caught, told():
        raise OSError(errno.ENOSPC, "x")
    assert caught.value.code == "disk-full"


def test_a_stick_without_hard_links_still_gets_whole_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    with files.new_file(tmp_path / "a") as partial:
        partial.write_text("whole")
    assert (tmp_path / "a").read_text() == "whole"
    with pytest.raises(KnownError) as caught, files.new_file(tmp_path / "b") as partial:
        (tmp_path / "b").write_text("theirs")
    assert caught.value.code == "exists-already"
    assert (tmp_path / "b").read_text() == "theirs"

    def fail(_self: Path, _target: Path) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(KnownError), files.new_file(tmp_path / "c") as partial:
        partial.write_text("whole")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a", "b"]


def test_a_name_taken_meanwhile_or_a_disk_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KnownError) as caught, files.new_file(tmp_path / "b") as partial:
        (tmp_path / "b").write_text("theirs")
    assert caught.value.code == "exists-already"
    assert (tmp_path / "b").read_text() == "theirs"

    def fail(_source: Path, _target: Path) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "link", fail)
    with pytest.raises(KnownError) as broken, files.new_file(tmp_path / "c") as partial:
        partial.write_text("whole")
    assert broken.value.code == "disk-failed"
    assert [file.name for file in tmp_path.iterdir()] == ["b"]
