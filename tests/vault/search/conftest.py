"""A vault that search and the case list follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.vault.vault import Vault
from tests.vault.search.helpers import make_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "a.vault")
    yield made
    made.close()
