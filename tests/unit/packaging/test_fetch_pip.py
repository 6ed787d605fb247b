"""A Python without pip gets it from the index that pip is configured for, and only with the locked hash."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NAME = "pip-9.9-py3-none-any.whl"


@pytest.fixture
def wheel() -> bytes:
    """Return a wheel whose pip only says what it was told."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("pip/__main__.py", "import sys\nprint('pip was told', *sys.argv[1:-1])\n")
    return content.getvalue()


@pytest.fixture
def lock(tmp_path: Path, wheel: bytes) -> Path:
    path = tmp_path / "requirements-pip.lock"
    path.write_text(f"pip==9.9 \\\n    --hash=sha256:{hashlib.sha256(wheel).hexdigest()}\n")
    return path


def fetch(lock: Path, home: Path, **configuration: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "PIP_CONFIG_FILE": os.devnull,
        **configuration,
    }
    command = [sys.executable, str(ROOT / "packaging" / "fetch_pip.py"), sys.executable, str(lock)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_from_a_folder_of_wheels(lock: Path, wheel: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "with a space"
    folder.mkdir()
    (folder / NAME).write_bytes(wheel)
    result = fetch(lock, tmp_path, PIP_FIND_LINKS=folder.as_uri())
    assert (result.returncode, result.stdout) == (0, "pip was told install --quiet --no-index --no-deps\n")


def test_from_an_index_named_in_a_configuration_file(lock: Path, wheel: bytes, tmp_path: Path) -> None:
    page = tmp_path / "simple" / "pip"
    page.mkdir(parents=True)
    (page / "index.html").write_text(f'<a href="../../files/{NAME}#sha256=0">{NAME}</a>')
    files = tmp_path / "files"
    files.mkdir()
    (files / NAME).write_bytes(wheel)
    configuration = tmp_path / ".config" / "pip" / "pip.conf"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(f"[global]\nextra-index-url = {page.parent.as_uri()}\n")
    result = fetch(lock, tmp_path)
    assert (result.returncode, result.stderr) == (0, "")


def test_another_wheel_under_the_right_name_is_refused(lock: Path, wheel: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(wheel + b"more")
    result = fetch(lock, tmp_path, PIP_FIND_LINKS=str(tmp_path))
    assert result.returncode == 1
    assert result.stderr == f"holdfast: no package index that pip is configured for offers {NAME}.\n"


def test_an_unreadable_index_is_named_and_the_next_one_asked(
    lock: Path, wheel: bytes, tmp_path: Path
) -> None:
    (tmp_path / NAME).write_bytes(wheel)
    absent = tmp_path / "absent"
    result = fetch(lock, tmp_path, PIP_FIND_LINKS=f"{absent} {tmp_path}")
    assert result.returncode == 0
    assert f"{absent} cannot be read" in result.stderr
