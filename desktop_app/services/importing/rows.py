"""Turns one row of a table into a case to be made, and tells everything about it that is odd."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from types import MappingProxyType

from desktop_app.domain.dates.parsing import DayOrder
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term, Value
from desktop_app.services.cases.create import NewCase, NewEntry
from desktop_app.services.cases.reading import Words
from desktop_app.services.importing.cells import (
    MAX_SHOWN,
    Oddity,
    bare,
    is_formula,
    parts_of,
    read_cell,
    stored_identifier,
)
from desktop_app.services.importing.columns import Column, Layout, belongs_to_person, path_to
from desktop_app.services.importing.names import NameParts, name_parts, script_of
from desktop_app.services.importing.table_file import UNREAD, Row

NOTE_TITLE = "From the table"
NAME_PARTS = ("family", "given", "patronymic", "other")
_WORDS = ("description", "note", "text")


@dataclass(frozen=True, slots=True)
class Person:
    """A row that can be imported, with its oddities."""

    new: NewCase
    external_id: str
    oddities: tuple[Oddity, ...]

    @classmethod
    def of_name(cls, parts: NameParts) -> Person:
        """Return a person of whom only the name is told."""
        told = {"family": parts.family, "given": parts.given, "patronymic": parts.patronymic}
        values = {name: part for name, part in {**told, "other": parts.other}.items() if part}
        name = NewEntry("name", {"script": Term(parts.script), **values})
        return cls(NewCase(of_person=[name]), "", ())

    @property
    def name(self) -> str:
        """The first name told, in its parts."""
        first = next(one for one in self.new.of_person if one.kind == "name")
        return " ".join(part for key in NAME_PARTS if isinstance(part := first.values.get(key), str))

    def with_entries(self, entries: Sequence[NewEntry]) -> Person:
        """Return the same person with further entries of the case."""
        return replace(self, new=replace(self.new, of_case=[*self.new.of_case, *entries]))


@dataclass(slots=True)
class Draft:
    """An entry being filled from several cells."""

    kind: str
    values: dict[str, Value] = attribute(default_factory=dict)
    elements: list[tuple[str, Value]] = attribute(default_factory=list)
    children: list[Draft] = attribute(default_factory=list)
    to_person: list[str] = attribute(default_factory=list)

    def finished(self) -> NewEntry:
        """Return the entry with all that stands under it; a person that it is about is the row's own."""
        to_person = list(self.to_person)
        if self.kind not in ("name", "involvement") and SCHEMA.kind(self.kind).has("person"):
            to_person.append("person")
        return NewEntry(
            self.kind, self.values, self.elements, [child.finished() for child in self.children], to_person
        )


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
    read = read_part(row, header, layout, words, orders)
    return read if isinstance(read, Oddity) else read.person()


def read_part(
    row: Row,
    header: tuple[str, ...],
    layout: Layout,
    words: Words,
    orders: Mapping[int, DayOrder] = MappingProxyType({}),
) -> RowReader | Oddity:
    """Return what a row tells, before it is known whether it tells of a person; an oddity when unreadable."""
    if row.oddity in UNREAD:
        return Oddity(row.line, row.oddity, value=" ".join(row.cells)[:MAX_SHOWN], refused=True)
    reader = RowReader(row.line, words)
    for position, column in layout.columns.items():
        text = bare(row.cells[position]) if position < len(row.cells) else ""
        if text:
            reader.take(column, header[position], text, orders.get(position))
    if row.oddity:
        beyond = " ".join(cell.strip() for cell in row.cells[len(header) :] if cell.strip())
        reader.odd(row.oddity, value=beyond)
        if beyond:
            reader.keep(f"Cells beyond the last column: {beyond}")
    return reader


