"""Imports whatever tables a person hands over: one of people, or several that belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_app.domain.errors import UsageError
from desktop_app.services.importing.dialects import proposed, with_header
from desktop_app.services.importing.linked import is_linked
from desktop_app.services.importing.memory import remembered
from desktop_app.services.importing.people import Course, import_linked, import_people
from desktop_app.services.importing.report import ImportReport
from desktop_app.services.importing.table_file import How, Pool, Table, read_table
from desktop_app.vault.vault import Vault

_TABLES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods"})
MOST_TABLES = 30


def read_tables(pool: Pool, paths: Sequence[Path], how: How | None = None) -> list[Table]:
    """Read tables, those in a folder too; every sheet of a workbook whose sheets belong together.

    Raises KnownError of `read_table`, UsageError ``no-tables``.
    """
    files = [file for path in paths for file in _files(path)]
    if not files or len(files) > MOST_TABLES:
        raise UsageError(
            "no-tables",
            "This folder holds no tables, or too many at once.",
            "Choose the tables themselves: CSV, TSV, XLSX, XLS or ODS.",
        )
    tables = [with_header(read_table(pool, file, how)) for file in files]
    if len(tables) == 1 and len(tables[0].sheets) > 1 and not (how and how.sheet):
        sheets = [_sheet(pool, files[0], name) for name in tables[0].sheets[:MOST_TABLES]]
        if is_linked(sheets):
            return sheets
    return tables


def import_tables(
    vault: Vault,
    tables: Sequence[Table],
    *,
    mapping: Mapping[str, str | None] | None = None,
    dry_run: bool = False,
    differing_as_claims: bool = True,
    course: Course | None = None,
) -> ImportReport:
    """Import one table of people, or several that belong together.

    What the mapping leaves open is taken from the last import with the same header, then from what the
    program that wrote the table is known to mean. Raises UsageError ``tables-not-linked``.
    """
    if is_linked(tables):
        return import_linked(
            vault, tables, dry_run=dry_run, differing_as_claims=differing_as_claims, course=course
        )
    if len(tables) != 1:
        raise UsageError(
            "tables-not-linked",
            "These tables do not name each other’s rows by ids, so they cannot be joined.",
            "Import one after the other.",
        )
    table = tables[0]
    with vault.unit() as unit:
        told, _ = proposed(table.header, remembered(unit, table.header))
    return import_people(
        vault,
        table,
        mapping={**told, **(mapping or {})},
        dry_run=dry_run,
        differing_as_claims=differing_as_claims,
        course=course,
    )


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.iterdir() if file.suffix.lower() in _TABLES)


def _sheet(pool: Pool, path: Path, name: str) -> Table:
    return with_header(read_table(pool, path, How(sheet=name)))
