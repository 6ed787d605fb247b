"""Printing a dossier with hundreds of exhibits out of the vault, beside qpdf's bare copy of their pages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Moment
from desktop_app.sandbox.pool import ChildPool
from desktop_app.sandbox.press.bench_exhibits import copy_pages, scanned_exhibits
from desktop_app.services.bench.memory import Watch
from desktop_app.services.bench.rows import MEBIBYTE, Goal, Row, Rows, in_turns, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.cases.create import create_case
from desktop_app.services.dossier.printing import prepare_dossier, print_dossier
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.evidence.attach import About, Seen, add_evidence
from desktop_app.services.wording import load_wording
from desktop_app.vault import attachments
from desktop_app.vault.vault import Vault

_MADE = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_GOAL_EXHIBITS = 200


def measure(stage: Stage) -> Rows:
    """Tell the time from the request to the finished file on the disk, the child being warm.

    Memory is that of all processes, the child from its start, beyond one copy of the exhibits.
    """
    sizes = stage.sizes
    pool = ChildPool()
    pool.start({"press": stage.runs})  # they warm up while the exhibits are made
    path = stage.fresh("bundle.vault")
    vault = stage.new(path)
    try:
        case, files = _fill(stage, vault)
        total = sum(file.stat().st_size for file in files)
        lonely = ChildPool()
        with Watch() as watch:
            _print(stage, vault, case, lonely)
        lonely.kill_all()
        pool.start({"press": 0})  # no new ones while the time is taken
        own, other = in_turns(
            stage.runs, lambda: _print(stage, vault, case, pool), lambda: _copy(stage, files)
        )
    finally:
        pool.kill_all()
        vault.close()
    path.unlink()
    for file in files:
        file.unlink()
    grown = watch.grown_anonymous_mib
    return [
        Row(
            name="bundle",
            what="Dossier with its exhibits out of the vault: tabs, stamps, bookmarks, labels",
            unit="s",
            values=own,
            reference="page copy alone by pikepdf.Job from plain files",
            reference_values=other,
            goal=Goal(most=4.5, most_mib=100.0),
            size={
                "exhibits": sizes.exhibits,
                "pages": sizes.exhibits * sizes.pages_of_exhibit,
                "mb": round(total / 1e6),
            },
            at_goal_size=sizes.exhibits >= _GOAL_EXHIBITS,
            memory="growth of anonymous memory in all processes beyond one copy of the exhibits",
            mib=None if grown is None else grown - total / MEBIBYTE,
        )
    ]


def _fill(stage: Stage, vault: Vault) -> tuple[EntityId, list[Path]]:
    """Put made-up scans into a case; return it, and the same scans as plain files."""
    files = []
    with vault.unit() as unit:
        case = create_case(unit).case
    sizes = stage.sizes
    scans = scanned_exhibits(sizes.exhibits, sizes.pages_of_exhibit, sizes.bytes_of_page)
    for number, content in enumerate(scans):
        file = stage.fresh(f"scan-{number}.pdf")
        file.write_bytes(content)
        files.append(file)
        stored = attachments.store(vault.connection, [content])
        with vault.unit() as unit:
            seen = Seen("application/pdf", sizes.pages_of_exhibit)
            about = About(title=f"Scan {number + 1}", kind="court_document")
            add_evidence(unit, case, stored, seen, about, filename=file.name, when=Moment.of(_MADE))
            unit.commit()
    return case, files


def _print(stage: Stage, vault: Vault, case: EntityId, pool: ChildPool) -> float:
    target = stage.fresh("bundle.pdf")

    def work() -> None:
        with vault.unit() as unit:
            prepared = prepare_dossier(unit, DossierRequest(case=case, made=_MADE), load_wording())
        print_dossier(prepared, lambda sha256: attachments.read(vault.connection, sha256), pool, target)

    took = seconds(work)
    target.unlink()
    return took


def _copy(stage: Stage, files: list[Path]) -> float:
    target = stage.fresh("copy.pdf")
    took = seconds(lambda: copy_pages(files, target))
    target.unlink()
    return took