class RowReader:
    """Gathers the values of one row by the entry that they belong to."""

    def __init__(self, line: int, words: Words) -> None:
        self._line = line
        self._words = words
        self._case, self._person = Draft("case"), Draft("person")
        self._names: dict[str, Draft] = {}
        self._entries: dict[str, Draft] = {}
        self._tops: list[Draft] = []
        self._kept: list[str] = []
        self._note: str = ""
        self._oddities: list[Oddity] = []

    def odd(self, code: str, column: str = "", value: str = "") -> None:
        """Note something odd."""
        self._oddities.append(Oddity(self._line, code, column, value[:MAX_SHOWN]))

    def keep(self, text: str) -> None:
        """Keep words that no field takes in a note."""
        self._kept.append(text)

    def take(self, column: Column, header: str, text: str, order: DayOrder | None = None) -> None:
        """Put one cell where it belongs."""
        if is_formula(text):
            self.odd("formula", header, text)
        if column.kind == "name":
            self._take_name(column, text)
            return
        assert column.field is not None  # noqa: S101 - only whole names have none
        if column.group == "note[1]" and column.field.name == "text":
            self._note = text
            return
        draft = self._draft(column)
        for part in parts_of(text) if column.field.type.is_set else [text]:
            found = read_cell(column.field, part, self._words, order)
            if found.odd:
                self.odd(found.odd, header, part)
            if found.kept:
                self.keep(f"{header}: {part}")
            if found.value is None:
                continue
            if column.field.type.is_set:
                draft.elements.append((column.field.name, found.value))
            else:
                draft.values[column.field.name] = found.value

    def oddities(self) -> tuple[Oddity, ...]:
        """Return what was odd so far."""
        return tuple(self._oddities)

    def entry(self, kind: str) -> Draft:
        """Return the entry of this kind that the row tells of; words that no field took are added to it."""
        draft = self._entries.get(f"{kind}[1]", Draft(kind))
        words = next((name for name in _WORDS if SCHEMA.kind(kind).has(name)), None)
        if words is not None and self._kept:
            told = draft.values.get(words)
            draft.values[words] = "\n".join([*([told] if isinstance(told, str) else []), *self._kept])
        return draft

    def person(self, external_id: str = "") -> Person | Oddity:
        """Return what was gathered; the oddity ``no-name`` when there is no name.

        ``external_id`` is what the row is called by other tables, where no column told one.
        """
        if external_id:
            self._case.values.setdefault("external_id", external_id)
        names = list(self._named())
        if not names:
            return Oddity(self._line, "no-name", refused=True)
        tops = [*self._filled(), *self._notes()]
        external = self._case.values.get("external_id")
        return Person(
            NewCase(
                NewEntry("case", self._case.values, self._case.elements),
                NewEntry("person", self._person.values, self._person.elements),
                of_person=[*names, *(one for one in tops if belongs_to_person(one.kind))],
                of_case=[one for one in tops if not belongs_to_person(one.kind)],
            ),
            external if isinstance(external, str) else "",
            tuple(self._oddities),
        )

    def _named(self) -> Iterable[NewEntry]:
        for draft in self._names.values():
            if any(isinstance(value, str) for value in draft.values.values()):
                yield NewEntry(
                    "name", {"script": Term(_script(draft.values)), **draft.values}, draft.elements
                )

    def _filled(self) -> Iterable[NewEntry]:
        for top in self._tops:
            if top.values or top.elements or top.children:
                _store_identifier(top)
                yield top.finished()

    def _notes(self) -> Iterable[NewEntry]:
        if self._note or self._kept:
            text = "\n\n".join(filter(None, (self._note, "\n".join(self._kept))))
            yield NewEntry("note", {"type": Term("other"), "title": NOTE_TITLE, "text": text})

    def _draft(self, column: Column) -> Draft:
        """Return the entry that a column fills, made with what it stands under when it is the first to."""
        if column.kind in ("case", "person"):
            return self._case if column.kind == "case" else self._person
        if column.group in self._entries:
            return self._entries[column.group]
        *above, kind = path_to(column.kind)
        siblings = self._tops
        at = column.group.removeprefix(column.kind)
        for parent in above:
            place = f"{parent}{at}"
            if place not in self._entries:
                self._entries[place] = Draft(parent)
                siblings.append(self._entries[place])
            siblings = self._entries[place].children
        draft = Draft(kind, {name: Term(code) for name, code in column.with_terms.items()})
        self._entries[column.group] = draft
        siblings.append(draft)
        return draft

    def _take_name(self, column: Column, text: str) -> None:
        draft = self._names.setdefault(column.group, Draft("name"))
        draft.values.update({name: Term(code) for name, code in column.with_terms.items()})
        if column.field is not None:
            found = read_cell(column.field, text, self._words)
            if found.odd:
                self.odd(found.odd, column.name, text)
                self.keep(f"{column.name}: {text}")
            else:
                draft.values[column.field.name] = found.value
            return
        parts = name_parts(text)
        found_parts: Mapping[str, str] = {
            "family": parts.family,
            "given": parts.given,
            "patronymic": parts.patronymic,
            "other": parts.other,
        }
        draft.values.update({name: part for name, part in found_parts.items() if part})
        if parts.other and len(parts.other.split()) > 1:
            self.odd("name-not-split", column.name, text)


def _store_identifier(draft: Draft) -> None:
    kind, value = draft.values.get("type"), draft.values.get("value")
    if draft.kind == "identifier" and isinstance(kind, Term) and isinstance(value, str):
        draft.values["value"] = stored_identifier(kind.code, value)


def _script(values: Mapping[str, Value]) -> str:
    return script_of(" ".join(value for value in values.values() if isinstance(value, str)))
