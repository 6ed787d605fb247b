"""Keeps what is typed into the page of a case: saves of several fields as one, drafts, entries, undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.changes import Change, Create, Delete, SetField
from desktop_app.domain.history import SavedCommit, UndoResult
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Value
from desktop_app.vault.unit import Unit

Place = tuple[EntityId, str]
"""An entry and the name of one of its fields."""


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """What stands in an editor, letter for letter, whether it makes sense yet or not."""

    entity: EntityId
    kind: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class AddedEntry:
    """An entry that was made, and the save that made it."""

    entity: EntityId
    saved: SavedCommit | None


def save_fields(
    unit: Unit, case: EntityId, changes: Sequence[Change], typed: Iterable[Place]
) -> SavedCommit | None:
    """Save changes of a case as one commit, wipe the fields' drafts; None where nothing changed."""
    saved = unit.save(case, changes) if changes else None
    for entity, field in typed:
        unit.drafts.discard(case, entity, field)
    unit.commit()
    return saved


def keep_drafts(unit: Unit, case: EntityId, drafts: Iterable[FieldDraft], gone: Iterable[Place]) -> None:
    """Keep what is typed and not saved; ``gone`` are wiped first, so that one named twice begins anew."""
    for entity, field in gone:
        unit.drafts.discard(case, entity, field)
    for draft in drafts:
        unit.drafts.put(case, draft.entity, draft.kind, draft.field, draft.text)
    unit.commit()


def take_back(unit: Unit, case: EntityId, commit: CommitHash | None = None) -> UndoResult:
    """Undo a save, by default the latest of one's own; where others built upon it, nothing happens."""
    result = unit.undo(case, commit)
    unit.commit()
    return result


def bring_back(unit: Unit, case: EntityId) -> UndoResult:
    """Take back the latest undo of one's own."""
    result = unit.redo(case)
    unit.commit()
    return result


def add_entry(
    unit: Unit, case: EntityId, kind: str, parent: EntityId, values: Mapping[str, Value]
) -> AddedEntry:
    """Make an entry under another one of the case, with what is known of it from the start."""
    entity = unit.new_id()
    fields = [SetField(entity, name, value) for name, value in values.items()]
    saved = unit.save(case, [Create(entity, kind, parent), *fields])
    unit.commit()
    return AddedEntry(entity, saved)


def delete_entry(unit: Unit, case: EntityId, entity: EntityId) -> SavedCommit | None:
    """Delete an entry and what stands under it; undo brings it back."""
    saved = unit.save(case, [Delete(entity)])
    unit.commit()
    return saved
