"""The root of the command line: a list of commands that reads like a manual and loads only what is called."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import click

from desktop_app.cli import console
from desktop_app.domain.errors import KnownError


@dataclass(frozen=True, slots=True)
class Entry:
    """One command: its name, the sentence beside it in the manual, its place (``module:attribute``)."""

    name: str
    summary: str
    place: str


class Manual(click.Group):
    """A group whose commands are imported when they are called, and whose known errors are two sentences."""

    def __init__(self, sections: Mapping[str, Sequence[Entry]], **settings: Any) -> None:
        super().__init__(**settings)
        self._sections = sections
        self._entries = {entry.name: entry for entries in sections.values() for entry in entries}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the manual."""
        del ctx
        return list(self._entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the one command that was called."""
        del ctx
        entry = self._entries.get(cmd_name)
        if entry is None:
            return None
        module, attribute = entry.place.split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands section by section, without importing any of them."""
        del ctx
        for title, entries in self._sections.items():
            with formatter.section(title):
                formatter.write_dl([(entry.name, entry.summary) for entry in entries], col_max=14)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002 - the signature is click's
        **extra: Any,
    ) -> NoReturn:
        """Run a command and exit with its status; a known error is told in two sentences."""
        del standalone_mode
        try:
            status = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except click.ClickException as error:
            error.show()
            sys.exit(error.exit_code)
        except click.Abort:
            console.message("Stopped. Nothing after this point was done.")
            sys.exit(1)
        except KnownError as error:
            sys.exit(_tell(error))
        except OSError as error:
            from desktop_app.vault.file.errors import translate  # noqa: PLC0415 - keeps --help quick

            known = translate(error)
            if not isinstance(known, KnownError):
                raise
            sys.exit(_tell(known))
        sys.exit(status if isinstance(status, int) else 0)


def _tell(error: KnownError) -> int:
    console.message(error.what)
    console.message(error.advice)
    return error.exit_code
