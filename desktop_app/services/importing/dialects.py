"""What is proposed for the columns of a table: what was chosen last time, else what other programs mean."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.assets import asset
from desktop_app.services.importing.columns import ColumnNames, bundled_columns, header_key
from desktop_app.services.importing.table_file import Table

_HEADER_ROWS = 12


@dataclass(frozen=True, slots=True)
class Dialect:
    """How another program names its columns; it is recognised when one header of each group of ``needs``
    stands there.
    """

    name: str
    needs: tuple[frozenset[str], ...]
    columns: Mapping[str, str]
    language_mark: str

    def fits(self, header: Sequence[str]) -> bool:
        """Whether a table with this header was written by that program."""
        known = {header_key(self._stem(name)) for name in header}
        return all(group & known for group in self.needs)

    def mapping(self, header: Sequence[str], columns: ColumnNames) -> dict[str, str | None]:
        """Return where the columns go that the program itself would not, or not rightly, recognise."""
        found: dict[str, str | None] = {}
        taken: set[str] = set()
        for name in header:
            stem = self._stem(name)
            target = self.columns.get(header_key(stem))
            if target is None and stem != name:
                known = columns.recognise(stem)
                target = known.name if known is not None else None
            if target is not None:
                found[name] = target if target and target not in taken else None
                taken.add(target)
        return found

    def _stem(self, header: str) -> str:
        stem, mark, code = header.strip().rpartition(self.language_mark)
        return stem if mark and len(code) == 2 else header


def proposed(
    header: Sequence[str], remembered: Mapping[str, str | None]
) -> tuple[dict[str, str | None], str]:
    """Return the mapping to begin with, and the program that wrote the table where one is recognised."""
    for dialect in _dialects():
        if dialect.fits(header):
            return {**dialect.mapping(header, bundled_columns()), **remembered}, dialect.name
    return dict(remembered), ""


def with_header(table: Table) -> Table:
    """Return the table with its header in the row that reads like one: titles may stand above it."""
    columns = bundled_columns()
    counts = [columns.count(cells) for cells in table.first_rows(_HEADER_ROWS)]
    best = max(counts, default=0)
    if not counts or counts[0] or best < 2:
        return table
    return table.begun_at(counts.index(best))


@cache
def _dialects() -> tuple[Dialect, ...]:
    data = tomllib.loads(asset("import", "dialects.toml").read_text("utf-8"))
    return tuple(
        Dialect(
            one["name"],
            tuple(frozenset(map(header_key, group)) for group in one["needs"]),
            {header_key(header): place for header, place in one["columns"].items()},
            one["language_mark"],
        )
        for one in data["dialect"]
    )
