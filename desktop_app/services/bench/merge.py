"""Merging a copy that was edited elsewhere, beside reading the same rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from desktop_app.domain.changes import Change, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.services.bench.memory import Watch
from desktop_app.services.bench.rows import Goal, Row, Rows, in_turns, seconds
from desktop_app.services.bench.stage import KEY, Stage
from desktop_app.vault.file.connection import OpenVault, open_vault
from desktop_app.vault.merge.source import SqlSource
from desktop_app.vault.unit import Unit

_FIELDS = ("title", "responsible", "request", "summary", "external_id")
_GOAL_CASES = 10_000


def measure(stage: Stage) -> Rows:
    """Tell the time to verify and preview what came in, and to apply it to a fresh copy."""
    count = stage.sizes.merge_cases
    theirs = stage.copy(stage.cases(count), "merge-theirs.vault")
    edits, first = _edit_elsewhere(stage, theirs)
    incoming = open_vault(theirs, KEY, writable=False)
    try:
        ours = stage.copy(stage.cases(count), "merge-ours.vault")
        with Watch() as watch:
            _merge(stage, ours, incoming, keep=False)
        read = _reader(incoming, first)
        preview, reading = in_turns(
            stage.runs, lambda: _merge(stage, ours, incoming, keep=False), lambda: seconds(read)
        )
        applied, again = in_turns(
            stage.runs,
            lambda: _merge(stage, stage.copy(stage.cases(count), "merge-ours.vault"), incoming, keep=True),
            lambda: seconds(read),
        )
        twice = _merge(stage, ours, incoming, keep=True)
    finally:
        incoming.close()
    ours.unlink()
    theirs.unlink()
    common = {"cases": count, "edits": edits}
    return [
        Row(
            name=name,
            what=what,
            unit="s",
            values=values,
            reference="reading the same commits and operations",
            reference_values=other,
            goal=Goal(most=most, most_mib=250.0),
            size=common,
            at_goal_size=count >= _GOAL_CASES,
            memory="resident memory at its peak",
            mib=watch.peak_mib,
            notes={"edits_in_a_save": len(_FIELDS), "the_same_again_s": round(twice, 3)},
        )
        for name, what, most, values, other in (
            ("merge-preview", "Verifying and previewing what another vault knows", 6.0, preview, reading),
            ("merge-apply", "The same, applied and durable", 8.0, applied, again),
        )
    ]


def _edit_elsewhere(stage: Stage, path: Path) -> tuple[int, int]:
    """Let another author edit every case; return how many edits that were, and the first commit's number."""
    chance = Random(3)  # noqa: S311 - made-up edits
    edits = 0
    with stage.opened(path) as vault:
        first = vault.connection.execute("SELECT max(cid) + 1 FROM cmt").fetchone()[0]
        with vault.unit() as unit:
            unit.authors.choose(unit.authors.create("Elsewhere").key)
            for case in unit.roots("case"):
                for _ in range(stage.sizes.edits_of_case // len(_FIELDS)):
                    edits += _save(unit, case, chance)
            unit.commit()
    return edits, int(first)


def _save(unit: Unit, case: EntityId, chance: Random) -> int:
    changes = list(_changes(case, chance))
    unit.save(case, changes)
    return len(changes)


def _changes(case: EntityId, chance: Random) -> Iterator[Change]:
    for name in _FIELDS:
        yield SetField(case, name, f"seen elsewhere {chance.randrange(10**9)}")


def _merge(stage: Stage, path: Path, incoming: OpenVault, *, keep: bool) -> float:
    with stage.opened(path) as vault:

        def merge() -> None:
            with vault.unit() as unit:
                unit.merge(SqlSource(incoming.connection))
                if keep:
                    unit.commit()

        return seconds(merge)


def _reader(incoming: OpenVault, first: int) -> Callable[[], None]:
    source = SqlSource(incoming.connection)
    sql = "SELECT cid FROM cmt WHERE cid >= ? AND chain NOTNULL"
    numbers = [row[0] for row in incoming.connection.execute(sql, (first,))]

    def read() -> None:
        for rows in (source.commits(numbers), source.operations(numbers)):
            for _row in rows:
                pass

    return read
