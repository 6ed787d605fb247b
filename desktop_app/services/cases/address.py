"""Names one field of one entry of a case in words to be typed: ``person.birth_date``, ``event[2].place``.

An address is kinds joined by dots, the last word a field. ``[2]`` is the second of its kind in the order in
which the case shows them, ``[3f2a9c1d]`` the one whose id begins so, ``[new]`` makes one; without brackets
it is the first, made when there is none. ``person`` alone is the principal person, and what stands under
a person may leave that out: ``name[2].family``. A field alone belongs to the case, or else to the
principal person.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.changes import Create
from desktop_app.domain.entity import Tree
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, Kind
from desktop_app.domain.values import Ref

_SEGMENT = re.compile(r"([a-z_]+)(?:\[([^\]]*)\])?")
_POSITION = re.compile(r"[1-9]\d{0,3}")
_ID = re.compile(r"[0-9a-f]{8,32}")
NEW = "new"
PERSON = "person"


@dataclass(frozen=True, slots=True)
class Target:
    """The field that an address names, and the entry that it belongs to."""

    entity: EntityId
    kind: Kind
    field: Field


class Maker:
    """Makes the entries that addresses ask for; one kind at one place is made once."""

    def __init__(self, new_id: Callable[[], EntityId]) -> None:
        self._new_id = new_id
        self._made: dict[tuple[str, EntityId], EntityId] = {}
        self.creates: list[Create] = []

    def make(self, kind: str, parent: EntityId) -> EntityId:
        """Return the new entry of this kind under ``parent``."""
        if (kind, parent) not in self._made:
            self._made[kind, parent] = self._new_id()
            self.creates.append(Create(self._made[kind, parent], kind, parent))
        return self._made[kind, parent]


def resolve(tree: Tree, address: str, maker: Maker | None = None) -> Target:
    """Return what ``address`` names in this case; raises UsageError when there is no such entry or field.

    Without a ``maker`` nothing is made, and what would have to be is refused.
    """
    *path, name = address.strip().split(".")
    if not path:
        return _bare_field(tree, name)
    place = tree.root.id
    kind = SCHEMA.kind(tree.root.kind)
    for index, segment in enumerate(path):
        match = _SEGMENT.fullmatch(segment)
        if match is None:
            raise _not_an_address(address)
        if index == 0 and match[1] == tree.root.kind and match[2] is None:
            continue
        if index == 0:
            place, kind = _first_place(tree, match[1], address)
        place, kind = _step(tree, (place, kind), match, maker)
    if not kind.has(name):
        raise _no_field(kind, name)
    return Target(place, kind, kind.field(name))


def entry(tree: Tree, address: str) -> EntityId:
    """Return the entry that an address without a field names: ``evidence[2]``, ``person``."""
    place, kind = tree.root.id, SCHEMA.kind(tree.root.kind)
    for index, segment in enumerate(address.strip().split(".")):
        match = _SEGMENT.fullmatch(segment)
        if match is None:
            raise _not_an_address(address)
        if index == 0:
            place, kind = _first_place(tree, match[1], address)
        place, kind = _step(tree, (place, kind), match, None)
    return place


def address_of(tree: Tree, entity: EntityId) -> str:
    """Return the address of an entry, such as ``person[1].name[2]``; ``case`` for the case itself."""
    found = tree.entities[entity]
    if entity == tree.root.id:
        return found.kind
    parent = found.parent if found.parent in tree.entities else tree.root.id
    siblings = [one.id for one in tree.of_kind(found.kind, parent)]
    own = f"{found.kind}[{siblings.index(entity) + 1}]"
    if parent is None or parent == tree.root.id:
        return own
    return f"{address_of(tree, parent)}.{own}"


def principal(tree: Tree) -> EntityId | None:
    """Return the principal person of a case, or the first person while none is named."""
    named = tree.root.values.get("principal")
    if isinstance(named, Ref) and named.entity in tree.entities:
        return named.entity
    first = next(tree.of_kind(PERSON), None)
    return None if first is None else first.id


def _bare_field(tree: Tree, name: str) -> Target:
    case = SCHEMA.kind(tree.root.kind)
    if case.has(name):
        return Target(tree.root.id, case, case.field(name))
    person = principal(tree)
    if person is not None and SCHEMA.kind(PERSON).has(name):
        return Target(person, SCHEMA.kind(PERSON), SCHEMA.kind(PERSON).field(name))
    raise _no_field(case, name)


def _first_place(tree: Tree, name: str, address: str) -> tuple[EntityId, Kind]:
    """Return what the first kind stands under: the case, or the principal person."""
    under_case = {kind.name for kind in SCHEMA.children_of(tree.root.kind)}
    if name in under_case:
        return tree.root.id, SCHEMA.kind(tree.root.kind)
    person = principal(tree)
    if person is not None and name in {kind.name for kind in SCHEMA.children_of(PERSON)}:
        return person, SCHEMA.kind(PERSON)
    raise _not_an_address(address)


def _step(
    tree: Tree, at: tuple[EntityId, Kind], match: re.Match[str], maker: Maker | None
) -> tuple[EntityId, Kind]:
    place, kind = at
    name, which = match[1], match[2]
    below = {child.name: child for child in SCHEMA.children_of(kind.name)}
    if name not in below:
        raise UsageError(
            "unknown-kind-there",
            "Nothing called “{name}” stands under “{kind}”.",
            "There can be: {known}.",
            name=name,
            kind=kind.name,
            known=", ".join(sorted(below)) or "nothing",
        )
    if name == PERSON and which is None:
        person = principal(tree)
        if person is not None:
            return person, below[name]
    entries = [one.id for one in tree.of_kind(name, place)]
    if maker is not None and (which == NEW or (which is None and not entries)):
        return maker.make(name, place), below[name]
    return _choose(entries, name, which or "1"), below[name]


def _choose(entries: list[EntityId], name: str, which: str) -> EntityId:
    wanted = which.lower().replace("-", "")
    if _POSITION.fullmatch(wanted):
        if int(wanted) <= len(entries):
            return entries[int(wanted) - 1]
    elif _ID.fullmatch(wanted):
        matching = [one for one in entries if one.hex().startswith(wanted)]
        if len(matching) == 1:
            return matching[0]
    raise UsageError(
        "no-such-entry",
        "There is no {name}[{which}] here, only {count}.",
        "“holdfast show” lists every entry with its address; {name}[new] makes one.",
        name=name,
        which=which[:40],
        count=len(entries),
    )


def _not_an_address(address: str) -> UsageError:
    return UsageError(
        "not-an-address",
        "“{address}” names nothing in a case.",
        "Write it as in person.birth_date, name[2].family or event[new].title; “holdfast show” lists all.",
        address=address[:80],
    )


def _no_field(kind: Kind, name: str) -> UsageError:
    return UsageError(
        "unknown-field",
        "“{kind}” has no field called “{field}”.",
        "It has: {known}.",
        kind=kind.name,
        field=name[:40],
        known=", ".join(field.name for field in kind.fields),
    )
