"""Quick search, timeline and rows as data."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.quick_search import pieces
from desktop_app.ui.models.quick_search import HIT, MOST, Hit, QuickSearchModel
from desktop_app.ui.models.timeline import LEAST_DAYS, Lane, TimelineItem, TimelineTable, Window
from desktop_app.ui.models.two_line import Mark, TwoLine
from desktop_app.ui.tasks import Tasks


class Finder:
    """Keeps every question until it is answered."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Future[Sequence[Hit]]]] = []

    def __call__(self, words: str) -> Future[Sequence[Hit]]:
        future: Future[Sequence[Hit]] = Future()
        future.set_running_or_notify_cancel()
        self.asked.append((words, future))
        return future


def test_the_last_words_win(qtbot: QtBot, tasks: Tasks) -> None:
    finder = Finder()
    model = QuickSearchModel(finder, tasks)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.type("ve")
    qtbot.waitUntil(lambda: len(finder.asked) == 1)
    model.type("verk")
    qtbot.waitUntil(lambda: len(finder.asked) == 2)
    with qtbot.waitSignal(model.settled):
        finder.asked[1][1].set_result([Hit(2, "Verkhotina", "C-1")])
        finder.asked[0][1].set_result([Hit(1, "Vera")])
    QCoreApplication.processEvents()
    hit = model.index(0, 0)
    assert (hit.data(), hit.data(HIT).key) == ("Verkhotina", 2)
    assert hit.data(Qt.ItemDataRole.AccessibleTextRole) == "Verkhotina, C-1"
    assert hit.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(hit) == 0
    model.type("  ")
    assert model.rowCount() == 0
    assert tester.model() is model


def test_typing_asks_once_and_shows_the_first(qtbot: QtBot, tasks: Tasks) -> None:
    finder = Finder()
    model = QuickSearchModel(finder, tasks)
    for words in ("a", "an", "ann"):
        model.type(words)
    qtbot.waitUntil(lambda: bool(finder.asked))
    with qtbot.waitSignal(model.settled) as settled:
        finder.asked[0][1].set_result([Hit(at, "x") for at in range(MOST + 5)])
    assert [words for words, _ in finder.asked] == ["ann"]
    assert (settled.args, model.rowCount()) == ([MOST + 5], MOST)


@given(st.text(max_size=12), st.lists(st.tuples(st.integers(-3, 14), st.integers(-2, 9)), max_size=4))
def test_cutting_a_text_loses_nothing(text: str, spans: list[tuple[int, int]]) -> None:
    assert "".join(piece for piece, _ in pieces(text, tuple(spans))) == text


def test_found_letters_are_marked() -> None:
    assert pieces("Anna", ((0, 2),)) == [("An", True), ("na", False)]


DAY = TimelineItem("a", "Arrest", "19 May 2023", date(2023, 5, 19))
SPAN = TimelineItem("b", "Pickets", "about 2022", date(2022, 3, 1), date(2022, 11, 20), soft_first=True)
LANES = (Lane("Events", "warn", (DAY,)), Lane("Activity", "accent", (SPAN,)))
TODAY = date(2026, 11, 21)


def test_everything_is_in_view_at_first() -> None:
    window = Window(LANES, TODAY)
    assert 0 < window.place(SPAN.first.toordinal()) < window.place(TODAY.toordinal()) < 1
    empty = Window((), TODAY)
    assert empty.place(TODAY.toordinal()) == pytest.approx(0.5)


def test_zooming_keeps_the_day_under_the_pointer() -> None:
    window = Window(LANES, TODAY)
    day = window.first + 0.25 * window.span
    window.zoom(0.5, 0.25)
    assert window.place(day) == pytest.approx(0.25)
    for _ in range(60):
        window.zoom(0.5, 0.5)
    assert window.span == pytest.approx(LEAST_DAYS)
    window.move(-1e6)
    assert window.first == pytest.approx(window.least)
    window.zoom(1e6, 0.5)
    window.move(1e6)
    assert [window.first, window.last] == pytest.approx([window.least, window.most])


@given(st.integers(1, 60), st.integers(2, 12), st.floats(0.001, 1), st.floats(0, 1))
def test_the_axis_is_never_crowded(years: int, most: int, factor: float, at: float) -> None:
    window = Window((Lane("x", "ok", (TimelineItem(1, "", "", date(2026 - years, 1, 1)),)),), TODAY)
    window.zoom(factor, at)
    ticks = window.ticks(most)
    assert len(ticks) <= max(most, 2) + 1
    assert all(window.first - 1 <= tick.at <= window.last + 32 for tick in ticks)


def test_few_years_show_months() -> None:
    window = Window((Lane("x", "ok", (TimelineItem(1, "", "", date(2026, 1, 1)),)),), TODAY)
    assert {tick.month for tick in window.ticks(20)} > {2, 3}
    assert all(tick.month is None for tick in Window(LANES, TODAY).ticks(20))


def test_the_table_says_what_the_picture_shows() -> None:
    table = TimelineTable(("When", "What", "Kind"))
    table.show_lanes(LANES)
    rows = [[table.index(row, at).data() for at in range(3)] for row in range(table.rowCount())]
    assert rows == [["about 2022", "Pickets", "Activity"], ["19 May 2023", "Arrest", "Events"]]
    cell = table.index(0, 0)
    assert cell.data(Qt.ItemDataRole.UserRole) == "b"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None
    assert (table.rowCount(cell), table.columnCount(cell), table.columnCount()) == (0, 0, 3)
    assert table.data(QModelIndex()) is None
    assert table.headerData(1, Qt.Orientation.Horizontal) == "What"
    assert table.headerData(1, Qt.Orientation.Vertical) is None


def test_a_row_is_spoken_without_gaps() -> None:
    assert (
        TwoLine("Anna", marks=(Mark("x", "warn", 1, "1 missing"), Mark("x", "warn", 1))).spoken()
        == "Anna, 1 missing"
    )
