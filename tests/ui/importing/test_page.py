"""The page “Import” at the keyboard: choose, map, look, import, undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.ui.models.import_desk import ImportModel, Step
from desktop_app.ui.pages import import_tables
from desktop_app.ui.pages.import_tables import ImportPage
from tests.tables import file, workbook
from tests.ui.importing.conftest import Heard
from tests.ui.importing.people import FIRST, SECOND

Wait = Callable[..., None]


def texts(page: ImportPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def forward(page: ImportPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_keyboard_alone_is_enough(
    page: ImportPage, heard: Heard, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(tmp_path, SECOND, "second.csv")
    monkeypatch.setattr(import_tables, "ask_files", lambda *_: [path])
    page.file.choose.setFocus()
    QTest.keyClick(page.file.choose, Qt.Key.Key_Space)
    wait(Step.COLUMNS)
    assert page.columns.table.hasFocus()
    assert page.panes() == [page.columns.table, page.forward]
    for _ in range(4):
        QTest.keyClick(page.columns.table, Qt.Key.Key_Down)
    assert page.columns.which.text() == "The column “Camp” goes to"
    QTest.keyClick(page.columns.table, Qt.Key.Key_Return)
    assert page.columns.target.hasFocus()
    line = page.columns.target.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "facility")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert page.columns.table.model().index(4, 2).data().startswith("Person: ")
    forward(page)
    wait(Step.CHECK)
    assert page.check.table.hasFocus()
    assert {
        "5 things to look at",
        "Nothing is saved yet. The whole import can be undone afterwards.",
    } & texts(page)
    page.check.leave.click()
    wait(Step.CHECK)
    page.check.claims.click()
    wait(Step.CHECK)
    forward(page)
    wait(Step.DONE)
    assert page.done.undo.isVisible()
    page.done.undo.click()
    wait(Step.FILE)
    assert heard.told[-1].startswith("Taken back")
    assert heard.errors == []


def test_earlier_imports_stand_below_and_are_undone_there(
    qtbot: QtBot, page: ImportPage, model: ImportModel, tmp_path: Path, wait: Wait
) -> None:
    model.choose([file(tmp_path, FIRST.encode("cp1251"), "first.csv")])
    wait(Step.COLUMNS)
    forward(page)
    wait(Step.CHECK)
    assert page.forward.text().strip() == "Import 2 cases"
    forward(page)
    wait(Step.DONE)
    with qtbot.waitSignal(page.cases_wanted):
        page.done.cases.click()
    assert page.isActiveWindow()  # nothing has opened a window of its own
    forward(page)
    assert model.step is Step.FILE
    qtbot.waitUntil(lambda: {"Imports into this vault", "first.csv"} <= texts(page))
    undo = next(
        one
        for one in page.file.findChildren(QAbstractButton)
        if one.accessibleDescription() == "first.csv" and one.isVisible()
    )
    undo.click()
    wait(Step.FILE)
    assert any(text.endswith("undone") for text in texts(page))


def test_a_column_is_left_out_and_letters_are_read_another_way(
    page: ImportPage, model: ImportModel, tmp_path: Path, wait: Wait
) -> None:
    model.choose([file(tmp_path, FIRST.encode("cp1251"), "first.csv")])
    wait(Step.COLUMNS)
    page.columns.table.selectRow(3)
    page.columns.leave.click()
    assert model.columns.rows[3].target == ""
    page.columns.encoding.setCurrentText("koi8-r")
    page.columns.encoding.activated.emit(page.columns.encoding.currentIndex())
    wait(Step.COLUMNS)
    assert model.table is not None
    assert model.table.encoding == "koi8-r"
    page.back.click()
    assert model.step is Step.FILE


def test_another_sheet_is_chosen(page: ImportPage, model: ImportModel, tmp_path: Path, wait: Wait) -> None:
    book = workbook({"People": [["name"], ["Анна"]], "Friends": [["name", "note"], ["Вера", "x"]]})
    model.choose([file(tmp_path, book, "book.xlsx")])
    wait(Step.COLUMNS)
    assert page.columns.sheet.isVisible()
    assert not page.columns.encoding.isVisible()
    page.columns.sheet.setCurrentText("Friends")
    page.columns.sheet.activated.emit(1)
    wait(Step.COLUMNS)
    assert len(model.columns.rows) == 2


def test_the_list_is_saved_where_a_person_says(
    qtbot: QtBot, page: ImportPage, model: ImportModel, *, tmp_path: Path, wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    model.choose([file(tmp_path, FIRST.encode("cp1251"), "first.csv")])
    wait(Step.COLUMNS)
    forward(page)
    wait(Step.CHECK)
    answers: list[Path | None] = [None, tmp_path / "list.csv"]
    monkeypatch.setattr(import_tables, "ask_free_name", lambda *_: answers.pop(0))
    page.check.save_list.click()
    page.check.save_list.click()
    qtbot.waitUntil((tmp_path / "list.csv").exists)


def test_tables_that_are_dropped_are_taken(
    page: ImportPage, model: ImportModel, tmp_path: Path, wait: Wait
) -> None:
    page.area.dropped.emit([file(tmp_path, FIRST.encode("cp1251"), "first.csv")])
    wait(Step.COLUMNS)


def test_everything_has_a_name_for_a_screen_reader(
    page: ImportPage, model: ImportModel, tmp_path: Path, wait: Wait
) -> None:
    model.choose([file(tmp_path, SECOND, "second.csv")])
    wait(Step.COLUMNS)
    forward(page)
    wait(Step.CHECK)
    for kind in (QAbstractButton, QComboBox, QTableView):
        for widget in page.findChildren(kind):
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QTableView)
            assert named or inner, widget
    assert page.steps.accessibleName() == "Step 3 of 4: Check"
