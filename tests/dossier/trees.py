"""Case files made of nothing but data, for the parts of a dossier."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.changes import OperationId
from desktop_app.domain.entity import Author, Entity, Tree, Version
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Moment, Ref, Value
from desktop_app.services.dossier.exhibits import ExhibitIndex
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.speech import load_speech
from desktop_app.services.wording import load_wording

CASE = EntityId(b"c" * 16)
WORDING = load_wording()


def ident(name: str) -> EntityId:
    return EntityId(hashlib.sha256(name.encode()).digest()[:16])


def ref(name: str, root: EntityId = CASE) -> Ref:
    return Ref(root, ident(name))


def entity(
    kind: str,
    name: str = "",
    /,
    under: str = "",
    conflicts: Mapping[str, tuple[Version, ...]] | None = None,
    withheld: tuple[str, ...] = (),
    **values: Value | tuple[Value, ...],
) -> Entity:
    blank: dict[str, Value | tuple[Value, ...]] = {
        field.name: () if field.type.is_set else None for field in SCHEMA.kind(kind).fields
    }
    own = ident(name or kind)
    parent = ident(under) if under else (None if SCHEMA.kind(kind).is_root else CASE)
    if kind == "case":
        own = CASE
    root = own if kind == "source" else CASE
    return Entity(root, own, kind, parent, blank | values, conflicts or {}, frozenset(withheld))


def version(value: Value, name: str | None, letter: str) -> Version:
    operation = OperationId(CommitHash(letter.encode() * 32), 0)
    return Version(operation, value, Author(letter.encode() * 32, name), Moment(29_000_000))


def tree(*entities: Entity, **case: Value | tuple[Value, ...]) -> Tree:
    blank = entity("case")
    root = replace(blank, values={**blank.values, **case})
    every = {root.id: root, **{one.id: one for one in entities}}
    children: dict[EntityId, tuple[EntityId, ...]] = {}
    for one in entities:
        if one.parent is not None:
            children[one.parent] = (*children.get(one.parent, ()), one.id)
    return Tree(root, every, children)


def scene(*entities: Entity, sources: tuple[Entity, ...] = (), **case: Value | tuple[Value, ...]) -> Scene:
    made = tree(*entities, **case)
    return Scene(
        made, {source.id: source for source in sources}, load_speech("en", WORDING), ExhibitIndex.of(made)
    )
