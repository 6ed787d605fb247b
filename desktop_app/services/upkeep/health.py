"""How a vault fares, in few words' worth of facts: its size, its newest backup, what the last check found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file.backup import backup_folder, list_backups
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

LAST_CHECK = "last_check"
"""The local setting that keeps when the vault was last checked, and how many findings there were."""


@dataclass(frozen=True, slots=True)
class Health:
    """``folder`` is the name of that of the backups; times are aware; ``findings`` are of the last check."""

    size: int
    backups: int
    folder: str
    newest_backup: datetime | None = None
    checked: datetime | None = None
    findings: int = 0


def vault_health(unit: Unit, vault: Vault) -> Health:
    """Return how an open vault fares; cheap, nothing is counted in it."""
    file = opened_file(vault)
    backups = list_backups(file.path)
    kept: dict[str, Any] = unit.settings.get(LAST_CHECK, {})
    return Health(
        size=file.lock.size,
        backups=len(backups),
        folder=backup_folder(file.path).name,
        newest_backup=backups[0].made if backups else None,
        checked=datetime.fromisoformat(kept["when"]) if kept else None,
        findings=int(kept.get("findings", 0)),
    )


def keep_check(unit: Unit, when: datetime, findings: int) -> None:
    """Remember a check."""
    unit.settings.set(LAST_CHECK, {"when": when.isoformat(), "findings": findings})
    unit.commit()
