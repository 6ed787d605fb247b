"""Several accounts of a fact, several versions of a field, and the history of both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.entity import Version
from desktop_app.domain.values import Ref, Term
from desktop_app.services.session import Session
from desktop_app.ui.case.account_panel import AccountPanel
from desktop_app.ui.case.choice_panels import PreferPanel, VersionsPanel
from desktop_app.ui.case.history import HistorySection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.models.case_overview import contests
from desktop_app.ui.models.form import FieldKey
from tests.ui.case.hands import (
    Wait,
    cell,
    file_of,
    has_panel,
    panel_of,
    press,
    texts,
    type_text,
)
from tests.ui.case.made_up import MadeCase


def test_an_account_of_a_field_contests_it(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    job = cell(person, "occupation")
    job.field.editor.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(job.field.editor, Qt.Key.Key_A, keys)
    panel = panel_of(opened, AccountPanel)
    assert not opened.bar.isVisible()
    panel.save.click()
    assert "Say what this account tells" in texts(panel)
    panel.type_into("value", "Baker")
    panel.type_into("date", "31.02.2020")
    panel.save.click()
    assert "There is no such day." in texts(panel)
    panel.type_into("date", "May 2020")
    panel.type_into("reliability", "reliable")
    panel.source.setText("A neighbour")
    panel.preferred.setChecked(True)
    panel.save.click()
    assert "Say why" in texts(panel)
    panel.reason.setText("She showed her work book")
    panel.save.click()
    wait()
    assert not has_panel(opened)
    file = file_of(session, made)
    assert file.tree.entities[made.person].text("occupation") == "Baker"
    fact = next(f for f in contests(opened.words, file) if f.field == "occupation")
    assert [(a.value, a.source, a.preferred) for a in fact.accounts] == [
        ("Schoolteacher", "No source given", False),
        ("Baker", "A neighbour", True),
    ]
    assert fact.state == "2 accounts, one preferred"


def test_one_account_alone_shows_its_source_on_focus(
    opened: CasePage, person: PersonSection, made: MadeCase, wait: Wait
) -> None:
    opened.context.account_asked.emit(FieldKey(made.person, "birth_place"))
    panel = panel_of(opened, AccountPanel)
    panel.type_into("value", "Tver")
    panel.source.setText("Her brother")
    panel.save.click()
    wait()
    place = cell(person, "birth_place")
    place.field.editor.setFocus()
    assert place.field.told == "Her brother"


def test_a_topic_is_told_by_accounts_and_one_is_preferred(
    opened: CasePage, session: Session, made: MadeCase, wait: Wait
) -> None:
    opened.show_section("claims")
    press(opened, "Add account")
    panel = panel_of(opened, AccountPanel)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not has_panel(opened)
    opened._account_of_focus()
    panel = panel_of(opened, AccountPanel)
    panel.topic.setText("Release after the arrest of May 2023")
    panel.type_into("statement", "She escaped")
    panel.save.click()
    wait()
    assert opened.context.file is not None
    fact = contests(opened.words, opened.context.file)[0]
    assert len(fact.accounts) == 3
    opened.context.prefer_asked.emit(fact)
    prefer = panel_of(opened, PreferPanel)
    prefer.save.click()
    assert "Choose an account" in texts(prefer)
    button = prefer.group.button(1)
    assert button is not None
    button.setChecked(True)
    prefer.reason.setText("Confirmed by phone")
    prefer.save.click()
    wait()
    fact = contests(opened.words, file_of(session, made))[0]
    assert [a.preferred for a in fact.accounts] == [False, True, False]


def test_versions_are_settled_by_choosing_or_by_writing(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    key = FieldKey(made.person, "occupation")
    opened.context.versions_asked.emit(key)
    panel = panel_of(opened, VersionsPanel)
    assert panel.uses == []
    panel.write_new("Painter")
    wait()
    assert not has_panel(opened)
    assert file_of(session, made).tree.entities[made.person].text("occupation") == "Painter"
    entry = opened.desk.file.lately[0]  # type: ignore[union-attr]  # a case is shown
    state = opened.desk.form.state(key)
    assert state is not None
    ours = Version(entry.operation, "Painter", entry.author, entry.clock)
    state.versions = (ours, Version(entry.operation, None, entry.author, entry.clock))
    opened.context.versions_asked.emit(key)
    panel = panel_of(opened, VersionsPanel)
    assert "Key confirmed" in texts(panel)
    panel.uses[1].click()
    wait()
    assert file_of(session, made).tree.entities[made.person].get("occupation") is None


def test_a_date_with_two_meanings_settles_nothing(
    opened: CasePage, person: PersonSection, made: MadeCase
) -> None:
    opened.context.versions_asked.emit(FieldKey(made.person, "birth_date"))
    panel = panel_of(opened, VersionsPanel)
    panel.write_new("5.3.88")
    assert "two days" in texts(panel)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not has_panel(opened)


def test_versions_of_a_set_are_kept_or_taken_out(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    key = FieldKey(made.person, "languages")
    state = opened.desk.form.state(key)
    assert state is not None
    entry = opened.desk.file.lately[0]  # type: ignore[union-attr]  # a case is shown
    state.versions = (Version(entry.operation, Term("uk"), entry.author, entry.clock),)
    opened.context.versions_asked.emit(key)
    panel = panel_of(opened, VersionsPanel)
    press(panel, "Take it out")
    wait()
    assert file_of(session, made).tree.entities[made.person].elements("languages") == (Term("en"),)


def test_history_of_a_field_and_taking_a_save_back(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    job = cell(person, "occupation")
    type_text(job, "Baker")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(job.field.editor, Qt.Key.Key_H, keys)
    wait()
    section = opened.sections.built("history")
    assert isinstance(section, HistorySection)
    assert opened.section == "history"
    assert section.model.rowCount() == 2
    assert section.model.index(0, 0).data() == "Occupation: Schoolteacher → Baker"
    section.list.setCurrentIndex(section.model.index(0, 0))
    press(section, "Take this save back")
    wait()
    assert file_of(session, made).tree.entities[made.person].text("occupation") == "Schoolteacher"
    section.show_only(None)
    wait()
    assert section.model.rowCount() > 50


def test_a_source_is_chosen_in_the_form_of_a_name(
    opened: CasePage, person: PersonSection, session: Session, made: MadeCase, wait: Wait
) -> None:
    names = person.form.children_lists["name"]
    press(names, "Edit Former")
    combo = cell(names, "source").field.editor
    labels = [combo.itemText(at) for at in range(combo.count())]  # type: ignore[attr-defined]  # a combo box
    assert "Her own account, interview 12 Mar 2026" in labels
    combo.setCurrentIndex(0)  # type: ignore[attr-defined]  # a combo box
    combo.activated.emit(0)  # type: ignore[attr-defined]  # a combo box
    opened.save()
    wait()
    names_now = file_of(session, made).tree.of_kind("name")
    former = next(e for e in names_now if e.text("family") == "Соловецкая")
    assert isinstance(former.get("source"), Ref)
