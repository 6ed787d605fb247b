"""The window, the case pane, quick search and settings, as somebody at the keyboard meets them."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.caselist import CaseQuery, SortKey
from desktop_app.ui.dialogs.quick_search import QuickSearch
from desktop_app.ui.models.case_filters import SavedView
from desktop_app.ui.models.case_list import CaseListModel
from desktop_app.ui.models.quick_search import QuickSearchModel
from desktop_app.ui.models.two_line import TWO_LINE
from desktop_app.ui.pages.case_list import ListChoices
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.settings import SettingsPage, SettingsState
from desktop_app.ui.shell.keys import standard_keys
from desktop_app.ui.shell.page import Count, NavView
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.widgets.buttons import NavButton
from tests.ui.heartbeat import Heartbeat
from tests.ui.kit.cases import MadeUpCases, case_row
from tests.ui.kit.shots import CHOICES, find_people, window
from tests.ui.kit.words import english, russian


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: Tasks) -> tuple[MainWindow, CaseListModel, CasesPage]:
    made, model = window(english, "overview", tasks)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: model.rowCount() == 11)
    page = made.page("cases")
    assert isinstance(page, CasesPage)
    return made, model, page


Opened = tuple[MainWindow, CaseListModel, CasesPage]


def press(made: QWidget, keys: str) -> None:
    wanted = QKeySequence(keys)
    found = [each for each in made.findChildren(QShortcut) if each.key() == wanted]
    assert found, keys
    found[0].activated.emit()


def test_the_title_says_nothing(opened: Opened) -> None:
    assert opened[0].windowTitle() == "Holdfast"


def test_pages_are_built_when_they_are_opened(opened: Opened) -> None:
    made = opened[0]
    assert set(made._built) == {"home", "cases"}
    press(made, "Ctrl+3")
    assert made.page_key == "deadlines"
    assert made.navigation.button("deadlines").isChecked()
    made.navigation.settings.click()
    assert made.page_key == "settings"
    with pytest.raises(KeyError):
        made.page("dossiers of the future")


def test_keys_reach_the_owner(qtbot: QtBot, opened: Opened, theme: Theme) -> None:
    made = opened[0]
    for keys, signal in (("Ctrl+K", made.search_wanted), ("Ctrl+L", made.lock_wanted)):
        with qtbot.waitSignal(signal):
            press(made, keys)
    press(made, "Ctrl++")
    assert theme.look.zoom == 110
    press(made, "Ctrl+-")
    press(made, "Ctrl+0")
    assert theme.look.zoom == 100
    listed = made.show_keys()
    words = {each.text() for each in listed.findChildren(QLabel)}
    assert {each.does for each in standard_keys()} <= words
    listed.close()


def test_f6_walks_along_the_panes(qtbot: QtBot, opened: Opened) -> None:
    made, _, page = opened
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    page.pane.list.setFocus()
    made.next_pane()
    case = made.focusWidget()
    assert page._detail.isAncestorOf(case)
    made.next_pane()
    assert made.navigation.isAncestorOf(made.focusWidget())
    made.next_pane(-1)
    assert made.focusWidget() is case
    made.toast.tell("Recorded", lambda: None)
    made.next_pane()
    assert made.focusWidget() is made.toast.button


def test_narrow_windows_show_icons_and_tell_the_names(qtbot: QtBot, opened: Opened) -> None:
    made, _, page = opened
    assert not made.is_narrow
    made.resize(1024, 640)
    qtbot.waitUntil(lambda: made.is_narrow)
    button = made.navigation.button("deadlines")
    assert (made.navigation.width(), button.text()) == (52, "")
    assert button.toolTip().startswith("Deadlines 3")
    assert button.accessibleName() == "Deadlines 3"
    assert not page.is_single
    made.show_views([NavView("v", "Mine", "2", lambda: None)])
    assert [each.text() for each in made.navigation.findChildren(NavButton) if each.isVisible()] == [""] * 6


@pytest.mark.parametrize(("zoom", "size"), [(100, (1024, 640)), (200, (1440, 900)), (200, (1024, 640))])
def test_nothing_is_wider_than_the_window_in_russian(
    qtbot: QtBot, theme: Theme, tasks: Tasks, zoom: int, size: tuple[int, int]
) -> None:
    theme.apply(Look(Mode.LIGHT, zoom, still=True))
    made, model = window(russian, "person", tasks)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    qtbot.waitUntil(lambda: model.rowCount() == 11)
    inside = made.centralWidget()
    assert inside is not None
    least = inside.minimumSizeHint()
    assert (least.width() <= size[0], least.height() <= size[1]) == (True, True)


def test_list_and_case_take_turns_where_there_is_no_room(qtbot: QtBot, opened: Opened, theme: Theme) -> None:
    _, model, page = opened
    theme.apply(Look(Mode.LIGHT, 200, still=True))
    assert page.is_single
    assert page.pane.isVisible()
    page.pane.list.setCurrentIndex(model.index(2, 0))
    qtbot.waitUntil(page.back.isVisible)
    assert not page.pane.isVisible()
    page.back.click()
    assert page.pane.isVisible()


def test_a_case_is_opened_when_its_row_is_here(qtbot: QtBot, opened: Opened) -> None:
    _, model, page = opened
    model._rows.clear()
    model._before.clear()
    with qtbot.waitSignal(page.opened) as told:
        page.pane.list.setCurrentIndex(model.index(3, 0))
    assert told.args == [case_row(3)]


def test_the_selection_survives_a_refresh(qtbot: QtBot, opened: Opened) -> None:
    _, model, page = opened
    assert page.pane.select(5)
    source = model._source
    assert isinstance(source, MadeUpCases)
    source.ids = [9, 5, 1]
    with qtbot.waitSignal(model.settled):
        model.refresh()
    assert page.pane.list.currentIndex().row() == 1
    assert not page.pane.select(77)


def test_filters_sort_and_views(qtbot: QtBot, opened: Opened) -> None:
    _, model, page = opened
    pane = page.pane
    view = SavedView("v", "Mine & yours", CaseQuery(only_contested=True))
    pane.show_choices(ListChoices(CHOICES.filters, (view,)))
    pane._fill_views()
    pane._views.actions()[1].trigger()
    assert model.query.only_contested
    assert pane._title.accessibleName() == "Mine & yours"
    pane.toggle("status", "open")
    pane._fill_views()
    with qtbot.waitSignal(pane.view_wanted) as kept:
        pane._views.actions()[-1].trigger()
    assert kept.args == ["Open, Only contested", model.query]
    pane._fill_filters()
    menu = pane._filters.actions()[1].menu()
    assert menu is not None
    menu.actions()[0].trigger()  # type: ignore[attr-defined]  # the stubs say QObject
    pane._filters.actions()[0].trigger()
    assert model.query == CaseQuery()
    pane._fill_sorts()
    pane._sorts.actions()[1].trigger()
    assert model.query.sort is SortKey.PRIORITY
    pane.open_find()
    pane.finder.insert("anna")
    pane.finder._touched()
    pane.finder._settle()
    assert model.query.words == "anna"


def test_an_empty_list_says_what_to_do(qtbot: QtBot, opened: Opened) -> None:
    _, model, page = opened
    source = model._source
    assert isinstance(source, MadeUpCases)
    source.ids = []
    with qtbot.waitSignal(model.settled):
        page.pane.toggle("contested")
    assert page.pane._empty.text.text() == "No case fits these filters."
    with qtbot.waitSignal(model.settled):
        page.pane.toggle("contested")
    assert page.pane._empty.text.text() == "The cases of this vault belong here."
    button = page.pane._empty.button
    assert button is not None
    with qtbot.waitSignal(page.pane.new_wanted):
        button.click()


def test_the_columns_sort_and_open(qtbot: QtBot, opened: Opened) -> None:
    _, model, page = opened
    page.show_columns(on=True)
    assert page.panes() == [page.columns.table]
    with qtbot.waitSignal(model.settled):
        page.columns.table.horizontalHeader().sectionClicked.emit(0)
    assert model.query.descending
    page.columns.table.horizontalHeader().sectionClicked.emit(4)
    qtbot.waitUntil(lambda: model.index(0, 0).data() is not None)
    with qtbot.waitSignal(page.opened):
        page.columns.table.activated.emit(model.index(0, 1))
    assert page.panes()[0] is page.pane.list


def test_quick_search_needs_no_pointer(qtbot: QtBot, opened: Opened, tasks: Tasks) -> None:
    made = opened[0]
    model = QuickSearchModel(find_people, tasks)
    palette = QuickSearch(made, model)
    palette.open()
    with qtbot.waitSignal(model.settled):
        QTest.keyClicks(palette.line, "Verkh")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert (chosen.args, palette.isVisible()) == ([3], False)
    palette.open()
    assert palette.line.text() == ""
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_quick_search_says_when_there_is_nothing(qtbot: QtBot, opened: Opened, tasks: Tasks) -> None:
    nothing: Future[list[object]] = Future()
    nothing.set_result([])
    model = QuickSearchModel(lambda _words: nothing, tasks)  # type: ignore[arg-type,return-value]  # an empty answer
    palette = QuickSearch(opened[0], model)
    palette.open()
    with qtbot.waitSignal(model.settled):
        palette.line.setText("zzz")
    assert "Nothing found in names, codes and texts." in [
        each.text() for each in palette.findChildren(QLabel)
    ]


def test_settings_apply_at_once(qtbot: QtBot, theme: Theme) -> None:
    page = SettingsPage(SettingsState(theme.look, author_name="E. Marsh", autolock_minutes=7))
    qtbot.addWidget(page)
    assert page.language.parent() is None
    assert page.autolock.currentText() == "7"
    with qtbot.waitSignal(page.changed) as told:
        page.mode.setCurrentIndex(2)
        page.mode.activated.emit(2)
    assert (told.args[0].look.mode, theme.tokens.name) == (Mode.DARK, "dark")
    with qtbot.waitSignal(page.changed):
        page.compact.setChecked(True)
    assert theme.row(32) == 28
    with qtbot.waitSignal(page.changed):
        theme.zoom(1)
    assert page.zoom.currentData() == 110
    page.author.clear()
    page.author._touched()
    page.author._settle()
    assert page.state.author_name == "E. Marsh"


def test_scrolling_100_000_cases_paints_only_what_is_seen(
    qtbot: QtBot, theme: Theme, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    data = CaseListModel.data

    def counted(self: CaseListModel, index: QModelIndex, role: int = 0) -> Any:
        asked.append(index.row())
        return data(self, index, role)

    monkeypatch.setattr(CaseListModel, "data", counted)
    made, model = window(english, "overview", tasks, 100_000)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    page = made.page("cases")
    assert isinstance(page, CasesPage)
    qtbot.waitUntil(lambda: model.rowCount() == 100_000)
    view = page.pane.list
    seen = view.viewport().height() // view.sizeHintForRow(0) + 2
    bar = view.verticalScrollBar()
    for at in range(1, 30):
        asked.clear()
        bar.setValue(bar.maximum() * at // 30)
        view.viewport().repaint()
        assert asked, "nothing was painted"
        assert len(set(asked)) <= 3 * seen
        qtbot.waitUntil(lambda: view.indexAt(QPoint(5, 5)).data(TWO_LINE) is not None)


def test_the_heartbeat_notices_a_stutter(qtbot: QtBot) -> None:
    from time import perf_counter

    with Heartbeat() as heart:
        qtbot.waitUntil(lambda: len(heart.gaps) > 2)
        until = perf_counter() + 0.06
        while perf_counter() < until:
            pass
        seen = len(heart.gaps)
        qtbot.waitUntil(lambda: len(heart.gaps) > seen)
    assert heart.worst > 55


def test_the_heartbeat_leaves_out_what_the_test_does_itself_and_nothing_else(qtbot: QtBot) -> None:
    now = [0.0]
    heart = Heartbeat(clock=lambda: now[0])
    with heart:
        now[0] += 0.010  # the program before the test looks,
        with heart.aside():
            now[0] += 0.500
        now[0] += 0.020  # and behind it, in the same gap
        heart.beat()
        now[0] += 0.004
        heart.beat()
        with suppress(LookupError), heart.aside():
            now[0] += 0.300
            raise LookupError  # a look that finds nothing
        now[0] += 0.001
    assert [round(gap) for gap in heart.gaps] == [30, 4, 1]
    assert (round(heart.worst), round(heart.p99)) == (30, 30)


def test_counts_and_state_are_told(opened: Opened) -> None:
    made = opened[0]
    made.set_count("conflicts", Count("2", "contest"))
    assert made.navigation.button("conflicts").accessibleName() == "Conflicts 2"
    made.tell_state("Not saved: the disk is full", icon="circle-alert", tint="danger")
    assert made.navigation._state.accessibleName() == "Not saved: the disk is full"
