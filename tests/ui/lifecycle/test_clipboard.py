"""Copies do not stay: ours are cleared, those of other programs are left alone."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.lifecycle.clipboard import CLEAR_AFTER_MS, ForgetfulClipboard


def test_a_copy_is_cleared_after_ten_seconds(qtbot: QtBot) -> None:
    system = QGuiApplication.clipboard()
    clipboard = ForgetfulClipboard(system, owns=lambda: True)
    clipboard.copy("six words that open the vault")
    assert system.text() == "six words that open the vault"
    assert system.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    timer = clipboard.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    assert timer.interval() == CLEAR_AFTER_MS == 10_000
    timer.timeout.emit()
    assert system.text() == ""
    assert not timer.isActive()


def test_an_ordinary_copy_counts_too(qtbot: QtBot) -> None:
    system = QGuiApplication.clipboard()
    clipboard = ForgetfulClipboard(system, owns=lambda: True)
    system.setText("copied from a field")
    clipboard.clear_ours()
    assert system.text() == ""


def test_what_another_program_put_there_is_left_alone(qtbot: QtBot) -> None:
    system = QGuiApplication.clipboard()
    system.setText("not ours")
    ForgetfulClipboard(system, owns=lambda: False).clear_ours()
    assert system.text() == "not ours"
