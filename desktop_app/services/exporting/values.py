"""Values as JSON writes them, by the type of their field; what the published schema says about each."""

from __future__ import annotations

from datetime import UTC
from decimal import Decimal
from typing import Any

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import FieldType
from desktop_app.domain.values import Moment, Ref, Term, Value

_ID = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_REF = {
    "type": "object",
    "properties": {"root": _ID, "entity": _ID},
    "required": ["root", "entity"],
    "additionalProperties": False,
}
_DATE = {
    "type": "object",
    "properties": {
        "date": {"type": "string", "description": "2022-03-05, 2022-03, 2022-S1 (spring), ~2022, ? unknown"},
        "words": {"type": "string", "description": "as it was told; empty where it was picked"},
    },
    "required": ["date", "words"],
    "additionalProperties": False,
}
_MOMENT = {"type": "string", "pattern": r"^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z$"}
_TEXT = {"type": "string"}
_TYPES = ["text", "integer", "decimal", "yes_no", "date", "moment", "term", "ref", "bytes"]
_TYPED = {
    "type": "object",
    "description": "a value that carries its own type",
    "properties": {"type": {"enum": _TYPES}, "value": {}},
    "required": ["type", "value"],
    "additionalProperties": False,
}

SHAPES: dict[FieldType, dict[str, Any]] = {
    FieldType.TEXT: _TEXT,
    FieldType.LONG_TEXT: _TEXT,
    FieldType.MARKDOWN: _TEXT,
    FieldType.INTEGER: {"type": "integer"},
    FieldType.DECIMAL: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    FieldType.YES_NO: {"type": "boolean"},
    FieldType.DATE: _DATE,
    FieldType.MOMENT: _MOMENT,
    FieldType.TERM: _TEXT,
    FieldType.TERM_SET: _TEXT,
    FieldType.TEXT_SET: _TEXT,
    FieldType.REF: _REF,
    FieldType.REF_SET: _REF,
    FieldType.BYTES: {"type": "string", "pattern": "^([0-9a-f]{2})*$"},
    FieldType.ANY: _TYPED,
}
"""The JSON Schema of one value (for a set: of one element) of each type."""


def to_json(value: Value) -> Any:
    """Return a value as JSON has it; None is “not yet known”."""
    match value:
        case PartialDate():
            return {"date": value.bare_canonical(), "words": value.words}
        case Term():
            return value.code
        case Ref():
            return {"root": value.root.hex(), "entity": value.entity.hex()}
        case Moment():
            when = value.as_datetime().astimezone(UTC)
            return when.strftime("%Y-%m-%dT%H:%MZ").rjust(17, "0")
        case bytes():
            return value.hex()
        case Decimal():
            return format(value, "f")
        case _:
            return value


def to_typed(value: Value) -> Any:
    """Return the value of a field that can hold any type, with the name of the type."""
    if value is None:
        return None
    return {"type": _name(value), "value": to_json(value)}


def to_text(value: Value) -> str:
    """Return a value as a cell of a table; nothing is a formula."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case PartialDate():
            return value.words or value.bare_canonical()
        case Ref():
            return value.entity.hex()
        case _:
            return str(to_json(value))


def _name(value: Value) -> str:
    match value:
        case bool():
            return "yes_no"
        case int():
            return "integer"
        case str():
            return "text"
        case Decimal():
            return "decimal"
        case PartialDate():
            return "date"
        case Moment():
            return "moment"
        case Term():
            return "term"
        case Ref():
            return "ref"
        case _:
            return "bytes"
