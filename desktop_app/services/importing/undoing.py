"""Takes a whole import back: every case that it made or added to, unless somebody has built upon it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.errors import UsageError
from desktop_app.services.importing.people import Course
from desktop_app.vault import imports, lookup
from desktop_app.vault.imports import RUNNING, UNDONE, ImportBatch, ImportItem
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

__all__ = ["RUNNING", "UNDONE", "ImportBatch", "Undone", "latest_import", "list_imports", "undo_import"]

BATCH = 50


@dataclass(frozen=True, slots=True)
class Undone:
    """What came of it: cases taken back, and the codes of those left because they were changed since."""

    taken_back: int
    kept: tuple[str, ...]


def list_imports(unit: Unit) -> list[ImportBatch]:
    """Return every import into this vault, newest first; one that was stopped is ``running``."""
    return imports.batches(unit.connection)


def latest_import(unit: Unit, number: int | None = None) -> ImportBatch:
    """Return the import of this number, or the latest that was not undone; raises UsageError for none."""
    for batch in imports.batches(unit.connection):
        if batch.number == number or (number is None and batch.state != UNDONE):
            return batch
    raise UsageError(
        "no-such-import",
        "There is no such import in this vault.",
        "Take the number that “holdfast import” told, or leave it out for the latest.",
    )


def undo_import(vault: Vault, batch: int, course: Course | None = None) -> Undone:
    """Undo all that an import saved, newest first, in durable steps; a second time tries what was left."""
    pace = course or Course()
    with vault.unit() as unit:
        left = imports.items(unit.connection, batch)
        codes = lookup.case_codes(unit.connection)
    kept: list[str] = []
    for start in range(0, len(left), BATCH):
        with vault.unit() as unit:
            for item in left[start : start + BATCH]:
                if _undo(unit, item):
                    imports.take_off(unit.connection, batch, item.number)
                else:
                    kept.append(codes.get(item.root, ""))
            unit.commit()
        pace.pause(min(start + BATCH, len(left)))
    with vault.unit() as unit:
        imports.set_state(unit.connection, batch, imports.DONE if kept else UNDONE)
        unit.commit()
    return Undone(len(left) - len(kept), tuple(dict.fromkeys(filter(None, kept))))


def _undo(unit: Unit, item: ImportItem) -> bool:
    commit = item.commit or imports.first_commit(unit.connection, item.root)
    if commit is None:
        return True
    return not unit.undo(item.root, commit).blocked_by
