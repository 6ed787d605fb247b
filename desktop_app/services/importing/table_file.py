"""Tables as the limited child reads them: how they were written, their header, and their rows, as often as
needed and without a copy of each cell in memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from desktop_app.domain.errors import KnownError
from desktop_app.services.evidence.attach import pieces_of

JOB = "table"
MAX_CELLS = 501
_CODES = frozenset({"", "quote", "cell-too-long", "broken-letters"})
_FELL = frozenset({"child-crashed", "child-memory", "child-timeout"})
UNREAD = frozenset({"quote", "cell-too-long"})
"""What makes a row unreadable: its cells are only its beginning, for the screen."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file on which it begins, its cells, and what is odd (a code, or empty).

    ``quote`` and ``cell-too-long``: the row could not be read; ``too-many-cells``, ``too-few-cells`` and
    ``broken-letters``: it could, and its cells stand as far as they go.
    """

    line: int
    cells: tuple[str, ...]
    oddity: str = ""


@dataclass(frozen=True, slots=True)
class How:
    """What a person says about a table that the program guessed wrong; empty means: guess."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table in memory: how it was written, the row that names the columns, and where the rows begin.

    ``kind`` is ``text`` or ``sheet``; ``sheets`` are the names of all visible sheets of a workbook.
    """

    name: str
    header: tuple[str, ...]
    kind: str
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    above: tuple[Row, ...] = ()
    _content: bytes = field(default=b"", repr=False)
    _start: int = 0

    def rows(self) -> Iterator[Row]:
        """Yield the rows below the header; each call begins anew. Raises KnownError ``child-lied``."""
        width = len(self.header)
        for line, odd, cells in _raw_rows(self._content, self._start):
            beyond = any(cell.strip() for cell in cells[width:])
            if odd in UNREAD:
                yield Row(line, cells, odd)
            elif beyond:
                yield Row(line, cells, "too-many-cells")
            else:
                yield Row(line, cells, odd or ("too-few-cells" if len(cells) < width else ""))

    def begun_at(self, row: int) -> Table:
        """Return the same table with the header in a later row, counted from 0."""
        content, kept = self._content, list[Row]()
        start = 0
        for at, (line, _, cells) in enumerate(_raw_rows(content, 0)):
            end = content.index(b"\n", start) + 1
            if at == row:
                header = tuple(cell.strip() for cell in cells)
                return Table(
                    self.name,
                    header,
                    self.kind,
                    self.encoding,
                    self.delimiter,
                    self.sheet,
                    self.sheets,
                    tuple(kept),
                    content,
                    end,
                )
            kept.append(Row(line, cells))
            start = end
        raise _lied()

    def first_rows(self, most: int) -> list[tuple[str, ...]]:
        """Return the cells of the first rows of the file, header and what stands above it included."""
        found: list[tuple[str, ...]] = []
        for _, odd, cells in _raw_rows(self._content, 0):
            if odd in UNREAD or len(found) == most:
                break
            found.append(cells)
        return found


class Pool(Protocol):
    """The limited children (``sandbox.pool.ChildPool``)."""

    def call(self, job: str, params: dict[str, Any], blobs: Sequence[Any]) -> Any:
        """Run a job; the reply has ``params`` and ``blobs``."""


def read_table(pool: Pool, path: Path, how: How | None = None) -> Table:
    """Read a table in a limited child. Raises KnownError with what the child refused, or ``no-such-file``."""
    try:
        reply = pool.call(JOB, parameters(how), [pieces_of(path)])
    except KnownError as error:
        if error.code in _FELL:
            raise _too_big() from error
        raise
    return table_of(path.name, reply.params, reply.blobs)


def parameters(how: How | None) -> dict[str, Any]:
    """Return the parameters of the job for what a person said about the table."""
    told = how or How()
    return {"encoding": told.encoding, "delimiter": told.delimiter, "sheet": told.sheet}


def table_of(name: str, params: Mapping[str, Any], blobs: Sequence[bytes]) -> Table:
    """Return the table that a child answered with; the answer is checked as if a stranger had said it."""
    texts = [params.get(key) for key in ("format", "encoding", "delimiter", "sheet")]
    sheets = params.get("sheets")
    if len(blobs) != 1 or not all(isinstance(text, str) and len(text) <= 200 for text in texts):
        raise _lied()
    if not isinstance(sheets, list) or not all(isinstance(sheet, str) for sheet in sheets):
        raise _lied()
    kind, encoding, delimiter, sheet = (str(text) for text in texts)
    content = bytes(blobs[0])
    table = Table(name, (), kind, encoding, delimiter, sheet, tuple(sheets), (), content, 0)
    first = next(_raw_rows(content, 0), None)
    if first is None or first[1] in UNREAD:
        raise KnownError(
            "table-header-broken",
            "The first line of this table opens a quote that does not close, so its columns are unknown.",
            "Save the table again as CSV UTF-8 and choose that file.",
        )
    return table.begun_at(0)


def _raw_rows(content: bytes, start: int) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    while start < len(content):
        end = content.find(b"\n", start)
        try:
            line, odd, cells = json.loads(content[start:end])
        except (ValueError, TypeError):
            raise _lied() from None
        if type(line) is not int or type(odd) is not str or odd not in _CODES or not _are_cells(cells):
            raise _lied()
        yield line, odd, tuple(cells)
        start = end + 1


def _are_cells(cells: object) -> bool:
    return isinstance(cells, list) and len(cells) <= MAX_CELLS and all(type(cell) is str for cell in cells)


def _too_big() -> KnownError:
    return KnownError(
        "table-too-big",
        "This table claims to hold more than can be read at once; nothing was imported.",
        "Delete empty rows and columns at its end, or divide it into several files.",
    )


def _lied() -> KnownError:
    return KnownError(
        "child-lied",
        "The answer of the part that reads this file made no sense and was refused.",
        "Nothing was imported; try again.",
    )
