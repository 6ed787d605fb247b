"""The page “Import”: choose a table, say where its columns go, look at what would come of it, done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.dialogs.files import ask_files, ask_free_name
from desktop_app.ui.models.import_desk import ImportModel, Step
from desktop_app.ui.theme import set_margins
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.drop_area import DropArea
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import clear, column, framed, hairline, row, scrolled
from desktop_app.ui.widgets.progress import ProgressStrip
from desktop_app.ui.widgets.tables import Table
from desktop_app.ui.widgets.text import Glyph, Label
from desktop_app.ui.widgets.vocabulary import Term, VocabularyCombo

_EARLIER = 8
_ENCODINGS = ("utf-8", "cp1251", "koi8-r", "cp866", "cp1252", "mac-cyrillic", "utf-16-le")
_COLUMN_WIDTHS = [220, 300, 260]
_REPORT_WIDTHS = [64, 240, 140, 140, 260]


class ImportPage(QWidget):
    """Shows a model. ``cases_wanted`` asks for the list of cases."""

    cases_wanted = Signal()

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self.steps = _Steps()
        self.file, self.columns = _FileStep(model), _ColumnsStep(model)
        self.check, self.done = _CheckStep(model), _DoneStep(model)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(model.stop)
        self._stack = QStackedWidget()
        for step in (self.file, self.columns, self.check, self.done):
            self._stack.addWidget(step)
        self.back = Button(self.tr("Back"), "arrow-left", action=model.back)
        self.forward = Button("", kind="primary", keys="Ctrl+Return", action=self._forward)
        # Not the button's own: Qt forgets that one when the caption changes.
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.forward.click)
        self._help = Label("", "small", wrap=True)
        self._bar = framed(row(self.back, self._help, self.forward, gap=12, margins=(24, 10, 24, 10)), "bar")
        head = column(Label(self.tr("Import"), "h1"), self.steps, gap=6, margins=(24, 14, 24, 10))
        inner = framed(column(head, hairline(), self._stack, self._bar, self.progress, gap=0), "page")
        self.area = DropArea(inner, self.tr("Drop tables here"))
        self.area.dropped.connect(model.choose)
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        outer.addWidget(self.area)
        self.done.cases.clicked.connect(self.cases_wanted)
        model.stepped.connect(self._show_step)
        model.busied.connect(self._show_work)
        model.progressed.connect(lambda rows: self.progress.advance(rows, model.rows))
        self._show_step()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the step, then what leads on."""
        first = {
            Step.FILE: self.file.choose,
            Step.COLUMNS: self.columns.table,
            Step.CHECK: self.check.table,
            Step.DONE: self.done.cases,
        }[self._model.step]
        return [first, self.forward] if self._bar.isVisible() else [first]

    def showEvent(self, event: QShowEvent) -> None:
        """Read the earlier imports whenever the page is seen."""
        super().showEvent(event)
        self._model.refresh()

    def _forward(self) -> None:
        if self._model.step is Step.COLUMNS:
            self._model.check()
        elif self._model.step is Step.CHECK:
            self._model.save()
        elif self._model.step is Step.DONE:
            self._model.back()

    def _show_step(self) -> None:
        step = self._model.step
        self.steps.show_step(step)
        self._stack.setCurrentIndex(step)
        self._bar.setVisible(step is not Step.FILE)
        self.back.setVisible(step in (Step.COLUMNS, Step.CHECK))
        count = self._model.found.importable if self._model.found is not None else 0
        self.forward.set_caption(
            {
                Step.COLUMNS: self.tr("Check"),
                Step.CHECK: self.tr("Import %n case(s)", "", count) if count else self.tr("Import"),
                Step.DONE: self.tr("Import another table"),
            }.get(step, "")
        )
        self._help.setText(
            {
                Step.COLUMNS: self.tr("Nothing is saved yet. What you choose is remembered for this header."),
                Step.CHECK: self.tr("Nothing is saved yet. The whole import can be undone afterwards."),
            }.get(step, "")
        )
        for shown in (self.file, self.columns, self.check, self.done)[step : step + 1]:
            shown.refresh()
        if self.isVisible():
            self.panes()[0].setFocus()

    def _show_work(self) -> None:
        busy = bool(self._model.doing)
        for button in (self.back, self.forward, self.file.choose):
            button.setEnabled(not busy)
        if busy:
            leaves = self.tr("Rows imported so far stay, and can be undone") if self._model.can_stop else ""
            self.progress.begin(self._model.doing, leaves=leaves, can_cancel=self._model.can_stop)
        else:
            self.progress.finish()


