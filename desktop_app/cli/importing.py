"""The commands that import tables of people and take a whole import back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import PATH, Door, vault_command
from desktop_app.domain.errors import UsageError

if TYPE_CHECKING:
    from desktop_app.services.importing.report import ImportReport
    from desktop_app.services.importing.whole import Restored

_SHOWN = 50


@click.command()
@vault_command
@click.argument("table", type=PATH, nargs=-1, required=True, metavar="TABLE...")
@click.option(
    "--mapping", type=PATH, metavar="F", help="A JSON object: column header to column name or field."
)
@click.option("--dry-run", is_flag=True, help="Only tell what would be imported; nothing is saved.")
@click.option(
    "--differing",
    type=click.Choice(["claim", "leave-out"]),
    default="claim",
    help="What to do where the vault says otherwise: add a second account, or leave it out.",
)
@click.option("--report", type=PATH, metavar="F", help="Write what came of every row to F, a CSV table.")
@click.option("--sheet", default="", metavar="S", help="The sheet of a workbook. Else the first with rows.")
@click.option("--encoding", default="", metavar="E", help="How a text is encoded, such as cp1251.")
@click.option("--delimiter", default="", metavar="D", help="What separates the cells, such as “;”.")
@secrets.json_option
def import_table(
    door: Door,
    *,
    table: tuple[Path, ...],
    mapping: Path | None,
    dry_run: bool,
    differing: str,
    report: Path | None,
    as_json: bool,
    **told: str,
) -> int:
    """Add the people of TABLE: CSV, TSV, XLSX, XLS or ODS, whatever program and language wrote it.

    Columns are recognised by their header in English, Russian, Ukrainian or French: name, birth_date,
    external_id and some hundred more, or a field as in charge.article or charge[2].article. --mapping tells
    the rest, as in {"Person": "name", "Camp": "person.facility", "Secret": null}; it is remembered for the
    next table with the same header. A folder or several tables of events, acts and involvements that name
    each other by ids are joined. The JSON of “holdfast export” brings back a whole vault.

    Who is here already, by external id, identifier, or name and birth date, is added to, never overwritten.
    A row without a name is refused. A date or term that cannot be read keeps its words. Everything odd is
    listed with its line (exit status 4). “holdfast undo-import” takes all of it back.
    """
    from desktop_app.sandbox.pool import ChildPool  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.any_table import import_tables, read_tables  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.people import Course  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.report import write_report  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.table_file import How  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.whole import is_export  # noqa: PLC0415 - keeps --help quick

    if len(table) == 1 and is_export(table[0]):
        return _import_export(door, table[0], dry_run=dry_run, as_json=as_json)
    columns = None if mapping is None else _mapping(mapping)
    with ExitStack() as stack:
        pool = ChildPool()
        stack.callback(pool.kill_all)
        pool.start({"light": 1})
        vault = stack.enter_context(door.opened())
        progress = stack.enter_context(console.progress("Rows"))
        found = import_tables(
            vault,
            read_tables(pool, table, How(**told)),
            mapping=columns,
            dry_run=dry_run,
            differing_as_claims=differing == "claim",
            course=Course(progress=lambda rows: progress(rows, rows + 1)),
        )
    if report is not None:
        write_report(report, found)
    console.result(_data(found), lambda: _lines(found), as_json=as_json)
    return console.ESCALATED if found.needs_a_look else 0


@click.command()
@vault_command
@click.argument("number", type=int, required=False)
@secrets.json_option
def undo_import(door: Door, *, number: int | None, as_json: bool) -> int:
    """Take a whole import back: the latest, or the one of this NUMBER, as “holdfast import” told it.

    A case that somebody has changed since stays, and is named (exit status 4).
    """
    from desktop_app.services.importing.undoing import latest_import, undo_import  # noqa: PLC0415

    with door.opened() as vault:
        with vault.unit() as unit:
            batch = latest_import(unit, number)
        done = undo_import(vault, batch.number)
    data = {"batch": batch.number, "taken_back": done.taken_back, "kept": list(done.kept)}
    console.result(data, lambda: _undone(done.taken_back, done.kept), as_json=as_json)
    return console.ESCALATED if done.kept else 0


def _import_export(door: Door, path: Path, *, dry_run: bool, as_json: bool) -> int:
    from desktop_app.services.importing.people import Course  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.whole import import_export  # noqa: PLC0415 - keeps --help quick

    with door.opened() as vault, console.progress("Roots") as progress:
        course = Course(progress=lambda done: progress(done, done + 1))
        found = import_export(vault, path, dry_run=dry_run, course=course)
    data = {
        "roots": found.roots,
        "commits": found.commits,
        "files": found.files,
        "oddities": [{"code": odd.code, "value": odd.value} for odd in found.oddities],
    }
    console.result(data, lambda: _restored(found), as_json=as_json)
    return console.ESCALATED if found.oddities else 0


def _restored(found: Restored) -> Iterator[str]:
    yield f"{found.commits:,} changes of {found.roots:,} cases and other files, {found.files:,} originals"
    for odd in found.oddities[:_SHOWN]:
        yield f"{odd.code}: {plain(odd.value)}"


def _undone(taken_back: int, kept: tuple[str, ...]) -> Iterator[str]:
    yield f"{taken_back} changes taken back"
    if kept:
        yield f"Kept, because they were changed since: {', '.join(kept)}"


def _mapping(path: Path) -> dict[str, str | None]:
    try:
        found: Any = json.loads(secrets.whole_text(str(path)))
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str | None) for value in found.values()):
        raise UsageError(
            "wrong-mapping",
            "The mapping file is not a JSON object of column headers and places.",
            "Write it as in {example}.",
            example='{"Person": "name", "Secret": null}',
        )
    return found


def _data(report: ImportReport) -> dict[str, Any]:
    return {
        "rows": report.rows,
        "importable": report.importable,
        "imported": len(report.cases),
        "added_to": report.count("added"),
        "batch": report.batch,
        "cases": [{"line": line, "code": code, "external_id": ref} for line, code, ref in report.cases],
        "results": [
            {"line": one.line, "result": one.what, "code": one.case, "added": one.facts}
            for one in report.outcomes
        ],
        "columns": dict(report.columns),
        "unknown_columns": list(report.unknown_columns),
        "oddities": [
            {
                "line": odd.line,
                "code": odd.code,
                "column": odd.column,
                "value": odd.value,
                "refused": odd.refused,
                "table": odd.table,
            }
            for odd in report.oddities
        ],
    }


def _lines(report: ImportReport) -> Iterator[str]:
    refused = report.count("refused") + report.count("unchanged")
    done = "would be imported" if report.dry_run else "imported"
    yield f"{report.importable} of {report.rows} rows {done}, {refused} refused"
    if report.count("added"):
        yield f"{report.count('added')} rows add to cases that are here already"
    if report.unknown_columns:
        yield f"Columns left out: {plain(', '.join(report.unknown_columns))}"
    rows = [
        (str(odd.line), odd.code, odd.column, odd.value, "refused" if odd.refused else "imported")
        for odd in report.oddities[:_SHOWN]
    ]
    if rows:
        yield from console.table(("line", "what is odd", "column", "value", ""), rows)
    if len(report.oddities) > _SHOWN:
        yield f"… and {len(report.oddities) - _SHOWN} more: --json or --report lists all"
    if report.batch is not None:
        yield f"“holdfast undo-import” takes it all back (import {report.batch})"
