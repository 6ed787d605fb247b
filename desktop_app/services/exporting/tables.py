"""The same as tables: one for each kind of entry, as CSV and as sheets of a workbook, without formulas."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xlsxwriter

from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Kind
from desktop_app.services.exporting.plain import guarded
from desktop_app.services.exporting.values import to_text
from desktop_app.vault.file.files import new_file

MOST_CELLS = 3_000_000
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_575
_CUT = "… (the whole text is in the JSON)"
_FIRST = ("case", "id", "parent")
_LAST = ("in several versions", "withheld")


@dataclass(slots=True)
class Sheets:
    """The rows of every kind, gathered while roots are read."""

    rows: dict[str, list[list[str]]] = field(default_factory=dict)
    cells: int = 0

    def add(self, code: str, entities: list[Entity]) -> None:
        """Add the entries of a root; ``code`` is that of the case, or the id of another root."""
        for entity in entities:
            row = [code, entity.id.hex(), "" if entity.parent is None else entity.parent.hex()]
            for one in SCHEMA.kind(entity.kind).fields:
                value = entity.values.get(one.name)
                elements = value if isinstance(value, tuple) else (value,)
                row.append("; ".join(to_text(element) for element in elements))
            row += [", ".join(sorted(entity.conflicts)), ", ".join(sorted(entity.withheld))]
            self.rows.setdefault(entity.kind, []).append(row)
            self.cells += len(row)


def header(kind: Kind) -> list[str]:
    """Return the first row of a kind's table."""
    return [*_FIRST, *(one.name for one in kind.fields), *_LAST]


def filled(sheets: Sheets) -> Iterator[tuple[Kind, list[list[str]]]]:
    """Yield the kinds of which there is any entry, in the order of the schema."""
    for kind in SCHEMA.kinds:
        if kind.name in sheets.rows:
            yield kind, sheets.rows[kind.name]


def write_csv(folder: Path, sheets: Sheets) -> list[Path]:
    """Write a CSV file for each kind, UTF-8 with the mark that spreadsheets look for."""
    written = []
    for kind, rows in filled(sheets):
        target = folder / f"{kind.name}.csv"
        with new_file(target) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header(kind))
            writer.writerows([guarded(cell) for cell in row] for row in rows)
        written.append(target)
    return written


def write_workbook(target: Path, sheets: Sheets) -> bool:
    """Write one workbook with a sheet for each kind; False when there is more than a workbook can hold well.

    It is made in memory: the writer's other ways go through temporary files.
    """
    if sheets.cells > MOST_CELLS or any(len(rows) > _MOST_ROWS for rows in sheets.rows.values()):
        return False
    with (
        new_file(target) as partial,
        partial.open("wb") as file,
        xlsxwriter.Workbook(file, {"in_memory": True}) as book,
    ):
        bold = book.add_format({"bold": True})
        as_text = book.add_format({"quote_prefix": True, "num_format": "@"})
        for kind, rows in filled(sheets):
            sheet = book.add_worksheet(kind.name[:31])
            _write_rows(sheet, [header(kind)], bold, 0)
            _write_rows(sheet, rows, as_text, 1)
            sheet.freeze_panes(1, 0)
    return True


def _write_rows(sheet: Any, rows: list[list[str]], how: Any, first: int) -> None:
    for at, row in enumerate(rows, first):
        for column, cell in enumerate(row):
            if cell:
                sheet.write_string(at, column, _cut(cell), how)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - len(_CUT)] + _CUT
