"""The pairs of people who may be one: looked for behind what is shown, seen side by side, decided."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.duplicates.deciding import Decision
from desktop_app.services.duplicates.desk import DuplicatesDesk, Files
from desktop_app.services.duplicates.finding import Candidate
from desktop_app.services.duplicates.merging import MergedCases
from desktop_app.services.evidence.desk import Work
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.duplicate_words import SideRow, Told, likelihood, percent, side_by_side, told
from desktop_app.ui.models.two_line import TWO_LINE, TwoLine
from desktop_app.ui.tasks import Tasks

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PairSheet:
    """A pair as its page shows it; ``rows`` are empty until both cases were read."""

    candidate: Candidate
    heading: str
    percent: str
    reasons: tuple[Told, ...]
    rows: tuple[SideRow, ...] = ()


class DuplicatesModel(QAbstractListModel):
    """One row a pair, the likeliest first.

    ``changed`` says that the state is another (looking, found, none), ``progressed`` how many cases were
    read; ``shown`` carries the sheet of the open pair, or None; ``told`` a sentence and what undoes.
    """

    changed = Signal()
    progressed = Signal(int, int)
    shown = Signal(object)
    told = Signal(str, object)
    failed = Signal(object)
    _moved = Signal(int, int)

    def __init__(
        self, desk: DuplicatesDesk, words: CaseWords, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._tasks = desk, words, tasks
        self._pairs: list[Candidate] = []
        self._open: Candidate | None = None
        self._work: Work[list[Candidate]] | None = None
        self.has_looked = False
        # Progress comes from the vault's thread.
        self._moved.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_looking(self) -> bool:
        """Whether the search runs."""
        return self._work is not None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pairs."""
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a pair as a row of a two-line list."""
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        line = TwoLine(
            title=pair.one.name,
            below=" · ".join((pair.other.name, pair.one.code, pair.other.code)),
            right=percent(pair.comparison),
        )
        match role:
            case _ if role == TWO_LINE:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.spoken()}, {likelihood(pair.comparison)}"
        return None

    def look(self) -> None:
        """Look for pairs anew; while it runs already, nothing happens."""
        if self._work is None:
            self._work = self._desk.find(self._moved.emit)
            self._tasks.start(self._work.future, self._found, self._not_found)
            self.changed.emit()

    def cancel(self) -> None:
        """Stop looking; what was found before stays."""
        if self._work is not None:
            self._work.cancel()
            if self._work.future.cancelled():  # it had not begun: nobody answers
                self._work = None
                self.changed.emit()

    def open(self, row: int) -> None:
        """Show a pair side by side; a row that is none shows nothing."""
        self._open = self._pairs[row] if 0 <= row < len(self._pairs) else None
        self.shown.emit(None if self._open is None else self._sheet(self._open))
        if self._open is not None:
            reading = self._desk.files(self._open.one.key[0], self._open.other.key[0])
            self._tasks.start(reading, partial(self._read, self._open), self.failed.emit)

    def decide_different(self) -> None:
        """Remember that the open pair are two people, and show the next pair."""
        pair = self._open
        if pair is not None:
            deciding = self._desk.not_the_same(pair.one.key, pair.other.key)
            self._tasks.start(deciding, partial(self._decided, pair), self.failed.emit)

    def merge(self, *, into_other: bool = False) -> None:
        """Merge the cases of the open pair: into the first, or into the other."""
        pair = self._open
        if pair is not None:
            keep, go = (pair.other, pair.one) if into_other else (pair.one, pair.other)
            self._tasks.start(self._desk.merge(keep.key, go.key), self._merged, self.failed.emit)

    def _found(self, pairs: list[Candidate]) -> None:
        self._work, self.has_looked = None, True
        self._replace(pairs)

    def _not_found(self, error: BaseException) -> None:
        self._work = None
        self.changed.emit()
        if not (isinstance(error, KnownError) and error.code == "cancelled"):
            self.failed.emit(error)

    def _read(self, pair: Candidate, files: Files) -> None:
        if pair is not self._open:
            return
        one, other = (
            file if file is not None and who.key[1] in file.tree.entities else None
            for file, who in zip(files, (pair.one, pair.other), strict=True)
        )
        if one is None or other is None:
            self._replace([each for each in self._pairs if each is not pair])
        else:
            people = pair.one.key[1], pair.other.key[1]
            rows = side_by_side(self._words, one, other, people, pair.comparison)
            self.shown.emit(self._sheet(pair, tuple(rows)))

    def _decided(self, pair: Candidate, decision: Decision) -> None:
        place = self._pairs.index(pair)
        self._replace([each for each in self._pairs if each is not pair])
        sentence = self.tr("Noted: {0} and {1} are two people").format(pair.one.code, pair.other.code)
        self.told.emit(sentence, partial(self._take_back, pair, place, decision.match))

    def _take_back(self, pair: Candidate, place: int, match: EntityId) -> None:
        def done(_none: None) -> None:
            self._replace([*self._pairs[:place], pair, *self._pairs[place:]])

        self._tasks.start(self._desk.take_back(match), done, self.failed.emit)

    def _merged(self, merged: MergedCases) -> None:
        gone = merged.gone
        self._replace([pair for pair in self._pairs if gone not in (pair.one.key[0], pair.other.key[0])])
        sentence = self.tr("{0} is now part of {1}").format(merged.gone_code, merged.code)
        if merged.differing:
            sentence += self.tr("; values that differ: {0}, kept as accounts").format(merged.differing)
        self.told.emit(sentence, partial(self._unmerge, merged))

    def _unmerge(self, merged: MergedCases) -> None:
        def done(taken_back: bool) -> None:  # noqa: FBT001 - the result of a future
            if taken_back:
                self.look()
            else:
                self.told.emit(self.tr("Somebody has built upon the merge. Nothing was undone."), None)

        self._tasks.start(self._desk.unmerge(merged), done, self.failed.emit)

    def _sheet(self, pair: Candidate, rows: tuple[SideRow, ...] = ()) -> PairSheet:
        comparison = pair.comparison
        reasons = tuple(told(self._words, reason) for reason in comparison.reasons)
        return PairSheet(pair, likelihood(comparison), percent(comparison), reasons, rows)

    def _replace(self, pairs: list[Candidate]) -> None:
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()
        self.changed.emit()
