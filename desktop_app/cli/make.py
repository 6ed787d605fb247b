"""Commands that make a vault: new, demo."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.vaults import PATH


@click.command()
@click.argument("vault", type=PATH)
@secrets.passphrase_options
@click.option(
    "--author",
    default="Caseworker",
    show_default=True,
    metavar="NAME",
    help="The name under which you work here; it travels with what you share and may be a pseudonym.",
)
@secrets.json_option
def new(
    vault: Path, passphrase_file: str | None, key_file: Path | None, author: str, *, as_json: bool
) -> None:
    """Create the vault file VAULT; nothing that exists is ever overwritten.

    Choose six or more random words as the passphrase. Without it, its key file or the recovery sheet
    (“holdfast recovery”) nobody can open the vault, and nobody can help.
    """
    from desktop_app.services.opening import create_vault  # noqa: PLC0415 - keeps --help quick

    words = secrets.passphrase(passphrase_file, label="New passphrase", confirm=True)
    create_vault(vault, words, author_name=secrets.text_value(author), key_file=key_file).close()
    console.result({"vault": str(vault)}, lambda: iter([f"Created {vault}"]), as_json=as_json)


@click.command()
@click.argument("folder", type=PATH, metavar="DIR")
@click.option("--cases", "count", type=click.IntRange(1, 100_000), default=12, show_default=True, metavar="N")
@click.option(
    "--seed", type=int, default=1, show_default=True, metavar="S", help="Equal seeds, equal people."
)
@secrets.json_option
def demo(folder: Path, count: int, seed: int, *, as_json: bool) -> None:
    """Make a vault of fictional people in DIR, with evidence inside, and a file with its passphrase.

    The first cases are rich enough for a dossier of some dozen pages; later ones are lighter.
    """
    from desktop_app.services.demo.make import make_demo  # noqa: PLC0415 - keeps --help quick

    with console.progress("Fictional cases") as progress:
        made = make_demo(folder, cases=count, seed=seed, progress=progress)
    console.result(
        {"vault": str(made.vault), "passphrase_file": str(made.passphrase_file)},
        lambda: iter([f"Vault            {made.vault}", f"Passphrase file  {made.passphrase_file}"]),
        as_json=as_json,
    )
