"""One pool of misbehaving children and one of real ones for the whole module that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.sandbox.pool import ChildPool

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def planted() -> Iterator[ChildPool]:
    pool = ChildPool(registry="tests.unit.sandbox.planted")
    pool.start({"plain": 2})
    yield pool
    assert pool.kill_all(5.0) == 0


@pytest.fixture(scope="module")
def pool() -> Iterator[ChildPool]:
    found = ChildPool()
    found.start({"light": 2})
    yield found
    assert found.kill_all(5.0) == 0
