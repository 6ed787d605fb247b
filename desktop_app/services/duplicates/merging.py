"""Merges two cases about one person: all that one holds goes to the other, and nothing is chosen for anybody.

What is not yet known where it goes is taken over; what differs becomes a second account beside the standing
one; what is there already, letter for letter, is not doubled. References from elsewhere follow. The case that
went is deleted, and undo brings it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.changes import AddElement, Change, Create, Delete, RemoveElement, SetField
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.duplicates.deciding import note_match, undisputed
from desktop_app.vault.people import PersonKey
from desktop_app.vault.references import pointers_to
from desktop_app.vault.unit import Unit

_KEPT = {
    "case": frozenset({"code", "principal", "title", "status", "priority", "external_id"}),
    "person": frozenset({"role"}),
}
"""What belongs to a case as such: where the one that stays has its own, the other is no account of a fact."""

_ONCE = frozenset({"name", "identifier", "contact_channel"})
"""Kinds of which the same entry, field by field, is not copied a second time."""


@dataclass(frozen=True, slots=True)
class MergedCases:
    """What came of a merge: the case that holds all, and the saves that undo takes back, newest first."""

    kept: EntityId
    gone: EntityId
    code: str
    gone_code: str
    saves: tuple[SavedCommit, ...]
    differing: int


def merge_cases(unit: Unit, keep: PersonKey, go: PersonKey) -> MergedCases:
    """Take everything of the case of ``go`` into the case of ``keep``, whose person is the same one.

    Raises KnownError for a case with unsaved text, open versions or withheld or erased fields; then nothing
    was changed. Decisions that the person who goes is not somebody else are noted of the one who stays.
    """
    if keep[0] == go[0]:
        raise UsageError(
            "one-case", "Both people stand in one case. Nothing was changed.", "Delete one entry there."
        )
    target, source = unit.tree(keep[0]), unit.tree(go[0])
    _check(unit, target, source)
    copy = _Copy(unit, target, source, {source.root.id: target.root.id, go[1]: keep[1]})
    code, gone = target.root.text("code"), source.root.text("code")
    changes = copy.changes()
    changes += _number(unit, keep[1], gone, "Case code before merging")
    external = source.root.text("external_id")
    if target.root.text("external_id") and external not in ("", target.root.text("external_id")):
        changes += _number(unit, keep[1], external, "Number in another program")
    others = [other for pair in undisputed(unit) if go in pair for other in pair - {go} if other != keep]
    saves = [note_match(unit, keep, go, same=True).saved]
    saves += [note_match(unit, keep, other, same=False).saved for other in others]
    saves += [unit.save(keep[0], changes), *copy.follow(), unit.save(go[0], [Delete(go[0])])]
    unit.commit()
    done = tuple(saved for saved in reversed(saves) if saved is not None)
    return MergedCases(keep[0], go[0], code, gone, done, copy.differing)


def unmerge_cases(unit: Unit, merged: MergedCases) -> bool:
    """Take a merge back, whole or not at all: False when somebody has built upon it."""
    for saved in merged.saves:
        for commit in reversed(saved.commits):
            if unit.undo(saved.root, commit).blocked_by:
                return False
    unit.commit()
    return True


def _check(unit: Unit, target: Tree, source: Tree) -> None:
    for tree in (target, source):
        if unit.drafts.list(tree.root.id):
            raise _refused(
                "merge-drafts", tree, "holds text that is not saved", "Open it and save, or undo it."
            )
        if any(entity.conflicts for entity in tree.entities.values()):
            raise _refused("merge-versions", tree, "has fields with two versions", "Settle those first.")
    if any(entity.withheld or entity.erased for entity in source.entities.values()):
        raise _refused(
            "merge-withheld",
            source,
            "has parts that were withheld or erased",
            "Merge it into the other one only.",
        )


def _refused(code: str, tree: Tree, why: str, what_to_do: str) -> KnownError:
    return KnownError(
        code,
        "Case {case} {why}. Nothing was merged.",
        what_to_do,
        case=tree.root.text("code"),
        why=why,
    )


def _number(unit: Unit, person: EntityId, number: str, note: str) -> list[Change]:
    """Keep a number of the case that goes findable: it stands on letters and in tables."""
    entry = unit.new_id()
    return [
        Create(entry, "identifier", person),
        SetField(entry, "type", Term("other")),
        SetField(entry, "value", number),
        SetField(entry, "note", note),
    ]


class _Copy:
    """Copies one tree into another."""

    def __init__(self, unit: Unit, target: Tree, source: Tree, same: Mapping[EntityId, EntityId]) -> None:
        self._unit, self._target, self._source = unit, target, source
        self._places = dict(same)
        self.differing = 0

    def changes(self) -> list[Change]:
        """Return everything that brings the source into the target."""
        made: list[Entity] = []
        for entity in self._source.entities.values():
            if entity.id not in self._places:
                twin = self._twin(entity)
                self._places[entity.id] = twin or self._unit.new_id()
                if twin is None:
                    made.append(entity)
        found: list[Change] = []
        for old in (self._source.root.id, *self._joined()):
            found += self._fill(self._source.entities[old], self._target.entities[self._places[old]])
        for entity in made:
            found += self._made(entity)
        return found

    def follow(self) -> list[SavedCommit | None]:
        """Let references from elsewhere, decisions about pairs aside, point to where the entries went."""
        by_root: dict[EntityId, list[Change]] = {}
        for pointer in pointers_to(self._unit.connection, self._source.root.id):
            changes = by_root.setdefault(pointer.root, [])
            moved = self._moved(pointer.ref)
            if not pointer.is_element:
                changes.append(SetField(pointer.entity, pointer.field, moved))
                continue
            changes.append(RemoveElement(pointer.entity, pointer.field, pointer.ref))
            changes.append(AddElement(pointer.entity, pointer.field, moved))
        decided = set(self._unit.roots("person_match"))
        return [self._unit.save(root, changes) for root, changes in by_root.items() if root not in decided]

    def _joined(self) -> list[EntityId]:
        return [
            old
            for old, new in self._places.items()
            if new in self._target.entities and self._source.entities[old].kind == "person"
        ]

    def _twin(self, entity: Entity) -> EntityId | None:
        """Return the entry of the target that says the same, for kinds of which one is enough."""
        parent = None if entity.parent is None else self._places.get(entity.parent)
        if entity.kind not in _ONCE or parent is None:
            return None
        twins = (each for each in self._target.of_kind(entity.kind, parent) if each.values == entity.values)
        return next((each.id for each in twins), None)

    def _made(self, entity: Entity) -> list[Change]:
        place = self._places[entity.id]
        parent = self._places[entity.parent] if entity.parent is not None else self._target.root.id
        changes: list[Change] = [Create(place, entity.kind, parent)]
        for field in SCHEMA.kind(entity.kind).fields:
            changes += self._set(place, field, entity.values[field.name])
        return changes

    def _fill(self, entity: Entity, target: Entity) -> list[Change]:
        """Take over what the standing entry lacks; what differs becomes an account."""
        changes: list[Change] = []
        kept = _KEPT[entity.kind]
        for field in SCHEMA.kind(entity.kind).fields:
            value, stands = entity.values[field.name], target.values[field.name]
            if isinstance(value, tuple) or stands is None:
                changes += self._set(target.id, field, value)
            elif value is not None and field.name not in kept and self._moved(value) != stands:
                changes += self._accounts(target, field.name, stands, self._moved(value))
        return changes

    def _accounts(
        self, target: Entity, field: str, stands: Value | tuple[Value, ...], told: Value
    ) -> list[Change]:
        """Put a differing value beside the standing one, which becomes an account unless it is one."""
        self.differing += 1
        known = [
            claim.get("value")
            for claim in self._target.of_kind("claim")
            if claim.get("subject") == Ref(self._target.root.id, target.id) and claim.text("field") == field
        ]
        values = [value for value in (stands, told) if value not in known and not isinstance(value, tuple)]
        changes: list[Change] = []
        for value in values:
            claim = self._unit.new_id()
            changes += [
                Create(claim, "claim", self._target.root.id),
                SetField(claim, "subject", Ref(self._target.root.id, target.id)),
                SetField(claim, "field", field),
                SetField(claim, "value", value),
            ]
        return changes

    def _set(self, place: EntityId, field: Field, value: Value | tuple[Value, ...]) -> list[Change]:
        if isinstance(value, tuple):
            return [AddElement(place, field.name, self._moved(element)) for element in value]
        return [] if value is None else [SetField(place, field.name, self._moved(value))]

    def _moved(self, value: Value) -> Value:
        """Let references into the case that goes point to where their entries went."""
        if isinstance(value, Ref) and value.root == self._source.root.id:
            return Ref(self._target.root.id, self._places.get(value.entity, value.entity))
        return value
