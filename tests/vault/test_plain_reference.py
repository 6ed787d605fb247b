"""The plain index that search is measured against finds what any full-text table finds, in memory."""

from __future__ import annotations

from pathlib import Path

from desktop_app.vault.plain_reference import PlainIndex
from tests import factories


def test_names_are_found_by_their_beginning(tmp_path: Path) -> None:
    vault = factories.a_vault(tmp_path)
    factories.a_case(vault)
    index = PlainIndex(vault.connection)
    assert index.search("верхот") == ["Верхотина Анна"]
    assert index.search('Анна "верх') == ["Верхотина Анна"]
    assert index.search("petrov") == []
    index.close()
    vault.close()
