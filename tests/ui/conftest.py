"""What every test with windows stands on: garbage is collected where Qt objects may die."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.languages import ENGLISH, Languages


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Speak English, with its plural forms, whatever the machine that runs the tests speaks."""
    Languages(qapp).use(ENGLISH)


@pytest.fixture(autouse=True)
def widgets_die_on_this_thread() -> Iterator[None]:
    """Collect what a test leaves on the thread of the window: a widget must not end on the database's."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
