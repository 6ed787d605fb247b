"""Each bad situation has its sentence and its exit status, and changes nothing on disk."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.ids import EntityId
from desktop_app.services import opening
from desktop_app.services.cases import create
from desktop_app.vault.file.errors import disk_full
from desktop_app.vault.file.filelock import lock_vault
from tests import factories
from tests.cli.conftest import Holdfast


def disk(folder: Path) -> dict[str, str]:
    """Return every file with its content's hash and its mode."""
    return {
        str(
            path.relative_to(folder)
        ): f"{path.stat().st_mode:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def nothing(_vault: Path) -> None:
    """Leave the vault as it is."""


def truncate(vault: Path) -> None:
    with vault.open("r+b") as file:
        file.truncate(vault.stat().st_size - 1000)


def empty(vault: Path) -> None:
    vault.write_bytes(b"")


def short(vault: Path) -> None:
    vault.write_bytes(b"x" * 100)


def foreign(vault: Path) -> None:
    vault.write_bytes(os.urandom(8192))


def plain_database(vault: Path) -> None:
    vault.write_bytes(b"SQLite format 3\0" + bytes(8176))


def folder(vault: Path) -> None:
    vault.unlink()
    vault.mkdir()


def gone(vault: Path) -> None:
    vault.unlink()


def newer(vault: Path) -> None:
    opened = opening.open_locked(vault, factories.the_key())
    opened.connection.execute("PRAGMA user_version = 99")
    opened.close()


Spoil = Callable[[Path], None]


BAD_FILES: list[tuple[Spoil, int, str]] = [
    (truncate, 1, "the end of this vault is missing"),
    (empty, 3, "This file is empty"),
    (short, 3, "too short to be a vault"),
    (foreign, 3, "it is not a vault"),
    (plain_database, 3, "without encryption"),
    (folder, 3, "a folder or a device"),
    (gone, 1, "There is no file at this place"),
    (newer, 1, "newer version"),
]


@pytest.mark.parametrize("command", ["info", "cases", "show", "verify", "set", "backup"])
@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: bad[0].__name__)
def test_a_file_that_cannot_be_opened(
    holdfast: Holdfast, vault: Path, words: Path, command: str, bad: tuple[Spoil, int, str]
) -> None:
    spoil, status, sentence = bad
    spoil(vault)
    before = disk(vault.parent)
    more: tuple[str | Path, ...] = {
        "show": ("C-0000-0000",),
        "set": ("C-0000-0000", "title", "x"),
        "backup": (vault.parent / "copy.vault",),
    }.get(command, ())
    run = holdfast(command, vault, *more, "--passphrase-file", words)
    if command == "verify" and spoil is truncate:
        assert (run.status, run.out.strip()) == (1, "vault-truncated")
    else:
        assert run.status == status
        assert sentence in run.said
        assert run.out == ""
        assert len(run.said.strip().splitlines()) == 2
    assert "Traceback" not in run.said
    assert disk(vault.parent) == before


