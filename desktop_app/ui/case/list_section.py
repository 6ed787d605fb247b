"""A section that lists the entries of a kind, and opens the form of one in the list's place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Value
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.entry_form import EntryForm
from desktop_app.ui.case.section import bring_into_sight, scrolling
from desktop_app.ui.models.case_entries import KEY, LinesModel, entry_rows
from desktop_app.ui.models.case_layout import ICONS, add_verb, belongs_here
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.theme import set_margins
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.layouts import column, holder, row
from desktop_app.ui.widgets.rows import SectionHead
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.text import Label
from desktop_app.ui.widgets.two_line import TwoLineList


class ListSection(QWidget):
    """Entries of one kind, 10,000 as quick as ten; Enter opens one, Esc goes back to the list."""

    def __init__(self, context: CaseContext, kind: str, section: str, title: str) -> None:
        super().__init__()
        self.context, self.kind, self.section = context, kind, section
        self.model = LinesModel(self)
        self.list = TwoLineList(title)
        self.list.setModel(self.model)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)
        self._form: EntryForm | None = None
        self._entry_area: QWidget | None = None
        add = Button(add_verb(kind), "plus", "quiet")
        add.clicked.connect(self.add_entry)
        self._head = SectionHead(title, "", add)
        empty_add = Button(add_verb(kind), "plus")
        empty_add.clicked.connect(self.add_entry)
        self._empty = EmptyState(ICONS[kind], belongs_here(kind), empty_add)
        self._lists = PageStack(self.list, self._empty, role="page")
        self._title = Label("", "h2", wrap=True)
        head = holder(column(self._head, margins=(16, 14, 20, 4)))
        body = column(head, *self.above(), self.beside(self._lists), gap=0)
        body.setStretch(body.count() - 1, 1)
        self._stack = PageStack(holder(body), role="page")
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        outer.addWidget(self._stack)

    @property
    def form(self) -> EntryForm | None:
        """The form that is open, or None while the list is shown."""
        return self._form if self._stack.currentIndex() == 1 else None

    def above(self) -> list[QWidget]:
        """Return what stands between heading and list."""
        return []

    def beside(self, lists: QWidget) -> QWidget:
        """Return the list with what stands beside it."""
        return lists

    def new_values(self) -> dict[str, Value]:
        """Return what is known of a new entry from the start."""
        return {}

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show the entries of a case."""
        chosen = self.list.currentIndex().data(KEY)
        rows = entry_rows(self.context.words, file, self.kind)
        self.model.show_rows(rows)
        self._head.set_count(str(len(rows)) if rows else "")
        self._lists.setCurrentIndex(0 if rows else 1)
        at = self.model.row_of(chosen)
        if at >= 0 and not is_other:
            self.list.setCurrentIndex(self.model.index(at, 0))
        if is_other or self._form is None or not self._form.refresh():
            self._to_list()
        else:
            self._retitle()

    def reveal(self, entity: EntityId | None, field: str) -> None:
        """Open an entry, or what stands under one."""
        file, at = self.context.file, entity
        entities = {} if file is None else file.tree.entities
        while at is not None and at in entities and entities[at].kind != self.kind:
            at = entities[at].parent
        if at is None or entity is None or at not in entities:
            self._to_list()
            return
        self.open_entry(at)
        form = None if self._form is None else self._form.form_of(entity)
        if form is not None:
            form.focus_field(field)
            bring_into_sight(form)

    def go_back(self) -> bool:
        """Go back to the list; what was typed is saved."""
        if self._stack.currentIndex() == 0:
            return False
        self.context.desk.save(self.section)
        self._to_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def add_entry(self) -> None:
        """Make an entry and open its form."""
        case = self.context.desk.case
        if case is not None:
            told = self.context.words.wording.kind(self.kind, self.context.words.language)
            self.context.desk.add(
                self.kind, case, self.new_values(), self._added, self.tr("{0} added").format(told)
            )

    def open_entry(self, entity: EntityId) -> None:
        """Show the form of an entry."""
        form = self._make_form()
        if form.entity is not None and form.entity != entity:
            self.context.desk.save(self.section)
        form.bind(entity)
        self._stack.setCurrentIndex(1)
        self._area.verticalScrollBar().setValue(0)
        self.list.setCurrentIndex(self.model.index(self.model.row_of(entity), 0))
        self._retitle()

    def _make_form(self) -> EntryForm:
        if self._form is None:
            self._form = EntryForm(self.context, self.kind, self.section)
            back = Button(
                self._head_title(), "chevron-left", "link", tip=self.tr("Back to the list"), keys="Esc"
            )
            back.clicked.connect(self.go_back)
            history = Button("", "history", "quiet", tip=self.tr("History"))
            history.clicked.connect(self._show_history)
            remove = Button(self.tr("Delete"), "trash-2", "quiet", action=self._delete)
            self._area = scrolling(row(back, 1, history, remove), self._title, self._form, gap=12)
            self._stack.addWidget(self._area)
        return self._form

    def _head_title(self) -> str:
        return self.list.accessibleName()

    def _retitle(self) -> None:
        file, shown = self.context.file, None if self._form is None else self._form.entity
        if file is not None and shown is not None and shown in file.tree.entities:
            self._title.setText(self.context.words.title(file, file.tree.entities[shown]))

    def _to_list(self) -> None:
        self._stack.setCurrentIndex(0)
        if self._form is not None:
            self._form.entity = None

    def _activated(self, index: QModelIndex) -> None:
        key = index.data(KEY)
        if key is not None:
            self.open_entry(key)
            if self._form is not None:
                self._form.focus_field("")

    def _added(self, entity: EntityId) -> None:
        self.open_entry(entity)
        if self._form is not None:
            self._form.focus_field("")

    def _show_history(self) -> None:
        if self._form is not None and self._form.entity is not None:
            self.context.history_asked.emit(FieldKey(self._form.entity, ""))

    def _delete(self) -> None:
        if self._form is not None and self._form.entity is not None:
            entity, title = self._form.entity, self._title.text()
            self._to_list()
            self.context.desk.delete(entity, self.tr("{0} deleted").format(title))
