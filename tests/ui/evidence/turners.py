"""A page turner that answers when it is told to, so that every order of answers can be tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any, TypeVar

from desktop_app.sandbox.pixels import Pixels
from desktop_app.services.evidence.pages import Picture, Way, Words

T = TypeVar("T")


def nothing() -> Iterator[bytes]:
    return iter(())


class ToldTurner:
    """Keeps every question in ``asked``; the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, float, Callable[[Picture], Any], Future[Any]]] = []
        self.reading: list[Future[Words]] = []
        self.opened: list[tuple[Way, int]] = []
        self.closed = 0

    def open(self, _content: Callable[[], Iterator[bytes]], way: Way, size: int) -> None:
        self.opened.append((way, size))

    def page(self, number: int, scale: float, make: Callable[[Picture], T]) -> Future[T]:
        future: Future[T] = Future()
        self.asked.append((number, scale, make, future))
        return future

    def words(self) -> Future[Words]:
        self.reading.append(Future())
        return self.reading[-1]

    def close(self) -> None:
        self.closed += 1

    def draw(self, width: int, height: int, *, pages: int = 1, zoom: float = 0.0, at: int = -1) -> None:
        """Answer a question with a page of these pixels."""
        number, _scale, make, future = self.asked[at]
        pixels = Pixels(width, height, bytes(width * height * 4))
        future.set_result(make(Picture(number, pages, pixels, zoom, damaged=False)))

    def refuse(self, error: Exception, at: int = -1) -> None:
        """Answer a question with an error."""
        self.asked[at][3].set_exception(error)
