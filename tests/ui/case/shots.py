"""Writes pictures of the case page on a real vault: ``python -m tests.ui.case.shots FOLDER [name …]``."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.caselist import CaseQuery
from desktop_app.domain.changes import SetField
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.session import Session
from desktop_app.services.wording import load_wording
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.models.case_layout import SECTION_OF
from desktop_app.ui.models.case_list import CaseListModel
from desktop_app.ui.models.case_overview import Spot
from desktop_app.ui.models.case_text import CaseText
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.models.vault_lists import VaultCases
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.shell.page import Page
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.made_up import MadeCase, make_case, open_session
from tests.ui.case.whole_file import fill_whole

WIDE, SMALL = (1440, 900), (1024, 640)
Act = Callable[[CasePage, MadeCase], object]


def _typed(page: CasePage, made: MadeCase) -> None:
    section = page.show_section("person")
    assert isinstance(section, PersonSection)
    form = page.desk.form
    form.edit(FieldKey(made.person, "birth_date"), "5.3.88")
    form.edit(FieldKey(made.person, "occupation"), "Teacher of physics")
    form.field_changed.emit(FieldKey(made.person, "birth_date"))
    form.field_changed.emit(FieldKey(made.person, "occupation"))


def _account(page: CasePage, made: MadeCase) -> None:
    page.show_section("person")
    page.context.account_asked.emit(FieldKey(made.person, "birth_place"))


def _paper(page: CasePage, made: MadeCase) -> None:
    section = page.show_section("person")
    assert isinstance(section, PersonSection)
    papers = section.form.children_lists["identifier"]
    papers.rows.edit_asked.emit(papers._shown[0].key)


def _prefer(page: CasePage, made: MadeCase) -> None:
    from desktop_app.ui.models.case_overview import contests

    assert page.context.file is not None
    page.context.prefer_asked.emit(contests(page.words, page.context.file)[0])


def _section(key: str) -> Act:
    return lambda page, _: page.show_section(key)


def _first(kind: str) -> Act:
    def act(page: CasePage, _: MadeCase) -> None:
        assert page.context.file is not None
        entity = next(page.context.file.tree.of_kind(kind))
        page.go(Spot(SECTION_OF[kind], entity.id))

    return act


SHOTS: dict[str, tuple[Mode, int, str, tuple[int, int], Act]] = {
    "overview-light": (Mode.LIGHT, 100, "en", WIDE, _section("overview")),
    "overview-dark": (Mode.DARK, 100, "en", WIDE, _section("overview")),
    "person-dark": (Mode.DARK, 100, "en", WIDE, _section("person")),
    "person-light": (Mode.LIGHT, 100, "en", WIDE, _typed),
    "paper-light": (Mode.LIGHT, 100, "en", WIDE, _paper),
    "events-light": (Mode.LIGHT, 100, "en", WIDE, _section("events")),
    "event-dark": (Mode.DARK, 100, "en", WIDE, lambda page, made: page.go(Spot("events", made.events[0]))),
    "activity-light": (Mode.LIGHT, 100, "en", WIDE, _section("activity")),
    "charges-dark": (Mode.DARK, 100, "en", WIDE, _section("charges")),
    "claims-light": (Mode.LIGHT, 100, "en", WIDE, _section("claims")),
    "notes-light": (Mode.LIGHT, 100, "en", WIDE, _section("notes")),
    "case-light": (Mode.LIGHT, 100, "en", WIDE, _section("case")),
    "history-light": (Mode.LIGHT, 100, "en", WIDE, _section("history")),
    "account-light": (Mode.LIGHT, 100, "en", WIDE, _account),
    "prefer-dark": (Mode.DARK, 100, "en", WIDE, _prefer),
    "overview-ru-1024": (Mode.LIGHT, 100, "ru", SMALL, _section("overview")),
    "person-ru-1024": (Mode.LIGHT, 100, "ru", SMALL, _section("person")),
    "person-ru-light": (Mode.LIGHT, 100, "ru", WIDE, _section("person")),
    "event-ru-1024-dark": (
        Mode.DARK,
        100,
        "ru",
        SMALL,
        lambda page, made: page.go(Spot("events", made.events[0])),
    ),
    "case-ru-1024": (Mode.LIGHT, 100, "ru", SMALL, _section("case")),
    **{
        f"{key}-light": (Mode.LIGHT, 100, "en", WIDE, _section(key))
        for key in ("family", "life", "designations", "proceedings", "deadlines", "tasks")
    },
    **{
        f"{key}-ru-dark": (Mode.DARK, 100, "ru", WIDE, _section(key))
        for key in ("risk", "pathways", "consents", "disclosures", "contacts", "proceedings")
    },
    "proceeding-light": (Mode.LIGHT, 100, "en", WIDE, _first("proceeding")),
    "proceeding-ru-dark": (Mode.DARK, 100, "ru", WIDE, _first("proceeding")),
    "deadline-light": (Mode.LIGHT, 100, "en", WIDE, _first("deadline")),
    "consent-ru-1024": (Mode.LIGHT, 100, "ru", SMALL, _first("consent")),
    "risk-light": (Mode.LIGHT, 100, "en", WIDE, _first("risk_assessment")),
    "timeline-light": (Mode.LIGHT, 100, "en", WIDE, _section("timeline")),
    "timeline-dark": (Mode.DARK, 100, "en", WIDE, _section("timeline")),
    "timeline-ru-1024": (Mode.LIGHT, 100, "ru", SMALL, _section("timeline")),
    "overview-zoom200": (Mode.LIGHT, 200, "en", WIDE, _section("overview")),
    "person-ru-zoom200": (Mode.LIGHT, 200, "ru", WIDE, _section("person")),
    "claims-zoom200-1024": (Mode.DARK, 200, "ru", SMALL, _section("claims")),
}


def settle(app: QApplication, tasks: Tasks, session: Session) -> None:
    """Let everything asked be answered."""
    for _ in range(4):
        loop = QEventLoop()

        def done(_: object, loop: QEventLoop = loop) -> None:
            loop.quit()

        tasks.start(session.run(lambda _: None), done)
        loop.exec()
        app.processEvents()


def shoot(
    app: QApplication, theme: Theme, folder: Path, name: str, stores: dict[str, tuple[Session, MadeCase]]
) -> None:
    """Write one picture."""
    mode, zoom, language, size, act = SHOTS[name]
    theme.apply(Look(mode, zoom, still=True))
    session, made = stores[language]
    tasks, wording = Tasks(), load_wording()
    page = CasePage(session, wording, tasks, language)
    model = CaseListModel(
        VaultCases(session),
        tasks,
        CaseText(
            lambda f, c: wording.term(
                {"status": "case_status", "priority": "priority_band"}.get(f, f), c, language
            ),
            str,
        ),
        tasks,
    )
    cases = CasesPage(model, page)
    window = MainWindow(
        [Page("cases", lambda: "Cases", "users", lambda: cases)],
        vault_name="field-2026",
        make_settings=QWidget,
    )
    model.show_query(CaseQuery())
    window.resize(*size)
    window.show()
    start = perf_counter()
    page.show_case(made.case)
    settle(app, tasks, session)
    cases.pane.list.setCurrentIndex(model.index(0, 0))
    if zoom == 200:
        cases._show_case()
    act(page, made)
    settle(app, tasks, session)
    window.grab().save(str(folder / f"{name}.png"))
    print(f"{name}: {(perf_counter() - start) * 1000:.0f} ms")  # noqa: T201
    tasks.close()
    window.close()
    window.deleteLater()


def main(folder: Path, names: list[str]) -> None:
    """Write the named pictures, or all."""
    app = QApplication([])
    theme = Theme(app)
    folder.mkdir(parents=True, exist_ok=True)
    wording = load_wording()
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        stores = {}
        for language, place in (("en", first), ("ru", second)):
            session = open_session(Path(place))
            made = make_case(session, wording, russian=language == "ru")
            session.run_urgent(
                save_fields, made.case, [SetField(made.person, "occupation", "Teacher")], ()
            ).result(10)
            fill_whole(session, wording, made, russian=language == "ru")
            stores[language] = (session, made)
        for name in names or SHOTS:
            shoot(app, theme, folder, name, stores)
        for session, _ in stores.values():
            session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
