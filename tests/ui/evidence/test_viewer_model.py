"""What the viewer shows: sizes, turns and zooms, with answers that come late, never, or for another file."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import KnownError
from desktop_app.services.evidence.pages import Way, Words
from desktop_app.ui.models.viewer import STEPS, Fit, ViewerModel
from desktop_app.ui.tasks import Tasks
from tests.ui.evidence.turners import ToldTurner, nothing

ROOM = (600.0, 400.0)
NEAR = 2e-3
REFUSED = KnownError("unreadable", "This file is damaged.", "Ask for another.")


@pytest.fixture
def turner() -> ToldTurner:
    return ToldTurner()


@pytest.fixture
def model(turner: ToldTurner, tasks: Tasks) -> ViewerModel:
    made = ViewerModel(turner, tasks)
    made.set_room(*ROOM, 1.0)
    return made


def shown(model: ViewerModel, turner: ToldTurner, qtbot: QtBot, *, pages: int = 3) -> None:
    """Show a PDF of 400 × 800 points and answer until nothing is asked any more."""
    model.show(nothing, Way.PDF, 10)
    answer(model, turner, qtbot, pages=pages)


def steps(model: ViewerModel) -> int:
    return model.step


def place(model: ViewerModel) -> int:
    return model.page


def told(model: ViewerModel) -> str:
    return "" if model.trouble is None else model.trouble.code


def is_waiting(model: ViewerModel) -> bool:
    return model.is_waiting


def is_blank(model: ViewerModel) -> bool:
    return model.image is None


def answer(model: ViewerModel, turner: ToldTurner, qtbot: QtBot, *, pages: int = 3) -> None:
    while not turner.asked[-1][3].done():
        scale = turner.asked[-1][1]
        with qtbot.waitSignal(model.drew):
            turner.draw(round(400 * scale), round(800 * scale), pages=pages, zoom=scale)


def test_a_page_is_guessed_first_then_drawn_at_its_size(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    model.show(nothing, Way.PDF, 10)
    assert is_waiting(model)
    assert turner.asked[0][1] == pytest.approx(400 / 792, rel=NEAR)
    answer(model, turner, qtbot)
    assert [scale for _, scale, _, _ in turner.asked] == pytest.approx([400 / 792, 0.5], rel=NEAR)
    assert model.target() == pytest.approx((200, 400), rel=NEAR)
    assert model.image is not None
    assert not is_waiting(model)
    assert (model.page, model.pages) == (0, 3)


def test_zoom_and_fit_and_turns_change_the_size(model: ViewerModel, turner: ToldTurner, qtbot: QtBot) -> None:
    shown(model, turner, qtbot)
    model.zoom(1)
    assert model.target() == pytest.approx((250, 500), rel=NEAR)
    model.zoom(99)
    assert steps(model) == len(STEPS) - 1
    model.zoom(-99)
    assert steps(model) == 0
    model.zoom(2)
    model.zoom(0)
    assert model.step == 0
    model.set_fit(Fit.WIDTH)
    assert model.target() == pytest.approx((600, 1200), rel=NEAR)
    model.rotate()
    assert model.target() == pytest.approx((600, 300), rel=NEAR)
    model.rotate(270)
    assert model.rotation == 0
    assert len(turner.asked) == 3, "one question at a time"
    answer(model, turner, qtbot)
    assert turner.asked[-1][1] == pytest.approx(1.5, rel=NEAR)


def test_the_room_counts_in_the_pixels_of_the_screen(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    shown(model, turner, qtbot)
    model.set_room(*ROOM, 1.0)
    assert len(turner.asked) == 2
    model.set_room(*ROOM, 2.0)
    assert turner.asked[-1][1] == pytest.approx(1.0, rel=NEAR)
    assert model.target() == pytest.approx((200, 400), rel=NEAR)


def test_the_last_page_that_was_wished_for_wins(model: ViewerModel, turner: ToldTurner, qtbot: QtBot) -> None:
    shown(model, turner, qtbot)
    asked = len(turner.asked)
    model.go(1)
    model.go(2)
    assert is_blank(model)
    assert len(turner.asked) == asked + 1
    answer(model, turner, qtbot)
    assert [number for number, *_ in turner.asked[asked:]] == [1, 2]
    assert not is_blank(model)
    model.go(99)
    assert place(model) == 2
    model.go(-5)
    assert place(model) == 0


def test_a_small_picture_is_not_blown_up(model: ViewerModel, turner: ToldTurner, qtbot: QtBot) -> None:
    model.show(nothing, Way.PICTURE, 10)
    with qtbot.waitSignal(model.drew):
        turner.draw(200, 100)
    assert model.target() == (200, 100)
    model.zoom(1)
    assert model.target() == (250, 125)


def test_a_large_picture_fits(model: ViewerModel, turner: ToldTurner, qtbot: QtBot) -> None:
    model.show(nothing, Way.PICTURE, 10)
    with qtbot.waitSignal(model.drew):
        turner.draw(round(turner.asked[0][1]), round(turner.asked[0][1] / 2))
    assert model.target() == pytest.approx((600, 300), rel=NEAR)
    assert turner.asked[-1][1] == 600


def test_text_has_pages_and_tells_when_it_is_cut(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    model.show(nothing, Way.TEXT, 10)
    assert is_waiting(model)
    assert not turner.asked
    with qtbot.waitSignal(model.changed):
        turner.reading[0].set_result(Words(("one", "two"), cut=True))
    assert (model.text, model.pages, model.is_cut, model.image) == ("one", 2, True, None)
    model.go(1)
    assert model.text == "two"


def test_a_refusal_is_shown_until_another_file_comes(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    model.show(nothing, Way.PDF, 10)
    with qtbot.waitSignal(model.changed):
        turner.refuse(REFUSED)
    assert model.trouble is REFUSED
    assert not is_waiting(model)
    model.zoom(1)
    assert len(turner.asked) == 1
    model.refuse(REFUSED)
    assert turner.closed == 1
    model.clear()
    assert turner.closed == 2
    assert told(model) == ""


def test_a_bug_goes_to_the_presenter(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot, tasks: Tasks
) -> None:
    model.show(nothing, Way.PDF, 10)
    with qtbot.waitSignal(tasks.failed) as told:
        turner.refuse(ZeroDivisionError())
    assert isinstance(told.args[0], ZeroDivisionError)
    assert model.trouble is None


def test_answers_about_another_file_are_forgotten(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    model.show(nothing, Way.PDF, 10)
    model.show(nothing, Way.TEXT, 10)
    model.show(nothing, Way.PDF, 10)
    turner.draw(40, 80, pages=9, at=0)
    turner.reading[0].set_result(Words(("old",), cut=False))
    answer(model, turner, qtbot)
    assert (model.pages, model.text) == (3, None)
    model.show(nothing, Way.PDF, 10)
    model.show(nothing, Way.PDF, 10)
    turner.refuse(REFUSED, at=-2)
    answer(model, turner, qtbot)
    assert model.trouble is None


def test_a_new_edition_keeps_the_place_and_the_old_page_until_it_comes(
    model: ViewerModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    shown(model, turner, qtbot)
    model.go(2)
    answer(model, turner, qtbot)
    model.zoom(1)
    answer(model, turner, qtbot)
    model.replace(nothing, Way.PDF, 10)
    assert model.image is not None
    assert (model.page, model.pages, model.step) == (2, 3, 1)
    answer(model, turner, qtbot, pages=4)
    assert (model.page, model.pages) == (2, 4)


def test_a_shorter_edition_begins_anew(model: ViewerModel, turner: ToldTurner, qtbot: QtBot) -> None:
    shown(model, turner, qtbot)
    model.go(2)
    answer(model, turner, qtbot)
    model.replace(nothing, Way.PDF, 10)
    turner.refuse(KnownError("no-such-page", "There is no such page.", "Choose another."))
    qtbot.waitUntil(lambda: turner.asked[-1][0] == 0)
    answer(model, turner, qtbot, pages=1)
    assert (model.page, model.pages, model.trouble) == (0, 1, None)


def test_nothing_is_asked_without_room(turner: ToldTurner, tasks: Tasks) -> None:
    model = ViewerModel(turner, tasks)
    model.show(nothing, Way.PDF, 10)
    model.zoom(1)
    assert not turner.asked
    model.show(nothing, Way.NONE, 10)
    assert not is_waiting(model)
    assert not model.is_damaged
    assert model.target() == (0, 0)
