"""The care of the vault in the window: the block of the settings, the dialogs, the strip of progress."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import CredentialError
from desktop_app.ui.dialogs import keys
from desktop_app.ui.dialogs.keys import ConfirmDialog, NewPassphraseDialog, SheetDialog
from desktop_app.ui.pages.settings import SettingsPage, SettingsState
from desktop_app.ui.presenter import Presenter
from desktop_app.ui.shell.page import Page
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.upkeep import Upkeep
from desktop_app.vault.file.verify import Finding
from tests.ui.unlock.doors import WORDS
from tests.ui.upkeep.desks import SOUND, Bench

WRONG = CredentialError("wrong-passphrase", "Wrong.", "Type it again.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


class Window:
    """A window with nothing but settings, and the care in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bench = Bench()
        self.main = MainWindow([Page("cases", lambda: "Cases", "users", QWidget)], vault_name="field")
        qtbot.addWidget(self.main)
        presenter = Presenter(self.main.toast.tell, self.main)
        self.care = Upkeep(self.bench.model, self.main, presenter, "field", "en")
        self.block = self.care.make_block()
        page = SettingsPage(SettingsState(Look(Mode.LIGHT)), self.block)
        self.main.add_page("settings", lambda: page)
        self.main.show()
        self.main.show_page("settings")

    def confirm(self) -> ConfirmDialog:
        dialog = self.care.dialog
        assert isinstance(dialog, ConfirmDialog)
        return dialog


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme = qapp.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) or Theme(
        qapp, Look(mode=Mode.LIGHT, still=True)
    )
    theme.apply(Look(Mode.LIGHT, still=True))
    made = Window(qtbot)
    yield made
    made.bench.tasks.close()


def shown(window: Window) -> QDialog | None:
    return window.care.dialog


def words_on(dialog: QWidget) -> set[str]:
    return {label.text().split()[-1] for label in dialog.findChildren(QLabel) if label.text()}


def test_the_block_shows_how_the_vault_fares_when_it_is_seen(window: Window, qtbot: QtBot) -> None:
    assert not window.block.verdict.isVisible()
    window.bench.desk.healths[-1].set_result(SOUND)
    qtbot.waitUntil(window.block.verdict.isVisible)
    assert window.block.verdict.accessibleName() == "Everything held at the last check"
    window.block.verify.click()
    assert not window.block.back_up.isEnabled()
    window.bench.desk.last.set_result([Finding("page-damaged", "3")])
    qtbot.waitUntil(lambda: "damaged" in window.block.verdict.accessibleName())
    assert window.block.back_up.isEnabled()


def test_progress_comes_as_a_strip_that_can_cancel(window: Window, qtbot: QtBot) -> None:
    window.block.back_up.click()
    strip = window.main.progress
    assert not strip.isVisible(), "what is over at once shows nothing"
    qtbot.waitUntil(strip.isVisible)
    strip.cancel.click()
    assert window.bench.desk.stopped == 1
    window.bench.desk.last.set_result(None)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert window.main.toast.accessibleName() == "The backup is made and verified"


def test_a_backup_goes_to_the_place_that_somebody_names(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Path | None] = [None, Path("stick") / "copy.vault"]
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, name: str) -> Path | None:
        asked.append(name)
        return answers.pop(0)

    monkeypatch.setattr("desktop_app.ui.upkeep.ask_free_name", ask)
    window.block.back_up_to.click()
    assert window.bench.desk.asked == []
    window.block.back_up_to.click()
    assert window.bench.desk.asked == [("back_up_to", Path("stick") / "copy.vault")]
    assert asked[0].startswith("field 20")


def test_the_sheet_is_shown_to_who_knows_the_passphrase(window: Window, qtbot: QtBot) -> None:
    window.block.sheet.click()
    dialog = window.confirm()
    dialog.submit()
    assert window.bench.desk.asked == [], "an empty passphrase is not asked about"
    QTest.keyClicks(dialog.passphrase, "other")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert not dialog.passphrase.isEnabled()
    window.bench.desk.last.set_exception(WRONG)
    qtbot.waitUntil(lambda: dialog.field.told == "Wrong. Type it again.")
    dialog.passphrase.setText("old")
    dialog.submit()
    assert window.bench.desk.asked == [("words", "other", None), ("words", "old", None)]
    window.bench.desk.last.set_result(("academic", "acid"))
    qtbot.waitUntil(lambda: isinstance(window.care.dialog, SheetDialog))
    sheet = window.care.dialog
    assert isinstance(sheet, SheetDialog)
    assert {"academic", "acid"} <= words_on(sheet)
    sheet.done_button.click()
    assert window.care.dialog is None


