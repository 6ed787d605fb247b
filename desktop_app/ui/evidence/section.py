"""The evidence section of a case: files come in, stand in a table, and are looked at beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.entity import Tree
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.evidence.adding import Incoming, Taken
from desktop_app.services.evidence.desk import EvidenceDesk, session_of
from desktop_app.services.evidence.rows import EvidenceRow, evidence_rows, source_names
from desktop_app.services.wording import Wording
from desktop_app.ui.backend import Backend
from desktop_app.ui.dialogs.files import ask_files, ask_new_file
from desktop_app.ui.evidence.files import EvidenceFiles
from desktop_app.ui.evidence.incoming import from_clipboard, from_paths
from desktop_app.ui.evidence.look import EvidenceLook
from desktop_app.ui.models.evidence_table import COLUMNS, ITEM, WIDTHS, EvidenceTableModel
from desktop_app.ui.models.evidence_text import EvidenceText
from desktop_app.ui.shell.kept import KeptSizes
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import current_theme, set_margins, set_minimum, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.drop_area import DropArea
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.layouts import column, holder, row
from desktop_app.ui.widgets.progress import ProgressStrip
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.tables import Table
from desktop_app.ui.widgets.text import Label

BESIDE_FROM = 1040
"""House pixels from which the viewer stands beside the table, else below it."""
FACTS_FROM = 640
"""House pixels from which custody, hash and source stand beside the page without being asked for."""
LEAST_TITLE = 200
"""House pixels of a title that can be told from another; other columns give way for it."""
_GIVE_WAY = tuple(COLUMNS.index(each) for each in ("size", "source", "translation", "date"))
"""Columns in the order in which they are left out."""
_REASON_FROM, _REASON_SPAN = 3, 4


class EvidenceSection(QWidget):
    """Shows the evidence of one case. ``told`` carries a sentence and what undoes it, or nothing.

    ``failed`` carries errors for the presenter; ``changed`` says that the case has other evidence now.
    ``edit_wanted`` carries the id of a piece, once :meth:`offer_editing` was called.
    """

    told = Signal(str, object)
    failed = Signal(object)
    changed = Signal()
    edit_wanted = Signal(object)

    def __init__(self, backend: Backend, wording: Wording, tasks: Tasks, language: str = "en") -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._backend, self._tasks = backend, tasks
        self._desk = EvidenceDesk(session_of(backend))
        self._case: EntityId | None = None
        self._chosen: EntityId | None = None
        self._is_stale = True
        self._sizes: KeptSizes | None = None
        self._words = EvidenceText(wording, language)
        self.model = EvidenceTableModel(self._words, self._picture, self._colour, self)
        self.progress = ProgressStrip()
        self.files = EvidenceFiles(backend, self._desk, tasks, self.progress, self)
        self._build_table()
        self.look = EvidenceLook(self._desk, self._words, tasks)
        self._build()
        self._bind()

    def show_tree(self, tree: Tree, file: object = None) -> None:  # noqa: ARG002 - what the page knows besides
        """Show the evidence of a case; the piece that was looked at stays under the eyes."""
        if tree.root.id != self._case:
            self._case, self._chosen, self._is_stale = tree.root.id, None, True
            self.model.show_refused(())
        self._show_rows(evidence_rows(tree))

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Add files to the case that is shown."""
        self._add(from_paths(paths))

    def ask_for_files(self) -> None:
        """Let somebody choose files to add."""
        self.attach_files(ask_files(self, self.tr("Add evidence")))

    def paste(self) -> None:
        """Add the files or the picture of the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        found = from_clipboard(data, datetime.now().astimezone(), self.tr("Pasted picture"))
        if found:
            self._add(found)
            return
        self.failed.emit(
            KnownError(
                "nothing-to-paste",
                self.tr("The clipboard holds neither files nor a picture that can be taken as it is."),
                self.tr("Save the picture as a file and add that."),
            )
        )

    def remove_chosen(self) -> None:
        """Take the chosen piece out of the case; a refused file only leaves the table."""
        item = self._item()
        if isinstance(item, Taken):
            self.model.show_refused([each for each in self.model.refused if each is not item])
            self._arranged()
        elif isinstance(item, EvidenceRow) and self._case is not None:
            told = self.tr("“{title}” was removed").format(title=item.title)
            self.files.remove(self._case, [item.id], told)

    def save_chosen(self) -> None:
        """Write the original of the chosen piece to a file that somebody names."""
        item = self._item()
        if not isinstance(item, EvidenceRow) or item.sha256 is None:
            return
        name = item.entity.text("filename") or item.title
        target = ask_new_file(self, self.tr("Save the original outside the vault"), Path(name).name)
        if target is not None:
            self.files.save(item, target)

    def offer_editing(self) -> None:
        """Show the pencil: somebody listens to ``edit_wanted``."""
        self._edit.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the child go while nobody looks."""
        super().hideEvent(event)
        self.look.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the chosen piece again."""
        super().showEvent(event)
        self._show_item()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the viewer beside the table where there is room."""
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Choose the shape anew."""
        px = current_theme().px
        self.table.setIconSize(QSize(px(16), px(16)))
        beside = self.width() >= px(BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)
            self._share_room()
        self.look.fold(narrow=self.width() < px(FACTS_FROM))
        room = self.width() * 2 // 5 if beside else self.width()
        needed = px(sum(WIDTHS) - WIDTHS[COLUMNS.index("title")] + LEAST_TITLE)
        for at in _GIVE_WAY:
            self.table.setColumnHidden(at, room < needed)
            needed -= px(WIDTHS[at]) if room < needed else 0

    def keep_sizes(self, sizes: KeptSizes) -> None:
        """Keep where table and viewer meet, and the widths of the table's columns."""
        self._sizes = sizes
        sizes.columns("evidence-columns", self.table.horizontalHeader())
        self._splitter.splitterMoved.connect(lambda: sizes.put(self._name, self._splitter.sizes()))
        sizes.taken.connect(self._share_room)
        self._share_room()

    @property
    def _name(self) -> str:
        beside = self._splitter.orientation() is Qt.Orientation.Horizontal
        return "evidence-beside" if beside else "evidence-below"

    def _share_room(self) -> None:
        beside = self._splitter.orientation() is Qt.Orientation.Horizontal
        length = self.width() if beside else self.height()
        kept = self._sizes.pixels(self._name, 2) if self._sizes is not None else []
        self._splitter.setSizes(kept or [length * 2 // 5, length * 3 // 5])

    def _build_table(self) -> None:
        self.table = Table(self.tr("Evidence"))
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        self.table.set_widths(list(WIDTHS))
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setMinimumSectionSize(current_theme().px(40))
        self._count_label = Label("", "small")
        self.add = Button(
            self.tr("Add files…"), "plus", keys="Ctrl+E", tip=self.tr("Add files"), action=self.ask_for_files
        )
        self._paste = Button(
            "", "clipboard", "quiet", tip=self.tr("Add what is in the clipboard"), keys="Ctrl+V",
            action=self.paste,
        )  # fmt: skip
        self._save = Button("", "download", "quiet", tip=self.tr("Save original…"), action=self.save_chosen)
        self._remove_button = Button(
            "", "trash-2", "quiet", tip=self.tr("Remove"), keys="Del", action=self.remove_chosen
        )
        self._edit = Button("", "pencil", "quiet", tip=self.tr("Edit"), action=self._ask_edit)
        self._edit.hide()
        acts = (self._edit, self._save, self._remove_button, self._paste, self.add)
        self._head = holder(row(Label(self.tr("Evidence"), "h2"), self._count_label, 1, *acts, gap=4))

    def _build(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.look)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        set_minimum(self.table, height=96)
        set_minimum(self.look, height=160)
        button = Button(self.tr("Add files…"), "plus", action=self.ask_for_files)
        self._empty = EmptyState(
            "paperclip",
            self.tr("Documents, pictures and recordings belong here. Drop files, paste, or choose them."),
            button,
        )
        self._stack = PageStack(self._empty, self._splitter, role="page")
        inner = column(self._head, self._stack, self.progress, gap=8)
        inner.setStretch(1, 1)
        self.area = DropArea(holder(inner), self.tr("Drop to add as evidence"))
        outer = QVBoxLayout(self)
        set_margins(outer, 16, 14, 20, 0)
        set_spacing(outer, 0)
        outer.addWidget(self.area)

    def _bind(self) -> None:
        self.area.dropped.connect(self.attach_files)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(lambda *_: self.look.large.toggle())
        self.table.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._arranged())
        self.files.told.connect(self.told)
        self.files.failed.connect(self.failed)
        self.files.taken.connect(self._taken)
        self.files.changed.connect(self._read_again)
        self.look.enlarged.connect(self._enlarge)
        for keys, action in (
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste),
            (QKeySequence("Del"), self.remove_chosen),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
        self._back = QShortcut(QKeySequence("Esc"), self)
        self._back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.activated.connect(lambda: self.look.large.setChecked(False))
        self._back.setEnabled(False)
        current_theme().changed.connect(self.model.retell)

    def _show_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        if self._is_stale or sorted(rows, key=_by_id) != sorted(self.model.rows, key=_by_id):
            self._is_stale = False
            self.model.show(rows)
            self._arranged()
        unknown = {row.source for row in rows if row.source is not None} - set(self._words.names)
        if unknown:
            self._tasks.start(self._backend.run(source_names, unknown), self._take_names, self.failed.emit)

    def _take_names(self, names: dict[EntityId, str]) -> None:
        self._words.names = {**self._words.names, **names}
        self.model.retell()
        self.look.tell_again(self._item())

    def _arranged(self) -> None:
        """After any change of rows: spans of refused files, count, selection, what is seen."""
        refused, pieces = len(self.model.refused), len(self.model.rows)
        self.table.clearSpans()
        for at in range(refused):
            self.table.setSpan(at, _REASON_FROM, 1, _REASON_SPAN)
        self._count_label.show_text(f"{pieces:,}" if pieces else "")
        has_any = bool(refused or pieces)
        self._stack.setCurrentWidget(self._splitter if has_any else self._empty)
        self._head.setVisible(has_any)
        rows = range(self.model.rowCount())
        chosen = next((at for at in rows if self._id_at(at) == self._chosen), 0 if rows else -1)
        selection = self.table.selectionModel()
        blocked = selection.blockSignals(True)
        self.table.setCurrentIndex(self.model.index(chosen, 0))
        selection.blockSignals(blocked)
        self.table.scrollTo(self.table.currentIndex())
        self.table.viewport().update()
        self._moved(self.table.currentIndex())

    def _id_at(self, at: int) -> EntityId | None:
        item = self.model.index(at, 0).data(ITEM)
        return item.id if isinstance(item, EvidenceRow) else None

    def _item(self) -> EvidenceRow | Taken | None:
        found = self.table.currentIndex().data(ITEM)
        return found if isinstance(found, EvidenceRow | Taken) else None

    def _moved(self, current: QModelIndex) -> None:
        item = current.data(ITEM)
        self._chosen = item.id if isinstance(item, EvidenceRow) else None
        self._show_item()

    def _show_item(self) -> None:
        item = self._item()
        self._save.setEnabled(isinstance(item, EvidenceRow) and item.sha256 is not None)
        self._remove_button.setEnabled(item is not None)
        self._edit.setEnabled(isinstance(item, EvidenceRow))
        if self.isVisible():
            self.look.show_item(item)

    def _add(self, files: Sequence[Incoming]) -> None:
        if self._case is not None:
            self.files.add(self._case, files)

    def _ask_edit(self) -> None:
        item = self._item()
        if isinstance(item, EvidenceRow):
            self.edit_wanted.emit(item.id)

    def _enlarge(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.table.setVisible(not on)
        self._head.setVisible(not on)
        self._back.setEnabled(on)
        if on:
            self.look.viewer.focus_page()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken(self, case: EntityId, taken: list[Taken]) -> None:
        if case == self._case:
            kept = [one.attached for one in taken if one.attached is not None]
            if kept:
                self._chosen = kept[-1].evidence
            refused = [one for one in taken if one.refused is not None]
            self.model.show_refused((*self.model.refused, *refused))
            self._is_stale = True
        self._read_again(case)

    def _read_again(self, case: EntityId) -> None:
        self.changed.emit()
        if case == self._case:
            future = self._backend.run(_rows_of, case)
            self._tasks.start(future, partial(self._take_rows, case), self.failed.emit)

    def _take_rows(self, case: EntityId, rows: tuple[EvidenceRow, ...]) -> None:
        if case == self._case:
            self._show_rows(rows)

    @staticmethod
    def _picture(icon: str, tint: str) -> object:
        return current_theme().icon(icon, tint)

    @staticmethod
    def _colour(role: str) -> object:
        return current_theme().color(role)


def _rows_of(unit: Any, case: EntityId) -> tuple[EvidenceRow, ...]:
    return evidence_rows(unit.tree(case))


def _by_id(row: EvidenceRow) -> EntityId:
    return row.id
