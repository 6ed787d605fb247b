"""One theme for all tests of the kit; each test starts from the same look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme

PLAIN = Look(Mode.LIGHT, still=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The offscreen platform says so of window sizes and popups; it is about the platform, not about us.
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    found = qapp.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    made = found or Theme(qapp, PLAIN)
    made.apply(PLAIN)
    yield made
    made.apply(PLAIN)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()
