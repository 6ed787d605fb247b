"""The pane of cases: view, filters, sort, two-line list; and the columns view of the same model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QSizePolicy, QWidget

from desktop_app.domain.caselist import CaseQuery, SortKey
from desktop_app.ui.models.case_filters import CONTESTED, Filter, SavedView, chips, is_on, toggled
from desktop_app.ui.models.case_list import CASE_ROW, CaseListModel
from desktop_app.ui.models.case_text import COLUMNS
from desktop_app.ui.widgets.buttons import Button, ElidedButton
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import clear, column, holder, row
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.tables import Table
from desktop_app.ui.widgets.text import Label
from desktop_app.ui.widgets.two_line import TwoLineList


@dataclass(frozen=True, slots=True)
class ListChoices:
    """What the menus of the pane offer: filters with their terms, and the views that are kept."""

    filters: tuple[Filter, ...] = ()
    views: tuple[SavedView, ...] = ()


class CaseListPane(QFrame):
    """Shows a :class:`CaseListModel`. ``opened`` carries a ``CaseRow``; the selection survives a refresh.

    ``view_wanted`` carries a name and a query to keep; ``new_wanted`` asks for a new case.
    """

    opened = Signal(object)
    new_wanted = Signal()
    view_wanted = Signal(str, object)
    columns_wanted = Signal()

    def __init__(self, model: CaseListModel, choices: ListChoices | None = None) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.model, self._choices = model, choices or ListChoices()
        self._current: int | None = None
        self._waits_to_open = False
        self._view: SavedView | None = None
        self._title = ElidedButton("", kind="title", tip=self.tr("Choose a view"))
        self._count = Label("", "small")
        self._views, self._filters, self._sorts = QMenu(self), QMenu(self), QMenu(self)
        self._title.setMenu(self._views)
        filter_button = Button("", "list-filter", "quiet", tip=self.tr("Filter"))
        filter_button.setMenu(self._filters)
        sort_button = Button("", "arrow-up-down", "quiet", tip=self.tr("Sort"))
        sort_button.setMenu(self._sorts)
        wide = Button("", "columns-3", "quiet", tip=self.tr("Show columns"))
        wide.clicked.connect(self.columns_wanted)
        new = Button("", "plus", "quiet", tip=self.tr("New case"), keys="Ctrl+N")
        new.clicked.connect(self.new_wanted)
        for menu, fill in ((self._views, self._fill_views), (self._filters, self._fill_filters)):
            menu.aboutToShow.connect(fill)
        self._sorts.aboutToShow.connect(self._fill_sorts)
        self.finder = LineEdit(hint=self.tr("Find in this list"))
        self.finder.setAccessibleName(self.tr("Find in this list"))
        self.finder.settled.connect(self._find)
        self.finder.hide()
        self._chips = FlowLayout(4)
        self._chips_holder = holder(self._chips)
        self.list = TwoLineList(self.tr("Cases"))
        self.list.setModel(model)
        self.list.selectionModel().currentRowChanged.connect(self._selected)
        self.list.activated.connect(self._open)
        self._empty = EmptyState(
            "users", "", Button(self.tr("New case"), "plus", action=self.new_wanted.emit)
        )
        self._stack = PageStack(self.list, self._empty)
        acts = (filter_button, sort_button, wide, new)
        head = row(self._title, self._count, *acts, gap=2, margins=(8, 10, 8, 4))
        head.setStretch(1, 1)
        bar = column(self.finder, self._chips_holder, gap=6, margins=(16, 0, 12, 4))
        self._chips_holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        stack = column(head, bar, self._stack, gap=0)
        stack.setStretch(2, 1)
        self.setLayout(stack)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.open_find)
        model.settled.connect(self._settled)
        model.dataChanged.connect(self._arrived)
        self._show_query()

    def show_choices(self, choices: ListChoices) -> None:
        """Offer other filters and views."""
        self._choices = choices
        self._show_query()

    def show_query(self, query: CaseQuery, view: SavedView | None = None) -> None:
        """Show what a query finds, under the name of a view where it has one."""
        self._view = view
        self.model.show_query(query)
        self._show_query()

    def select(self, number: int) -> bool:
        """Select the case of a row number; returns whether it is in the list."""
        place = self.model.place_of(number)
        self._current = number
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
            self.list.scrollTo(self.model.index(place, 0))
        return place >= 0

    def open_find(self) -> None:
        """Show the line that narrows this list down."""
        self.finder.show()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sort_by(self, key: SortKey) -> None:
        """Sort; by the same key again, the other way round."""
        self.show_query(self.model.sort_by(key), self._view)

    def toggle(self, field: str, code: str = "") -> None:
        """Switch a filter on or off."""
        self.show_query(toggled(self.model.query, field, code), None)

    def _find(self, words: str) -> None:
        self.show_query(replace(self.model.query, words=words.strip()), None)

    def _selected(self, current: QModelIndex) -> None:
        number = self.model.id_at(current.row()) if current.isValid() else None
        if number is not None and number != self._current:
            self._current = number
            self._open(current)

    def _open(self, index: QModelIndex) -> None:
        found = self.model.index(index.row(), 0).data(CASE_ROW)
        self._waits_to_open = found is None
        if found is not None:
            self.opened.emit(found)

    def _arrived(self) -> None:
        if self._waits_to_open:
            self._open(self.list.currentIndex())

    def _settled(self, count: int) -> None:
        self._count.setText(f"{count:,}")
        self._stack.setCurrentWidget(self.list if count else self._empty)
        narrowed = bool(self.model.query.words or self.model.query.filters or self.model.query.only_contested)
        if narrowed:
            self._empty.tell("search-x", self.tr("No case fits these filters."))
        else:
            self._empty.tell("users", self.tr("The cases of this vault belong here."))
        if self._current is not None:
            place = self.model.place_of(self._current)
            if place >= 0 and self.list.currentIndex().row() != place:
                self.list.setCurrentIndex(self.model.index(place, 0))

    def _show_query(self) -> None:
        query = self.model.query
        self._title.set_caption(self._view.name if self._view else self.tr("All cases"))
        clear(self._chips)
        shown = chips(query, self._choices.filters, self.tr("Only contested"))
        for chip in shown:
            button = Button(chip.label, "x", "chip", tip=self.tr("Remove this filter"), icon_size=12)
            button.clicked.connect(lambda *_, chip=chip: self.toggle(chip.field, chip.code))
            self._chips.addWidget(button)
        self._chips_holder.setVisible(bool(shown))
        if not query.words and not self.finder.hasFocus():
            self.finder.show_value("")
            self.finder.hide()

    def _fill_views(self) -> None:
        self._views.clear()
        self._act(self._views, self.tr("All cases"), on=self._view is None).triggered.connect(
            lambda: self.show_query(CaseQuery(), None)
        )
        for view in self._choices.views:
            act = self._act(self._views, view.name, on=self._view == view)
            act.triggered.connect(lambda *_, view=view: self.show_query(view.query, view))
        if self.model.query != (self._view.query if self._view else CaseQuery()):
            self._views.addSeparator()
            keep = self._act(self._views, self.tr("Keep this as a view…"))
            keep.triggered.connect(self._keep_view)

    def _keep_view(self) -> None:
        shown = chips(self.model.query, self._choices.filters, self.tr("Only contested"))
        name = ", ".join(chip.label for chip in shown) or self.tr("My order")
        self.view_wanted.emit(name, self.model.query)

    def _fill_filters(self) -> None:
        self._filters.clear()
        query = self.model.query
        act = self._act(self._filters, self.tr("Only contested"), on=query.only_contested)
        act.triggered.connect(lambda: self.toggle(CONTESTED))
        for each in self._choices.filters:
            menu = self._filters.addMenu(each.caption.replace("&", "&&"))
            for term in each.terms:
                act = self._act(menu, term.label, on=is_on(query, each.field, term.code))
                act.triggered.connect(lambda *_, f=each.field, c=term.code: self.toggle(f, c))
        self._filters.addSeparator()
        self._act(self._filters, self.tr("Find in this list")).triggered.connect(self.open_find)

    def _fill_sorts(self) -> None:
        self._sorts.clear()
        names: Sequence[tuple[SortKey, str]] = (
            (SortKey.NAME, self.tr("By name")),
            (SortKey.PRIORITY, self.tr("By priority")),
            (SortKey.STATUS, self.tr("By status")),
            (SortKey.CODE, self.tr("By code")),
            (SortKey.OPENED, self.tr("By opening date")),
            (SortKey.CHANGED, self.tr("By last change")),
        )
        for key, name in names:
            act = self._act(self._sorts, name, on=self.model.query.sort is key)
            act.triggered.connect(lambda *_, key=key: self.sort_by(key))

    @staticmethod
    def _act(menu: QMenu, text: str, *, on: bool = False) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(on)
        action.setChecked(on)
        return action


class CaseColumns(QWidget):
    """The same model as a table; a click on a heading sorts. ``opened`` carries a ``CaseRow``."""

    opened = Signal(object)
    list_wanted = Signal()

    def __init__(self, model: CaseListModel) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.table = Table(self.tr("Cases"))
        self.table.setModel(model)
        self.table.set_widths([each.width for each in COLUMNS])
        heading = self.table.horizontalHeader()
        heading.setSectionsClickable(True)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heading.sectionClicked.connect(self._sort)
        self.table.activated.connect(self._open)
        self._count = Label("", "small")
        back = Button(self.tr("List"), "layout-list", "quiet")
        back.clicked.connect(self.list_wanted)
        head = row(Label(self.tr("Cases"), "h2"), self._count, 1, back, margins=(20, 10, 12, 6))
        self.setLayout(column(head, self.table, gap=0))
        model.settled.connect(self._show_count)
        model.settled.connect(self._show_order)
        self._show_count(model.rowCount())
        self._show_order()

    def _sort(self, section: int) -> None:
        key = COLUMNS[section].sort
        if key is not None:
            self._model.show_query(self._model.sort_by(key))

    def _show_count(self, count: int) -> None:
        self._count.setText(f"{count:,}")

    def _show_order(self) -> None:
        heading, query = self.table.horizontalHeader(), self._model.query
        section = next((at for at, each in enumerate(COLUMNS) if each.sort is query.sort), -1)
        way = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        heading.setSortIndicatorShown(section >= 0)
        heading.setSortIndicator(section, way)

    def _open(self, index: QModelIndex) -> None:
        found = self._model.index(index.row(), 0).data(CASE_ROW)
        if found is not None:
            self.opened.emit(found)
