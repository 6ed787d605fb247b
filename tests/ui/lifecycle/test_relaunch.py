"""Lock replaces the process: what it carries over, in which order it forgets, and through which door."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop_app.ui.lifecycle import relaunch
from desktop_app.ui.lifecycle.relaunch import Carried, put_in_descriptor, replace_process, take_from_arguments


def test_what_is_carried_arrives_and_its_descriptor_is_closed() -> None:
    descriptor = put_in_descriptor(Carried(path="/stick/field.vault", geometry="AQID", notice="Slept"))
    carried, rest = take_from_arguments(["gui", relaunch.RESUME_OPTION, str(descriptor), "more"])
    assert carried == Carried("/stick/field.vault", "AQID", "Slept")
    assert rest == ["gui", "more"]
    with pytest.raises(OSError, match="Bad file"):
        os.fstat(descriptor)


def test_without_anonymous_memory_a_pipe_carries_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create", raising=False)
    descriptor = put_in_descriptor(Carried(path="a.vault"))
    assert take_from_arguments([relaunch.RESUME_OPTION, str(descriptor)])[0] == Carried(path="a.vault")


@pytest.mark.parametrize("raw", [b"", b"\xff", b"[]", b'{"path": 3}', b'{"other": "x"}'])
def test_what_is_not_of_this_form_is_as_if_nothing_was_carried(raw: bytes) -> None:
    assert Carried.from_bytes(raw) == Carried()


@pytest.mark.parametrize(
    "arguments", [[relaunch.RESUME_OPTION], [relaunch.RESUME_OPTION, "x"], [relaunch.RESUME_OPTION, "9999"]]
)
def test_a_descriptor_that_is_none_is_ignored(arguments: list[str]) -> None:
    assert take_from_arguments(arguments) == (Carried(), [])


def test_arguments_without_the_option_are_left_alone() -> None:
    assert take_from_arguments(["cases", "x.vault"]) == (Carried(), ["cases", "x.vault"])


def test_every_step_runs_before_the_program_is_replaced_even_when_one_fails() -> None:
    order: list[str] = []

    def fails() -> None:
        order.append("drafts")
        raise OSError

    def execute(program: str, arguments: list[str], environment: Mapping[str, str]) -> None:
        order.append("exec")
        assert program == sys.executable
        assert not any("vault" in argument for argument in arguments), "the path is on the command line"
        assert environment == dict(os.environ)
        assert take_from_arguments(arguments)[0].path == "/stick/field.vault"

    replace_process(
        Carried(path="/stick/field.vault"),
        before=[fails, lambda: order.append("children")],
        execute=execute,
    )
    assert order == ["drafts", "children", "exec"]


def test_a_frozen_build_starts_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert relaunch.program_arguments() == [sys.executable]


def test_a_real_process_is_replaced_and_hears_what_was_carried(tmp_path: Path) -> None:
    """The new program has the same process number, and nothing of the old one's memory."""
    script = (
        "import json, os, sys\n"
        "from desktop_app.ui.lifecycle import relaunch\n"
        "carried, rest = relaunch.take_from_arguments(sys.argv[1:])\n"
        "if carried.path:\n"
        "    print(json.dumps([carried.path, os.getpid(), rest]))\n"
        "else:\n"
        "    print(os.getpid(), flush=True)\n"
        "    relaunch.program_arguments = lambda: [sys.executable, sys.argv[0]]\n"
        "    relaunch.replace_process(relaunch.Carried(path='Мелехин.vault'), before=[])\n"
    )
    program = tmp_path / "program.py"
    program.write_text(script, encoding="utf-8")
    root = Path(relaunch.__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, str(program)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    first, second = done.stdout.splitlines()
    assert json.loads(second) == ["Мелехин.vault", int(first), []]


def test_a_step_that_stops_the_program_keeps_it_from_being_replaced() -> None:
    code = (
        "from desktop_app.bootstrap import stop_at_once\n"
        "from desktop_app.ui.lifecycle.relaunch import Carried, replace_process\n"
        "replace_process(Carried(), before=[stop_at_once], execute=lambda *_: print('locked'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "could not lock" in done.stderr
