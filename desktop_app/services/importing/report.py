"""What came of an import, row by row: as data for the screen, and as a CSV table to send back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.exporting.plain import guarded
from desktop_app.services.importing.cells import Oddity
from desktop_app.vault.file.files import new_file

NEW, ADDED, UNCHANGED, REFUSED, USED = "new", "added", "unchanged", "refused", "used"

MEANINGS: Mapping[str, str] = {
    "quote": "A quote opens and does not close, so the row could not be read.",
    "cell-too-long": "A cell is longer than any text, so the row could not be read.",
    "broken-letters": "Some letters could not be read and stand as �.",
    "too-many-cells": "There are more cells than columns; the rest is kept in a note.",
    "too-few-cells": "There are fewer cells than columns.",
    "no-name": "There is no name.",
    "formula": "The cell holds a formula. It was taken as words and never run.",
    "name-not-split": "Which part is the family name is not sure; it is kept as one.",
    "ambiguous-date": "The date can mean two days; its words are kept.",
    "not-a-date": "The date was not understood; its words are kept.",
    "unknown-term": "The vocabulary has no such term; the words are kept in a note.",
    "wrong-value": "The field does not take this value; the words are kept in a note.",
    "here-already": "This person is in the vault, and the row tells nothing new.",
    "twice-in-table": "The same external id stands above in this table.",
    "same-person-in-table": "The same person seems to stand above in this table.",
    "matches-several": "Several cases of the vault fit this row, so a person must choose.",
    "differs-claim": "The vault says otherwise; what the table says was added as a second account.",
    "differs-left-out": "The vault says otherwise; what the table says was left out.",
    "no-such-case": "The case that the row names is not in the vault.",
    "no-such-parent": "What the row belongs to is not in these tables.",
    "commit-refused": "A change in the export does not hold, so it was refused.",
    "entry-edited": "This was edited in the document; the signed log counts.",
    "file-missing": "The file of an evidence item is not beside the document.",
    "file-altered": "The file of an evidence item no longer has its SHA-256.",
    "above-header": "The line stands above the line that names the columns.",
}
"""What each code means, for people."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one row: ``new``, ``added`` (to a case), ``unchanged``, ``refused``, ``used``.

    ``case`` is the code of the case, empty in a dry run of a new one; ``facts`` how many were added.
    """

    line: int
    what: str
    case: str = ""
    external_id: str = ""
    facts: int = 0
    table: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    ``columns`` tells for each header recognised what it became, ``unknown_columns`` those left out.
    ``outcomes`` has every row in order, ``oddities`` everything to look at. ``batch`` is the number by which
    the whole import can be undone; None in a dry run or when nothing was saved.
    """

    rows: int
    outcomes: tuple[Outcome, ...]
    columns: Mapping[str, str]
    unknown_columns: tuple[str, ...]
    oddities: tuple[Oddity, ...]
    batch: int | None = None
    dry_run: bool = False

    @property
    def importable(self) -> int:
        """How many rows make a new case."""
        return self.count(NEW)

    @property
    def cases(self) -> tuple[tuple[int, str, str], ...]:
        """Line, code and external id of each case made (none in a dry run)."""
        return tuple(
            (one.line, one.case, one.external_id) for one in self.outcomes if one.what == NEW and one.case
        )

    @property
    def needs_a_look(self) -> bool:
        """Whether a row or a column was refused, left out or odd."""
        return bool(self.oddities or self.unknown_columns)

    def count(self, what: str) -> int:
        """Return how many rows came to this."""
        return sum(one.what == what for one in self.outcomes)


def report_table(report: ImportReport) -> Iterator[tuple[str, ...]]:
    """Yield the lines of a table: each row with what came of it, once for each thing odd about it."""
    yield "table", "line", "result", "case", "what is odd", "column", "value", "meaning"
    odd_of: dict[tuple[str, int], list[Oddity]] = {}
    for odd in report.oddities:
        odd_of.setdefault((odd.table, odd.line), []).append(odd)
    for one in report.outcomes:
        for odd in odd_of.pop((one.table, one.line), None) or [Oddity(one.line, "")]:
            yield one.table, str(one.line), one.what, one.case, *_told(odd)
    for (table, line), odds in odd_of.items():
        for odd in odds:
            yield table, str(line), "", "", *_told(odd)


def _told(odd: Oddity) -> tuple[str, str, str, str]:
    return odd.code, odd.column, odd.value, MEANINGS.get(odd.code, "")


def write_report(path: Path, report: ImportReport) -> None:
    """Write the report to a new private file; raises KnownError ``exists-already``, ``disk-full``."""
    with new_file(path.resolve()) as partial:
        partial.write_text(report_csv(report), "utf-8-sig", newline="")


def report_csv(report: ImportReport) -> str:
    """Return the report as CSV, with cells that no spreadsheet runs as formulas."""
    text = io.StringIO()
    writer = csv.writer(text)
    for row in report_table(report):
        writer.writerow([guarded(cell) for cell in row])
    return text.getvalue()
