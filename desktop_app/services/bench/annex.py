"""Setting the annex of a letter: thousands of people, a line each."""

from __future__ import annotations

from random import Random

from desktop_app.domain.document import Annex, AnnexRow, Document, Meta, Part, to_json
from desktop_app.domain.ids import case_code_from_random
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.bench.rows import MEBIBYTE, Goal, Row, Rows, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.demo.people import Names

_GOAL_PEOPLE = 5_000
_JOB = "press.render"


def measure(stage: Stage) -> Rows:
    """Tell the time of setting it in a warm child, and that child's memory at its peak."""
    pool = ChildPool()
    times, peaks = [], []
    data = to_json(annex_document(stage.sizes.annex))
    try:
        for _ in range(stage.runs):
            with pool.session([], family="press", limits=pool.jobs[_JOB].limits) as session:
                times.append(seconds(lambda: session.call(_JOB, {"document": data, "keys": []}, sink=len)))
                peaks.append(session.peak_bytes / MEBIBYTE)
    finally:
        pool.kill_all()
    return [
        Row(
            name="annex",
            what="Annex of a letter with its people",
            unit="s",
            values=times,
            goal=Goal(most=2.5, most_mib=120.0),
            size={"people": stage.sizes.annex},
            at_goal_size=stage.sizes.annex >= _GOAL_PEOPLE,
            memory="the child's resident memory at its peak",
            mib=max(peaks) or None,
        )
    ]


def annex_document(people: int) -> Document:
    """Return an annex of fictional people."""
    chance, names = Random(9), Names.bundled()  # noqa: S311 - fictional people
    rows = []
    for number in range(people):
        name = names.latin(names.someone(chance).cyrillic)
        rows.append(
            AnnexRow(
                str(number + 1),
                f"{name.family}, {name.given}",
                case_code_from_random(chance.randbytes(5)),
                "Sentenced for a post against the war; the appeal was refused in the spring of 2024.",
            )
        )
    meta = Meta("en", "Annex", "2026-01-05T09:00:00+00:00", running_name="Annex", verification="0000")
    block = Annex(tuple(rows), ("Person", "Code", "Why this person"))
    return Document(meta, (Part("1", "People covered by the letter", (block,)),))
