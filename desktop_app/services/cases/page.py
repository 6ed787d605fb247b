"""All that the page of a case shows, in one read: the case, its sources, drafts, and what changed last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.history import Draft, HistoryEntry
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Ref
from desktop_app.services.cases.roots import NAMED
from desktop_app.vault.lookup import titles
from desktop_app.vault.unit import Unit

LATELY = 12


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case as it stands. ``sources`` are what it names elsewhere: sources, contacts, other cases.

    ``own`` are the keys of this vault's authors.

    ``lately`` are its newest changes, newest first.
    """

    tree: Tree
    sources: Mapping[EntityId, Entity] = field(default_factory=dict)
    drafts: tuple[Draft, ...] = ()
    lately: tuple[HistoryEntry, ...] = ()
    own: frozenset[bytes] = frozenset()

    @property
    def case(self) -> EntityId:
        """The case."""
        return self.tree.root.id

    def find(self, entity: EntityId) -> Entity | None:
        """Return an entry of the case or a source that it names."""
        return self.tree.entities.get(entity) or self.sources.get(entity)


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """A source, contact, organisation, letter or round that a field can name."""

    ref: Ref
    name: str


def case_file(unit: Unit, case: EntityId) -> CaseFile | None:
    """Return a case as its page shows it; None when it is not in this vault any more."""
    found = unit.entity(case, case)
    if found is None or found.kind != "case":
        return None
    tree = unit.tree(case)
    return CaseFile(
        tree,
        _sources(unit, tree),
        unit.drafts.list(case),
        unit.history(case, limit=LATELY),
        frozenset(author.key for author in unit.authors.own()),
    )


def root_choices(unit: Unit) -> dict[str, tuple[SourceChoice, ...]]:
    """Return by kind everything of the vault that travels beside cases and has a name."""
    return {
        kind: tuple(
            SourceChoice(Ref(root, root), title) for root, title in titles(unit.connection, SCHEMA.kind(kind))
        )
        for kind in NAMED
    }


def case_history(
    unit: Unit, case: EntityId, entity: EntityId | None = None, field: str | None = None, limit: int = 500
) -> tuple[HistoryEntry, ...]:
    """Return who changed what, newest first: in a case, an entry or a field."""
    return unit.history(case, entity, field, limit)


def _sources(unit: Unit, tree: Tree) -> dict[EntityId, Entity]:
    wanted: dict[EntityId, Ref] = {}
    for entity in tree.entities.values():
        for value in entity.values.values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Ref) and one.root != tree.root.id:
                    wanted[one.entity] = one
    found = {name: unit.entity(ref.root, ref.entity) for name, ref in wanted.items()}
    return {name: entity for name, entity in found.items() if entity is not None}
