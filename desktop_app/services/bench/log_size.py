"""How many bytes on the disk an edit costs: log, signatures, tables, search and all."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.changes import Change, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.services.bench.rows import Goal, Row, Rows
from desktop_app.services.bench.stage import Stage
from desktop_app.vault.vault import Vault

_MOST_CASES = 200
_FIELDS = ("title", "responsible", "request", "summary", "external_id")
_PAGE = 4096


def measure(stage: Stage) -> Rows:
    """Tell how far the file grows by edits that replace short texts, one and five in a save."""
    count = min(_MOST_CASES, stage.sizes.cases[0])
    rows = []
    for in_save in (1, len(_FIELDS)):
        path = stage.copy(stage.cases(count), "log-size.vault")
        with stage.opened(path) as vault:
            grown = _grown(vault, stage.sizes.logged_edits, in_save)
        path.unlink()
        rows.append(
            Row(
                name="log" if in_save == 1 else "log-five",
                what=f"Growth of the file by an edit, {in_save} in a save",
                unit="bytes",
                values=[grown / stage.sizes.logged_edits],
                goal=Goal(most=250.0),
                size={"edits": stage.sizes.logged_edits, "edits_in_a_save": in_save},
            )
        )
    return rows


def _grown(vault: Vault, edits: int, in_save: int) -> int:
    with vault.unit() as unit:
        cases = unit.roots("case")
    _edit(vault, cases, len(cases) * in_save, in_save)  # every value is one of ours before it is measured
    before = _bytes(vault)
    _edit(vault, cases, edits, in_save)
    return _bytes(vault) - before


def _edit(vault: Vault, cases: tuple[EntityId, ...], edits: int, in_save: int) -> None:
    with vault.unit() as unit:
        for number in range(edits // in_save):
            case = cases[number % len(cases)]
            unit.save(case, list(_changes(case, number, in_save)))
        unit.commit()


def _changes(case: EntityId, number: int, in_save: int) -> Iterator[Change]:
    for name in _FIELDS[:in_save]:
        yield SetField(case, name, f"moved {number:06}")


def _bytes(vault: Vault) -> int:
    pages, free = (
        vault.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count")
    )
    return int(pages - free) * _PAGE
