"""Forms by keyboard: typed, checked, saved, kept as drafts, taken back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.cases.saving import FieldDraft, keep_drafts
from desktop_app.services.session import Session
from desktop_app.ui.case.case_form import CaseFormSection
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.models.case_overview import Spot
from tests.ui.case.hands import (
    Wait,
    buttons,
    cell,
    file_of,
    has_form,
    press,
    texts,
    type_text,
)
from tests.ui.case.made_up import MadeCase


def test_a_field_is_typed_and_saved_by_keyboard(
    opened: CasePage, person: PersonSection, told: list[tuple[str, Any]], wait: Wait
) -> None:
    place = cell(person, "birth_place")
    type_text(place, "Tver")
    assert opened.bar.save.isEnabled()
    QTest.keyClick(place.field.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait()
    assert told[-1][0] == "Saved 1 field"
    assert not opened.bar.save.isEnabled()
    assert place.field.editor.text() == "Tver"  # type: ignore[attr-defined]  # a line edit
    told[-1][1]()
    wait()
    assert place.field.editor.text() == ""  # type: ignore[attr-defined]  # a line edit


def test_control_z_undoes_typing_first_and_then_the_save(
    opened: CasePage, person: PersonSection, told: list[tuple[str, Any]], wait: Wait
) -> None:
    place = cell(person, "birth_place")
    editor = place.field.editor
    assert isinstance(editor, QLineEdit)
    type_text(place, "Tver")
    opened.save()
    wait()
    assert not editor.isUndoAvailable() or editor.text() == "Tver"
    editor.setText("Tver")  # as a refill does: what was typed before is no typing any more
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait()
    assert told[-1][0] == "Taken back"
    assert editor.text() == ""
    QTest.keyClicks(editor, "Kazan")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == ""
    assert told[-1][0] == "Taken back", "the editor took back its own typing"


def test_leaving_a_section_saves_it(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    type_text(cell(person, "occupation"), "Baker")
    opened.show_section("events")
    wait()
    assert file_of(session, made).tree.entities[made.person].text("occupation") == "Baker"


def test_flush_keeps_the_last_key_that_was_pressed(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase
) -> None:
    assert opened.flush() is None
    type_text(cell(person, "occupation"), "Bak")
    type_text(cell(person, "health_note"), "Asthma")
    future = opened.flush()
    assert future is not None
    future.result(5)
    drafts = {draft.field: draft.value for draft in file_of(session, made).drafts}
    assert drafts == {"occupation": "Bak", "health_note": "Asthma"}


def test_an_ambiguous_date_offers_chips_and_is_not_saved_before_one_is_chosen(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    born = cell(person, "birth_date")
    line = born.field.editor
    assert isinstance(line, QLineEdit)
    type_text(born, "5.3.88")
    cell(person, "occupation").field.editor.setFocus()
    wait()
    assert buttons(born, "5 March 1988")
    opened.save()
    wait()
    assert file_of(session, made).tree.entities[made.person].get("birth_date").words == "spring 1988"  # type: ignore[union-attr]  # a date
    assert "to look at again" in texts(opened.bar)
    press(born, "5 March 1988")
    opened.save()
    wait()
    assert file_of(session, made).tree.entities[made.person].get("birth_date") == PartialDate.day(1988, 3, 5)


def test_a_wrong_a_number_says_its_rule_and_stays_a_draft(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    papers = person.form.children_lists["identifier"]
    press(papers, "Edit A-number")
    number = cell(papers, "value")
    type_text(number, "A012 345 6")
    cell(papers, "note").field.editor.setFocus()
    assert number.field.told == "An A-number has 8 or 9 digits. This has 7."
    opened.save()
    wait()
    assert len(file_of(session, made).drafts) == 0 or file_of(session, made).drafts[0].value == "A012 345 6"
    type_text(number, "a12345678")
    opened.save()
    wait()
    values = [e.text("value") for e in file_of(session, made).tree.of_kind("identifier")]
    assert "A012345678" in values
    assert "A012345678" in texts(papers)


def test_terms_are_found_in_every_language_and_sets_are_saved(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    entry = cell(person, "citizenships").field.editor.focusProxy()
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    entry.setText("Франция")  # key by key only Latin letters can be sent
    QTest.keyClick(entry, Qt.Key.Key_Return)
    opened.save()
    wait()
    assert file_of(session, made).tree.entities[made.person].elements("citizenships") == (Term("FR"),)


def test_an_entry_is_added_filled_and_deleted_with_undo(
    events: ListSection, session: Session, made: MadeCase, told: list[tuple[str, Any]], wait: Wait
) -> None:
    press(events, "Add event")
    wait()
    assert events.form is not None
    assert told[-1][0] == "Event added"
    type_text(cell(events, "title"), "A threat")
    QTest.keyClick(events, Qt.Key.Key_Escape)
    wait()
    assert not has_form(events)
    assert "A threat" in [e.text("title") for e in file_of(session, made).tree.of_kind("event")]
    assert events.model.rowCount() == 3
    events.open_entry(made.events[0])
    press(events, "Delete")
    wait()
    assert events.model.rowCount() == 2
    assert told[-1][0] == "Search and arrest deleted"
    told[-1][1]()
    wait()
    assert events.model.rowCount() == 3


def test_acts_and_involvements_are_nested_in_their_event(
    opened: CasePage, events: ListSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    events.list.setFocus()
    events.list.setCurrentIndex(events.model.index(events.model.row_of(made.events[0]), 0))
    events.list.activated.emit(events.list.currentIndex())
    assert events.form is not None
    acts = events.form.children_lists["act"]
    press(acts, "Edit Arrest")
    assert acts.form is not None
    parties = acts.form.children_lists["involvement"]
    press(parties, "Add party")
    wait()
    type_text(cell(parties, "party"), "A colonel")
    press(parties, "Close")
    wait()
    tree = file_of(session, made).tree
    assert "A colonel" in [e.text("party") for e in tree.of_kind("involvement")]
    assert not has_form(parties)
    press(acts, "Edit Arrest")
    assert not has_form(acts), "the pencil closes what it opened"
    press(acts, "Edit Arrest")
    press(acts, "Delete")
    wait()
    assert list(file_of(session, made).tree.of_kind("act", made.events[0])) == []


def test_drafts_of_an_earlier_time_are_marked(
    qtbot: QtBot, page: CasePage, session: Session, made: MadeCase, wait: Wait
) -> None:
    kept = [FieldDraft(made.person, "person", "birth_place", "Tver")]
    session.run_urgent(keep_drafts, made.case, kept, ()).result(5)
    page.show_case(made.case)
    wait()
    assert "1 draft not saved yet" in texts(page)
    press(page, "Place of birth")
    section = page.sections.built("person")
    assert isinstance(section, PersonSection)
    place = cell(section, "birth_place")
    assert "Draft" in texts(place)
    assert place.field.editor.text() == "Tver"  # type: ignore[attr-defined]  # a line edit
    page.save()
    wait()
    assert "Draft" not in texts(place)


def test_a_stale_draft_is_offered_beside_the_value(
    page: CasePage, session: Session, made: MadeCase, wait: Wait
) -> None:
    kept = [
        FieldDraft(made.person, "person", name, text)
        for name, text in (("birth_place", "Tver"), ("birth_date", "1987"))
    ]
    session.run_urgent(keep_drafts, made.case, kept, ()).result(5)

    def age(unit: Any) -> None:
        unit.connection.execute("UPDATE draft SET base = x'000000000001'")
        unit.commit()

    session.run_urgent(age).result(5)
    page.show_case(made.case)
    wait()
    section = page.show_section("person")
    place, born = cell(section, "birth_place"), cell(section, "birth_date")
    assert "“Tver”, before the field was changed" in texts(place)
    assert place.field.editor.text() == ""  # type: ignore[attr-defined]  # a line edit
    press(place, "Use it")
    assert place.field.editor.text() == "Tver"  # type: ignore[attr-defined]  # a line edit
    press(born, "Forget it")
    assert not buttons(born, "Forget it")


def test_people_are_chosen_by_chips(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    assert not buttons(person, "Anna Verkhotina")
    opened.head.add_wanted.emit("person")
    wait()
    assert person.form.entity != made.person
    type_text(cell(person, "occupation"), "Pupil")
    press(person, "Anna Verkhotina")
    wait()
    assert person.form.entity == made.person
    jobs = {e.text("occupation") for e in file_of(session, made).tree.of_kind("person")}
    assert jobs == {"Schoolteacher", "Pupil"}
    opened.go(Spot("person", made.person))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Add name"


def test_the_case_itself_is_a_form(opened: CasePage, session: Session, made: MadeCase, wait: Wait) -> None:
    section = opened.show_section("case")
    assert isinstance(section, CaseFormSection)
    type_text(cell(section, "responsible"), "K. Oduya")
    opened.save()
    wait()
    assert file_of(session, made).tree.root.text("responsible") == "K. Oduya"
    opened.go(Spot("case", made.case, "summary"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Summary"


def test_a_failure_reaches_the_presenter(
    opened: CasePage, person: PersonSection, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("the disk is full")

    failures: list[object] = []
    opened.failed.connect(failures.append)
    monkeypatch.setattr("desktop_app.ui.models.case_desk.save_fields", refuse)
    type_text(cell(person, "occupation"), "Baker")
    opened.save()
    wait()
    assert len(failures) == 1
