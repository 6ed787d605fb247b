"""Finds what is edited as one by the words a person types: a case by its code, a contact by its name.

``C-7K3M-QX4P`` is a case. ``contact:Anna Fictional`` is a contact, and so with ``organisation``, ``source``,
``letter``, ``selection_round``; instead of the name the beginning of the id will do (8 digits or more), and
``contact:new`` makes one. Within a field that points elsewhere, ``C-7K3M-QX4P:person[2]`` is an entry of
another case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.changes import Create, SetField
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Kind
from desktop_app.domain.values import Ref
from desktop_app.services.cases.address import NEW, entry
from desktop_app.services.cases.create import find_case
from desktop_app.vault import lookup
from desktop_app.vault.unit import Unit

NAMED = tuple(kind.name for kind in SCHEMA.kinds if kind.is_root and kind.name not in ("case", "author"))
"""The kinds beside the case that travel as one and are found by their name."""

_MADE_IN_PLACE = frozenset({"source", "contact", "organisation"})
_ID = re.compile(r"[0-9a-f]{8,32}")
_IN_CASE = re.compile(r"\s*(C-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4})(?::(.+))?\s*", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opened:
    """What is edited: the root as it stands, and what must be written first because it is new."""

    tree: Tree
    creates: tuple[Create, ...] = ()

    @property
    def root(self) -> EntityId:
        """The root."""
        return self.tree.root.id


def open_root(unit: Unit, given: str) -> Opened:
    """Return what ``given`` names, empty where it is to be made; raises UsageError when it is not here."""
    kind, name = _parted(given)
    if kind is not None and name == NEW:
        made = unit.new_id()
        return Opened(_empty(kind, made), (Create(made, kind.name, None),))
    return Opened(unit.tree(find_root(unit, given)))


def find_root(unit: Unit, given: str) -> EntityId:
    """Return the case with this code, or the root of another kind with this name or id."""
    kind, name = _parted(given)
    if kind is None:
        return find_case(unit, given)
    found = _find(unit, kind, name)
    if found is None:
        raise UsageError(
            "no-such-root",
            "There is no {kind} “{name}” in this vault.",
            "Check the name, or make one with {kind}:new.",
            kind=kind.name,
            name=name[:60],
        )
    return found


def handle_of(root: Entity) -> str:
    """Return what finds a root again: a case's code, or its kind and the beginning of its id."""
    return root.text("code") if root.kind == "case" else f"{root.kind}:{root.id.hex()[:12]}"


def find_named(unit: Unit, kind: str, given: str) -> Ref:
    """Return a reference to the root of a kind with this name or id.

    A source, a contact or an organisation that nobody knows yet is made; a letter or a round is not.
    """
    described = SCHEMA.kind(kind)
    found = find_case(unit, given) if kind == "case" else _find(unit, described, given)
    if found is None:
        if kind not in _MADE_IN_PLACE:
            return _to(find_root(unit, f"{kind}:{given}"))
        found = unit.new_id()
        title = described.title_fields[0]
        unit.save(found, [Create(found, kind, None), SetField(found, title, given)])
    return _to(found)


def find_elsewhere(unit: Unit, given: str) -> Ref | None:
    """Return the entry of another case that ``CODE:ADDRESS`` names; None when it is not of that form."""
    match = _IN_CASE.fullmatch(given)
    if match is None or match[2] is None:
        return None
    case = find_case(unit, match[1])
    return Ref(case, entry(unit.tree(case), match[2]))


def case_of(unit: Unit, root: EntityId, kind: str) -> EntityId | None:
    """Return a case in which a contact, a source or the like is at work, or of which a letter tells."""
    found = lookup.case_naming(unit.connection, SCHEMA.kind(kind), root)
    if found is not None:
        return found
    named = [
        value.root
        for entity in unit.tree(root, kind).entities.values()
        for value in entity.values.values()
        if isinstance(value, Ref) and value.root != root
    ]
    return next((case for case in named if _is_case(unit, case)), None)


def _is_case(unit: Unit, root: EntityId) -> bool:
    found = unit.entity(root, root)
    return found is not None and found.kind == "case"


def _parted(given: str) -> tuple[Kind | None, str]:
    kind, colon, name = given.strip().partition(":")
    return (SCHEMA.kind(kind), name.strip()) if colon and kind in NAMED else (None, given)


def _find(unit: Unit, kind: Kind, given: str) -> EntityId | None:
    found = lookup.root_by_title(unit.connection, kind, given)
    digits = given.replace("-", "").lower()
    if found is None and _ID.fullmatch(digits):
        matching = [root for root in unit.roots(kind.name) if root.hex().startswith(digits)]
        found = matching[0] if len(matching) == 1 else None
    return found


def _empty(kind: Kind, root: EntityId) -> Tree:
    values = {field.name: () if field.type.is_set else None for field in kind.fields}
    entity = Entity(root, root, kind.name, None, values)
    return Tree(entity, {root: entity}, {})


def _to(root: EntityId) -> Ref:
    return Ref(root, root)
