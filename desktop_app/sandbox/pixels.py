"""Pixels that came from a child, checked before anyone builds an image from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sandbox.errors import ChildError

if TYPE_CHECKING:
    from desktop_app.sandbox.session import Reply

BYTES_PER_PIXEL = 4
LARGEST_SIDE = 32767  # what an image of the window can have
LARGEST_AREA = 40_000_000


@dataclass(frozen=True, slots=True)
class Pixels:
    """A decoded page: rows from the top, four bytes a pixel (red, green, blue, 255), no padding.

    Build ``QImage(p.data, p.width, p.height, p.stride, QImage.Format.Format_RGBX8888)`` and ``.copy()`` it.
    """

    width: int
    height: int
    data: bytes

    @property
    def stride(self) -> int:
        """Bytes per row."""
        return self.width * BYTES_PER_PIXEL


def checked_pixels(reply: Reply) -> Pixels:
    """Return the pixels of a reply to ``pdf.page``, ``image.page`` or ``thumb``; raises ``ChildError``."""
    width, height = reply.params.get("width"), reply.params.get("height")
    if type(width) is not int or type(height) is not int or len(reply.blobs) != 1:
        raise ChildError("child-lied")
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE and width * height <= LARGEST_AREA):
        raise ChildError("child-lied")
    if len(reply.blobs[0]) != width * height * BYTES_PER_PIXEL:
        raise ChildError("child-lied")
    return Pixels(width, height, reply.blobs[0])
