"""The people of a case: how to reach them safely, names as given, who they are, papers, contacts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Term
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.dossier.names import principal_of
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.entry_form import EntryForm
from desktop_app.ui.case.section import bring_into_sight, scrolling
from desktop_app.ui.models.case_entries import safe_contact
from desktop_app.ui.models.case_layout import PERSON, add_verb
from desktop_app.ui.models.duplicate_hint import PersonHint
from desktop_app.ui.theme import set_margins
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import clear, holder


class PersonSection(QWidget):
    """Shows one person at a time; chips choose when there are several."""

    def __init__(self, context: CaseContext) -> None:
        super().__init__()
        self._context = context
        self._person: EntityId | None = None
        self._people: list[tuple[EntityId, str]] = []
        self._safe = Banner("", "info", icon="shield-check", tint="ok")
        self._chips = FlowLayout(6)
        self._chips_holder = holder(self._chips)
        self.hint = Banner()
        self.hint.hide()
        context.hinted.connect(self._show_hints)
        self.form = EntryForm(context, PERSON, PERSON, above=("name",))
        self._area = scrolling(self._chips_holder, self._safe, self.hint, self.form)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(self._area)

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show the person whom the case is about, or the one who was shown before."""
        if is_other or self._person not in file.tree.entities:
            who = principal_of(file.tree)
            self._person = None if who is None else who.id
        self._show(file)

    def reveal(self, entity: EntityId | None, field: str) -> None:
        """Show a person, or what stands under one, and put the focus there."""
        file = self._context.file
        person = _person_of(file, entity)
        if file is None or person is None:
            return
        if person != self._person:
            self._context.desk.save(PERSON)
            self._person = person
            self._show(file)
        if entity == person and not field:
            self.form.children_lists["name"].add.setFocus()
            return
        form = self.form.form_of(person if entity is None else entity)
        if form is not None and form.focus_field(field):
            bring_into_sight(form)

    def _show(self, file: CaseFile) -> None:
        people = [(one.id, self._context.words.title(file, one)) for one in file.tree.of_kind(PERSON)]
        if people != self._people:
            self._people = people
            self._fill_chips(people)
        for at, (one, _) in enumerate(people):
            chip = self._chips.itemAt(at)
            button = chip.widget() if chip is not None else None
            if isinstance(button, Button):
                button.setChecked(one == self._person)
        self._chips_holder.setVisible(len(people) != 1)
        self.form.setVisible(self._person is not None)
        if self._person is None:
            self._safe.hide()
            return
        self.form.bind(self._person)
        rules, tone = safe_contact(self._context.words, file, self._person)
        self._safe.setVisible(bool(rules))
        self._safe.tell(
            self.tr("Safe to contact"), "info", detail=rules, icon="shield-check", tint=tone or "ok"
        )

    def _show_hints(self, hints: Sequence[PersonHint]) -> None:
        """Say who may be on file already, with a way to each."""
        self.hint.setVisible(bool(hints))
        lines = (f"{one.name} · {one.code} · {one.likely}" for one in hints)
        self.hint.tell(
            self.tr("Perhaps on file already"),
            "info",
            detail="\n".join(lines),
            icon="copy-check",
            tint="warn",
        )
        opened = self._context.case_asked.emit
        self.hint.set_links(
            [(self.tr("Open {0}").format(one.code), partial(opened, one.case)) for one in hints]
        )

    def _fill_chips(self, people: list[tuple[EntityId, str]]) -> None:
        clear(self._chips)
        for one, name in people:
            chip = Button(name, kind="chip")
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._choose, one))
            self._chips.addWidget(chip)
        add = Button(add_verb(PERSON), "user-plus", "quiet")
        add.clicked.connect(self.add_entry)
        self._chips.addWidget(add)

    def _choose(self, person: EntityId, *_: object) -> None:
        file = self._context.file
        if file is not None:
            self._context.desk.save(PERSON)
            self._person = person
            self._show(file)

    def add_entry(self) -> None:
        """Add somebody to the case: a child, a husband, a witness."""
        case = self._context.desk.case
        if case is not None:
            role = {"role": Term("accompanying")}
            self._context.desk.add(PERSON, case, role, self._choose, self.tr("Person added"))


def _person_of(file: CaseFile | None, entity: EntityId | None) -> EntityId | None:
    """Return the person that an entry is, or stands under."""
    at = entity
    while file is not None and at is not None and at in file.tree.entities:
        found = file.tree.entities[at]
        if found.kind == PERSON:
            return at
        at = found.parent
    who = None if file is None else principal_of(file.tree)
    return None if who is None else who.id
