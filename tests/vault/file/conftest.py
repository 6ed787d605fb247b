"""A small real vault for each test, closed and open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.vault.file.connection import OpenVault, open_vault
from tests.vault.file.helpers import a_key, make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "a.vault")


@pytest.fixture
def vault(path: Path) -> Iterator[OpenVault]:
    opened = open_vault(path, a_key())
    yield opened
    opened.close()
