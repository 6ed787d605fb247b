"""Keys of the window work while somebody writes in a field that would do something else with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.page import Page
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.editors import LineEdit


class GreedyEdit(LineEdit):
    """An editor that wants every key for itself, as on X11 some are wanted."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_keys_of_the_window_win_over_what_an_editor_does_with_them(theme: Theme, qtbot: QtBot) -> None:
    made: list[GreedyEdit] = []

    def page() -> QWidget:
        made.append(GreedyEdit())
        return made[0]

    window = MainWindow([Page("cases", lambda: "Cases", "users", page)], vault_name="field")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    searched: list[bool] = []
    locked: list[bool] = []
    window.search_wanted.connect(lambda: searched.append(True))
    window.lock_wanted.connect(lambda: locked.append(True))
    made[0].setFocus()
    QTest.keyClick(made[0], Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(made[0], Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (searched, locked) == ([True], []), "other keys are the editor's, as before"
    window.navigation.search.setFocus()
    QTest.keyClick(window.navigation.search, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked == [True]
