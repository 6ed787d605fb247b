"""The closed list of what a child can be asked to do; program and child read the same list.

A job is a module with ``run(task: Task) -> Result`` and, if it likes, ``warm()``. It runs in a child of its
*family*, which has imported the family's libraries before it was needed; a job that needs others imports
them late.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.sandbox.limits import MEBIBYTE, STRANGER, Limits


@dataclass(frozen=True, slots=True)
class Job:
    """Where a job lives, which child runs it and what it may use."""

    module: str
    family: str
    limits: Limits = STRANGER


_PRESS = Limits(
    memory=512 * MEBIBYTE,
    seconds=600.0,
    reply=16 * MEBIBYTE,
    stream=4096 * MEBIBYTE,
    files=2048 * MEBIBYTE,
    input_is_extra=True,
)

_TABLES = Limits(seconds=60.0)

FAMILIES: dict[str, tuple[str, ...]] = {
    "light": ("desktop_app.sandbox.jobs.sniff", "desktop_app.sandbox.jobs.text_page"),
    "view": (
        "desktop_app.sandbox.jobs.thumb",
        "desktop_app.sandbox.jobs.image_exhibit",
        "desktop_app.sandbox.jobs.text_extract",
        "desktop_app.sandbox.jobs.office_text",
        "pillow_heif",
    ),
    "press": ("pikepdf", "PIL.Image", "pypdfium2", "desktop_app.sandbox.press.job"),
}

JOBS: dict[str, Job] = {
    "sniff": Job("desktop_app.sandbox.jobs.sniff", "light"),
    "pdf.info": Job("desktop_app.sandbox.jobs.pdf_info", "view"),
    "pdf.page": Job("desktop_app.sandbox.jobs.pdf_page", "view"),
    "image.page": Job("desktop_app.sandbox.jobs.image_page", "view"),
    "image.exhibit": Job("desktop_app.sandbox.jobs.image_exhibit", "view"),
    "text.page": Job("desktop_app.sandbox.jobs.text_page", "light"),
    "text.extract": Job("desktop_app.sandbox.jobs.text_extract", "view"),
    "table": Job("desktop_app.sandbox.jobs.table", "light", _TABLES),
    "thumb": Job("desktop_app.sandbox.jobs.thumb", "view"),
    "press.render": Job("desktop_app.sandbox.press.job", "press", _PRESS),
}
