"""The command that measures."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.vaults import PATH


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME...]")
@click.option(
    "--size",
    type=click.Choice(["small", "full"]),
    default="small",
    show_default=True,
    help="full is what the goals name and takes an hour; small keeps 10,000 cases and cuts the rest.",
)
@click.option("--runs", type=click.IntRange(5), default=5, show_default=True, metavar="N")
@click.option(
    "--folder",
    type=PATH,
    metavar="DIR",
    help="Where to measure; vaults made there are kept for another run. Else a new one, removed at the end.",
)
@secrets.json_option
def bench(names: tuple[str, ...], *, size: str, runs: int, folder: Path | None, as_json: bool) -> None:
    """Measure NAME..., or everything, on fictional people; always prints JSON.

    Each row has its median, the reference measured in turns with it, the ratio, the goal and whether it is
    met. Names: cold-start, unlock, key-derivation, search, save, open-case, attach, import, dossier, bundle,
    annex, merge, log.
    """
    from desktop_app.services.bench.run import run_benchmarks  # noqa: PLC0415 - keeps --help quick

    del as_json
    found = run_benchmarks(names, size=size, runs=runs, folder=folder, say=console.message)
    console.result(found, lambda: iter(()), as_json=True)
