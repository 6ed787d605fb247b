"""Whether a vault that is open is sound: every page is copied, which checks it, and the copy is verified."""

from __future__ import annotations

from desktop_app.services.upkeep.checks import EXTRA_CHECKS
from desktop_app.services.upkeep.copies import Between, Progress, opened_file
from desktop_app.services.upkeep.health import keep_check
from desktop_app.vault.file.backup import DamagedCopyError, rotate
from desktop_app.vault.file.verify import Finding
from desktop_app.vault.vault import Vault


def verify_open(vault: Vault, *, between: Between, progress: Progress) -> tuple[Finding, ...]:
    """Check an open vault and remember the outcome; no findings are health.

    A check cannot be interrupted, so it never runs on the live connection: a child reads the copy, its log
    and its originals. A sound copy stays as the newest backup, a damaged one is removed. Raises KnownError
    ``vault-damaged`` where not even the pages can be read.
    """
    now = vault.environment.clock()
    findings: tuple[Finding, ...] = ()
    try:
        rotate(opened_file(vault), now, between=between, progress=progress, extra_checks=EXTRA_CHECKS)
    except DamagedCopyError as error:
        findings = error.findings
    with vault.unit() as unit:
        keep_check(unit, now, len(findings))
    return findings
