"""What goes wrong for real people: each time two sentences, its exit status, and a disk as it was."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.services import opening
from desktop_app.vault.file.filelock import lock_vault
from tests.acceptance.conftest import Demo
from tests.acceptance.program import Ran, disk, holdfast, no_file_above, without_powers

PLAIN_DATABASE = b"SQLite format 3\0\x10\x00\x01\x01\x00\x40\x20\x20" + bytes(8192 - 24)


def told(run: Ran, status: int, sentence: str) -> None:
    """Check that a failure is told as it is promised: its status, its sentence, what to do, nothing else."""
    assert (run.status, run.out) == (status, ""), run.said
    assert sentence in run.said
    assert len(run.said.strip().splitlines()) == 2


def truncate(vault: Path) -> None:
    os.truncate(vault, vault.stat().st_size - 5000)


def empty(vault: Path) -> None:
    os.truncate(vault, 0)


def folder(vault: Path) -> None:
    vault.unlink()
    vault.mkdir()


def plain_database(vault: Path) -> None:
    vault.write_bytes(PLAIN_DATABASE)


def a_picture(vault: Path) -> None:
    vault.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64)


def gone(vault: Path) -> None:
    vault.unlink()


@pytest.mark.parametrize(
    ("spoil", "status", "sentence"),
    [
        (truncate, 1, "the end of this vault is missing"),
        (empty, 3, "This file is empty"),
        (folder, 3, "a folder or a device"),
        (plain_database, 3, "without encryption"),
        (a_picture, 3, "it is not a vault"),
        (gone, 1, "There is no file at this place"),
    ],
)
def test_what_is_no_whole_vault_is_refused_and_left_alone(
    demo: Demo, copy: Path, spoil: Callable[[Path], None], status: int, sentence: str
) -> None:
    spoil(copy)
    before = disk(copy.parent)
    told(demo.run("cases", vault=copy), status, sentence)
    assert disk(copy.parent) == before


def test_the_check_of_the_disk_sees_a_changed_byte(copy: Path) -> None:
    before = disk(copy.parent)
    with copy.open("r+b") as file:
        file.seek(50_000)
        byte = file.read(1)
        file.seek(50_000)
        file.write(bytes([byte[0] ^ 1]))
    assert disk(copy.parent) != before


@pytest.mark.derivation
def test_a_wrong_passphrase(demo: Demo, copy: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("correct horse battery staple\n")
    before = disk(copy.parent)
    told(holdfast("cases", copy, "--passphrase-file", wrong), 3, "does not open this file")
    assert disk(copy.parent) == before


@pytest.mark.derivation
def test_a_vault_of_a_newer_version(demo: Demo, copy: Path) -> None:
    vault = opening.open_vault(copy, demo.words.read_text().strip())
    vault.connection.execute("PRAGMA user_version = 77")
    vault.close()
    before = disk(copy.parent)
    told(demo.run("cases", vault=copy), 1, "newer version")
    assert disk(copy.parent) == before


def test_a_vault_that_is_open_in_another_process(demo: Demo, copy: Path) -> None:
    before = disk(copy.parent)
    held = lock_vault(copy)
    try:
        told(demo.run("cases", vault=copy), 1, "already open")
        told(demo.run("verify", vault=copy), 1, "already open")
    finally:
        held.close()
    assert disk(copy.parent) == before


def test_a_folder_that_may_only_be_read(demo: Demo, copy: Path, tmp_path: Path) -> None:
    copy.parent.chmod(0o500)
    before = disk(tmp_path)
    try:
        run = holdfast("info", copy, "--passphrase-file", demo.words, before=without_powers)
        assert disk(tmp_path) == before
    finally:
        copy.parent.chmod(0o700)
    told(run, 1, "cannot be written")


def test_a_file_that_may_not_be_read(demo: Demo, copy: Path) -> None:
    copy.chmod(0)
    run = holdfast("info", copy, "--passphrase-file", demo.words, before=without_powers)
    assert f"{copy.stat().st_mode & 0o777:o}" == "0"
    copy.chmod(0o600)
    told(run, 1, "cannot be written")


def test_outputs_that_exist_are_never_overwritten(demo: Demo, copy: Path) -> None:
    out = copy.parent / "kept.pdf"
    out.write_text("kept")
    before = disk(copy.parent)
    told(demo.run("dossier", demo.code, "-o", out, vault=copy), 1, "already a file")
    assert disk(copy.parent) == before


@contextlib.contextmanager
def full_disk(folder: Path, megabytes: int) -> Iterator[bool]:
    """Mount a disk of this size at ``folder`` where that is allowed; gives whether it was."""
    options = ["-t", "tmpfs", "-o", f"size={megabytes}m", "holdfast-test", str(folder)]
    done = subprocess.run(["mount", *options], check=False, capture_output=True)
    try:
        yield done.returncode == 0
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.derivation
def test_a_full_disk(demo: Demo, shown: dict[str, Any], tmp_path: Path) -> None:
    """A save and a backup fail whole on a disk with no room; the vault holds what it held."""
    size = demo.vault.stat().st_size
    place = tmp_path / "disk"
    place.mkdir()
    with full_disk(place, size // 2**20 + 2) as mounted:
        vault = Path(shutil.copy(demo.vault, place / "demo.vault"))
        limit = None if mounted else no_file_above(size + 4096)
        blob = tmp_path / "blob.bin"
        blob.write_bytes(os.urandom(4 * 2**20))
        key = ("--passphrase-file", demo.words)
        before = disk(place)
        told(holdfast("attach", vault, demo.code, blob, *key, before=limit), 1, "The disk is full")
        assert holdfast("show", vault, demo.code, "--json", *key).data == shown
        if mounted:
            told(holdfast("backup", vault, place / "copy.vault", *key), 1, "The disk is full")
        assert set(disk(place)) == set(before)
        assert holdfast("verify", vault, *key).status == 0
