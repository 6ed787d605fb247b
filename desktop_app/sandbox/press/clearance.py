"""Which pages of an exhibit leave the stamp's place empty, so that they need not be shrunk for it."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from pypdfium2 import raw

from desktop_app.sandbox.press.style import SIZES

if TYPE_CHECKING:
    from typing import BinaryIO

MOST_PAGES = 300
"""Larger bundles shrink every page: looking costs a millisecond a page, and evenness is worth more there."""

_MOST_OBJECTS = 4000
_TOP = 48.0


def clear_sheets(file: BinaryIO) -> frozenset[int]:
    """Return the pages whose foot is free of ink; none where the file cannot be read this way.

    Pages with annotations, turned or shifted pages and pages of countless objects count as not free.
    """
    try:
        pdf = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError:
        return frozenset()
    try:
        return frozenset(index for index in range(len(pdf)) if _is_clear(pdf, index))
    finally:
        pdf.close()


def _is_clear(pdf: pypdfium2.PdfDocument, index: int) -> bool:
    page = raw.FPDF_LoadPage(pdf.raw, index)
    if not page:
        return False
    try:
        count = raw.FPDFPage_CountObjects(page)
        if count > _MOST_OBJECTS or raw.FPDFPage_GetRotation(page) or raw.FPDFPage_GetAnnotCount(page):
            return False
        width, height = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
        edges = [ctypes.c_float() for _ in range(4)]
        if raw.FPDFPage_GetMediaBox(page, *edges) and (edges[0].value or edges[1].value):
            return False
        if raw.FPDFPage_GetCropBox(page, *edges) and (edges[0].value or edges[1].value):
            return False
        limit = _TOP * min(width, height) / SIZES["letter"][0]
        return not any(_reaches(page, number, limit) for number in range(count))
    finally:
        raw.FPDF_ClosePage(page)


def _reaches(page: object, number: int, limit: float) -> bool:
    """Whether an object has ink below ``limit``; one whose place is unknown has."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    item = raw.FPDFPage_GetObject(page, number)
    known = raw.FPDFPageObj_GetBounds(item, left, bottom, right, top)
    return not known or bottom.value < limit
