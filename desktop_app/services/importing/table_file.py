"""Reads a CSV or TSV file row by row, whatever program wrote it, and tells what is odd about each row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.errors import told

DELIMITERS = ",;\t|"
MAX_CELL = 1_000_000
MAX_COLUMNS = 500
_HEAD_BYTES = 65_536
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file on which it ends, its cells, and what is odd about it (a code, or empty).

    ``quote`` and ``cell-too-long``: the row could not be read; ``too-many-cells`` and ``too-few-cells``: it
    could, and its cells stand as far as they go.
    """

    line: int
    cells: tuple[str, ...]
    oddity: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """An open table: its header, its rows, and how it was written."""

    header: tuple[str, ...]
    rows: Iterator[Row]
    delimiter: str
    encoding: str


@contextmanager
def open_table(path: Path) -> Iterator[Table]:
    """Open a table whose first line that is not empty names the columns.

    UTF-8 with or without mark, UTF-16 with one; comma, semicolon, tab or bar; an Excel line ``sep=;`` is
    understood. Raises KnownError ``no-such-file``, ``table-empty``, ``table-not-text``, ``table-too-wide``;
    while rows are read, ``table-not-text`` for bytes that are not in the encoding.
    """
    with told(), path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        encoding = next((name for mark, name in _BOMS if head.startswith(mark)), "utf-8")
        if encoding == "utf-8" and b"\0" in head:
            raise not_text()
        file.seek(0)
        with io.TextIOWrapper(file, encoding=encoding, newline="") as text:
            yield _table(text)


def _table(text: io.TextIOWrapper) -> Table:
    try:
        first, told_delimiter = _first_line(text)
    except UnicodeError:
        raise not_text() from None
    delimiter = told_delimiter or _delimiter(first)
    lines = _Lines(first, text)
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    csv.field_size_limit(MAX_CELL)
    try:
        header = tuple(cell.strip() for cell in next(rows))
    except csv.Error:
        raise KnownError(
            "table-header-broken",
            "The first line of this table opens a quote that does not close, so its columns are unknown.",
            "Save the table again as CSV UTF-8 and choose that file.",
        ) from None
    if len(header) > MAX_COLUMNS:
        raise KnownError(
            "table-too-wide",
            "This table has more than {most} columns.",
            "Check that it is a table of people, one person a row.",
            most=MAX_COLUMNS,
        )
    return Table(header, _rows(rows, lines, len(header)), delimiter, text.encoding)


def not_text() -> KnownError:
    """The sentence for a file that is no text, or text in an encoding that cannot be told for sure."""
    return KnownError(
        "table-not-text",
        "This file is not UTF-8 or UTF-16 text, so its letters are not sure; nothing was imported.",
        "Open it in the program that made it and save it as “CSV UTF-8”.",
    )


class _Lines:
    """The lines of the file as the csv reader takes them, counted over the ones read ahead."""

    def __init__(self, first: str, rest: io.TextIOWrapper) -> None:
        self._first: str | None = first
        self._rest = rest
        self.number = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        self.number += 1
        if self._first is not None:
            line, self._first = self._first, None
            return line
        line = self._rest.readline()
        if not line:
            self.number -= 1
            raise StopIteration
        return line.replace("\0", "\ufffd")


def _first_line(text: io.TextIOWrapper) -> tuple[str, str]:
    """Return the first line that is not empty and the delimiter that a ``sep=`` line before it told."""
    told_delimiter = ""
    while line := text.readline(MAX_CELL):
        bare = line.strip("\r\n")
        if bare.lower().startswith("sep=") and len(bare) == len("sep=;"):
            told_delimiter = bare[-1]
        elif bare.strip(DELIMITERS + " "):
            return line.replace("\0", "\ufffd"), told_delimiter
    raise KnownError("table-empty", "This table is empty.", "Choose a table with one person a row.")


def _delimiter(line: str) -> str:
    """Return the separator that stands most often outside quotes; a comma where none does."""
    outside = "".join(line.split('"')[::2])
    return max(DELIMITERS, key=lambda mark: (outside.count(mark), -DELIMITERS.index(mark)))


def _rows(rows: Iterator[list[str]], lines: _Lines, width: int) -> Iterator[Row]:
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except UnicodeError:
            raise not_text() from None
        except csv.Error as error:
            yield Row(lines.number, (), "cell-too-long" if "limit" in str(error) else "quote")
            continue
        if not any(cell.strip() for cell in cells):
            continue
        oddity = ""
        if any(cell.strip() for cell in cells[width:]):
            oddity = "too-many-cells"
        elif len(cells) < width:
            oddity = "too-few-cells"
        yield Row(lines.number, tuple(cells), oddity)
