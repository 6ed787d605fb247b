"""A new key and a new salt for a vault: a new file under them takes the place of the old one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop_app.vault.file import files
from desktop_app.vault.file.backup import check_copy, copy_pages, rotate
from desktop_app.vault.file.connection import OpenVault, connect, open_vault
from desktop_app.vault.file.kdf import RawKey


def rekey(
    vault: OpenVault,
    new_key: RawKey,
    now: datetime,
    *,
    between: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Give an open vault a new key; afterwards the same object is open under it.

    First a verified rotating backup under the old key, which stays: whoever knows the old passphrase can
    still open the old backups. Saves may run in ``between`` while pages are copied, not while the copy is
    checked and takes its place. On any failure the vault is open under its old key, or the new one is
    complete. Raises KnownError; after ``locked-by-another`` the vault is closed, under its new key.
    """
    rotate(vault, now, between=between)
    with files.partial_file(vault.path) as partial:
        copy_pages(vault, partial, new_key, between=between, progress=progress)
        check_copy(partial, new_key)
        files.sync_file(partial)
        vault.connection.close()
        try:
            if not files.platform().REPLACES_OPEN_FILES:
                vault.lock.close()
            partial.replace(vault.path)
        except BaseException:
            vault.connection = connect(vault.path, vault.raw_key)
            raise
        vault.lock.close()
        opened = open_vault(vault.path, new_key)
        vault.lock, vault.connection, vault.raw_key = opened.lock, opened.connection, new_key
        files.sync_folder(vault.path.parent)
