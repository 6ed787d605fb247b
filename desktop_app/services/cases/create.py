"""Makes a case: a code of its own, the principal person, and the names by which they are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId, case_code_from_random, parse_case_code
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.vault.unit import Unit

_TRIES = 100


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry of a case to be made with it: its kind, single values, and elements of its sets."""

    kind: str
    values: Mapping[str, Value]
    elements: Sequence[tuple[str, Value]] = ()


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
    wanted = new or NewCase()
    made = CreatedCase(unit.new_id(), unit.new_id(), free_code(unit))
    changes: list[Change] = [Create(made.case, "case", None), SetField(made.case, "code", made.code)]
    if "status" not in wanted.case.values:
        changes.append(SetField(made.case, "status", Term("intake")))
    changes += _fields(made.case, wanted.case)
    changes.append(Create(made.person, "person", made.case))
    if "role" not in wanted.person.values:
        changes.append(SetField(made.person, "role", Term("principal")))
    changes += _fields(made.person, wanted.person)
    changes.append(SetField(made.case, "principal", Ref(made.case, made.person)))
    for parent, entries in ((made.person, wanted.of_person), (made.case, wanted.of_case)):
        for one in entries:
            entity = unit.new_id()
            changes.append(Create(entity, one.kind, parent))
            changes += _fields(entity, one)
    unit.save(made.case, changes)
    return made


def free_code(unit: Unit) -> str:
    """Return a random case code that no case of this vault has."""
    for _ in range(_TRIES):
        code = case_code_from_random(unit.new_id()[:5])
        if unit.find_case(code) is None:
            return code
    raise AssertionError("the random generator repeats itself")


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
