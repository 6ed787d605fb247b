"""The window of an open vault: its pages, its search, its settings, and what is said at its foot."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.domain.caselist import CaseQuery, CaseRow
from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.dates.printing import short_form
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.searching import SearchHit
from desktop_app.services.cases.create import CreatedCase, create_case
from desktop_app.services.cases.listing import facets, row_of_case
from desktop_app.services.cases.roots import case_of
from desktop_app.services.dossier.preview import KeyFact
from desktop_app.services.duplicates.desk import DuplicatesDesk
from desktop_app.services.evidence.desk import session_of
from desktop_app.services.importing.desk import ImportDesk
from desktop_app.services.preferences import (
    keep_preferences,
    keep_sizes,
    keep_views,
    read_preferences,
    rename_author,
)
from desktop_app.services.upkeep.desk import VaultDesk
from desktop_app.services.upkeep.rotation import back_up_if_due
from desktop_app.services.wording import Wording
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.desktop import AUTOLOCK_MINUTES, Desktop
from desktop_app.ui.dialogs.quick_search import QuickSearch
from desktop_app.ui.door import Opened
from desktop_app.ui.dossier.page import DossierPage
from desktop_app.ui.evidence.section import EvidenceSection
from desktop_app.ui.languages import LANGUAGES
from desktop_app.ui.models.case_filters import SavedView
from desktop_app.ui.models.case_layout import SECTION_OF
from desktop_app.ui.models.case_list import CaseListModel
from desktop_app.ui.models.case_overview import Spot
from desktop_app.ui.models.case_text import CaseText
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.duplicate_hint import DuplicateHint
from desktop_app.ui.models.duplicates import DuplicatesModel
from desktop_app.ui.models.import_desk import ImportModel
from desktop_app.ui.models.quick_search import QuickSearchModel
from desktop_app.ui.models.upkeep import UpkeepModel
from desktop_app.ui.models.vault_lists import (
    VaultCases,
    list_filters,
    search_hits,
    view_from_json,
    view_to_json,
)
from desktop_app.ui.pages.case_list import ListChoices
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.duplicates import DuplicatesPage
from desktop_app.ui.pages.import_tables import ImportPage
from desktop_app.ui.pages.settings import SettingsPage, SettingsState
from desktop_app.ui.presenter import Presenter
from desktop_app.ui.shell.kept import KeptSizes
from desktop_app.ui.shell.page import Count, NavView, Page
from desktop_app.ui.shell.window import SETTINGS, MainWindow
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, current_theme
from desktop_app.ui.upkeep import Upkeep

CASES = "cases"
DUPLICATES = "duplicates"
IMPORT = "import"
DOSSIER = "dossier"
EVIDENCE = "evidence"
DETAILS = "evidence_details"
_BACKUP_EVERY_MS = 10 * 60 * 1000
_FIRST_BACKUP_MS = 3_000
_VOCABULARIES = {"status": "case_status", "outcome": "case_outcome", "priority": "priority_band"}
_LISTED = frozenset({"case", "person", "name", "claim"})


class VaultWindow(QObject):
    """Joins list, case, search and settings of one open vault; the owner locks."""

    def __init__(self, opened: Opened, wording: Wording, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._opened, self._wording, self._desktop = opened, wording, desktop
        self.backend = opened.backend
        self.language = desktop.languages.code
        self.tasks = Tasks(self)
        self._views: list[SavedView] = []
        self._preferences: dict[str, Any] = {}
        self.case_page = CasePage(self.backend, wording, self.tasks, language=self.language)
        self.list_model = CaseListModel(
            VaultCases(self.backend), self.tasks, CaseText(self._label, self._date), self
        )
        self.sizes = KeptSizes(self)
        self.cases = CasesPage(self.list_model, self.case_page)
        self.cases.keep_sizes(self.sizes)
        page = Page(CASES, lambda: self.tr("Cases"), "users", lambda: self.cases)
        tables = Page(IMPORT, lambda: self.tr("Import"), "import", self._make_import)
        pairs = Page(DUPLICATES, lambda: self.tr("Duplicates"), "copy-check", self._make_duplicates)
        self.main = MainWindow(
            [page, pairs, tables], vault_name=opened.path.stem, make_settings=self._make_settings
        )
        self.main.add_page(DOSSIER, self._make_dossier)
        self.case_page.add_section(EVIDENCE, self.tr("Evidence"), "file-text", self._make_evidence)
        self.case_page.add_section(
            DETAILS, self.tr("Evidence details"), "pencil", self._make_details, under=SECTION_OF[EVIDENCE]
        )
        self.presenter = Presenter(self.main.toast.tell, self)
        self._connect()
        self.list_model.show_query(CaseQuery())
        self.tasks.start(self.backend.run(read_preferences), self._take_preferences)
        self._fill_filters()
        self.main.tell_state(self.tr("Saved"))
        for notice in opened.notices:
            self.main.toast.tell(notice)
        self._schedule_backups()
        self.cases.show_list()  # the keyboard starts in the list

    @cached_property
    def upkeep(self) -> Upkeep:
        """The care of the vault; made when the settings are first shown."""
        model = UpkeepModel(VaultDesk(session_of(self.backend)), self._desktop.door, self.tasks, self)
        return Upkeep(model, self.main, self.presenter, self._opened.path.stem, self.language)

    @property
    def window(self) -> QMainWindow:
        """The window itself."""
        return self.main

    @cached_property
    def search(self) -> QuickSearch:
        """The search over everything, made when it is first wanted."""
        made = QuickSearch(self.main, QuickSearchModel(self._search, self.tasks, self))
        made.chosen.connect(self._open_found)
        return made

    def _open_search(self) -> None:
        self.search.open()

    def flush(self) -> Future[Any] | None:
        """Send drafts on their way before a lock."""
        return self.case_page.flush()

    def show_settings(self) -> None:
        """Go to the settings."""
        self.main.show_page(SETTINGS)

    def let_go(self) -> None:
        """Hear of nothing any more and end; the vault stays open."""
        self.tasks.close()
        self.main.hide()
        self.main.deleteLater()
        self.deleteLater()

    def open_case(self, case: EntityId, row: int | None = None) -> None:
        """Show a case, selected in the list where it stands in it."""
        self.main.show_page(CASES)
        self.cases.show_case()
        self.case_page.show_case(case)
        if row is not None:
            self.cases.pane.select(row)  # the list only marks it: it opens what a person chooses there

    def new_case(self) -> None:
        """Make a case and open it; Undo takes it away again."""
        self.tasks.start(self.backend.run_urgent(create_case), self._created)

    def show_dossier(self, case: EntityId) -> None:
        """Lay out the dossier of a case."""
        self.case_page.save()
        page = self.main.page(DOSSIER)
        assert isinstance(page, DossierPage)  # noqa: S101 - made two lines above under this key
        page.show_case(case)
        self.main.show_page(DOSSIER)

    def _make_duplicates(self) -> QWidget:
        desk = DuplicatesDesk(session_of(self.backend))
        model = DuplicatesModel(desk, CaseWords(self._wording, self.language), self.tasks, self)
        model.told.connect(self._tell)
        model.failed.connect(self.presenter.show)
        page = DuplicatesPage(model)
        page.case_wanted.connect(self.open_case)
        return page

    def _make_dossier(self) -> QWidget:
        page = DossierPage(self.backend, self._wording, self.tasks, language=self.language)
        page.told.connect(self._tell)
        page.failed.connect(self.presenter.show)
        page.closed.connect(partial(self.main.show_page, CASES))
        page.place_wanted.connect(self._go_to_place)
        return page

    def _make_import(self) -> QWidget:
        desk = ImportDesk(session_of(self.backend))
        model = ImportModel(desk, self._wording, self.tasks, language=self.language, parent=self)
        model.told.connect(self._tell)
        model.failed.connect(self.presenter.show)
        model.changed.connect(lambda: self._changed(ChangeSet(kinds=_LISTED)))
        page = ImportPage(model)
        page.cases_wanted.connect(partial(self.main.show_page, CASES))
        return page

    def _make_evidence(self) -> QWidget:
        section = EvidenceSection(self.backend, self._wording, self.tasks, language=self.language)
        section.told.connect(self._tell)
        section.failed.connect(self.presenter.show)
        section.changed.connect(self.case_page.desk.refresh)
        section.edit_wanted.connect(lambda piece: self.case_page.go(Spot(DETAILS, piece)))
        section.offer_editing()
        section.keep_sizes(self.sizes)
        return section

    def _make_details(self) -> QWidget:
        return ListSection(self.case_page.context, EVIDENCE, DETAILS, self.tr("Evidence details"))

    def _go_to_place(self, place: object) -> None:
        self.main.show_page(CASES)
        self.cases.show_case()
        if isinstance(place, KeyFact):
            self.case_page.go(Spot(SECTION_OF[place.kind], place.entity, place.field))
        elif isinstance(place, bytes):
            self.case_page.go(Spot(DETAILS, EntityId(place)))

    def _connect(self) -> None:
        self.tasks.failed.connect(self.presenter.show)
        self.sizes.changed.connect(lambda kept: self.tasks.start(self.backend.run_urgent(keep_sizes, kept)))
        self.tasks.changed.connect(self._changed)
        leave = self.backend.on_change(self.tasks.report_change)
        self.destroyed.connect(leave)
        self.main.lock_wanted.connect(self._desktop.lock)
        self.main.search_wanted.connect(self._open_search)
        self.cases.opened.connect(self._show_row)
        self.cases.pane.new_wanted.connect(self.new_case)
        self.cases.pane.view_wanted.connect(self._keep_view)
        self.list_model.settled.connect(lambda count: self.main.set_count(CASES, Count(f"{count:,}")))
        self.case_page.told.connect(self._tell)
        self.case_page.failed.connect(self.presenter.show)
        self.case_page.dossier_wanted.connect(self.show_dossier)
        hint = DuplicateHint(self.case_page.desk, DuplicatesDesk(session_of(self.backend)), self)
        hint.hinted.connect(self.case_page.context.hinted)
        self.case_page.context.case_asked.connect(self.open_case)
        new = QShortcut(QKeySequence("Ctrl+N"), self.main)
        new.setContext(Qt.ShortcutContext.WindowShortcut)
        new.activated.connect(self.new_case)

    def _open_found(self, found: SearchHit) -> None:
        if found.root_kind == "case":
            self.open_case(found.root, found.row)
        else:
            self.tasks.start(self.backend.run(case_of, found.root, found.root_kind), self._open_naming)

    def _open_naming(self, case: EntityId | None) -> None:
        if case is None:
            self._tell(self.tr("No case names it yet"), None)
        else:
            self.open_case(case)

    def _tell(self, sentence: str, undo: object) -> None:
        self.main.toast.tell(sentence, undo if callable(undo) else None)

    def _show_row(self, row: CaseRow) -> None:
        self.case_page.show_case(row.case)

    def _created(self, made: CreatedCase) -> None:
        self.main.toast.tell(self.tr("Case {0} was made").format(made.code))
        self.open_case(made.case)
        self.tasks.start(self.backend.run(row_of_case, made.case), self._select_made)

    def _select_made(self, row: CaseRow | None) -> None:
        if row is not None:
            self.cases.pane.select(row.row)

    def _changed(self, change: ChangeSet) -> None:
        if change.kinds & _LISTED:
            self.list_model.refresh()
            self._fill_filters()
        self.main.tell_state(self.tr("Saved"))

    def _search(self, words: str) -> Any:
        return self.backend.run(search_hits, words, self._wording, self.language)

    def _fill_filters(self) -> None:
        self.tasks.start(self.backend.run(facets), self._take_facets)

    def _take_facets(self, found: dict[str, list[tuple[str, int]]]) -> None:
        titles = {
            "status": self.tr("Status"),
            "outcome": self.tr("Outcome"),
            "priority": self.tr("Priority"),
            "responsible": self.tr("Responsible"),
            "tag": self.tr("Tag"),
        }
        filters = list_filters(found, self._wording, self.language, titles)
        self.cases.pane.show_choices(ListChoices(filters, tuple(self._views)))
        self.main.show_views(
            [NavView(view.key, view.name, "", partial(self._show_view, view)) for view in self._views]
        )

    def _show_view(self, view: SavedView) -> None:
        self.main.show_page(CASES)
        self.cases.pane.show_query(view.query, view)

    def _keep_view(self, name: str, query: CaseQuery) -> None:
        kept = [view for view in self._views if view.name != name]
        self._views = [*kept, SavedView(name, name, query)]
        self.tasks.start(self.backend.run_urgent(keep_views, [view_to_json(view) for view in self._views]))
        self._fill_filters()

    def _take_preferences(self, kept: dict[str, Any]) -> None:
        self._preferences = kept
        self._views = [view_from_json(view) for view in kept.get("views", [])]
        current_theme().apply(self._look(kept))
        self._desktop.apply(kept)
        self.sizes.take(kept.get("sizes"))
        if self._views:
            self._fill_filters()

    def _look(self, kept: dict[str, Any]) -> Look:
        modes = {mode.value for mode in Mode}
        return Look(
            Mode(kept["mode"]) if kept.get("mode") in modes else current_theme().look.mode,
            int(kept.get("zoom", current_theme().look.zoom)),
            bool(kept.get("compact")),
            bool(kept.get("still")),
        )

    def _make_settings(self) -> QWidget:
        kept = self._preferences
        page = SettingsPage(
            SettingsState(
                look=current_theme().look,
                autolock_minutes=int(kept.get("autolock_minutes", AUTOLOCK_MINUTES)),
                clipboard_seconds=int(kept.get("clipboard_seconds", 10)),
                author_name=str(kept.get("author_name", "")),
                language=self.language,
                languages=tuple(LANGUAGES.items()),
            ),
            self.upkeep.make_block(),
        )
        page.changed.connect(self._keep_settings)
        return page

    def _keep_settings(self, state: SettingsState) -> None:
        self._preferences = {
            "mode": state.look.mode.value,
            "zoom": state.look.zoom,
            "compact": state.look.compact,
            "still": state.look.still,
            "autolock_minutes": state.autolock_minutes,
            "clipboard_seconds": state.clipboard_seconds,
            "language": state.language,
        }
        self.tasks.start(self.backend.run_urgent(keep_preferences, self._preferences))
        self.tasks.start(self.backend.run_urgent(rename_author, state.author_name))
        self._desktop.apply(self._preferences)  # last: another language makes another window

    def _schedule_backups(self) -> None:
        timer = QTimer(self)
        timer.setInterval(_BACKUP_EVERY_MS)
        timer.timeout.connect(self._back_up)
        timer.start()
        QTimer.singleShot(_FIRST_BACKUP_MS, self, self._back_up)

    def _back_up(self) -> None:
        self.tasks.start(self.backend.run_whole(partial(_rotate, self.backend)), self._backed_up)

    def _backed_up(self, made: object) -> None:
        if made is not None:
            told = f"{datetime.now(UTC).astimezone():%H:%M}"
            self.main.tell_state(self.tr("Saved, backup {0}").format(told))

    def _label(self, field: str, code: str) -> str:
        vocabulary = {"status": "case_status", "outcome": "case_outcome", "priority": "priority_band"}.get(
            field
        )
        return self._wording.term(vocabulary, code, self.language) if vocabulary else code

    def _date(self, when: object) -> str:
        return short_form(when, self.language, self._wording.dates) if isinstance(when, PartialDate) else ""


def _rotate(backend: Any, vault: Any) -> object:
    return back_up_if_due(vault, backend.thread)
