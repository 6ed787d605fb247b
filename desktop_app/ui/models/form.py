"""The fields that are on the screen: what the vault holds, what was typed, and how the two differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Change
from desktop_app.domain.entity import Entity, Version
from desktop_app.domain.history import Draft
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.form_values import (
    DateWays,
    Held,
    Reading,
    Typed,
    changes_of,
    draft_text,
    from_draft,
    read,
    typed_of,
)


class FieldKey(NamedTuple):
    """A field of an entry."""

    entity: EntityId
    field: str


@dataclass(slots=True)
class FieldState:
    """One field. ``stale`` is a draft whose field was changed since: it is shown beside, never put in.

    ``was_draft`` says that what is typed came back from an earlier session.
    """

    key: FieldKey
    kind: str
    spec: Field
    section: str
    base: Held
    shown: Typed
    typed: Typed
    reading: Reading
    versions: tuple[Version, ...] = ()
    withheld: bool = False
    erased: bool = False
    was_draft: bool = False
    stale: Typed | None = None
    saving: Typed | None = None
    saving_value: Held = None

    @property
    def is_dirty(self) -> bool:
        """Whether something else is typed than what the vault holds; the order of a set says nothing."""
        return not same(self.typed, self.shown)

    @property
    def can_save(self) -> bool:
        """Whether what is typed can be saved as it is."""
        return self.is_dirty and not self.reading.blocks and not self.withheld


def same(one: Held | Typed, other: Held | Typed) -> bool:
    """Whether two contents say the same."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return one == other


