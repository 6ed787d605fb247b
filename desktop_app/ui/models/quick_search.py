"""Searching while somebody types: the last question wins, older answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop_app.ui.tasks import Tasks

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole + 42
PAUSE_MS = 60
MOST = 30

Span = tuple[int, int]
"""Start and length of the letters that were found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found; ``key`` comes back when it is chosen, spans are what matched in each line."""

    key: object
    title: str
    below: str = ""
    icon: str = "users"
    title_spans: tuple[Span, ...] = ()
    below_spans: tuple[Span, ...] = ()


Search = Callable[[str], Future[Sequence[Hit]]]


class QuickSearchModel(QAbstractListModel):
    """``settled`` carries the number of hits once the answer to the newest words is there."""

    settled = Signal(int)

    def __init__(self, search: Search, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search, self._tasks = search, tasks
        self._hits: list[Hit] = []
        self._words, self._asked = "", 0
        self._running: Future[Sequence[Hit]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def type(self, words: str) -> None:
        """Take what stands in the line now; nothing typed finds nothing."""
        self._words = words.strip()
        self._asked += 1
        if self._words:
            self._pause.start()
        else:
            self._pause.stop()
            self._show([])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a hit, or its words."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (hit.title, hit.below) if part)
        return None

    def _ask(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = self._search(self._words)
        self._tasks.start(self._running, partial(self._take, self._asked))

    def _take(self, number: int, hits: Sequence[Hit]) -> None:
        if number == self._asked:
            self._show(hits)

    def _show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self._hits = list(hits[:MOST])
        self.endResetModel()
        self.settled.emit(len(hits))
