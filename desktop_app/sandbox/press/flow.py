"""Page breaking: bands one under another, kept together where a reader would stumble."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    the next band; ``head`` is set again above it when it opens a page (a table's head); ``opens`` says that
    something new begins here (a heading), so that a break before it costs nothing.
    """

    height: float
    depth: float
    paint: Paint
    gap: float = 0.0
    keep: bool = False
    head: Band | None = None
    opens: bool = False


Chain = list[Band]
"""Bands that stay together."""

LONELY = 1 / 3
"""The share of a page below which it looks nearly empty."""

SMALL = 200.0
"""The height up to which a group of facts or a table does not break, in points."""

_HEADING_WORTH = 0.2


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

    @property
    def room(self) -> float:
        """The height of a page."""
        return self.first - self.bottom

    def start_page(self) -> int:
        """Begin a page and return its index."""
        self.pages.append([])
        self._y = self.first
        return len(self.pages) - 1

    def may_share(self, bands: list[Band]) -> bool:
        """Whether ``bands`` go under what stands on this page.

        They fit whole, and one of the two would leave a page nearly empty if it stood alone.
        """
        if not self.pages or not self.pages[-1]:
            return False
        lonely = LONELY * self.room
        is_short = self.first - self._y < lonely or extent(bands) < lonely
        return is_short and self._fits(self._y, bands)

    def place(self, bands: Iterable[Band]) -> None:
        """Place bands after what is there; chains of kept bands move together unless they exceed a page.

        A last page that would be nearly empty takes some of the page before it.
        """
        if not self.pages:
            self.start_page()
        leaves = self._leaves(list(chains(bands)))
        if len(leaves) > 1:
            self._balance(leaves)
        for number, leaf in enumerate(leaves):
            if number:
                self.start_page()
            for chain in leaf:
                for band in chain:
                    self._put(band)

    def _leaves(self, every: list[Chain]) -> list[list[Chain]]:
        """Return which chains go on which page, filling each page; the first one goes on from here."""
        leaves: list[list[Chain]] = [[]]
        y, is_blank = self._y, not self.pages[-1]
        for chain in every:
            is_whole = self._is_within_a_page(chain)
            for piece in [chain] if is_whole else [[band] for band in chain]:
                must_open = not is_whole and piece[0] is chain[0]
                if not is_blank and (must_open or not self._fits(y, piece)):
                    leaves.append([])
                    y, is_blank = self.first - _head_height(piece[0]), True
                for band in piece:
                    y -= band.height + (0.0 if is_blank else band.gap)
                    is_blank = False
                leaves[-1].append(piece)
        return leaves

    def _balance(self, leaves: list[list[Chain]]) -> None:
        """Move what ends the last page but one to the last page, if that one is nearly empty.

        The break before a heading is the best one; the page before stays the fuller of the two. A last page
        with something on it gets no more, unless it can begin with a heading.
        """
        last, before = leaves[-1], leaves[-2]
        taken = self.first - self._y if len(leaves) == 2 else 0.0
        is_lonely = _extent_of(last) < LONELY * self.room
        best, at = (-1.0 if is_lonely else LONELY), 0
        if not is_lonely and last[0][0].opens:
            return
        for index in range(len(before) - 1, 0, -1):
            moved = _extent_of([*before[index:], *last]) + _head_height(before[index][0])
            left = taken + _extent_of(before[:index])
            if moved > self.room or left < moved:
                break
            worth = min(moved / self.room, LONELY) + (_HEADING_WORTH if before[index][0].opens else 0.0)
            if worth > best:
                best, at = worth, index
        if at:
            leaves[-2:] = [before[:at], before[at:] + last]

    def _is_within_a_page(self, chain: Chain) -> bool:
        return self._fits(self.first - _head_height(chain[0]), chain)

    def _fits(self, y: float, chain: Chain) -> bool:
        for band in chain:
            y -= band.gap
            if y - band.depth < self.bottom:
                return False
            y -= band.height
        return True

    def _put(self, band: Band) -> None:
        page = self.pages[-1]
        if not page and band.head is not None:
            page.append(Placed(band.head, self._y))
            self._y -= band.head.height
        y = self._y - (band.gap if page else 0.0)
        page.append(Placed(band, y))
        self._y = y - band.height

    def finish(self) -> None:
        """Mark the last band of each page."""
        for page in self.pages:
            if page:
                page[-1].last = True


def chains(bands: Iterable[Band]) -> Iterator[Chain]:
    """Yield bands that stay together, in order."""
    chain: Chain = []
    for band in bands:
        chain.append(band)
        if not band.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def extent(bands: Iterable[Band]) -> float:
    """Return the height of bands under one another."""
    return sum(band.height + band.gap for band in bands)


def hold_together(bands: list[Band], most: float = SMALL) -> None:
    """Tie a short group into one; a longer one keeps two rows at least on each side of a break."""
    is_short = extent(bands) <= most
    for index, band in enumerate(bands[:-1]):
        band.keep = band.keep or is_short or index in {0, len(bands) - 2}


def _extent_of(every: Iterable[Chain]) -> float:
    return sum(extent(chain) for chain in every)


def _head_height(band: Band) -> float:
    return band.head.height if band.head is not None else 0.0
