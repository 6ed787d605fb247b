"""Small pictures of all pages, drawn when they come into sight, one at a time behind the page in view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage

from desktop_app.services.evidence.pages import Picture
from desktop_app.ui.models.viewer_image import DrawnPage, drawn
from desktop_app.ui.tasks import Tasks

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

WIDTH = 72
"""House pixels."""
KEPT = 200
_LETTER_WIDTH = 612.0


class Pages(Protocol):
    """Where pages come from."""

    def page(self, number: int, scale: float, make: Callable[[Picture], T]) -> Future[T]:
        """Draw a page."""
        ...


class ThumbModel(QAbstractListModel):
    """A row a page; ``DecorationRole`` is its picture as soon as there is one."""

    def __init__(self, pages: Pages, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages, self._tasks = pages, tasks
        self._count, self._edition, self._scale = 0, 0, 0.0
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._fresh: set[int] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._coming = False

    def show(self, count: int, width: float) -> None:
        """Show the pages of a new edition, ``width`` pixels wide; old pictures stay until new ones come."""
        self._edition += 1
        self._scale = width / _LETTER_WIDTH
        self._fresh.clear()
        self._wanted.clear()
        self._coming = False
        if count != self._count:
            self.beginResetModel()
            self._count = count
            for gone in [page for page in self._images if page >= count]:
                del self._images[gone]
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many pages there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the picture of a page, or what it is called for readers of the screen."""
        if not index.isValid():
            return None
        page = index.row()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QCoreApplication.translate("ThumbModel", "Page {page}").format(page=page + 1)
        if role != Qt.ItemDataRole.DecorationRole:
            return None
        if page not in self._fresh:
            self._wanted[page] = None
            self._wanted.move_to_end(page)
            self._ask()
        return self._images.get(page)

    def _ask(self) -> None:
        if self._coming or not self._wanted:
            return
        page, _ = self._wanted.popitem()
        self._coming = True
        future = self._pages.page(page, self._scale, drawn)
        take = partial(self._take, self._edition)
        self._tasks.start(future, take, partial(self._skip, self._edition, page))

    def _take(self, edition: int, page: DrawnPage) -> None:
        if edition != self._edition:
            return
        self._images[page.page] = page.image
        self._fresh.add(page.page)
        while len(self._images) > KEPT:
            oldest, _ = self._images.popitem(last=False)
            self._fresh.discard(oldest)
        at = self.index(page.page)
        self.dataChanged.emit(at, at, [Qt.ItemDataRole.DecorationRole])
        self._go_on()

    def _skip(self, edition: int, page: int, _error: BaseException) -> None:
        """A page that cannot be drawn stays blank here; the large view says why."""
        if edition == self._edition:
            self._fresh.add(page)
            self._go_on()

    def _go_on(self) -> None:
        self._coming = False
        for page in [page for page in self._wanted if page in self._fresh]:
            del self._wanted[page]
        self._ask()
