"""Imports a table of people: checks every row, saves in batches, and reports each row that is odd."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.cases.create import add_cases
from desktop_app.services.cases.reading import Words, bundled_words
from desktop_app.services.importing.columns import ColumnNames, Layout
from desktop_app.services.importing.day_order import day_orders
from desktop_app.services.importing.rows import Oddity, Person, read_row
from desktop_app.services.importing.table_file import open_table
from desktop_app.vault import lookup
from desktop_app.vault.file.errors import cancelled
from desktop_app.vault.vault import Vault

BATCH = 500


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    ``columns`` tells for each header recognised what it became, ``unknown_columns`` those left out. ``cases``
    are line, code and external id of each case made (empty in a dry run); ``oddities`` everything to look at.
    """

    rows: int
    importable: int
    cases: tuple[tuple[int, str, str], ...]
    columns: Mapping[str, str]
    unknown_columns: tuple[str, ...]
    oddities: tuple[Oddity, ...]

    @property
    def needs_a_look(self) -> bool:
        """Whether a row or a column was refused, left out or odd."""
        return bool(self.oddities or self.unknown_columns)


def import_people(
    vault: Vault,
    path: Path,
    *,
    mapping: Mapping[str, str | None] | None = None,
    dry_run: bool = False,
    words: Words | None = None,
    progress: Callable[[int], object] = lambda _rows: None,
    give_way: Callable[[], object] = lambda: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Make a case of every row that has a name and an external id not yet here.

    Rows are saved in batches, each durable; ``give_way`` runs between them, ``progress`` gets rows read. When
    it is cancelled or the disk fails, the batches saved so far stay: importing the same table again leaves
    out what has an external id. Raises KnownError and UsageError of `open_table` and `ColumnNames.layout`.
    """
    run = _Run(vault, words or bundled_words(), dry_run=dry_run)
    with open_table(path) as table:
        layout = ColumnNames.bundled().layout(table.header, mapping)
        orders = day_orders(path, layout.dates)
        batch: list[tuple[int, Person]] = []
        for row in table.rows:
            run.rows += 1
            found = run.check(row.line, read_row(row, table.header, layout, run.words, orders))
            if found is not None:
                batch.append((row.line, found))
            if len(batch) >= BATCH:
                run.save(batch)
                batch.clear()
                progress(run.rows)
                give_way()
                if is_cancelled():
                    raise cancelled()
        run.save(batch)
        progress(run.rows)
        return run.report(table.header, layout)


class _Run:
    """One import while it runs."""

    def __init__(self, vault: Vault, words: Words, *, dry_run: bool) -> None:
        self.words = words
        self.rows = 0
        self._vault = vault
        self._dry_run = dry_run
        self._importable = 0
        self._cases: list[tuple[int, str, str]] = []
        self._oddities: list[Oddity] = []
        with vault.unit() as unit:
            self._taken = lookup.external_ids(unit.connection)
        self._seen: Counter[str] = Counter()

    def check(self, line: int, found: Person | Oddity) -> Person | None:
        """Return the person to be made, or None for a row that is refused."""
        if isinstance(found, Oddity):
            self._oddities.append(found)
            return None
        self._oddities += found.oddities
        external = found.external_id
        if external and external in self._taken:
            self._refuse(line, "here-already", self._taken[external])
            return None
        if external and self._seen[external]:
            self._refuse(line, "twice-in-table", external)
            return None
        self._seen[external] += 1
        self._importable += 1
        return found

    def save(self, batch: list[tuple[int, Person]]) -> None:
        """Make the cases of a batch, durably."""
        if self._dry_run or not batch:
            return
        with self._vault.unit() as unit:
            made = add_cases(unit, [person.new for _, person in batch])
            unit.commit()
        for (line, person), case in zip(batch, made, strict=True):
            self._cases.append((line, case.code, person.external_id))

    def report(self, header: tuple[str, ...], layout: Layout) -> ImportReport:
        """Return what came of it."""
        return ImportReport(
            rows=self.rows,
            importable=self._importable,
            cases=tuple(self._cases),
            columns={header[position]: column.name for position, column in layout.columns.items()},
            unknown_columns=layout.unknown,
            oddities=tuple(self._oddities),
        )

    def _refuse(self, line: int, code: str, value: str) -> None:
        self._oddities.append(Oddity(line, code, "external_id", value, refused=True))
