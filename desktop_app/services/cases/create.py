"""Makes a case: a code of its own, the principal person, and the names by which they are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId, case_code_from_random, parse_case_code
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.vault.unit import Unit

_TRIES = 100


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry of a case to be made with it: its kind, single values, and elements of its sets.

    ``children`` stand under it; ``to_person`` are its references to the principal person, whose id is not
    known before the case is made.
    """

    kind: str
    values: Mapping[str, Value]
    elements: Sequence[tuple[str, Value]] = ()
    children: Sequence[NewEntry] = ()
    to_person: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class NewCase:
    """What is known about a case when it is made; names, identifiers and contacts belong to the person."""

    case: NewEntry = field(default_factory=lambda: NewEntry("case", {}))
    person: NewEntry = field(default_factory=lambda: NewEntry("person", {}))
    of_person: Sequence[NewEntry] = ()
    of_case: Sequence[NewEntry] = ()


@dataclass(frozen=True, slots=True)
class CreatedCase:
    """A case that was made."""

    case: EntityId
    person: EntityId
    code: str


def create_case(unit: Unit, new: NewCase | None = None) -> CreatedCase:
    """Make a case with its principal person in one durable save; the code is random and free here."""
    made = add_case(unit, new)
    unit.commit()
    return made


def add_case(unit: Unit, new: NewCase | None = None) -> CreatedCase:
    """Make a case within a unit that goes on; the caller commits."""
    made = CreatedCase(unit.new_id(), unit.new_id(), free_code(unit))
    unit.save(made.case, _changes(made, new or NewCase(), unit.new_id))
    return made


def add_cases(unit: Unit, news: Sequence[NewCase]) -> list[CreatedCase]:
    """Make many cases within a unit that goes on, as `add_case` does, several times as fast."""
    ids = iter(unit.new_ids(sum(2 + _count(new.of_person) + _count(new.of_case) for new in news)))
    made = [CreatedCase(next(ids), next(ids), code) for code in _free_codes(unit, len(news))]
    unit.save_new((one.case, _changes(one, new, ids.__next__)) for one, new in zip(made, news, strict=True))
    return made


def free_code(unit: Unit) -> str:
    """Return a random case code that no case of this vault has."""
    return _free_codes(unit, 1)[0]


def _free_codes(unit: Unit, count: int) -> list[str]:
    """Return different random codes that no case of this vault has."""
    found: dict[str, None] = {}
    for _ in range(_TRIES):
        drawn = dict.fromkeys(case_code_from_random(i[:5]) for i in unit.new_ids(count - len(found)))
        taken = unit.codes_taken(drawn)
        found.update((code, None) for code in drawn if code not in taken)
        if len(found) == count:
            return list(found)
    raise AssertionError("the random generator repeats itself")


def _changes(made: CreatedCase, new: NewCase, new_id: Callable[[], EntityId]) -> list[Change]:
    changes: list[Change] = [Create(made.case, "case", None), SetField(made.case, "code", made.code)]
    if "status" not in new.case.values:
        changes.append(SetField(made.case, "status", Term("intake")))
    changes += _fields(made.case, new.case)
    changes.append(Create(made.person, "person", made.case))
    if "role" not in new.person.values:
        changes.append(SetField(made.person, "role", Term("principal")))
    changes += _fields(made.person, new.person)
    changes.append(SetField(made.case, "principal", Ref(made.case, made.person)))
    for parent, entries in ((made.person, new.of_person), (made.case, new.of_case)):
        for one in entries:
            changes += entry_changes(new_id, parent, one, Ref(made.case, made.person))
    return changes


def entry_changes(
    new_id: Callable[[], EntityId], parent: EntityId, new: NewEntry, person: Ref
) -> list[Change]:
    """Return what makes an entry and all below it under ``parent``, in a case of this principal person."""
    entity = new_id()
    changes: list[Change] = [Create(entity, new.kind, parent), *_fields(entity, new)]
    changes += [SetField(entity, name, person) for name in new.to_person]
    for child in new.children:
        changes += entry_changes(new_id, entity, child, person)
    return changes


def _count(entries: Sequence[NewEntry]) -> int:
    return sum(1 + _count(one.children) for one in entries)


def find_case(unit: Unit, code: str) -> EntityId:
    """Return the case with this code, typed in any form; raises KnownError when it is not in this vault."""
    canonical = parse_case_code(code)
    case = unit.find_case(canonical)
    if case is None:
        raise UsageError(
            "no-such-case",
            "There is no case {case} in this vault.",
            "Check the code, or search for the name.",
            case=canonical,
        )
    return case


def _fields(entity: EntityId, entry: NewEntry) -> list[Change]:
    changes: list[Change] = [
        SetField(entity, name, value) for name, value in entry.values.items() if value is not None
    ]
    changes += [AddElement(entity, name, value) for name, value in entry.elements]
    return changes
