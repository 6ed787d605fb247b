"""The hint while a name is typed: who may be on file already, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.create import CreatedCase, create_case
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.duplicates.desk import DuplicatesDesk
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.models.case_desk import CaseDesk
from desktop_app.ui.models.duplicate_hint import DuplicateHint, PersonHint
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.models.form_values import DateWays
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.buttons import Button
from tests.ui.case.bench import settle
from tests.ui.duplicates.people import BORN, Twice

Wait = Callable[[], None]


class Typing:
    """A new case whose first name is being typed, and the hints that came."""

    def __init__(self, session: Session, tasks: Tasks, wording: Wording, wait: Wait) -> None:
        self.session, self._wait = session, wait
        self.case: CreatedCase = session.run_urgent(create_case).result(10)
        self.name = EntityId(bytes(15) + b"\x07")
        changes: list[Change] = [
            Create(self.name, "name", self.case.person),
            SetField(self.case.person, "birth_date", BORN),
        ]
        session.run_urgent(save_fields, self.case.case, changes, ()).result(10)
        self.desk = CaseDesk(session, tasks, DateWays(wording.dates, "en"), tasks)
        self.hint = DuplicateHint(self.desk, DuplicatesDesk(session), tasks)
        self.heard: list[list[PersonHint]] = []
        self.hint.hinted.connect(self.heard.append)
        self.open(self.case.case)
        self.desk.form.watch(self.name, ("family", "given"), "person")
        self.desk.form.watch(self.case.person, ("occupation",), "person")

    def open(self, case: EntityId) -> None:
        self.desk.open(case)
        self._wait()

    def type(self, **parts: str) -> None:
        for part, text in parts.items():
            entity = self.case.person if part == "occupation" else self.name
            self.desk.form.edit(FieldKey(entity, part), text)
        self.hint.ask()
        self._wait()


@pytest.fixture
def typing(session: Session, tasks: Tasks, wording: Wording, twice: Twice, wait: Wait) -> Iterator[Typing]:
    made = Typing(session, tasks, wording, wait)
    yield made
    made.desk.close()
    wait()


def test_who_is_on_file_is_named_once_two_words_are_typed(typing: Typing, twice: Twice) -> None:
    typing.type(family="Verhotina")
    assert typing.heard == [[]]
    typing.type(given="Anna")
    found = typing.heard[-1]
    assert {one.code for one in found} == {twice.anna.code, twice.anna_latin.code}
    assert found[0].case == twice.anna.case
    assert found[0].likely == "almost certainly one person"


def test_the_same_is_not_asked_twice_and_other_fields_ask_nothing(typing: Typing) -> None:
    typing.type(occupation="Nurse")
    assert typing.heard == []
    typing.type(family="Verhotina", given="Anna")
    typing.hint.ask()
    assert len(typing.heard) == 1


def test_an_answer_to_older_letters_is_dropped(typing: Typing) -> None:
    form = typing.desk.form
    form.edit(FieldKey(typing.name, "family"), "Verhotina")
    form.edit(FieldKey(typing.name, "given"), "Anna")
    typing.hint.ask()
    form.edit(FieldKey(typing.name, "given"), "Boris")
    typing.hint.ask()
    typing.type()
    assert typing.heard == [[]]


def test_another_case_begins_without_hints(typing: Typing, twice: Twice) -> None:
    typing.type(family="Verhotina", given="Anna")
    typing.open(twice.other.case)
    assert typing.heard[-1] == []
    typing.hint.ask()
    assert len(typing.heard) == 2


def test_a_pause_in_typing_asks_by_itself(qtbot: QtBot, typing: Typing) -> None:
    typing.desk.form.edit(FieldKey(typing.name, "family"), "Verhotina")
    qtbot.waitUntil(lambda: len(typing.heard) == 1)


@pytest.mark.usefixtures("theme")
def test_the_person_section_says_so_and_leads_there(
    qtbot: QtBot, session: Session, wording: Wording, tasks: Tasks, twice: Twice
) -> None:
    page = CasePage(session, wording, tasks)
    qtbot.addWidget(page)
    page.show()
    page.show_case(twice.other.case)
    settle(qtbot, session, tasks)
    section = page.show_section("person")
    assert isinstance(section, PersonSection)
    assert not section.hint.isVisible()
    page.context.hinted.emit([PersonHint(twice.anna.case, "Верхотина, Анна", twice.anna.code, "likely")])
    assert section.hint.isVisible()
    assert twice.anna.code in section.hint.accessibleDescription()
    link = next(each for each in section.hint.findChildren(Button))
    with qtbot.waitSignal(page.context.case_asked) as asked:
        link.click()
    assert asked.args == [twice.anna.case]
    page.context.hinted.emit([])
    assert not section.hint.isVisible()
    page.clear_case()
    settle(qtbot, session, tasks)
