"""An import as its page goes through it: file, columns, check, done; the page only shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.domain.errors import KnownError
from desktop_app.services.evidence.desk import Work
from desktop_app.services.importing.columns import bundled_columns
from desktop_app.services.importing.desk import ImportDesk, Proposal
from desktop_app.services.importing.linked import is_linked
from desktop_app.services.importing.report import ImportReport
from desktop_app.services.importing.table_file import How, Table
from desktop_app.services.importing.undoing import RUNNING, UNDONE, ImportBatch, Undone
from desktop_app.services.wording import Wording
from desktop_app.ui.models.import_tables import ColumnRow, ColumnsModel, ReportModel
from desktop_app.ui.models.import_words import places, summary
from desktop_app.ui.tasks import Tasks

T = TypeVar("T")

_EXAMPLES = 3
_LONGEST = 40


class Step(IntEnum):
    """Where the import is."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DONE = 3


class ImportModel(QObject):
    """One import after the other.

    ``stepped`` says that another step is shown, ``busied`` that work began or ended, ``progressed`` how many
    rows are through, ``listed`` that the earlier imports are read; ``changed`` that cases were made or went.
    """

    stepped = Signal()
    busied = Signal()
    progressed = Signal(int)
    listed = Signal()
    changed = Signal()
    told = Signal(str, object)
    failed = Signal(object)
    _moved = Signal(int)

    def __init__(
        self,
        desk: ImportDesk,
        wording: Wording,
        tasks: Tasks,
        *,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.places = places(wording, language)
        self.columns = ColumnsModel({place.code: place.label for place in self.places})
        self.report = ReportModel({place.code: place.label for place in self.places})
        self.step = Step.FILE
        self.as_claims = True
        self.program = ""
        self.doing = ""
        self.found: ImportReport | None = None
        self.earlier: tuple[ImportBatch, ...] = ()
        self._paths: tuple[Path, ...] = ()
        self._how = How()
        self._tables: list[Table] = []
        self._stop: Callable[[], object] | None = None
        # Progress comes from the vault's thread.
        self._moved.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def table(self) -> Table | None:
        """The table whose columns are mapped; None for several that belong together."""
        return self._tables[0] if len(self._tables) == 1 else None

    @property
    def name(self) -> str:
        """What is imported, by the names of its files."""
        return ", ".join(dict.fromkeys(table.name for table in self._tables))

    @property
    def rows(self) -> int:
        """How many rows there are, once they were checked; 0 when nobody knows."""
        return 0 if self.found is None else self.found.rows

    @property
    def can_stop(self) -> bool:
        """Whether what runs can be stopped."""
        return self._stop is not None

    @property
    def summary(self) -> str:
        """What would come of it, or came."""
        return "" if self.found is None else summary(self.found)

    def refresh(self) -> None:
        """Read the earlier imports."""
        self._tasks.start(self._desk.earlier(), self._listed, self.failed.emit)

    def choose(self, paths: Sequence[Path], how: How | None = None) -> None:
        """Read tables; the columns are shown when they are there."""
        if not paths or self.doing:
            return
        self._paths, self._how, self.found = tuple(paths), how or How(), None
        self._begin(self.tr("Reading the table…"))
        self._tasks.start(self._desk.read(self._paths, self._how), self._read, self._not_done)

    def read_again(self, *, encoding: str = "", delimiter: str = "", sheet: str = "") -> None:
        """Read the same file as a person says that it was written."""
        self.choose(self._paths, How(encoding, delimiter, sheet))

    def put(self, row: int, target: str) -> None:
        """Send a column elsewhere."""
        self.columns.put(row, target)

    def check(self) -> None:
        """Work out what would come of every row; nothing is saved."""
        if self._tables and not self.doing:
            self._begin(self.tr("Checking every row…"))
            self._run(dry_run=True, done=self._checked)

    def choose_differing(self, *, as_claims: bool) -> None:
        """Choose what happens where the vault says otherwise, and check again."""
        if as_claims != self.as_claims:
            self.as_claims = as_claims
            self.check()

    def save(self) -> None:
        """Import what was checked."""
        if self.step is Step.CHECK and not self.doing:
            self._begin(self.tr("Importing…"))
            self._run(dry_run=False, done=self._saved)

    def back(self) -> None:
        """Go one step back; from the end to another table."""
        if not self.doing:
            several = self.step is Step.CHECK and self.table is None
            self._go(Step.FILE if self.step is Step.DONE or several else Step(max(self.step - 1, 0)))

    def stop(self) -> None:
        """Stop what runs; rows that were imported stay, and can be undone."""
        if self._stop is not None:
            self._stop()

    def undo(self, batch: int) -> None:
        """Take a whole import back."""
        if not self.doing:
            self._begin(self.tr("Taking the import back…"))
            self._follow(self._desk.undo(batch, self._moved.emit), self._undone)

    def undo_latest(self) -> None:
        """Take back what was just imported."""
        if self.found is not None and self.found.batch is not None:
            self.undo(self.found.batch)

    def write_report(self, path: Path) -> None:
        """Write what comes of every row to a new file."""
        if self.found is not None:
            done = partial(self._written, path.name)
            self._tasks.start(self._desk.write_report(path, self.found), done, self.failed.emit)

    def told_of(self, batch: ImportBatch) -> tuple[str, str]:
        """Return an earlier import in two lines."""
        when = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=batch.minute)
        state = {
            RUNNING: self.tr("stopped before its end"),
            UNDONE: self.tr("undone"),
        }.get(batch.state, "")
        cases = self.tr("%n case(s)", "", batch.cases)
        return batch.label, " · ".join(filter(None, (f"{when.astimezone():%Y-%m-%d %H:%M}", cases, state)))

    def _run(self, *, dry_run: bool, done: Callable[[ImportReport], None]) -> None:
        work = self._desk.run(
            self._tables,
            self.columns.mapping() if self.table is not None else {},
            dry_run=dry_run,
            as_claims=self.as_claims,
            progress=self._moved.emit,
        )
        self._follow(work, done)

    def _follow(self, work: Work[T], done: Callable[[T], None]) -> None:
        self._stop = work.cancel
        self._tasks.start(work.future, done, self._not_done)
        self.busied.emit()

    def _begin(self, what: str) -> None:
        self.doing = what
        self.busied.emit()

    def _end(self) -> None:
        self.doing, self._stop = "", None
        self.busied.emit()

    def _not_done(self, error: BaseException) -> None:
        self._end()
        self.refresh()
        self.changed.emit()
        if isinstance(error, KnownError) and error.code == "cancelled":
            self.told.emit(self.tr("Stopped. What was imported so far can be undone below."), None)
            self._go(Step.FILE)
        else:
            self.failed.emit(error)

    def _read(self, tables: list[Table]) -> None:
        self._tables = tables
        if self.table is None and is_linked(tables):
            self.program = ""
            self.columns.show(())
            self._end()
            self.check()
        elif self.table is None:
            self._end()
            self.told.emit(self.tr("These tables do not belong together. Import one after the other."), None)
        else:
            self._tasks.start(self._desk.propose(self.table), self._proposed, self._not_done)

    def _proposed(self, proposal: Proposal) -> None:
        self._end()
        assert self.table is not None  # noqa: S101 - only one table is proposed for
        self.program = proposal.program
        known = bundled_columns()
        rows = list(islice(self.table.rows(), _EXAMPLES))
        columns = []
        for at, header in enumerate(self.table.header):
            column = known.recognise(header)
            target = "" if column is None else column.name
            if header in proposal.mapping:
                target = proposal.mapping[header] or ""
            cells = tuple(row.cells[at][:_LONGEST] for row in rows if at < len(row.cells) and row.cells[at])
            columns.append(ColumnRow(header, cells, target))
        self.columns.show(columns)
        self._go(Step.COLUMNS)

    def _checked(self, report: ImportReport) -> None:
        self._end()
        self._show(report, Step.CHECK)

    def _saved(self, report: ImportReport) -> None:
        self._end()
        self.refresh()
        self.changed.emit()
        self._show(report, Step.DONE)

    def _show(self, report: ImportReport, step: Step) -> None:
        self.found = report
        self.report.show(report)
        self._go(step)

    def _undone(self, undone: Undone) -> None:
        self._end()
        self.refresh()
        self.changed.emit()
        sentence = self.tr("Taken back: %n case(s)", "", undone.taken_back)
        if undone.kept:
            sentence += self.tr(". Kept, because they were changed since: {0}").format(", ".join(undone.kept))
        self.told.emit(sentence, None)
        self._go(Step.FILE)

    def _listed(self, batches: list[ImportBatch]) -> None:
        self.earlier = tuple(batches)
        self.listed.emit()

    def _written(self, name: str, _none: None) -> None:
        self.told.emit(self.tr("Saved {0}").format(name), None)

    def _go(self, step: Step) -> None:
        self.step = step
        self.stepped.emit()
