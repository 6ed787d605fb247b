"""The overview of a case: what is missing, the timeline, contested facts, what changed lately."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.contests import ContestBlocks
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.section import scrolling
from desktop_app.ui.models.case_layout import HISTORY, SECTION_OF, TIMELINE
from desktop_app.ui.models.case_overview import Spot, contests, lately, missing
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.models.timeline import Lane
from desktop_app.ui.models.timeline_lanes import MAIN, lanes
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import clear, column, framed, holder
from desktop_app.ui.widgets.rows import SectionHead
from desktop_app.ui.widgets.text import ElidedLabel, Label
from desktop_app.ui.widgets.timeline import Timeline

LINKS = 3
BLOCKS = 3


class OverviewSection(QWidget):
    """Reads only: each thing in it leads to the place where it is written."""

    def __init__(self, context: CaseContext) -> None:
        super().__init__()
        self._context = context
        self._lanes: list[Lane] = []
        self._missing = Banner("", "warn", icon="circle-dashed")
        self._drafts = Banner("", "info", icon="square-pen")
        self._timeline = Timeline((), datetime.now(UTC).astimezone().date())
        self._timeline.chosen.connect(self._chosen)
        whole = Button(self.tr("All"), "maximize-2", "quiet", tip=self.tr("Timeline of the case"))
        whole.clicked.connect(lambda: context.go_asked.emit(Spot(TIMELINE)))
        self._picture = holder(
            column(
                SectionHead(self.tr("Timeline"), "", whole),
                framed(column(self._timeline, margins=(12, 8, 0, 6)), "card"),
                gap=8,
            )
        )
        self._contested = SectionHead(self.tr("Contested"))
        self._blocks = ContestBlocks(context, BLOCKS)
        history = Button(self.tr("All"), "history", "quiet", tip=self.tr("History of the case"))
        history.clicked.connect(lambda: context.go_asked.emit(Spot(HISTORY)))
        self._changed = QGridLayout()
        set_margins(self._changed, 0, 0, 0, 0)
        set_spacing(self._changed, 10, 8)
        self._changed.setColumnStretch(1, 1)
        area = scrolling(
            self._missing,
            self._drafts,
            self._picture,
            self._contested,
            self._blocks,
            SectionHead(self.tr("Changed lately"), "", history),
            self._changed,
            gap=12,
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._show_rest)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(area)

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show a case: what is missing at once, the rest when that is on the screen."""
        self._show_missing(file)
        self._show_drafts(file)
        if is_other:
            for part in (self._picture, self._contested, self._blocks):
                part.hide()
            clear(self._changed)
        self._rest.start()

    def _show_rest(self) -> None:
        file, words, now = self._context.file, self._context.words, datetime.now(UTC)
        if file is None:
            return
        drawn = lanes(words, file, now.astimezone().date(), MAIN)
        if drawn != self._lanes:
            self._lanes = drawn
            self._timeline.show_lanes(drawn)
        self._picture.setVisible(bool(drawn))
        found = contests(words, file)
        self._contested.setVisible(bool(found))
        self._contested.set_count(str(len(found)))
        self._blocks.show_contests(found)
        clear(self._changed)
        for at, change in enumerate(lately(words, file, now)):
            self._changed.addWidget(Label(change.who, "strong"), at, 0)
            self._changed.addWidget(ElidedLabel(change.what, "dim"), at, 1)
            when = Label(change.when, "small")
            self._changed.addWidget(when, at, 2, Qt.AlignmentFlag.AlignRight)

    def _show_missing(self, file: CaseFile) -> None:
        lacking = missing(self._context.words, file)
        self._missing.setVisible(bool(lacking))
        if not lacking:
            return
        count = len(lacking)
        told = self.tr("%n thing(s) not yet known that every dossier needs", "", count)
        self._missing.tell(told, "warn", icon="circle-dashed")
        self._missing.set_links(
            [(one.label, partial(self._context.go_asked.emit, one.spot)) for one in lacking[:LINKS]]
        )

    def _show_drafts(self, file: CaseFile) -> None:
        states = [self._context.desk.form.state(FieldKey(d.entity, d.field)) for d in file.drafts]
        waiting = [d for d, state in zip(file.drafts, states, strict=True) if state is None]
        waiting = [d for d in waiting if d.entity in file.tree.entities]
        self._drafts.setVisible(bool(waiting))
        count = len(waiting)
        told = self.tr("%n draft(s) not saved yet", "", count)
        self._drafts.tell(told, "info", icon="square-pen")
        self._drafts.set_links(
            [
                (self._context.words.label(d.kind, d.field), partial(self._go, d.kind, d.entity, d.field))
                for d in waiting[:LINKS]
            ]
        )

    def _chosen(self, key: object) -> None:
        file = self._context.file
        if file is not None and isinstance(key, bytes) and key in file.tree.entities:
            entity = file.tree.entities[EntityId(key)]
            self._go(entity.kind, entity.id, "")

    def _go(self, kind: str, entity: EntityId, field: str) -> None:
        self._context.go_asked.emit(Spot(SECTION_OF[kind], entity, field))