class CaseForm(QObject):
    """All fields that editors show. ``field_changed`` carries a key when an editor must show something else.

    ``edited`` is sent when somebody typed, so that drafts are kept and the save bar tells.
    """

    field_changed = Signal(object)
    edited = Signal()

    def __init__(self, ways: DateWays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = ways
        self._states: dict[FieldKey, FieldState] = {}
        self._file: CaseFile | None = None
        self._drafts: dict[FieldKey, Draft] = {}

    def begin_save(self, states: Iterable[FieldState]) -> None:
        """Note what is on its way into the vault, so that it is not taken for somebody else's change."""
        for state in states:
            state.saving, state.saving_value = state.typed, state.reading.value

    def abandon_save(self, states: Iterable[FieldState]) -> None:
        """The save came to nothing: what is typed is unsaved again."""
        for state in states:
            state.saving = state.saving_value = None

    def load(self, file: CaseFile | None) -> None:
        """Take a case as it stands now; what is typed stays, unless it is another case."""
        if file is None or self._file is None or file.case != self._file.case:
            self._states.clear()
        self._file = file
        self._drafts = {FieldKey(d.entity, d.field): d for d in file.drafts} if file is not None else {}
        for key, state in list(self._states.items()):
            entity = None if file is None else file.tree.entities.get(key.entity)
            if entity is None:
                del self._states[key]
            else:
                self._rebase(state, entity)
                self.field_changed.emit(key)

    def watch(self, entity: EntityId, names: Iterable[str], section: str) -> list[FieldState]:
        """Hold the fields of an entry ready for editors; raises ``KeyError`` when it is not in the case."""
        found = self._tree_entity(entity)
        return [self._watched(found, name, section) for name in names]

    def forget_clean(self, section: str) -> None:
        """Let go of the fields of a section in which nothing is typed: its editors show something else."""
        for key, state in list(self._states.items()):
            if state.section == section and not state.is_dirty and state.stale is None:
                del self._states[key]

    def state(self, key: FieldKey) -> FieldState | None:
        """Return a field that is held."""
        return self._states.get(key)

    def edit(self, key: FieldKey, typed: Typed) -> Reading:
        """Take what somebody typed."""
        state = self._states[key]
        if state.typed != typed:
            state.typed = typed
            state.was_draft = False
            state.reading = self._read(state)
            self.edited.emit()
        return state.reading

    def dirty(self, section: str | None = None) -> list[FieldState]:
        """Return the fields in which something unsaved is typed."""
        return [s for s in self._states.values() if s.is_dirty and (section is None or s.section == section)]

    def changes(self, states: Iterable[FieldState]) -> list[Change]:
        """Return the changes that save these fields."""
        return [
            change
            for state in states
            for change in changes_of(state.key.entity, state.spec, state.base, state.reading.value)
        ]

    def revert(self, states: Iterable[FieldState]) -> dict[FieldKey, Typed]:
        """Show what the vault holds again; returns what was typed, so that it can be put back."""
        typed = {}
        for state in states:
            typed[state.key] = state.typed
            self._put(state, state.shown)
        self.edited.emit()
        return typed

    def put_back(self, typed: Mapping[FieldKey, Typed]) -> None:
        """Type again what was taken back, in the fields that are still there."""
        for key, text in typed.items():
            state = self._states.get(key)
            if state is not None:
                self._put(state, text)
        self.edited.emit()

    def use_stale(self, key: FieldKey) -> None:
        """Put a draft in although the field was changed since."""
        state = self._states[key]
        typed, state.stale = state.stale, None
        self._put(state, state.shown if typed is None else typed)
        self.edited.emit()

    def drop_stale(self, key: FieldKey) -> None:
        """Forget a draft whose field was changed since."""
        self._states[key].stale = None
        self.field_changed.emit(key)
        self.edited.emit()

    def wanted_drafts(self) -> dict[FieldKey, tuple[str, str]]:
        """Return kind and text of all that is typed and neither saved nor on its way to be."""
        return {
            s.key: (s.kind, draft_text(s.typed))
            for s in self._states.values()
            if s.is_dirty and s.typed != s.saving
        }

    def _tree_entity(self, entity: EntityId) -> Entity:
        if self._file is None:
            raise KeyError(entity.hex())
        return self._file.tree.entities[entity]

    def _watched(self, entity: Entity, name: str, section: str) -> FieldState:
        key = FieldKey(entity.id, name)
        held = self._states.get(key)
        if held is not None:
            held.section = section
            return held
        spec = SCHEMA.kind(entity.kind).field(name)
        value = entity.values[name]
        shown = typed_of(value, self._ways)
        state = FieldState(key, entity.kind, spec, section, value, shown, shown, Reading(value))
        self._mark(state, entity)
        self._states[key] = state
        draft = self._drafts.get(key)
        if draft is not None and isinstance(draft.value, str):
            typed = from_draft(spec, draft.value)
            if draft.stale and typed != shown:
                state.stale = typed
            elif typed != shown:
                state.typed, state.was_draft = typed, True
        state.reading = self._read(state)
        return state

    def _rebase(self, state: FieldState, entity: Entity) -> None:
        before, after = state.base, entity.values[state.key.field]
        was_dirty, is_own = state.is_dirty, state.saving is not None and same(state.saving_value, after)
        state.base, state.shown = after, typed_of(after, self._ways)
        self._mark(state, entity)
        if is_own:
            state.saving = state.saving_value = None
        if not was_dirty or same(state.reading.value, after):
            state.typed, state.was_draft = state.shown, False
        elif before != after and not is_own:
            state.stale, state.typed = state.typed, state.shown
        state.reading = self._read(state)

    @staticmethod
    def _mark(state: FieldState, entity: Entity) -> None:
        state.versions = entity.conflicts.get(state.key.field, ())
        state.withheld = state.key.field in entity.withheld
        state.erased = state.key.field in entity.erased

    def _put(self, state: FieldState, typed: Typed) -> None:
        state.typed, state.was_draft = typed, False
        state.reading = self._read(state)
        self.field_changed.emit(state.key)

    def _read(self, state: FieldState) -> Reading:
        values = dict(self._tree_entity(state.key.entity).values)
        for key, other in self._states.items():
            if key.entity == state.key.entity and key != state.key:
                values[key.field] = other.reading.value
        return read(state.kind, state.spec, state.typed, values, self._ways)
