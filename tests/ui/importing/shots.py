"""Writes pictures of the page “Import”: ``python -m tests.ui.importing.shots FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services.importing.desk import ImportDesk
from desktop_app.services.session import Session
from desktop_app.services.wording import load_wording
from desktop_app.ui.languages import Languages
from desktop_app.ui.models.import_desk import ImportModel, Step
from desktop_app.ui.pages.import_tables import ImportPage
from desktop_app.ui.shell.page import Page
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.made_up import open_session
from tests.ui.importing.people import FIRST, SECOND

SHOTS: dict[str, tuple[Mode, int, str, tuple[int, int], Step]] = {
    "import-file-light": (Mode.LIGHT, 100, "en", (1440, 900), Step.FILE),
    "import-columns-light": (Mode.LIGHT, 100, "en", (1440, 900), Step.COLUMNS),
    "import-columns-dark": (Mode.DARK, 100, "en", (1440, 900), Step.COLUMNS),
    "import-check-light": (Mode.LIGHT, 100, "en", (1440, 900), Step.CHECK),
    "import-check-dark": (Mode.DARK, 100, "en", (1440, 900), Step.CHECK),
    "import-check-ru-1024": (Mode.LIGHT, 100, "ru", (1024, 640), Step.CHECK),
    "import-columns-ru-1024": (Mode.DARK, 100, "ru", (1024, 640), Step.COLUMNS),
    "import-done-light": (Mode.LIGHT, 100, "en", (1440, 900), Step.DONE),
    "import-columns-zoom200": (Mode.DARK, 200, "en", (1440, 900), Step.COLUMNS),
}


def until(app: QApplication, model: ImportModel, step: Step) -> None:
    """Wait until a step is shown and nothing runs."""
    end = perf_counter() + 10
    while perf_counter() < end and (model.doing or model.step is not step):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(10):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def through(app: QApplication, model: ImportModel, path: Path, last: Step) -> None:
    """Take a table as far as a step."""
    model.choose([path])
    until(app, model, Step.COLUMNS)
    if last >= Step.CHECK:
        model.check()
        until(app, model, Step.CHECK)
    if last >= Step.DONE:
        model.save()
        until(app, model, Step.DONE)


def shoot(
    app: QApplication,
    theme: Theme,
    languages: Languages,
    session: Session,
    *,
    folder: Path,
    place: Path,
    name: str,
) -> None:
    """Write one picture."""
    mode, zoom, language, size, step = SHOTS[name]
    theme.apply(Look(mode, zoom, still=True))
    languages.use(language)
    tasks = Tasks()
    tasks.failed.connect(print)
    model = ImportModel(ImportDesk(session), load_wording(), tasks, language=language, parent=tasks)
    model.failed.connect(print)

    def title(text: str) -> str:
        return app.translate("VaultWindow", text)

    pages = [
        Page("cases", lambda: title("Cases"), "users", QWidget),
        Page("import", lambda: title("Import"), "import", lambda: ImportPage(model)),
    ]
    made = MainWindow(pages, vault_name="field-2026", make_settings=QWidget)
    made.show_page("import")
    made.resize(*size)
    made.show()
    (place / "people.csv").write_text(FIRST, "cp1251")
    (place / "second list.csv").write_text(SECOND, "utf-8")
    through(app, model, place / "people.csv", Step.DONE)
    if step is Step.FILE:
        model.back()
    else:
        through(app, model, place / "second list.csv", step)
    until(app, model, step)
    made.grab().save(str(folder / f"{name}.png"))
    made.close()
    tasks.close()


def main(folder: Path, names: list[str]) -> None:
    """Write the named pictures, or all."""
    app = QApplication([])
    theme, languages = Theme(app), Languages(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or SHOTS:
        with tempfile.TemporaryDirectory() as place:
            session = open_session(Path(place))
            shoot(app, theme, languages, session, folder=folder, place=Path(place), name=name)
            session.children.kill_all()
            session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
