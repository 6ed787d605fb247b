"""The family of a case: the drawn tree, the same people as a list, and the relationships."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref, Value
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.family_view import STEP, FamilyView
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.models.case_entries import KEY, LinesModel
from desktop_app.ui.models.case_layout import PERSON
from desktop_app.ui.models.case_overview import Spot
from desktop_app.ui.models.family import Family, read_family
from desktop_app.ui.theme.scaling import set_minimum
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import column, hairline, holder, row
from desktop_app.ui.widgets.text import Label
from desktop_app.ui.widgets.two_line import TwoLineList

LISTS = 112
"""Two rows, however low the window."""


class FamilySection(ListSection):
    """A tree above, two lists below: people, which say what the tree says, and relationships."""

    def __init__(self, context: CaseContext, title: str) -> None:
        self.tree = FamilyView()
        self.family: Family | None = None
        self._relative_of: EntityId | None = None
        super().__init__(context, "relationship", "family", title)
        self.tree.chosen.connect(self._chosen)
        self.tree.person_asked.connect(self._open_person)
        self.tree.tie_asked.connect(self._open_tie)
        self.tree.relative_asked.connect(self._add_relative)
        self.people.activated.connect(self._person_row)
        self.people.clicked.connect(self._clicked)

    def above(self) -> list[QWidget]:
        """Put the tree above the lists."""
        self._odd = Banner()
        self._odd.hide()
        add = Button(self.tr("Add relative"), "user-plus", "quiet", keys="Insert")
        add.clicked.connect(lambda *_: self._add_relative(self.tree.current))
        self._dashes = Label(self.tr("Dashed line: kept apart"), "small")
        smaller = Button("", "zoom-out", "quiet", tip=self.tr("Smaller"), keys="-")
        smaller.clicked.connect(lambda *_: self.tree.zoom(1 / STEP))
        larger = Button("", "zoom-in", "quiet", tip=self.tr("Larger"), keys="+")
        larger.clicked.connect(lambda *_: self.tree.zoom(STEP))
        whole = Button("", "maximize-2", "quiet", tip=self.tr("Show all"), keys="0")
        whole.clicked.connect(lambda *_: self.tree.fit())
        tools = holder(row(add, self._dashes, 1, smaller, larger, whole, gap=4, margins=(16, 0, 20, 4)))
        odd = holder(column(self._odd, margins=(16, 0, 20, 4)))
        self._drawn = holder(column(tools, odd, self.tree, hairline(), gap=0))
        return [self._drawn]

    def beside(self, lists: QWidget) -> QWidget:
        """Put the people before the relationships."""
        self._people = LinesModel(self)
        self.people = TwoLineList(self.tr("People"))
        self.people.setModel(self._people)
        set_minimum(self.people, height=LISTS)
        self._line = hairline(upright=True)
        line = row(self.people, self._line, lists, gap=0)
        line.setStretch(0, 1)
        line.setStretch(2, 1)
        return holder(line)

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show the family of a case; one person alone needs no drawing."""
        before = self.family
        self.family = family = read_family(self.context.words, file)
        kept = -1
        if before is not None and before.cards and not is_other:
            kept = family.number_of(before.cards[self.tree.current].person)
        self.tree.show_family(family, kept if kept >= 0 else family.first, is_other=is_other)
        self._dashes.setVisible(any(line.dashed for line in family.plan.lines))
        self._people.show_rows(family.rows())
        for each in (self._drawn, self.people, self._line):
            each.setVisible(len(family.cards) > 1)
        self._odd.setVisible(bool(family.odd))
        self._odd.tell(self.tr("By these entries somebody would be their own ancestor."), "warn")
        self._odd.set_links([(title, partial(self.open_entry, entry)) for entry, title in family.odd])
        super().show_file(file, is_other=is_other)
        self._show_row(self.tree.current)

    def new_values(self) -> dict[str, Value]:
        """Begin at the person whose card it was."""
        case = self.context.desk.case
        if case is None or self._relative_of is None:
            return {}
        return {"person": Ref(case, self._relative_of)}

    def _add_relative(self, number: int) -> None:
        if self.family is not None and number < len(self.family.cards):
            self._relative_of = self.family.cards[number].person
            self.add_entry()
            self._relative_of = None

    def _chosen(self, number: int) -> None:
        self._show_row(number)
        entry = None if self.family is None else self.family.entry_of(number)
        at = self.model.row_of(entry)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at, 0))

    def _show_row(self, number: int) -> None:
        if self.family is not None and number < len(self.family.cards):
            at = self._people.row_of(self.family.cards[number].person)
            self.people.setCurrentIndex(self._people.index(at, 0))

    def _clicked(self, index: QModelIndex) -> None:
        if self.family is not None:
            self.tree.choose(self.family.number_of(index.data(KEY)))

    def _person_row(self, index: QModelIndex) -> None:
        self.context.go_asked.emit(Spot(PERSON, index.data(KEY)))

    def _open_person(self, number: int) -> None:
        if self.family is not None:
            self.context.go_asked.emit(Spot(PERSON, self.family.cards[number].person))

    def _open_tie(self, number: int) -> None:
        entry = None if self.family is None else self.family.entry_of(number)
        if entry is not None:
            self.open_entry(entry)
