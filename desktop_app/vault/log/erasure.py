"""Erasure: makes a vault forget values for good, every version, and tells other copies to do the same."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.history import ErasureResult, SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import decode, encode
from desktop_app.vault.log import refusals
from desktop_app.vault.log.format import (
    ERASURE_NOTE,
    FIRST_NOTE,
    INDEX_BITS,
    LAST_INDEX,
    LIVENESS,
    MAX_KEY_BYTES,
    operation_id,
)
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.notes import take_notes
from desktop_app.vault.log.request import find_root
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.log.writer import Planned, RootPlace

_VALUES = """SELECT o.oid, o.eid, o.field FROM chain h JOIN cmt c ON c.chain = h.chid
             JOIN op o ON o.oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095
             WHERE h.root = ? AND o.value NOTNULL AND o.field > ? AND o.field < ?"""
_OPERATION_ID = 34
_IDS_A_NOTE = 10_000
_SHA256 = 32


def erase(
    ledger: Ledger, root: EntityId, *, entity: EntityId | None, field: str | None, reason: str
) -> ErasureResult:
    """Write a note and forget every value of a root, of an entity with all below it, or of one field of it.

    Raises UsageError when there is no such root, entity or field. Nothing to forget writes no note.
    """
    place = find_root(ledger.connection, root)
    if place is None:
        raise refusals.unknown_entity(root)
    eids, numbers = _scope(ledger, place, entity, field)
    oids = [
        oid
        for oid, eid, number in ledger.connection.execute(_VALUES, (place.eid, LIVENESS, FIRST_NOTE))
        if eid in eids and number in numbers
    ]
    result = ErasureResult(saved=None, operations=0, attachments=0, drafts=_drop_drafts(ledger, eids, field))
    if not oids:
        return result
    saved = _write_notes(ledger, place, sorted(oids), reason)
    forgotten = take_notes(ledger, _notes_in(ledger.connection, saved), honour=True)
    return replace(result, saved=saved, operations=forgotten.operations, attachments=forgotten.attachments)


def _scope(
    ledger: Ledger, place: RootPlace, entity: EntityId | None, field: str | None
) -> tuple[set[int], Container[int]]:
    """The entities and field numbers that an erasure is about."""
    connection = ledger.connection
    every = range(LIVENESS + 1, FIRST_NOTE)
    if entity is None or (entity == place.id and field is None):
        rows = connection.execute("SELECT eid FROM ent WHERE root = ?", (place.eid,))
        return {row[0] for row in rows}, every
    top = connection.execute(
        "SELECT eid, kind FROM ent WHERE root = ? AND id = ? ORDER BY eid", (place.eid, entity)
    ).fetchone()
    if top is None:
        raise refusals.unknown_entity(entity)
    if field is not None:
        kind = ledger.schema.by_number(top[1])
        if kind is None or not kind.has(field):
            raise refusals.unknown_field("?" if kind is None else kind.name, field)
        return {top[0]}, (kind.field(field).number,)
    eids, above = {top[0]}, {top[0]}
    while above:
        above = {row[0] for row in for_ids(connection, "SELECT eid FROM ent WHERE parent IN (%s)", above)}
        eids |= above
    return eids, every


def _drop_drafts(ledger: Ledger, eids: Collection[int], field: str | None) -> int:
    sql = "SELECT r.id, e.id FROM ent e JOIN ent r ON r.eid = e.root WHERE e.eid IN (%s)"
    dropped = 0
    for root, entity in list(for_ids(ledger.connection, sql, eids)):
        dropped += ledger.connection.execute(
            "DELETE FROM draft WHERE root = ? AND entity = ? AND ifnull(field = ?, 1)", (root, entity, field)
        ).rowcount
    return dropped


def _write_notes(ledger: Ledger, place: RootPlace, oids: Sequence[int], reason: str) -> SavedCommit:
    sql = "SELECT cid, hash FROM cmt WHERE cid IN (%s)"
    hashes = dict(for_ids(ledger.connection, sql, {oid >> INDEX_BITS for oid in oids}))
    ids = [operation_id(hashes[oid >> INDEX_BITS], oid & LAST_INDEX) for oid in oids]
    try:
        key = encode(reason)[:MAX_KEY_BYTES]
        decode(key)
    except ValueError:
        raise refusals.too_long("—", "reason") from None
    notes = [
        Planned(
            place.eid, place.kind, place.id, ERASURE_NOTE, key, encode(b"".join(ids[i : i + _IDS_A_NOTE]))
        )
        for i in range(0, len(ids), _IDS_A_NOTE)
    ]
    return ledger.append(place, notes)


def _notes_in(connection: Connection, saved: SavedCommit) -> list[int]:
    sql = (
        "SELECT o.oid FROM cmt c JOIN op o ON o.oid BETWEEN c.cid << 12 AND (c.cid << 12) + 4095"
        " WHERE c.hash IN (%s)"
    )
    return [row[0] for row in for_ids(connection, sql, saved.commits)]
