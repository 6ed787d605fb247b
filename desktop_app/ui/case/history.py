"""The history of a case, an entry or a field: who, when by their clock, from what to what; and undo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.history import HistoryEntry
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile, case_history
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.models.case_entries import KEY, LinesModel
from desktop_app.ui.models.case_history import HistoryLine, history_lines
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.models.two_line import TwoLine
from desktop_app.ui.theme import set_margins
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.layouts import column, holder
from desktop_app.ui.widgets.rows import SectionHead
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.two_line import TwoLineList


class HistorySection(QWidget):
    """Newest first. A change of one's own can be taken back with the rest of its save."""

    def __init__(self, context: CaseContext) -> None:
        super().__init__()
        self._context = context
        self._only: FieldKey | None = None
        self._asked = 0
        self.model = LinesModel(self)
        self.list = TwoLineList(self.tr("History"))
        self.list.setModel(self.model)
        self.list.selectionModel().currentRowChanged.connect(self._selected)
        self._undo = Button(self.tr("Take this save back"), "undo-2", "quiet", action=self._take_back)
        self._undo.setEnabled(False)
        self._head = SectionHead(self.tr("History"), "", self._undo)
        self._all = Button("", "x", "chip", icon_size=12, tip=self.tr("Show the whole history"))
        self._all.clicked.connect(partial(self.show_only, None))
        self._all.hide()
        nothing = EmptyState("history", self.tr("Nothing has been changed here yet."))
        self._stack = PageStack(self.list, nothing, role="page")
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(holder(column(self._head, self._all, gap=4, margins=(16, 14, 20, 4))))
        stack.addWidget(self._stack, 1)

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:  # noqa: ARG002  (of the protocol)
        """Ask for the history anew."""
        if is_other:
            self._only = None
        self._ask()

    def show_only(self, key: FieldKey | None, *_: object) -> None:
        """Show the history of one field (of an entry, where the field is ""), or of the whole case."""
        self._only = key
        self._ask()

    def reveal(self, entity: EntityId | None, field: str) -> None:
        """Show the history of an entry or field."""
        self.show_only(None if entity is None else FieldKey(entity, field))

    def _ask(self) -> None:
        file = self._context.file
        if file is None:
            return
        self._asked += 1
        only = self._only
        self._all.setVisible(only is not None)
        entity = None if only is None else only.entity
        found = file.tree.entities.get(entity) if entity is not None else None
        if found is not None and only is not None:
            title = self._context.words.title(file, found)
            label = self._context.words.label(found.kind, only.field) if only.field else ""
            self._all.set_caption(": ".join(part for part in (title, label) if part))
        field = only.field or None if only is not None else None
        desk = self._context.desk
        desk.tasks.start(
            desk.backend.run(case_history, file.case, entity, field),
            partial(self._take, self._asked),
            desk.failed.emit,
        )

    def _take(self, number: int, entries: Sequence[HistoryEntry]) -> None:
        file = self._context.file
        if number != self._asked or file is None:
            return
        lines = history_lines(self._context.words, file, entries)
        self.model.show_rows([(line, _two(line)) for line in lines])
        self._head.set_count(str(len(lines)))
        self._stack.setCurrentIndex(0 if lines else 1)
        self._undo.setEnabled(False)

    def _selected(self, index: QModelIndex) -> None:
        line = index.data(KEY)
        self._undo.setEnabled(isinstance(line, HistoryLine) and line.is_own)

    def _take_back(self) -> None:
        line = self.list.currentIndex().data(KEY)
        if isinstance(line, HistoryLine):
            self._context.desk.take_back(line.commit)


def _two(line: HistoryLine) -> TwoLine:
    said = f"{line.what}: {line.from_to}" if line.from_to else line.what
    return TwoLine(title=said, below=line.below, icon="pencil" if line.is_own else "user")
