"""A session on a real vault, its wording, and a page on it, for all tests of the case page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.session import Session
from desktop_app.services.wording import Wording, load_wording
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.models.case_desk import CaseDesk
from desktop_app.ui.models.form_values import DateWays
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.bench import Bench, settle
from tests.ui.case.hands import Wait
from tests.ui.case.made_up import MadeCase, make_case, open_session

PLAIN = Look(Mode.LIGHT, still=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The offscreen platform says so of window sizes and popups; it is about the platform, not about us.
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def wording() -> Wording:
    return load_wording()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    found = qapp.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    made = found or Theme(qapp, PLAIN)
    made.apply(PLAIN)
    yield made
    made.apply(PLAIN)


@pytest.fixture
def session(tmp_path: Path, widgets_die_on_this_thread: None) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.close()


@pytest.fixture
def tasks(session: Session) -> Iterator[Tasks]:
    made = Tasks()
    leave = session.on_change(made.report_change)
    yield made
    leave()
    made.close()


@pytest.fixture
def made(session: Session, wording: Wording) -> MadeCase:
    return make_case(session, wording)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: Session, wording: Wording, tasks: Tasks) -> Iterator[CasePage]:
    shown = CasePage(session, wording, tasks)
    shown.resize(900, 800)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    # Not left to pytest-qt, which would delete the page while its last questions are on their way.
    shown.clear_case()
    settle(qtbot, session, tasks)
    shown.close()
    shiboken6.delete(shown)


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tasks: Tasks, page: CasePage, made: MadeCase) -> CasePage:
    page.show_case(made.case)
    settle(qtbot, session, tasks)
    return page


@pytest.fixture
def bench(qtbot: QtBot, session: Session, tasks: Tasks, wording: Wording, made: MadeCase) -> Iterator[Bench]:
    desk = CaseDesk(session, tasks, DateWays(wording.dates, "en"), tasks)
    heard: list[tuple[str, Any]] = []
    desk.told.connect(lambda told, undo: heard.append((told, undo)))
    found = Bench(qtbot, session, tasks, wording, made, desk, heard)
    desk.open(made.case)
    found.settle()
    names = ("birth_place", "birth_date", "occupation", "citizenships", "held_since")
    desk.form.watch(made.person, names, "person")
    yield found
    desk.close()
    found.settle()


@pytest.fixture
def wait(qtbot: QtBot, session: Session, tasks: Tasks) -> Wait:
    return partial(settle, qtbot, session, tasks)


@pytest.fixture
def told(opened: CasePage) -> list[tuple[str, Any]]:
    heard: list[tuple[str, Any]] = []
    opened.told.connect(lambda sentence, undo: heard.append((sentence, undo)))
    return heard


@pytest.fixture
def person(opened: CasePage) -> PersonSection:
    section = opened.show_section("person")
    assert isinstance(section, PersonSection)
    return section


@pytest.fixture
def events(opened: CasePage) -> ListSection:
    section = opened.show_section("events")
    assert isinstance(section, ListSection)
    return section


@pytest.fixture(autouse=True)
def no_focus_left() -> Iterator[None]:
    yield
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
