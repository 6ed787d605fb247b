"""Documents as plain JSON data and back, checked field by field.

They cross a pipe to the process that prints.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from desktop_app.domain.document.model import Document
from desktop_app.domain.errors import KnownError

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class DocumentError(KnownError):
    """The data does not describe a document; ``place`` says which field ("parts[2].blocks[0].rows")."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(
            "document-malformed",
            "The document's description is wrong at {place}: {problem}. Nothing was printed.",
            "This is a fault of the program; please report the place named here.",
            place=place,
            problem=problem,
        )


def to_json(document: Document) -> dict[str, Json]:
    """Return the document as JSON data; each object carries its ``type``."""
    return cast("dict[str, Json]", _plain(document))


def from_json(data: object) -> Document:
    """Return the document that ``to_json`` described.

    Raises ``DocumentError`` for an unknown kind or field, a missing field or a value of another type.
    """
    return cast("Document", _read(data, Document, "document"))


def _plain(value: Any) -> Json:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {"type": type(value).__name__} | {
            field.name: _plain(getattr(value, field.name)) for field in fields(value)
        }
    return cast("Json", value)


@cache
def _shape(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _read(data: object, kind: Any, place: str) -> object:
    origin = get_origin(kind)
    if origin in (types.UnionType, Union):
        return _read_union(data, get_args(kind), place)
    if origin is Literal:
        if data not in get_args(kind) or isinstance(data, bool):
            raise DocumentError(place, "not one of the allowed words")
        return data
    if origin is tuple:
        return _read_tuple(data, get_args(kind), place)
    if isinstance(kind, type) and is_dataclass(kind):
        return _read_object(data, kind, place)
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if type(data) is not kind:
        raise DocumentError(place, f"a {kind.__name__} is expected")
    return data


def _read_union(data: object, choices: Sequence[Any], place: str) -> object:
    if data is None and type(None) in choices:
        return None
    named = {
        choice.__name__: choice for choice in choices if isinstance(choice, type) and is_dataclass(choice)
    }
    if named:
        name = data.get("type") if isinstance(data, Mapping) else None
        if not isinstance(name, str) or name not in named:
            raise DocumentError(place, "an unknown kind")
        return _read_object(data, named[name], place)
    return _read(data, next(choice for choice in choices if choice is not type(None)), place)


def _read_tuple(data: object, kinds: Sequence[Any], place: str) -> tuple[object, ...]:
    if not isinstance(data, list | tuple):
        raise DocumentError(place, "a list is expected")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        kinds = [kinds[0]] * len(data)
    if len(kinds) != len(data):
        raise DocumentError(place, f"{len(kinds)} items are expected")
    return tuple(
        _read(item, kind, f"{place}[{index}]")
        for index, (item, kind) in enumerate(zip(data, kinds, strict=True))
    )


def _read_object(data: object, cls: type, place: str) -> object:
    if not isinstance(data, Mapping) or data.get("type") != cls.__name__:
        raise DocumentError(place, f"a {cls.__name__} is expected")
    shape = _shape(cls)
    unknown = set(data) - set(shape) - {"type"}
    if unknown:
        raise DocumentError(place, "an unknown field")
    values = {
        name: _read(data[name], kind, f"{place}.{name}") for name, kind in shape.items() if name in data
    }
    try:
        return cls(**values)
    except TypeError as error:
        raise DocumentError(place, "a field is missing") from error
