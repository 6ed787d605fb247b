"""Job ``table``: the rows of a stranger's table (CSV, TSV, XLSX, XLS, ODS) as plain text cells, nothing run.

Parameters, all optional: ``encoding``, ``delimiter``, ``sheet``. Reply: how the table was written, and one
binary part with a JSON array ``[line, what is odd, cells]`` a line for every row that is not empty.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.table_text import text_rows
from desktop_app.sandbox.task import Result, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.sandbox.task import Blob

MAX_COLUMNS = 500
MAX_CELLS = 20_000_000
MAX_BYTES = 128 << 20
"""Of rows as JSON: more than that is no list of people, and must not fill the memory of the program."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_NO_TABLES = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"GIF8")

Raw = tuple[int, str, list[str]]
"""A row: where it begins, a code of what is odd about it or empty, its cells."""


def run(task: Task) -> Result:
    """Read the only file."""
    blob = task.blob
    head = blob.read(0, 8)
    if head.startswith(_NO_TABLES):
        raise Refusal("unknown-type")
    sheet, encoding, delimiter = (_text(task, name) for name in ("sheet", "encoding", "delimiter"))
    how: dict[str, Any]
    rows: Iterable[Raw]
    if head.startswith((_ZIP, _OLE)):
        how, rows = _sheet_rows(blob, sheet)
    else:
        how, rows = text_rows(blob.read(), encoding, delimiter)
    written = b"".join(_lines(rows))
    if not written:
        raise Refusal("table-empty")
    return Result(how, [written])


def _sheet_rows(blob: Blob, wanted: str) -> tuple[dict[str, Any], Iterable[Raw]]:
    from desktop_app.sandbox.jobs.table_sheet import sheet_rows  # noqa: PLC0415 - most files are text

    return sheet_rows(blob, wanted)


def _text(task: Task, name: str) -> str:
    value = task.params.get(name, "")
    if not isinstance(value, str) or len(value) > 100:
        raise Refusal("bad-request")
    return value


def _lines(rows: Iterable[Raw]) -> Iterator[bytes]:
    cells_left, bytes_left = MAX_CELLS, MAX_BYTES
    for line, odd, cells in rows:
        width = next((at for at in range(len(cells), 0, -1) if cells[at - 1].strip()), 0)
        if not width and not odd:
            continue
        if bytes_left == MAX_BYTES:  # the row that names the columns
            if width > MAX_COLUMNS:
                raise Refusal("table-too-wide")
            del cells[width:]
        written = json.dumps([line, odd, cells[: MAX_COLUMNS + 1]], ensure_ascii=False).encode(
            "utf-8", "replace"
        )
        cells_left -= len(cells)
        bytes_left -= len(written)
        if cells_left < 0 or bytes_left < 0:
            raise Refusal("table-too-big")
        yield written + b"\n"
