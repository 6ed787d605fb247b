"""Opens a stranger's PDF with pypdfium2 once per child and keeps it open for the next page."""

from __future__ import annotations

import io
import math
from typing import IO, TYPE_CHECKING, Any

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from pypdfium2 import raw

from desktop_app.sandbox.errors import Refusal

if TYPE_CHECKING:
    from desktop_app.sandbox.task import Task

MOST_PAGES = 100_000
_LARGEST_POINTS = 20_000.0  # beyond PDF's own 14,400 a size is a lie


def document(task: Task) -> Any:
    """Return the open document of a task; raises ``Refusal``."""
    opened = task.memo.get("pdf")
    if opened is None:
        try:
            opened = _load(task.blob.open())
        except pypdfium2.PdfiumError as error:
            if error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
                raise Refusal("encrypted") from error
            task.memo["mended"] = True
            opened = _mended(task)
        if not 0 < len(opened) <= MOST_PAGES:
            count = len(opened)
            opened.close()
            raise Refusal("too-many-pages" if count else "unreadable")
        task.memo["pdf"] = opened
    return opened


def _load(file: IO[bytes]) -> Any:
    try:
        return pypdfium2.PdfDocument(file, autoclose=True)
    except pypdfium2.PdfiumError:
        file.close()
        raise


def _mended(task: Task) -> Any:
    """Return what can be saved of a document whose end is missing: the other reader rebuilds its table."""
    import pikepdf  # noqa: PLC0415 - few documents need it

    out = io.BytesIO()
    try:
        with task.blob.open() as file, pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as pdf:
            pdf.save(out)
        return _load(out)
    except (pikepdf.PdfError, pypdfium2.PdfiumError, ValueError) as error:
        raise Refusal("unreadable") from error


def page_size(opened: Any, index: int) -> tuple[float, float]:
    """Return width and height of a page in points; raises ``Refusal`` when they cannot be real."""
    try:
        width, height = opened.get_page_size(index)
    except pypdfium2.PdfiumError as error:
        raise Refusal("unreadable") from error
    if not all(math.isfinite(side) and 0 < side <= _LARGEST_POINTS for side in (width, height)):
        raise Refusal("unreadable")
    return width, height


def page_at(opened: Any, index: int) -> Any:
    """Return a loaded page, to be closed; raises ``Refusal`` when there is none or it is broken."""
    if index >= len(opened):
        raise Refusal("no-such-page")
    try:
        return opened[index]
    except pypdfium2.PdfiumError as error:
        raise Refusal("unreadable") from error