def _page(widget: QWidget, layout: QVBoxLayout) -> None:
    """Lay a step out on the colour of a page."""
    outer = QVBoxLayout(widget)
    set_margins(outer, 0, 0, 0, 0)
    outer.addWidget(framed(layout, "page"))


class _Steps(QWidget):
    """File, columns, check, done: which of them is now."""

    def __init__(self) -> None:
        super().__init__()
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Done"))
        self._labels = [Label(name, "dim") for name in names]
        line = row(gap=8)
        for at, label in enumerate(self._labels):
            if at:
                line.addWidget(Glyph("chevron-right", "text3", 14))
            line.addWidget(label)
        line.addStretch(1)
        self.setLayout(line)

    def show_step(self, step: Step) -> None:
        """Set the name of this step in bold, and say it."""
        for at, label in enumerate(self._labels):
            label.set_kind("accent" if at == step else "dim")
        self.setAccessibleName(self.tr("Step {0} of 4: {1}").format(step + 1, self._labels[step].text()))


class _FileStep(QWidget):
    """Choosing a table, and the imports made before."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self.choose = Button(self.tr("Choose a table…"), "folder-open", "primary", action=self._ask)
        empty = EmptyState(
            "table",
            self.tr("Tables of people: CSV, TSV, XLSX, XLS or ODS. Several that belong together at once."),
            self.choose,
        )
        self._earlier = column(gap=8, margins=(24, 0, 24, 24))
        self._stack = column(empty, self._earlier, gap=0)
        host = framed(self._stack, "page")
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        outer.addWidget(scrolled(host))
        model.listed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the imports made before."""
        clear(self._earlier)
        if self._model.earlier:
            self._earlier.addWidget(Label(self.tr("Imports into this vault"), "h2"))
        for batch in self._model.earlier[:_EARLIER]:
            name, below = self._model.told_of(batch)
            text = column(Label(name, "strong", wrap=True), Label(below, "small", wrap=True), gap=2)
            undo = Button(self.tr("Undo"), "undo-2", action=partial(self._model.undo, batch.number))
            undo.setAccessibleDescription(name)
            line = row(text, undo if batch.cases else None, gap=12)
            line.setStretch(0, 1)
            self._earlier.addLayout(line)

    def _ask(self) -> None:
        patterns = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)")
        self._model.choose(ask_files(self, self.tr("Choose a table"), patterns))


