"""An open vault for each test of a service, derived quickly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services import opening
from desktop_app.services.cases.create import CreatedCase
from desktop_app.vault.vault import Vault
from tests import factories
from tests.factories import World


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "derive", factories.quick_derive)
    monkeypatch.setattr(opening, "new_salt", factories.quick_salt)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    opened = factories.a_vault(tmp_path, world=world)
    yield opened
    opened.close()


@pytest.fixture
def case(vault: Vault) -> CreatedCase:
    return factories.a_case(vault)
