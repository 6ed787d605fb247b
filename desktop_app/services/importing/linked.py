"""Tables that name each other's rows by ids (people, events, acts, involvements) become cases."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache

from desktop_app.assets import asset
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.values import Term
from desktop_app.services.cases.reading import Words
from desktop_app.services.importing.cells import Oddity
from desktop_app.services.importing.columns import ColumnNames, Layout, bundled_columns, header_key
from desktop_app.services.importing.day_order import day_orders
from desktop_app.services.importing.names import name_parts
from desktop_app.services.importing.rows import Draft, Person, read_part
from desktop_app.services.importing.table_file import Table

MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Shape:
    """One of the tables: its name, the headers of its own id, of its links, and where other columns go."""

    name: str
    id: frozenset[str]
    links: Mapping[str, frozenset[str]]
    columns: Mapping[str, str]


@dataclass(slots=True)
class Record:
    """One row of one of the tables: its links by name, and the entry or person that it tells of."""

    table: str
    line: int
    links: dict[str, str]
    draft: Draft | None = None
    person: Person | None = None
    used: bool = False


@dataclass(slots=True)
class Linked:
    """What the tables tell together: people to be imported, rows used for them, and what is odd."""

    people: list[tuple[str, int, Person]] = field(default_factory=list)
    used: list[tuple[str, int]] = field(default_factory=list)
    oddities: list[Oddity] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    rows: int = 0


def shape_of(header: Sequence[str]) -> Shape | None:
    """Return which of the tables has this header: the one whose own id stands first; None for none."""
    keys = [header_key(name) for name in header]
    found = [(keys.index(key), shape) for shape in _shapes() for key in keys if key in shape.id]
    return min(found, key=lambda one: one[0])[1] if found else None


def is_linked(tables: Sequence[Table]) -> bool:
    """Whether tables belong together: each is one of the known ones, and there is more than people."""
    shapes = [shape_of(table.header) for table in tables]
    return all(shapes) and any(shape is not None and shape.name != "person" for shape in shapes)


def link(tables: Sequence[Table], words: Words) -> Linked:
    """Join the tables: a case for each victim, with the events and acts against them and who took part.

    People who are no victims and stand in the table of people become cases too, unless they only did it.
    Raises UsageError when two tables are the same.
    """
    found = Linked()
    records: dict[str, dict[str, Record]] = {}
    for table in tables:
        shape = shape_of(table.header)
        if shape is None or shape.name in records:
            raise UsageError(
                "tables-not-linked",
                "“{table}” does not belong with the other tables.",
                "Import it by itself.",
                table=table.name,
            )
        records[shape.name] = _read(table, shape, words, found)
    return _Joiner(records, found).joined()


def _read(table: Table, shape: Shape, words: Words, found: Linked) -> dict[str, Record]:
    columns = bundled_columns()
    layout, places = _layout(table, shape, columns)
    found.columns |= {
        f"{table.name}: {table.header[at]}": column.name for at, column in layout.columns.items()
    }
    found.columns |= {f"{table.name}: {table.header[at]}": name for name, at in places.items()}
    found.unknown += [f"{table.name}: {name}" for name in layout.unknown]
    orders = day_orders(table.rows(), layout.dates)
    records: dict[str, Record] = {}
    for row in table.rows():
        found.rows += 1
        if found.rows > MOST_ROWS:
            raise KnownError(
                "table-too-big",
                "These tables hold more than can be joined at once.",
                "Divide them into several imports.",
            )
        links = {name: row.cells[at].strip() for name, at in places.items() if at < len(row.cells)}
        read = read_part(row, table.header, layout, words, orders)
        if isinstance(read, Oddity):
            found.oddities.append(read.of_table(table.name))
            continue
        number = links.pop("id", "") or f"line {row.line}"
        if number in records:
            found.oddities.append(
                Oddity(row.line, "twice-in-table", "id", number, refused=True, table=table.name)
            )
            continue
        record = Record(table.name, row.line, links)
        found.oddities += [odd.of_table(table.name) for odd in read.oddities()]
        if shape.name == "person":
            person = read.person(number)
            if isinstance(person, Oddity):
                found.oddities.append(person.of_table(table.name))
                continue
            record.person = person
        else:
            record.draft = read.entry(shape.name)
        records[number] = record
    return records


def _layout(table: Table, shape: Shape, columns: ColumnNames) -> tuple[Layout, dict[str, int]]:
    """Return where the columns go, and the positions of the id and of the links."""
    places: dict[str, int] = {}
    mapping: dict[str, str | None] = {}
    unknown = []
    for at, name in enumerate(table.header):
        key = header_key(name)
        place = (
            "id" if key in shape.id else next((one for one, keys in shape.links.items() if key in keys), "")
        )
        if place and place not in places:
            places[place] = at
            mapping[name] = None
        elif key in shape.columns:
            mapping[name] = shape.columns[key] or None
        elif shape.name != "person" and name and not name.startswith(f"{shape.name}."):
            mapping[name] = None
            unknown.append(name)
    layout = columns.layout(table.header, mapping, needs_name=shape.name == "person")
    return Layout(layout.columns, (*layout.unknown, *unknown)), places


class _Joiner:
    """Joins the rows of all tables."""

    def __init__(self, records: Mapping[str, Mapping[str, Record]], found: Linked) -> None:
        self._found = found
        self._people = records.get("person", {})
        self._events = records.get("event", {})
        self._acts = records.get("act", {})
        self._involvements = records.get("involvement", {})
        self._against: dict[str, dict[str, list[Record]]] = {}

    def joined(self) -> Linked:
        """Return what the tables tell together."""
        perpetrators = self._take_involvements()
        self._take_acts()
        for victim, events in self._against.items():
            record = self._people.get(victim)
            if record is None or record.person is None:
                self._take(self._named(victim, events), events)
            else:
                record.used = True
                self._take((record.table, record.line, record.person), events)
        for number, record in self._people.items():
            if not record.used and number not in perpetrators and record.person is not None:
                self._found.people.append((record.table, record.line, record.person))
        for records in (self._events, self._acts, self._involvements):
            for record in records.values():
                self._tell_use(record)
        for number in perpetrators & set(self._people):
            if not self._people[number].used:
                self._found.used.append((self._people[number].table, self._people[number].line))
        return self._found

    def _take_involvements(self) -> set[str]:
        """Put each involvement under its act, or under every act of its event; return who did it."""
        who: set[str] = set()
        for record in self._involvements.values():
            acts = [self._acts[act] for act in [record.links.get("act", "")] if act in self._acts] or [
                act
                for act in self._acts.values()
                if record.links.get("event")
                and not record.links.get("act")
                and act.links.get("event") == record.links["event"]
            ]
            perpetrator = record.links.get("perpetrator", "")
            who.add(perpetrator)
            assert record.draft is not None  # noqa: S101 - only people have none
            record.draft.values.setdefault("role", Term("perpetrator"))
            if perpetrator:
                record.draft.values.setdefault("party", self._name_of(perpetrator))
            for act in acts:
                assert act.draft is not None  # noqa: S101 - only people have none
                act.draft.children.append(record.draft)
                record.used = True
        return who

    def _take_acts(self) -> None:
        for record in self._acts.values():
            event = record.links.get("event", "")
            for victim in _several(record.links.get("victim", "")):
                if event in self._events:
                    self._against.setdefault(victim, {}).setdefault(event, []).append(record)
                    record.used = self._events[event].used = True

    def _take(self, who: tuple[str, int, Person], events: Mapping[str, Sequence[Record]]) -> None:
        table, line, person = who
        made = []
        for number, acts in events.items():
            draft = deepcopy(self._events[number].draft)
            assert draft is not None  # noqa: S101 - only people have none
            for act in acts:
                copy = deepcopy(act.draft)
                assert copy is not None  # noqa: S101 - only people have none
                victim = Draft("involvement", {"role": Term("victim")}, to_person=["person"])
                copy.children.insert(0, victim)
                draft.children.append(copy)
            made.append(draft.finished())
        self._found.people.append((table, line, person.with_entries(made)))

    def _named(self, victim: str, events: Mapping[str, Sequence[Record]]) -> tuple[str, int, Person]:
        first = next(iter(events.values()))[0]
        return first.table, first.line, Person.of_name(name_parts(victim))

    def _name_of(self, perpetrator: str) -> str:
        record = self._people.get(perpetrator)
        return perpetrator if record is None or record.person is None else record.person.name

    def _tell_use(self, record: Record) -> None:
        if record.used:
            self._found.used.append((record.table, record.line))
            return
        links = ", ".join(f"{name} {link}" for name, link in record.links.items() if link)
        self._found.oddities.append(
            Oddity(record.line, "no-such-parent", "", links[:200], refused=True, table=record.table)
        )


def _several(cell: str) -> Iterator[str]:
    """Yield the ids in a cell that may hold several."""
    for part in cell.replace("|", ";").split(";"):
        if part.strip():
            yield part.strip()


@cache
def _shapes() -> tuple[Shape, ...]:
    data = tomllib.loads(asset("import", "linked.toml").read_text("utf-8"))
    return tuple(
        Shape(
            one["name"],
            frozenset(map(header_key, one["id"])),
            {name: frozenset(map(header_key, keys)) for name, keys in one.get("links", {}).items()},
            {header_key(header): place for header, place in one["columns"].items()},
        )
        for one in data["table"]
    )
