"""Backups that make themselves while a vault is open."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file.backup import Backup, list_backups, rotate
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread

OFTEN = timedelta(hours=2)


def newest_backup(vault: Vault) -> Backup | None:
    """Return the newest rotating backup, or None."""
    kept = list_backups(opened_file(vault).path)
    return kept[0] if kept else None


def back_up_if_due(vault: Vault, thread: DatabaseThread) -> Backup | None:
    """Make the next rotating backup when the newest is two hours old; gives way to saves between pages.

    A clock that went back makes no backup late: an age below nought counts as due.
    """
    newest, now = newest_backup(vault), vault.environment.clock()
    if newest is not None and timedelta(0) <= now - newest.made < OFTEN:
        return None
    return rotate(opened_file(vault), now, between=thread.give_way)
