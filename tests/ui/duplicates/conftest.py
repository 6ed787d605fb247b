"""A session on a real vault with people who are on file twice, the model and the page on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.duplicates.desk import DuplicatesDesk
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording, load_wording
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.duplicates import DuplicatesModel, PairSheet
from desktop_app.ui.pages.duplicates import DuplicatesPage
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.bench import settle
from tests.ui.case.made_up import open_session
from tests.ui.duplicates.people import Twice, fill

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
    yield made
    made.close()


@pytest.fixture
def twice(session: Session) -> Twice:
    return fill(session)


class Heard:
    """What a model said."""

    def __init__(self, model: DuplicatesModel) -> None:
        self.sheets: list[PairSheet | None] = []
        self.told: list[tuple[str, Callable[[], object] | None]] = []
        self.errors: list[BaseException] = []
        self.steps: list[tuple[int, int]] = []
        model.shown.connect(self.sheets.append)
        model.told.connect(lambda sentence, undo: self.told.append((sentence, undo)))
        model.failed.connect(self.errors.append)
        model.progressed.connect(lambda done, total: self.steps.append((done, total)))

    def undo(self) -> None:
        undo = self.told[-1][1]
        assert undo is not None
        undo()

    @property
    def sheet(self) -> PairSheet:
        found = self.sheets[-1]
        assert found is not None
        return found


@pytest.fixture
def model(session: Session, wording: Wording, tasks: Tasks) -> DuplicatesModel:
    return DuplicatesModel(DuplicatesDesk(session), CaseWords(wording, "en"), tasks, tasks)


@pytest.fixture
def heard(model: DuplicatesModel) -> Heard:
    return Heard(model)


@pytest.fixture
def wait(qtbot: QtBot, session: Session, tasks: Tasks, model: DuplicatesModel) -> Callable[[], None]:
    def over() -> None:
        settle(qtbot, session, tasks)
        qtbot.waitUntil(lambda: not model.is_looking)
        settle(qtbot, session, tasks)

    return over


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, model: DuplicatesModel, wait: Callable[[], None]
) -> Iterator[DuplicatesPage]:
    shown = DuplicatesPage(model)
    shown.resize(1100, 800)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    wait()
    shown.close()
    shiboken6.delete(shown)
