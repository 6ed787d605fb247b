"""The page of one case: head, rail of sections, the section that is shown, and the save bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.wording import Wording
from desktop_app.ui.backend import Backend
from desktop_app.ui.case.account_panel import About, AccountPanel
from desktop_app.ui.case.cell import FieldCell
from desktop_app.ui.case.choice_panels import PreferPanel, VersionsPanel
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.frame import CaseFrame
from desktop_app.ui.case.head import CaseHead
from desktop_app.ui.case.host import SectionHost
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.case.section import GoesBack, Reveals, TakesFiles
from desktop_app.ui.models.case_desk import CaseDesk
from desktop_app.ui.models.case_layout import CLAIMS, GROUPS, HISTORY, OVERVIEW, PERSON, SECTION_OF, TIMELINE
from desktop_app.ui.models.case_overview import Contest, Spot, contests, missing, section_counts
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.models.form_values import DateWays
from desktop_app.ui.slices import Slices, prepare
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.layouts import tab_as_read
from desktop_app.ui.widgets.rail import Section, SectionRail
from desktop_app.ui.widgets.save_bar import SaveBar
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.text import Tone

READ_ONLY = frozenset({OVERVIEW, TIMELINE, HISTORY})
BEHIND_MS = 120
"""After the page is there, the list beside it paints first; then what the first case needs is made."""
Panel = AccountPanel | PreferPanel | VersionsPanel


class CasePage(QWidget):
    """Shows a case, section by section; what stands around them is built behind the list, or when needed.

    ``told`` carries a sentence and what takes it back, or nothing; ``failed`` an exception for the presenter;
    ``dossier_wanted`` the case.
    """

    told = Signal(str, object)
    failed = Signal(object)
    dossier_wanted = Signal(object)

    def __init__(self, backend: Backend, wording: Wording, tasks: Tasks, language: str = "en") -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ways = DateWays(wording.dates, language)
        self.desk = CaseDesk(backend, tasks, ways, self)
        self.words = CaseWords(wording, language)
        self.context = CaseContext(self.desk, self.words, ways, self)
        self._current = OVERVIEW
        self._panel: Panel | None = None
        self._frame: CaseFrame | None = None
        self._narrow = False
        self.sections = SectionHost(self.context)
        self._outer = PageStack(EmptyState("briefcase", self.tr("Choose a case in the list.")), role="page")
        outer = _Filled(self)
        set_margins(outer, 0, 0, 0, 0)
        set_spacing(outer, 0)
        outer.addWidget(self._outer)
        self._behind = Slices(self, BEHIND_MS)
        self._connect()

    @property
    def frame(self) -> CaseFrame:
        """What stands around the sections; made when it is first needed."""
        made = self._frame or self._make_frame()
        if not made.rail.current():
            self._show_rail()
        return made

    @property
    def head(self) -> CaseHead:
        """The head of the case."""
        return self.frame.head

    @property
    def rail(self) -> SectionRail:
        """The rail of sections, with its combo box."""
        return self.frame.rail

    @property
    def bar(self) -> SaveBar:
        """The save bar."""
        return self.frame.bar

    def show_case(self, case: EntityId) -> None:
        """Show a case; what was typed in the one before is saved, or kept as a draft."""
        self._close_panel()
        self.desk.open(case)

    def clear_case(self) -> None:
        """Show nothing."""
        self._close_panel()
        self.desk.close()

    def flush(self) -> Future[Any] | None:
        """Send what is typed on its way into the vault; None when there is nothing."""
        return self.desk.flush()

    def save(self) -> None:
        """Save the section that is shown as one commit."""
        self.desk.save(self._current)

    def undo(self) -> None:
        """Take back what is typed, or else the latest save of one's own."""
        self.desk.undo()

    def add_evidence(self) -> None:
        """Go to the evidence of the case and ask for files."""
        if self.desk.case is not None:
            widget: object = self.show_section(SECTION_OF["evidence"])
            if isinstance(widget, TakesFiles):
                widget.ask_for_files()

    def add_section(
        self, key: str, title: str, icon: str, widget_factory: Callable[[], QWidget], *, under: str = ""
    ) -> None:
        """Offer a section of another part of the program; its widget has ``show_tree(tree, file)``.

        One that belongs ``under`` another is reached from there: the rail marks that one while it is shown.
        """
        _ = icon  # the rail has no icons; whoever lists sections elsewhere may want one
        self.sections.offer(key, title, widget_factory, under=under)
        self._show_rail()

    @property
    def section(self) -> str:
        """The key of the section that is shown."""
        return self._current

    def show_section(self, key: str) -> QWidget:
        """Show a section; what was typed in the one before is saved. Raises ``KeyError`` for none of them."""
        self._close_panel()
        if key != self._current:
            self.desk.save(self._current)
            self._current = key
        self.rail.show_current(self.sections.listed(key))
        widget = self.sections.show_section(key)
        self._show_bar()
        return widget

    def go(self, spot: Spot) -> None:
        """Show a section, an entry in it, a field of that."""
        widget = self.show_section(spot.section)
        if isinstance(widget, Reveals):
            widget.reveal(spot.entity, spot.field)

    def go_back(self) -> bool:
        """Go one step back inside the page; returns False where there is nothing to go back to."""
        if self._panel is not None:
            self._close_panel()
            return True
        widget: object = self.sections.built(self._current)
        return isinstance(widget, GoesBack) and widget.go_back()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show a combo box in place of the rail, and a shorter head."""
        self._narrow = narrow
        if self._frame is not None:
            self._frame.set_narrow(narrow=narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to make what the first case needs, behind the list."""
        super().showEvent(event)
        if self._frame is None:
            self._behind.begin(self._get_ready())

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page around does, where there is a step to go back here."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._can_go_back()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() != Qt.Key.Key_Escape or not self.go_back():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - the argument of Qt
        """Let Tab go as one reads, also through what was built or filled since."""
        tab_as_read(self._outer)
        return super().focusNextPrevChild(forward)

    def _can_go_back(self) -> bool:
        widget = self.sections.built(self._current)
        return self._panel is not None or (isinstance(widget, ListSection) and widget.form is not None)

    def _get_ready(self) -> Iterator[None]:
        if self._frame is None:
            self._make_frame()
        yield
        frame = self.frame
        yield
        yield from prepare(frame, self._outer)

    def _make_frame(self) -> CaseFrame:
        made = self._frame = CaseFrame(self.words, self.sections, self)
        made.set_narrow(narrow=self._narrow)
        self._outer.addWidget(made)
        made.rail.chosen.connect(self.show_section)
        made.bar.save_asked.connect(self.save)
        made.bar.undo_asked.connect(self.undo)
        made.head.dossier_wanted.connect(self._ask_dossier)
        made.head.history_wanted.connect(lambda: self.show_section(HISTORY))
        made.head.add_wanted.connect(self._add)
        for shortcut in self.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            # Also while the focus is in the list beside; a page that is hidden hears nothing.
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        return made

    def _connect(self) -> None:
        self.desk.shown.connect(self._case_shown)
        self.desk.refreshed.connect(self._refreshed)
        self.desk.bar_changed.connect(self._show_bar)
        self.desk.told.connect(self.told)
        self.desk.failed.connect(self.failed)
        self.context.go_asked.connect(self.go)
        self.context.account_asked.connect(self._ask_account)
        self.context.prefer_asked.connect(self._ask_preferred)
        self.context.versions_asked.connect(self._ask_versions)
        self.context.history_asked.connect(self._ask_history)
        for keys, action in (
            ("Ctrl+S", self.save),
            ("Ctrl+Z", self.undo),
            ("Ctrl+E", self.add_evidence),
            ("Ctrl+P", self._ask_dossier),
            ("Ctrl+Shift+A", self._account_of_focus),
            ("Ctrl+Shift+H", self._history_of_focus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(action)

    def _case_shown(self, file: CaseFile | None) -> None:
        self._close_panel()
        self.sections.grow_old()
        if file is None:
            self._outer.setCurrentIndex(0)
        else:
            self._outer.setCurrentWidget(self.frame)
            self.context.read_sources()
            self._refill(file)
            self.sections.warm_up()

    def _refreshed(self, file: CaseFile) -> None:
        self.sections.grow_old()
        self._refill(file)

    def _refill(self, file: CaseFile) -> None:
        self.head.show_file(file)
        self._show_rail()
        self.sections.show_section(self._current)
        self._show_bar()

    def _show_rail(self) -> None:
        if self._frame is None:
            return
        file = self.context.file
        counts = {} if file is None else section_counts(file)
        lacking = 0 if file is None else len(missing(self.words, file))
        torn = 0 if file is None else len(contests(self.words, file))
        shown = []
        for key, title in self.sections.titles().items():
            count = str(counts.get(key, "") or "")
            begins = key in GROUPS
            if key == PERSON:
                tone: Tone = "warn" if lacking else "plain"
                shown.append(Section(key, title, str(lacking or ""), tone, begins))
            elif key == CLAIMS:
                tone = "contest" if torn else "plain"
                shown.append(Section(key, title, str(torn) if torn else count, tone, begins))
            else:
                shown.append(Section(key, title, count, begins=begins))
        self._frame.rail.show_sections(shown)

    def _show_bar(self) -> None:
        if self._frame is None:
            return
        state = self.desk.bar(self._current)
        (self.bar.tell_open if state.is_open else self.bar.tell_saved)(state.text)
        self.bar.set_possible(save=state.can_save, undo=state.can_undo)
        self.bar.setVisible(self._panel is None and self._current not in READ_ONLY)

    def _add(self, kind: str) -> None:
        widget = self.show_section(SECTION_OF[kind])
        if isinstance(widget, ListSection | PersonSection):
            widget.add_entry()

    def _ask_dossier(self) -> None:
        if self.desk.case is not None:
            self.desk.save()
            self.dossier_wanted.emit(self.desk.case)

    def _ask_account(self, asked: object) -> None:
        if isinstance(asked, Contest):
            self._open_panel(AccountPanel(self.context, About(asked.subject, asked.field, asked.topic)))
        elif isinstance(asked, FieldKey):
            self._open_panel(AccountPanel(self.context, About(asked.entity, asked.field)))
        else:
            self._open_panel(AccountPanel(self.context, About()))

    def _ask_preferred(self, contest: Contest) -> None:
        self._open_panel(PreferPanel(self.context, contest))

    def _ask_versions(self, key: FieldKey) -> None:
        self._open_panel(VersionsPanel(self.context, key))

    def _ask_history(self, key: FieldKey) -> None:
        self.go(Spot(HISTORY, key.entity, key.field))

    def _account_of_focus(self) -> None:
        cell = _cell_of(QApplication.focusWidget())
        if cell is not None and cell.key is not None:
            self.context.account_asked.emit(cell.key)
        elif self._current == CLAIMS:
            self.context.account_asked.emit(None)

    def _history_of_focus(self) -> None:
        cell = _cell_of(QApplication.focusWidget())
        if cell is not None and cell.key is not None:
            self._ask_history(cell.key)

    def _open_panel(self, panel: Panel) -> None:
        self._close_panel()
        self.desk.save(self._current)
        self._panel = panel
        panel.closed.connect(self._close_panel)
        self.frame.body.addWidget(panel)
        self.frame.body.setCurrentWidget(panel)
        self._show_bar()
        panel.focus_first()

    def _close_panel(self) -> None:
        if self._panel is not None:
            panel, self._panel = self._panel, None
            self.frame.body.removeWidget(panel)
            panel.deleteLater()
            self.frame.body.setCurrentWidget(self.sections)
            self._show_bar()


class _Filled(QVBoxLayout):
    """Fills what it gets: the sections scroll by themselves, so no width makes the page higher."""

    def hasHeightForWidth(self) -> bool:
        """Say no: a scroll area around asks for the preferred height otherwise, not for the least."""
        return False


def _cell_of(widget: QWidget | None) -> FieldCell | None:
    while widget is not None and not isinstance(widget, FieldCell):
        widget = widget.parentWidget()
    return widget
