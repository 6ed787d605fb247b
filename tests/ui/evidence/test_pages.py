"""Turning the pages of a file in a real child, and believing nothing that it says unchecked."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import CancelledError
from typing import Any

import pytest

from desktop_app.domain.errors import KnownError
from desktop_app.sandbox.pool import ChildPool, Reply
from desktop_app.services.evidence import pages
from desktop_app.services.evidence.pages import Content, PageTurner, Picture, Way, Words, way_of
from tests.ui.evidence.vaults import FILES, pdf, photo


def given(content: bytes) -> Content:
    return lambda: iter((content,))


def same(picture: Picture) -> Picture:
    return picture


@pytest.fixture
def turner(children: ChildPool) -> Iterator[PageTurner]:
    made = PageTurner(children)
    yield made
    made.shut_down()


@pytest.mark.parametrize(
    ("media_type", "way"),
    [
        ("application/pdf", Way.PDF),
        ("image/heic", Way.PICTURE),
        ("text/plain", Way.TEXT),
        ("text/html", Way.WORDS),
        ("message/rfc822", Way.WORDS),
        ("video/mp4", Way.NONE),
        ("", Way.NONE),
    ],
)
def test_every_kind_of_file_has_its_way(media_type: str, way: Way) -> None:
    assert way_of(media_type) is way


def test_a_pdf_turns_its_pages_in_one_child(turner: PageTurner, children: ChildPool) -> None:
    turner.open(given(pdf(3)), Way.PDF, 1)
    first = turner.page(0, 1.0, same).result()
    held = set(children.pids())
    last = turner.page(2, 2.0, same).result()
    assert (first.page, first.pages, first.damaged) == (0, 3, False)
    assert first.size == pytest.approx((595, 842), abs=1)
    assert (last.pixels.width, last.pixels.height) == pytest.approx((1191, 1684), abs=2)
    assert set(children.pids()) & held


def test_a_picture_fits_the_asked_side(turner: PageTurner) -> None:
    turner.open(given(photo((800, 600))), Way.PICTURE, 1)
    found = turner.page(0, 400.0, same).result()
    assert (found.pixels.width, found.pixels.height, found.pages) == (400, 300, 1)
    assert found.size == (400.0, 300.0)


def test_text_comes_in_pages_that_can_be_set_in_a_frame(turner: PageTurner) -> None:
    text = FILES["interview.txt"].decode()
    turner.open(given(text.encode()), Way.TEXT, 1)
    found = turner.words().result()
    assert "".join(found.pages) == text
    assert len(found.pages) > 1
    assert all(page.endswith("\n") for page in found.pages)
    assert not found.cut


def test_a_letter_shows_its_words_without_its_layout(turner: PageTurner) -> None:
    turner.open(given(b"<html><body><p>First</p><script>no()</script></body></html>"), Way.WORDS, 1)
    found = turner.words().result()
    assert "First" in found.pages[0]
    assert "no()" not in found.pages[0]


@pytest.mark.parametrize("text", ["", "a" * 12_000, "a\n" * 4_000])
def test_no_letter_is_lost_between_pages(text: str) -> None:
    found = list(pages._in_pages(text))
    assert "".join(found) == text
    assert found


def test_a_refusal_leaves_the_child_for_the_next_page(turner: PageTurner) -> None:
    turner.open(given(pdf(1)), Way.PDF, 1)
    with pytest.raises(KnownError) as refused:
        turner.page(7, 1.0, same).result()
    assert refused.value.code == "no-such-page"
    assert turner.page(0, 1.0, same).result().pages == 1


def test_a_child_that_fell_is_replaced_at_the_next_page(turner: PageTurner, children: ChildPool) -> None:
    before = set(children.pids())
    turner.open(given(pdf(1)), Way.PDF, 1)
    turner.page(0, 1.0, same).result()
    session: Any = turner._session
    os.kill(session._child.pid, signal.SIGKILL)
    assert session._child.pid in before | set(children.pids())
    with pytest.raises(KnownError) as fell:
        turner.page(0, 1.0, same).result()
    assert fell.value.code.startswith("child-")
    assert turner.page(0, 1.0, same).result().pages == 1


def test_a_file_beyond_the_limit_is_refused_unread(turner: PageTurner) -> None:
    def unread() -> Iterator[bytes]:
        raise AssertionError("it was read")

    turner.open(unread, Way.PDF, pages.LARGEST + 1)
    with pytest.raises(KnownError) as refused:
        turner.page(0, 1.0, same).result()
    assert refused.value.code == "input-too-big"


def test_another_file_cancels_what_was_asked_about_the_one_before(turner: PageTurner) -> None:
    def switching() -> Iterator[bytes]:
        yield b"%PDF-1.4 "
        turner.open(given(pdf(2)), Way.PDF, 1)
        yield b"more"

    turner.open(switching, Way.PDF, 1)
    first, second = turner.page(0, 1.0, same), turner.page(1, 1.0, same)
    with pytest.raises(CancelledError):
        first.result()
    with pytest.raises(CancelledError):
        second.result()
    assert turner.page(1, 1.0, same).result().pages == 2


def test_nothing_is_shown_of_a_closed_file(turner: PageTurner) -> None:
    turner.open(given(pdf(1)), Way.PDF, 1)
    turner.close()
    with pytest.raises(CancelledError):
        turner.page(0, 1.0, same).result()


def test_shutting_down_twice_does_nothing(children: ChildPool) -> None:
    made = PageTurner(children)
    made.shut_down()
    made.shut_down()


_WHITE = b"\xff" * 4


@pytest.mark.parametrize(
    "params",
    [
        {"width": 1, "height": 1},
        {"width": 1, "height": 1, "pages": True},
        {"width": 1, "height": 1, "pages": 0},
        {"width": 1, "height": 1, "pages": 100_001},
        {"width": 1, "height": 1, "pages": 1, "zoom": "1"},
        {"width": 1, "height": 1, "pages": 1, "zoom": float("nan")},
        {"width": 1, "height": 1, "pages": 1, "zoom": 21.0},
        {"width": 2, "height": 1, "pages": 1, "zoom": 1.0},
        {"width": 0, "height": 0, "pages": 1, "zoom": 1.0},
    ],
)
def test_a_lying_child_is_not_believed(params: dict[str, Any]) -> None:
    with pytest.raises(KnownError) as lied:
        pages._picture(Reply(params, (_WHITE,)), 0)
    assert lied.value.code == "child-lied"


def test_words_that_lie_are_refused_or_cut() -> None:
    with pytest.raises(KnownError):
        pages._words(Reply({}, ()))
    found = pages._words(Reply({"cut": True}, (b"\xff" + b"a" * 300_000,)))
    assert isinstance(found, Words)
    assert found.cut
    assert len("".join(found.pages)) == pages.MOST_CHARACTERS
