"""Turns one row of a table into a case to be made, and tells everything about it that is odd."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.dates.parsing import Ambiguous, DayOrder, NotUnderstood, parse
from desktop_app.domain.errors import UsageError
from desktop_app.domain.partial_date import MAX_WORDS, PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Term, Value
from desktop_app.services.cases.create import NewCase, NewEntry
from desktop_app.services.cases.reading import Words, read_value
from desktop_app.services.importing.columns import Column, Layout
from desktop_app.services.importing.names import name_parts, script_of
from desktop_app.services.importing.table_file import Row

MAX_TEXT = 1_000_000
_SEPARATORS = ";,/"


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something about a row that a person should see. ``refused`` rows were not imported.

    ``value`` is what stood in the cell, for the screen only.
    """

    line: int
    code: str
    column: str = ""
    value: str = ""
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A row that can be imported, with its oddities."""

    new: NewCase
    external_id: str
    oddities: tuple[Oddity, ...]


def read_row(
    row: Row,
    header: tuple[str, ...],
    layout: Layout,
    words: Words,
    orders: Mapping[int, DayOrder] = MappingProxyType({}),
) -> Person | Oddity:
    """Return the person that a row tells of, or the oddity for which it is refused.

    ``orders`` are the columns of dates whose order of day and month is known.
    A row without any name is refused; a date that cannot be read is kept as unknown with its words; a term
    that no vocabulary has is kept in a note. Nothing that stood in a recognised column is lost.
    """
    if row.oddity in ("quote", "cell-too-long"):
        return Oddity(row.line, row.oddity, refused=True)
    reader = _RowReader(row, header, words)
    for position, column in layout.columns.items():
        text = row.cells[position].strip() if position < len(row.cells) else ""
        if text:
            reader.take(column, header[position], text, orders.get(position))
    if row.oddity:
        beyond = " ".join(cell.strip() for cell in row.cells[len(header) :] if cell.strip())
        reader.odd(row.oddity, value=beyond)
        if beyond:
            reader.keep(f"Cells beyond the last column: {beyond}")
    return reader.person()


class _RowReader:
    """Gathers the values of one row by the entry that they belong to."""

    def __init__(self, row: Row, header: tuple[str, ...], words: Words) -> None:
        self._row = row
        self._header = header
        self._words = words
        self._values: dict[str, dict[str, Value]] = {"case": {}, "person": {}}
        self._elements: dict[str, list[tuple[str, Value]]] = {"case": [], "person": []}
        self._names: dict[str, dict[str, Value]] = {}
        self._entries: list[NewEntry] = []
        self._kept: list[str] = []
        self._note: str = ""
        self._oddities: list[Oddity] = []

    def odd(self, code: str, column: str = "", value: str = "") -> None:
        """Note something odd."""
        self._oddities.append(Oddity(self._row.line, code, column, value[:200]))

    def keep(self, text: str) -> None:
        """Keep words that no field takes in a note."""
        self._kept.append(text)

    def take(self, column: Column, header: str, text: str, order: DayOrder | None = None) -> None:
        """Put one cell where it belongs."""
        if column.kind == "name" or column.field is None:
            self._take_name(column, text)
        elif column.kind == "note":
            self._note = text
        elif column.field.type.is_set:
            for part in _split(text):
                value = self._read(column.field, header, part)
                if value is not None:
                    self._elements[column.kind].append((column.field.name, value))
        else:
            value = self._read(column.field, header, text, order)
            if value is None:
                return
            if column.kind in self._values:
                self._values[column.kind][column.field.name] = value
            else:
                terms = {name: Term(code) for name, code in column.with_terms.items()}
                self._entries.append(NewEntry(column.kind, {**terms, column.field.name: value}))

    def person(self) -> Person | Oddity:
        """Return what was gathered; the oddity ``no-name`` when there is no name."""
        names = [
            NewEntry("name", {"script": Term(_script(values)), **values})
            for values in self._names.values()
            if values
        ]
        if not names:
            return Oddity(self._row.line, "no-name", refused=True)
        notes = []
        if self._note or self._kept:
            text = "\n\n".join(filter(None, (self._note, "\n".join(self._kept))))
            notes.append(NewEntry("note", {"type": Term("other"), "title": "From the table", "text": text}))
        external = self._values["case"].get("external_id")
        return Person(
            NewCase(
                NewEntry("case", self._values["case"], self._elements["case"]),
                NewEntry("person", self._values["person"], self._elements["person"]),
                of_person=[*names, *self._entries],
                of_case=notes,
            ),
            external if isinstance(external, str) else "",
            tuple(self._oddities),
        )

    def _take_name(self, column: Column, text: str) -> None:
        group = "" if column.field is not None and column.name != "alias" else column.name
        values = self._names.setdefault(group, {})
        values.update({name: Term(code) for name, code in column.with_terms.items()})
        if column.field is not None:
            values[column.field.name] = text
            return
        parts = name_parts(text)
        found: Mapping[str, str] = {
            "family": parts.family,
            "given": parts.given,
            "patronymic": parts.patronymic,
            "other": parts.other,
        }
        values.update({name: part for name, part in found.items() if part})
        if parts.other and len(parts.other.split()) > 1:
            self.odd("name-not-split", column.name, text)

    def _read(self, field: Field, header: str, text: str, order: DayOrder | None = None) -> Value:
        if field.type is FieldType.DATE:
            return self._date(header, text, order)
        try:
            return read_value(field, text, self._words)
        except UsageError as error:
            self.odd(error.code, header, text)
            self.keep(f"{header}: {text}")
            return None

    def _date(self, header: str, text: str, order: DayOrder | None) -> PartialDate:
        found = parse(text, self._words.dates, self._words.language, order or self._words.order)
        if isinstance(found, Ambiguous):
            self.odd("ambiguous-date", header, text)
            return PartialDate.unknown(found.candidates[0].date.words)
        if isinstance(found, NotUnderstood):
            self.odd("not-a-date", header, text)
            if len(text) > MAX_WORDS:
                self.keep(f"{header}: {text}")
            return found.kept
        return found.date


def _split(text: str) -> list[str]:
    for separator in _SEPARATORS:
        if separator in text:
            return [part.strip() for part in text.split(separator) if part.strip()]
    return [text]


def _script(values: Mapping[str, Value]) -> str:
    return script_of(" ".join(value for value in values.values() if isinstance(value, str)))
