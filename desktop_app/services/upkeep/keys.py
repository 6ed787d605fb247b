"""A new passphrase or key file for a vault, after a verified backup under the old one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.services.opening import new_raw_key
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file import rekey as file_rekey
from desktop_app.vault.vault import Vault


def rekey(
    vault: Vault,
    passphrase: str,
    *,
    key_file: Path | None = None,
    between: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Write the vault anew under another passphrase and key file, or leave it as it was.

    The rotating backups keep the old key. Close ``vault`` afterwards and open it again: what it had prepared
    belongs to the old file. A recovery sheet of the old key opens only old copies from now on.
    """
    key = new_raw_key(passphrase, key_file)
    now = vault.environment.clock()
    file_rekey.rekey(opened_file(vault), key, now, between=between, progress=progress)