class _ColumnsStep(QWidget):
    """Where each column goes, with its first rows beside it."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self.banner = Banner()
        self.encoding, self.sheet = QComboBox(), QComboBox()
        self.encoding.setEditable(False)
        self._encoding = Field(self.tr("Letters are read as"), self.encoding)
        self._sheet = Field(self.tr("Sheet"), self.sheet)
        self.table = Table(self.tr("Columns of the table"))
        self.table.setModel(model.columns)
        self.table.set_widths(_COLUMN_WIDTHS)
        terms = [Term(one.code, one.label, one.also) for one in model.places]
        self.target = VocabularyCombo(terms, hint=self.tr("Left out"))
        self.which = Label("", "label")
        self.leave = Button(self.tr("Leave out"), "minus", action=partial(self._put, ""))
        line = row(self.target, self.leave, gap=12)
        line.setStretch(0, 1)
        choice = column(self.which, line, gap=4)
        how = row(self._encoding, self._sheet, 1, gap=16)
        body = column(self.banner, how, self.table, choice, gap=12, margins=(24, 12, 24, 12))
        body.setStretch(2, 1)
        _page(self, body)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(lambda _index: self.target.setFocus())
        self.target.changed.connect(self._put)
        self.encoding.activated.connect(self._read_again)
        self.sheet.activated.connect(self._read_again)

    def refresh(self) -> None:
        """Show the table that was read."""
        table = self._model.table
        if table is None:
            return
        self._fill(self.encoding, [table.encoding, *_ENCODINGS], table.encoding)
        self._fill(self.sheet, table.sheets, table.sheet)
        self._encoding.setVisible(table.kind == "text")
        self._sheet.setVisible(len(table.sheets) > 1)
        left = sum(not one.target for one in self._model.columns.rows)
        detail = self.tr("%n column(s) left out", "", left) if left else ""
        if self._model.program:
            text = self.tr("{0}: a table as {1} exports it").format(table.name, self._model.program)
        else:
            text = table.name
        self.banner.tell(text, "info", detail=detail, icon="table")
        self.table.selectRow(0)
        self._chosen(self._model.columns.index(0, 0), QModelIndex())

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        rows = self._model.columns.rows
        if 0 <= current.row() < len(rows):
            one = rows[current.row()]
            self.target.show_code(one.target)
            self.which.setText(self.tr("The column “{0}” goes to").format(one.header))
            self.target.setAccessibleName(self.which.text())

    def _put(self, target: str) -> None:
        at = self.table.currentIndex().row()
        if at >= 0:
            self._model.put(at, target)
            self.target.show_code(target)

    def _read_again(self, _at: int) -> None:
        self._model.read_again(encoding=self.encoding.currentText(), sheet=self.sheet.currentText())

    @staticmethod
    def _fill(box: QComboBox, names: Sequence[str], current: str) -> None:
        box.clear()
        box.addItems(list(dict.fromkeys(filter(None, names))))
        box.setCurrentText(current)


class _CheckStep(QWidget):
    """What would come of every row, and what happens where the vault says otherwise."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self.banner = Banner()
        self.claims = QRadioButton(self.tr("Add it as a second account"))
        self.leave = QRadioButton(self.tr("Leave it out"))
        self.claims.setChecked(True)
        self.claims.toggled.connect(lambda on: model.choose_differing(as_claims=on))
        self.table = Table(self.tr("What would come of each row"))
        self.table.setModel(model.report)
        self.table.set_widths(_REPORT_WIDTHS)
        self.save_list = Button(self.tr("Save this list…"), "download", action=self._ask)
        differing = row(
            Label(self.tr("Where the vault says otherwise:"), "label"), self.claims, self.leave, 1, gap=12
        )
        body = column(
            self.banner, differing, self.table, row(self.save_list, 1), gap=12, margins=(24, 12, 24, 12)
        )
        body.setStretch(2, 1)
        _page(self, body)

    def refresh(self) -> None:
        """Show what was worked out."""
        found = self._model.found
        odd = 0 if found is None else len(found.oddities)
        detail = self.tr("%n thing(s) to look at", "", odd) if odd else self.tr("Nothing is odd")
        self.banner.tell(self._model.summary, "warn" if odd else "ok", detail=detail)

    def _ask(self) -> None:
        path = ask_free_name(self, self.tr("Save this list"), "import-report.csv")
        if path is not None:
            self._model.write_report(Path(path))


class _DoneStep(QWidget):
    """What was imported, and how to take it back."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self.banner = Banner()
        self.cases = Button(self.tr("Show the cases"), "users")
        self.undo = Button(self.tr("Undo this import"), "undo-2", action=model.undo_latest)
        self.table = Table(self.tr("What came of each row"))
        self.table.setModel(model.report)
        self.table.set_widths(_REPORT_WIDTHS)
        body = column(
            self.banner, row(self.cases, self.undo, 1), self.table, gap=12, margins=(24, 12, 24, 12)
        )
        body.setStretch(2, 1)
        _page(self, body)

    def refresh(self) -> None:
        """Show what was imported."""
        self.banner.tell(self._model.summary, "ok", detail=self._model.name)
        self.undo.setVisible(self._model.found is not None and self._model.found.batch is not None)
