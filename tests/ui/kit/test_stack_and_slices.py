"""One page of several, and work in slices that keys and paints come between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.slices import SLICE_MS, Slices, prepare
from desktop_app.ui.widgets.layouts import column, holder
from desktop_app.ui.widgets.stack import PageStack

pytestmark = pytest.mark.usefixtures("theme")


def test_a_stack_shows_one_page_and_only_that_has_a_say_about_size(qtbot: QtBot) -> None:
    small, large = QLabel("small"), QWidget()
    stack = PageStack(small, large)
    large.setMinimumSize(5000, 5000)
    qtbot.addWidget(stack)
    stack.show()
    assert (stack.currentWidget(), stack.currentIndex(), stack.count()) == (small, 0, 2)
    assert small.isVisible()
    assert not large.isVisible()
    assert stack.minimumSizeHint().width() < 5000
    stack.setCurrentIndex(1)
    assert (stack.currentWidget(), stack.widget(1)) == (large, large)
    assert large.isVisible()
    assert not small.isVisible()
    assert stack.minimumSizeHint().width() == 5000


def test_a_stack_takes_the_room_that_its_neighbours_leave(qtbot: QtBot) -> None:
    above, stack = holder(column(QLabel("above"))), PageStack(QLabel("page"))
    window = holder(column(above, stack))
    qtbot.addWidget(window)
    window.resize(300, 900)
    window.show()
    assert above.height() == above.sizeHint().height()
    assert stack.height() > 800


def test_a_page_that_leaves_a_stack_makes_room_for_the_first_that_stays(qtbot: QtBot) -> None:
    one, other = QLabel("one"), QLabel("other")
    stack = PageStack()
    qtbot.addWidget(stack)
    assert stack.currentIndex() == -1
    stack.show()
    assert [stack.addWidget(one), stack.addWidget(other)] == [0, 1]
    stack.setCurrentWidget(other)
    stack.removeWidget(other)
    assert stack.currentWidget() is one
    assert one.isVisible()
    assert not other.isVisible()
    stack.removeWidget(one)
    assert stack.currentWidget() is None


def test_the_focus_goes_with_the_page_and_comes_back_to_its_place(qtbot: QtBot) -> None:
    lines = [QLineEdit() for _ in range(4)]
    lines[2].setEnabled(False)
    stack = PageStack(holder(column(*lines[:2])), holder(column(*lines[2:])), QLabel("no stop"))
    beside = QLineEdit()
    window = holder(column(beside, stack))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    lines[1].setFocus()
    stack.setCurrentIndex(1)
    assert lines[3].hasFocus(), "the first stop that can be used"
    stack.setCurrentIndex(0)
    assert lines[1].hasFocus(), "where it was"
    beside.setFocus()
    stack.setCurrentIndex(2)
    assert beside.hasFocus(), "a focus elsewhere stays there"


def test_work_is_done_in_slices_and_other_things_come_between(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[str] = []

    def work(name: str, pieces: int) -> Iterator[None]:
        for at in range(pieces):
            until = perf_counter() + SLICE_MS / 1000
            while perf_counter() < until:
                pass
            done.append(f"{name}{at}")
            Later.call(lambda: done.append("key"))
            yield

    slices = Slices(qapp)
    slices.begin(work("a", 2), work("b", 1))
    assert slices.is_busy
    assert not done
    qtbot.waitUntil(lambda: not slices.is_busy)
    assert done[:5] == ["a0", "key", "a1", "key", "b0"]


def test_new_work_takes_the_place_of_what_was_left(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[int] = []
    slices = Slices(qapp)
    slices.begin(iter_of(lambda: done.append(1)))
    slices.begin(iter_of(lambda: done.append(2)))
    qtbot.waitUntil(lambda: not slices.is_busy)
    assert done == [2]


def test_a_hidden_page_is_prepared_in_the_size_that_it_will_have(qtbot: QtBot) -> None:
    lines = [QLineEdit(), QLineEdit()]
    page, room = holder(column(*lines)), QWidget()
    qtbot.addWidget(page)
    room.resize(640, 480)
    steps = prepare(page, room)
    next(steps)
    shiboken6.delete(lines[1])
    assert [*steps]
    assert page.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert page.size() == room.size()
    assert lines[0].width() == 640
    shiboken6.delete(page)
    lone = QWidget()
    gone = prepare(lone)
    next(gone)
    shiboken6.delete(lone)
    assert not [*gone]


class Later(QObject):
    """Calls something in the next turn of the event loop."""

    def __init__(self, what: Callable[[], object]) -> None:
        super().__init__()
        self.what = what

    @classmethod
    def call(cls, what: Callable[[], object]) -> None:
        """Ask for the call."""
        made = cls(what)
        made.setParent(QCoreApplication.instance())
        QCoreApplication.postEvent(made, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        """Call and go."""
        if event.type() == QEvent.Type.User:
            self.what()
            self.deleteLater()
        return super().event(event)


def iter_of(what: Callable[[], object]) -> Iterator[None]:
    """One piece of work."""
    what()
    yield
