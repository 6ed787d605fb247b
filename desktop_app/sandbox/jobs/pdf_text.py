"""The words of a PDF, page by page, for search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.pdf_document import document, page_at
from desktop_app.sandbox.jobs.text_page import readable

if TYPE_CHECKING:
    from desktop_app.sandbox.task import Task

_MOST_PAGES = 5000


def pdf_text(task: Task, most: int) -> tuple[str, int]:
    """Return the words, pages parted by form feeds, and the number of pages; may exceed ``most``."""
    opened = document(task)
    pages: list[str] = []
    length = 0
    for index in range(min(len(opened), _MOST_PAGES)):
        try:
            page = page_at(opened, index)
        except Refusal:
            pages.append("")  # one page that cannot be read hides no other
            continue
        words = page.get_textpage()
        pages.append(readable(words.get_text_bounded()))
        words.close()
        page.close()
        length += len(pages[-1]) + 1
        if length > most:
            break
    return "\f".join(pages), len(opened)
