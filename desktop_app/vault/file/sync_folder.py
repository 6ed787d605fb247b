"""Whether a vault lies in a folder that a sync engine copies while it is open: a warning, never a refusal."""

from __future__ import annotations

from pathlib import Path

_MARKERS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".sync": "Resilio Sync",
    ".sync_log.db": "Nextcloud",
    ".csync_journal.db": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
}
_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "nextcloud": "Nextcloud",
    "owncloud": "Nextcloud",
    "syncthing": "Syncthing",
    "icloud": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "pcloud": "pCloud",
    "yandex.disk": "Yandex Disk",
}


def sync_engine(path: Path) -> str | None:
    """The name of the sync engine that watches the folder of ``path``, or None; looks, never opens.

    A copy taken while the vault is open is stale or torn, and its older versions stay on a server.
    """
    for folder in path.absolute().parents:
        if engine := _by_name(folder.name.lower()) or _by_marker(folder):
            return engine
    return None


def _by_name(name: str) -> str | None:
    for known, engine in _NAMES.items():
        if name == known or name.startswith((f"{known} ", f"{known}-", f"{known}_")):
            return engine
    return None


def _by_marker(folder: Path) -> str | None:
    return next((engine for marker, engine in _MARKERS.items() if (folder / marker).exists()), None)
