"""Whether a person of a table is in the vault: by an identifier first, then by name and birth date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.textfold import fold_line
from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.create import NewCase
from desktop_app.services.importing.cells import stored_identifier
from desktop_app.vault import lookup
from desktop_app.vault.unit import Unit

_NAME_PARTS = ("family", "given", "patronymic", "other")

Key = tuple[str, str, str]
"""What identifies a person: how, and two texts."""


@dataclass(frozen=True, slots=True)
class Match:
    """Principal persons of this vault who may be the one in question; ``by`` says what told so.

    ``by`` is ``external-id``, ``identifier`` or ``name-and-birth``; nobody is found where it is empty.
    """

    people: tuple[Ref, ...] = ()
    by: str = ""


class Matcher(Protocol):
    """Finds people of the vault; another one may look for likely pairs where this one wants equality."""

    def find(self, new: NewCase) -> Match:
        """Return who of the vault a new person is."""


class ExactMatcher:
    """Equality only, on what stood in the vault when it was made: whoever is only alike is not the same."""

    def __init__(self, unit: Unit) -> None:
        self._known: dict[Key, list[Ref]] = {}
        for external, _, case, person_id in lookup.principals_by_external_id(unit.connection):
            self._add(("external-id", external, ""), Ref(case, person_id))
        for kind, value, case, person_id in lookup.principals_by_identifier(unit.connection):
            self._add(("identifier", kind, _number(kind, value)), Ref(case, person_id))
        for name, born, case, person_id in lookup.principals_by_name(unit.connection):
            date = PartialDate.from_canonical(born)
            if date.is_known_day:
                self._add(("name-and-birth", _words(name), date.bare_canonical()), Ref(case, person_id))

    def find(self, new: NewCase) -> Match:
        """Return who has the same external id; else the same identifier; else name and day of birth."""
        found: dict[Ref, None] = {}
        by = ""
        for key in keys_of(new):
            if by and key[0] != by:
                break
            for person in self._known.get(key, ()):
                found[person] = None
                by = key[0]
        return Match(tuple(found), by)

    def _add(self, key: Key, person: Ref) -> None:
        self._known.setdefault(key, []).append(person)


def keys_of(new: NewCase) -> Iterator[Key]:
    """Yield what identifies a new person, the surest first."""
    external = new.case.values.get("external_id")
    if isinstance(external, str):
        yield "external-id", external, ""
    for entry in new.of_person:
        kind, value = entry.values.get("type"), entry.values.get("value")
        if entry.kind == "identifier" and isinstance(kind, Term) and isinstance(value, str):
            yield "identifier", kind.code, _number(kind.code, value)
    born = new.person.values.get("birth_date")
    if not isinstance(born, PartialDate) or not born.is_known_day:
        return
    for entry in new.of_person:
        if entry.kind == "name":
            parts = (entry.values.get(part) for part in _NAME_PARTS)
            name = " ".join(part for part in parts if isinstance(part, str))
            yield "name-and-birth", _words(name), born.bare_canonical()


def _words(name: str) -> str:
    """The same words in any order are the same name: lists differ in which one comes first."""
    return " ".join(sorted(fold_line(name).split()))


def _number(kind: str, value: str) -> str:
    return fold_line(stored_identifier(kind, value)).replace(" ", "").replace("-", "")
