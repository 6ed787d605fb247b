"""Job ``text.extract``: the words of a document for search (PDF, DOCX, ODT, XLSX, text, HTML, mail).

Parameter: ``most`` characters. Reply: ``kind``, ``characters``, ``cut``, ``pages``, one part of UTF-8 in
which pages are parted by form feeds.
"""

from __future__ import annotations

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.html_text import visible_text
from desktop_app.sandbox.jobs.sniff import identify
from desktop_app.sandbox.jobs.text_page import readable
from desktop_app.sandbox.task import Result, Task

_MOST = 5_000_000
_BYTES_PER_CHARACTER = 4


def run(task: Task) -> Result:
    """Extract from the only file."""
    most = task.integer("most", 1_000_000, low=1, high=_MOST)
    kind, encoding = identify(task.blob)
    pages = 1
    if kind == "pdf":
        from desktop_app.sandbox.jobs.pdf_text import pdf_text  # noqa: PLC0415 - slow to load

        text, pages = pdf_text(task, most)
    elif kind in {"docx", "odt", "xlsx"}:
        from desktop_app.sandbox.jobs.office_text import office_text  # noqa: PLC0415 - slow to load

        text = readable(office_text(task.blob, kind, most + 1))
    elif encoding is not None:
        content = task.blob.read(0, (most + 1) * _BYTES_PER_CHARACTER)
        text = readable(_plain(content, kind, encoding))
    else:
        raise Refusal("unknown-type")
    cut, text = len(text) > most, text[:most]
    found = {"kind": kind, "characters": len(text), "cut": cut, "pages": pages}
    return Result(found, [text.encode("utf-8", "replace")])


def _plain(content: bytes, kind: str, encoding: str) -> str:
    if kind == "eml":
        from desktop_app.sandbox.jobs.mail_text import mail_text  # noqa: PLC0415 - slow to load

        return mail_text(content)
    text = content.decode(encoding, "replace")
    return visible_text(text) if kind == "html" else text
