"""The shell functions that make a checkout ready: what they choose, what they never remove, what they say."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

SCRIPTS = [*sorted((ROOT / "packaging").glob("*.sh")), ROOT / ".ci" / "run"]


def shell(script: str, *, path: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a POSIX shell that has read the functions; ``path`` is the only folder of programs."""
    sh = shutil.which("sh") or "sh"
    source = f'set -eu\nroot="{ROOT}"\n. "$root/packaging/environment.sh"\n{script}'
    environment = {"PATH": str(path) if path else "/usr/bin:/bin", **variables}
    return subprocess.run([sh, "-c", source], env=environment, capture_output=True, text=True, check=False)


def program(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!{shutil.which('sh')}\n{text}\n")
    file.chmod(0o755)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_posix_shell_that_can_be_started(script: Path) -> None:
    sh = shutil.which("dash") or "sh"
    assert subprocess.run([sh, "-n", str(script)], check=False, capture_output=True).stderr == b""
    assert not {"[[", "function ", "local ", "pipefail", "<<<"} & set(
        script.read_text().replace("\n", " \n").split(" ")
    )


def test_the_first_new_enough_python_is_taken(tmp_path: Path) -> None:
    program(tmp_path, "python3", "exit 1")  # too old
    program(tmp_path, "python3.13", "exit 0")
    program(tmp_path, "python3.11", "exit 0")
    assert shell("find_python", path=tmp_path).stdout.strip() == str(tmp_path / "python3.13")


def test_no_python_at_all_is_said_in_one_sentence(tmp_path: Path) -> None:
    result = shell("make_environment", path=tmp_path)
    assert result.returncode == 1
    assert result.stderr.startswith("holdfast: Python 3.11 or newer is needed")
    assert result.stderr.count("\n") == 1


def test_a_folder_of_something_else_is_never_removed(tmp_path: Path) -> None:
    precious = tmp_path / "letter.txt"
    precious.write_text("mine")
    result = shell(f'environment="{tmp_path}"\nclear_environment')
    assert result.returncode == 1
    assert "folder of something else" in result.stderr
    assert precious.read_text() == "mine"


@pytest.mark.parametrize("what", ["pyvenv.cfg", None])
def test_an_environment_or_an_empty_folder_is_removed(tmp_path: Path, what: str | None) -> None:
    folder = tmp_path / "a b"
    folder.mkdir()
    if what:
        (folder / what).touch()
    assert shell(f'environment="{folder}"\nclear_environment').returncode == 0
    assert not folder.exists()


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb.so.1", "libxcb1"),
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libunheard-of.so.9", ""),
    ],
)
def test_a_missing_library_leads_to_its_package(library: str, package: str) -> None:
    assert shell(f"package_of {library}").stdout.strip() == package


def test_missing_libraries_without_rights_are_named_and_do_not_stop_the_command_line(tmp_path: Path) -> None:
    for name in ("sort", "tr", "id"):
        (tmp_path / name).symlink_to(Path(shutil.which(name) or name))
    script = "missing_libraries() { echo libEGL.so.1; }\nensure_libraries || echo goes on"
    result = shell(script, path=tmp_path)
    assert result.stdout == "goes on\n"
    assert result.stderr == (
        "holdfast: the window needs libraries that this system lacks (libEGL.so.1 );"
        " run `apt-get install libegl1` as administrator.\n"
    )


def test_another_interpreter_lock_or_place_makes_the_stamp_stale(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("a==1\n")
    program(tmp_path / "new", "python", "echo 3.99")
    script = f'lock="{lock}"\npython=python3\nwanted_stamp'
    first = shell(script).stdout
    assert shell(script).stdout == first
    assert shell(script.replace("=python3", f'="{tmp_path}/new/python"')).stdout != first
    assert shell(f'root="{tmp_path}"\n{script}').stdout != first
    lock.write_text("a==2\n")
    assert shell(script).stdout != first


@pytest.mark.parametrize("arguments", [["--sise", "3"], ["soak", "--size"], ["all"]])
def test_wrong_arguments_are_refused_before_anything_is_made(arguments: list[str], tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "HOLDFAST_ENVIRONMENT": str(tmp_path / "none")}
    command = ["sh", str(ROOT / "packaging" / "test.sh"), *arguments]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "none").exists()
