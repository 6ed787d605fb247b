"""Turns what an edit asks for into operations: checked against the schema, and none where nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import (
    AddElement,
    Change,
    Create,
    Delete,
    OperationId,
    RemoveElement,
    SetField,
)
from desktop_app.domain.ids import EntityId
from desktop_app.domain.schema import Field, FieldType, Kind, Schema
from desktop_app.domain.values import Moment, Ref, Term, Value, decode, encode
from desktop_app.vault.log import refusals
from desktop_app.vault.log.format import (
    AUTHOR_KIND,
    INDEX_BITS,
    LAST_INDEX,
    LIVENESS,
    MAX_KEY_BYTES,
    NONE,
    PRESENT,
    author_root,
    pack_parent,
)
from desktop_app.vault.log.registers import EntityHeads, Head, distinct_values, load_heads, may_replace
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.log.writer import Planned, RootPlace
from desktop_app.vault.tables import TEXT_TYPES, fits_type

_SURELY_SHORT = 1_000_000


@dataclass(slots=True)
class Known:
    """An entity that a save touches. ``heads`` are those before the save; a new one has none."""

    eid: int
    kind: Kind
    id: EntityId
    parent: int | None
    live: bool
    is_new: bool
    heads: EntityHeads


class Request:
    """One save being planned: what it touches, and at most one operation for each register."""

    def __init__(
        self, connection: Connection, schema: Schema, next_eid: Callable[[], int], author_key: bytes
    ) -> None:
        self._connection = connection
        self._schema = schema
        self._next_eid = next_eid
        self._author_key = author_key
        self.place: RootPlace
        self.is_new_root = False
        self.known: dict[EntityId, Known] = {}
        self._planned: dict[tuple[int, int, bytes | None], Planned] = {}

    @property
    def planned(self) -> list[Planned]:
        """The operations in the order in which they were asked for."""
        return list(self._planned.values())

    def plan(self, root: EntityId, changes: Sequence[Change], kind: str | None) -> None:
        """Plan every change; raises :class:`UsageError` for the first that makes no sense."""
        wanted = None if kind is None else self._kind(kind)
        found = find_root(self._connection, root, None if wanted is None else wanted.number)
        if found is None:
            self._begin_root(root, changes, wanted)
        elif found.kind == AUTHOR_KIND and root != author_root(self._author_key):
            raise refusals.not_your_name()
        else:
            self.place = found
            self._look_up({change.entity for change in changes} | _parents(changes))
        self._plan(changes)

    def plan_new(self, root: EntityId, changes: Sequence[Change]) -> None:
        """Plan a root of which the caller knows that it is not here."""
        self._begin_root(root, changes, None)
        self._plan(changes)

    def _plan(self, changes: Sequence[Change]) -> None:
        for change in changes:
            match change:
                case SetField():
                    self._set(change)
                case Create():
                    self._create(change)
                case AddElement() | RemoveElement():
                    self._element(change)
                case _:
                    self._delete(change)

    def _begin_root(self, root: EntityId, changes: Sequence[Change], wanted: Kind | None) -> None:
        first = next((c for c in changes if isinstance(c, Create) and c.entity == root), None)
        if first is None:
            raise refusals.unknown_entity(root)
        made = self._kind(first.kind)
        if not made.is_root or first.parent is not None or (wanted is not None and wanted != made):
            raise refusals.wrong_parent(made.name, "—")
        if made.number == AUTHOR_KIND and root != author_root(self._author_key):
            raise refusals.not_your_name()
        self.place = RootPlace(self._next_eid(), made.number, root)
        self.is_new_root = True

    def _look_up(self, ids: Collection[EntityId]) -> None:
        rows = for_ids(
            self._connection,
            f"SELECT eid, kind, id, parent, live FROM ent WHERE root = {self.place.eid} AND id IN (%s)",  # noqa: S608 (a number)
            ids,
        )
        self._remember(sorted(rows))

    def _remember(self, rows: Sequence[tuple[int, int, EntityId, int | None, int]]) -> None:
        new = {row[0]: row for row in rows if row[2] not in self.known}
        heads = load_heads(self._connection, new)
        for eid, number, entity, parent, live in new.values():
            kind = self._schema.by_number(number)
            if kind is not None and entity not in self.known and heads[eid].fields:
                self.known[entity] = Known(
                    eid, kind, entity, parent, bool(live), is_new=False, heads=heads[eid]
                )

    def _kind(self, name: str) -> Kind:
        try:
            return self._schema.kind(name)
        except KeyError:
            raise refusals.unknown_kind(name) from None

    def _entity(self, entity: EntityId) -> Known:
        if entity not in self.known:
            raise refusals.unknown_entity(entity)
        return self.known[entity]

    def _create(self, change: Create) -> None:
        kind = self._kind(change.kind)
        parent = self._parent(change, kind)
        value = pack_parent(kind.number, change.entity) if parent is None else _place_of(parent)
        known = self.known.get(change.entity)
        if known is None:
            eid = self.place.eid if change.entity == self.place.id else self._next_eid()
            known = Known(
                eid,
                kind,
                change.entity,
                None if parent is None else parent.eid,
                live=True,
                is_new=True,
                heads=EntityHeads(),
            )
            self.known[change.entity] = known
        elif known.kind != kind or known.parent != (None if parent is None else parent.eid):
            raise refusals.entity_exists(change.entity)
        if known.is_new:
            self._begin(known, LIVENESS, None, value)
            return
        liveness = known.heads.register(LIVENESS, None)
        if not known.heads.deletions and distinct_values(liveness) <= {value}:
            return
        known.live = True
        self._put(known, (LIVENESS, None), value, _pairs(LIVENESS, liveness))

    def _parent(self, change: Create, kind: Kind) -> Known | None:
        if change.entity == self.place.id:
            if kind.number != self.place.kind or change.parent is not None:
                raise refusals.entity_exists(change.entity)
            return None
        if change.parent is None:
            raise refusals.wrong_parent(kind.name, "—")
        parent = self._entity(change.parent)
        if parent.kind.name not in kind.parents:
            raise refusals.wrong_parent(kind.name, parent.kind.name)
        if not parent.live:
            raise refusals.unknown_entity(change.parent)
        return parent

    def _field(self, known: Known, name: str) -> Field:
        try:
            return known.kind.field(name)
        except KeyError:
            raise refusals.unknown_field(known.kind.name, name) from None

    def _encoded(self, known: Known, field: Field, value: Value) -> bytes:
        if not fits_type(field, value):
            raise refusals.wrong_value(known.kind.name, field.name, field.type.value.removesuffix("_set"))
        try:
            raw = encode(value)
            if isinstance(value, Decimal | Ref | Moment):
                decode(raw)
        except (ValueError, UnicodeError):
            raise refusals.too_long(known.kind.name, field.name) from None
        if field.type.is_set and len(raw) > MAX_KEY_BYTES:
            raise refusals.too_long(known.kind.name, field.name)
        return raw

    def _set(self, change: SetField) -> None:
        known = self._entity(change.entity)
        field = self._field(known, change.field)
        raw = _plain(field, change.value)
        if raw is None:
            if field.type.is_set:
                raise refusals.is_a_set(known.kind.name, field.name)
            raw = self._encoded(known, field, change.value)
        if known.is_new and change.replaces is None:
            self._begin(known, field.number, None, raw)
            return
        heads = known.heads.register(field.number, None)
        standing = distinct_values(heads)
        if field.immutable and standing - {raw, NONE}:
            raise refusals.immutable(known.kind.name, field.name)
        if change.replaces is None:
            if (standing or {NONE}) == {raw}:
                self._planned.pop((known.eid, field.number, None), None)
                return
            self._put(known, (field.number, None), raw, _pairs(field.number, heads))
            return
        seen = self._seen(known, field, change.replaces)
        if standing == {raw} and {oid for _, oid in seen} >= {head.oid for head in heads}:
            return
        self._put(known, (field.number, None), raw, seen)

    def _begin(self, known: Known, number: int, key: bytes | None, raw: bytes) -> None:
        """Write a register of a new entity, where nothing stands yet."""
        address = (known.eid, number, key)
        if raw == NONE:
            self._planned.pop(address, None)
        else:
            self._planned[address] = Planned(known.eid, known.kind.number, known.id, number, key, raw)

    def _seen(self, known: Known, field: Field, ids: Iterable[OperationId]) -> list[tuple[int, int]]:
        seen = []
        for wanted in ids:
            row = self._connection.execute(
                "SELECT o.oid, o.eid, o.field, o.key, o.value FROM cmt c"
                " JOIN op o ON o.oid = c.cid << ? | ? WHERE c.hash = ?",
                (INDEX_BITS, wanted.index & LAST_INDEX, wanted.commit),
            ).fetchone()
            if row is None or not may_replace((known.eid, field.number, None, b""), row[1:]):
                raise refusals.not_seen(field.name)
            seen.append((row[2], row[0]))
        return sorted(set(seen))

    def _element(self, change: AddElement | RemoveElement) -> None:
        known = self._entity(change.entity)
        field = self._field(known, change.field)
        if not field.type.is_set:
            raise refusals.not_a_set(known.kind.name, field.name)
        key = self._encoded(known, field, change.value)
        value = PRESENT if isinstance(change, AddElement) else NONE
        if known.is_new:
            self._begin(known, field.number, key, value)
            return
        heads = known.heads.register(field.number, key)
        if (distinct_values(heads) or {NONE}) == {value}:
            self._planned.pop((known.eid, field.number, key), None)
            return
        self._put(known, (field.number, key), value, _pairs(field.number, heads))

    def _delete(self, change: Delete) -> None:
        for known in self._with_rows_below(self._entity(change.entity)):
            for address in [a for a in self._planned if a[0] == known.eid]:
                del self._planned[address]
            known.live = False
            if known.is_new:
                self.known.pop(known.id)
            elif known.heads.is_live:
                self._put(known, (LIVENESS, None), NONE, ((n, head.oid) for n, head in known.heads.pairs()))

    def _with_rows_below(self, top: Known) -> list[Known]:
        if not self.is_new_root:
            if top.eid == self.place.eid:
                sql = f"SELECT eid, kind, id, parent, live FROM ent WHERE root = {top.eid}"  # noqa: S608 (a number)
                self._remember(sorted(self._connection.execute(sql)))
            else:
                above = [top.eid]
                while above:
                    sql = "SELECT eid, kind, id, parent, live FROM ent WHERE parent IN (%s)"
                    rows = sorted(for_ids(self._connection, sql, above))
                    self._remember(rows)
                    above = [row[0] for row in rows]
        if top.eid == self.place.eid:
            return [top, *(known for known in self.known.values() if known is not top)]
        below = [top]
        for above_row in below:
            below += [known for known in self.known.values() if known.parent == above_row.eid]
        return below

    def _put(
        self,
        known: Known,
        register: tuple[int, bytes | None],
        value: bytes,
        replaced: Iterable[tuple[int, int]],
    ) -> None:
        number, key = register
        seen = set(replaced)
        if number != LIVENESS:
            planned = self._planned.get((known.eid, LIVENESS, None))
            if planned is not None and planned.value == NONE:
                raise refusals.unknown_entity(known.id)
            known.live = True
            seen.update((LIVENESS, head.oid) for head in known.heads.deletions)
        self._planned[known.eid, number, key] = Planned(
            known.eid, known.kind.number, known.id, number, key, value, sorted(seen)
        )


def find_root(connection: Connection, root: EntityId, kind: int | None = None) -> RootPlace | None:
    """Find a root by its id (the first known of that kind, or of any); None when it is not here."""
    rows = connection.execute(
        "SELECT eid, kind FROM ent WHERE id = ? AND root = eid ORDER BY eid", (root,)
    ).fetchall()
    for eid, number in rows:
        if kind in (None, number):
            return RootPlace(eid, number, root)
    return None


def _plain(field: Field, value: Value) -> bytes | None:
    """Encode a text in a field of text, or a term in a field of terms: nearly all that is ever written."""
    if type(value) is str and field.type in TEXT_TYPES:
        tag, text = b"s", value
    elif type(value) is Term and field.type is FieldType.TERM:
        tag, text = b"t", value.code
    else:
        return None
    try:
        return tag + text.encode() if len(text) < _SURELY_SHORT else None
    except UnicodeEncodeError:
        return None


def _pairs(number: int, heads: Iterable[Head]) -> list[tuple[int, int]]:
    return [(number, head.oid) for head in heads]


def _place_of(parent: Known) -> bytes:
    return pack_parent(parent.kind.number, parent.id)


def _parents(changes: Iterable[Change]) -> set[EntityId]:
    return {c.parent for c in changes if isinstance(c, Create) and c.parent is not None}
