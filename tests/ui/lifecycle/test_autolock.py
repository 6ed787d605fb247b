"""Locks by itself: idle time, sleep, signs of life; all on clocks that the test turns."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
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
