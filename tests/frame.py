"""How large a programme is today, and how output is compared with a golden file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def rounds_today(everyday: int, soak: int, size: float) -> int:
    """Return the rounds of a programme: ``everyday`` at size 0, else that share of ``soak``, at least 1."""
    return max(1, round(soak * size)) if size else everyday


def compare_golden(path: Path, actual: str | bytes, *, update: bool) -> None:
    """Fail unless the golden file holds exactly this; with ``update`` it is written first."""
    content = actual.encode() if isinstance(actual, str) else actual
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    assert path.is_file(), f"{path.name} has no golden file yet: write it with --golden-update and read it"
    expected = path.read_bytes()
    if isinstance(actual, str):
        assert actual == expected.decode()
    assert content == expected
