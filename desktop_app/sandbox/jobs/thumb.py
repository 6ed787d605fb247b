"""Job ``thumb``: a small picture of a file's first page. Parameter: ``side`` in pixels. Reply as
``image.page``."""

from __future__ import annotations

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.image_page import shown
from desktop_app.sandbox.jobs.pdf_document import document, page_size
from desktop_app.sandbox.jobs.pdf_page import render
from desktop_app.sandbox.jobs.sniff import PICTURES, identify
from desktop_app.sandbox.task import Result, Task


def run(task: Task) -> Result:
    """Draw the first page or frame within ``side`` × ``side`` pixels."""
    side = task.integer("side", 160, low=16, high=1024)
    kind, _encoding = identify(task.blob)
    if kind == "pdf":
        longest = max(page_size(document(task), 0))
        return render(task, 0, side / longest, 0)
    if kind in PICTURES:
        return shown(task, 0, side)
    raise Refusal("unknown-type")
