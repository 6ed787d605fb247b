"""Which column of a table goes where: recognised by its header in four languages, or told by a mapping."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.errors import UsageError
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType, Kind
from desktop_app.domain.textfold import fold_line

WHOLE_NAME = "*"
_UNTOLD = (FieldType.REF, FieldType.REF_SET, FieldType.BYTES, FieldType.ANY)
_PLACE = re.compile(r"([a-z_]+)(?:\[([1-9]\d?)\])?\.([a-z_*]+)")
_TOP = ("case", "person")


@dataclass(frozen=True, slots=True)
class Column:
    """Where the values of a column go: a field of a kind, and what else is set on the entry made for it.

    ``field`` is None for a whole name in one cell. Columns of the same ``group`` fill one entry.
    """

    name: str
    kind: str
    field: Field | None
    with_terms: Mapping[str, str] = dataclasses.field(default_factory=dict)
    group: str = ""


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
                self._by_header[header_key(header)] = column

    @classmethod
    def bundled(cls) -> ColumnNames:
        """Read the columns that ship with the program."""
        return cls(tomllib.loads(asset("import", "people.toml").read_text("utf-8")))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns that have one, in the order of the data file."""
        return tuple(self._by_name)

    def named(self, name: str) -> Column:
        """Return the column of this name, or of a place; raises UsageError ``no-such-place``."""
        return self._by_name.get(name) or _column(name, name, {})

    def recognise(self, header: str) -> Column | None:
        """Return the column of this header: one of the known ones, or a place such as ``charge.article``."""
        known = self._by_header.get(header_key(header))
        if known is not None or not _PLACE.fullmatch(header.strip()):
            return known
        try:
            return _column(header.strip(), header.strip(), {})
        except UsageError:
            return None

    def count(self, cells: Sequence[str]) -> int:
        """Return how many of these cells would be recognised as headers."""
        return sum(self.recognise(cell) is not None for cell in cells if cell.strip())

    def layout(
        self,
        header: Sequence[str],
        mapping: Mapping[str, str | None] | None = None,
        *,
        needs_name: bool = True,
    ) -> Layout:
        """Return which column goes where.

        ``mapping`` tells for a header (as written) a column's name, a place such as ``person.birth_place``
        or ``charge[2].article``, or None to leave it out; the rest are recognised. Raises UsageError for a
        header that is not there, a place that is none, for two columns that would fill one field, and when
        no name is recognised.
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
                    columns[position] = self.named(target)
            elif (found := self.recognise(name)) is not None:
                columns[position] = found
            elif name:
                unknown.append(name)
        _refuse_twice(columns, header)
        if needs_name and not any(column.kind == "name" for column in columns.values()):
            raise UsageError(
                "no-name-column",
                "No column of this table is recognised as a name.",
                "Name the columns in a mapping file, as in {example}.",
                example='{"Person": "name", "Born": "birth_date"}',
            )
        return Layout(columns, tuple(unknown))


@cache
def bundled_columns() -> ColumnNames:
    """Return the columns that ship with the program, read once."""
    return ColumnNames.bundled()


def importable(kind: Kind, field: Field) -> bool:
    """Whether a cell of a table can fill this field: not what the program writes, nor a pointer elsewhere."""
    return not field.immutable and field.type not in _UNTOLD and kind.name != "claim"


@cache
def path_to(kind: str) -> tuple[str, ...]:
    """Return the kinds from below case or person down to this one; empty where it is under neither.

    Raises KeyError for no kind.
    """
    path: list[str] = []
    while kind not in _TOP:
        parents = SCHEMA.kind(kind).parents
        if not parents:
            return ()
        path.insert(0, kind)
        kind = next((top for top in reversed(_TOP) if top in parents), parents[0])
    return tuple(path)


def belongs_to_person(kind: str) -> bool:
    """Whether entries of this kind, or those that they stand under, belong to the person."""
    return "person" in SCHEMA.kind(path_to(kind)[0]).parents


def _column(name: str, place: str, with_terms: Mapping[str, str]) -> Column:
    match = _PLACE.fullmatch(place)
    kind, at, field_name = match.groups() if match else (place.partition(".")[0], None, "")
    group = name if with_terms and at is None else f"{kind}[{at or 1}]"
    if kind == "name" and field_name == WHOLE_NAME:
        group = f"name[{at}]" if at else name
        return Column(name, kind, None, with_terms, group)
    if not _is_place(kind, field_name):
        raise UsageError(
            "no-such-place",
            "“{place}” is no place for a column.",
            "Use a column's name such as birth_date, or a field such as person.birth_place.",
            place=place[:60],
        )
    return Column(name, kind, SCHEMA.kind(kind).field(field_name), with_terms, group)


def _is_place(kind: str, field: str) -> bool:
    if kind not in {known.name for known in SCHEMA.kinds} or (kind not in _TOP and not path_to(kind)):
        return False
    known = SCHEMA.kind(kind)
    return known.has(field) and importable(known, known.field(field))


def _refuse_twice(columns: Mapping[int, Column], header: Sequence[str]) -> None:
    seen: dict[tuple[str, str, str], int] = {}
    for position, column in columns.items():
        is_single = column.field is None or not column.field.type.is_set
        filled = (column.group, column.kind, column.field.name if column.field else WHOLE_NAME)
        if is_single and filled in seen:
            raise UsageError(
                "column-twice",
                "The columns “{first}” and “{second}” would both become {name}.",
                "Rename one of them, or leave it out with a mapping file.",
                first=header[seen[filled]][:60],
                second=header[position][:60],
                name=column.name,
            )
        seen[filled] = position


def header_key(header: str) -> str:
    """Return a header without what people write differently: case, accents, hyphens, a colon at its end."""
    return fold_line(header.replace("_", " ").replace("-", " ")).rstrip(":.* ")
