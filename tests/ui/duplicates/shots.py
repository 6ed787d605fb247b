"""Writes pictures of the page “Duplicates”: ``python -m tests.ui.duplicates.shots FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services.duplicates.desk import DuplicatesDesk
from desktop_app.services.session import Session
from desktop_app.services.wording import load_wording
from desktop_app.ui.languages import Languages
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.duplicates import DuplicatesModel
from desktop_app.ui.pages.duplicates import DuplicatesPage
from desktop_app.ui.shell.page import Page
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.made_up import open_session
from tests.ui.duplicates.people import fill

SHOTS: dict[str, tuple[Mode, int, str, tuple[int, int], int]] = {
    "duplicates-light": (Mode.LIGHT, 100, "en", (1440, 900), 0),
    "duplicates-dark": (Mode.DARK, 100, "en", (1440, 900), 1),
    "duplicates-ru-1024": (Mode.LIGHT, 100, "ru", (1024, 640), 0),
    "duplicates-zoom200": (Mode.DARK, 200, "en", (1440, 900), 0),
    "duplicates-none": (Mode.LIGHT, 100, "en", (1440, 900), -1),
}


def settle(app: QApplication, model: DuplicatesModel) -> None:
    """Wait for the search and the reading of the pair."""
    end = perf_counter() + 3
    while perf_counter() < end and (model.is_looking or perf_counter() < end - 2.5):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def shoot(app: QApplication, theme: Theme, session: Session, folder: Path, name: str) -> None:
    """Write one picture."""
    mode, zoom, language, size, row = SHOTS[name]
    theme.apply(Look(mode, zoom, still=True))
    Languages(app).use(language)
    tasks = Tasks()
    model = DuplicatesModel(DuplicatesDesk(session), CaseWords(load_wording(), language), tasks, tasks)

    def title(text: str) -> str:
        return app.translate("VaultWindow", text)

    pages = [
        Page("cases", lambda: title("Cases"), "users", QWidget),
        Page("duplicates", lambda: title("Duplicates"), "copy-check", lambda: DuplicatesPage(model)),
    ]
    made = MainWindow(pages, vault_name="field-2026", make_settings=QWidget)
    made.show_page("duplicates")
    made.resize(*size)
    made.show()
    settle(app, model)
    page = made.page("duplicates")
    assert isinstance(page, DuplicatesPage)
    if row >= 0:
        page.list.setCurrentIndex(model.index(row, 0))
        page.list.setFocus()
    settle(app, model)
    made.grab().save(str(folder / f"{name}.png"))
    made.close()
    tasks.close()


def main(folder: Path, names: list[str]) -> None:
    """Write the named pictures, or all."""
    app = QApplication([])
    theme = Theme(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or SHOTS:
        with tempfile.TemporaryDirectory() as place:
            session = open_session(Path(place))
            if SHOTS[name][-1] >= 0:
                fill(session)
            shoot(app, theme, session, folder, name)
            session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
