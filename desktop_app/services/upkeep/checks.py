"""Whether everything in a vault is what was written: pages, hashes, signatures, chains, originals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.verify import Finding, verify

EXTRA_CHECKS = ("desktop_app.vault.checks:log", "desktop_app.vault.attachments:check")


def verify_vault(path: Path, key: RawKey, *, between: Callable[[], object] | None = None) -> list[Finding]:
    """Read every page of a closed vault in a child, then its log and originals; an empty list is health.

    Raises CredentialError for a wrong key, KnownError when the vault is open elsewhere.
    """
    return verify(path, key, extra_checks=EXTRA_CHECKS, between=between)
