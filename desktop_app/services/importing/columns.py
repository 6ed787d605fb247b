"""Which column of a table goes where: recognised by its header in four languages, or told by a mapping."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.errors import UsageError
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.textfold import fold_line

WHOLE_NAME = "*"
_PLACES = ("case", "person", "name", "identifier", "contact_channel", "note")


@dataclass(frozen=True, slots=True)
class Column:
    """Where the values of a column go: a field of a kind, and what else is set on the entry made for it.

    ``field`` is None for a whole name in one cell.
    """

    name: str
    kind: str
    field: Field | None
    with_terms: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table by position, and the headers that were not recognised."""

    columns: Mapping[int, Column]
    unknown: tuple[str, ...]

    @property
    def dates(self) -> tuple[int, ...]:
        """The positions of columns that hold dates."""
        return tuple(
            position
            for position, column in self.columns.items()
            if column.field is not None and column.field.type is FieldType.DATE
        )


class ColumnNames:
    """The columns that an import knows."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._by_header: dict[str, Column] = {}
        self._by_name: dict[str, Column] = {}
        for entry in data["column"]:
            column = _column(entry["name"], entry["place"], entry.get("with", {}))
            self._by_name[column.name] = column
            for header in (entry["name"], *entry["headers"]):
                self._by_header[_key(header)] = column

    @classmethod
    def bundled(cls) -> ColumnNames:
        """Read the columns that ship with the program."""
        return cls(tomllib.loads(asset("import", "people.toml").read_text("utf-8")))

    def layout(self, header: Sequence[str], mapping: Mapping[str, str | None] | None = None) -> Layout:
        """Return which column goes where.

        ``mapping`` tells for a header (as written) a column's name, a place such as ``person.birth_place``,
        or None to leave it out; the rest are recognised. Raises UsageError for a header that is not there, a
        place that is none, for two columns that would fill one field, and when nothing is recognised.
        """
        told = dict(mapping or {})
        for wanted in told:
            if wanted not in header:
                raise UsageError(
                    "no-such-column",
                    "The mapping names a column “{column}”, which this table does not have.",
                    "It has: {known}.",
                    column=wanted[:60],
                    known=", ".join(header)[:400],
                )
        columns: dict[int, Column] = {}
        unknown = []
        for position, name in enumerate(header):
            if name in told:
                target = told[name]
                if target is not None:
                    columns[position] = self._by_name.get(target) or _column(target, target, {})
            elif _key(name) in self._by_header:
                columns[position] = self._by_header[_key(name)]
            elif name:
                unknown.append(name)
        _refuse_twice(columns, header)
        if not any(column.kind == "name" for column in columns.values()):
            raise UsageError(
                "no-name-column",
                "No column of this table is recognised as a name.",
                "Name the columns in a mapping file, as in {example}.",
                example='{"Person": "name", "Born": "birth_date"}',
            )
        return Layout(columns, tuple(unknown))


def _column(name: str, place: str, with_terms: Mapping[str, str]) -> Column:
    kind, _, field_name = place.partition(".")
    if kind == "name" and field_name == WHOLE_NAME:
        return Column(name, kind, None, with_terms)
    if kind not in _PLACES or not SCHEMA.kind(kind).has(field_name):
        raise UsageError(
            "no-such-place",
            "“{place}” is no place for a column.",
            "Use a column's name such as birth_date, or a field such as person.birth_place.",
            place=place[:60],
        )
    return Column(name, kind, SCHEMA.kind(kind).field(field_name), with_terms)


def _refuse_twice(columns: Mapping[int, Column], header: Sequence[str]) -> None:
    seen: dict[str, int] = {}
    for position, column in columns.items():
        is_single = column.field is None or not column.field.type.is_set
        if is_single and column.name in seen:
            raise UsageError(
                "column-twice",
                "The columns “{first}” and “{second}” would both become {name}.",
                "Rename one of them, or leave it out with a mapping file.",
                first=header[seen[column.name]][:60],
                second=header[position][:60],
                name=column.name,
            )
        seen[column.name] = position


def _key(header: str) -> str:
    return fold_line(header.replace("_", " ").replace("-", " ")).rstrip(":.*")
