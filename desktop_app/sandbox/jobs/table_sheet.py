"""Rows of spreadsheets (XLSX, XLSB, XLS, ODS): shown values only; formulas and macros are never looked at."""

from __future__ import annotations

import datetime as dt
import zipfile
from typing import TYPE_CHECKING, Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from desktop_app.sandbox.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.sandbox.task import Blob

_MOST_ENTRIES = 2_000
_MOST_UNPACKED = 320 << 20
_LOCKED = 1
_MAX_CELL = 1_000_000


def sheet_rows(blob: Blob, wanted: str) -> tuple[dict[str, Any], Iterator[tuple[int, str, list[str]]]]:
    """Return how a workbook was written and the rows of a sheet: the one wanted, or the first with any."""
    if blob.read(0, 2) == b"PK":
        _refuse_bomb(blob)
    try:
        with blob.open() as file:
            return _first_filled(CalamineWorkbook.from_filelike(file), wanted)
    except PasswordError as error:
        raise Refusal("encrypted") from error
    except CalamineError as error:
        raise Refusal("unreadable") from error


def _first_filled(book: Any, wanted: str) -> tuple[dict[str, Any], Iterator[tuple[int, str, list[str]]]]:
    names = [
        one.name
        for one in book.sheets_metadata
        if one.typ == SheetTypeEnum.WorkSheet and one.visible == SheetVisibleEnum.Visible
    ]
    if wanted and wanted not in names:
        raise Refusal("no-such-sheet")
    for name in [wanted] if wanted else names:
        sheet = book.get_sheet_by_name(name)
        if sheet.height and sheet.width:
            how = {"format": "sheet", "encoding": "", "delimiter": "", "sheet": name, "sheets": names}
            return how, _rows(sheet)
    raise Refusal("table-empty")


def _rows(sheet: Any) -> Iterator[tuple[int, str, list[str]]]:
    for line, values in enumerate(sheet.iter_rows(), 1):  # from the first row, filled or not
        cells = [_text(value) for value in values]
        odd = "cell-too-long" if any(len(cell) > _MAX_CELL for cell in cells) else ""
        yield line, odd, [cell[:200] for cell in cells] if odd else cells


def _text(value: object) -> str:
    """Return a cell as people read it; whole numbers without a point, dates as ISO 8601."""
    match value:
        case str():
            return value.replace("\0", "\ufffd")
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 10**15:
            return str(int(value))
        case dt.datetime() if value.time() == dt.time.min:
            return value.date().isoformat()
        case dt.datetime():
            return value.isoformat(" ", "minutes")
        case dt.date() | dt.time():
            return value.isoformat()
        case _:
            return "" if value is None else str(value)


def _refuse_bomb(blob: Blob) -> None:
    """Refuse what says that it is too big, is damaged or locked; a liar meets the limits of the child."""
    try:
        with blob.open() as file, zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise Refusal("unreadable") from error
    if len(entries) > _MOST_ENTRIES or sum(one.file_size for one in entries) > _MOST_UNPACKED:
        raise Refusal("expands-too-far")
    if any(one.flag_bits & _LOCKED for one in entries):
        raise Refusal("encrypted")
