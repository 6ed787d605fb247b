"""A vault with one rich case, and children to print it with: made once, never changed by a test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.wording import Wording, load_wording
from desktop_app.vault.vault import Vault
from tests.dossier.rich_case import RichCase, make_rich_case, new_vault


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    made = new_vault(tmp_path_factory.mktemp("dossier"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def rich(vault: Vault) -> RichCase:
    return make_rich_case(vault)


@pytest.fixture(scope="module")
def children() -> Iterator[ChildPool]:
    pool = ChildPool()
    pool.start({"press": 1})
    yield pool
    assert pool.kill_all() == 0
