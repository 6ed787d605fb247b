"""Importing people from a table, beside raw inserts of the same cells."""

from __future__ import annotations

import csv
from pathlib import Path
from random import Random

from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.bench.memory import Watch
from desktop_app.services.bench.rows import Goal, Row, Rows, in_turns, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.demo.people import Names
from desktop_app.services.importing.people import import_people
from desktop_app.services.importing.table_file import read_table

_MOST_SECONDS = {1_000: 2.0, 100_000: 45.0}
_LARGE = 10_000
_HEADER = ("external_id", "family", "given", "patronymic", "birth_date", "citizenship", "phone", "notes")


def measure(stage: Stage) -> Rows:
    """Tell the time of whole imports, each into a new vault; large ones run once."""
    return [_row(stage, count) for count in stage.sizes.people]


def _row(stage: Stage, people: int) -> Row:
    table = stage.fresh("people.csv")
    write_table(table, people)
    with Watch() as watch:
        first = _import(stage, table)
    if people >= _LARGE:
        own, other = [first], [_insert(stage, table)]
    else:
        own, other = in_turns(stage.runs, lambda: _import(stage, table), lambda: _insert(stage, table))
    table.unlink()
    return Row(
        name=f"import-{people}",
        what="Importing people from a CSV table into a new vault",
        unit="s",
        values=own,
        reference="raw inserts of the same cells into the same kind of file",
        reference_values=other,
        goal=Goal(most=_MOST_SECONDS.get(people, _MOST_SECONDS[1_000]), most_mib=300.0),
        size={"people": people},
        at_goal_size=people in _MOST_SECONDS,
        memory="resident memory at its peak",
        mib=watch.peak_mib,
    )


def write_table(path: Path, people: int) -> None:
    """Write a table of fictional people, as an organisation keeps them."""
    chance, names = Random(7), Names.bundled()  # noqa: S311 - fictional people
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADER)
        for number in range(people):
            name = names.someone(chance).cyrillic
            born = f"{chance.randint(1960, 2004)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            phone = f"+1 202 555 {chance.randint(100, 199):04}"
            writer.writerow(
                (f"B-{number:06}", name.family, name.given, name.patronymic, born, "RU", phone, "met in May")
            )


def _import(stage: Stage, table: Path) -> float:
    """Time what a person waits for: a child is warm before the vault is opened, then reads the table."""
    pool = ChildPool()
    pool.start({"light": 1})
    try:
        with stage.throw_away("import.vault") as vault:
            return seconds(lambda: import_people(vault, read_table(pool, table)))
    finally:
        pool.kill_all()


def _insert(stage: Stage, table: Path) -> float:
    columns, marks = ", ".join(f"c{at} TEXT" for at in range(len(_HEADER))), ", ".join("?" * len(_HEADER))
    with stage.throw_away("raw.vault") as vault:
        connection = vault.connection
        connection.execute(f"CREATE TABLE raw ({columns}) STRICT")

        def insert() -> None:
            with table.open(encoding="utf-8", newline="") as file:
                connection.execute("BEGIN")
                connection.executemany(f"INSERT INTO raw VALUES ({marks})", csv.reader(file))  # noqa: S608
                connection.execute("COMMIT")

        return seconds(insert)
