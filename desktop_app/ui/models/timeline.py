"""A timeline as data: lanes of dated things, the part of time shown, and the table that is its twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.timeline import rows_of, seen, year_step

Index = QModelIndex | QPersistentModelIndex
YEAR = 365.2425
LEAST_DAYS = 14.0
MOST_ROWS = 4
"""A lane is this many rows high at most, however much went on at once."""


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One thing: a day when ``last`` is nothing, else a span or an imprecise date between the two.

    ``soft_first`` and ``soft_last`` say that an end is only about then; ``when`` is the date in words.
    """

    key: object
    caption: str
    when: str
    first: date
    last: date | None = None
    soft_first: bool = False
    soft_last: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """Things of one kind; ``tint`` is a colour role."""

    name: str
    tint: str
    items: tuple[TimelineItem, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis: the day number where it stands, and its label ("2024", or year and month)."""

    at: float
    year: int
    month: int | None


class Shown(NamedTuple):
    """A thing in its place: which lane, and which row of that."""

    item: TimelineItem
    lane: int
    row: int


class Arrangement:
    """Lanes with their things in rows: what goes on at the same time stands one below the other."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        self.heights: list[int] = []
        self._places: dict[object, Shown] = {}
        self._rows: list[tuple[int, int, list[TimelineItem], list[int], list[int]]] = []
        for at, lane in enumerate(lanes):
            items = sorted(lane.items, key=lambda item: item.first)
            spans = [_days(item) for item in items]
            rows = rows_of(spans, MOST_ROWS)
            self._places |= {item.key: Shown(item, at, row) for item, row in zip(items, rows, strict=True)}
            self.heights.append(max(rows, default=0) + 1)
            for row in range(self.heights[-1]):
                here = [number for number, each in enumerate(rows) if each == row]
                firsts, lasts = ([spans[number][side] for number in here] for side in (0, 1))
                self._rows.append((at, row, [items[number] for number in here], firsts, lasts))

    def place_of(self, key: object) -> Shown | None:
        """Return where a thing stands."""
        return self._places.get(key)

    def seen(self, window: Window, grain: float) -> list[list[Shown]]:
        """Return row by row what is seen in a window where ``grain`` days cannot be told apart."""
        part = (window.first, window.last)
        return [
            [Shown(items[at], lane, row) for at in seen(firsts, lasts, part, grain)]
            for lane, row, items, firsts, lasts in self._rows
        ]


class Window:
    """The part of time that is shown, in day numbers; zooming keeps the day under the pointer."""

    def __init__(self, lanes: Sequence[Lane], today: date) -> None:
        days = [
            day.toordinal() for lane in lanes for item in lane.items for day in (item.first, item.last) if day
        ]
        low, high = min([*days, today.toordinal()]), max([*days, today.toordinal()])
        room = max(30.0, (high - low) * 0.04)
        self.least, self.most = max(1.0, low - room), min(float(date.max.toordinal()), high + room)
        self.first, self.last = self.least, self.most

    @property
    def span(self) -> float:
        """How many days are shown."""
        return self.last - self.first

    def place(self, day: float) -> float:
        """Return where a day stands: 0 at the left end, 1 at the right."""
        return (day - self.first) / self.span

    def zoom(self, factor: float, at: float) -> None:
        """Show ``factor`` times as many days; ``at`` (0 to 1) is the place that stays."""
        kept = self.first + at * self.span
        span = min(max(self.span * factor, LEAST_DAYS), self.most - self.least)
        self.first = kept - at * span
        self.last = self.first + span
        self._inside()

    def move(self, share: float) -> None:
        """Move by a share of what is shown."""
        step = share * self.span
        self.first, self.last = self.first + step, self.last + step
        self._inside()

    def look_at(self, first: float, last: float) -> None:
        """Show this part of time, as far as there is anything."""
        span = min(max(last - first, LEAST_DAYS), self.most - self.least)
        self.first, self.last = first, first + span
        self._inside()

    def reveal(self, item: TimelineItem) -> None:
        """Move just so far that a thing is seen; it comes into the middle when it was not."""
        first, last = _days(item)
        if last < self.first or first > self.last:
            middle = (first + last + 1) / 2
            self.look_at(middle - self.span / 2, middle + self.span / 2)

    def ticks(self, most: int) -> list[Tick]:
        """Return at most ``most`` lines: years, or months when few years are shown."""
        first, last = date.fromordinal(floor(self.first)), date.fromordinal(ceil(self.last))
        years = range(first.year + 1, last.year + 1)
        if self.span > 2 * YEAR:
            step = year_step(len(years), most)
            return [Tick(date(y, 1, 1).toordinal(), y, None) for y in years if y % step == 0]
        months = range(first.year * 12 + first.month, last.year * 12 + last.month)
        step = next(each for each in (1, 2, 3, 6, 12, 24) if len(months) / each <= most or each == 24)
        found = [divmod(number, 12) for number in months if number % step == 0]
        return [Tick(date(y, m + 1, 1).toordinal(), y, m + 1) for y, m in found]

    def _inside(self) -> None:
        over = max(0.0, self.least - self.first) - max(0.0, self.last - self.most)
        self.first, self.last = self.first + over, self.last + over


class TimelineTable(QAbstractTableModel):
    """The same things as rows in order of date: for screen readers, and the list beside the picture."""

    def __init__(self, headers: tuple[str, str, str]) -> None:
        super().__init__()
        self._headers = headers
        self._rows: list[tuple[str, TimelineItem]] = []
        self._row_of: dict[object, int] = {}

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these lanes."""
        self.beginResetModel()
        rows = [(lane.name, item) for lane in lanes for item in lane.items]
        self._rows = sorted(rows, key=lambda each: (each[1].first, each[1].caption))
        self._row_of = {item.key: at for at, (_, item) in enumerate(self._rows)}
        self.endResetModel()

    def row_of(self, key: object) -> int:
        """Return the row of a thing, or -1."""
        return self._row_of.get(key, -1)

    def item(self, row: int) -> TimelineItem:
        """Return the thing of a row; raises ``IndexError``."""
        return self._rows[row][1]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of things."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """When, what, kind."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; the user role gives the key of the thing."""
        if not index.isValid():
            return None
        lane, item = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (item.when, item.caption, lane)[index.column()]
        return item.key if role == Qt.ItemDataRole.UserRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


def _days(item: TimelineItem) -> tuple[int, int]:
    return item.first.toordinal(), (item.last or item.first).toordinal()
