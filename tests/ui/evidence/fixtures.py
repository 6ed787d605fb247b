"""What tests of evidence and dossiers stand on: a theme, one pool of real children, a real vault each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording, load_wording
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.evidence.vaults import opened, started_children

PLAIN = Look(Mode.LIGHT, still=True)


@pytest.fixture(scope="package")
def children() -> Iterator[ChildPool]:
    with started_children() as pool:
        yield pool


@pytest.fixture(scope="package")
def wording() -> Wording:
    return load_wording()


@pytest.fixture
def session(tmp_path: Path, children: ChildPool) -> Iterator[Session]:
    with opened(tmp_path, children) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    found = qapp.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    made = found or Theme(qapp, PLAIN)
    made.apply(PLAIN)
    yield made
    made.apply(PLAIN)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()
