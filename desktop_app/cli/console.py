"""What the command line says: results to standard output, messages and progress to standard error."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import click

from desktop_app.cli.plain import plain, plain_json

ESCALATED = 4
"""Exit status: done, but with something for a person to look at."""

_BAR = 30
_BETWEEN_SECONDS = 0.1


def result(data: Mapping[str, Any], human: Callable[[], Iterator[str]], *, as_json: bool) -> None:
    """Print the result of a command: one JSON document, or the lines for a person (already made safe)."""
    if as_json:
        click.echo(plain_json(json.dumps(data, ensure_ascii=False, indent=2)))
        return
    for line in human():
        click.echo(line)


def message(text: str) -> None:
    """Say something that is not the result, on standard error."""
    click.echo(plain(text), err=True)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table whose cells cannot act on the terminal."""
    cells = [[plain(cell) for cell in row] for row in (heads, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    for row in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


Progress = Callable[[int, int], None]


@contextmanager
def progress(label: str) -> Iterator[Progress]:
    """Give a function ``(done, total)`` that draws a bar while standard error is a terminal, else nothing."""
    stream = sys.stderr
    if not stream.isatty():
        yield lambda _done, _total: None
        return
    last = [0.0]

    def draw(done: int, total: int) -> None:
        now = time.monotonic()
        if now - last[0] < _BETWEEN_SECONDS and done < total:
            return
        last[0] = now
        filled = _BAR * done // max(total, 1)
        stream.write(f"\r{label} [{'#' * filled}{'.' * (_BAR - filled)}] {100 * done // max(total, 1)} %")
        stream.flush()

    try:
        yield draw
    finally:
        stream.write("\r\x1b[K")
        stream.flush()
