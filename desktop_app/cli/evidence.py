"""Commands about evidence: attach, extract."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import PATH, Door, vault_command
from desktop_app.domain.errors import KnownError


@click.command()
@vault_command
@click.argument("case")
@click.argument("files", type=PATH, nargs=-1, required=True, metavar="FILE...")
@click.option("--title", metavar="T", help="What it is called; “-” reads it. Else the file's name.")
@click.option(
    "--original-language", "language", metavar="L", help="The language of the document, such as ru."
)
@click.option(
    "--kind", metavar="K", help="What kind of evidence, such as court_document. Else by its content."
)
@click.option("--from", "received_from", metavar="WHO", help="Who handed it over; “-” reads it.")
@click.option("--source", metavar="S", help="The source's name or id; “-” reads it.")
@secrets.json_option
def attach(door: Door, *, case: str, files: tuple[Path, ...], as_json: bool, **said: str | None) -> int:
    """Take FILES into CASE as evidence: unchanged, with their SHA-256, received now by you.

    A file that the case has already is not taken twice (exit status 4). One that cannot be read as what it
    claims to be is kept all the same, and the reason is told (exit status 4).
    """
    from desktop_app.sandbox.pool import ChildPool  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.evidence.attach import attach_evidence  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.evidence.looking import ChildLooker  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.evidence.saying import about_from_texts  # noqa: PLC0415 - keeps --help quick

    texts = {name: secrets.text_value(text) for name, text in said.items() if text is not None}
    taken: list[dict[str, Any]] = []
    with ExitStack() as stack:
        pool = ChildPool()
        stack.callback(pool.kill_all)
        pool.start({"view": 1})
        vault = stack.enter_context(door.opened())
        with vault.unit() as unit:
            about = about_from_texts(unit, texts)
            unit.commit()
        for file in files:
            try:
                with console.progress(plain(file.name)) as progress:
                    found = attach_evidence(
                        vault, case, file, about, looker=ChildLooker(pool), progress=progress
                    )
            except KnownError as error:
                if not taken and len(files) == 1:
                    raise
                taken.append({"file": str(file), "refused": error.code, "reason": str(error)})
                continue
            taken.append(
                {
                    "file": str(file),
                    "id": found.evidence.hex(),
                    "sha256": found.sha256.hex(),
                    "size": found.size,
                    "media_type": found.media_type,
                    "title": found.title,
                    "new": found.is_new,
                    "trouble": None if found.trouble is None else found.trouble.code,
                }
            )
            if found.trouble is not None:
                console.message(f"{file.name}: {found.trouble}")
    rows = [(one.get("id", "—"), _outcome(one), one["file"]) for one in taken]
    console.result(
        {"evidence": taken}, lambda: console.table(("evidence", "", "file"), rows), as_json=as_json
    )
    return console.ESCALATED if any(_outcome(one) != "taken" for one in taken) else 0


@click.command()
@vault_command
@click.argument("evidence")
@click.option(
    "-o", "--out", type=PATH, required=True, metavar="FILE", help="The file to write; must not exist."
)
@secrets.json_option
def extract(door: Door, *, evidence: str, out: Path, as_json: bool) -> None:
    """Write the original of EVIDENCE to FILE, byte for byte, if it still has the hash that it came with.

    EVIDENCE is its id (eight digits are enough) or its place, as in C-7K3M-QX4P/evidence[2]. The file is
    outside the vault's protection from then on.
    """
    from desktop_app.services.evidence.extract import extract_evidence  # noqa: PLC0415 - keeps --help quick

    with door.opened() as vault:
        found = extract_evidence(vault, evidence, out)
    data = {"file": str(out), "filename": found.filename, "sha256": found.sha256.hex(), "size": found.size}
    console.result(data, lambda: iter([f"{found.sha256.hex()}  {out}"]), as_json=as_json)


def _outcome(one: dict[str, Any]) -> str:
    if "refused" in one:
        return f"refused: {one['refused']}"
    if not one["new"]:
        return "here already"
    return "taken" if one["trouble"] is None else f"kept, not read: {one['trouble']}"
