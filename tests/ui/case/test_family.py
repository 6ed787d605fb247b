"""The family of a case: what the cards say, where keys and clicks lead, and what contradicts itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.changes import SetField
from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.family import FamilySection
from desktop_app.ui.case.family_view import LEAST, MOST
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.models.case_entries import KEY
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.family import Family, read_family
from desktop_app.ui.theme import Look, Mode, Theme
from tests.ui.case.hands import Wait, buttons, file_of, has_form, press, texts
from tests.ui.case.made_up import MadeCase
from tests.ui.case.made_up_family import People, fill_family, tie

Relate = Callable[[str, str, str], None]
ENTER, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(session: Session, wording: Wording, made: MadeCase) -> People:
    return fill_family(session, wording, made)


@pytest.fixture
def family(session: Session, wording: Wording, made: MadeCase, people: People) -> Family:
    return read_family(CaseWords(wording, "en"), file_of(session, made))


@pytest.fixture
def relate(session: Session, wording: Wording, made: MadeCase, people: People) -> Relate:
    def add(one: str, code: str, other: str) -> None:
        tie(session, wording, made, one=people[one], code=code, other=people[other])

    return add


@pytest.fixture
def section(people: People, opened: CasePage, wait: Wait) -> FamilySection:
    opened.desk.refresh()
    wait()
    shown = opened.show_section("family")
    assert isinstance(shown, FamilySection)
    return shown


def walk(section: FamilySection, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(section.tree, key)
    assert section.family is not None
    return section.family.cards[section.tree.current].name


def test_cards_say_relation_place_and_consent(family: Family, people: People) -> None:
    told = {name: family.cards[family.number_of(person)] for name, person in people.items()}
    assert {name: card.relation for name, card in told.items()} == {
        "anna": "Principal applicant",
        "igor": "Parent",
        "nina": "Parent",
        "pavel": "Brother or sister",
        "leo": "Husband or wife",
        "ada": "Parent-in-law",
        "mark": "Former husband or wife",
        "vera": "Child",
        "ilya": "Child",
        "olga": "Not yet related",
    }
    assert told["anna"].where == "Pine Hollow"
    assert told["leo"].where == "In hiding"
    assert told["vera"].where == "with her aunt in Listvyanka"
    assert told["nina"].where == "Listvyanka"
    consents = {name: told[name].consent.text for name in ("anna", "leo", "vera", "ilya", "ada")}
    assert consents == {
        "anna": "Consent given",
        "leo": "Consent asked, no answer yet",
        "vera": "Consent refused or withdrawn",
        "ilya": "Consent refused or withdrawn",
        "ada": "No consent yet",
    }
    assert [name for name, card in told.items() if card.is_principal] == ["anna"]
    assert told["vera"].spoken() == (
        "Vera Solovets, Child, with her aunt in Listvyanka, Consent refused or withdrawn"
    )


def test_rows_are_generations_and_the_list_reads_like_the_tree(family: Family, people: People) -> None:
    spots = {name: family.plan.spots[family.number_of(person)] for name, person in people.items()}
    assert {name: spot.row for name, spot in spots.items()} == {
        "igor": 0, "nina": 0, "ada": 0, "pavel": 1, "mark": 1, "anna": 1, "leo": 1, "vera": 2, "ilya": 2,
        "olga": 3,
    }  # fmt: skip
    assert any(line.dashed for line in family.plan.lines)
    rows = family.rows()
    assert len(rows) == len(people)
    assert {key for key, _ in rows[:3]} == {people["igor"], people["nina"], people["ada"]}
    assert rows[-1][0] == people["olga"]
    assert family.number_of("nobody") == -1


def test_farther_kin_is_told_by_the_way_there(
    section: FamilySection, relate: Relate, people: People, wait: Wait
) -> None:
    relate("olga", "parent", "igor")
    relate("pavel", "guardian", "ilya")
    relate("ilya", "dependant", "pavel")
    section.context.desk.refresh()
    wait()
    family = section.family
    assert family is not None
    assert family.cards[family.number_of(people["olga"])].relation == "Grandparent"
    assert family.plan.spots[family.number_of(people["olga"])].row == 0
    assert family.plan.spots[family.number_of(people["igor"])].row == 1


def test_relationships_without_two_people_are_only_listed(
    session: Session, made: MadeCase, people: People, wording: Wording
) -> None:
    entries = list(file_of(session, made).tree.of_kind("relationship"))
    gone = Ref(made.case, made.case)
    changes = [SetField(entries[0].id, "relative", None), SetField(entries[1].id, "person", gone)]
    session.run_urgent(save_fields, made.case, changes, ()).result(10)
    session.run_urgent(save_fields, made.case, [SetField(entries[2].id, "type", None)], ()).result(10)
    found = read_family(CaseWords(wording, "en"), file_of(session, made))
    assert entries[0].id not in found.entries
    assert entries[1].id not in found.entries
    assert entries[2].id in found.entries


def test_arrows_walk_by_kinship_and_the_list_follows(section: FamilySection) -> None:
    section.tree.setFocus()
    assert walk(section) == "Anna Verkhotina"
    assert walk(section, Qt.Key.Key_Down) in ("Vera Solovets", "Ilya Solovets")
    assert walk(section, Qt.Key.Key_Home) == "Anna Verkhotina"
    assert walk(section, Qt.Key.Key_Up) in ("Igor Verkhotin", "Nina Verkhotina")
    at = section.tree.current
    assert section.family is not None
    card = section.family.cards[at]
    assert section.people.currentIndex().data(KEY) == card.person
    assert section.list.currentIndex().data(KEY) == section.family.entry_of(at)
    assert section.tree.accessibleDescription().startswith(card.spoken())
    QTest.keyClick(section.tree, Qt.Key.Key_A)
    assert section.tree.current == at


def test_enter_opens_the_person_and_with_shift_the_relationship(
    opened: CasePage, section: FamilySection, people: People
) -> None:
    section.tree.choose(0 if section.family is None else section.family.number_of(people["leo"]))
    QTest.keyClick(section.tree, ENTER, SHIFT)
    form = section.form
    assert form is not None
    assert section.family is not None
    assert form.entity == section.family.entry_of(section.tree.current)
    assert section.go_back()
    assert not has_form(section)
    QTest.keyClick(section.tree, ENTER)
    assert opened.section == "person"
    assert [chip.isChecked() for chip in buttons(opened, "Leo Solovets")] == [True]


def test_who_has_no_relationship_has_none_to_open(section: FamilySection, people: People) -> None:
    assert section.family is not None
    section.tree.choose(section.family.number_of(people["olga"]))
    QTest.keyClick(section.tree, ENTER, SHIFT)
    assert not has_form(section)
    section.tree.choose(99)
    assert section.tree.current == section.family.number_of(people["olga"])


def test_a_relative_is_added_from_a_card(
    section: FamilySection, people: People, made: MadeCase, session: Session, wait: Wait
) -> None:
    assert section.family is not None
    section.tree.choose(section.family.number_of(people["pavel"]))
    QTest.keyClick(section.tree, Qt.Key.Key_Insert)
    wait()
    form = section.form
    assert form is not None
    assert form.entity is not None
    entry = file_of(session, made).tree.entities[form.entity]
    assert entry.get("person") == Ref(made.case, people["pavel"])
    section.go_back()
    press(section, "Add relative")
    wait()
    section.go_back()
    press(section, "Add relationship")
    wait()
    assert section.form is not None
    assert section.form.entity is not None
    assert file_of(session, made).tree.entities[section.form.entity].get("person") is None


def test_the_pointer_chooses_and_opens(opened: CasePage, section: FamilySection, people: People) -> None:
    assert section.family is not None
    number = section.family.number_of(people["vera"])
    card = section.tree._cards[number]
    section.tree.fit()
    section.tree.ensureVisible(card)
    middle = section.tree.mapFromScene(card.sceneBoundingRect().center())
    QTest.mouseClick(section.tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert section.tree.current == number
    QTest.mouseDClick(section.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert opened.section == "family"
    QTest.mouseDClick(section.tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.section == "person"


def test_a_row_of_people_shows_its_card_and_opens_it(
    opened: CasePage, section: FamilySection, people: People
) -> None:
    row = section._people.row_of(people["ilya"])
    index = section._people.index(row, 0)
    section.people.clicked.emit(index)
    assert section.family is not None
    assert section.tree.current == section.family.number_of(people["ilya"])
    section.people.activated.emit(index)
    assert opened.section == "person"


def wheel(section: FamilySection, up: int, keys: Qt.KeyboardModifier) -> None:
    view = section.tree.viewport()
    middle = QPointF(view.rect().center())
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(
        middle, view.mapToGlobal(middle), QPoint(), QPoint(0, up), none, keys, phase, False
    )  # fmt: skip
    QApplication.sendEvent(view, turn)


def test_zoom_stays_within_bounds_and_goes_back_to_all(section: FamilySection) -> None:
    def scale() -> float:
        return section.tree.transform().m11()

    fitted = scale()
    wheel(section, 120, Qt.KeyboardModifier.NoModifier)
    assert scale() == fitted
    wheel(section, 120, Qt.KeyboardModifier.ControlModifier)
    assert scale() > fitted
    for _ in range(20):
        QTest.keyClick(section.tree, Qt.Key.Key_Plus)
    assert scale() == pytest.approx(MOST)
    section.tree.resize(section.tree.width() - 40, section.tree.height())
    assert scale() == pytest.approx(MOST)
    wheel(section, -120, Qt.KeyboardModifier.ControlModifier)
    assert scale() < MOST
    for _ in range(30):
        QTest.keyClick(section.tree, Qt.Key.Key_Minus)
    assert scale() == pytest.approx(LEAST)
    press(section, "Larger")
    assert scale() > LEAST
    press(section, "Smaller")
    press(section, "Show all")
    assert scale() == pytest.approx(fitted, rel=0.2)
    QTest.keyClick(section.tree, Qt.Key.Key_0)
    assert scale() == pytest.approx(fitted, rel=0.2)


def test_a_circle_is_drawn_and_told_with_a_way_to_the_entry(
    section: FamilySection, relate: Relate, people: People, wait: Wait
) -> None:
    assert "own ancestor" not in texts(section)
    assert "Dashed line: kept apart" in texts(section)
    relate("vera", "parent", "igor")
    section.context.desk.refresh()
    wait()
    assert "somebody would be their own ancestor" in texts(section)
    press(section, "Vera Solovets · Parent of · Igor Verkhotin")
    assert has_form(section)


def test_the_card_that_was_chosen_stays_after_a_change(
    section: FamilySection, people: People, session: Session, wait: Wait
) -> None:
    assert section.family is not None
    section.tree.choose(section.family.number_of(people["ada"]))
    change = SetField(people["ada"], "whereabouts", Term("free"))
    desk = section.context.desk
    assert desk.case is not None
    session.run_urgent(save_fields, desk.case, [change], ()).result(10)
    desk.refresh()
    wait()
    card = section.family.cards[section.tree.current]
    assert (card.person, card.where) == (people["ada"], "Free")


def test_one_person_alone_is_not_drawn(opened: CasePage) -> None:
    section = opened.show_section("family")
    assert isinstance(section, FamilySection)
    assert not section.tree.isVisible()
    assert not section.people.isVisible()
    assert "Who is related to whom belongs here" in texts(section)
    assert section.family is not None
    assert section.family.entry_of(0) is None


def test_ring_and_cards_are_drawn_in_every_look(section: FamilySection, theme: Theme) -> None:
    section.tree.setFocus()
    pictures = []
    for look in (
        Look(Mode.LIGHT, still=True),
        Look(Mode.DARK, still=True),
        Look(Mode.LIGHT, 150, still=True),
    ):
        theme.apply(look)
        for by_key in (False, True):
            section.tree.setProperty("kbd", by_key)
            pictures.append(section.tree.grab().toImage())
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[at + 1 :])
