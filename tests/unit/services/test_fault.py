"""The report about a fault says where in the code it happened and nothing of what was worked on."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from desktop_app.services.fault import fault_report
from desktop_app.services.version import program_version

SECRET = "Verkhotina"


def test_a_report_names_places_and_no_values() -> None:
    def fail() -> None:
        known: dict[str, str] = {}
        try:
            known.pop(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error

    with pytest.raises(ValueError, match=SECRET) as caught:
        fail()
    report = fault_report(caught.value)
    assert SECRET not in report
    assert "builtins.ValueError\n" in report
    assert "builtins.KeyError\n" in report
    assert "(test_fault.py):" in report
    assert report.startswith(f"holdfast {program_version()}, Python ")


def test_our_own_code_is_named_by_its_path() -> None:
    with pytest.raises(ValueError, match="16 random bytes") as caught:
        __import__("desktop_app.domain.ids", fromlist=["x"]).entity_id_from_random(b"")
    assert "domain/ids.py:" in fault_report(caught.value)


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first
    assert fault_report(first).count("builtins.") == 2


def test_the_version_of_a_package_or_of_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\nversion = "9.9"\n')
    monkeypatch.setattr(metadata, "version", lambda _name: "1.2.3")
    assert program_version(project) == "1.2.3"

    def missing(_name: str) -> str:
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "version", missing)
    assert program_version(project) == "9.9"
    assert program_version()[0].isdigit()
