"""One save from edit to durable, beside a one-row commit of the same encrypted file."""

from __future__ import annotations

from desktop_app.domain.changes import SetField
from desktop_app.domain.ids import EntityId
from desktop_app.services.bench.rows import Goal, Row, Rows, in_turns, milliseconds, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.vault.vault import Vault


def measure(stage: Stage) -> Rows:
    """Tell the time of saves of one field, each in another case, with search and list kept up to date."""
    count = stage.sizes.cases[0]
    path = stage.copy(stage.cases(count), "save.vault")
    with stage.opened(path) as vault:
        vault.connection.execute("CREATE TABLE bench_row (id INTEGER PRIMARY KEY, text TEXT) STRICT")
        with vault.unit() as unit:
            cases = unit.roots("case")
        numbers = iter(range(10**9))
        own, other = in_turns(
            stage.sizes.saves,
            lambda: _save(vault, cases, next(numbers)),
            lambda: _commit(vault, next(numbers)),
        )
    path.unlink()
    return [
        Row(
            name="save",
            what="One save of a case's title, from the edit to the disk",
            unit="ms",
            values=milliseconds(own),
            reference="one-row commit of the same file",
            reference_values=milliseconds(other),
            goal=Goal(most=10.0, most_ratio=3.0, of="p95"),
            size={"cases": count},
            at_goal_size=count >= 10_000,
        )
    ]


def _save(vault: Vault, cases: tuple[EntityId, ...], number: int) -> float:
    case = cases[number * 7919 % len(cases)]

    def save() -> None:
        with vault.unit() as unit:
            unit.save(case, [SetField(case, "title", f"Carpenter from the north, {number}")])
            unit.commit()

    return seconds(save)


def _commit(vault: Vault, number: int) -> float:
    def commit() -> None:
        vault.connection.execute("BEGIN")
        vault.connection.execute(
            "REPLACE INTO bench_row VALUES (?, ?)", (number * 7919 % 100, f"Carpenter, {number}")
        )
        vault.connection.execute("COMMIT")

    return seconds(commit)
