"""What the window asks about imports; every method returns at once, progress comes on any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.evidence.desk import Work
from desktop_app.services.importing.any_table import import_tables, read_tables
from desktop_app.services.importing.dialects import proposed
from desktop_app.services.importing.memory import remembered
from desktop_app.services.importing.people import Course
from desktop_app.services.importing.report import ImportReport, write_report
from desktop_app.services.importing.table_file import How, Table
from desktop_app.services.importing.undoing import Undone, list_imports, undo_import
from desktop_app.services.session import Session
from desktop_app.vault.imports import ImportBatch
from desktop_app.vault.unit import Unit

Places = Mapping[str, str | None]
"""Where columns go, by their headers."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the program would do with the columns, and which program it takes the table to be from."""

    mapping: dict[str, str | None]
    program: str


class ImportDesk:
    """Reads, checks, imports and takes back, on an open vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="tables")

    def read(self, paths: Sequence[Path], how: How | None = None) -> Future[list[Table]]:
        """Read tables in limited children."""
        return self._threads.submit(read_tables, self._session.children, paths, how)

    def propose(self, table: Table) -> Future[Proposal]:
        """Return what was chosen for this header last time, else what is known of the program."""
        return self._session.run(_propose, table)

    def run(
        self,
        tables: Sequence[Table],
        mapping: Places,
        *,
        dry_run: bool,
        as_claims: bool,
        progress: Callable[[int], object],
    ) -> Work[ImportReport]:
        """Check or import tables; saves of a person go first. What is through when it is stopped stays."""
        stop = threading.Event()
        course = Course(progress, self._session.thread.give_way, stop.is_set)
        future = self._session.run_whole(
            import_tables,
            tables,
            mapping=mapping,
            dry_run=dry_run,
            differing_as_claims=as_claims,
            course=course,
        )
        return Work(future, stop.set)

    def undo(self, batch: int, progress: Callable[[int], object]) -> Work[Undone]:
        """Take a whole import back; what is through when it is stopped stays taken back."""
        stop = threading.Event()
        course = Course(progress, self._session.thread.give_way, stop.is_set)
        future = self._session.run_whole(undo_import, batch, course)
        return Work(future, stop.set)

    def earlier(self) -> Future[list[ImportBatch]]:
        """Return every import into this vault, newest first."""
        return self._session.run(list_imports)

    def write_report(self, path: Path, report: ImportReport) -> Future[None]:
        """Write what came of every row to a new file."""
        return self._threads.submit(write_report, path, report)


def _propose(unit: Unit, table: Table) -> Proposal:
    mapping, program = proposed(table.header, remembered(unit, table.header))
    return Proposal(mapping, program)
