"""After an erasure: every rotating backup is made anew, so that none still holds what was forgotten."""

from __future__ import annotations

from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file.backup import list_backups, rotate
from desktop_app.vault.file.errors import told
from desktop_app.vault.vault import Vault


def rewrite_backups(vault: Vault) -> int:
    """Replace the rotating backups by one of the vault as it is now; return how many were removed.

    The new one is verified before an old one goes. Copies made elsewhere are not in reach: they forget when
    they merge.
    """
    file = opened_file(vault)
    old = list_backups(file.path)
    if old:
        rotate(file, vault.environment.clock())
        with told():
            for backup in old:
                backup.path.unlink(missing_ok=True)
    with vault.unit() as unit:
        unit.backups_rewritten()
        unit.commit()
    return len(old)
