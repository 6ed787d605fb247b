"""The command that imports a table of people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import PATH, Door, vault_command
from desktop_app.domain.errors import UsageError

if TYPE_CHECKING:
    from desktop_app.services.importing.people import ImportReport

_SHOWN = 50


@click.command()
@vault_command
@click.argument("table", type=PATH)
@click.option(
    "--mapping", type=PATH, metavar="F", help="A JSON object: column header to column name or field."
)
@click.option("--dry-run", is_flag=True, help="Only tell what would be imported; nothing is saved.")
@secrets.json_option
def import_table(door: Door, *, table: Path, mapping: Path | None, dry_run: bool, as_json: bool) -> int:
    """Add a case for every row of TABLE, a CSV or TSV file in UTF-8 or UTF-16.

    Columns are recognised by their header in English, Russian, Ukrainian or French: name, birth_date,
    external_id and some thirty more. --mapping tells the rest, as in {"Person": "name", "Camp":
    "person.facility", "Secret": null}.

    A row without a name, or whose external_id is here already, is refused. A date or term that cannot be read
    keeps its words. Everything odd is listed with its line (exit status 4).
    """
    from desktop_app.services.importing.people import import_people  # noqa: PLC0415 - keeps --help quick

    told = None if mapping is None else _mapping(mapping)
    with door.opened() as vault, console.progress("Rows") as progress:
        report = import_people(
            vault, table, mapping=told, dry_run=dry_run, progress=lambda rows: progress(rows, rows + 1)
        )
    console.result(_data(report), lambda: _lines(report, dry_run=dry_run), as_json=as_json)
    return console.ESCALATED if report.needs_a_look else 0


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
        "cases": [{"line": line, "code": code, "external_id": ref} for line, code, ref in report.cases],
        "columns": dict(report.columns),
        "unknown_columns": list(report.unknown_columns),
        "oddities": [
            {
                "line": odd.line,
                "code": odd.code,
                "column": odd.column,
                "value": odd.value,
                "refused": odd.refused,
            }
            for odd in report.oddities
        ],
    }


def _lines(report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    refused = sum(odd.refused for odd in report.oddities)
    done = "would be imported" if dry_run else "imported"
    yield f"{report.importable} of {report.rows} rows {done}, {refused} refused"
    if report.unknown_columns:
        yield f"Columns left out: {plain(', '.join(report.unknown_columns))}"
    rows = [
        (str(odd.line), odd.code, odd.column, odd.value, "refused" if odd.refused else "imported")
        for odd in report.oddities[:_SHOWN]
    ]
    if rows:
        yield from console.table(("line", "what is odd", "column", "value", ""), rows)
    if len(report.oddities) > _SHOWN:
        yield f"… and {len(report.oddities) - _SHOWN} more: --json lists all"
