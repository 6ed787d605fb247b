"""Writes pictures of the kit to look at: ``python -m tests.ui.kit.shots FOLDER [name …]``."""
# ruff: noqa: E501 - sample words and rows read best as tables

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.dialogs.quick_search import QuickSearch
from desktop_app.ui.models.case_filters import Filter, FilterTerm
from desktop_app.ui.models.case_list import CaseListModel
from desktop_app.ui.models.case_text import CaseText
from desktop_app.ui.models.quick_search import Hit, QuickSearchModel
from desktop_app.ui.pages.case_list import ListChoices
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.settings import SettingsPage, SettingsState
from desktop_app.ui.shell.page import Count, NavView, Page
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.widgets.layouts import column, scrolled
from tests.ui.kit import gallery
from tests.ui.kit.cases import MadeUpCases, label_of
from tests.ui.kit.words import Words, english, russian

CHOICES = ListChoices(
    filters=(Filter("status", "Status", (FilterTerm("open", "Open"), FilterTerm("intake", "Intake"))),)
)


def find_people(words: str) -> Future[Sequence[Hit]]:
    """Answer every search with three hits."""
    found: Future[Sequence[Hit]] = Future()
    spans = ((0, len(words)),)
    found.set_result([
        Hit(1, "Verkhotina, Anna", "C-7K3M-QX4P · Pine Hollow", "users", spans),
        Hit(2, "Верхотина, Мила", "C-1QXJ-6VDA · Separated · Lisbon", "users", spans),
        Hit(3, "Letter of the district registry", "Exhibit C of Verkhotina, Anna", "file-text", (), ((13, 10),)),
    ])  # fmt: skip
    return found


class CaseDetail(QWidget):
    """The case page of the gallery, in the shape that the window asks for."""

    def __init__(self, words: Words, which: str) -> None:
        super().__init__()
        self._words, self._which = words, which
        self._show(narrow=False)

    def _show(self, *, narrow: bool) -> None:
        old = self.layout()
        if old is not None:
            QWidget().setLayout(old)
        self.setLayout(column(gallery.case_page(self._words, self._which, narrow=narrow)))

    def set_narrow(self, *, narrow: bool) -> None:
        self._show(narrow=narrow)


def window(words: Words, which: str, tasks: Tasks, count: int = 11) -> tuple[MainWindow, CaseListModel]:
    """Return the main window on made-up cases."""
    source = MadeUpCases(count)
    model = CaseListModel(source, tasks, CaseText(lambda f, c: words(label_of(f, c)), str))
    model.setParent(tasks)

    def cases() -> QWidget:
        return CasesPage(model, CaseDetail(words, which), CHOICES)

    def title(text: str) -> Callable[[], str]:
        return lambda: words(text)

    pages = [
        Page("home", title("Home"), "house", lambda: scrolled(gallery.odds(words))),
        Page("cases", title("Cases"), "users", cases),
        Page("deadlines", title("Deadlines"), "calendar-clock", QWidget),
        Page("conflicts", title("Conflicts"), "git-compare", QWidget),
    ]
    made = MainWindow(pages, vault_name="field-2026", make_settings=lambda: SettingsPage(SettingsState(Look(Mode.LIGHT), author_name="E. Marsh")))  # fmt: skip
    made.set_count("home", Count("9"))
    made.set_count("cases", Count("1,204"))
    made.set_count("deadlines", Count("3", "danger"))
    made.set_count("conflicts", Count("4", "contest"))
    made.show_views([NavView("a", words("Mine, detained"), "38", lambda: None)])
    made.tell_state("Saved, backup 2 h ago" if words is english else "Сохранено, копия 2 ч назад")
    made.show_page("cases")
    model.refresh()
    return made, model


SHOTS: dict[str, tuple[Mode, int, Words, str, tuple[int, int], str]] = {
    "overview-light": (Mode.LIGHT, 100, english, "overview", (1440, 900), ""),
    "person-dark": (Mode.DARK, 100, english, "person", (1440, 900), ""),
    "person-ru-1024": (Mode.LIGHT, 100, russian, "person", (1024, 640), ""),
    "overview-ru-1024-dark": (Mode.DARK, 100, russian, "overview", (1024, 640), ""),
    "person-ru-zoom200": (Mode.LIGHT, 200, russian, "person", (1440, 900), ""),
    "overview-zoom200-1024": (Mode.DARK, 200, english, "overview", (1024, 640), ""),
    "overview-zoom80": (Mode.LIGHT, 80, english, "overview", (1440, 900), ""),
    "columns-light": (Mode.LIGHT, 100, english, "overview", (1440, 900), "columns"),
    "search-dark": (Mode.DARK, 100, english, "overview", (1440, 900), "search"),
    "filter-light": (Mode.LIGHT, 100, russian, "overview", (1440, 900), "filter"),
    "empty-light": (Mode.LIGHT, 100, english, "overview", (1440, 900), "empty"),
    "toast-light": (Mode.LIGHT, 100, english, "overview", (1440, 900), "toast"),
    "settings-dark": (Mode.DARK, 100, english, "overview", (1440, 900), "settings"),
    "settings-ru-zoom200": (Mode.LIGHT, 200, russian, "overview", (1024, 640), "settings"),
    "odds-light": (Mode.LIGHT, 100, russian, "overview", (1440, 900), "home"),
    "keys-light": (Mode.LIGHT, 100, english, "overview", (1440, 900), "keys"),
}


def settle(app: QApplication) -> None:
    """Let everything queued happen."""
    for _ in range(6):
        app.processEvents()


def shoot(app: QApplication, theme: Theme, folder: Path, name: str) -> None:
    """Write one picture."""
    mode, zoom, words, which, size, extra = SHOTS[name]
    theme.apply(Look(mode, zoom, still=True))
    tasks = Tasks()
    made, model = window(words, which, tasks, 0 if extra == "empty" else 11)
    made.resize(*size)
    made.show()
    settle(app)
    page = made.page("cases")
    assert isinstance(page, CasesPage)
    page.pane.list.setCurrentIndex(model.index(0, 0))
    page.pane.list.setFocus(Qt.FocusReason.TabFocusReason)
    grabbed: QWidget = made
    if extra == "columns":
        page.show_columns(on=True)
    elif extra == "search":
        palette = QuickSearch(made, QuickSearchModel(find_people, tasks, tasks))
        palette.open()
        palette.line.setText("Verkh")
        palette._model._ask()
    elif extra == "filter":
        page.pane.toggle("status", "open")
        page.pane.toggle("status", "intake")
        page.pane.toggle("contested")
    elif extra == "toast":
        made.toast.tell("Hearing notice recorded as proof", lambda: None)
        made.progress.begin("Copying exhibits", leaves="What is copied stays.")
        made.progress.advance(12, 40)
        made.progress.show()
    elif extra == "keys":
        grabbed = made.show_keys()
    elif extra in ("settings", "home"):
        made.show_page(extra)
    settle(app)
    grabbed.grab().save(str(folder / f"{name}.png"))
    made.close()
    tasks.close()


def main(folder: Path, names: list[str]) -> None:
    """Write the named pictures, or all."""
    app = QApplication([])
    theme = Theme(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or SHOTS:
        shoot(app, theme, folder, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
