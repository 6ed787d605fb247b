"""Where secrets and facts about people come from: a hidden prompt, a file, standard input; no argument."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desktop_app.domain.errors import UsageError

STDIN = "-"
MAX_LINE_BYTES = 4096
MAX_VALUE_BYTES = 4 * 1024 * 1024

Command = TypeVar("Command", bound=Callable[..., Any])


def passphrase_options(command: Command) -> Command:
    """Add ``--passphrase-file`` and ``--key-file`` to a command that opens or makes a vault."""
    return click.option(
        "--passphrase-file",
        metavar="F",
        help="Read the passphrase from the first line of F; “-” is standard input. Else it is asked for.",
    )(
        click.option(
            "--key-file",
            type=click.Path(path_type=Path, readable=False),
            metavar="F",
            help="The key file, where the vault needs one beside its passphrase.",
        )(command)
    )


def json_option(command: Command) -> Command:
    """Add ``--json``: the result as one JSON document with stable keys."""
    return click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON document.")(
        command
    )


def passphrase(source: str | None, *, label: str = "Passphrase", confirm: bool = False) -> str:
    """Return the passphrase from the first line of ``source``, or ask at the terminal without showing it.

    Raises :class:`UsageError` when there is neither, or the line is empty or too long.
    """
    if source is None:
        if not sys.stdin.isatty():
            raise UsageError(
                "no-passphrase",
                "There is no terminal to ask for the passphrase at.",
                "Give --passphrase-file with a file that holds it, or “-” for standard input.",
            )
        return str(click.prompt(label, hide_input=True, confirmation_prompt=confirm, err=True))
    return first_line(source)


def first_line(source: str) -> str:
    """Return the first line of a file or of standard input, without its line end, as text."""
    if source == STDIN:
        raw = sys.stdin.buffer.readline(MAX_LINE_BYTES + 1)
    else:
        with Path(source).open("rb") as file:
            raw = file.readline(MAX_LINE_BYTES + 1)
    text = _decoded(raw.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n"), "passphrase")
    if not text or len(raw) > MAX_LINE_BYTES:
        raise UsageError(
            "empty-passphrase",
            "The first line of the passphrase file is empty, or too long to be a passphrase.",
            "Put the passphrase on the first line of the file.",
        )
    return text


def text_value(given: str) -> str:
    """Return a value given as an argument; for ``-`` the rest of standard input without its last line end."""
    if given != STDIN:
        return given
    raw = sys.stdin.buffer.read(MAX_VALUE_BYTES + 1)
    if len(raw) > MAX_VALUE_BYTES:
        raise UsageError(
            "value-too-long", "The value is longer than 4 MiB.", "Attach a text of that length as a file."
        )
    text = _decoded(raw, "value")
    return text.removesuffix("\n").removesuffix("\r")


def whole_text(source: str) -> str:
    """Return the whole text of a file, or of standard input for ``-``."""
    if source == STDIN:
        return text_value(source)
    with Path(source).open("rb") as file:
        raw = file.read(MAX_VALUE_BYTES)
    return _decoded(raw.removeprefix(b"\xef\xbb\xbf"), "file")


def _decoded(raw: bytes, what: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(
            "not-utf8", "The {kind} is not UTF-8 text.", "Save the file as UTF-8 and try again.", kind=what
        ) from None
