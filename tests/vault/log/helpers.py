"""Vaults in memory with a fixed clock and seeded randomness, and what they hold in comparable form."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.merge_report import MergeReport
from desktop_app.vault.environment import Environment
from desktop_app.vault.merge.source import SqlSource
from desktop_app.vault.migrations import m0001_first, m0003_case_file, runner
from desktop_app.vault.projection import Projection
from desktop_app.vault.vault import Vault

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@cache
def _template() -> Connection:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    steps = [
        runner.Migration(1, "m0001_first", m0001_first.upgrade),
        runner.Migration(3, "m0003_case_file", m0003_case_file.upgrade),
    ]
    runner.apply_all(connection, steps=steps)
    return connection


def in_memory() -> Connection:
    """A fresh vault's tables, copied from one template."""
    return copy_of(_template())


def copy_of(connection: Connection) -> Connection:
    """A copy of a whole database, as a backup or a cloned stick is."""
    copied = dbapi2.connect(":memory:", isolation_level=None)
    connection.backup(copied)
    return copied


def environment(seed: int = 1, clock: datetime = NOON) -> Environment:
    """A clock that stands still, and bytes that are the same every time."""
    return Environment(clock=lambda: clock, random_bytes=random.Random(seed).randbytes)


def a_vault(
    name: str = "Anna",
    seed: int = 1,
    *,
    days: float = 0,
    projections: Sequence[Projection] = (),
) -> Vault:
    """A vault in memory with one author."""
    clock = NOON + timedelta(days=days)
    vault = Vault(in_memory(), environment=environment(seed, clock), projections=projections)
    with vault.unit() as unit:
        unit.authors.create(name)
        unit.commit()
    return vault


def reopened(vault: Vault, seed: int = 99) -> Vault:
    """A copy of a vault opened anew: same author, another session."""
    again = Vault(copy_of(vault.connection), environment=environment(seed, vault.environment.clock()))
    again.resume()
    return again


def save(vault: Vault, root: EntityId, *changes: Change) -> SavedCommit | None:
    """One save in a unit of its own."""
    with vault.unit() as unit:
        saved = unit.save(root, changes)
        unit.commit()
    return saved


def an_id(number: int) -> EntityId:
    """A UUIDv4 that a test can name."""
    raw = bytearray([number % 256, number // 256]) + bytearray(14)
    raw[6], raw[8] = 0x40, 0x80
    return EntityId(bytes(raw))


CASE, PERSON, NAME = an_id(1), an_id(2), an_id(3)


def a_case(vault: Vault, case: EntityId = CASE, person: EntityId = PERSON) -> None:
    """A case with a title and a person."""
    changes = (
        Create(case, "case", None),
        SetField(case, "title", "First title"),
        Create(person, "person", case),
        SetField(person, "birth_place", "Somewhere"),
    )
    save(vault, case, *changes)


def merge(into: Vault, source: Vault) -> MergeReport:
    """Merge a copy of another vault and keep it."""
    with into.unit() as unit:
        report = unit.merge(SqlSource(copy_of(source.connection)))
        unit.commit()
    return report


def contents(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Everything computed from the log, in names that are the same in every vault."""
    ids = {
        eid: (root, kind, entity)
        for eid, root, kind, entity in connection.execute(
            "SELECT e.eid, r.id, e.kind, e.id FROM ent e JOIN ent r ON r.eid = e.root"
        )
    }
    found: dict[str, list[tuple[object, ...]]] = {
        "commits": connection.execute("SELECT hash FROM cmt WHERE chain NOTNULL ORDER BY hash").fetchall(),
        "heads": sorted(
            (*ids[eid], field, digest, index)
            for eid, field, digest, index in connection.execute(
                "SELECT h.eid, h.field, c.hash, h.oid & 4095 FROM head h JOIN cmt c ON c.cid = h.oid >> 12"
            )
        ),
    }
    for table in ("conflict", "element"):
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
        found[table] = sorted((*ids[row[0]], *row[1:]) for row in rows)
    for kind in SCHEMA.kinds:
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (f"t_{kind.name}",)).fetchone():
            rows = connection.execute(f"SELECT * FROM t_{kind.name}").fetchall()
            found[kind.name] = sorted(((*ids[r[0]], ids.get(r[2]), *r[3:]) for r in rows), key=repr)
    return found
