"""Services that a journey calls inside the program where a page would be slow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.services.cases.create import NewCase, NewEntry, create_case
from desktop_app.services.upkeep.checks import verify_vault
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file.backup import list_backups, rotate
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

_SPILL = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000),
                  long(name) AS (SELECT name || name || name || name FROM case_row)
            SELECT count(*) FROM (SELECT DISTINCT name || (1000000 + i) FROM long, n)"""


def enter(unit: Unit, words: list[str]) -> str:
    """Make a case in which these words stand as names, places and notes."""
    half = len(words) // 2
    names = [
        NewEntry("name", {"given": word, "family": other})
        for word, other in zip(words[:half], words[half:], strict=True)
    ]
    notes = [NewEntry("note", {"text": f"{word}, {word}"}) for word in words]
    made = create_case(unit, NewCase(of_person=names, of_case=notes))
    return made.code


def ask_much(unit: Unit) -> int:
    """Ask for more at once than SQLite's memory for temporary tables holds (8 MB)."""
    return int(unit.connection.execute(_SPILL).fetchone()[0])


def back_up(vault: Vault, session: Any) -> str:
    """Make the next rotating backup now, verified in a child; returns its name."""
    return rotate(opened_file(vault), vault.environment.clock(), between=session.thread.give_way).path.name


def verify_newest(vault: Vault, session: Any) -> list[str]:
    """Verify the newest rotating backup in a child, as before a restore; returns the codes of findings."""
    file = opened_file(vault)
    newest = list_backups(file.path)[0].path
    return [found.code for found in verify_vault(newest, file.raw_key, between=session.thread.give_way)]


def read_itself(unit: Unit, path: str) -> int:
    """What must never be done: read the vault's file in the process that has it open."""
    assert unit.connection is not None
    return len(Path(path).read_bytes())


def count_cases(unit: Unit) -> int:
    """How many cases there are."""
    return len(unit.roots("case"))
