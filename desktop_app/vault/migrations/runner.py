"""Brings a vault to the newest layout: every pending step in one transaction, or none of them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import SQLITE_DENY, SQLITE_OK, Connection

from desktop_app.vault import migrations

_MODULE = re.compile(r"m(\d{4})_\w+")
_TRANSACTION = 22  # SQLITE_TRANSACTION, the authorizer's code for BEGIN, COMMIT and ROLLBACK


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the layout number it leads to, its module's name, and what it does to a connection."""

    version: int
    name: str
    upgrade: Callable[[Connection], object]


def released() -> tuple[Migration, ...]:
    """Every ``mNNNN_name.py`` beside this file, in order; each defines ``upgrade(connection)``."""
    found = []
    for module in pkgutil.iter_modules(migrations.__path__):
        if match := _MODULE.fullmatch(module.name):
            loaded = importlib.import_module(f"{migrations.__name__}.{module.name}")
            found.append(Migration(int(match[1]), module.name, loaded.upgrade))
    found.sort(key=lambda migration: migration.version)
    return tuple(found)


def newest_version() -> int:
    """The layout number of the newest migration, 0 while there is none."""
    return max((migration.version for migration in released()), default=0)


def pending(connection: Connection, steps: Sequence[Migration] | None = None) -> tuple[Migration, ...]:
    """The steps that this vault has not taken yet."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    every = released() if steps is None else steps
    return tuple(step for step in every if step.version > version)


def apply_all(
    connection: Connection,
    *,
    steps: Sequence[Migration] | None = None,
    before: Callable[[], object] | None = None,
    after: Callable[[int], object] | None = None,
) -> tuple[str, ...]:
    """Take every pending step in one transaction and return their names; a failure leaves the file as it was.

    ``before`` runs first when there is something to do: it makes the verified backup. ``after`` is told the
    former layout within the transaction, to fill new tables. Neither it nor a step may begin or end one.
    """
    todo = pending(connection, steps)
    if not todo:
        return ()
    if before is not None:
        before()
    layout = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.set_authorizer(_deny_transactions)
        try:
            for step in todo:
                step.upgrade(connection)
                connection.execute(f"PRAGMA user_version = {step.version}")
            if after is not None:
                after(layout)
        finally:
            connection.set_authorizer(None)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return tuple(step.name for step in todo)


def _deny_transactions(action: int, *_: str | None) -> int:
    return SQLITE_DENY if action == _TRANSACTION else SQLITE_OK
