"""The page “Duplicates” at the keyboard: choose, read, decide, open a case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.models.duplicates import DuplicatesModel
from desktop_app.ui.pages.duplicates import DuplicatesPage
from desktop_app.ui.widgets.buttons import Button
from tests.ui.duplicates.conftest import Heard
from tests.ui.duplicates.people import Twice

Wait = Callable[[], None]


def texts(page: DuplicatesPage) -> set[str]:
    return {label.text() for label in page.sheet.findChildren(QLabel) if label.isVisible()}


def test_an_empty_vault_says_so(page: DuplicatesPage, wait: Wait) -> None:
    wait()
    page.again.click()
    assert page.count.text().startswith("Looking…")
    assert not page.again.isEnabled()
    wait()
    assert page.empty.text.text().startswith("Nobody seems to be on file twice.")
    assert page.panes() == [page.list, page.again]
    assert page.again.isEnabled()
    assert page.count.text() == ""
    page.hide()
    page.show()
    assert not page.again.isHidden()


def test_the_keyboard_alone_is_enough(
    twice: Twice, page: DuplicatesPage, model: DuplicatesModel, heard: Heard, wait: Wait
) -> None:
    wait()
    assert page.count.text() == "2 pairs"
    assert page.list.currentIndex().row() == 0
    assert {"Very likely one person", "Стрельцов, Глеб Юрьевич", "Given name Глеб"} <= texts(page)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    wait()
    assert "Not yet known" in texts(page)
    assert page.panes() == [page.list, page.sheet.different]
    assert page.sheet.keep_one.text().strip() == f"Merge into {twice.anna.code}"
    assert "Ctrl+M" in page.sheet.keep_one.toolTip()
    QTest.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    wait()
    assert model.rowCount() == 1
    assert page.list.currentIndex().row() == 0
    QTest.keyClick(
        page.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    wait()
    assert heard.told[-1][0].startswith(f"{twice.gleb.code} is now part of {twice.gleb_slip.code}")
    assert page.empty.isVisible()
    heard.undo()
    wait()
    QTest.keyClick(page.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    wait()
    assert heard.told[-1][0].startswith(f"{twice.gleb_slip.code} is now part of {twice.gleb.code}")


def test_agreement_is_said_not_only_drawn(twice: Twice, page: DuplicatesPage, wait: Wait) -> None:
    wait()
    spoken = {label.accessibleName() for label in page.sheet.findChildren(QLabel)}
    assert {"Name, fits", "Status, same"} <= spoken


def test_a_case_is_opened_from_its_column(
    qtbot: QtBot, twice: Twice, page: DuplicatesPage, wait: Wait
) -> None:
    wait()
    links = [each for each in page.sheet.findChildren(Button) if each.text().strip() == twice.gleb_slip.code]
    with qtbot.waitSignal(page.case_wanted) as asked:
        links[-1].click()
    assert asked.args == [twice.gleb_slip.case]


def test_progress_is_told_while_it_looks(page: DuplicatesPage, model: DuplicatesModel, wait: Wait) -> None:
    wait()
    model.look()
    model.progressed.emit(500, 10_000)
    assert page.count.text() == "Looking… 500 of 10,000 cases"
    wait()
    page.hide()
    page.show()  # looks once only
    assert not model.is_looking
    model.progressed.emit(10_000, 10_000)
    assert page.count.text() == ""
