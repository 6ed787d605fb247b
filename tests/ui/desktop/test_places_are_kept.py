"""Where somebody puts the edge between list and case is kept in the vault, and in force after a lock."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import read_preferences
from tests.ui.desktop.test_desktop import Program, program, theme

__all__ = ["program", "theme"]


def test_where_somebody_drags_the_list_is_kept_in_the_vault(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    window = program.window
    window.main.resize(1440, 900)

    def kept() -> object:
        return window.backend.run(read_preferences).result()["sizes"]

    qtbot.waitUntil(lambda: window.cases.splitter.sizes()[0] == 316)
    window.cases.splitter.moveSplitter(401, 1)
    qtbot.waitUntil(lambda: kept() == {"cases": [401]}, timeout=20_000)
    window.cases.splitter.setSizes([300, 700])
    window._take_preferences({"sizes": kept()})
    assert window.cases.splitter.sizes()[0] == 401
    window.main.resize(1100, 900)
    assert window.cases.splitter.sizes()[0] == 280, "a narrow window has an edge of its own"
