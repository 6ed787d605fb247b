"""The head of a case: name, the other script, code, badges, verbs, and the four facts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.case_layout import ICONS, add_verb
from desktop_app.ui.models.case_overview import badges, head_facts
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.facts import Fact, FactsStrip
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import column, hairline, holder, row
from desktop_app.ui.widgets.text import Badge, Label, Tone

ADDED = ("activity", "event", "charge", "note", "claim", "person")
_TONES: dict[str, Tone] = {"plain": "plain", "warn": "warn", "contest": "contest"}
MOST = 3


class CaseHead(QFrame):
    """``add_wanted`` carries a kind; ``history_wanted`` and ``dossier_wanted`` are for the page."""

    add_wanted = Signal(str)
    dossier_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, words: CaseWords) -> None:
        super().__init__()
        self._words, self._narrow = words, False
        self._shown: tuple[object, ...] = ()
        self.name = Label("", "h1", wrap=True)
        self._other, self._code = Label("", "dim"), Label("", "dim", figures=True)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badges = [Badge(""), Badge(""), Badge("")]
        marks = FlowLayout(8)
        for each in (self._other, self._code, *self._badges):
            marks.addWidget(each)
        self.dossier = Button(self.tr("Dossier"), "file-text", tip=self.tr("Dossier"), keys="Ctrl+P")
        self.dossier.clicked.connect(self.dossier_wanted)
        more = Button("", "ellipsis", tip=self.tr("More"))
        menu = QMenu(more)
        menu.addAction(self.tr("History of the case")).triggered.connect(self.history_wanted)
        more.setMenu(menu)
        self.add = Button(self.tr("Add"), "plus", "primary")
        kinds = QMenu(self.add)
        for kind in ADDED:
            action = kinds.addAction(current_theme().icon(ICONS[kind]), add_verb(kind))
            action.triggered.connect(lambda *_, kind=kind: self.add_wanted.emit(kind))
        self.add.setMenu(kinds)
        self._facts = FactsStrip()
        names = column(self.name, holder(marks), gap=6)
        self._line = row(names, self.dossier, more, self.add)
        self._line.setStretch(0, 1)
        self._upper, self._lower = hairline(), hairline()
        self._stack = QVBoxLayout(self)
        self._stack.addLayout(self._line)
        self._stack.addWidget(self._upper)
        self._stack.addWidget(self._facts)
        self._stack.addWidget(self._lower)
        self._fit()

    def show_file(self, file: CaseFile) -> None:
        """Show the head of a case."""
        name, other = self._words.heading(file)
        marked, facts = badges(self._words, file)[:MOST], head_facts(self._words, file)
        shown = (name, other, file.tree.root.text("code"), tuple(marked), tuple(facts))
        if shown == self._shown:
            return
        self._shown = shown
        self.name.setText(name)
        self.setAccessibleName(name)
        self._other.show_text(other)
        self._code.show_text(file.tree.root.text("code"))
        for at, badge in enumerate(self._badges):
            badge.setVisible(at < len(marked))
            if at < len(marked):
                badge.setText(marked[at][0])
                badge.set_tone(_TONES[marked[at][1]])
        self._facts.show_facts([Fact(f.caption, f.icon, f.value, f.note, f.tint) for f in facts])

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less room."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def _fit(self) -> None:
        narrow = self._narrow
        self.dossier.set_caption("" if narrow else self.tr("Dossier"))
        self._facts.set_narrow(narrow=narrow)
        self._upper.setVisible(not narrow)
        self._lower.setVisible(not narrow)
        set_margins(self._stack, *((16, 12, 12, 6) if narrow else (24, 18, 20, 0)))
        set_spacing(self._stack, 10 if narrow else 12)
