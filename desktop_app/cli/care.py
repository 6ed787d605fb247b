"""Commands that take care of the vault as a whole: backup, restore, verify, rebuild."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import PATH, Door, vault_command


@click.command()
@vault_command
@click.argument("out", type=PATH)
@secrets.json_option
def backup(door: Door, *, out: Path, as_json: bool) -> None:
    """Write a consistent, verified copy of VAULT to OUT, under the same passphrase and key file."""
    from desktop_app.services.upkeep.copies import back_up  # noqa: PLC0415 - keeps --help quick

    with door.opened() as vault, console.progress("Copying") as progress:
        written = back_up(vault, out, progress=progress)
    console.result({"backup": str(written)}, lambda: iter([f"Backup {written}"]), as_json=as_json)


@click.command()
@vault_command
@click.option("-o", "--out", type=PATH, required=True, metavar="NEW", help="The new vault; must not exist.")
@secrets.json_option
def restore(door: Door, *, out: Path, as_json: bool) -> None:
    """Open the backup VAULT as the new vault NEW, verified; the backup stays as it is.

    It needs the passphrase and key file that the vault had when the backup was made.
    """
    from desktop_app.services.upkeep.copies import restore as open_backup  # noqa: PLC0415 - keeps --help quick

    written = open_backup(door.path, door.passphrase(), out, key_file=door.key_file)
    console.result({"vault": str(written)}, lambda: iter([f"Restored {written}"]), as_json=as_json)


@click.command()
@vault_command
@secrets.json_option
def verify(door: Door, *, as_json: bool) -> int:
    """Check every page, hash, signature and chain of VAULT and every original; exit 0 only if all hold.

    It reads the whole file and changes nothing. Exit status 1 when something does not hold.
    """
    from desktop_app.services.opening import closed_key  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.upkeep.checks import verify_vault  # noqa: PLC0415 - keeps --help quick

    key = closed_key(door.path, door.passphrase(), door.key_file)
    findings = verify_vault(door.path, key)
    lines = [f"{plain(found.code)} {plain(found.where)}".rstrip() for found in findings]
    console.result(
        {"sound": not findings, "findings": [{"code": one.code, "where": one.where} for one in findings]},
        lambda: iter(lines or ["Everything holds."]),
        as_json=as_json,
    )
    if findings:
        console.message("This vault is damaged; what could be read is listed.")
        console.message("Keep this file and restore the newest backup with “holdfast restore”.")
    return 1 if findings else 0


@click.command()
@vault_command
@secrets.json_option
def rebuild(door: Door, *, as_json: bool) -> int:
    """Compute every table of VAULT anew from its change log, and tell what differed (exit status 4)."""
    from desktop_app.services.upkeep.tables import rebuild_tables  # noqa: PLC0415 - keeps --help quick

    with door.opened() as vault, vault.unit() as unit:
        differences = rebuild_tables(unit)
    rows = [(one["table"], str(one["rows"])) for one in differences]
    console.result(
        {"differences": differences},
        lambda: console.table(("table", "rows that differed"), rows) if rows else iter(["Nothing differed."]),
        as_json=as_json,
    )
    return console.ESCALATED if differences else 0
