"""Job ``pdf.page``: one page as pixels. Parameters: ``page`` from 0, ``zoom`` (1 = 72 dpi), ``rotation``.

Reply: ``width``, ``height``, ``zoom`` used, ``pages``, ``damaged`` (mended to be read), ``RGBX`` pixels.
"""

from __future__ import annotations

import math
from typing import Any

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.pdf_document import MOST_PAGES, document, page_at, page_size
from desktop_app.sandbox.task import Result, Task

_MOST_PIXELS = 24_000_000


def run(task: Task) -> Result:
    """Render; a zoom that would need too many pixels is lowered, and the reply tells the one used."""
    index = task.integer("page", 0, low=0, high=MOST_PAGES)
    zoom = task.number("zoom", 1.0, low=0.01, high=20.0)
    rotation = task.integer("rotation", 0, low=0, high=270)
    if rotation % 90:
        raise Refusal("bad-request")
    return render(task, index, zoom, rotation)


def render(task: Task, index: int, zoom: float, rotation: int) -> Result:
    """Return one page as ``RGBX`` pixels."""
    opened = document(task)
    page = page_at(opened, index)
    try:
        width, height = page_size(opened, index)
        zoom = min(zoom, math.sqrt(_MOST_PIXELS / (width * height)))
        bitmap = page.render(scale=zoom, rotation=rotation, rev_byteorder=True, prefer_bgrx=True)
        found = {
            "width": bitmap.width,
            "height": bitmap.height,
            "zoom": zoom,
            "pages": len(opened),
            "damaged": "mended" in task.memo,
        }
        try:
            return Result(found, [_tight(bitmap)])
        finally:
            bitmap.close()
    finally:
        page.close()


def _tight(bitmap: Any) -> bytes:
    """Return the rows of a bitmap without padding between them."""
    rows = memoryview(bitmap.buffer).cast("B")
    row = bitmap.width * 4
    if bitmap.stride == row:
        return bytes(rows[: row * bitmap.height])
    return b"".join(rows[at * bitmap.stride : at * bitmap.stride + row] for at in range(bitmap.height))
