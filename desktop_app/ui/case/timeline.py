"""The timeline of a case: all that is dated over one axis, and beside it the same as a list."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.models.case_layout import SECTION_OF
from desktop_app.ui.models.case_overview import Spot
from desktop_app.ui.models.timeline import Lane
from desktop_app.ui.models.timeline_lanes import lanes, undated
from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.layouts import column, framed, holder, row, scrolled
from desktop_app.ui.widgets.rows import SectionHead
from desktop_app.ui.widgets.tables import Table
from desktop_app.ui.widgets.text import Label
from desktop_app.ui.widgets.timeline import STEP, Timeline

BESIDE = 1100
"""From this width on the list has room beside the picture; below it stands under it."""
WIDTHS = [240, 260]


class TimelineSection(QWidget):
    """Reads only. What is marked in the picture is marked in the list, and the other way; both open it."""

    def __init__(self, context: CaseContext, title: str) -> None:
        super().__init__()
        self._context = context
        self._lanes: list[Lane] = []
        self.picture = Timeline((), _today())
        self.list = Table(self.tr("Timeline as a list"))
        self.list.setModel(self.picture.table)
        self.list.set_widths(WIDTHS)
        self.list.activated.connect(self._activated)
        self.list.selectionModel().currentRowChanged.connect(self._list_moved)
        self.picture.marked.connect(self._mark_in_list)
        self.picture.chosen.connect(self._open)
        self._head = SectionHead(title)
        zooms = (
            Button("", "zoom-out", "quiet", tip=self.tr("Zoom out"), action=self._zoom_out),
            Button("", "zoom-in", "quiet", tip=self.tr("Zoom in"), action=self._zoom_in),
            Button("", "maximize-2", "quiet", tip=self.tr("Show everything"), action=self.picture.fit),
        )
        top = row(self._head, *zooms, gap=4)
        top.setStretch(0, 1)
        self._undated = Label("", "small", wrap=True)
        picture = scrolled(framed(column(self.picture, 1, margins=(12, 8, 0, 6)), "card"))
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        set_margins(self._parts, 16, 4, 20, 16)
        set_spacing(self._parts, 12)
        self._parts.addWidget(picture, 3)
        self._parts.addWidget(self.list, 2)
        both = QWidget()
        both.setLayout(self._parts)
        self._either = QStackedWidget()
        self._either.setProperty("role", "page")
        self._either.addWidget(both)
        self._either.addWidget(
            EmptyState(
                "calendar-days", self.tr("What is dated shows here: activity, events, hearings, deadlines.")
            )
        )
        head = holder(column(top, self._undated, gap=4, margins=(16, 14, 20, 4)))
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 0)
        stack.addWidget(head)
        stack.addWidget(self._either, 1)

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show what is dated in a case; the part of time that was looked at stays while it is the same."""
        today = _today()
        drawn = lanes(self._context.words, file, today)
        if is_other or drawn != self._lanes:
            marked = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
            self._lanes = drawn
            self.picture.show_lanes(drawn, keep=not is_other)
            self._mark_in_list(None if is_other else marked)
        self._head.set_count(str(self.picture.table.rowCount() or ""))
        self._either.setCurrentIndex(0 if drawn else 1)
        without = undated(file, today)
        self._undated.setText(self.tr("%n more without a known date", "", without))
        self._undated.setVisible(bool(without))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the picture where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= current_theme().px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)

    def _zoom_in(self) -> None:
        self.picture.zoom(STEP)

    def _zoom_out(self) -> None:
        self.picture.zoom(1 / STEP)

    def _mark_in_list(self, key: object) -> None:
        row = self.picture.table.row_of(key)
        self.list.setCurrentIndex(self.picture.table.index(row, 0))

    def _list_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.picture.mark(now.siblingAtColumn(0).data(Qt.ItemDataRole.UserRole))

    def _activated(self, index: QModelIndex) -> None:
        self._open(index.data(Qt.ItemDataRole.UserRole))

    def _open(self, key: object) -> None:
        file = self._context.file
        if file is not None and isinstance(key, bytes) and key in file.tree.entities:
            entity = file.tree.entities[EntityId(key)]
            self._context.go_asked.emit(Spot(SECTION_OF[entity.kind], entity.id))


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
