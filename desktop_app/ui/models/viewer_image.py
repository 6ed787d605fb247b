"""Makes images of the window from pixels that were checked, on the thread that fetched them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop_app.services.evidence.pages import Picture


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page to paint. ``width`` and ``height`` in points; of a picture in pixels as drawn."""

    page: int
    pages: int
    image: QImage
    width: float
    height: float
    damaged: bool


def drawn(picture: Picture) -> DrawnPage:
    """Return a page whose image owns its pixels, in the format that paints fastest."""
    pixels = picture.pixels
    borrowed = QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_RGBX8888)
    image = borrowed.convertToFormat(QImage.Format.Format_RGB32)
    width, height = picture.size
    return DrawnPage(picture.page, picture.pages, image, width, height, picture.damaged)
