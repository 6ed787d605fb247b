"""Every control of every section has a name, says its help and errors, and is reached by Tab as one reads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.models.case_layout import PLACES
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import scrolled
from tests.ui.case.hands import Wait
from tests.ui.case.made_up import MadeCase
from tests.ui.case.whole_file import fill_whole

SECTIONS = [place.key for place in PLACES if place.kind != "evidence"]
_SILENT = (QScrollBar, QScrollArea, QSplitterHandle)
_TALL = 2600
"""High enough that no form scrolls: what is below another stands below it on the screen too."""


@pytest.fixture
def whole(session: Session, wording: Wording, made: MadeCase, page: CasePage, wait: Wait) -> CasePage:
    fill_whole(session, wording, made)
    page.resize(1000, _TALL)
    page.show_case(made.case)
    wait()
    return page


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    if isinstance(widget, QComboBox):
        # On Linux the name of a combo box is what is chosen; a relation leads to its label.
        return widget.accessibleName()
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    """Return what a screen reader tells besides."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Description)


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside a widget, in the order of Tab."""
    found: list[QWidget] = []
    at: QWidget | None = root.nextInFocusChain()
    while at is not None and at is not root:
        takes = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None
        if takes and at.isVisibleTo(root) and at.isEnabled() and root.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def place_of(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget stands."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def comes_before(one: QRect, other: QRect) -> bool:
    """Tell whether one reads the first before the second: higher, or in the same line further to the left."""
    if one.bottom() <= other.top():
        return True
    return other.bottom() > one.top() and one.left() <= other.left()


def each_shown(page: CasePage, keys: list[str], wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Show the sections, and in each that lists entries the form of the first."""
    for key in keys:
        section = page.show_section(key)
        wait()
        yield key, section
        if isinstance(section, ListSection) and section.model.rowCount() and key != "claims":
            section.list.setFocus()
            section.list.setCurrentIndex(section.model.index(0, 0))
            QTest.keyClick(section.list, Qt.Key.Key_Return)
            wait()
            assert section.form is not None, f"{key}: Enter opens an entry"
            yield f"{key}, form", section
            QTest.keyClick(section.form, Qt.Key.Key_Escape)
            wait()
            assert section.form is None, f"{key}: Esc goes back"


def test_every_control_has_a_name_and_tells_help_and_errors(whole: CasePage, wait: Wait) -> None:
    seen = 0
    for key, shown in each_shown(whole, SECTIONS, wait):
        for widget in stops(shown):
            if not isinstance(widget, _SILENT):
                seen += 1
                assert name_of(widget), f"{key}: {widget} has no name"
        for field in shown.findChildren(Field):
            if field.isVisible():
                field.set_error("8 or 9 digits, not 7")
                assert name_of(field.editor) == field.caption, key
                labels = [each for each in field.findChildren(QLabel) if each.buddy() is field.editor]
                assert [each.text() for each in labels] == [field.caption], key
                assert "8 or 9 digits, not 7" in description_of(field.editor), f"{key}: {field.caption}"
                field.set_error("")
                assert field.told in description_of(field.editor), f"{key}: {field.caption}"
    assert seen > 200


def test_tab_goes_the_way_one_reads(whole: CasePage, wait: Wait) -> None:
    for key, shown in each_shown(whole, SECTIONS, wait):
        shown.setFocus()
        QTest.keyClick(shown, Qt.Key.Key_Tab)
        found = [each for each in stops(shown) if not isinstance(each, _SILENT)]
        for one, other in pairwise(found):
            told = f"{key}: {name_of(one)} → {name_of(other)}"
            assert comes_before(place_of(one, shown), place_of(other, shown)), told


def test_tab_alone_goes_through_a_form_and_leaves_it(whole: CasePage, wait: Wait) -> None:
    section = whole.show_section("person")
    wait()
    section.setFocus()
    QTest.keyClick(section, Qt.Key.Key_Tab)
    expected = [each for each in stops(section) if not isinstance(each, _SILENT)]
    expected[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = [QApplication.focusWidget()]
    for _ in expected:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert {name_of(each) for each in expected} <= {name_of(each) for each in reached if each is not None}
    last = reached[-1]
    assert last is not None
    assert not section.isAncestorOf(last), "the form keeps nobody"


def test_no_section_is_higher_than_a_small_window(whole: CasePage, wait: Wait) -> None:
    area = scrolled(whole)
    whole.set_narrow(narrow=True)
    area.resize(680, 640)
    area.show()
    for key, _shown in each_shown(whole, SECTIONS, wait):
        assert whole.height() <= area.viewport().height(), f"{key}: the save bar is out of sight"
    area.takeWidget()


def test_a_section_under_another_is_reached_from_there(whole: CasePage) -> None:
    whole.add_section("details", "Details", "pencil", QWidget, under="evidence")
    shown = whole.show_section("details")
    assert whole.sections.currentWidget() is shown
    assert whole.section == "details"
    assert "details" not in whole.sections.titles()
    assert whole.rail.current() == "evidence"
