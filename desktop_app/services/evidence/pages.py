"""Turns the pages of one file: a limited child holds it, one thread asks it, what comes back is checked."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from desktop_app.sandbox.errors import ChildError
from desktop_app.sandbox.pixels import Pixels, checked_pixels
from desktop_app.sandbox.pool import ChildPool, Reply, Session

T = TypeVar("T")
Content = Callable[[], Iterator[bytes]]
"""Gives the bytes of a file, each time anew."""

LARGEST = 256 * 1024 * 1024
"""Bytes that a child takes for looking (the limit of ``sandbox.limits.STRANGER``)."""

MOST_CHARACTERS = 200_000
_PAGE_CHARACTERS = 5_000
_MOST_PAGES = 100_000
_ZOOM = (0.01, 20.0)
_SIDE = (16, 4096)
_EXTRACTED = frozenset(
    {
        "text/html",
        "message/rfc822",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.text",
    }
)


class Way(StrEnum):
    """How a file can be looked at here."""

    PDF = "pdf"
    PICTURE = "picture"
    TEXT = "text"
    WORDS = "words"
    NONE = "none"


def way_of(media_type: str) -> Way:
    """Return how a file of this media type is shown; ``WORDS`` shows its text without its layout."""
    if media_type == "application/pdf":
        return Way.PDF
    if media_type.startswith("image/"):
        return Way.PICTURE
    if media_type in _EXTRACTED:
        return Way.WORDS
    return Way.TEXT if media_type.startswith("text/") else Way.NONE


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels. ``zoom`` is pixels a point for a PDF, 0 for a picture; ``damaged``: it was mended."""

    page: int
    pages: int
    pixels: Pixels
    zoom: float
    damaged: bool

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points; of a picture, in pixels as drawn."""
        scale = self.zoom or 1.0
        return self.pixels.width / scale, self.pixels.height / scale


@dataclass(frozen=True, slots=True)
class Words:
    """The text of a file, in pages of some thousand characters; ``cut`` when there is more than is shown."""

    pages: tuple[str, ...]
    cut: bool


class PageTurner:
    """Asks one child about one file at a time. Every method returns at once; futures carry ``ChildError``.

    Opening another file, or closing, cancels what was asked about the one before.
    """

    def __init__(self, children: ChildPool) -> None:
        self._children = children
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pages")
        self._session: Session | None = None
        self._content: Content | None = None
        self._way = Way.NONE
        self._ticket = 0

    def open(self, content: Content, way: Way, size: int) -> None:
        """Look at another file of ``size`` bytes; a child gets it when the first page is asked for."""
        self.close()
        self._content = content if size <= LARGEST else _too_big
        self._way = way

    def page(self, number: int, scale: float, make: Callable[[Picture], T]) -> Future[T]:
        """Draw a page, from 0: ``scale`` is pixels a point of a PDF, pixels of the longer side of a picture.

        ``make`` turns the pixels into what the caller shows, on this object's thread.
        """
        if self._way is Way.PDF:
            job, asked = "pdf.page", {"page": number, "zoom": min(max(scale, _ZOOM[0]), _ZOOM[1])}
        else:
            job, asked = "image.page", {"page": number, "side": int(min(max(scale, _SIDE[0]), _SIDE[1]))}
        return self._ask(lambda session: make(_picture(session.call(job, asked), number)))

    def words(self) -> Future[Words]:
        """Read the text of a file."""
        job = "text.page" if self._way is Way.TEXT else "text.extract"
        return self._ask(lambda session: _words(session.call(job, {"most": MOST_CHARACTERS})))

    def close(self) -> None:
        """Let go of the file and its child; harmless when the program ends, which stops threads itself."""
        self._ticket += 1
        self._content = None
        with suppress(RuntimeError):
            self._thread.submit(self._end)

    def shut_down(self) -> None:
        """Close for good: the window that asked is gone."""
        self.close()
        self._thread.shutdown(wait=False)

    def _ask(self, question: Callable[[Session], T]) -> Future[T]:
        ticket, content, family = self._ticket, self._content, _family(self._way)

        def answer() -> T:
            if ticket != self._ticket or content is None:
                raise CancelledError
            if self._session is None:
                pieces = self._while_wanted(content, ticket)
                self._session = self._children.session([pieces], family=family)
            try:
                return question(self._session)
            except ChildError as error:
                if error.code.startswith("child-"):
                    self._end()
                raise

        return self._thread.submit(answer)

    def _while_wanted(self, content: Content, ticket: int) -> Iterator[bytes]:
        for piece in content():
            if ticket != self._ticket:
                raise CancelledError
            yield piece

    def _end(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()


def _family(way: Way) -> str:
    return "light" if way is Way.TEXT else "view"


def _too_big() -> Iterator[bytes]:
    raise ChildError("input-too-big")


def _picture(reply: Reply, number: int) -> Picture:
    pages, zoom = reply.params.get("pages"), reply.params.get("zoom", 0.0)
    if type(pages) is not int or not number < pages <= _MOST_PAGES:
        raise ChildError("child-lied")
    if not isinstance(zoom, (int, float)) or not math.isfinite(zoom) or not 0 <= zoom <= _ZOOM[1]:
        raise ChildError("child-lied")
    return Picture(number, pages, checked_pixels(reply), float(zoom), reply.params.get("damaged") is True)


def _words(reply: Reply) -> Words:
    if len(reply.blobs) != 1:
        raise ChildError("child-lied")
    text = reply.blobs[0].decode("utf-8", "replace")[:MOST_CHARACTERS]
    return Words(tuple(_in_pages(text)), reply.params.get("cut") is True)


def _in_pages(text: str) -> Iterator[str]:
    """Yield pieces that can be set within a frame, broken at line ends where there are any."""
    start = 0
    while start < len(text) or not start:
        end = start + _PAGE_CHARACTERS
        if end < len(text):
            line = text.rfind("\n", start, end) + 1
            end = line if line > start else end
        yield text[start:end].replace("\f", "\n\n")
        start = end
