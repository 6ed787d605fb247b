"""What a vault is and holds, in figures: format, key derivation, size, counts, authors, backups."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.values import Moment
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault import attachments, lookup
from desktop_app.vault.file.backup import list_backups
from desktop_app.vault.file.salt import decode
from desktop_app.vault.vault import Vault


def vault_facts(vault: Vault) -> dict[str, Any]:
    """Return facts about an open vault as JSON-able data; nothing in it is about a person at risk."""
    file = opened_file(vault)
    cost = decode(file.raw_key.salt)
    with vault.unit() as unit:
        counts = unit.counts()
        authors = [
            {"name": author.name, "key": author.key.hex(), "trust": author.trust}
            for author in unit.authors.list()
        ]
        outdated = len(unit.backups_outdated())
    files, stored_bytes = attachments.totals(vault.connection)
    backups = list_backups(file.path)
    return {
        "format": vault.connection.execute("PRAGMA user_version").fetchone()[0],
        "cipher": vault.connection.execute("PRAGMA cipher_version").fetchone()[0],
        "key_derivation": {
            "function": "Argon2id",
            "memory_kib": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
        },
        "bytes": file.lock.size,
        "entities": dict(counts.entities),
        "commits": counts.commits,
        "operations": counts.operations,
        "conflicts": counts.conflicts,
        "attachments": {"files": files, "bytes": stored_bytes},
        "authors": authors,
        "shared_with": [
            {"recipient": recipient, "when": Moment(minute).as_datetime().isoformat(timespec="minutes")}
            for recipient, minute in lookup.shares(vault.connection)
        ],
        "backups": len(backups),
        "newest_backup": backups[0].made.isoformat() if backups else None,
        "erasures_in_old_backups": outdated,
    }
