"""Tables of fictional people as other programs write them, and the child's job run in this process."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

from desktop_app.sandbox.errors import ChildError, Refusal
from desktop_app.sandbox.jobs import table as job
from desktop_app.sandbox.task import Blob, Task
from desktop_app.services.importing.table_file import JOB, How, Table, read_table


@dataclass(frozen=True, slots=True)
class Answer:
    params: dict[str, Any]
    blobs: Sequence[bytes]


class Here:
    """Runs the job without a child, for tests that are about what it answers."""

    def call(self, job_name: str, params: dict[str, Any], blobs: Sequence[Any]) -> Answer:
        assert job_name == JOB
        blob = Blob()
        for piece in blobs[0]:
            blob.append(piece)
        try:
            found = job.run(Task(params, [blob]))
        except Refusal as refusal:
            raise ChildError(refusal.code) from None
        finally:
            blob.close()
        return Answer(found.params, [bytes(part) for part in found.blobs])


def file(folder: Path, content: str | bytes, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def opened(folder: Path, content: str | bytes, name: str = "people.csv", how: How | None = None) -> Table:
    return read_table(Here(), file(folder, content, name), how)


def workbook(sheets: dict[str, Iterable[Sequence[object]]]) -> bytes:
    """Return an XLSX; text that begins with = becomes a real formula."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if hasattr(cell, "isoformat"):
                        sheet.write_datetime(at, column, cell, day)
                    else:
                        sheet.write(at, column, cell)
    return buffer.getvalue()


def ods(rows: Iterable[Sequence[str]], name: str = "People") -> bytes:
    """Return an ODS with one sheet of text cells."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        '<?xml version="1.0"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="{name}">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return buffer.getvalue()
