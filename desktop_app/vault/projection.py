"""The hook for tables that follow the typed tables: search, and the rows of the case list."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from sqlcipher3.dbapi2 import Connection


class Projection(Protocol):
    """Kept in the transaction of every save, merge, undo and erasure; never begins or ends one."""

    def update(self, connection: Connection, entities: Collection[int]) -> None:
        """Follow these entities (local numbers, ``ent.eid``): changed, made, deleted or erased."""

    def rebuild(self, connection: Connection) -> None:
        """Make everything anew from the typed tables."""
