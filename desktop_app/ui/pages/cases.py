"""The page of cases: the list pane beside one case, or the columns over the whole width."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.caselist import CaseRow
from desktop_app.ui.models.case_list import CaseListModel
from desktop_app.ui.pages.case_list import CaseColumns, CaseListPane, ListChoices
from desktop_app.ui.shell.kept import KeptSizes
from desktop_app.ui.shell.page import FollowsWidth
from desktop_app.ui.theme import current_theme, set_margins, set_minimum
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import framed, row, scrolled
from desktop_app.ui.widgets.stack import PageStack

LIST, LIST_NARROW = 316, 280
LEAST_LIST = 220
BOTH_FROM = 700


class CasesPage(QWidget):
    """Puts list and case side by side. ``opened`` carries a ``CaseRow``; the owner shows it in ``detail``."""

    opened = Signal(object)

    def __init__(self, model: CaseListModel, detail: QWidget, choices: ListChoices | None = None) -> None:
        super().__init__()
        self.pane = CaseListPane(model, choices)
        self._model = model
        self._columns: CaseColumns | None = None
        self._detail = detail
        self._narrow: bool | None = None
        self._sizes: KeptSizes | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pane)
        # Where even the head of a case does not fit (1024 × 640 at 200 %), the whole case scrolls.
        self._detail_area = scrolled(detail)
        self.splitter.addWidget(self._detail_area)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        set_minimum(self.pane, width=LEAST_LIST)
        self._stack = PageStack(self.splitter)
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.pane.opened.connect(self.opened)
        self.pane.columns_wanted.connect(lambda: self.show_columns(on=True))
        self.back = Button(
            self.tr("Cases"), "chevron-left", "link", tip=self.tr("Back to the list"), keys="Esc"
        )
        self.back.clicked.connect(self.show_list)
        self._back_bar = framed(row(self.back, 1, margins=(12, 4, 12, 4)), "page")
        outer.insertWidget(0, self._back_bar)
        self._back_bar.hide()
        back = QShortcut(QKeySequence("Esc"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_list)
        self._single, self._in_case = False, False
        self.pane.opened.connect(self._show_case)
        self.pane.list.activated.connect(self._show_case)
        self._size_list()

    @property
    def columns(self) -> CaseColumns:
        """The columns, made when they are first shown."""
        if self._columns is None:
            self._columns = CaseColumns(self._model)
            self._columns.list_wanted.connect(lambda: self.show_columns(on=False))
            self._columns.opened.connect(self._from_columns)
            self._stack.addWidget(self._columns)
            if self._sizes is not None:
                self._sizes.columns("cases-columns", self._columns.table.horizontalHeader())
        return self._columns

    @property
    def is_single(self) -> bool:
        """Whether list and case take turns, for there is no room for both."""
        return self._single

    def show_list(self) -> None:
        """Go back to the list; beside the case it only takes the focus."""
        self._in_case = False
        self._arrange()
        self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let list and case take turns where there is no room for both: a small screen, a large zoom."""
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Choose anew: the zoom changes how much room there is."""
        self._single = self.width() < current_theme().px(BOTH_FROM)
        self._arrange()

    def show_case(self) -> None:
        """Bring the case into sight: leave the columns, and the list where the two take turns."""
        self._stack.setCurrentWidget(self.splitter)
        self._show_case()

    def _show_case(self) -> None:
        self._in_case = True
        self._arrange()

    def _arrange(self) -> None:
        listed = self._stack.currentWidget() is self.splitter
        self.pane.setVisible(not (self._single and self._in_case))
        self._detail_area.setVisible(not self._single or self._in_case)
        self._back_bar.setVisible(self._single and self._in_case and listed)

    def show_columns(self, *, on: bool) -> None:
        """Show the columns, or list and case."""
        self._stack.setCurrentWidget(self.columns if on else self.splitter)
        self._arrange()
        (self.columns.table if on else self.pane.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: list, then case; or the columns."""
        if self._columns is not None and self._stack.currentWidget() is self._columns:
            return [self._columns.table]
        inside = [each for each in self._detail.findChildren(QWidget) if _takes_focus(each)]
        return [self.pane.list, *inside[:1]]

    def set_narrow(self, *, narrow: bool) -> None:
        """Give the case more of the room."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._size_list()
            if isinstance(self._detail, FollowsWidth):
                self._detail.set_narrow(narrow=narrow)

    def _size_list(self) -> None:
        kept = self._sizes.pixels(self._name, 1) if self._sizes is not None else []
        wide = kept[0] if kept else current_theme().px(LIST_NARROW if self._narrow else LIST)
        self.splitter.setSizes([wide, max(wide, self.width() - wide)])

    @property
    def _name(self) -> str:
        return "cases-narrow" if self._narrow else "cases"

    def keep_sizes(self, sizes: KeptSizes) -> None:
        """Keep the width of the list, and those of the columns once they are shown."""
        self._sizes = sizes
        self.splitter.splitterMoved.connect(self._dragged)
        sizes.taken.connect(self._size_list)
        self._size_list()

    def _dragged(self, wide: int) -> None:
        if self._sizes is not None:
            self._sizes.put(self._name, [wide])

    def _from_columns(self, row: CaseRow) -> None:
        self.show_columns(on=False)
        self.pane.select(row.row)
        self.opened.emit(row)


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()
