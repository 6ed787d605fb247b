"""All that the page of a case shows, in one read: the case, its sources, drafts, and what changed last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.history import Draft, HistoryEntry
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.vault.unit import Unit

LATELY = 12


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case as it stands. ``sources`` are those that it names; ``own`` the keys of this vault's authors.

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
    """A source that an account can name."""

    ref: Ref
    name: str


def case_file(unit: Unit, case: EntityId) -> CaseFile | None:
    """Return a case as its page shows it; None when it is not in this vault any more."""
    if unit.entity(case, case) is None:
        return None
    tree = unit.tree(case)
    return CaseFile(
        tree,
        _sources(unit, tree),
        unit.drafts.list(case),
        unit.history(case, limit=LATELY),
        frozenset(author.key for author in unit.authors.own()),
    )


def source_choices(unit: Unit) -> tuple[SourceChoice, ...]:
    """Return every source of the vault by name."""
    rows = unit.connection.execute(
        "SELECT e.id, t.f_name FROM t_source t JOIN ent e ON e.eid = t.eid"
        " WHERE t.live AND t.f_name NOTNULL ORDER BY t.f_name, t.eid"
    )
    return tuple(SourceChoice(Ref(EntityId(row[0]), EntityId(row[0])), str(row[1])) for row in rows)


def case_history(
    unit: Unit, case: EntityId, entity: EntityId | None = None, field: str | None = None, limit: int = 500
) -> tuple[HistoryEntry, ...]:
    """Return who changed what, newest first: in a case, an entry or a field."""
    return unit.history(case, entity, field, limit)


def _sources(unit: Unit, tree: Tree) -> dict[EntityId, Entity]:
    wanted: dict[EntityId, Ref] = {}
    for entity in tree.entities.values():
        for value in entity.values.values():
            if isinstance(value, Ref) and value.root != tree.root.id:
                wanted[value.entity] = value
    found = {name: unit.entity(ref.root, ref.entity) for name, ref in wanted.items()}
    return {name: entity for name, entity in found.items() if entity is not None}
