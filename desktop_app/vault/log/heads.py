"""Finds the heads of registers when operations arrive in any order, and where entities stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.schema import Schema
from desktop_app.vault.log.format import FIRST_NOTE, unpack_oids, unpack_parent
from desktop_app.vault.log.registers import Address, may_replace, provisional_order
from desktop_app.vault.log.sql import for_ids

_HELD = "SELECT oid, eid, field, key, substr(value, 1, 2) FROM op WHERE eid NOTNULL AND oid IN (%s)"
_WAITING = "SELECT target, by FROM waiting WHERE target IN (%s)"
_OF_ROOT = """SELECT o.oid, o.eid, o.field, o.key, substr(o.value, 1, 2), o.preds
              FROM chain h JOIN cmt c ON c.chain = h.chid
              JOIN op o ON o.oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095
              WHERE h.root = ? AND o.eid NOTNULL"""


@dataclass(slots=True)
class Arrival:
    """An operation whose row was just written: where it stands, and the numbers of what it replaces."""

    oid: int
    address: Address
    preds: list[int]


def absorb(connection: Connection, arrivals: Collection[Arrival]) -> set[int]:
    """Move heads for operations new here, whole or erased; return the entities touched."""
    mine = {arrival.oid: arrival.address for arrival in arrivals}
    wanted = {oid for arrival in arrivals for oid in arrival.preds}
    held = _addresses(connection, wanted)
    waiting = [(oid, a.oid) for a in arrivals for oid in a.preds if oid not in held]
    connection.executemany("INSERT OR IGNORE INTO waiting VALUES (?, ?)", waiting)
    gone = {oid for a in arrivals for oid in a.preds if oid in held and may_replace(a.address, held[oid])}
    gone |= _awaited(connection, mine)
    connection.executemany(
        "DELETE FROM head WHERE eid = ? AND field = ? AND oid = ?",
        [(*held[oid][:2], oid) for oid in gone if oid in held],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO head VALUES (?, ?, ?)",
        [(*address[:2], oid) for oid, address in mine.items() if oid not in gone and _can_stand(address)],
    )
    return {address[0] for address in mine.values()} | {held[oid][0] for oid in gone if oid in held}


def _addresses(connection: Connection, oids: Collection[int]) -> dict[int, Address]:
    return {oid: (eid, field, key, value) for oid, eid, field, key, value in for_ids(connection, _HELD, oids)}


def _awaited(connection: Connection, mine: dict[int, Address]) -> set[int]:
    """Arrivals that were replaced before they came."""
    pairs = list(for_ids(connection, _WAITING, mine))
    by = _addresses(connection, {pair[1] for pair in pairs})
    connection.executemany("DELETE FROM waiting WHERE target = ?", [(target,) for target, _ in pairs])
    return {target for target, oid in pairs if may_replace(by[oid], mine[target])}


def _can_stand(address: Address) -> bool:
    return address[3] is not None and address[1] < FIRST_NOTE


def recompute_root(connection: Connection, root: int) -> set[int]:
    """Find all heads of a root from nothing but its operations; return the entities whose heads changed."""
    addresses: dict[int, Address] = {}
    preds: dict[int, list[int]] = {}
    for oid, eid, field, key, value, replaced in connection.execute(_OF_ROOT, (root,)):
        addresses[oid] = (eid, field, key, value)
        if replaced:
            preds[oid] = unpack_oids(replaced)
    gone = {
        target
        for by, targets in preds.items()
        for target in targets
        if target in addresses and may_replace(addresses[by], addresses[target])
    }
    right = {
        (address[0], address[1], oid)
        for oid, address in addresses.items()
        if oid not in gone and _can_stand(address)
    }
    rows = connection.execute(
        "SELECT h.eid, h.field, h.oid FROM ent e JOIN head h ON h.eid = e.eid WHERE e.root = ?", (root,)
    )
    stored = {(eid, field, oid) for eid, field, oid in rows}
    connection.executemany("DELETE FROM head WHERE eid = ? AND field = ? AND oid = ?", stored - right)
    connection.executemany("INSERT INTO head VALUES (?, ?, ?)", right - stored)
    named = {target for targets in preds.values() for target in targets if target not in addresses}
    elsewhere = _addresses(connection, named)
    missing = [
        (target, by)
        for by, targets in preds.items()
        for target in targets
        if target in named and target not in elsewhere
    ]
    connection.executemany("INSERT OR IGNORE INTO waiting VALUES (?, ?)", missing)
    return {row[0] for row in stored ^ right}


def place_entities(
    connection: Connection, schema: Schema, creations: Iterable[tuple[int, int, bytes]]
) -> set[int]:
    """Put entities where their greatest creation says; return rows that lost one standing under them.

    ``creations`` are (entity, operation, encoded liveness value) of creations new here.
    """
    named = [(eid, oid, place) for eid, oid, raw in creations if (place := unpack_parent(raw)) is not None]
    if not named:
        return set()
    sql = "SELECT eid, root, kind, id, parent, born FROM ent WHERE eid IN (%s)"
    rows = {row[0]: row for row in for_ids(connection, sql, {eid for eid, _, _ in named})}
    born = {row[5] for row in rows.values() if row[5] is not None}
    order = provisional_order(connection, born | {oid for _, oid, _ in named})
    best: dict[int, tuple[int, tuple[int, bytes] | None]] = {
        eid: (row[5], None) for eid, row in rows.items() if row[5] is not None
    }
    for eid, oid, place in named:
        if eid not in best or order[oid] > order[best[eid][0]]:
            best[eid] = (oid, place)
    bereft = set()
    for eid, (oid, place) in best.items():
        if place is not None:
            _, root, kind, _, before, _ = rows[eid]
            parent = _parent(connection, schema, (eid, root, kind), place)
            connection.execute("UPDATE ent SET parent = ?, born = ? WHERE eid = ?", (parent, oid, eid))
            if before is not None and before != parent:
                bereft.add(before)
    return bereft


def _parent(
    connection: Connection, schema: Schema, row: tuple[int, int, int], place: tuple[int, bytes]
) -> int | None:
    """The parent's number, made when it is not known yet; None for a root or where this kind cannot stand."""
    eid, root, number = row
    kind, above = schema.by_number(number), schema.by_number(place[0])
    if eid == root or kind is None or above is None or above.name not in kind.parents:
        return None
    values = (root, place[0], place[1])
    if above.is_root:
        sql = "SELECT eid FROM ent WHERE eid = ? AND kind = ? AND id = ?"
        found = connection.execute(sql, values).fetchone()
        return None if found is None else int(found[0])
    connection.execute("INSERT OR IGNORE INTO ent(root, kind, id) VALUES (?, ?, ?)", values)
    found = connection.execute(
        "SELECT eid FROM ent WHERE root = ? AND kind = ? AND id = ?", values
    ).fetchone()
    return int(found[0])
