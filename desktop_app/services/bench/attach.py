"""Taking a large file in as evidence, beside hashing it and writing it raw into an encrypted file."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.bench.memory import Watch
from desktop_app.services.bench.rows import MEBIBYTE, Goal, Row, Rows, in_turns, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.cases.create import create_case
from desktop_app.services.evidence.attach import attach_evidence, pieces_of
from desktop_app.services.evidence.looking import ChildLooker


def measure(stage: Stage) -> Rows:
    """Tell the time of a whole attachment, a child's look at the file included; each into a new vault."""
    mib = stage.sizes.attached_mib
    source = stage.fresh("recording.bin")
    with source.open("wb") as file:
        for _ in range(mib):
            file.write(os.urandom(MEBIBYTE))
    pool = ChildPool()
    try:
        with Watch() as watch:
            _attach(stage, source, pool)
        own, other = in_turns(
            stage.runs, lambda: _attach(stage, source, pool), lambda: _write_raw(stage, source)
        )
    finally:
        pool.kill_all()
        source.unlink()
    size = mib * MEBIBYTE
    return [
        Row(
            name="attach",
            what="Attaching a large file: read, hashed, encrypted, durable, looked at, noted",
            unit="s",
            values=own,
            reference="SHA-256 and raw blob write into the same kind of file",
            reference_values=other,
            goal=Goal(most=size / 100e6, most_ratio=1.5, most_mib=64.0),
            size={"mib": mib},
            at_goal_size=mib >= 1024,
            memory="growth of resident memory, children included",
            mib=watch.grown_mib,
            notes={"mb_per_second": round(size / 1e6 / sorted(own)[len(own) // 2], 1)},
        )
    ]


def _attach(stage: Stage, source: Path, pool: ChildPool) -> float:
    with stage.throw_away("attach.vault") as vault:
        with vault.unit() as unit:
            code = create_case(unit).code
        return seconds(lambda: attach_evidence(vault, code, source, looker=ChildLooker(pool)))


def _write_raw(stage: Stage, source: Path) -> float:
    with stage.throw_away("raw.vault") as vault:
        connection = vault.connection
        connection.execute("CREATE TABLE raw (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT")

        def write() -> None:
            digest = hashlib.sha256()
            connection.execute("BEGIN")
            for piece in pieces_of(source):
                digest.update(piece)
                connection.execute("INSERT INTO raw(data) VALUES (?)", (piece,))
            connection.execute("COMMIT")

        return seconds(write)
