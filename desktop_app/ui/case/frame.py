"""The frame around the sections of a case: head, rail or combo box, save bar."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.case.head import CaseHead
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.layouts import column, hairline, holder, row
from desktop_app.ui.widgets.rail import SectionRail
from desktop_app.ui.widgets.save_bar import SaveBar
from desktop_app.ui.widgets.stack import PageStack


class CaseFrame(QWidget):
    """Holds ``sections`` in ``body``, where a panel may take their place. ``page`` hears the rail's keys."""

    def __init__(self, words: CaseWords, sections: QWidget, page: QWidget) -> None:
        super().__init__()
        self.head = CaseHead(words)
        self.rail = SectionRail(page)
        self.bar = SaveBar()
        self.body = PageStack(sections, role="page")
        self._combo_holder = holder(column(self.rail.combo, margins=(16, 6, 12, 6)))
        self.rail.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rail_line = hairline(upright=True)
        inside = column(self.body, self.bar, gap=0)
        inside.setStretch(0, 1)
        line = row(self.rail, self._rail_line, inside, gap=0)
        line.setStretch(2, 1)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 0)
        stack.addWidget(self.head)
        stack.addWidget(self._combo_holder)
        stack.addLayout(line, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show a combo box in place of the rail, and a shorter head."""
        self.rail.set_narrow(narrow=narrow)
        self.head.set_narrow(narrow=narrow)
        self._combo_holder.setVisible(narrow)
        self._rail_line.setVisible(not narrow)
