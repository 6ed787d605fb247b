"""Another language on the screen: at once, kept in the vault, and in force after a lock."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.settings import SettingsPage
from tests.ui.desktop.test_desktop import Program, program, theme

__all__ = ["program", "theme"]


def test_another_language_makes_the_window_anew_and_is_kept(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    before = program.window
    page = before.main.page("settings")
    assert isinstance(page, SettingsPage)
    page.language.setCurrentIndex(page.language.findData("ru"))
    page.language.activated.emit(page.language.currentIndex())
    qtbot.waitUntil(lambda: program.window is not before, timeout=20_000)
    assert program.window.main.page_key == "settings"
    assert program.window.main.navigation.lock.accessibleName().startswith("Заблокировать")
    assert not before.main.isVisible()
    program.window.new_case()
    qtbot.waitUntil(lambda: program.window.list_model.rowCount() == 1, timeout=20_000)
    program.desktop.lock()
    assert program.locked[0].language == "ru"