def test_a_wrong_passphrase_or_key_file(holdfast: Holdfast, vault: Path, words: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("other words")
    before = disk(vault.parent)
    for run in (
        holdfast("info", vault, "--passphrase-file", wrong),
        holdfast("info", vault, "--passphrase-file", words, "--key-file", wrong),
        holdfast("verify", vault, "--passphrase-file", wrong),
        holdfast("backup", vault, vault.parent / "copy.vault", "--passphrase-file", wrong),
        holdfast("restore", vault, "-o", vault.parent / "copy.vault", "--passphrase-file", wrong),
    ):
        assert run.status == 3
        assert "does not open this file" in run.said
    assert disk(vault.parent) == before


def test_a_vault_that_is_open_elsewhere(holdfast: Holdfast, vault: Path, words: Path) -> None:
    held = lock_vault(vault)
    try:
        run = holdfast("info", vault, "--passphrase-file", words)
    finally:
        held.close()
    assert run.status == 1
    assert "already open" in run.said


def test_nothing_is_ever_overwritten(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    before = disk(vault.parent)
    key = ("--passphrase-file", words)
    for run in (
        holdfast("new", vault, *key),
        holdfast("backup", vault, words, *key),
        holdfast("restore", vault, "-o", words, *key),
        holdfast("dossier", vault, code, "-o", words, *key, "--no-exhibits"),
        holdfast("recovery", vault, "-o", words, *key),
    ):
        assert run.status == 1
        assert "There is already a file named" in run.said
    assert disk(vault.parent) == before


def test_a_folder_that_cannot_be_written(
    holdfast: Holdfast, vault: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs this may be allowed everything, so the question itself is answered with no."""
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    before = disk(vault.parent)
    run = holdfast("info", vault, "--passphrase-file", words)
    assert run.status == 1
    assert "cannot be written" in run.said
    assert disk(vault.parent) == before


def test_a_full_disk(
    holdfast: Holdfast, vault: Path, words: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_unit: object) -> EntityId:
        raise disk_full()

    monkeypatch.setattr(create, "add_case", full)
    monkeypatch.setattr("desktop_app.services.cases.fields.add_case", full)
    before = disk(vault.parent)
    run = holdfast("add", vault, "--passphrase-file", words)
    assert run.status == 1
    assert "The disk is full" in run.said
    assert disk(vault.parent) == before


def test_words_that_make_no_sense(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    key = ("--passphrase-file", words)
    array = tmp_path / "array.json"
    array.write_text("[]")
    latin = tmp_path / "latin.txt"
    latin.write_bytes(b"caf\xe9")
    runs = [
        (holdfast("nonsense"), "No such command"),
        (holdfast("info"), "Missing argument"),
        (holdfast("show", vault, "Anna", *key), "is not a case code"),
        (holdfast("show", vault, "C-0000-0000", *key), "There is no case"),
        (holdfast("set", vault, code, "title", *key), "Give FIELD and VALUE"),
        (holdfast("set", vault, code, "title", "x", "--from-json", array, *key), "Give FIELD and VALUE"),
        (holdfast("set", vault, code, "--from-json", array, *key), "not a JSON object"),
        (holdfast("set", vault, code, "--from-json", words, *key), "not a JSON object"),
        (holdfast("set", vault, code, "galaxy", "x", *key), "no field called"),
        (holdfast("cases", vault, "--filter", "open", *key), "is no filter"),
        (holdfast("cases", vault, "--filter", "shoe=39", *key), "cannot be narrowed"),
        (holdfast("recovery", vault, "--split", "9-of-3", *key), "no way to split"),
        (holdfast("import", vault, array, "--mapping", array, *key), "mapping file is not"),
        (holdfast("import", vault, array, "--mapping", words, *key), "mapping file is not"),
        (holdfast("extract", vault, "xyz", "-o", tmp_path / "out", *key), "is not the id or place"),
        (holdfast("info", vault), "no terminal to ask"),
        (holdfast("info", vault, "--passphrase-file", "-"), "is empty, or too long"),
        (holdfast("info", vault, "--passphrase-file", "-", data="x" * 5000), "is empty, or too long"),
        (holdfast("info", vault, "--passphrase-file", latin), "is not UTF-8"),
        (holdfast("set", vault, code, "title", "-", *key, data=b"\xff"), "is not UTF-8"),
        (
            holdfast("set", vault, code, "title", "-", *key, data="x" * (4 * 1024 * 1024 + 1)),
            "longer than 4 MiB",
        ),
    ]
    for run, sentence in runs:
        assert run.status == 2, sentence
        assert sentence in run.said
        assert run.out == ""


def test_a_file_that_is_not_there_is_told(
    holdfast: Holdfast, vault: Path, words: Path, tmp_path: Path
) -> None:
    for arguments in (
        ("info", vault, "--passphrase-file", tmp_path / "no"),
        ("import", vault, tmp_path / "no", "--passphrase-file", words),
        ("import", vault, words, "--mapping", tmp_path / "no", "--passphrase-file", words),
        ("attach", vault, "C-0000-0000", tmp_path / "no", "--passphrase-file", words),
    ):
        run = holdfast(*arguments)
        assert run.status in (1, 2), run.said
        assert "Traceback" not in run.said


def test_escape_sequences_of_strangers_never_reach_the_terminal(
    holdfast: Holdfast, vault: Path, words: Path, code: str
) -> None:
    key = ("--passphrase-file", words)
    evil = "\x1b[2J\x1b]0;owned\x07\u202egnp.exe\x9b31m"
    holdfast("set", vault, code, "title", "-", *key, data=evil)
    holdfast("set", vault, code, "name.family", "-", *key, "--source", evil, data=evil)
    for arguments in (
        ("show", vault, code),
        ("show", vault, code, "--json"),
        ("cases", vault),
        ("cases", vault, "--json"),
        ("history", vault, code),
        ("set", vault, code, evil, "x"),
    ):
        run = holdfast(*arguments, *key)
        for text in (run.out, run.said):
            assert not any(character in text for character in "\x1b\x07\x9b\u202e")
    data = holdfast("show", vault, code, "--json", *key).data
    assert data["fields"]["title"] == evil


def run_program(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *map(str, arguments)],
        input=data,
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )


def test_the_real_program_refuses_what_is_no_vault(tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    plain_database(plain)
    before = disk(tmp_path)
    done = run_program("info", plain, "--passphrase-file", "-", data=b"words\n")
    assert done.returncode == 3
    assert b"without encryption" in done.stderr
    assert done.stdout == b""
    assert disk(tmp_path) == before


def test_the_real_program_starts_quickly_and_without_qt() -> None:
    code = (
        "import sys, runpy; sys.argv = ['holdfast', '--help']\n"
        "try: runpy.run_module('desktop_app', run_name='__main__')\n"
        "except SystemExit as end: assert end.code == 0\n"
        "heavy = {'PySide6', 'sqlcipher3', 'reportlab', 'pikepdf', 'PIL', 'cryptography'}\n"
        "heavy &= set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.derivation
def test_the_real_program_from_new_to_verify(tmp_path: Path) -> None:
    vault, words = tmp_path / "a.vault", tmp_path / "words.txt"
    words.write_text("six fictional words")
    assert run_program("new", vault, "--passphrase-file", words).returncode == 0
    wrong = run_program("info", vault, "--passphrase-file", "-", data=b"seven fictional words\n")
    assert (wrong.returncode, wrong.stdout) == (3, b"")
    copy = shutil.copyfile(vault, tmp_path / "copy.vault")
    done = run_program("verify", copy, "--passphrase-file", words)
    assert (done.returncode, done.stdout) == (0, b"Everything holds.\n")
