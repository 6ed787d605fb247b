"""Page breaking: bands one under another, kept together where a reader would stumble."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.sandbox.press.sheet import Sheet

Paint = Callable[["Sheet", "Placed"], None]
"""Draws a band where it was placed."""


@dataclass(slots=True)
class Band:
    """A piece of a page that never breaks.

    ``height`` leads from its first baseline to that of the next band; ``depth`` is how far its ink falls
    below its own first baseline; ``gap`` is room before it that a page top swallows; ``keep`` ties it to
    the next band; ``head`` is set again above it when it opens a page (a table's head).
    """

    height: float
    depth: float
    paint: Paint
    gap: float = 0.0
    keep: bool = False
    head: Band | None = None


@dataclass(slots=True)
class Placed:
    """A band with its baseline on its page."""

    band: Band
    y: float
    last: bool = False


@dataclass
class Flow:
    """Fills pages from the first baseline to the bottom margin."""

    first: float
    bottom: float
    pages: list[list[Placed]] = field(default_factory=list)
    _y: float = 0.0

    def start_page(self) -> int:
        """Begin a page and return its index."""
        self.pages.append([])
        self._y = self.first
        return len(self.pages) - 1

    def place(self, bands: Iterable[Band]) -> None:
        """Place bands after what is there; chains of kept bands move together unless they exceed a page."""
        if not self.pages:
            self.start_page()
        chain: list[Band] = []
        for band in bands:
            chain.append(band)
            if not band.keep:
                self._place_chain(chain)
                chain = []
        if chain:
            self._place_chain(chain)

    def _place_chain(self, chain: list[Band]) -> None:
        if self.pages[-1] and not self._fits(chain):
            self._break(chain[0])
        for band in chain:
            if self.pages[-1] and not self._fits([band]):
                self._break(band)
            page = self.pages[-1]
            y = self._y - (band.gap if page else 0.0)
            page.append(Placed(band, y))
            self._y = y - band.height

    def _fits(self, chain: list[Band]) -> bool:
        y = self._y
        for band in chain:
            y -= band.gap
            if y - band.depth < self.bottom:
                return False
            y -= band.height
        return True

    def _break(self, band: Band) -> None:
        self.start_page()
        if band.head is not None:
            self.pages[-1].append(Placed(band.head, self._y))
            self._y -= band.head.height

    def finish(self) -> None:
        """Mark the last band of each page."""
        for page in self.pages:
            if page:
                page[-1].last = True
