"""Opening a case with 200 events and 100 evidence items, to its first painting in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from desktop_app.domain.ids import EntityId
from desktop_app.services.bench.rows import Goal, Row, Rows, milliseconds, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.bench.windows import window
from desktop_app.services.cases.page import case_file
from desktop_app.services.demo.people import Names
from desktop_app.services.demo.writer import RootWriter, some_date

_EVENTS, _EVIDENCE = 200, 100


def measure(stage: Stage) -> Rows:
    """Tell the time from the click to the page painted, and of that the reading alone."""
    path = stage.fresh("open-case.vault")
    cases = [*_make(stage, path)]
    with stage.opened(path) as vault:

        def read() -> None:
            with vault.unit() as unit:
                case_file(unit, cases[0][0])

        reading = [seconds(read) for _ in range(stage.runs)]
    told = window(
        "case",
        {
            "vault": str(path),
            "cases": len(cases),
            "shown": [[case.hex(), code] for case, code in cases],
            "runs": stage.runs,
        },
    )
    path.unlink()
    return [
        Row(
            name="open-case",
            what="Opening a case with 200 events and 100 evidence items, to its first painting",
            unit="ms",
            values=milliseconds(told["shown"]),
            goal=Goal(most=50.0),
            size={"events": _EVENTS, "evidence": _EVIDENCE},
            notes={
                "reading_ms": round(min(reading) * 1000, 2),
                "first_time_ms": round(told["first"] * 1000, 1),
            },
        )
    ]


def _make(stage: Stage, path: Path) -> Iterator[tuple[EntityId, str]]:
    """Make the large case and a small one; yield id and code of both."""
    chance, names = Random(5), Names.bundled()  # noqa: S311 - fictional people
    vault = stage.new(path)
    try:
        for code, events, evidence in (("C-7K3M-QX4P", _EVENTS, _EVIDENCE), ("C-2B4D-6F8H", 1, 1)):
            writer = RootWriter(chance, "case", code=code, status="open", title="Teacher from the north")
            name = names.someone(chance).cyrillic
            person = writer.add("person", role="principal", birth_place="Пермь")
            writer.set(writer.root, "principal", writer.ref(person))
            writer.add("name", person, family=name.family, given=name.given, script="cyrillic")
            for number in range(events):
                _event(writer, chance, number)
            for number in range(evidence):
                _evidence(writer, chance, number)
            with vault.unit() as unit:
                unit.save(writer.root, writer.take())
                unit.commit()
            yield writer.root, code
    finally:
        vault.close()


def _event(writer: RootWriter, chance: Random, number: int) -> None:
    when = some_date(chance, chance.choice((2022, 2023, 2024)))
    event = writer.add(
        "event",
        title=f"Detained at the square, {number}",
        date=when,
        place="Perm",
        description="Held for a day without a lawyer and let go without a paper.",
    )
    writer.add("act", event, type="detention", date=when, method="taken from the street")


def _evidence(writer: RootWriter, chance: Random, number: int) -> None:
    writer.add(
        "evidence",
        title=f"Ruling {number}",
        kind="court_document",
        language="ru",
        sha256=chance.randbytes(32),
        size=chance.randint(10_000, 5_000_000),
        filename=f"ruling-{number}.pdf",
        media_type="application/pdf",
        pages=3,
    )
