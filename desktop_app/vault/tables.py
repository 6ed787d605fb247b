"""The typed tables that everything reads: the columns a kind needs, and how values become cells and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field, FieldType, Kind
from desktop_app.domain.values import MalformedValueError, Moment, Ref, Term, Value, decode

Cell = None | int | str | bytes
"""What one column of a typed table holds."""

FIXED_COLUMNS = ("eid", "root", "parent", "live")
"""The columns that every typed table begins with."""

TEXT_TYPES = (FieldType.TEXT, FieldType.LONG_TEXT, FieldType.MARKDOWN)
"""Types whose values are plain text."""

_PLAIN_TAGS = {**dict.fromkeys(TEXT_TYPES, b"s"), FieldType.TERM: b"t"}
"""Types whose cell is the encoded value's text: no value is made of them on the way."""

_PLAIN_DAY = re.compile(rb"d[1-8]\d{3}-\d\d-\d\d")
"""A day with its year and nothing else, as nearly every date is: read without the grammar of all dates."""

_SQL_TYPES = {
    FieldType.INTEGER: "INTEGER",
    FieldType.YES_NO: "INTEGER",
    FieldType.MOMENT: "INTEGER",
    FieldType.REF: "BLOB",
    FieldType.BYTES: "BLOB",
    FieldType.ANY: "BLOB",
}
_ELEMENT_TYPES: dict[FieldType, type] = {
    FieldType.TERM_SET: Term,
    FieldType.TEXT_SET: str,
    FieldType.REF_SET: Ref,
}
_TYPES: dict[FieldType, type] = {
    FieldType.TEXT: str,
    FieldType.LONG_TEXT: str,
    FieldType.MARKDOWN: str,
    FieldType.DECIMAL: Decimal,
    FieldType.YES_NO: bool,
    FieldType.DATE: PartialDate,
    FieldType.MOMENT: Moment,
    FieldType.TERM: Term,
    FieldType.REF: Ref,
    FieldType.BYTES: bytes,
}


def fits_type(field: Field, value: Value) -> bool:
    """Whether ``value`` (for a set: one element) is of the field's type; None fits every single field."""
    if field.type.is_set:
        return isinstance(value, _ELEMENT_TYPES[field.type])
    if value is None or field.type is FieldType.ANY:
        return True
    if field.type is FieldType.INTEGER:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, _TYPES[field.type])


def columns_of(field: Field) -> tuple[str, ...]:
    """Return the names of a single-valued field's columns; a set has none, its elements are rows."""
    if field.type.is_set:
        return ()
    name = f"f_{field.name}"
    return (name, f"{name}_lo", f"{name}_hi") if field.type is FieldType.DATE else (name,)


def cells_of(field: Field, raw: bytes | None) -> tuple[Cell, ...]:
    """Return the cells of an encoded value; NULLs when there is none or it is not of the field's type."""
    empty: tuple[Cell, ...] = (None,) * len(columns_of(field))
    if raw is None or raw == b"n":
        return empty
    body = raw[1:]
    try:
        if raw[:1] == _PLAIN_TAGS.get(field.type):
            return (text_of(raw),)
        if field.type is FieldType.DATE and _PLAIN_DAY.fullmatch(raw):
            day = date.fromisoformat(body.decode())
            return (day.isoformat(), day.toordinal(), day.toordinal())
        value = decode(raw)
    except ValueError:
        return empty
    if not fits_type(field, value):
        return empty
    match value:
        case PartialDate() if field.type is FieldType.DATE:
            return (value.canonical(), value.earliest, value.latest)
        case Decimal() if field.type is FieldType.DECIMAL:
            return (raw[1:].decode(),)
        case Moment() if field.type is FieldType.MOMENT:
            return (value.minutes,)
        case Ref() if field.type is FieldType.REF:
            return (body,)
        case bool() | int() | bytes() if field.type is not FieldType.ANY:
            return (int(value) if isinstance(value, bool) else value,)
        case _:
            return (raw,)


def text_of(raw: bytes) -> str | None:
    """Return the text of an encoded text or term; None when it is no UTF-8."""
    try:
        return raw[1:].decode()
    except UnicodeDecodeError:
        return None


