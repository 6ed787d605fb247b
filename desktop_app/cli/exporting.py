"""The command that writes a whole vault in open formats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.vaults import PATH, Door, vault_command
from desktop_app.domain.errors import UsageError

if TYPE_CHECKING:
    from desktop_app.services.exporting.export import Exported


@click.command()
@vault_command
@click.argument("folder", type=PATH, metavar="DIR")
@click.option("--recipient", metavar="R", help="For somebody else: only cases whose people agreed to it.")
@click.option("--purpose", metavar="P", help="What for, such as legal_representation; with --recipient.")
@secrets.json_option
def export(door: Door, *, folder: Path, recipient: str | None, purpose: str | None, as_json: bool) -> int:
    """Write everything that the vault holds into DIR, a new folder: JSON and its schema, CSV, XLSX, files.

    Nothing of it is encrypted any more. “holdfast import” of the JSON makes an equal vault of it.

    With --recipient and --purpose it is for somebody else: only cases with a consent in force, without
    privileged notes, without the history; each case left out is named (exit status 4).
    """
    from desktop_app.services.exporting.consent import recipient_of  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.exporting.export import export_vault  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.importing.people import Course  # noqa: PLC0415 - keeps --help quick

    if (recipient is None) != (purpose is None):
        raise UsageError(
            "recipient-and-purpose",
            "A recipient and a purpose belong together: people agree to both.",
            "Give --recipient and --purpose, or neither for a copy of your own.",
        )
    whom = recipient_of(secrets.text_value(recipient), purpose) if recipient and purpose else None
    with door.opened() as vault, console.progress("Cases") as progress:
        course = Course(progress=lambda done: progress(done, done + 1))
        found = export_vault(vault, folder, recipient=whom, course=course)
    console.result(_data(found, folder), lambda: _lines(found, folder), as_json=as_json)
    return console.ESCALATED if found.left_out or found.missing else 0


def _data(found: Exported, folder: Path) -> dict[str, Any]:
    return {
        "folder": str(folder),
        "roots": found.roots,
        "entries": found.entities,
        "files": found.files,
        "workbook": found.workbook,
        "left_out": found.left_out,
        "files_missing": found.missing,
    }


def _lines(found: Exported, folder: Path) -> Iterator[str]:
    yield f"{found.entities:,} entries and {found.files:,} files written to {folder}, not encrypted"
    if not found.workbook:
        yield "No workbook: there is more than one can hold"
    if found.left_out:
        yield f"Left out for want of consent: {', '.join(found.left_out)}"
    for sha256 in found.missing:
        yield f"Not in this vault: the file {sha256}"
