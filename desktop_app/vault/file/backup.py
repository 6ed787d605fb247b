"""Consistent, encrypted, verified copies of an open vault, and the rotating ones beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file import verify
from desktop_app.vault.file.connection import (
    OpenVault,
    connect,
    guard_encrypted,
    has_unfinished_write,
    open_vault,
)
from desktop_app.vault.file.errors import told
from desktop_app.vault.file.files import PARTIAL, new_file
from desktop_app.vault.file.kdf import RawKey

PAGES_A_STEP = 128
KEEP_NEWEST, KEEP_DAYS, KEEP_WEEKS = 5, 7, 4
_NAME = re.compile(r"(\d{6})-(\d{8}T\d{4})Z\.vault")
_MINUTE = "%Y%m%dT%H%M"


@dataclass(frozen=True, slots=True)
class Backup:
    """One rotating backup: its running number, the UTC minute when it was made, and where it is."""

    number: int
    made: datetime
    path: Path


class DamagedCopyError(KnownError):
    """``copy-damaged``, with what was found in the copy."""

    def __init__(self, findings: Sequence[verify.Finding]) -> None:
        super().__init__(
            "copy-damaged",
            "The copy was damaged while it was written ({count} findings), so it was removed; "
            "the vault is as it was.",
            "Check the disk, and try again on another one.",
            count=len(findings),
        )
        self.findings = tuple(findings)


def copy_pages(
    vault: OpenVault,
    target: Path,
    raw_key: RawKey,
    *,
    between: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Fill an existing empty file with the vault's pages, encrypted under ``raw_key``.

    ``between`` runs after every 128 pages and may save through the vault's connection: the copy then holds
    that save too. ``progress`` gets pages done and pages in all. What either raises ends the copying.
    """
    copy = connect(target, raw_key)
    try:
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")  # the whole file is synced before it gets its name

        def step(_status: int, remaining: int, total: int) -> None:
            progress(total - remaining, total)
            if remaining:
                between()

        vault.connection.backup(copy, pages=PAGES_A_STEP, progress=step)
        vault.check()
    finally:
        copy.close()
    guard_encrypted(target, raw_key)


def check_copy(
    path: Path,
    raw_key: RawKey,
    *,
    between: Callable[[], object] | None = None,
    extra_checks: Sequence[str] = (),
) -> None:
    """Verify a copy that nobody uses yet, in a child. Raises DamagedCopyError."""
    findings = verify.verify(path, raw_key, between=between, extra_checks=extra_checks)
    if findings:
        raise DamagedCopyError(findings)


def back_up(
    vault: OpenVault,
    target: Path,
    *,
    raw_key: RawKey | None = None,
    between: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    extra_checks: Sequence[str] = (),
) -> Path:
    """A verified copy of an open vault at ``target``, under the vault's key or another; returns its path.

    The name appears only when the copy is complete, verified and synced. ``between`` and ``progress`` as in
    `copy_pages`. Raises KnownError ``exists-already``, ``disk-full``, ``copy-damaged`` …
    """
    key = raw_key or vault.raw_key
    with new_file(target.resolve()) as partial:
        copy_pages(vault, partial, key, between=between, progress=progress)
        check_copy(partial, key, between=between, extra_checks=extra_checks)
    return target.resolve()


def restore(backup: Path, raw_key: RawKey, target: Path) -> Path:
    """Copy a backup to a new vault at ``target`` and verify it; the backup stays as it is.

    The new vault has the key of the backup. Raises what `open_vault` and `back_up` raise.
    """
    vault = open_vault(backup, raw_key, writable=has_unfinished_write(backup))
    try:
        return back_up(vault, target)
    finally:
        vault.close()


def backup_folder(path: Path) -> Path:
    """The folder of a vault's rotating backups, beside it."""
    return path.with_name(f"{path.name}.backups")


def list_backups(path: Path) -> list[Backup]:
    """The rotating backups of the vault at ``path``, newest first; other files in the folder are ignored."""
    folder = backup_folder(path)
    found = []
    with told():
        for file in folder.iterdir() if folder.is_dir() else ():
            if match := _NAME.fullmatch(file.name):
                made = datetime.strptime(match[2], _MINUTE).replace(tzinfo=UTC)
                found.append(Backup(int(match[1]), made, file))
    return sorted(found, key=lambda backup: backup.number, reverse=True)


def rotate(
    vault: OpenVault,
    now: datetime,
    *,
    raw_key: RawKey | None = None,
    between: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    extra_checks: Sequence[str] = (),
) -> Backup:
    """Make the next rotating backup and remove those that the ladder no longer keeps.

    Before every merge, migration and rekey, and from time to time. ``now`` is an aware time. Arguments and
    errors as in `back_up`.
    """
    folder = backup_folder(vault.path)
    with told():
        folder.mkdir(mode=0o700, exist_ok=True)
        for leftover in folder.glob(f".*{PARTIAL}*"):
            leftover.unlink()  # of a crash: the vault's lock says that nobody else writes here
    number = 1 + max((backup.number for backup in list_backups(vault.path)), default=0)
    made = now.astimezone(UTC).replace(second=0, microsecond=0)
    target = folder / f"{number:06}-{made.strftime(_MINUTE)}Z.vault"
    back_up(vault, target, raw_key=raw_key, between=between, progress=progress, extra_checks=extra_checks)
    everything = list_backups(vault.path)
    kept = ladder(everything)
    with told():
        for backup in everything:
            if backup not in kept:
                backup.path.unlink()
    return Backup(number, made, target)


def ladder(backups: Sequence[Backup]) -> set[Backup]:
    """Those to keep: the newest five, the newest of each of seven days, the newest of each of four weeks.

    Newest means the highest number, and days are those on which a backup was made, so that a clock that
    jumps removes nothing out of turn.
    """
    ordered = sorted(backups, key=lambda backup: backup.number, reverse=True)
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    for backup in ordered:
        days.setdefault(backup.made.date(), backup)
        weeks.setdefault(backup.made.isocalendar()[:2], backup)
    return {*ordered[:KEEP_NEWEST], *list(days.values())[:KEEP_DAYS], *list(weeks.values())[:KEEP_WEEKS]}
