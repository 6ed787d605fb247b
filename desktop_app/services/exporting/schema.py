"""The JSON Schema of an export, made from the kinds: whatever is added to them is in it at once."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType, Kind
from desktop_app.services.exporting.values import SHAPES

FORMAT = "holdfast-export"
VERSION = 1
FILE = f"{FORMAT}.json"
SCHEMA_FILE = f"{FORMAT}.schema.json"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_ID = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_BASE64 = {"type": ["string", "null"], "contentEncoding": "base64"}
_NUMBER = {"type": ["integer", "null"]}


def export_schema() -> dict[str, Any]:
    """Return the schema of ``holdfast-export.json``."""
    return {
        "$schema": _DRAFT,
        "title": "Holdfast export",
        "description": "Everything that a vault holds. “entities” is what people read; “log” is every signed "
        "change ever made, from which an import builds an equal vault. null is “not yet known”.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "schema_version": {"type": "integer", "minimum": 1},
                "exported": {"type": "string"},
                "recipient": {
                    "type": ["string", "null"],
                    "description": "null: one's own copy, with the log",
                },
                "roots": {"type": "array", "items": {"$ref": "#/$defs/root"}},
                "stubs": {
                    "type": "array",
                    "items": _object({"number": {"type": "integer"}, "hash": _BASE64}),
                },
                "authors": {"type": "array", "items": {"$ref": "#/$defs/author"}},
                "files": {"type": "array", "items": {"$ref": "#/$defs/file"}},
            }
        ),
        "$defs": {
            "root": _object(
                {
                    "id": _ID,
                    "kind": {"type": "string"},
                    "entities": {"type": "array", "items": {"oneOf": [_ref(kind) for kind in SCHEMA.kinds]}},
                    "log": {"type": "array", "items": {"$ref": "#/$defs/commit"}},
                },
                optional=("log",),
            ),
            "author": _object({"key": {"type": "string"}, "name": {"type": ["string", "null"]}}),
            "file": _object(
                {
                    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                    "size": {"type": "integer", "minimum": 0},
                    "path": {"type": "string", "description": "beside this document"},
                }
            ),
            "version": _object(
                {"value": {}, "author": {"type": "string"}, "clock": {"type": "string"}},
            ),
            "commit": _commit(),
            **{f"a-{of.value}": _shape(of) for of in FieldType},
            **{f"kind-{kind.name}": _kind(kind) for kind in SCHEMA.kinds},
        },
    }


def schema_text() -> str:
    """Return the schema as it is published."""
    return json.dumps(export_schema(), ensure_ascii=False, indent=1) + "\n"


def _ref(kind: Kind) -> dict[str, str]:
    return {"$ref": f"#/$defs/kind-{kind.name}"}


def _kind(kind: Kind) -> dict[str, Any]:
    return _object(
        {
            "id": _ID,
            "kind": {"const": kind.name},
            "parent": {"anyOf": [_ID, {"type": "null"}]},
            "fields": _object({field.name: _field(field) for field in kind.fields}, optional="all"),
            "versions": {
                "type": "object",
                "description": "fields that stand in several versions until a person settles them",
                "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/version"}},
            },
            "withheld": {"type": "array", "items": {"type": "string"}},
            "erased": {"type": "array", "items": {"type": "string"}},
        }
    )


def _shape(of: FieldType) -> dict[str, Any]:
    shape = SHAPES[of]
    return {"type": "array", "items": shape} if of.is_set else {"anyOf": [shape, {"type": "null"}]}


def _field(field: Field) -> dict[str, Any]:
    described: dict[str, Any] = {"$ref": f"#/$defs/a-{field.type.value}"}
    if field.vocabulary is not None:
        described["description"] = f"a code of the vocabulary {field.vocabulary}"
    elif field.target is not None:
        described["description"] = f"points to an entry of the kind {field.target}"
    elif field.type is FieldType.BYTES:
        described["description"] = "hexadecimal"
    return described


def _commit() -> dict[str, Any]:
    operation = _object(
        {
            "number": {"type": "integer"},
            "kind": _NUMBER,
            "entity": _BASE64,
            "field": _NUMBER,
            "element": _BASE64,
            "value": _BASE64,
            "replaces": _BASE64,
            "restores": _BASE64,
            "salt": _BASE64,
            "proof": _BASE64,
        }
    )
    return _object(
        {
            "number": {"type": "integer"},
            "hash": _BASE64,
            "root_kind": {"type": "integer"},
            "root": _BASE64,
            "author": _BASE64,
            "session": _BASE64,
            "sequence": {"type": "integer"},
            "previous": _NUMBER,
            "previous_hash": _BASE64,
            "lamport": {"type": "integer"},
            "version": {"type": "integer"},
            "minute": {"type": "integer"},
            "signature": _BASE64,
            "operations": {"type": "array", "items": operation},
        }
    )


def _object(properties: dict[str, Any], optional: tuple[str, ...] | str = ()) -> dict[str, Any]:
    required = [] if optional == "all" else [name for name in properties if name not in optional]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
