"""What a window does for the vault as a whole: backups, checks, a new passphrase, the recovery words."""

from __future__ import annotations

import hmac
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from desktop_app.services.evidence.desk import Work
from desktop_app.services.session import Session
from desktop_app.services.upkeep.copies import Between, Progress, back_up, opened_file
from desktop_app.services.upkeep.health import Health, vault_health
from desktop_app.services.upkeep.live_check import verify_open
from desktop_app.services.upkeep.recovery import recovery_words
from desktop_app.vault.file.backup import Backup, rotate
from desktop_app.vault.file.errors import cancelled, told, wrong_credentials
from desktop_app.vault.file.verify import Finding
from desktop_app.vault.vault import Vault

T = TypeVar("T")


class VaultDesk:
    """Takes care of an open vault; methods return at once, ``progress`` comes on any thread.

    Keys are derived on a thread of their own, so that saves do not wait for them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="keys")

    def health(self) -> Future[Health]:
        """Return how the vault fares."""
        return self._session.run(lambda unit: vault_health(unit, self._session.vault))

    def back_up(self, progress: Progress) -> Work[Backup]:
        """Make the next rotating backup now."""

        def work(vault: Vault, between: Between) -> Backup:
            return rotate(opened_file(vault), vault.environment.clock(), between=between, progress=progress)

        return self._whole(work)

    def back_up_to(self, target: Path, progress: Progress) -> Work[Path]:
        """Write a verified copy under the vault's own key to a place of the person's choice."""
        return self._whole(lambda vault, between: back_up(vault, target, between=between, progress=progress))

    def verify(self, progress: Progress) -> Work[tuple[Finding, ...]]:
        """Check the vault as it is now."""
        return self._whole(lambda vault, between: verify_open(vault, between=between, progress=progress))

    def confirm(self, passphrase: str, key_file: Path | None) -> Future[None]:
        """See whether somebody knows passphrase and key file; the future carries CredentialError if not."""
        return self._threads.submit(self._check, passphrase, key_file)

    def words(self, passphrase: str, key_file: Path | None) -> Future[tuple[str, ...]]:
        """Return the recovery words to whoever knows passphrase and key file."""

        def work() -> tuple[str, ...]:
            self._check(passphrase, key_file)
            return tuple(recovery_words(self._session.vault)[0])

        return self._threads.submit(work)

    def rekey(self, passphrase: str, key_file: Path | None, progress: Progress) -> Work[tuple[str, ...]]:
        """Put a new passphrase in force; the result are the words of the recovery sheet that it needs."""
        stop, between = self._stopper()

        def work() -> tuple[str, ...]:
            with told():
                key = self._session.derivations.new(passphrase, key_file)
            if stop.is_set():
                raise cancelled()
            self._session.rekey(key, between=between, progress=progress).result()
            return tuple(recovery_words(self._session.vault)[0])

        return Work(self._threads.submit(work), stop.set)

    def _check(self, passphrase: str, key_file: Path | None) -> None:
        held = opened_file(self._session.vault).raw_key
        with told():
            # What it costs was agreed to when it was opened.
            given = self._session.derivations.known(passphrase, held.salt, key_file, True)
        if not hmac.compare_digest(given.key, held.key):
            raise wrong_credentials()

    def _whole(self, work: Callable[[Vault, Between], T]) -> Work[T]:
        stop, between = self._stopper()
        return Work(self._session.run_whole(lambda vault: work(vault, between)), stop.set)

    def _stopper(self) -> tuple[threading.Event, Between]:
        """Return what stops work, and what it calls between its steps: saves go first."""
        stop, give_way = threading.Event(), self._session.thread.give_way

        def between() -> None:
            give_way()
            if stop.is_set():
                raise cancelled()

        return stop, between
