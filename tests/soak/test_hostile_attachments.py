"""Hostile attachments by mutation: 10,000 in the soak run, each through every job that would take it."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from desktop_app.sandbox.limits import STRANGER
from desktop_app.sandbox.pool import ChildPool
from tests.files.hostile import harmless_files, hostile_files, mutations
from tests.unit.sandbox.hostile_run import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SEED = 20_260_101
_AT_ONCE = 100


@pytest.mark.soak
@pytest.mark.timeout(6 * 3600)
def test_mutated_attachments(rounds: Callable[[int, int], int]) -> None:
    count = rounds(10, 10_000)
    pool = ChildPool()
    pool.start({"light": 2})
    slowly: Iterable[tuple[str, bytes]] = hostile_files() if rounds(0, 1) else ()

    def one(named: tuple[str, bytes]) -> tuple[str, list[str]]:
        name, content = named
        return name, show(pool, content, STRANGER, everything=True).complaints()

    found: dict[str, list[str]] = {}
    files = itertools.chain(slowly, itertools.islice(mutations(_SEED), count))
    with ThreadPoolExecutor(2) as workers:
        while batch := list(itertools.islice(files, _AT_ONCE)):  # all at once would not fit into memory
            found |= workers.map(one, batch)
    assert len(found) >= count
    assert {name: complaints for name, complaints in found.items() if complaints} == {}
    assert show(pool, harmless_files()[0][1], STRANGER, everything=True).codes["pdf.page"] == "ok"
    assert pool.kill_all(5.0) == 0
