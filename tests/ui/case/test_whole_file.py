"""Every kind of entry has a section that lists it and a form that opens, with what stands below."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Ref
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.models.case_entries import elsewhere_choices
from desktop_app.ui.models.case_layout import GROUPS, ICONS, PLACES, SECTION_OF
from desktop_app.ui.models.form_values import ref_text
from tests.ui.case.hands import Wait
from tests.ui.case.made_up import MadeCase
from tests.ui.case.whole_file import fill_whole

LISTED = [place for place in PLACES if place.kind and place.kind not in ("claim", "evidence")]


@pytest.fixture
def whole(session: Session, wording: Wording, made: MadeCase, page: CasePage, wait: Wait) -> CasePage:
    fill_whole(session, wording, made)
    page.show_case(made.case)
    wait()
    return page


def test_every_entry_of_a_case_has_its_section_and_icon() -> None:
    for kind in SCHEMA.children_of("case"):
        assert kind.name in SECTION_OF, kind.name
        assert kind.name in ICONS, kind.name
        for below in SCHEMA.children_of(kind.name):
            assert SECTION_OF[below.name] == SECTION_OF[kind.name]
    assert {place.key for place in PLACES} > GROUPS


def test_each_section_lists_its_entries_and_opens_one_with_what_is_below(whole: CasePage, wait: Wait) -> None:
    for place in LISTED:
        section = whole.show_section(place.key)
        assert isinstance(section, ListSection)
        assert section.model.rowCount() >= 1, place.key
        section.list.setCurrentIndex(section.model.index(0, 0))
        QTest.keyClick(section.list, Qt.Key.Key_Return)
        wait()
        form = section.form
        assert form is not None, place.key
        for below in form.children_lists.values():
            if below.kind in ("hearing", "filing", "counsel", "decision", "stay", "risk_factor", "criterion"):
                assert below._shown, below.kind
                entry = below._shown[0].key
                assert form.form_of(entry) is not None  # type: ignore[arg-type]  # rows carry ids
    assert whole.desk.form.dirty() == []


def test_a_field_offers_the_contacts_and_organisations_of_the_vault(whole: CasePage) -> None:
    file = whole.context.file
    assert file is not None
    counsel = SCHEMA.kind("counsel").field("contact")
    assert [term.label for term in whole.context.references(counsel)] == ["J. Okafor"]
    recipient = SCHEMA.kind("consent").field("recipient_organisation")
    assert [term.label for term in whole.context.references(recipient)] == ["Ministry of Immigration"]
    found = elsewhere_choices(whole.words, file, "contact")
    lawyer = next(one for one in file.sources.values() if one.kind == "contact")
    assert found == {ref_text(Ref(lawyer.id, lawyer.id)): "J. Okafor"}
    whole.context.roots = {"contact": ()}
    assert [term.label for term in whole.context.references(counsel)] == ["J. Okafor"]


def test_titles_say_who_is_what_to_whom(whole: CasePage) -> None:
    file = whole.context.file
    assert file is not None
    titles = {
        kind: whole.words.title(file, next(file.tree.of_kind(kind)))
        for kind in ("relationship", "period", "charge", "risk_assessment")
    }
    assert titles == {
        "relationship": "Anna Verkhotina · Parent of · Vera Verkhotina",
        "period": "Work · School No. 12",
        "charge": titles["charge"],
        "risk_assessment": "High · In review",
    }
    assert " · " not in titles["charge"]


def test_a_new_entry_of_each_kind_is_made_and_saved(whole: CasePage, wait: Wait) -> None:
    for place in LISTED:
        section = whole.show_section(place.key)
        assert isinstance(section, ListSection)
        before = section.model.rowCount()
        section.add_entry()
        wait()
        assert section.form is not None
        assert section.model.rowCount() == before + 1
        section.go_back()
        wait()


def test_the_rail_scrolls_to_the_section_that_is_chosen(whole: CasePage, wait: Wait) -> None:
    whole.resize(900, 420)
    wait()
    first, last = whole.rail._buttons[0], whole.rail._buttons[-1]
    assert last.visibleRegion().isEmpty()
    whole.show_section("history")
    assert not last.visibleRegion().isEmpty()
    assert first.visibleRegion().isEmpty()
    whole.show_section("overview")
    assert not first.visibleRegion().isEmpty()
