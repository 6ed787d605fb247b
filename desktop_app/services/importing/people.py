"""Imports a table of people: checks every row, finds who is here already, saves in batches, reports all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.services.cases.reading import Words, bundled_words
from desktop_app.services.importing.cells import Oddity
from desktop_app.services.importing.columns import bundled_columns
from desktop_app.services.importing.day_order import day_orders
from desktop_app.services.importing.joining import Joined
from desktop_app.services.importing.linked import link
from desktop_app.services.importing.matching import ExactMatcher, Key, Matcher, keys_of
from desktop_app.services.importing.memory import remember
from desktop_app.services.importing.report import REFUSED, USED, ImportReport, Outcome
from desktop_app.services.importing.rows import Person, read_row
from desktop_app.services.importing.table_file import Table
from desktop_app.services.importing.writing import Planned, Writer
from desktop_app.vault import lookup
from desktop_app.vault.file.errors import cancelled
from desktop_app.vault.vault import Vault

BATCH = 500


@dataclass(frozen=True, slots=True)
class Course:
    """How long work tells how far it is and lets others go first: rows done, a pause, whether to stop."""

    progress: Callable[[int], object] = lambda _rows: None
    give_way: Callable[[], object] = lambda: None
    is_cancelled: Callable[[], bool] = lambda: False

    def pause(self, rows: int) -> None:
        """Tell how far it is, let others go first; raises KnownError ``cancelled``."""
        self.progress(rows)
        self.give_way()
        if self.is_cancelled():
            raise cancelled()


def import_people(
    vault: Vault,
    table: Table,
    *,
    mapping: Mapping[str, str | None] | None = None,
    dry_run: bool = False,
    differing_as_claims: bool = True,
    matcher: Matcher | None = None,
    words: Words | None = None,
    course: Course | None = None,
) -> ImportReport:
    """Make a case of every row that tells of a new person, and add to the case of one who is here already.

    Nothing that stands in the vault is overwritten: a differing value becomes a second account, with the
    table as its source, or is left out. Rows are saved in batches, each durable. When it is cancelled or the
    disk fails, the batches saved so far stay, and can be undone as one. Raises UsageError of
    `ColumnNames.layout`.
    """
    layout = bundled_columns().layout(table.header, mapping)
    read_words = words or bundled_words()
    orders = day_orders(table.rows(), layout.dates)
    run = Run(vault, matcher, as_claims=differing_as_claims)
    for row in table.above:
        run.tell(Oddity(row.line, "above-header", value=" ".join(filter(None, row.cells))))
    writer = Writer(vault, table.name, as_claims=differing_as_claims, dry_run=dry_run)
    rows = ((row.line, read_row(row, table.header, layout, read_words, orders), "") for row in table.rows())
    write_all(run, writer, rows, course or Course())
    if not dry_run and mapping:
        with vault.unit() as unit:
            remember(unit, table.header, mapping)
            unit.commit()
    columns = {table.header[at]: column.name for at, column in layout.columns.items()}
    return run.report(writer, columns, layout.unknown, dry_run=dry_run)


def import_linked(
    vault: Vault,
    tables: Sequence[Table],
    *,
    dry_run: bool = False,
    differing_as_claims: bool = True,
    matcher: Matcher | None = None,
    words: Words | None = None,
    course: Course | None = None,
) -> ImportReport:
    """Import tables that name each other by ids as one: see `linked.link` and `import_people`."""
    found = link(tables, words or bundled_words())
    run = Run(vault, matcher, as_claims=differing_as_claims)
    for odd in found.oddities:
        run.tell(odd)
    label = ", ".join(table.name for table in tables)
    writer = Writer(vault, label, as_claims=differing_as_claims, dry_run=dry_run)
    people = ((line, person, table) for table, line, person in found.people)
    write_all(run, writer, people, course or Course())
    for table, line in found.used:
        run.tell_outcome(Outcome(line, USED, table=table))
    run.rows = found.rows
    return run.report(writer, found.columns, tuple(found.unknown), dry_run=dry_run)


def write_all(
    run: Run, writer: Writer, rows: Iterable[tuple[int, Person | Oddity, str]], course: Course
) -> None:
    """Check and write rows (line, what it tells, table) in batches."""
    batch: list[Planned] = []
    for line, found, table in rows:
        planned = run.check(line, found, table)
        if planned is not None:
            batch.append(planned)
        if len(batch) >= BATCH:
            run.take(writer.write(batch))
            batch.clear()
            course.pause(run.rows)
    run.take(writer.write(batch))
    writer.finish()
    course.progress(run.rows)


class Run:
    """One import while it runs: what was seen so far, and what is to be told in the end."""

    def __init__(self, vault: Vault, matcher: Matcher | None, *, as_claims: bool) -> None:
        self.rows = 0
        self._as_claims = as_claims
        self._outcomes: list[Outcome] = []
        self._oddities: list[Oddity] = []
        with vault.unit() as unit:
            self._codes = lookup.case_codes(unit.connection)
            self._matcher: Matcher = ExactMatcher(unit) if matcher is None else matcher
        self._seen: dict[Key, int] = {}

    def tell(self, odd: Oddity) -> None:
        """Note something odd; a refused row came to nothing."""
        self._oddities.append(odd)
        if odd.refused:
            self._outcomes.append(Outcome(odd.line, REFUSED, table=odd.table))

    def tell_outcome(self, outcome: Outcome) -> None:
        """Note what came of a row that makes no case by itself."""
        self._outcomes.append(outcome)

    def check(self, line: int, found: Person | Oddity, table: str = "") -> Planned | None:
        """Return what is to be written for a row, or None for one that is refused."""
        self.rows += 1
        if isinstance(found, Oddity):
            self.tell(found.of_table(table))
            return None
        match = self._matcher.find(found.new)
        if len({person.root for person in match.people}) > 1:
            codes = ", ".join(self._codes.get(person.root, "") for person in match.people)
            self.tell(Oddity(line, "matches-several", match.by, codes[:200], refused=True, table=table))
            return None
        if self._is_twice(line, found, table):
            return None
        self._oddities += [odd.of_table(table) for odd in found.oddities]
        person = match.people[0] if match.people else None
        code = "" if person is None else self._codes.get(person.root, "")
        return Planned(line, found.new, found.external_id, person, code, table)

    def take(self, outcomes: Iterable[tuple[Outcome, Joined | None]]) -> None:
        """Note what came of rows that were written."""
        code = "differs-claim" if self._as_claims else "differs-left-out"
        for outcome, joined in outcomes:
            self._outcomes.append(outcome)
            if joined is None:
                continue
            if not joined.changes and not joined.differing:
                self._oddities.append(
                    Oddity(outcome.line, "here-already", "", outcome.case, refused=True, table=outcome.table)
                )
            self._oddities += [
                Oddity(outcome.line, code, name, _shown(told), table=outcome.table)
                for name, _, told in joined.differing
            ]

    def report(
        self, writer: Writer, columns: Mapping[str, str], unknown: tuple[str, ...], *, dry_run: bool
    ) -> ImportReport:
        """Return what came of it."""
        return ImportReport(
            rows=self.rows,
            outcomes=tuple(sorted(self._outcomes, key=lambda one: (one.table, one.line))),
            columns=columns,
            unknown_columns=unknown,
            oddities=tuple(sorted(self._oddities, key=lambda one: (one.table, one.line))),
            batch=writer.batch,
            dry_run=dry_run,
        )

    def _is_twice(self, line: int, found: Person, table: str) -> bool:
        """Whether the same external id stands above; the same person by other signs is only told."""
        told = False
        for key in keys_of(found.new):
            above = self._seen.setdefault(key, line)
            if above == line:
                continue
            if key[0] == "external-id":
                self.tell(Oddity(line, "twice-in-table", "external_id", key[1], refused=True, table=table))
                return True
            if not told:
                self.tell(Oddity(line, "same-person-in-table", key[0], str(above), table=table))
                told = True
        return False


def _shown(value: object) -> str:
    words = getattr(value, "words", "") or getattr(value, "code", "")
    canonical = getattr(value, "bare_canonical", None)
    return str(words or (canonical() if canonical else value))[:200]
