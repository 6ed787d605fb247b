"""The lock holds whatever else this process does with the path, and between processes."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import files, platform_nt
from desktop_app.vault.file.backup import back_up, rotate
from desktop_app.vault.file.connection import OpenVault, open_vault
from desktop_app.vault.file.filelock import lock_vault
from desktop_app.vault.file.sync_folder import sync_engine
from tests.vault.file.helpers import a_key

SECOND = """
import sys
from pathlib import Path
from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.connection import open_vault
from tests.vault.file.helpers import a_key
for path in sys.stdin:
    try:
        opened = open_vault(Path(path.strip()), a_key(), newest_version=9)
    except KnownError as error:
        print(error.code, error.exit_code, flush=True)
    else:
        opened.connection.execute("INSERT INTO note VALUES (5000 + (SELECT max(id) FROM note), x'00')")
        opened.close()
        print("opened", flush=True)
"""


def ask(process: subprocess.Popen[str], path: Path) -> str:
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def test_a_second_process_is_refused_whatever_this_one_did_meanwhile(vault: OpenVault) -> None:
    refusal = "locked-by-another 1"
    with subprocess.Popen(
        [sys.executable, "-c", SECOND], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as second:
        assert ask(second, vault.path) == refusal
        vault.path.open("rb").close()  # as a file dialog does: SQLite's own locks are gone now
        assert ask(second, vault.path) == refusal
        vault.connection.execute("INSERT INTO note VALUES (900, x'00')")
        back_up(vault, vault.path.with_name("copy.vault"))
        assert ask(second, vault.path) == refusal
        rotate(vault, datetime(2026, 3, 1, tzinfo=UTC))
        assert ask(second, vault.path) == refusal
        vault.close()
        assert ask(second, vault.path) == "opened"
        assert second.stdin
        second.stdin.close()


def test_without_our_lock_the_second_process_would_have_written(vault: OpenVault) -> None:
    """The planted fault: SQLite's own lock alone is dropped by opening and closing the path."""
    vault.connection.execute("INSERT INTO note VALUES (900, x'00')")
    vault.lock.close()
    vault.path.open("rb").close()
    done = subprocess.run(
        [sys.executable, "-c", SECOND], input=f"{vault.path}\n", capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "opened"


def test_a_second_opening_in_the_same_process_is_refused_too(vault: OpenVault) -> None:
    with pytest.raises(KnownError) as caught:
        open_vault(vault.path, a_key())
    assert caught.value.code == "locked-by-another"
    assert len(str(caught.value).split(". ")) == 2


def test_a_holder_that_is_about_to_go_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holder, asked = lock_vault(path), []
    real = files.platform().try_lock

    def going(descriptor: int) -> bool:
        asked.append(descriptor)
        if len(asked) == 3:
            holder.close()
        return bool(real(descriptor))

    monkeypatch.setattr(files.platform(), "try_lock", going)
    lock_vault(path).close()
    assert len(asked) == 3


def test_the_lock_gives_the_salt_before_any_key_is_known(path: Path) -> None:
    lock = lock_vault(path)
    assert lock.salt == a_key().salt
    open_vault(lock, a_key()).close()
    lock.close()
    with pytest.raises(ValueError, match="closed"):
        _ = lock.size


def test_a_failed_opening_lets_go_of_the_lock(path: Path) -> None:
    with pytest.raises(CredentialError):
        open_vault(lock_vault(path), a_key(2))
    open_vault(path, a_key()).close()


def test_a_file_replaced_between_opening_and_locking_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    platform = files.platform()
    real = platform.try_lock

    def replaced(descriptor: int) -> bool:
        other = path.with_name("other")
        other.write_bytes(path.read_bytes())
        other.replace(path)
        return bool(real(descriptor))

    monkeypatch.setattr(platform, "try_lock", replaced)
    with pytest.raises(KnownError) as caught:
        lock_vault(path)
    assert caught.value.code == "locked-by-another"


class Kernel32:
    """What Windows would answer: remembers the call, grants or refuses the lock."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.calls: list[tuple[object, ...]] = []

    def LockFileEx(self, *arguments: object) -> int:  # noqa: N802 - the name of the system's function
        self.calls.append(arguments)
        return self.answer


class Msvcrt:
    """The C library's table of handles."""

    def get_osfhandle(self, descriptor: int) -> int:
        return descriptor + 1000


def test_on_windows_one_byte_far_behind_any_content_is_locked_at_once() -> None:
    grants, refuses = Kernel32(1), Kernel32(0)
    assert platform_nt.try_lock(3, kernel32=grants, msvcrt=Msvcrt()) is True
    assert platform_nt.try_lock(3, kernel32=refuses, msvcrt=Msvcrt()) is False
    handle, flags, _reserved, low, high, _where = grants.calls[0]
    assert (handle.value, flags, low, high) == (1003, 3, 1, 0)  # type: ignore[attr-defined] # c_void_p


def test_windows_needs_no_syncing_of_folders(tmp_path: Path) -> None:
    platform_nt.sync_folder(tmp_path)
    assert platform_nt.REPLACES_OPEN_FILES is False
    assert files.platform().__name__.endswith(os.name)


@pytest.mark.parametrize(
    ("folder", "marker", "engine"),
    [
        ("Dropbox (Personal)/work", "", "Dropbox"),
        ("OneDrive - Example/work", "", "OneDrive"),
        ("Nextcloud", "", "Nextcloud"),
        ("Library/Mobile Documents/x", "", "iCloud"),
        ("plain/deep", ".stfolder", "Syncthing"),
        ("plain/deep", ".dropbox.cache", "Dropbox"),
        ("plain", "", None),
        ("dropboxes", "", None),
    ],
)
def test_a_folder_that_a_sync_engine_watches_is_recognised(
    tmp_path: Path, folder: str, marker: str, engine: str | None
) -> None:
    (tmp_path / folder).mkdir(parents=True)
    if marker:
        (tmp_path / folder.split("/", maxsplit=1)[0] / marker).mkdir()
    assert sync_engine(tmp_path / folder / "a.vault") == engine
