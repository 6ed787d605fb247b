"""A contact found in the search leads to the case that names it; where none does, a sentence says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desktop_app.services.cases.create import create_case
from desktop_app.services.cases.fields import Setting, set_fields
from tests.ui.desktop.test_desktop import Program, program, theme

__all__ = ["program", "theme"]


def add_contact(unit: Any, code: str) -> None:
    set_fields(unit, code, [Setting("case_contact[new].contact", "Okafor")])


def add_lonely(unit: Any) -> None:
    set_fields(unit, "contact:new", [Setting("name", "Lonely")])


def test_a_contact_leads_to_its_case(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    window = program.window
    made = window.backend.run_urgent(create_case).result()
    window.backend.run_urgent(add_contact, made.code).result()
    found = [hit.key for hit in window._search("okafor").result()]
    assert [hit.root_kind for hit in found] == ["contact"]
    window._open_found(found[0])
    qtbot.waitUntil(lambda: window.case_page.desk.file is not None, timeout=20_000)
    assert window.case_page.desk.case == made.case


def test_a_contact_that_no_case_names_is_told(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    window = program.window
    window.backend.run_urgent(add_lonely).result()
    window._open_found(window._search("lonely").result()[0].key)
    qtbot.waitUntil(lambda: "No case names it yet" in window.main.toast.accessibleName(), timeout=20_000)
    assert window.case_page.desk.case is None
