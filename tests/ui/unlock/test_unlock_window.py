"""The unlock window itself: what each card shows and does, with real widgets and no screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.ui.models.unlock import Card, UnlockModel
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.unlock import new_cards, window
from desktop_app.ui.unlock.window import UnlockWindow
from tests.ui.unlock.doors import WORDS, HandDoor, created

FILE = Path("folder") / "field-2026.vault"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    found = qapp.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Theme(qapp, Look(mode=Mode.LIGHT))


class Opened:
    def __init__(self, qtbot: QtBot) -> None:
        self.door = HandDoor()
        self.model = UnlockModel(self.door)
        self.window = UnlockWindow(self.model, "Locked because nobody used it for a while.")
        qtbot.addWidget(self.window)
        self.window.show()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    return Opened(qtbot)


def path_of(model: UnlockModel) -> Path | None:
    return model.path


def key_file_of(model: UnlockModel) -> Path | None:
    return model.key_file


def visible_card(made: UnlockWindow) -> Card:
    return next(card for card, body in made._cards.items() if body.isVisible())


def test_without_a_file_it_leads_to_choosing_or_making_one(opened: Opened) -> None:
    card = opened.window.open_card
    assert opened.window.windowTitle() == "Holdfast"
    assert card.choose.isVisible()
    assert card.new.isVisible()
    assert not card.passphrase.isVisible()
    assert opened.window._line.text() == "Locked because nobody used it for a while."
    opened.window.tell("Something else")
    assert opened.window._line.text() == "Something else"


def test_it_shows_the_name_of_the_file_and_never_its_folder(opened: Opened) -> None:
    opened.model.choose_path(FILE)
    assert opened.window.open_card.sentence.text() == "field-2026.vault"


def test_the_three_other_ways_wrap_rather_than_be_clipped(opened: Opened, qtbot: QtBot) -> None:
    opened.model.choose_path(FILE)
    card = opened.window.open_card
    ways = (card.new, card.other, card.recovery)
    for way, words in zip(
        ways, ("Создать новое хранилище", "Выбрать другой файл", "Лист восстановления"), strict=True
    ):
        way.set_caption(words)
    qtbot.waitUntil(lambda: all(way.width() >= way.sizeHint().width() for way in ways))
    assert card.recovery.y() > card.new.y()
    assert all(card.rect().contains(way.geometry()) for way in ways)


def test_return_opens_and_an_error_selects_what_was_typed(opened: Opened, qtbot: QtBot) -> None:
    opened.model.choose_path(FILE)
    card = opened.window.open_card
    card.submit()
    assert opened.door.asked == [], "nothing was typed"
    card.passphrase.setText("wrong")
    card.passphrase.returnPressed.emit()
    assert not card.unlock.isEnabled()
    assert card.cancel.isVisible()
    opened.door.last.set_exception(CredentialError("wrong", "It does not open.", "Try the other layout."))
    qtbot.waitUntil(lambda: card.field.told != "")
    assert card.field.told == "It does not open. Try the other layout."
    assert card.passphrase.selectedText() != ""
    assert not card.costly.isVisible()
    card.passphrase.textEdited.emit("x")
    assert card.field.told == ""


def test_a_file_that_asks_for_much_can_be_opened_all_the_same(opened: Opened, qtbot: QtBot) -> None:
    opened.model.choose_path(FILE)
    card = opened.window.open_card
    card.passphrase.setText("words")
    card.submit()
    opened.door.last.set_exception(KnownError("kdf-too-dear", "It asks for much.", "Agree to the cost."))
    qtbot.waitUntil(card.costly.isVisible)
    card.costly.click()
    assert opened.door.asked[-1] == ("open", FILE, "words", None, True)
    card.cancel.click()
    assert opened.door.abandoned == 1


def test_the_eye_shows_and_hides_and_caps_lock_is_told(opened: Opened, qtbot: QtBot) -> None:
    opened.model.choose_path(FILE)
    editor = opened.window.open_card.passphrase
    editor._eye.trigger()
    assert editor.echoMode() is QLineEdit.EchoMode.Normal
    editor._eye.trigger()
    assert editor.echoMode() is QLineEdit.EchoMode.Password
    seen: list[bool] = []
    editor.caps_seen.connect(seen.append)
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifiers, text in (
        (Qt.Key.Key_A, none, "A"),
        (Qt.Key.Key_A, shift, "A"),
        (Qt.Key.Key_A, shift, "a"),
        (Qt.Key.Key_1, none, "1"),
        (Qt.Key.Key_CapsLock, none, ""),
    ):
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    assert seen == [True, False, True, False]


def test_a_dropped_file_is_offered_and_two_are_not(opened: Opened) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/stick/other.vault")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    opened.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    opened.window.dropEvent(drop)
    assert opened.model.path == Path("/stick/other.vault")
    data.setUrls([QUrl.fromLocalFile("/a"), QUrl.fromLocalFile("/b")])
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    opened.window.dragEnterEvent(enter)
    assert not enter.isAccepted()
    opened.model.open("words")
    opened.window.dropEvent(drop)
    assert opened.model.busy, "a drop stopped what was running"


def test_a_new_vault_step_by_step(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "new.vault"
    opened.window.open_card.new.click()
    assert visible_card(opened.window) is Card.PLACE
    place = opened.window.place_card
    place.place.click()
    assert "A name is needed" in place.field.told
    monkeypatch.setattr(new_cards, "ask_free_name", lambda *_: None)
    place.name.setText("R. Achterberg")
    place.place.click()
    assert visible_card(opened.window) is Card.PLACE
    monkeypatch.setattr(new_cards, "ask_free_name", lambda *_: target)
    place.name.returnPressed.emit()
    words = opened.window.words_card
    assert words.phrase.text() == WORDS
    assert "centuries" in words.field.told
    words.phrase.setModified(True)
    words.phrase.setText("short")
    assert "Too short" in words.field.told
    words.go_on.click()
    assert "would not hold long" in words.field.told
    words.others.click()
    assert words.phrase.text() == WORDS
    words.go_on.click()
    repeat = opened.window.repeat_card
    repeat.passphrase.setText("something else")
    repeat.make.click()
    assert "not what was chosen" in repeat.field.told
    repeat.passphrase.setText(WORDS)
    repeat.make.click()
    assert opened.door.asked[-1] == ("create", target, WORDS, None, "R. Achterberg")
    opened.door.last.set_result(created(target))
    qtbot.waitUntil(lambda: visible_card(opened.window) is Card.SHEET)
    seen: list[object] = []
    opened.model.opened.connect(seen.append)
    opened.window.sheet_card.go_on.click()
    assert len(seen) == 1
    opened.window.sheet_card.refresh()


def test_going_back_forgets_what_was_typed(opened: Opened) -> None:
    opened.model.begin_new(FILE, "R", "en")
    opened.model.accept_words(WORDS)
    opened.window.repeat_card.passphrase.setText("half of it")
    opened.window.repeat_card.back.click()
    assert opened.window.repeat_card.passphrase.text() == ""
    assert opened.window.words_card.phrase.text() == ""
    assert visible_card(opened.window) is Card.OPEN


def test_files_are_asked_for_by_the_buttons(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers: list[Path | None] = [None, FILE, None, tmp_path / "key", tmp_path / "new.vault"]
    monkeypatch.setattr(window, "ask_file", lambda *_: answers.pop(0))
    monkeypatch.setattr(window, "ask_free_name", lambda *_: answers.pop(0))
    card = opened.window.open_card
    card.choose.click()
    assert not path_of(opened.model)
    card.choose.click()
    assert path_of(opened.model) == FILE
    card.key_file.click()
    assert not key_file_of(opened.model)
    card.key_file.click()
    assert key_file_of(opened.model) == tmp_path / "key"
    assert "key" in card.key_file.text()
    card.key_file.click()
    assert not key_file_of(opened.model), "pressing it again takes the key file away"
    card.recovery.click()
    recover = opened.window.recover_card
    assert visible_card(opened.window) is Card.RECOVER
    recover.words.insertPlainText("academic acid")
    recover.passphrase.setText("new words")
    recover.recover.click()
    assert opened.door.asked[-1] == (
        "recover",
        FILE,
        "academic acid",
        tmp_path / "new.vault",
        "new words",
    )
    assert not recover.recover.isEnabled()


def test_thinking_better_of_recovery_asks_nothing(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "ask_free_name", lambda *_: None)
    opened.model.choose_path(FILE)
    opened.model.begin_recovery()
    opened.window.recover_card.recover.click()
    assert opened.door.asked == []


def test_the_theme_can_change_while_it_is_open(opened: Opened, theme: Theme) -> None:
    theme.apply(Look(mode=Mode.DARK))
    opened.window.open_card.passphrase.retheme()
    theme.apply(Look(mode=Mode.LIGHT))
    assert opened.window.isVisible()
