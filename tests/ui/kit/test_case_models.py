"""The case list without a window: laziness, refresh, order, filters, words."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.caselist import CaseQuery, SortKey
from desktop_app.domain.partial_date import PartialDate
from desktop_app.ui.models.case_filters import (
    CONTESTED,
    WORDS,
    Chip,
    Filter,
    FilterTerm,
    chips,
    is_on,
    toggled,
)
from desktop_app.ui.models.case_list import AT_ONCE, CASE_ROW, KEPT, WINDOW, CaseListModel
from desktop_app.ui.models.case_text import COLUMNS, CaseText
from desktop_app.ui.models.two_line import TWO_LINE, TwoLine
from desktop_app.ui.tasks import Tasks
from tests.ui.kit.cases import MadeUpCases, case_row, label_of

TEXT = CaseText(label_of, lambda _when: "spring 2022")
STATUS = Filter("status", "Status", (FilterTerm("open", "Open"), FilterTerm("intake", "Intake")))


def listed(qtbot: QtBot, source: MadeUpCases, tasks: Tasks) -> CaseListModel:
    model = CaseListModel(source, tasks, TEXT)
    with qtbot.waitSignal(model.settled):
        model.refresh()
    return model


def shown(model: CaseListModel, row: int) -> object:
    return model.index(row, 0).data(TWO_LINE)


def test_it_is_a_sound_model(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(150)
    model = CaseListModel(source, tasks, TEXT)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.settled):
        model.refresh()
    shown(model, 0)
    qtbot.waitUntil(lambda: shown(model, 0) is not None)
    source.ids = source.ids[:20]
    with qtbot.waitSignal(model.modelReset):
        model.refresh()
    assert model.rowCount() == 20
    assert tester.model() is model


def test_only_what_is_looked_at_is_fetched(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(10_000)
    model = listed(qtbot, source, tasks)
    assert source.asked == []
    assert shown(model, 5_000) is None
    qtbot.waitUntil(lambda: shown(model, 5_000) is not None)
    first = 5_000 // WINDOW * WINDOW
    assert [list(ids) for ids in source.asked] == [list(range(first, first + WINDOW))]


def test_dragging_the_scroll_bar_asks_only_for_where_it_stops(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(10_000)
    model = listed(qtbot, source, tasks)
    for row in range(0, 9_000, 500):
        shown(model, row)
    qtbot.waitUntil(lambda: shown(model, 8_500) is not None)
    assert len(source.asked) <= AT_ONCE + 1


def test_few_rows_are_remembered(qtbot: QtBot, tasks: Tasks) -> None:
    model = listed(qtbot, MadeUpCases(KEPT * 2), tasks)
    for row in range(0, KEPT + 3 * WINDOW, WINDOW):
        shown(model, row)
        qtbot.waitUntil(partial(model._rows.__contains__, row))
    assert len(model._rows) <= KEPT


def test_a_window_on_its_way_is_not_asked_for_again(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(10)
    model = listed(qtbot, source, tasks)
    source.hold = True
    shown(model, 0)
    qtbot.waitUntil(lambda: len(source.asked) == 1)
    shown(model, 1)
    QCoreApplication.processEvents()
    assert len(source.asked) == 1
    source.let_go()
    qtbot.waitUntil(lambda: shown(model, 1) is not None)


def test_a_refresh_keeps_the_old_rows_until_the_new_ones_are_here(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(10)
    model = listed(qtbot, source, tasks)
    shown(model, 0)
    qtbot.waitUntil(lambda: shown(model, 0) is not None)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignals([model.settled, model.dataChanged]):
        model.refresh()
    assert shown(model, 0) is not None
    qtbot.waitUntil(lambda: len(source.asked) == 2)


def test_an_answer_to_an_old_question_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(10)
    model = CaseListModel(source, tasks, TEXT)
    source.hold = True
    model.refresh()
    source.ids = [7]
    model.show_query(CaseQuery(words="x"))
    assert model.is_loading
    with qtbot.waitSignal(model.settled) as settled:
        source.let_go()
    assert settled.args == [1]
    assert (model.rowCount(), model.is_loading) == (1, False)
    # Rows that were on their way when the list changed are not taken for rows of the new list.
    shown(model, 0)
    qtbot.waitUntil(lambda: len(source.held) == 1)
    model.refresh()
    source.let_go()
    qtbot.waitUntil(lambda: not model.is_loading)
    source.ids = []
    shown(model, 0)
    qtbot.waitUntil(lambda: len(source.held) == 1)
    model.refresh()
    source.held.reverse()
    source.let_go()
    qtbot.waitUntil(lambda: model.rowCount() == 0)


def test_a_failure_is_told_and_can_be_tried_again(qtbot: QtBot, tasks: Tasks) -> None:
    source = MadeUpCases(3)
    model = listed(qtbot, source, tasks)
    source.breaks = True
    with qtbot.waitSignal(tasks.failed):
        shown(model, 0)
    source.breaks = False
    shown(model, 0)
    qtbot.waitUntil(lambda: shown(model, 0) is not None)


def test_an_empty_list_stays_empty(qtbot: QtBot, tasks: Tasks) -> None:
    model = listed(qtbot, MadeUpCases(0), tasks)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.waitSignal(model.settled):
        model.refresh()
    assert model.id_at(0) is None


def test_sorting_again_turns_round(qtbot: QtBot, tasks: Tasks) -> None:
    model = listed(qtbot, MadeUpCases(3), tasks)
    assert model.sort_by(SortKey.CODE) == CaseQuery(sort=SortKey.CODE)
    assert model.sort_by(SortKey.NAME).descending
    with qtbot.waitSignal(model.settled):
        model.show_query(model.sort_by(SortKey.NAME))
    assert [model.id_at(at) for at in range(3)] == [2, 1, 0]
    assert (model.place_of(0), model.place_of(99)) == (2, -1)


def test_cells_and_headings(qtbot: QtBot, tasks: Tasks) -> None:
    model = listed(qtbot, MadeUpCases(11), tasks)
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    shown(model, 0)
    qtbot.waitUntil(lambda: shown(model, 0) is not None)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    first = [model.index(0, at).data() for at in range(len(COLUMNS))]
    assert first == ["Verkhotina, Anna", "C-7K3M-0000", "Open", "Highest", "Pine Hollow", "E. Marsh", "", "3", "2", "Urgent"]  # fmt: skip  # noqa: E501
    assert model.index(0, 0).data(CASE_ROW) == case_row(0)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Verkhotina, Anna, Open, C-7K3M-0000  ·  Pine Hollow, 2 contested, 3 missing"  # fmt: skip  # noqa: E501
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "C-7K3M-0000"
    assert model.index(0, 7).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_words_of_rows() -> None:
    from dataclasses import replace

    bare = replace(
        case_row(7), priority=0, missing=0, contested=0, opened=PartialDate.year(2022), outcome="granted"
    )
    cells = {each.key: TEXT.cell(bare, each) for each in COLUMNS}
    assert (cells["name"], cells["priority"], cells["missing"], cells["opened"]) == ("Name not yet known", "", "", "spring 2022")  # fmt: skip  # noqa: E501
    assert TEXT.two_line(bare) == TwoLine(
        "Name not yet known", "C-7K3M-0007  ·  Cedar Flats", "Granted", band=0
    )
    dated = replace(bare, facts=(("next_date", "in 3 days"), ("next_date_tone", "danger")))
    assert (TEXT.two_line(dated).right, TEXT.two_line(dated).tone) == ("in 3 days", "danger")


def test_filters_are_switched_on_and_off() -> None:
    both = toggled(toggled(CaseQuery(), "status", "open"), "status", "intake")
    assert both.filters == (("status", ("open", "intake")),)
    assert is_on(both, "status", "open")
    assert not is_on(both, "tags", "open")
    assert toggled(toggled(both, "status", "open"), "status", "intake") == CaseQuery()
    contested = toggled(CaseQuery(words="anna"), CONTESTED, "")
    assert is_on(contested, CONTESTED, "")
    assert toggled(contested, WORDS, "").words == ""


def test_chips_say_what_is_on() -> None:
    query = toggled(
        toggled(toggled(CaseQuery(words="anna"), "tags", "urgent"), "status", "open"), CONTESTED, ""
    )
    assert chips(query, (STATUS,), "Only contested") == [
        Chip(WORDS, "", "“anna”"),
        Chip("status", "open", "Open"),
        Chip("tags", "urgent", "urgent"),
        Chip(CONTESTED, "", "Only contested"),
    ]
    assert chips(CaseQuery(), (STATUS,), "") == []


@pytest.mark.parametrize("count", [10_000, 100_000])
def test_refreshing_a_long_list_asks_for_no_row_that_nobody_sees(
    qtbot: QtBot, tasks: Tasks, count: int
) -> None:
    cases = MadeUpCases(count)
    model = listed(qtbot, cases, tasks)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    with qtbot.waitSignal(model.settled):
        model.refresh()
    assert model.rowCount() == count
    assert resets == []
    assert not model._coming