def value_of(field: Field, cell: Cell) -> Value:
    """Return the value of a field's first cell; raises ``ValueError`` when the table was tampered with."""
    if cell is None:
        return None
    return _READERS[field.type](cell)


def _text(cell: Cell) -> str:
    if not isinstance(cell, str):
        raise MalformedValueError("a text column holds something else")
    return cell


def _number(cell: Cell) -> int:
    if not isinstance(cell, int):
        raise MalformedValueError("a number column holds something else")
    return cell


def _blob(cell: Cell) -> bytes:
    if not isinstance(cell, bytes):
        raise MalformedValueError("a column of bytes holds something else")
    return cell


def ref_of(cell: Cell) -> Ref:
    """Return the reference of its 32 bytes: root id, then entity id."""
    raw = _blob(cell)
    return Ref(EntityId(raw[:16]), EntityId(raw[16:]))


_READERS: dict[FieldType, Callable[[Cell], Value]] = {
    FieldType.TEXT: _text,
    FieldType.LONG_TEXT: _text,
    FieldType.MARKDOWN: _text,
    FieldType.INTEGER: _number,
    FieldType.DECIMAL: lambda cell: Decimal(_text(cell)),
    FieldType.YES_NO: lambda cell: bool(_number(cell)),
    FieldType.DATE: lambda cell: PartialDate.from_canonical(_text(cell)),
    FieldType.MOMENT: lambda cell: Moment(_number(cell)),
    FieldType.TERM: lambda cell: Term(_text(cell)),
    FieldType.REF: ref_of,
    FieldType.BYTES: _blob,
    FieldType.ANY: lambda cell: decode(_blob(cell)),
}


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a field's cells are in a row, -1 for a set; ``plain_tag`` where the cell is the encoded text."""

    field: Field
    position: int
    plain_tag: bytes | None


@dataclass(frozen=True)
class KindTable:
    """The typed table of one kind, with its statements."""

    kind: Kind

    @property
    def name(self) -> str:
        """The table's name in SQL."""
        return f"t_{self.kind.name}"

    @cached_property
    def single_fields(self) -> tuple[Field, ...]:
        """The fields that have columns, in schema order."""
        return tuple(field for field in self.kind.fields if not field.type.is_set)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Every column, fixed ones first."""
        return (*FIXED_COLUMNS, *(name for field in self.single_fields for name in columns_of(field)))

    @cached_property
    def slots(self) -> dict[int, Slot]:
        """Field number to what writing its cells needs."""
        return {
            field.number: Slot(
                field,
                -1 if field.type.is_set else self.columns.index(f"f_{field.name}"),
                _PLAIN_TAGS.get(field.type),
            )
            for field in self.kind.fields
        }

    @cached_property
    def positions(self) -> dict[int, tuple[int, Field]]:
        """Field number to the position of its first column, and the field."""
        return {field.number: (self.columns.index(f"f_{field.name}"), field) for field in self.single_fields}

    def insert_sql(self, positions: Sequence[int]) -> str:
        """Write the fixed columns and those at ``positions`` of a new row."""
        names = (*FIXED_COLUMNS, *(self.columns[at] for at in positions))
        return f"INSERT INTO {self.name}({', '.join(names)}) VALUES ({','.join('?' * len(names))})"  # noqa: S608 (schema)

    @cached_property
    def definition(self) -> str:
        """The ``CREATE TABLE`` that this kind needs."""
        columns = ["eid INTEGER PRIMARY KEY", "root INTEGER NOT NULL"]
        columns += ["parent INTEGER", "live INTEGER NOT NULL"]
        for field in self.single_fields:
            first, *bounds = columns_of(field)
            columns.append(f"{first} {_SQL_TYPES.get(field.type, 'TEXT')}")
            columns += [f"{bound} INTEGER" for bound in bounds]
        return f"CREATE TABLE {self.name} ({', '.join(columns)}) STRICT"


def kind_tables(kinds: Sequence[Kind]) -> dict[int, KindTable]:
    """Return the typed table of each kind by the kind's number."""
    return {kind.number: KindTable(kind) for kind in kinds}
