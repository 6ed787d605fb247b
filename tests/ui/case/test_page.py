"""The page around the forms: head, sections, links, keys, and what it never does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import SetField
from desktop_app.domain.entity import Tree
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.create import create_case
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.session import Session
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.overview import OverviewSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.models.case_layout import PLACES
from desktop_app.ui.models.case_overview import Spot
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.widgets.layouts import column
from tests.ui.case.hands import (
    Wait,
    buttons,
    cell,
    has_form,
    press,
    texts,
)
from tests.ui.case.made_up import MadeCase


def test_head_and_overview_say_what_the_case_holds(opened: CasePage) -> None:
    assert opened.head.name.text() == "Anna Verkhotina"
    shown = texts(opened)
    for words in ("Верхотина Анна Игоревна", "Pine Hollow", "High", "Open", "Held", "2 items", "Citizenship"):
        assert words in shown or buttons(opened, words), words
    assert "Released without charge on 19 May" in shown
    assert "2 accounts, none preferred" in shown
    assert not opened.bar.isVisible()
    assert next(iter(opened.sections.titles())) == "overview"


def test_sections_are_built_when_they_are_first_shown(opened: CasePage) -> None:
    assert opened.sections.built("events") is None
    for at, key in enumerate(list(opened.sections.titles())[:9]):
        QTest.keyClick(opened, Qt.Key(Qt.Key.Key_1 + at), Qt.KeyboardModifier.AltModifier)
        assert opened.section == key
        assert opened.sections.built(key) is opened.sections.currentWidget()
    assert opened.rail.current() == "designations"


def test_links_lead_to_what_is_missing(opened: CasePage) -> None:
    press(opened, "Citizenship")
    assert opened.section == "person"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Citizenship"


def test_the_field_that_has_the_focus_is_in_sight_on_a_small_screen(
    opened: CasePage, made: MadeCase, wait: Wait
) -> None:
    opened.resize(700, 480)
    opened.go(Spot("events", made.events[0], "title"))
    wait()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.visibleRegion().boundingRect().height() == focus.height()


@pytest.mark.parametrize("kind", ["act", "involvement"])
def test_a_spot_opens_what_is_nested(opened: CasePage, made: MadeCase, kind: str) -> None:
    assert opened.context.file is not None
    entity = next(opened.context.file.tree.of_kind(kind))
    opened.go(Spot("events", entity.id))
    section = opened.sections.built("events")
    assert isinstance(section, ListSection)
    assert section.form is not None
    assert section.form.entity == made.events[0]
    found = section.form.form_of(entity.id)
    assert found is not None
    assert found.isVisible()
    opened.go(Spot("events"))
    assert not has_form(section)
    opened.go(Spot("events", EntityId(bytes(16))))
    assert not has_form(section)


def test_one_key_adds_evidence_from_any_section(opened: CasePage) -> None:
    class Evidence(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.asked = 0

        def ask_for_files(self) -> None:
            self.asked += 1

    def press() -> None:
        QTest.keyClick(opened, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    press()
    assert opened.section == "evidence", "without another part its list of entries is shown"
    opened.add_section("evidence", "Exhibits", "paperclip", Evidence)
    for section in ("person", "overview", "evidence"):
        opened.show_section(section)
        press()
        assert opened.section == "evidence"
    shown = opened.sections.built("evidence")
    assert isinstance(shown, Evidence)
    assert shown.asked == 3
    opened.clear_case()
    press()
    assert shown.asked == 3


def test_another_part_offers_its_section(
    opened: CasePage, made: MadeCase, session: Session, wait: Wait
) -> None:
    class Evidence(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.trees: list[tuple[Tree, CaseFile]] = []

        def show_tree(self, tree: Tree, file: CaseFile) -> None:
            self.trees.append((tree, file))

    opened.show_section("evidence")
    opened.show_section("overview")
    opened.add_section("evidence", "Exhibits", "paperclip", Evidence)
    opened.add_section("letters", "Letters", "send", QWidget)
    shown = opened.show_section("evidence")
    assert isinstance(shown, Evidence)
    assert shown.trees[0][0].root.id == made.case
    assert list(opened.sections.titles()).index("evidence") == [p.key for p in PLACES].index("evidence")
    assert opened.sections.titles()["evidence"] == "Exhibits"
    assert list(opened.sections.titles())[-1] == "letters"
    opened.show_section("letters")
    change = [SetField(made.person, "occupation", "Baker")]
    session.run_urgent(save_fields, made.case, change, ()).result(5)
    wait()
    opened.show_section("evidence")
    assert len(shown.trees) == 2


def test_esc_goes_back_inside_before_the_page_around(
    opened: CasePage, events: ListSection, made: MadeCase
) -> None:
    outer = QWidget()
    outer.setLayout(column(opened))
    outer.show()
    events.open_entry(made.events[0])
    title = cell(events, "title").field.editor
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert not has_form(events)
    assert not opened.go_back()
    QTest.keyClick(events.list, Qt.Key.Key_Escape)
    opened.setParent(None)


def test_the_dossier_is_asked_for_with_the_case(opened: CasePage, made: MadeCase, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.dossier_wanted) as asked:
        QTest.keyClick(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [made.case]


def test_one_case_after_another_and_none(
    opened: CasePage, session: Session, made: MadeCase, wait: Wait
) -> None:
    for key in opened.sections.titles():
        opened.show_section(key)
    other = session.run_urgent(create_case).result(5)
    opened.show_case(other.case)
    wait()
    assert opened.head.name.text() == "Name not yet known"
    for key in opened.sections.titles():
        opened.show_section(key)
    opened.clear_case()
    assert "Choose a case in the list." in texts(opened)
    opened.save()
    opened.undo()
    opened._ask_dossier()
    opened._history_of_focus()
    opened.show_case(made.case)
    wait()
    assert opened.head.name.text() == "Anna Verkhotina"


def test_narrow_windows_have_a_combo_box_for_sections(opened: CasePage) -> None:
    opened.set_narrow(narrow=True)
    assert opened.rail.combo.isVisible()
    assert not opened.rail.isVisible()
    assert opened.minimumSizeHint().width() <= 640
    opened.set_narrow(narrow=False)
    assert opened.rail.isVisible()


def test_every_control_has_an_accessible_name(opened: CasePage) -> None:
    for key in opened.sections.titles():
        opened.show_section(key)
        opened._add("event") if key == "events" else None
        for widget in opened.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                inner = widget.parentWidget()
                named = widget.accessibleName() or (inner.accessibleName() if inner is not None else "")
                assert named or getattr(widget, "text", str)(), f"{key}: {widget}"


def test_the_overview_leads_from_the_timeline_to_an_event(opened: CasePage, made: MadeCase) -> None:
    overview = opened.sections.built("overview")
    assert isinstance(overview, OverviewSection)
    overview._timeline.chosen.emit(made.events[0])
    assert opened.section == "events"
    overview._timeline.chosen.emit("nothing")
    assert opened.section == "events"


class _Windows(QObject):
    """Notes every window of its own that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt calls it)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_flashes_up_as_a_window_while_it_is_built(page: CasePage, made: MadeCase, wait: Wait) -> None:
    windows, app = _Windows(), QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    page.show_case(made.case)
    wait()
    for key in page.sections.titles():
        page.show_section(key)
    page.go(Spot("events", made.events[0]))
    page.context.account_asked.emit(FieldKey(made.person, "birth_place"))
    wait()
    assert windows.shown == []
    planted = QLabel("planted")
    planted.setVisible(True)
    planted.setParent(page)
    app.removeEventFilter(windows)
    assert windows.shown == ["QLabel "]
