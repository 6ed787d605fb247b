"""Rows of CSV and TSV text: whatever program wrote it, a quote left open costs its own row and no other."""

from __future__ import annotations

import codecs
import csv
import io
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.encodings import text_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator

DELIMITERS = ",;\t|"
MAX_CELL = 1_000_000
BROKEN = "\ufffd"
"""Stands for bytes that are no letter, so that the row is told and nothing is silently dropped."""

_MOST_LINES = 400
_TITLES = 12
_SAMPLE = 1 << 16
_WIDE_NULS = 0.1
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def text_rows(
    content: bytes, encoding: str, delimiter: str
) -> tuple[dict[str, Any], Iterator[tuple[int, str, list[str]]]]:
    """Return how a text was written and its rows; raises ``Refusal`` for what is no text."""
    name = encoding or table_encoding(content)
    try:
        text = content.decode(name, "replace").removeprefix("\ufeff").replace("\0", BROKEN)
    except (LookupError, ValueError) as error:
        raise Refusal("bad-request") from error
    lines = Lines(text)
    mark = _first_mark(lines, delimiter)
    how = {"format": "text", "encoding": name, "delimiter": mark, "sheet": "", "sheets": []}
    return how, _rows(lines, mark)


def table_encoding(content: bytes) -> str:
    """Return the encoding of a table by its bytes; raises ``Refusal`` when it is no text."""
    sample = content[:_SAMPLE]
    if content.startswith(_MARKS):
        return "utf-8-sig" if content.startswith(codecs.BOM_UTF8) else "utf-16"
    nuls = sample.count(0)
    if nuls and nuls < _WIDE_NULS * len(sample):  # a slip of some program; UTF-16 is full of them
        content = content.replace(b"\0", b"")
    try:
        content.decode()
    except UnicodeDecodeError as error:
        name = "utf-8" if _mostly_utf_8(content) else text_encoding(_from(content, error.start))
    else:
        name = text_encoding(content)  # that it can be UTF-8 does not say that it is text
    if name is None:
        raise Refusal("table-not-text")
    return name


def _mostly_utf_8(content: bytes) -> bool:
    """Whether a text that is no UTF-8 is one with some letters broken: a code page hits on few by chance."""
    text = content.decode(errors="replace")
    broken = text.count(BROKEN)
    return sum(not char.isascii() for char in text) - broken > broken


def _from(content: bytes, start: int) -> bytes:
    """A table may begin in plain ASCII and show its code page far below."""
    return content if start < _SAMPLE else content[start:]


class Lines:
    """The lines of a text, whatever ends them, numbered from 1; some can be given back."""

    def __init__(self, text: str) -> None:
        self._text = io.StringIO(text, newline="")
        self._back: deque[str] = deque()
        self.number = 0
        self.taken: list[str] = []

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= _MOST_LINES:
            raise StopIteration
        line = self._back.popleft() if self._back else self._text.readline()
        if not line:
            raise StopIteration
        self.number += 1
        self.taken.append(line)
        return line

    def begin(self) -> None:
        """Forget what was taken: the row that it made is done."""
        self.taken = []

    def back_to(self, keep: int) -> None:
        """Give back all lines taken since ``begin`` but the first ``keep``."""
        self._back.extendleft(reversed(self.taken[keep:]))
        self.number -= len(self.taken) - keep
        self.taken = self.taken[:keep]


def _first_mark(lines: Lines, told: str) -> str:
    """Skip empty lines and Excel's ``sep=`` line; return the separator, told or by the line that follows."""
    for line in lines:
        bare = line.strip("\r\n")
        if bare.lower().startswith("sep=") and len(bare) == len("sep=;"):
            told = told or bare[-1]
        elif bare.strip(DELIMITERS + " "):
            told = told if len(told) == 1 and told not in '"\r\n' else _delimiter(bare)
            if not told:  # a title of one cell: the lines below it know
                told = next(filter(None, (_delimiter(line) for line in islice(lines, _TITLES))), ",")
            lines.back_to(0)
            lines.begin()
            return told
        lines.begin()
    raise Refusal("table-empty")


def _delimiter(line: str) -> str:
    """Return the separator that stands most often outside quotes; nothing where none does."""
    outside = "".join(line.split('"')[::2])
    found = max(DELIMITERS, key=lambda mark: (outside.count(mark), -DELIMITERS.index(mark)))
    return found if found in outside else ""


def _rows(lines: Lines, delimiter: str) -> Iterator[tuple[int, str, list[str]]]:
    csv.field_size_limit(MAX_CELL)
    while True:
        lines.begin()
        begins = lines.number + 1
        try:
            cells = next(csv.reader(lines, delimiter=delimiter, strict=True))
        except StopIteration:
            return
        except csv.Error as error:
            odd = "cell-too-long" if "limit" in str(error) else "quote"
            lines.back_to(1)
            yield begins, odd, [lines.taken[0].strip()[:200]]
            continue
        yield begins, "broken-letters" if BROKEN in "".join(cells) else "", cells
