"""Words to be written by hand: numbered, in columns that read downwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from desktop_app.ui.widgets.layouts import framed, grid, row
from desktop_app.ui.widgets.text import Label

COLUMNS = 3


def numbered_words(words: Sequence[str]) -> QFrame:
    """Return a block with every word and its number."""
    lines = -(-len(words) // COLUMNS)
    numbered = [f"{number}  {word}" for number, word in enumerate(words, start=1)]
    numbered += [""] * (lines * COLUMNS - len(words))
    ordered = [
        Label(numbered[column * lines + line], figures=True)
        for line in range(lines)
        for column in range(COLUMNS)
    ]
    return framed(row(grid(ordered, COLUMNS, gap=4), margins=(12, 12, 12, 12)), "block")
