"""Job ``image.exhibit``: a picture made fit for a dossier: upright, no metadata, not too many dots per inch.

Parameters: ``page`` from 0, ``box`` (width and height in points that it will be printed in), ``dpi``. Reply:
``width``, ``height``, ``format`` (``jpeg``; ``png`` for scans in pure black and white), ``damaged``, the
file.
"""

from __future__ import annotations

import io

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.pictures import MOST_FRAMES, decoded, opened_picture
from desktop_app.sandbox.task import Result, Task

_POINTS_PER_INCH = 72
_QUALITY = 88


def run(task: Task) -> Result:
    """Prepare one frame."""
    frame = task.integer("page", 0, low=0, high=MOST_FRAMES)
    dpi = task.integer("dpi", 300, low=50, high=300)
    box = task.params.get("box", [504, 684])
    if not (isinstance(box, list) and len(box) == 2 and all(isinstance(side, int) for side in box)):
        raise Refusal("bad-request")
    width, height = (max(16, min(side, 1224) * dpi // _POINTS_PER_INCH) for side in box)
    with opened_picture(task, frame) as picture:
        two_tones = picture.mode == "1"
        ready, damaged = decoded(picture, (width, height))
        out = io.BytesIO()
        if two_tones:
            ready.convert("1").save(out, "PNG", optimize=True, dpi=(dpi, dpi))
        else:
            ready.save(out, "JPEG", quality=_QUALITY, optimize=True, dpi=(dpi, dpi))
        found = {
            "width": ready.width,
            "height": ready.height,
            "format": "png" if two_tones else "jpeg",
            "damaged": damaged,
        }
        return Result(found, [out.getvalue()])
