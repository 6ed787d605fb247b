"""A session on a real vault, the model of an import and the page on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.importing.desk import ImportDesk
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording, load_wording
from desktop_app.ui.models.import_desk import ImportModel, Step
from desktop_app.ui.pages.import_tables import ImportPage
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.bench import settle
from tests.ui.case.made_up import open_session

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
    made.children.kill_all()
    made.close()


@pytest.fixture
def tasks(session: Session) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def model(session: Session, wording: Wording, tasks: Tasks) -> ImportModel:
    return ImportModel(ImportDesk(session), wording, tasks, parent=tasks)


class Heard:
    """What a model said."""

    def __init__(self, model: ImportModel) -> None:
        self.told: list[str] = []
        self.errors: list[BaseException] = []
        self.steps: list[int] = []
        self.changes = 0
        model.told.connect(lambda sentence, _undo: self.told.append(sentence))
        model.failed.connect(self.errors.append)
        model.progressed.connect(self.steps.append)
        model.changed.connect(self._changed)

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
def heard(model: ImportModel) -> Heard:
    return Heard(model)


@pytest.fixture
def wait(qtbot: QtBot, session: Session, tasks: Tasks, model: ImportModel) -> Callable[..., None]:
    def over(step: Step | None = None) -> None:
        settle(qtbot, session, tasks)
        qtbot.waitUntil(lambda: not model.doing, timeout=20_000)
        settle(qtbot, session, tasks)
        assert step is None or model.step is step

    return over


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, model: ImportModel, wait: Callable[..., None]) -> Iterator[ImportPage]:
    shown = ImportPage(model)
    shown.resize(1100, 800)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    wait()
    shown.close()
    shiboken6.delete(shown)
