"""Job ``text.page``: a text file decoded for reading. Parameter: ``most`` characters.

Reply: ``encoding``, ``characters``, ``cut`` (there is more), one part of UTF-8.
"""

from __future__ import annotations

import unicodedata

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.encodings import text_encoding
from desktop_app.sandbox.task import Result, Task

_MOST = 1_000_000
_BYTES_PER_CHARACTER = 4
_KEPT = frozenset("\t\n")


def run(task: Task) -> Result:
    """Decode the beginning of the only file."""
    most = task.integer("most", 200_000, low=1, high=_MOST)
    content = task.blob.read(0, most * _BYTES_PER_CHARACTER)
    encoding = text_encoding(content)
    if encoding is None:
        raise Refusal("unknown-type")
    text = readable(content.decode(encoding, "replace"))
    cut = len(text) > most or len(content) < task.blob.size
    text = text[:most]
    return Result(
        {"encoding": encoding, "characters": len(text), "cut": cut}, [text.encode("utf-8", "replace")]
    )


def readable(text: str) -> str:
    """Return text with one kind of line end and without control characters and lone surrogates."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    unwanted = {
        ord(char): None
        for char in set(text)
        if char not in _KEPT and unicodedata.category(char) in {"Cc", "Cs"}
    }
    return text.translate(unwanted)
