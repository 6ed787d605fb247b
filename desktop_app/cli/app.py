"""The commands of ``holdfast``, in the order of their manual; each is loaded when it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from desktop_app.cli.manual import Entry, Manual

SECTIONS: dict[str, Sequence[Entry]] = {
    "Begin": (
        Entry("gui", "Open the desktop app, also without any command.", "desktop_app.cli.app:gui"),
        Entry("new", "Create a vault.", "desktop_app.cli.make:new"),
        Entry("demo", "Make a vault of fictional people to try things on.", "desktop_app.cli.make:demo"),
    ),
    "Record": (
        Entry("add", "Add a case, with values from standard input.", "desktop_app.cli.record:add"),
        Entry("import", "Add people from a table.", "desktop_app.cli.importing:import_table"),
        Entry("undo-import", "Take a whole import back.", "desktop_app.cli.importing:undo_import"),
        Entry("set", "Give one field a value, with its source.", "desktop_app.cli.record:set_field"),
        Entry("attach", "Take files into a case as evidence.", "desktop_app.cli.evidence:attach"),
        Entry("decide", "Say who is one person and who is not.", "desktop_app.cli.duplicates:decide"),
        Entry("undo", "Take back your latest save on a case.", "desktop_app.cli.record:undo"),
        Entry("erase", "Forget a field, an entry or a case for good.", "desktop_app.cli.record:erase"),
    ),
    "Look": (
        Entry("info", "What the vault is and how much it holds.", "desktop_app.cli.look:info"),
        Entry("cases", "List and search cases.", "desktop_app.cli.look:cases"),
        Entry("show", "Everything that a case holds.", "desktop_app.cli.look:show"),
        Entry("history", "Who changed what, when, from what to what.", "desktop_app.cli.look:history"),
        Entry("deadlines", "What is due, soonest first.", "desktop_app.cli.deadlines:deadlines"),
        Entry("deadline", "Compute a deadline, and say why.", "desktop_app.cli.deadlines:deadline"),
        Entry("duplicates", "Who may be on file twice, and why.", "desktop_app.cli.duplicates:duplicates"),
    ),
    "Hand over": (
        Entry("dossier", "Print dossiers as PDF.", "desktop_app.cli.dossier:dossier"),
        Entry("extract", "Write an original out, byte for byte.", "desktop_app.cli.evidence:extract"),
        Entry("export", "Write everything in open formats.", "desktop_app.cli.exporting:export"),
    ),
    "Take care": (
        Entry("backup", "Make a verified copy of the vault.", "desktop_app.cli.care:backup"),
        Entry("restore", "Open a backup as a new vault.", "desktop_app.cli.care:restore"),
        Entry("verify", "Check every page, hash and signature.", "desktop_app.cli.care:verify"),
        Entry("rekey", "Give the vault a new passphrase.", "desktop_app.cli.keys:rekey"),
        Entry("recovery", "Make the recovery sheet.", "desktop_app.cli.keys:recovery"),
        Entry("recover", "Open a vault with its recovery sheet.", "desktop_app.cli.keys:recover"),
        Entry("rebuild", "Compute every table anew from the log.", "desktop_app.cli.care:rebuild"),
        Entry("bench", "Measure speed and size.", "desktop_app.cli.measure:bench"),
    ),
}

HELP = """Holdfast keeps the cases of people at risk in one encrypted file, the vault, on this computer.
There is no server and no network.

Without a command it opens the desktop app; the commands call the same functions, for work that repeats.

A passphrase is never an argument: it is asked for at the terminal, or read from the first line of a file
with --passphrase-file F, where “-” is standard input. What concerns people can come the same way: “-” in
place of a value reads it from standard input, because a command line stays in the shell's history and in
the list of processes.

Results go to standard output, with --json as one JSON document; progress and messages go to standard error.

\b
Exit status
  0   done
  1   could not be done, for a reason told in two sentences; nothing was changed
  2   the command itself makes no sense
  3   wrong passphrase or key file, or not a vault
  4   done, but something needs a person's eye; the JSON names each thing
  70  a fault of the program; a report without case data says where

“holdfast COMMAND --help” explains a command."""


@dataclass(frozen=True, slots=True)
class Launch:
    """What the command line asks of the program around it: a window, on a vault or on none."""

    window: Callable[[Path | None], int]


def command_line(launch: Launch) -> Manual:
    """Return the root command."""

    @click.pass_context
    def root(ctx: click.Context, *, version: bool) -> int | None:
        ctx.obj = launch
        if version:
            from desktop_app.services.version import program_version  # noqa: PLC0415 - keeps --help quick

            click.echo(program_version())
            ctx.exit()
        return launch.window(None) if ctx.invoked_subcommand is None else None

    return Manual(
        SECTIONS,
        name="holdfast",
        help=HELP,
        callback=root,
        invoke_without_command=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        params=[click.Option(["--version"], is_flag=True, help="Print the version and stop.")],
    )


@click.command()
@click.argument("vault", type=click.Path(path_type=Path, readable=False), required=False)
@click.pass_context
def gui(ctx: click.Context, vault: Path | None) -> int:
    """Open the desktop app, on VAULT when one is named."""
    launch: Launch = ctx.obj
    return launch.window(vault)
