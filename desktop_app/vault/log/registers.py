"""Registers and their heads: which operation may replace which, and what stands in a register now."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlcipher3.dbapi2 import Connection

from desktop_app.vault.log.format import FIRST_NOTE, INDEX_BITS, LAST_INDEX, LIVENESS, NONE, unpack_oids
from desktop_app.vault.log.sql import for_ids

Address = tuple[int, int, bytes | None, bytes | None]
"""Where an operation stands: entity, field, key, and its value (None when erased)."""


def may_replace(by: Address, target: Address) -> bool:
    """Whether an operation at ``by`` validly replaces one at ``target`` (ADR 0007, State)."""
    if by[0] != target[0] or by[1] >= FIRST_NOTE or target[1] >= FIRST_NOTE:
        return False
    if by[1] == LIVENESS:
        return True
    if target[1] == LIVENESS:
        return target[3] == NONE
    return by[1] == target[1] and (by[2] == target[2] or by[3] is None or target[3] is None)


@dataclass(slots=True)
class Head:
    """An operation that nobody has replaced, with the values that it stands for and who wrote them."""

    oid: int
    key: bytes | None
    value: bytes
    restores: bytes | None = None
    versions: tuple[tuple[bytes, int], ...] = ()


@dataclass(slots=True)
class EntityHeads:
    """All heads of one entity, by field number."""

    fields: dict[int, list[Head]] = field(default_factory=dict)

    def register(self, number: int, key: bytes | None) -> list[Head]:
        """Return the heads of one register."""
        return [head for head in self.fields.get(number, ()) if head.key == key]

    @property
    def deletions(self) -> list[Head]:
        """The heads that delete the entity."""
        return [head for head in self.fields.get(LIVENESS, ()) if head.value == NONE]

    @property
    def oids(self) -> list[int]:
        """Every head's number."""
        return [head.oid for heads in self.fields.values() for head in heads]

    @property
    def is_live(self) -> bool:
        """Whether any head is not a deletion."""
        return any(number != LIVENESS or head.value != NONE for number, head in self.pairs())

    def pairs(self) -> Iterable[tuple[int, Head]]:
        """Yield every head with its field number."""
        return ((number, head) for number, heads in self.fields.items() for head in heads)


def distinct_values(heads: Iterable[Head]) -> set[bytes]:
    """Return the different values that heads stand for."""
    return {value for head in heads for value, _ in head.versions}


_HEADS = """SELECT h.eid, h.field, h.oid, o.key, o.value, o.restores
            FROM head h JOIN op o ON o.oid = h.oid WHERE h.eid IN (%s)"""


def load_heads(connection: Connection, eids: Collection[int]) -> dict[int, EntityHeads]:
    """Read the heads of entities, restored values resolved; every asked entity has an entry."""
    found = {eid: EntityHeads() for eid in eids}
    restoring: list[tuple[int, int, Head]] = []
    for eid, number, oid, key, value, restores in for_ids(connection, _HEADS, eids):
        head = Head(oid, key, value, restores, ((value, oid),))
        found[eid].fields.setdefault(number, []).append(head)
        if restores:
            restoring.append((eid, number, head))
    if restoring:
        resolve_restored(connection, restoring)
    return found


_BODIES = (
    "SELECT oid, eid, field, key, value FROM op WHERE restores IS NULL AND value NOTNULL AND oid IN (%s)"
)


def resolve_restored(connection: Connection, restoring: Collection[tuple[int, int, Head]]) -> None:
    """Give heads that restore others the values that they stand for: whole ones of their own register."""
    wanted = {oid for _, _, head in restoring for oid in unpack_oids(head.restores)}
    bodies = {oid: (place, value) for oid, *place, value in for_ids(connection, _BODIES, wanted)}
    for eid, number, head in restoring:
        head.versions = tuple(
            (bodies[oid][1], oid)
            for oid in unpack_oids(head.restores)
            if oid in bodies and bodies[oid][0] == [eid, number, head.key]
        )


def provisional_order(connection: Connection, oids: Iterable[int]) -> dict[int, tuple[int, bytes, int]]:
    """Order operations by (lamport, commit hash, index): the same in every vault, deciding nothing."""
    wanted = list(oids)
    commits = {
        cid: (lamport, digest)
        for cid, lamport, digest in for_ids(
            connection,
            "SELECT cid, lamport, hash FROM cmt WHERE cid IN (%s)",
            {oid >> INDEX_BITS for oid in wanted},
        )
    }
    return {oid: (*commits[oid >> INDEX_BITS], oid & LAST_INDEX) for oid in wanted}


def greatest(connection: Connection, heads: Collection[Head]) -> bytes | None:
    """Return the provisional value of a register: the only one, or that of the greatest operation."""
    values = distinct_values(heads)
    if len(values) < 2:
        return next(iter(values), None)
    order = provisional_order(connection, {oid for head in heads for oid in (head.oid, *_origins(head))})
    standing = [((order[head.oid], order[oid]), value) for head in heads for value, oid in head.versions]
    return max(standing)[1]


def _origins(head: Head) -> list[int]:
    return [oid for _, oid in head.versions]
