"""Work on the GUI thread in slices: some milliseconds a turn of the event loop, keys and paints between."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SLICE_MS = 5.0
"""After so long no other piece is begun in the same turn; a frame of a screen lasts 16."""
PAUSE_MS = 4


class Slices(QObject):
    """Does work piece by piece; each work is an iterator that gives way after each piece.

    ``wait_ms`` passes before the first piece, so that what a person asked for is on the screen by then.
    """

    def __init__(self, parent: QObject, wait_ms: int = 0) -> None:
        super().__init__(parent)
        self._wait_ms = wait_ms
        self._works: list[Iterator[None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is work left."""
        return bool(self._works)

    def begin(self, *works: Iterator[None]) -> None:
        """Do these works, one after the other, in place of what was left of earlier ones."""
        self._works = list(works)
        self._timer.start(self._wait_ms)

    def _turn(self) -> None:
        began = perf_counter()
        while self._works and (perf_counter() - began) * 1000 < SLICE_MS:
            work = self._works[0]
            try:
                next(work)
            except StopIteration:
                self._works.remove(work)
        if self._works:
            self._timer.start(PAUSE_MS)


def prepare(widget: QWidget, room: QWidget | None = None) -> Iterator[None]:
    """Let the style sheet look at each widget of a hidden page, and lay the page out in the size of ``room``.

    Both are most of what its first showing takes, and are done only once.
    """
    for each in (widget, *widget.findChildren(QWidget)):
        if isValid(each):  # a page may be filled anew between two slices
            each.ensurePolished()
            yield
    if not isValid(widget):
        return
    layout = widget.layout()
    if room is not None and layout is not None and not widget.isVisible():
        widget.resize(room.size())
        layout.activate()
        yield
