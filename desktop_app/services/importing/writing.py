"""Writes an import in batches, each durable, and notes what each made so that all can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Moment, Ref, Term
from desktop_app.services.cases.create import NewCase, add_cases
from desktop_app.services.importing.joining import Joined, join
from desktop_app.services.importing.report import ADDED, NEW, UNCHANGED, Outcome
from desktop_app.vault import imports
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Planned:
    """A row about to be written: a new case, or what is added to the case of ``person``."""

    line: int
    new: NewCase
    external_id: str = ""
    person: Ref | None = None
    code: str = ""
    table: str = ""


class Writer:
    """Writes one import. In a dry run everything is worked out and nothing saved."""

    def __init__(self, vault: Vault, label: str, *, as_claims: bool, dry_run: bool) -> None:
        self.batch: int | None = None
        self._vault, self._label = vault, label
        self._as_claims, self._dry_run = as_claims, dry_run
        self._source: Ref | None = None
        self._noted = 0

    def write(self, rows: Sequence[Planned]) -> list[tuple[Outcome, Joined | None]]:
        """Write some rows durably and return what came of each, in their order, with what was joined."""
        if not rows:
            return []
        with self._vault.unit() as unit:
            if self.batch is None and not self._dry_run:
                minute = Moment.of(self._vault.environment.clock()).minutes
                self.batch = imports.begin(unit.connection, minute, self._label)
            news = [row for row in rows if row.person is None]
            made = [] if self._dry_run else add_cases(unit, [row.new for row in news])
            codes = iter([one.code for one in made])
            notes: list[tuple[EntityId, int, CommitHash | None]] = [
                (one.case, row.line, None) for row, one in zip(news, made, strict=False)
            ]
            outcomes: list[tuple[Outcome, Joined | None]] = []
            for row in rows:
                if row.person is None:
                    told = Outcome(row.line, NEW, next(codes, ""), row.external_id, table=row.table)
                    outcomes.append((told, None))
                else:
                    outcomes.append(self._join(unit, row, row.person, notes))
            if self.batch is not None:
                imports.add(unit.connection, self.batch, self._noted, notes)
                unit.commit()
                self._noted += len(notes)
        return outcomes

    def finish(self) -> None:
        """Note that everything was written."""
        if self.batch is not None:
            with self._vault.unit() as unit:
                imports.set_state(unit.connection, self.batch, imports.DONE)
                unit.commit()

    def _join(
        self,
        unit: Unit,
        row: Planned,
        person: Ref,
        notes: list[tuple[EntityId, int, CommitHash | None]],
    ) -> tuple[Outcome, Joined]:
        found = join(
            unit, person, row.new, as_claims=self._as_claims, source=lambda: self._source_of(unit, notes)
        )
        if found.changes and not self._dry_run:
            saved = unit.save(person.root, found.changes)
            assert saved is not None  # noqa: S101 - every change sets what was not so
            notes += [(person.root, row.line, commit) for commit in saved.commits]
        what = ADDED if found.changes else UNCHANGED
        return Outcome(row.line, what, row.code, row.external_id, found.added, row.table), found

    def _source_of(self, unit: Unit, notes: list[tuple[EntityId, int, CommitHash | None]]) -> Ref:
        """Return the source that stands for the table, made when the first account needs it."""
        if self._source is None:
            source = unit.new_id()
            changes: list[Change] = [
                Create(source, "source", None),
                SetField(source, "kind", Term("document")),
                SetField(source, "name", self._label),
            ]
            if not self._dry_run:
                unit.save(source, changes)
                notes.append((source, 0, None))
            self._source = Ref(source, source)
        return self._source
