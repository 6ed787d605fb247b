"""The command that prints dossiers."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.vaults import PATH, Door, vault_command

if TYPE_CHECKING:
    from desktop_app.domain.document.model import DocumentLanguage, Paper

_LISTED = "listed-only"
_LEFT_OUT = {
    _LISTED: "a file of this kind cannot be printed; its sheet tells its name and hash.",
    "missing": "its file is not in this vault; its sheet tells its name and hash.",
}


@click.command()
@vault_command
@click.argument("cases", nargs=-1, required=True, metavar="CASE...")
@click.option(
    "-o", "--out", type=PATH, required=True, metavar="OUT", help="One case: a .pdf. Several: a folder."
)
@click.option("--language", type=click.Choice(["en", "ru", "uk", "fr"]), default="en", show_default=True)
@click.option("--paper", type=click.Choice(["letter", "a4"]), default="letter", show_default=True)
@click.option("--purpose", metavar="P", help="What it is for; without purpose and recipient it is internal.")
@click.option("--recipient", metavar="R", help="To whom it goes; “-” reads it.")
@click.option("--no-exhibits", is_flag=True, help="Leave the exhibits' own pages out.")
@click.option("--reproducible", is_flag=True, help="Fix date and copy number: equal input, equal bytes.")
@secrets.json_option
def dossier(
    door: Door,
    *,
    cases: tuple[str, ...],
    out: Path,
    purpose: str | None,
    recipient: str | None,
    as_json: bool,
    **choices: Any,
) -> int:
    """Print the dossier of each CASE as a PDF: the person, the chronology, the exhibits with their tabs.

    Without --purpose and --recipient it is an internal copy and says so on every page. A PDF is outside the
    vault's protection. Exit status 4 when an exhibit was left out or damaged: the result names each.
    """
    from desktop_app.sandbox.pool import ChildPool  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.dossier_batch import Choices, print_dossiers  # noqa: PLC0415 - keeps --help quick

    wanted = Choices(
        made=datetime.now(UTC),
        language=cast("DocumentLanguage", choices["language"]),
        paper=cast("Paper", choices["paper"]),
        purpose="" if purpose is None else secrets.text_value(purpose),
        recipient="" if recipient is None else secrets.text_value(recipient),
        with_exhibits=not choices["no_exhibits"],
        reproducible=choices["reproducible"],
    )
    with ExitStack() as stack:
        pool = ChildPool()
        stack.callback(pool.kill_all)
        pool.start({"press": 1})
        vault = stack.enter_context(door.opened())
        progress = stack.enter_context(console.progress("Printing"))
        printed = print_dossiers(vault, cases, out, wanted, progress=progress, pool=pool)
    data = printed[0] if len(cases) == 1 else {"dossiers": printed}
    rows = [(one["code"], str(one["pages"]), one["file"]) for one in printed]
    left = [
        f"{one['code']}, exhibit {exhibit['exhibit']}: {_LEFT_OUT.get(exhibit['reason'], exhibit['reason'])}"
        for one in printed
        for exhibit in one["exhibits"]
        if "reason" in exhibit and (wanted.with_exhibits or exhibit["reason"] != _LISTED)
    ]
    console.result(data, lambda: console.table(("case", "pages", "file"), rows), as_json=as_json)
    for line in left:
        console.message(line)
    return console.ESCALATED if any(one["needs_a_look"] for one in printed) else 0
