"""The version of this program, installed or run from a checkout."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

import desktop_app

NAME = "holdfast"


def program_version(project_file: Path | None = None) -> str:
    """Return the version of the installed package, or else that in the checkout's project file."""
    try:
        return metadata.version(NAME)
    except metadata.PackageNotFoundError:
        file = project_file or Path(desktop_app.__file__).parents[1] / "pyproject.toml"
        version: str = tomllib.loads(file.read_text("utf-8"))["project"]["version"]
        return version
