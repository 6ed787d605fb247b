"""The unlock window's states, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import CredentialError
from desktop_app.ui.models.unlock import Card, UnlockModel
from tests.ui.unlock.doors import WORDS, HandDoor, created, opened

FILE = Path("field-2026.vault")


def make(qtbot: QtBot) -> tuple[UnlockModel, HandDoor, list[Any]]:
    door = HandDoor()
    model = UnlockModel(door)
    model.choose_path(FILE)
    seen: list[Any] = []
    model.opened.connect(seen.append)
    return model, door, seen


def last(door: HandDoor) -> tuple[Any, ...]:
    return door.asked[-1]


def card_of(model: UnlockModel) -> Card:
    return model.card


def trouble_of(model: UnlockModel) -> str:
    return model.trouble.code if model.trouble is not None else ""


def test_opening_tells_that_it_runs_and_then_hands_over(qtbot: QtBot) -> None:
    model, door, seen = make(qtbot)
    model.open("words")
    assert model.busy
    model.open("again")
    assert door.asked == [("open", FILE, "words", None, False)], "a second call asked again"
    answer = opened(FILE)
    door.last.set_result(answer)
    qtbot.waitUntil(lambda: seen == [answer])
    assert model.busy == ""


def test_nothing_is_opened_without_a_file(qtbot: QtBot) -> None:
    door = HandDoor()
    model = UnlockModel(door)
    model.open("words")
    model.repeat_words("words")
    model.recover("words", FILE, "new")
    assert door.asked == []


def test_a_known_error_is_shown_and_goes_with_the_next_try(qtbot: QtBot) -> None:
    model, door, _ = make(qtbot)
    model.open("wrong")
    door.last.set_exception(CredentialError("wrong", "It does not open.", "Try again."))
    qtbot.waitUntil(lambda: trouble_of(model) != "")
    assert trouble_of(model)
    assert trouble_of(model) == "wrong"
    model.open("right", allow_costly=True)
    assert trouble_of(model) == ""
    assert door.asked[-1][-1] is True


def test_a_bug_of_ours_is_not_shown_as_an_error_of_the_person(qtbot: QtBot) -> None:
    model, door, _ = make(qtbot)
    bugs: list[Any] = []
    model.unexpected.connect(bugs.append)
    model.open("words")
    bug = RuntimeError("ours")
    door.last.set_exception(bug)
    qtbot.waitUntil(lambda: bugs == [bug])
    assert trouble_of(model) == ""
    assert model.busy == ""


def test_cancel_throws_the_result_away(qtbot: QtBot) -> None:
    model, door, seen = make(qtbot)
    model.open("words")
    running = door.last
    running.set_running_or_notify_cancel()
    model.cancel()
    assert model.busy == ""
    assert door.abandoned == 1
    running.set_result(opened(FILE))
    model.open("words")
    late = door.last
    late.set_running_or_notify_cancel()
    model.cancel()
    late.set_exception(RuntimeError("late"))
    model.cancel()
    model.open("words")
    door.last.set_result(opened(FILE))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert door.abandoned == 2


def test_a_new_vault_is_made_only_after_the_words_were_typed_from_paper(qtbot: QtBot) -> None:
    model, door, seen = make(qtbot)
    model.begin_place()
    assert card_of(model) is Card.PLACE
    model.begin_new(FILE, "R. Achterberg", "en")
    assert (model.card, model.words) == (Card.WORDS, WORDS)
    model.other_words("ru")
    assert last(door) == ("words", "ru")
    model.accept_words("short")
    assert (card_of(model), trouble_of(model)) == (Card.WORDS, "passphrase-too-weak")
    model.accept_words(WORDS)
    assert card_of(model) is Card.REPEAT
    model.repeat_words("something else")
    assert trouble_of(model)
    assert trouble_of(model) == "passphrase-differs"
    model.repeat_words("  marble canoe  timid orbit salad ferry ")
    assert last(door) == ("create", FILE, WORDS, None, "R. Achterberg")
    model.repeat_words(WORDS)
    made = created(FILE)
    door.last.set_result(made)
    qtbot.waitUntil(lambda: model.card is Card.SHEET)
    assert model.words == "", "the passphrase stays in the model"
    assert model.recovery_words == ("academic", "acid")
    assert seen == []
    model.sheet_is_written()
    model.sheet_is_written()
    assert seen == [made]
    assert not model.recovery_words


def test_recovery_takes_the_words_of_the_sheet(qtbot: QtBot) -> None:
    model, door, _ = make(qtbot)
    model.begin_recovery()
    assert card_of(model) is Card.RECOVER
    model.recover(" 1 academic\n2. acid ", Path("new.vault"), "new words")
    assert last(door) == ("recover", FILE, " 1 academic\n2. acid ", Path("new.vault"), "new words")
    model.recover("twice", Path("new.vault"), "")
    assert len(door.asked) == 1
    model.back()
    assert card_of(model) is Card.OPEN


def test_strength_and_key_file_pass_through(qtbot: QtBot) -> None:
    model, _, _ = make(qtbot)
    assert model.strength("x") == (1, "3 hours")
    model.choose_key_file(Path("key"))
    assert model.key_file == Path("key")
