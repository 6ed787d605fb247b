"""An open vault: makes units of work, and knows who is working."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Schema
from desktop_app.vault.environment import Environment
from desktop_app.vault.file.connection import OpenVault, create_vault, open_vault
from desktop_app.vault.file.filelock import VaultLock
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.log.identity import Identity
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.rebuild import catch_up
from desktop_app.vault.migrations import runner
from desktop_app.vault.projection import Projection
from desktop_app.vault.unit import Unit


class Vault:
    """The encrypted file as the rest of the program uses it; belongs to the thread that opened it."""

    def __init__(
        self,
        connection: Connection,
        *,
        environment: Environment,
        schema: Schema = SCHEMA,
        projections: Sequence[Projection] = (),
        file: OpenVault | None = None,
    ) -> None:
        self.connection = connection
        self.environment = environment
        self.file = file
        self._ledger = Ledger(connection, schema, environment, projections)
        self._identity: Identity | None = None

    @classmethod
    def create(
        cls,
        path: Path,
        raw_key: RawKey,
        *,
        environment: Environment,
        author_name: str,
        projections: Sequence[Projection] = (),
    ) -> Self:
        """Make a new vault with its first author and open it; raises KnownError ``exists-already`` …"""
        opened = create_vault(path, raw_key)
        try:
            vault = cls(opened.connection, environment=environment, projections=projections, file=opened)
            with vault.unit() as unit:
                unit.authors.create(author_name)
                unit.commit()
        except BaseException:
            opened.close()
            raise
        return vault

    @classmethod
    def open(
        cls,
        target: Path | VaultLock,
        raw_key: RawKey,
        *,
        environment: Environment,
        projections: Sequence[Projection] = (),
    ) -> Self:
        """Open a vault by its raw key and begin a session of the author chosen last (or the only one)."""
        opened = open_vault(target, raw_key)
        try:
            vault = cls(opened.connection, environment=environment, projections=projections, file=opened)
            vault.resume()
        except BaseException:
            opened.close()
            raise
        return vault

    def resume(self) -> None:
        """Begin a new session of the author chosen last; nobody is, when there are several and none was."""
        with self.unit() as unit:
            chosen = unit.authors.last_chosen()
            if chosen is not None:
                unit.authors.choose(chosen)
                unit.commit()

    def bring_up_to_date(self, before: Callable[[], object] | None = None) -> tuple[str, ...]:
        """Take every pending step to the newest layout and fill its tables from the log, all or nothing.

        ``before`` runs first when there is something to do. Returns the names of the steps.
        """
        return runner.apply_all(
            self.connection, before=before, after=lambda layout: catch_up(self._ledger, layout)
        )

    def unit(self) -> Unit:
        """Return a unit of work; one at a time."""
        return Unit(self._ledger, self._identity, self._keep)

    def close(self) -> None:
        """Close the file; an unfinished unit is rolled back."""
        if self.file is None:
            self.connection.close()
        else:
            self.file.close()

    def _keep(self, identity: Identity) -> None:
        self._identity = identity
