"""Fictional people who are on file twice, or only seem so, in a real vault."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term, Value
from desktop_app.services.cases.create import CreatedCase, NewCase, NewEntry, add_case
from desktop_app.services.session import Session
from desktop_app.vault.people import PersonKey
from desktop_app.vault.unit import Unit

BORN = PartialDate.day(1988, 3, 5)


@dataclass(frozen=True, slots=True)
class Twice:
    """The cases of a test by name."""

    anna: CreatedCase
    anna_latin: CreatedCase
    gleb: CreatedCase
    gleb_slip: CreatedCase
    other: CreatedCase


def key(case: CreatedCase) -> PersonKey:
    return case.case, case.person


def someone(*names: tuple[str, ...], number: str = "", external: str = "", **facts: Value) -> NewCase:
    parts = ("family", "given", "patronymic")
    entries = [NewEntry("name", dict(zip(parts, name, strict=False))) for name in names]
    if number:
        entries.append(NewEntry("identifier", {"type": Term("a_number"), "value": number}))
    case = NewEntry("case", {"external_id": external} if external else {})
    return NewCase(case, NewEntry("person", facts), entries)


def fill(session: Session) -> Twice:
    """Make the cases."""
    return session.run_urgent(_fill).result(30)


def _fill(unit: Unit) -> Twice:
    people = (
        someone(
            ("Верхотина", "Анна", "Сергеевна"),
            number="A012345678",
            birth_date=BORN,
            birth_place="Тверь",
            occupation="Teacher",
        ),
        someone(
            ("Verkhotina", "Anna"),
            external="T-114",
            birth_date=PartialDate.year(1988),
            birth_place="Tver",
            facility="Pine Hollow",
        ),
        someone(
            ("Стрельцов", "Глеб", "Юрьевич"), ("Streltsov", "Gleb"), birth_date=PartialDate.day(1971, 9, 4)
        ),
        someone(("Стрелцов", "Глеб"), birth_date=PartialDate.day(1971, 4, 9)),
        someone(("Мелехин", "Иван", "Петрович")),
    )
    made = Twice(*(add_case(unit, person) for person in people))
    unit.commit()
    return made
