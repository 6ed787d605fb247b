"""Opens, makes and recovers vaults for a window: off its thread, one at a time, and given up when asked."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.opening import Derivations, create_with_key, known_key, new_raw_key, open_locked
from desktop_app.services.session import Session
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.services.upkeep.recovery import split_words
from desktop_app.vault.environment import Environment, system_environment
from desktop_app.vault.file.backup import back_up
from desktop_app.vault.file.connection import has_unfinished_write
from desktop_app.vault.file.connection import open_vault as open_file
from desktop_app.vault.file.filelock import VaultLock, lock_vault
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.recovery import raw_key_from_words, recovery_words
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread

T = TypeVar("T")


class Unlocking:
    """Gives sessions. Derivations run one after another on a thread of their own."""

    def __init__(
        self,
        children: ChildPool,
        environment: Environment | None = None,
        *,
        derive_known: Callable[[str, bytes, Path | None, bool], RawKey] = known_key,
        derive_new: Callable[[str, Path | None], RawKey] = new_raw_key,
    ) -> None:
        self._children = children
        self._environment = environment or system_environment()
        self._derivations = Derivations(derive_known, derive_new)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="unlock")
        self._generation = 0

    def open(
        self, path: Path, passphrase: str, key_file: Path | None, *, allow_costly: bool = False
    ) -> Future[Session]:
        """Open a vault; the future carries what `opening.open_vault` raises."""

        def work() -> Session:
            lock = lock_vault(path)
            try:
                key = self._derivations.known(passphrase, lock.salt, key_file, allow_costly)
            except BaseException:
                lock.close()
                raise
            return self._session(lambda: self._open_locked(lock, key))

        return self._submit(work)

    def create(
        self, path: Path, passphrase: str, key_file: Path | None, author_name: str
    ) -> Future[tuple[Session, tuple[str, ...]]]:
        """Make a vault; with the session come the words of its recovery sheet."""

        def work() -> tuple[Session, tuple[str, ...]]:
            key = self._derivations.new(passphrase, key_file)
            session = self._session(
                lambda: create_with_key(path, key, author_name=author_name, environment=self._environment)
            )
            return session, tuple(recovery_words(key)[0])

        return self._submit(work)

    def recover(
        self, source: Path, words: str, target: Path, passphrase: str
    ) -> Future[tuple[Session, tuple[str, ...]]]:
        """Open ``source`` by its recovery words as a new vault at ``target`` under a new passphrase.

        ``words`` are as typed, of one sheet or of several shares (`split_words`).
        """

        def work() -> tuple[Session, tuple[str, ...]]:
            old = raw_key_from_words(split_words(words))
            key = self._derivations.new(passphrase, None)
            opened = open_file(source, old, writable=has_unfinished_write(source))
            try:
                back_up(opened, target, raw_key=key)
            finally:
                opened.close()
            session = self._session(lambda: open_locked(target, key, environment=self._environment))
            return session, tuple(recovery_words(key)[0])

        return self._submit(work)

    def abandon(self) -> None:
        """Throw away what is being opened: it is closed as soon as it is there."""
        self._generation += 1

    def _open_locked(self, lock: VaultLock, key: RawKey) -> Vault:
        return open_locked(lock, key, environment=self._environment)

    def _session(self, make: Callable[[], Vault]) -> Session:
        """Open the vault on the thread that will own it."""
        thread = DatabaseThread()
        try:
            vault = thread.submit(lambda: _watched(make(), thread)).result()
        except BaseException:
            thread.stop()
            raise
        return Session(vault, thread, self._children, self._derivations)

    def _submit(self, work: Callable[[], T]) -> Future[T]:
        generation = self._generation

        def unless_abandoned() -> T:
            if generation != self._generation:
                raise CancelledError
            result = work()
            if generation != self._generation:
                session: Any = result[0] if isinstance(result, tuple) else result
                session.close()
                raise CancelledError
            return result

        return self._executor.submit(unless_abandoned)


def _watched(vault: Vault, thread: DatabaseThread) -> Vault:
    """Have every read checked for damaged pages before its result is used."""
    thread.watch(opened_file(vault).check)
    return vault
