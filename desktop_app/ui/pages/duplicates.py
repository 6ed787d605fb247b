"""The page “Duplicates”: likely pairs at the left, one pair side by side with the reasons, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.duplicates.people import OnFile
from desktop_app.ui.models.duplicate_words import SideRow, Told
from desktop_app.ui.models.duplicates import DuplicatesModel, PairSheet
from desktop_app.ui.theme import set_margins, set_minimum, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import clear, column, framed, hairline, holder, row, scrolled
from desktop_app.ui.widgets.text import Glyph, Label
from desktop_app.ui.widgets.two_line import TwoLineList

LIST, LEAST_LIST = 316, 220
LEAST_CELL = 120
_GLYPHS = {"ok": "check", "warn": "triangle-alert", "text3": "minus"}
_AGREES = {
    "same": ("check-check", "ok"),
    "fits": ("check", "ok"),
    "differs": ("arrow-left-right", "warn"),
    "alone": ("circle-dashed", "text3"),
}


class DuplicatesPage(QWidget):
    """Shows a model. ``case_wanted`` carries the id of a case to open."""

    case_wanted = Signal(object)

    def __init__(self, model: DuplicatesModel) -> None:
        super().__init__()
        self._model, self._row = model, 0
        self.list = TwoLineList(self.tr("Pairs of people"))
        self.list.setModel(model)
        self.count = Label("", "small")
        self.again = Button(self.tr("Look again"), "refresh-cw", "quiet", action=model.look)
        self.first = Button(self.tr("Look again"), action=model.look)
        self.empty = EmptyState("users", "", self.first)
        self.sheet = PairView()
        self._right = QStackedWidget()
        self._right.setProperty("role", "page")
        self._right.addWidget(self.empty)
        self._right.addWidget(self.sheet)
        head = column(
            Label(self.tr("Duplicates"), "h1"), row(self.count, 1, self.again), gap=4, margins=(16, 14, 10, 8)
        )
        pane = framed(column(head, self.list, gap=0), "pane")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(pane)
        self.splitter.addWidget(framed(column(self._right, gap=0), "page"))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIST, 3 * LIST])
        set_minimum(pane, width=LEAST_LIST)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(self.splitter)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        model.modelReset.connect(self._first)
        model.changed.connect(self._tell)
        model.shown.connect(self._show)
        model.progressed.connect(self._advance)
        self.sheet.different.clicked.connect(model.decide_different)
        self.sheet.keep_one.clicked.connect(lambda *_: model.merge())
        self.sheet.keep_other.clicked.connect(lambda *_: model.merge(into_other=True))
        self.sheet.case_wanted.connect(self.case_wanted)
        self._tell()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the list, then what can be done with the pair."""
        shown = self._right.currentWidget() is self.sheet
        return [self.list, self.sheet.different if shown else self.again]

    def showEvent(self, event: QShowEvent) -> None:
        """Look for pairs when the page is first seen."""
        super().showEvent(event)
        if not self._model.has_looked:
            self._model.look()

    def _first(self) -> None:
        """Keep the place in the list: what was decided is gone, and the next one is there."""
        here = min(max(self._row, 0), self._model.rowCount() - 1)
        if here >= 0:
            self.list.setCurrentIndex(self._model.index(here, 0))
        else:
            self._model.open(-1)

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._row = current.row()
            self._model.open(self._row)

    def _advance(self, done: int, total: int) -> None:
        if self._model.is_looking:
            self.count.setText(self.tr("Looking… {0} of {1} cases").format(f"{done:,}", f"{total:,}"))

    def _tell(self) -> None:
        found = self._model.rowCount()
        self.again.setEnabled(not self._model.is_looking)
        self.first.setVisible(not self._model.is_looking)
        if self._model.is_looking:
            self.count.setText(self.tr("Looking…"))
            self.empty.tell("search", self.tr("Names, birth dates and numbers are being compared."))
        else:
            self.count.setText(self.tr("%n pair(s)", "", found) if found else "")
            self.empty.tell(
                "check-check",
                self.tr("Nobody seems to be on file twice. Pairs of people who may be one stand here."),
            )

    def _show(self, sheet: PairSheet | None) -> None:
        self._right.setCurrentWidget(self.empty if sheet is None else self.sheet)
        if sheet is not None:
            self.sheet.show_pair(sheet)


