"""What the principal person is called on paper: in the document's script, and in the other one."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref, Term

_FORMER = frozenset({"former", "alias", "religious"})


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name for running lines ("Verkhotina, Anna"), for the cover, and in the other script."""

    listed: str
    full: str
    other: str
    other_language: str | None


def is_cyrillic(text: str) -> bool:
    """Whether the first letter is Cyrillic."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return first != "" and "CYRILLIC" in unicodedata.name(first, "")


def name_parts(name: Entity) -> tuple[str, str, str]:
    """Return family name, given name, patronymic as typed."""
    return name.text("family"), name.text("given"), name.text("patronymic")


def full_name(name: Entity) -> str:
    """Return a name in the order of its script: family name first in Cyrillic, last in Latin."""
    family, given, patronymic = name_parts(name)
    ordered = (family, given, patronymic) if is_cyrillic(family or given) else (given, patronymic, family)
    return " ".join(part for part in (*ordered, name.text("other")) if part)


def listed_name(name: Entity) -> str:
    """Return a name as lists sort it."""
    family, given, _ = name_parts(name)
    if family and given:
        return f"{family} {given}" if is_cyrillic(family) else f"{family}, {given}"
    return family or given or name.text("other")


def principal_of(tree: Tree) -> Entity | None:
    """Return the principal person: the one the case names, else the first."""
    named = tree.root.get("principal")
    if isinstance(named, Ref) and named.entity in tree.entities:
        return tree.entities[named.entity]
    return next(tree.of_kind("person"), None)


def person_name(tree: Tree, person: EntityId | None, *, cyrillic: bool, nameless: str) -> PersonName:
    """Return a person's name, in Cyrillic first if asked; ``nameless`` stands where there is none."""
    names = [] if person is None else list(tree.of_kind("name", person))
    names.sort(key=_is_former)
    same = [name for name in names if is_cyrillic(full_name(name)) == cyrillic and full_name(name)]
    other = [name for name in names if is_cyrillic(full_name(name)) != cyrillic and full_name(name)]
    if not same and not other:
        return PersonName(nameless, nameless, "", None)
    first = (same or other)[0]
    second = other[0] if same and other else None
    return PersonName(
        listed_name(first),
        full_name(first),
        full_name(second) if second else "",
        ("en" if cyrillic else "ru") if second else None,
    )


def _is_former(name: Entity) -> bool:
    kind = name.get("type")
    return isinstance(kind, Term) and kind.code in _FORMER
