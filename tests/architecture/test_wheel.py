"""The wheel that people install holds all that the checkout holds: code, resources, licence, command."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import ROOT, project_files

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def absent(bundled: set[str], project: list[str]) -> list[str]:
    """Return the project's files that a wheel with these names lacks."""
    found = []
    for path in project:
        inside = (
            path.replace("resources/", "desktop_app/_resources/", 1)
            if path.startswith("resources/")
            else path
        )
        if inside.startswith("desktop_app/") and inside not in bundled:
            found.append(path)
    return found


def test_all_code_and_resources_are_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert absent(names, [source.path for source in project_files()]) == []
    assert any(name.startswith("desktop_app/_resources/") for name in names)


def test_a_missing_resource_is_seen() -> None:
    project = ["README.md", "desktop_app/a.py", "resources/icons/a.svg"]
    assert absent({"desktop_app/a.py"}, project) == ["resources/icons/a.svg"]
    assert absent({"desktop_app/_resources/icons/a.svg"}, project) == ["desktop_app/a.py"]


def test_nothing_but_the_product_is_in_the_wheel(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {re.sub(r"-[\d.]+\.dist-info", "-.dist-info", top) for top in tops} == {
        "desktop_app",
        "holdfast-.dist-info",
    }


def test_the_wheel_says_how_to_start_and_what_it_may_be_used_for(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        texts = {
            name.partition(".dist-info/")[2]: archive.read(name).decode()
            for name in archive.namelist()
            if ".dist-info/" in name
        }
    assert "holdfast = desktop_app.__main__:main" in texts["entry_points.txt"]
    assert "License-Expression: GPL-3.0-or-later" in texts["METADATA"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["licenses/LICENSE"]


def test_the_metadata_tells_an_onlooker_nothing(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(
            archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA")
        )
    headers = metadata.partition("\n\n")[0]
    assert not re.search(r"dissident|asylum|russia|persecut|refug", headers, re.IGNORECASE)
