"""Job ``image.page``: a picture, or one page of it, as pixels. Parameters: ``page`` from 0, ``side``.

Reply: ``width``, ``height``, ``pages``, ``damaged`` (its end is missing), one part of ``RGBX`` pixels.
"""

from __future__ import annotations

from desktop_app.sandbox.jobs.pictures import MOST_FRAMES, decoded, frames, opened_picture
from desktop_app.sandbox.task import Result, Task

_SIDE = 4096


def run(task: Task) -> Result:
    """Decode within ``side`` × ``side`` pixels (never enlarged)."""
    frame = task.integer("page", 0, low=0, high=MOST_FRAMES)
    side = task.integer("side", _SIDE, low=16, high=_SIDE)
    return shown(task, frame, side)


def shown(task: Task, frame: int, side: int) -> Result:
    """Return one frame as ``RGBX`` pixels."""
    with opened_picture(task, frame) as picture:
        count = frames(picture)
        pixels, damaged = decoded(picture, (side, side))
        found = {"width": pixels.width, "height": pixels.height, "pages": count, "damaged": damaged}
        return Result(found, [pixels.convert("RGB").convert("RGBX").tobytes()])
