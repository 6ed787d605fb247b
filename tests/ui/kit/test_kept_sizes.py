"""Edges of panes and columns stay where somebody put them, at every zoom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.kept import KeptSizes
from desktop_app.ui.theme import Theme, current_theme
from desktop_app.ui.widgets.tables import Table

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table("Cases")
    made.setModel(QStandardItemModel(3, 4, made))
    made.resize(800, 300)
    made.set_widths([100, 120, 140, 160])
    made.horizontalHeader().setStretchLastSection(False)
    qtbot.addWidget(made)
    made.show()
    return made


def widths(table: Table) -> list[int]:
    return [table.columnWidth(at) for at in range(4)]


def drag(header: QHeaderView, start: int, end: int) -> None:
    """Drag along the heading, in its own pixels."""
    view, middle = header.viewport(), header.height() // 2
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(start, middle))
    for at in (start + (end - start) // 2, end):
        QTest.mouseMove(view, QPoint(at, middle))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(end, middle))


def test_sizes_are_house_pixels_and_follow_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    kept = KeptSizes()
    with qtbot.waitSignal(kept.changed) as told:
        kept.put("cases", [300])
        kept.put("cases", [400])
    assert told.args == [{"cases": [400]}]
    theme.apply(replace(theme.look, zoom=150))
    assert kept.pixels("cases", 1) == [600]
    with qtbot.waitSignal(kept.changed) as told:
        kept.put("cases", [300])
    assert told.args == [{"cases": [200]}]
    theme.apply(replace(theme.look, zoom=100))
    kept.put("cases", [200])
    assert kept.pixels("cases", 2) == [], "another number of panes than it has now"


def test_what_is_dragged_before_the_vault_has_answered_stays(qtbot: QtBot) -> None:
    kept = KeptSizes()
    kept.put("cases", [300])
    with qtbot.waitSignal(kept.changed) as told:
        kept.take({"cases": [400], "evidence": [10, 20]})
    assert told.args == [{"cases": [300], "evidence": [10, 20]}]


@pytest.mark.parametrize(
    "odd", [None, [], {"a": "wide"}, {"a": [-1]}, {"a": [10**9]}, {"a": [True]}, {"a": 7}]
)
def test_what_is_no_list_of_sizes_is_left_out(odd: object) -> None:
    kept = KeptSizes()
    kept.take(odd)
    assert kept.pixels("a", 1) == []


def test_a_column_that_is_dragged_is_kept_and_one_that_the_program_sizes_is_not(
    qtbot: QtBot, table: Table
) -> None:
    kept, header = KeptSizes(), table.horizontalHeader()
    kept.columns("cases", header)
    table.setColumnWidth(0, 90)
    assert kept.pixels("cases", 4) == []
    edge = header.sectionViewportPosition(1)
    with qtbot.waitSignal(kept.changed) as told:
        drag(header, edge - 1, edge + 49)
    assert told.args == [{"cases": widths(table)}]
    assert widths(table)[0] == 140


def test_an_order_and_widths_come_back(qtbot: QtBot, table: Table) -> None:
    kept, header = KeptSizes(), table.horizontalHeader()
    kept.columns("cases", header)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
    table.setColumnHidden(2, True)
    kept.take({"cases": [50, 60, 70, 80], "cases-order": [1, 0, 2, 3]})
    assert widths(table) == [50, 60, 0, 160], "neither a hidden column nor one of a fixed width"
    assert [header.logicalIndex(at) for at in range(4)] == [1, 0, 2, 3]
    with qtbot.waitSignal(kept.changed) as told:
        header.moveSection(0, 3)
    assert told.args is not None
    assert told.args[0]["cases-order"] == [0, 2, 3, 1]
    kept.take({"cases-order": [0, 0, 1, 2]})
    assert header.logicalIndex(3) == 1, "what is no order of these columns changes nothing"
    assert current_theme().look.zoom == 100