class PairView(QWidget):
    """One pair: how likely, why, both cases side by side, and three verbs."""

    case_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.score = Label("", "h2", wrap=True), Label("", "dim", figures=True)
        self._reasons = column(gap=4)
        self._grid = QGridLayout()
        set_spacing(self._grid, 16, 8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.keep_one = Button("", "git-merge", "primary", keys="Ctrl+M")
        self.keep_other = Button("", "git-merge", keys="Ctrl+Shift+M")
        self.different = Button(self.tr("Not the same"), "user-x", keys="Ctrl+D")
        self._verbs = {"Ctrl+M": self.keep_one, "Ctrl+Shift+M": self.keep_other, "Ctrl+D": self.different}
        for keys, button in self._verbs.items():
            # Not the button's own: Qt forgets that one when the caption changes.
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        verbs = FlowLayout(8)
        for button in self._verbs.values():
            verbs.addWidget(button)
        body = column(
            row(self.heading, self.score, top=True),
            self._reasons,
            hairline(),
            self._grid,
            1,
            gap=16,
            margins=(24, 18, 24, 18),
        )
        help_text = Label(
            self.tr("Merging takes everything over and overwrites nothing: what differs becomes an account."),
            "small",
            wrap=True,
        )
        bar = framed(column(holder(verbs), help_text, gap=6, margins=(24, 10, 24, 12)), "bar")
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 0)
        stack.addWidget(scrolled(framed(body, "page")), 1)
        stack.addWidget(bar)

    def show_pair(self, sheet: PairSheet) -> None:
        """Show a pair; its rows may come a moment later."""
        one, other = sheet.candidate.one, sheet.candidate.other
        self.heading.setText(sheet.heading)
        self.score.setText(sheet.percent)
        self.keep_one.set_caption(self.tr("Merge into {0}").format(one.code))
        self.keep_other.set_caption(self.tr("Merge into {0}").format(other.code))
        clear(self._reasons)
        for reason in sheet.reasons:
            self._reasons.addLayout(_reason(reason))
        clear(self._grid)
        for place, person in ((1, one), (2, other)):
            self._grid.addLayout(self._head(person), 0, place, Qt.AlignmentFlag.AlignTop)
        for line, each in enumerate(sheet.rows, start=1):
            self._put(line, each)

    def _head(self, person: OnFile) -> QVBoxLayout:
        open_case = Button(person.code, "arrow-up-right", "link", tip=self.tr("Open this case"))
        open_case.clicked.connect(lambda *_: self.case_wanted.emit(person.key[0]))
        return column(Label(person.name, "h3", wrap=True), row(open_case, 1), 1, gap=2)

    def _put(self, line: int, each: SideRow) -> None:
        top = Qt.AlignmentFlag.AlignTop
        icon, tint = _AGREES[each.agreement]
        told_as = {
            "same": self.tr("same"),
            "fits": self.tr("fits"),
            "differs": self.tr("differs"),
            "alone": self.tr("only on one side"),
        }[each.agreement]
        label = Label(each.label, "label")
        label.setAccessibleName(f"{each.label}, {told_as}")
        self._grid.addLayout(row(Glyph(icon, tint, 14), label, gap=8, top=True), line, 0)
        for place, text in ((1, each.one), (2, each.other)):
            cell = Label(text or self.tr("Not yet known"), "" if text else "unknown", wrap=True)
            set_minimum(cell, width=LEAST_CELL)
            self._grid.addWidget(cell, line, place, top)


def _reason(reason: Told) -> QVBoxLayout:
    text = Label(reason.text, "" if reason.tone == "ok" else "dim", wrap=True)
    return column(row(Glyph(_GLYPHS[reason.tone], reason.tone, 14), text, gap=8, top=True))
