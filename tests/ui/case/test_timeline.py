"""The timeline of a case: lanes of every dated kind, a list beside them, and the way to an entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import SetField
from desktop_app.domain.partial_date import PartialDate
from desktop_app.services.cases.create import create_case
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.timeline import TimelineSection
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.timeline import Lane, TimelineItem
from desktop_app.ui.models.timeline_lanes import TINTS, lanes, undated
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.timeline import Timeline
from tests.ui.case.hands import Wait, file_of, press, texts
from tests.ui.case.made_up import MadeCase
from tests.ui.case.whole_file import fill_whole

TODAY = date(2026, 11, 22)
KEY = Qt.ItemDataRole.UserRole


@pytest.fixture
def section(
    session: Session, wording: Wording, made: MadeCase, page: CasePage, wait: Wait
) -> TimelineSection:
    fill_whole(session, wording, made)
    page.show_case(made.case)
    wait()
    found = page.show_section("timeline")
    assert isinstance(found, TimelineSection)
    return found


def test_every_dated_kind_has_its_lane(session: Session, wording: Wording, made: MadeCase) -> None:
    fill_whole(session, wording, made)
    file, words = file_of(session, made), CaseWords(wording, "en")
    drawn = lanes(words, file, TODAY)
    assert [lane.name for lane in drawn] == [wording.kind(kind, "en") for kind in TINTS]
    told = {item.caption: item.when for lane in drawn for item in lane.items}
    assert told["Work · School No. 12"] == "2011 – May 2023"
    assert told["Evidence to the court"] == "16 November 2026"
    assert told["Bond · Denied"] == "21 September 2026"
    stay = next(item for item in drawn[0].items if "Pine Hollow" in item.caption)
    assert (stay.last, stay.soft_first, stay.soft_last) == (TODAY, False, True)
    before = undated(file, TODAY)
    event = file.tree.entities[made.events[0]]
    nowhen = replace(event, values={**event.values, "date": None})
    entities = {**file.tree.entities, event.id: nowhen}
    assert undated(replace(file, tree=replace(file.tree, entities=entities)), TODAY) == before + 1


def test_what_is_marked_in_the_picture_is_marked_in_the_list_and_back(section: TimelineSection) -> None:
    picture, table = section.picture, section.list
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 0
    for _ in range(3):
        QTest.keyClick(picture, Qt.Key.Key_Down)
    QTest.keyClick(picture, Qt.Key.Key_Up)
    assert table.currentIndex().row() == 2
    assert picture.marked_key == table.currentIndex().data(KEY)
    table.setCurrentIndex(picture.table.index(5, 0))
    assert picture.marked_key == picture.table.item(5).key
    last = picture.table.rowCount()
    for _ in range(last + 2):
        QTest.keyClick(picture, Qt.Key.Key_Down)
    assert table.currentIndex().row() == last - 1


@pytest.mark.parametrize("way", ["click", "enter", "list"])
def test_a_click_or_enter_opens_the_entry(section: TimelineSection, page: CasePage, way: str) -> None:
    assert page.context.file is not None
    hearing = next(page.context.file.tree.of_kind("hearing"))
    picture = section.picture
    picture.mark(hearing.id)
    section.list.setCurrentIndex(picture.table.index(picture.table.row_of(hearing.id), 0))
    if way == "click":
        placed = next(each for each in picture.placed() if each.item.key == hearing.id)
        where = placed.box.center().toPoint()
        QTest.mouseClick(picture, Qt.MouseButton.RightButton, pos=where)
        assert page.section == "timeline"
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=where)
    elif way == "enter":
        QTest.keyClick(picture, Qt.Key.Key_Return)
    else:
        section.list.activated.emit(section.list.currentIndex())
    assert page.section == "proceedings"
    assert "Pine Hollow" in texts(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    section._open("nothing")
    assert page.section == "proceedings"


def test_a_change_keeps_the_part_of_time_that_was_looked_at(
    section: TimelineSection, page: CasePage, session: Session, made: MadeCase, wait: Wait
) -> None:
    whole = section.picture.window_of_time.span
    press(page, "Zoom in")
    press(page, "Zoom in")
    press(page, "Zoom out")
    zoomed = section.picture.window_of_time.span
    assert zoomed == pytest.approx(whole * 0.8)
    row = section.picture.table.row_of(made.events[0])
    section.list.setCurrentIndex(section.picture.table.index(row, 0))
    moved = SetField(made.events[0], "date", PartialDate.day(2024, 2, 3))
    session.run_urgent(save_fields, made.case, [moved], ()).result(10)
    wait()
    assert section.picture.window_of_time.span == pytest.approx(zoomed)
    assert section.picture.marked_key == made.events[0]
    assert section.list.currentIndex().data() == "3 February 2024 – 19 May 2023"
    press(page, "Show everything")
    assert section.picture.window_of_time.span == pytest.approx(whole)


def test_an_empty_case_says_what_belongs_here(
    section: TimelineSection, page: CasePage, session: Session, wait: Wait
) -> None:
    other = session.run_urgent(create_case).result(10)
    page.show_case(other.case)
    wait()
    page.show_section("timeline")
    assert "What is dated shows here" in texts(section)
    assert section.picture.table.rowCount() == 0
    assert section.picture.marked_key is None


def test_the_list_stands_beside_the_picture_where_there_is_room(
    section: TimelineSection, page: CasePage
) -> None:
    assert section.list.geometry().top() > section.picture.visibleRegion().boundingRect().bottom()
    page.resize(1700, 800)
    QApplication.processEvents()
    left = section.picture.mapTo(section, QPoint(section.picture.width(), 0)).x()
    assert section.list.geometry().left() >= left


def many(count: int) -> Lane:
    first = date(2000, 1, 1)
    days = (first + timedelta(days=at) for at in range(count))
    return Lane(
        "Events", "warn", tuple(TimelineItem(at, f"Event {at}", "", day) for at, day in enumerate(days))
    )


def test_of_ten_thousand_things_only_those_that_can_be_told_apart_are_placed(
    qtbot: QtBot, theme: Theme
) -> None:
    picture = Timeline((many(10_000),), TODAY)
    qtbot.addWidget(picture)
    picture.resize(900, picture.sizeHint().height())
    picture.show()
    assert 100 < len(picture.placed()) <= 900 / 4
    picture.show_lanes([many(10_000)] * 5)
    assert 300 < len(picture.placed()) <= 5 * 900 / 12
    picture.show_lanes([many(10_000)])
    for _ in range(60):
        picture.zoom(0.5)
    assert 5 < len(picture.placed()) < 20
    picture.mark(0)
    assert any(each.item.key == 0 for each in picture.placed())
    picture.mark("nothing")
    assert picture.marked_key is None
    assert not picture.grab().isNull()


def test_the_wheel_zooms_at_the_pointer_and_a_tip_tells_what_has_no_caption(
    qtbot: QtBot, theme: Theme
) -> None:
    long = TimelineItem("b", "A caption " * 30, "2024", date(2024, 1, 1), date(2024, 12, 31))
    picture = Timeline((Lane("Events", "warn", (long,)),), TODAY)
    qtbot.addWidget(picture)
    picture.resize(600, picture.sizeHint().height())
    picture.show()
    placed = picture.placed()[0]
    assert placed.caption is None
    before, spot = picture.window_of_time.span, placed.box.center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot.toPoint(), QPoint(1, 1))
    QApplication.sendEvent(picture, event)
    assert "A caption" in QToolTip.text()
    for turn in (120, -120, 120):
        wheel = QWheelEvent(
            spot, picture.mapToGlobal(spot), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(picture, wheel)
    assert picture.window_of_time.span == pytest.approx(before * 0.8)
    assert picture.placed()[0].box.contains(QPointF(spot))


def test_what_went_on_at_once_stands_one_below_the_other(qtbot: QtBot, theme: Theme) -> None:
    stay = [
        TimelineItem(at, f"Stay {at}", "2024", date(2024, 1, 1 + at), date(2024, 12, 31)) for at in range(6)
    ]
    one, six = Timeline((Lane("Life", "text3", (stay[0],)),), TODAY), Timeline((Lane("Life", "text3", tuple(stay)),), TODAY)  # fmt: skip  # noqa: E501
    for each in (one, six):
        qtbot.addWidget(each)
        each.resize(600, each.sizeHint().height())
    assert len({each.box.top() for each in six.placed()}) == 4
    assert six.sizeHint().height() > one.sizeHint().height()


def test_captions_of_neighbours_do_not_touch(qtbot: QtBot, theme: Theme) -> None:
    days = [date(2024, 1, 1), date(2025, 3, 1), date(2026, 3, 1), date(2026, 5, 1)]
    items = tuple(TimelineItem(at, "A caption of some length", "", day) for at, day in enumerate(days))
    picture = Timeline((Lane("Events", "warn", items),), TODAY)
    qtbot.addWidget(picture)
    told = set()
    for width in range(300, 1400, 25):
        picture.resize(width, picture.sizeHint().height())
        captions = [each.caption for each in picture.placed() if each.caption is not None]
        told.add(len(captions))
        assert all(one.right() <= other.left() for one, other in pairwise(captions))
    assert len(told) > 1
