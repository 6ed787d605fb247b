"""Locks by itself: idle time, sleep, signs of life; all on clocks that the test turns."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.lifecycle.autolock import AutoLock, boot_clock


class Clocks:
    def __init__(self) -> None:
        self.awake = 1000.0
        self.slept = 0.0

    def pass_seconds(self, seconds: float) -> None:
        self.awake += seconds

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


def watch(clocks: Clocks, minutes: int) -> tuple[AutoLock, QObject, list[str]]:
    watched = QObject()
    lock = AutoLock(
        watched,
        minutes,
        awake_clock=lambda: clocks.awake,
        any_clock=lambda: clocks.awake + clocks.slept,
        parent=watched,
    )
    reasons: list[str] = []
    lock.lock_now.connect(reasons.append)
    return lock, watched, reasons


def test_locks_once_after_the_idle_minutes(qtbot: QtBot) -> None:
    clocks = Clocks()
    lock, _watched, reasons = watch(clocks, 5)
    clocks.pass_seconds(299)
    lock.check()
    assert reasons == []
    clocks.pass_seconds(1)
    lock.check()
    lock.check()
    assert reasons == ["idle"]


def test_a_key_or_the_mouse_begins_the_minutes_anew_and_other_events_do_not(qtbot: QtBot) -> None:
    clocks = Clocks()
    lock, watched, reasons = watch(clocks, 5)
    clocks.pass_seconds(200)
    QApplication.sendEvent(watched, QEvent(QEvent.Type.KeyPress))
    assert lock.idle_seconds() == 0
    clocks.pass_seconds(299)
    QApplication.sendEvent(watched, QEvent(QEvent.Type.User))
    lock.check()
    assert reasons == []
    clocks.pass_seconds(2)
    lock.check()
    assert reasons == ["idle"]


def test_waking_from_sleep_locks_even_when_idle_locking_is_off(qtbot: QtBot) -> None:
    clocks = Clocks()
    lock, _watched, reasons = watch(clocks, 0)
    clocks.pass_seconds(100_000)
    lock.check()
    assert reasons == []
    clocks.sleep(11)
    lock.check()
    assert reasons == ["sleep"]


def test_changed_minutes_take_effect_at_once(qtbot: QtBot) -> None:
    clocks = Clocks()
    lock, _watched, reasons = watch(clocks, 60)
    clocks.pass_seconds(61)
    lock.set_minutes(1)
    lock.check()
    assert reasons == ["idle"]


def test_the_clock_that_goes_on_in_sleep_falls_back_to_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    assert boot_clock() >= time.monotonic() - 1
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    assert abs(boot_clock() - time.time()) < 5


def test_of_an_application_it_hears_windows_and_the_focus_and_not_every_widget(
    qtbot: QtBot, qapp: QApplication
) -> None:
    clocks = Clocks()
    window, line = QWidget(), QLineEdit()
    line.setParent(window)
    qtbot.addWidget(window)
    lock = AutoLock(qapp, 5, awake_clock=lambda: clocks.awake, any_clock=lambda: clocks.awake, parent=window)
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    native = window.windowHandle()
    assert native is not None
    clocks.pass_seconds(100)
    QTest.keyClick(native, Qt.Key.Key_A)
    assert lock.idle_seconds() == 0
    clocks.pass_seconds(100)
    QApplication.sendEvent(line, QInputMethodEvent())
    assert lock.idle_seconds() == 0, "what an input method composes goes past the window"
    clocks.pass_seconds(100)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert lock.idle_seconds() == 100
    line.clearFocus()
    QApplication.sendEvent(line, QInputMethodEvent())
    assert lock.idle_seconds() == 100
    other = QWidget()
    qtbot.addWidget(other)
    other.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    other.show()
    lock.check()
    opened = other.windowHandle()
    assert opened is not None
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton)
    assert lock.idle_seconds() == 0, "a window without the focus is heard from the next look on"
