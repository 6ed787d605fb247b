"""What the viewer shows of one file: which page, how large, which way up; the last wish wins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from enum import Enum
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.errors import KnownError
from desktop_app.services.evidence.pages import Picture, Way, Words
from desktop_app.ui.models.viewer_image import DrawnPage, drawn
from desktop_app.ui.tasks import Tasks

T = TypeVar("T")

STEPS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Times the fitting size."""
_GUESS = (612.0, 792.0)
_CLOSE, _ROUNDED = 0.002, 0.02
_UPRIGHT, _TURN = 360, 90


class Fit(Enum):
    """What fits the room: the whole page, or its width."""

    PAGE = "page"
    WIDTH = "width"


class Turner(Protocol):
    """Where pages come from (``services.evidence.pages.PageTurner``)."""

    def open(self, content: Callable[[], Iterator[bytes]], way: Way, size: int) -> None:
        """Look at another file."""
        ...

    def page(self, number: int, scale: float, make: Callable[[Picture], T]) -> Future[T]:
        """Draw a page."""
        ...

    def words(self) -> Future[Words]:
        """Read the text."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class ViewerModel(QObject):
    """One file under the eyes. ``changed`` is sent when anything that it tells is different.

    ``drew`` carries a page that arrived.
    """

    changed = Signal()
    drew = Signal(int)

    def __init__(self, turner: Turner, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turner, self._tasks = turner, tasks
        self._file = 0
        self._sizes: dict[int, tuple[float, float]] = {}
        self._usual = _GUESS
        self._whole: set[int] = set()
        self._asked: tuple[int, float] | None = None
        self._drawn: tuple[int, float] | None = None
        self._room, self._ratio = (0.0, 0.0), 1.0
        self._words: Words | None = None
        self._shown: DrawnPage | None = None
        self.way = Way.NONE
        self.fit = Fit.PAGE
        self.step = 0
        self.rotation = 0
        self.page = 0
        self.pages = 0
        self.trouble: KnownError | None = None

    @property
    def image(self) -> QImage | None:
        """The picture of the page, perhaps still of another size; none while it is on its way."""
        return self._shown.image if self._shown is not None and self._shown.page == self.page else None

    @property
    def text(self) -> str | None:
        """The text of the page, where the file is shown as text."""
        return None if self._words is None else self._words.pages[self.page]

    @property
    def is_damaged(self) -> bool:
        """Whether the file had to be mended to be shown."""
        return self._shown is not None and self._shown.damaged

    @property
    def is_cut(self) -> bool:
        """Whether there is more text than is shown."""
        return self._words is not None and self._words.cut

    @property
    def is_waiting(self) -> bool:
        """Whether something is on its way and nothing of this page is shown."""
        shown = self.image is not None or self.text is not None
        return self.way is not Way.NONE and self.trouble is None and not shown

    def show(self, content: Callable[[], Iterator[bytes]], way: Way, size: int, page: int = 0) -> None:
        """Look at another file of ``size`` bytes; the fit is kept."""
        self._forget(way)
        self._turner.open(content, way, size)
        self.page = page
        if way in (Way.TEXT, Way.WORDS):
            take = partial(self._take_words, self._file)
            self._tasks.start(self._turner.words(), take, partial(self._refused, self._file))
        self._ask()
        self.changed.emit()

    def replace(self, content: Callable[[], Iterator[bytes]], way: Way, size: int) -> None:
        """Look at a newer edition of the same file; page and zoom stay, and the old page until it comes."""
        kept, page, pages = self._shown, self.page, self.pages
        step, rotation = self.step, self.rotation
        self.show(content, way, size, page)
        self._shown, self.pages = kept, pages
        self.step, self.rotation = step, rotation
        self.changed.emit()

    def clear(self) -> None:
        """Show nothing and let the child go."""
        self._forget(Way.NONE)
        self._turner.close()
        self.changed.emit()

    def refuse(self, trouble: KnownError) -> None:
        """Show why there is nothing to see."""
        self._forget(Way.NONE)
        self._turner.close()
        self.trouble = trouble
        self.changed.emit()

    def set_room(self, width: float, height: float, ratio: float) -> None:
        """Fit pages to a place of this size in logical pixels, on a screen of that density."""
        if (width, height) != self._room or ratio != self._ratio:
            self._room, self._ratio = (width, height), ratio
            self._ask()
            self.changed.emit()

    def go(self, page: int) -> None:
        """Turn to a page, from 0; beyond the ends to the nearest."""
        wanted = max(0, min(page, self.pages - 1))
        if wanted != self.page:
            self.page = wanted
            self._ask()
            self.changed.emit()

    def zoom(self, steps: int) -> None:
        """Go larger or smaller; 0 goes back to what fits."""
        self.step = max(0, min(self.step + steps, len(STEPS) - 1)) if steps else 0
        self._ask()
        self.changed.emit()

    def set_fit(self, fit: Fit) -> None:
        """Choose what fits the room, at no further zoom."""
        self.fit, self.step = fit, 0
        self._ask()
        self.changed.emit()

    def rotate(self, degrees: int = _TURN) -> None:
        """Turn the page by a quarter, or several."""
        self.rotation = (self.rotation + degrees) % _UPRIGHT
        self._ask()
        self.changed.emit()

    def target(self) -> tuple[float, float]:
        """Return width and height of the page in logical pixels, as it stands (rotated)."""
        scale = self._scale()
        width, height = self._turned(self._size())
        return width * scale, height * scale

    def _forget(self, way: Way) -> None:
        self._file += 1
        self._sizes, self._usual, self._whole = {}, _GUESS, set()
        self._asked = self._drawn = None
        self._words = self._shown = None
        self.way, self.trouble = way, None
        self.step = self.rotation = self.page = self.pages = 0

    def _size(self) -> tuple[float, float]:
        return self._sizes.get(self.page, self._usual)

    def _turned(self, size: tuple[float, float]) -> tuple[float, float]:
        return size if self.rotation % (2 * _TURN) == 0 else size[::-1]

    def _scale(self) -> float:
        width, height = self._turned(self._size())
        fit = self._room[0] / width
        if self.fit is Fit.PAGE:
            fit = min(fit, self._room[1] / height)
        if self.page in self._whole:
            fit = min(fit, 1 / self._ratio)
        return fit * STEPS[self.step]

    def _ask(self) -> None:
        """Ask for the page at its size, unless an answer is on its way: then ask when that has come."""
        if self.way not in (Way.PDF, Way.PICTURE) or min(self._room) <= 0 or self.trouble is not None:
            return
        width, height = self._size()
        scale = self._scale() * self._ratio
        wanted = (self.page, scale if self.way is Way.PDF else float(round(scale * max(width, height))))
        if self._asked is None and not self._is_near(wanted):
            self._asked = wanted
            future = self._turner.page(*wanted, drawn)
            self._tasks.start(
                future, partial(self._take_page, self._file, wanted[1]), partial(self._refused, self._file)
            )

    def _is_near(self, wanted: tuple[int, float]) -> bool:
        have = self._drawn
        return have is not None and have[0] == wanted[0] and abs(have[1] / wanted[1] - 1) < _CLOSE

    def _take_page(self, file: int, side: float, page: DrawnPage) -> None:
        if file != self._file:
            return
        self._drawn, self._asked = self._asked, None
        if self.way is Way.PICTURE and max(page.width, page.height) < side:
            self._whole.add(page.page)  # every pixel that it has: larger would only be blurred
        self._shown, self.pages = page, page.pages
        self._usual = self._sizes[page.page] = self._settled(page)
        self.page = min(self.page, self.pages - 1)
        self._ask()
        self.drew.emit(page.page)
        self.changed.emit()

    def _settled(self, page: DrawnPage) -> tuple[float, float]:
        """Return the size of a page; rounding to whole pixels must not move what is known already."""
        known, told = self._sizes.get(page.page), (page.width, page.height)
        if known is None or self.way is Way.PICTURE or abs(known[0] / told[0] - 1) > _ROUNDED:
            return told
        return known

    def _take_words(self, file: int, words: Words) -> None:
        if file != self._file:
            return
        self._words, self.pages = words, len(words.pages)
        self.page = min(self.page, self.pages - 1)
        self.changed.emit()

    def _refused(self, file: int, error: BaseException) -> None:
        if file != self._file:
            return
        self._asked = None
        if isinstance(error, KnownError):
            if error.code == "no-such-page" and self.page:
                self.page = 0
                self._ask()
                return
            self.trouble = error
            self.changed.emit()
        else:
            self._tasks.failed.emit(error)
