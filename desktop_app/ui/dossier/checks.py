"""“Ready to file?”: each check an icon, a sentence, and a link that goes where it can be mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.models.dossier_checks import Check
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import clear, column, holder, row
from desktop_app.ui.widgets.text import Glyph, Label


class ChecksPane(QWidget):
    """``wanted`` carries the goal of a link."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._checks: list[Check] = []
        self._headline = Label("", "dim", wrap=True)
        self._rows = column(gap=14, margins=(0, 12, 0, 0))
        self.setLayout(column(Label(self.tr("Ready to file?"), "h2"), self._headline, self._rows, 1, gap=4))
        self.setAccessibleName(self.tr("Ready to file?"))

    def show_checks(self, headline: str, checks: Sequence[Check]) -> None:
        """Show these instead; nothing is drawn anew where nothing changed."""
        self._headline.setText(headline)
        if list(checks) == self._checks:
            return
        self._checks = list(checks)
        clear(self._rows)
        for check in checks:
            self._rows.addWidget(self._row(check))

    def _row(self, check: Check) -> QWidget:
        sentence = Label(check.sentence, wrap=True)
        told = column(sentence, gap=0)
        if check.link and check.goal is not None:
            link = Button(check.link, kind="link")
            link.setAccessibleDescription(check.sentence)
            link.clicked.connect(lambda *_: self.wanted.emit(check.goal))
            told.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        line = row(gap=8)
        line.addWidget(Glyph(check.state.icon, check.state.tint), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        made = holder(line)
        made.setAccessibleName(check.sentence)
        return made
