"""Commands about the key: rekey, recovery, recover."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import PATH, Door, vault_command


@click.command()
@vault_command
@click.option(
    "--new-passphrase-file", metavar="F", help="Read the new passphrase from F; “-” is standard input."
)
@click.option("--new-key-file", type=PATH, metavar="F", help="The new key file; without it there is none.")
@secrets.json_option
def rekey(door: Door, *, new_passphrase_file: str | None, new_key_file: Path | None, as_json: bool) -> None:
    """Give VAULT a new passphrase, and a new key file or none, after a verified backup under the old ones.

    The old backups keep the old passphrase, and old recovery sheets open only old copies: make a new sheet.
    """
    from desktop_app.services.upkeep.keys import rekey as change_key  # noqa: PLC0415 - keeps --help quick

    with door.opened() as vault:
        words = secrets.passphrase(new_passphrase_file, label="New passphrase", confirm=True)
        with console.progress("Writing anew") as progress:
            change_key(vault, words, key_file=new_key_file, progress=progress)
    console.result(
        {"vault": str(door.path)}, lambda: iter(["The new passphrase is in force."]), as_json=as_json
    )


@click.command()
@vault_command
@click.option("-o", "--out", type=PATH, metavar="SHEET.pdf", help="Write a PDF instead of showing the words.")
@click.option("--split", metavar="K-of-N", help="Make N shares of which any K are enough, as in 2-of-3.")
@secrets.json_option
def recovery(door: Door, *, out: Path | None, split: str | None, as_json: bool) -> None:
    """Make the recovery sheet of VAULT: 46 words that open it without passphrase and key file, for ever.

    Without -o the words are shown, to be written down by hand: best, since nothing else ever holds them. A
    PDF is as good as the key; print it on a printer without memory and delete it.
    """
    from desktop_app.services.upkeep import recovery as sheets  # noqa: PLC0415 - keeps --help quick

    parts = sheets.parse_split(split)
    with door.opened() as vault:
        if out is None:
            shares = sheets.recovery_words(vault, parts)
            console.result({"shares": shares}, lambda: iter(_word_lines(shares)), as_json=as_json)
            return
        from desktop_app.services.printing import print_document  # noqa: PLC0415 - keeps --help quick

        count = sheets.write_sheet(vault, out, parts, print_document)
    console.message(f"{out} is as good as the key: print it, then delete it.")
    console.result({"sheet": str(out), "shares": count}, lambda: iter([f"Sheet {out}"]), as_json=as_json)


@click.command()
@click.argument("vault", type=PATH)
@click.option("-o", "--out", type=PATH, required=True, metavar="NEW", help="The new vault; must not exist.")
@click.option(
    "--words-file",
    default=secrets.STDIN,
    metavar="F",
    help="The words of the sheet, shares parted by an empty line; “-” (the default) is standard input.",
)
@click.option(
    "--new-passphrase-file", metavar="F", help="Read the new passphrase from F. Else it is asked for."
)
@click.option("--new-key-file", type=PATH, metavar="F", help="A key file for the new vault.")
@secrets.json_option
def recover(
    vault: Path,
    *,
    out: Path,
    words_file: str,
    new_passphrase_file: str | None,
    new_key_file: Path | None,
    as_json: bool,
) -> None:
    """Open VAULT, or a backup of it, with the words of its recovery sheet as NEW, under a new passphrase.

    Each word may be told by its first four letters. VAULT stays as it is.
    """
    from desktop_app.services.upkeep import recovery as sheets  # noqa: PLC0415 - keeps --help quick

    shares = sheets.split_words(secrets.whole_text(words_file))
    words = secrets.passphrase(new_passphrase_file, label="New passphrase", confirm=True)
    sheets.recover(vault, shares, out, words, key_file=new_key_file)
    console.result({"vault": str(out)}, lambda: iter([f"Recovered {out}"]), as_json=as_json)


def _word_lines(shares: list[list[str]]) -> list[str]:
    lines = []
    for number, words in enumerate(shares, start=1):
        if len(shares) > 1:
            lines.append(f"Share {number} of {len(shares)}")
        lines += [
            "   ".join(
                f"{place + 1:2} {plain(words[place]):<10}" for place in range(row, min(row + 5, len(words)))
            )
            for row in range(0, len(words), 5)
        ]
        lines.append("")
    return lines
