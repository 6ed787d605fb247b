"""The case that is being worked on: reads it, keeps drafts within two seconds, saves, takes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.entity import Author
from desktop_app.domain.history import SavedCommit, UndoResult
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Value
from desktop_app.services.cases.page import CaseFile, case_file
from desktop_app.services.cases.saving import (
    AddedEntry,
    FieldDraft,
    add_entry,
    bring_back,
    delete_entry,
    keep_drafts,
    save_fields,
    take_back,
)
from desktop_app.ui.backend import Backend
from desktop_app.ui.models.form import CaseForm, FieldKey, FieldState
from desktop_app.ui.models.form_values import DateWays, Typed
from desktop_app.ui.tasks import Tasks

DRAFTS_MS = 1_800
"""A crash or a lock loses at most this and the time of one write."""


@dataclass(frozen=True, slots=True)
class BarState:
    """What the save bar says; ``is_open``: something still has to be looked at."""

    text: str
    is_open: bool
    can_save: bool
    can_undo: bool


class CaseDesk(QObject):
    """Holds one case. Everything asked of the vault is a future; answers about another case are forgotten.

    ``shown`` is sent when another case (or none) is there, ``refreshed`` when this one changed, and
    ``bar_changed`` when the save bar must say something else. ``told`` carries a sentence and its undo.
    """

    shown = Signal(object)
    refreshed = Signal(object)
    bar_changed = Signal()
    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, backend: Backend, tasks: Tasks, ways: DateWays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backend, self.tasks = backend, tasks
        self.form = CaseForm(ways, self)
        self.case: EntityId | None = None
        self.file: CaseFile | None = None
        self._kept: dict[FieldKey, str] = {}
        self._anew: set[FieldKey] = set()
        self._latest: Future[Any] | None = None
        self._saved_once = False
        self._drafts_soon = self._timer(DRAFTS_MS, self._write_drafts)
        self._read_soon = self._timer(0, self._read)
        self.form.edited.connect(self._edited)
        tasks.changed.connect(self._changed)

    def open(self, case: EntityId) -> None:
        """Show a case; what was typed in the one before is saved, or kept as a draft where it cannot be."""
        if case != self.case:
            self._leave()
            self.case = case
            self._read()

    def close(self) -> None:
        """Show no case."""
        if self.case is not None:
            self._leave()
            self._take(None, None)

    def flush(self) -> Future[Any] | None:
        """Send drafts on their way now; returns the write that is last in line, None when there is none."""
        self._write_drafts()
        return None if self._latest is None or self._latest.done() else self._latest

    def refresh(self) -> None:
        """Read the case again: another part of the program has changed it."""
        self._read_soon.start()

    def save(self, section: str | None = None) -> Future[Any] | None:
        """Save what can be saved, of a section or of the whole case, as one commit."""
        states = [state for state in self.form.dirty(section) if state.can_save and not _on_its_way(state)]
        if self.case is None or not states:
            return None
        changes = self.form.changes(states)
        self.form.begin_save(states)
        keys = [state.key for state in states]
        for key in keys:
            self._kept.pop(key, None)
        future = self.backend.run_urgent(save_fields, self.case, changes, keys)
        self._latest = future
        self.tasks.start(
            future, partial(self._saved, self.case, len(keys)), partial(self._not_saved, self.case, states)
        )
        self.bar_changed.emit()
        return future

    def undo(self) -> None:
        """Take back what is typed; where nothing is, the latest save of one's own."""
        if self.case is None:
            return
        dirty = self.form.dirty()
        if dirty:
            typed = self.form.revert(dirty)
            self.told.emit(self.tr("What was typed was taken back"), partial(self._type_again, typed))
        else:
            self.take_back(None)

    def take_back(self, commit: CommitHash | None) -> None:
        """Undo one save, by default the latest of one's own that stands."""
        self._write(take_back, self._taken_back, commit)

    def redo(self) -> None:
        """Take back the latest undo."""
        self._write(bring_back, self._brought_back)

    def add(
        self,
        kind: str,
        parent: EntityId,
        values: Mapping[str, Value],
        done: Callable[[EntityId], object],
        told: str,
    ) -> None:
        """Make an entry; ``done`` hears its id when the case with it is there."""
        self._write(add_entry, partial(self._added, done, told), kind, parent, values)

    def delete(self, entity: EntityId, told: str) -> None:
        """Delete an entry at once: Undo in the toast brings it back."""
        for state in self.form.dirty():
            if state.key.entity == entity:
                self.form.revert([state])
        self._write(delete_entry, partial(self._done_as, told), entity)

    def change(self, service: Callable[..., Any], *args: Any, told: str) -> None:
        """Run a service that saves something of this case and returns its commit."""
        self._write(service, partial(self._done_as, told), *args)

    def bar(self, section: str | None) -> BarState:
        """Return what the save bar says about a section."""
        dirty = self.form.dirty(section)
        stuck = sum(state.reading.blocks for state in dirty)
        can_undo = bool(self.form.dirty()) or self._has_own()
        if stuck:
            text = self.tr("%n field(s) to look at again. What is typed is kept.", "", stuck)
            return BarState(text, is_open=True, can_save=len(dirty) > stuck, can_undo=can_undo)
        if dirty:
            kept = all(state.key in self._kept or _on_its_way(state) for state in dirty)
            text = self.tr("Draft kept, not saved yet") if kept else self.tr("Not saved yet")
            return BarState(text, is_open=not kept, can_save=True, can_undo=can_undo)
        text = self.tr("Saved") if self._saved_once else ""
        return BarState(text, is_open=False, can_save=False, can_undo=can_undo)

    def use_stale(self, key: FieldKey) -> None:
        """Put in a draft whose field was changed since; from now on it stands on the field as it is."""
        self._anew.add(key)
        self.form.use_stale(key)

    def drop_stale(self, key: FieldKey) -> None:
        """Forget a draft whose field was changed since."""
        self._anew.add(key)
        self.form.drop_stale(key)

    def _timer(self, after: int, action: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(action)
        return timer

    def _leave(self) -> None:
        # Drafts go first: should the save be refused (a full disk), what was typed is there again next time.
        self._write_drafts()
        self.save()
        self._drafts_soon.stop()
        self._kept.clear()
        self._anew.clear()
        self._saved_once = False
        self.case = None

    def _read(self) -> None:
        if self.case is not None:
            self.tasks.start(
                self.backend.run(case_file, self.case), partial(self._take, self.case), self.failed.emit
            )

    def _take(self, case: EntityId | None, file: CaseFile | None) -> None:
        if case != self.case:
            return
        is_other = file is None or self.file is None or self.file.case != file.case
        if is_other and file is not None:
            self._kept = {FieldKey(d.entity, d.field): str(d.value) for d in file.drafts}
        self.file = file
        if file is None:
            self.case = None
        self.form.load(file)
        (self.shown if is_other else self.refreshed).emit(file)
        self.bar_changed.emit()

    def _edited(self) -> None:
        if not self._drafts_soon.isActive():
            self._drafts_soon.start()
        self.bar_changed.emit()

    def _changed(self, change: ChangeSet) -> None:
        if self.case in change.roots:
            self._read_soon.start()

    def _write_drafts(self) -> None:
        self._drafts_soon.stop()
        if self.case is None:
            return
        wanted = self.form.wanted_drafts()
        fresh = {k: told for k, told in wanted.items() if self._kept.get(k) != told[1] or k in self._anew}
        gone = self._no_longer(wanted) | self._anew
        if not fresh and not gone:
            return
        drafts = [FieldDraft(key.entity, kind, key.field, text) for key, (kind, text) in fresh.items()]
        for key in gone:
            self._kept.pop(key, None)
        self._anew.clear()
        self._kept.update({key: text for key, (_, text) in fresh.items()})
        future = self.backend.run_urgent(keep_drafts, self.case, drafts, list(gone))
        self._latest = future
        self.tasks.start(future, self._drafts_kept, partial(self._not_kept, list(fresh)))

    def _no_longer(self, wanted: Iterable[FieldKey]) -> set[FieldKey]:
        """Return the drafts whose fields are on the screen and hold nothing unsaved any more."""
        held = {key: self.form.state(key) for key in self._kept if key not in wanted}
        return {key for key, state in held.items() if state is not None and _is_settled(state)}

    def _drafts_kept(self, _nothing: None) -> None:
        self.bar_changed.emit()

    def _not_kept(self, keys: list[FieldKey], error: BaseException) -> None:
        for key in keys:
            self._kept.pop(key, None)
        self.failed.emit(error)

    def _write(self, service: Callable[..., Any], done: Callable[[EntityId, Any], None], *args: Any) -> None:
        if self.case is None:
            return
        self.save()
        future: Future[Any] = self.backend.run_urgent(service, self.case, *args)
        self._latest = future
        self.tasks.start(future, partial(done, self.case), self.failed.emit)

    def _saved(self, case: EntityId, count: int, saved: SavedCommit | None) -> None:
        self._done(case, self.tr("Saved %n field(s)", "", count), saved)

    def _not_saved(self, case: EntityId, states: list[FieldState], error: BaseException) -> None:
        self.form.abandon_save(states)
        if case == self.case:
            self._edited()
        self.failed.emit(error)

    def _done(self, case: EntityId, told: str, saved: SavedCommit | None) -> None:
        undo = None if saved is None else partial(self._undo_in, case, saved.commits[-1])
        self.told.emit(told, undo)
        if case == self.case:
            self._saved_once = True
            self._read_soon.start()

    def _undo_in(self, case: EntityId, commit: CommitHash) -> None:
        self.tasks.start(
            self.backend.run_urgent(take_back, case, commit),
            partial(self._taken_back, case),
            self.failed.emit,
        )

    def _done_as(self, told: str, case: EntityId, saved: SavedCommit | None) -> None:
        self._done(case, told, saved)

    def _added(
        self, done: Callable[[EntityId], object], told: str, case: EntityId, added: AddedEntry
    ) -> None:
        self._done(case, told, added.saved)
        if case == self.case:
            self._read_soon.stop()
            self.tasks.start(
                self.backend.run(case_file, case),
                partial(self._take_added, case, done, added),
                self.failed.emit,
            )

    def _take_added(
        self, case: EntityId, done: Callable[[EntityId], object], added: AddedEntry, file: CaseFile | None
    ) -> None:
        self._take(case, file)
        if self.file is not None and added.entity in self.file.tree.entities:
            done(added.entity)

    def _taken_back(self, case: EntityId, result: UndoResult) -> None:
        if result.blocked_by:
            self.told.emit(self._who_is_in_the_way(result.blocked_by[0].author), None)
        elif result.saved is None:
            self.told.emit(self.tr("There is nothing of yours to take back here."), None)
        else:
            self.told.emit(self.tr("Taken back"), self.redo if case == self.case else None)
        if case == self.case:
            self._read_soon.start()

    def _who_is_in_the_way(self, author: Author) -> str:
        if self.file is not None and author.key in self.file.own:
            return self.tr("Nothing was taken back: you have changed this since.")
        who = author.name or self.tr("somebody")
        told = self.tr("Nothing was taken back: {0} has changed this since. Change it by hand.")
        return told.format(who)

    def _brought_back(self, _case: EntityId, result: UndoResult) -> None:
        done = result.saved is not None
        self.told.emit(self.tr("Brought back") if done else self.tr("There is nothing to bring back."), None)
        self._read_soon.start()

    def _type_again(self, typed: Mapping[FieldKey, Typed]) -> None:
        self.form.put_back(typed)

    def _has_own(self) -> bool:
        return self.file is not None and any(one.author.key in self.file.own for one in self.file.lately)


def _on_its_way(state: FieldState) -> bool:
    return state.saving is not None and state.saving == state.typed


def _is_settled(state: FieldState) -> bool:
    return not state.is_dirty and state.stale is None
