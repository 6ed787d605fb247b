"""Files on their way into a case and out of it: added, removed, brought back, saved as they were received."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.services.evidence.adding import Incoming, Taken, remove_evidence, undo_removal
from desktop_app.services.evidence.desk import EvidenceDesk, Work
from desktop_app.services.evidence.rows import EvidenceRow
from desktop_app.ui.backend import Backend
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.progress import ProgressStrip

_MIB = 1 << 20


class EvidenceFiles(QObject):
    """Does the work behind the table. ``told`` carries a sentence and what undoes it, or nothing.

    ``changed`` carries a case whose evidence is different now; ``taken`` a case and what became of each file.
    """

    told = Signal(str, object)
    failed = Signal(object)
    changed = Signal(object)
    taken = Signal(object, object)
    _progressed = Signal(int, float, float)

    def __init__(
        self, backend: Backend, desk: EvidenceDesk, tasks: Tasks, progress: ProgressStrip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._backend, self._desk, self._tasks, self._progress = backend, desk, tasks, progress
        self._work: Work[list[Taken]] | Work[int] | None = None
        self._count = 0
        progress.cancelled.connect(self._cancel)
        self._progressed.connect(self._advance)

    @property
    def is_busy(self) -> bool:
        """Whether files are on their way; one thing at a time."""
        return self._work is not None

    def add(self, case: EntityId, files: Sequence[Incoming]) -> None:
        """Attach files to a case."""
        if not files or self.is_busy:
            return
        self._count = len(files)
        name = files[0].name if len(files) == 1 else self._counted(len(files))
        self._progress.begin(
            self.tr("Adding {name}").format(name=name), leaves=self.tr("What is added stays.")
        )
        work = self._desk.add(
            case,
            files,
            lambda at, _name, done, total: self._progressed.emit(at, float(done), float(total)),
        )
        self._work = work
        self._tasks.start(work.future, partial(self._added, case), self._broke)

    def save(self, item: EvidenceRow, target: Path) -> None:
        """Write the original of a piece to a file, in place of the one there if there is one."""
        if item.sha256 is None or self.is_busy:
            return
        self._progress.begin(
            self.tr("Saving {name}").format(name=target.name), leaves=self.tr("Cancelling leaves no file.")
        )
        size = float(item.size or 0)
        work = self._desk.save(item.sha256, target, lambda done: self._progressed.emit(-1, float(done), size))
        self._work = work
        self._tasks.start(work.future, partial(self._saved, target.name), self._broke)

    def remove(self, case: EntityId, pieces: Sequence[EntityId], sentence: str) -> None:
        """Take pieces out of a case and say so; Undo brings them back."""
        future = self._backend.run_urgent(remove_evidence, case, pieces)
        self._tasks.start(future, partial(self._removed, case, sentence), self.failed.emit)

    def _counted(self, count: int) -> str:
        return self.tr("%n file(s)", "", count)

    def _advance(self, at: int, done: float, total: float) -> None:
        if at < 0 or self._count == 1:
            self._progress.advance(int(done / _MIB), max(1, int(total / _MIB)))
        else:
            self._progress.advance(at, self._count)

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _finish(self) -> None:
        self._work = None
        self._progress.finish()

    def _added(self, case: EntityId, taken: list[Taken]) -> None:
        self._finish()
        new = [one.attached.evidence for one in taken if one.attached is not None and one.attached.is_new]
        again = sum(one.attached is not None and not one.attached.is_new for one in taken)
        refused = sum(one.refused is not None for one in taken)
        self.taken.emit(case, taken)
        parts = []
        if new:
            parts.append(self.tr("{files} added").format(files=self._counted(len(new))))
        if again:
            parts.append(self.tr("{count} here already").format(count=again))
        if refused:
            parts.append(self.tr("{count} refused").format(count=refused))
        if parts:
            undo = partial(self.remove, case, new, self.tr("Taken out again")) if new else None
            self.told.emit(", ".join(parts), undo)

    def _removed(self, case: EntityId, sentence: str, commit: CommitHash | None) -> None:
        self.changed.emit(case)
        self.told.emit(sentence, partial(self._bring_back, case, commit) if commit is not None else None)

    def _bring_back(self, case: EntityId, commit: CommitHash) -> None:
        future = self._backend.run_urgent(undo_removal, case, commit)
        self._tasks.start(future, lambda _none: self.changed.emit(case), self.failed.emit)

    def _saved(self, name: str, _size: int) -> None:
        self._finish()
        self.told.emit(
            self.tr("{name} was saved. It is outside the vault's protection now.").format(name=name), None
        )

    def _broke(self, error: BaseException) -> None:
        self._finish()
        if not (isinstance(error, KnownError) and error.code == "cancelled"):
            self.failed.emit(error)
