"""Prints fictional papers as PDF, the same bytes for the same words; scans would be larger, not better."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app.assets import asset

_SERIF, _BOLD = "DemoSerif", "DemoSerifBold"
_FILES = {_SERIF: "PT_Serif-Web-Regular.ttf", _BOLD: "PT_Serif-Web-Bold.ttf"}
_WIDTH, _HEIGHT = A4
_MARGIN = 64.0
_SIZE, _LEADING = 11.5, 17.0


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on a paper: lines of its head, paragraphs, how many pages it fills, and its number."""

    head: str
    paragraphs: Sequence[str]
    pages: int
    number: str


def paper_pdf(paper: Paper) -> bytes:
    """Return the paper as a PDF of exactly its number of pages, stamped and signed by nobody."""
    _register()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, initialFontName=_SERIF)  # type: ignore[arg-type]  # stubs err
    canvas.setTitle(paper.number)
    for page in range(paper.pages):
        _page(canvas, paper, page)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _page(canvas: Canvas, paper: Paper, page: int) -> None:
    y = _HEIGHT - _MARGIN
    if page == 0:
        canvas.setFont(_BOLD, 15)
        for line in paper.head.splitlines():
            canvas.drawCentredString(_WIDTH / 2, y, line)
            y -= 22
    canvas.setFont(_SERIF, 9)
    canvas.drawString(_MARGIN, y - 4, f"№ {paper.number}")
    canvas.drawRightString(_WIDTH - _MARGIN, y - 4, f"{page + 1} / {paper.pages}")
    y -= 34
    canvas.setFont(_SERIF, _SIZE)
    for step in range(len(paper.paragraphs)):
        text = paper.paragraphs[(page * 2 + step) % len(paper.paragraphs)]
        lines = simpleSplit(text, _SERIF, _SIZE, _WIDTH - 2 * _MARGIN)
        if y - len(lines) * _LEADING < 150:
            break
        for line in lines:
            canvas.drawString(_MARGIN, y, line)
            y -= _LEADING
        y -= 8
    if page == paper.pages - 1:
        canvas.setLineWidth(1.4)
        canvas.setStrokeColorRGB(0.2, 0.25, 0.55)
        canvas.circle(_WIDTH - 150, 110, 42)
        canvas.circle(_WIDTH - 150, 110, 34)
        canvas.line(_MARGIN, 100, _MARGIN + 170, 100)


def _register() -> None:
    for name, file in _FILES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(asset("fonts", "print", file))))