def test_who_leaves_while_the_passphrase_is_checked_is_shown_nothing(window: Window, qtbot: QtBot) -> None:
    for answer in (("academic",), WRONG):
        window.block.sheet.click()
        dialog = window.confirm()
        dialog.passphrase.setText("old")
        dialog.submit()
        dialog.reject()
        future = window.bench.desk.last
        if isinstance(answer, tuple):
            future.set_result(answer)
        else:
            future.set_exception(answer)
        window.bench.model.read()
        health = window.bench.desk.healths[-1]
        health.set_result(SOUND)
        qtbot.waitUntil(lambda: window.bench.model.health == SOUND)
        window.bench.model.health = None
        assert window.care.dialog is None


def test_a_bug_while_checking_goes_to_the_presenter(window: Window, qtbot: QtBot) -> None:
    window.block.sheet.click()
    dialog = window.confirm()
    dialog.passphrase.setText("old")
    dialog.submit()
    window.bench.desk.last.set_exception(ValueError("a bug"))
    qtbot.waitUntil(lambda: window.care.dialog is None)
    assert "ValueError" in window.main.toast.accessibleName()


def test_a_new_passphrase_is_weighed_typed_again_and_put_in_force(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "ask_file", lambda *_: Path("folder") / "ring.key")
    window.block.passphrase.click()
    confirm = window.confirm()
    confirm.key_file.click()
    confirm.passphrase.setText("old")
    confirm.submit()
    assert window.bench.desk.asked == [("confirm", "old", Path("folder") / "ring.key")]
    window.bench.desk.last.set_result(None)
    qtbot.waitUntil(lambda: isinstance(window.care.dialog, NewPassphraseDialog))
    dialog = window.care.dialog
    assert isinstance(dialog, NewPassphraseDialog)
    assert dialog.phrase.text() == WORDS
    assert "ring.key" in dialog.key_file.text()
    assert dialog.field.told == "Time to guess: centuries"
    dialog.phrase.setText("short")
    dialog.written.click()
    assert "would not hold long" in dialog.field.told
    assert dialog.pages.currentIndex() == 0
    dialog.others.click()
    dialog.written.click()
    assert dialog.pages.currentIndex() == 1
    dialog.again.setText("marble canoe")
    dialog.change.click()
    assert "not what was chosen" in dialog.again_field.told
    dialog.back.click()
    assert (dialog.pages.currentIndex(), dialog.again.text()) == (0, "")
    dialog.key_file.click()
    dialog.written.click()
    QTest.keyClicks(dialog.again, WORDS)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    assert window.bench.desk.asked[-1] == ("rekey", WORDS, None), "the key file was taken away"
    assert shown(window) is None
    assert dialog.phrase.text() == "", "the passphrase stays in the dialog"
    window.bench.desk.last.set_result(("academic", "acid"))
    qtbot.waitUntil(lambda: isinstance(window.care.dialog, SheetDialog))
    sheet = shown(window)
    assert sheet is not None
    assert "new passphrase is in force" in sheet.accessibleDescription()


def test_settings_without_a_vault_have_no_care(qtbot: QtBot, window: Window) -> None:
    page = SettingsPage(SettingsState(Look(Mode.LIGHT)))
    qtbot.addWidget(page)
    assert page.care is None


def test_nothing_is_cut_off_where_words_are_long(window: Window, qtbot: QtBot) -> None:
    window.bench.desk.healths[-1].set_result(SOUND)
    qtbot.waitUntil(window.block.verdict.isVisible)
    window.main.resize(1024, 640)
    for label in window.block.findChildren(QLabel):
        assert label.wordWrap() or label.minimumSizeHint().width() <= label.width(), label.text()
    for button in (window.block.back_up_to, window.block.passphrase, window.block.sheet):
        assert button.width() >= button.minimumSizeHint().width()
