"""Copies of the whole vault: a backup where the person says, a backup opened as a new vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.services.opening import closed_key
from desktop_app.services.upkeep.checks import EXTRA_CHECKS
from desktop_app.vault.file import backup
from desktop_app.vault.file.connection import OpenVault
from desktop_app.vault.file.errors import BugError
from desktop_app.vault.vault import Vault

Between = Callable[[], object]
Progress = Callable[[int, int], object]


def opened_file(vault: Vault) -> OpenVault:
    """Return the file of an open vault."""
    if vault.file is None:
        raise BugError("this vault has no file")
    return vault.file


def back_up(
    vault: Vault,
    target: Path,
    *,
    between: Between = lambda: None,
    progress: Progress = lambda _done, _total: None,
) -> Path:
    """Write a consistent, verified copy under the vault's own key; raises KnownError ``exists-already`` …"""
    return backup.back_up(
        opened_file(vault), target, between=between, progress=progress, extra_checks=EXTRA_CHECKS
    )


def restore(source: Path, passphrase: str, target: Path, *, key_file: Path | None = None) -> Path:
    """Open a backup as a new vault, verified, under the backup's passphrase; the backup stays as it is."""
    return backup.restore(source, closed_key(source, passphrase, key_file), target)
