"""What stands around the commands: the terminal, the hidden prompt, progress, faults, the program's start."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.cli import console, fault, secrets
from desktop_app.cli.look import _fact_lines, _field_lines
from desktop_app.cli.manual import Entry, Manual
from desktop_app.cli.plain import plain, plain_json, plain_lines
from desktop_app.domain.changes import OperationId, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import CommitHash
from desktop_app.sandbox import limits
from desktop_app.services.opening import open_locked
from desktop_app.vault.file.errors import BugError
from tests import factories
from tests.cli.conftest import Holdfast

SECRET = "Verkhotina"


@given(st.text())
def test_nothing_shown_acts_on_a_terminal(text: str) -> None:
    for shown in (plain(text), *plain_lines(text)):
        assert all(character.isprintable() or ord(character) >= 0xA0 for character in shown)
        assert not any(
            character in shown for character in "\x1b\x9b\x07\r\n\u202e\u2066\u200f\ufeff\U000e0041"
        )
    assert not any(character in plain_json(text) for character in "\x7f\x9b\u202e\u2066\u200f\u2028")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("плохо", "плохо"),
        ("a\tb\x1b[1m", "a\\x09b\\x1b[1m"),
        ("a\u202eb", "a\\u202eb"),
        ("\U000e0041", "\\U000e0041"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_would_act_is_written_out(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_longer_texts_keep_their_lines() -> None:
    assert plain_lines("a\r\nb\tc\nd\re") == ["a", "b    c", "d\\x0de"]


class Terminal:
    """Standard error as a terminal, or standard input at which somebody sits."""

    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        """Nothing waits."""


def test_a_bar_is_drawn_for_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with console.progress("Copying") as draw:
        draw(0, 10)
        draw(1, 10)
        draw(10, 10)
        draw(0, 0)
    assert terminal.written.count("\rCopying [") == 3
    assert "[" + "#" * 30 + "] 100 %" in terminal.written
    assert terminal.written.endswith("\r\x1b[K")


def test_a_passphrase_is_asked_for_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []

    def prompt(label: str, **how: Any) -> str:
        asked.append({"label": label, **how})
        return "six words"

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(click, "prompt", prompt)
    assert secrets.passphrase(None, label="New passphrase", confirm=True) == "six words"
    assert asked == [
        {"label": "New passphrase", "hide_input": True, "confirmation_prompt": True, "err": True}
    ]


def test_only_the_first_line_of_a_file_counts(tmp_path: Path) -> None:
    file = tmp_path / "words"
    file.write_bytes("\ufeffшесть слов\r\nother".encode())
    assert secrets.first_line(str(file)) == "шесть слов"
    file.write_bytes(b"\r\nlater")
    with pytest.raises(UsageError, match="is empty"):
        secrets.first_line(str(file))


def test_a_fault_is_reported_without_case_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert fault.tell_fault(ValueError(SECRET)) == 70
    said = capsys.readouterr().err
    report = next((tmp_path / "holdfast").iterdir())
    assert str(report) in said
    assert SECRET not in said + report.read_text()
    assert report.stat().st_mode & 0o777 == 0o600
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert fault.tell_fault(ValueError(SECRET)) == 70
    said = capsys.readouterr().err
    assert "builtins.ValueError" in said
    assert SECRET not in said


def one_command(raises: BaseException) -> Manual:
    def fail() -> None:
        raise raises

    class One(Manual):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
            del ctx
            return click.Command(cmd_name, callback=fail)

    return One({"All": [Entry("fail", "Fail.", "nowhere:nothing")]}, name="holdfast")


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (click.Abort(), 1, "Stopped."),
        (UsageError("x", "What.", "Do."), 2, "What.\nDo.\n"),
        (FileNotFoundError(2, "gone"), 1, "There is no file at this place."),
        (OSError(28, "full"), 1, "The disk is full"),
        (click.UsageError("wrong"), 2, "wrong"),
    ],
)
def test_known_errors_are_sentences(
    error: BaseException, status: int, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        one_command(error).main(["fail"])
    assert caught.value.code == status
    assert sentence in capsys.readouterr().err


def test_a_fault_is_no_known_error() -> None:
    with pytest.raises(BugError):
        one_command(BugError("ours")).main(["fail"])


def start(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Run the program in this process, which stays as it is."""
    monkeypatch.setattr(limits, "harden_this_process", lambda: None)
    monkeypatch.setattr(sys, "argv", ["holdfast", *arguments])
    monkeypatch.delitem(sys.modules, "desktop_app.__main__", raising=False)
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("desktop_app", run_name="__main__")
    assert isinstance(caught.value.code, int)
    return caught.value.code


def test_the_program_starts_a_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(monkeypatch, "--version") == 0
    assert capsys.readouterr().out[0].isdigit()


def test_the_program_starts_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    windows: list[object] = []

    def run_desktop(vault: Path | None = None, resume: object = None) -> int:
        windows.append(vault or resume)
        return 0

    monkeypatch.setattr("desktop_app.bootstrap.run_desktop", run_desktop)
    assert start(monkeypatch, "gui", "a.vault") == 0
    assert start(monkeypatch, "--resume-fd", "7") == 0
    assert windows == [Path("a.vault"), ["--resume-fd", "7"]]


def test_the_program_tells_a_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken(_vault: Path | None = None) -> int:
        raise ValueError(SECRET)

    monkeypatch.setattr("desktop_app.bootstrap.run_desktop", broken)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert start(monkeypatch, "gui") == 70
    said = capsys.readouterr().err
    assert "The program made a mistake" in said
    assert SECRET not in said


def test_conflicts_and_topics_are_shown_and_block_an_undo(
    holdfast: Holdfast, vault: Path, words: Path, code: str
) -> None:
    key = ("--passphrase-file", words)
    for value in ("deported", "returned"):
        holdfast("set", vault, code, "claim[new].topic", "The brother", *key)
        last = len(holdfast("show", vault, code, *key, "--json").data["claims"])
        holdfast("set", vault, code, f"claim[{last}].value", value, *key)
    opened = open_locked(vault, factories.the_key())
    with opened.unit() as unit:
        case = unit.find_case(code)
        assert case is not None
        first = unit.save(case, [SetField(case, "title", "first")])
        assert first is not None
        seen = (OperationId(CommitHash(first.commits[0]), 0),)
        unit.save(case, [SetField(case, "title", "mine", replaces=seen)])
        tester = unit.authors.own()[0].key
        unit.authors.create("Other")
        unit.save(case, [SetField(case, "title", "theirs", replaces=seen)])
        unit.save(case, [SetField(case, "title", "settled")])
        unit.save(case, [SetField(case, "request", None), SetField(case, "priority", None)])
        unit.authors.choose(tester)
        unit.commit()
    opened.close()
    assert "  The brother: claim[1], claim[2]\n" in holdfast("show", vault, code, *key).out
    blocked = holdfast("undo", vault, code, *key)
    assert (blocked.status, "Nothing was undone" in blocked.out) == (4, True)


def test_open_conflicts_are_shown(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    opened = open_locked(vault, factories.the_key())
    with opened.unit() as unit:
        case = unit.find_case(code)
        assert case is not None
        first = unit.save(case, [SetField(case, "title", "first")])
        assert first is not None
        seen = (OperationId(CommitHash(first.commits[0]), 0),)
        unit.save(case, [SetField(case, "title", "mine", replaces=seen)])
        unit.authors.create("Other")
        unit.save(case, [SetField(case, "title", None, replaces=seen)])
        unit.commit()
    opened.close()
    shown = holdfast("show", vault, code, "--passphrase-file", words).out
    assert "Open conflicts\n  case.title\n" in shown
    assert "    mine  by Tester (own), their clock said " in shown
    assert "    not yet known  by Other (own), their clock said " in shown
    settled = holdfast("set", vault, code, "title", "both", "--passphrase-file", words)
    assert settled.out == "title: set; this settled 2 versions\n"


def test_nothing_to_undo(holdfast: Holdfast, words: Path, vault: Path, code: str) -> None:
    opened = open_locked(vault, factories.the_key())
    with opened.unit() as unit:
        unit.authors.create("Other")
        unit.commit()
    opened.close()
    assert (
        holdfast("undo", vault, code, "--passphrase-file", words).out
        == "There is nothing of yours to undo.\n"
    )


def test_measuring(holdfast: Holdfast, monkeypatch: pytest.MonkeyPatch) -> None:
    assert holdfast("bench", "nonsense").status == 2


def test_withheld_fields_and_unnamed_authors_are_told() -> None:
    entry = {"fields": {}, "as_given": {}, "withheld": ["address"], "erased": []}
    assert list(_field_lines(entry)) == ["  address             withheld"]
    facts = {
        "format": 1, "cipher": "4", "bytes": 1, "entities": {"case": 1, "person": 1, "evidence": 0},
        "key_derivation": {"function": "Argon2id", "memory_kib": 1024, "passes": 1, "lanes": 1},
        "attachments": {"files": 0, "bytes": 0}, "commits": 0, "operations": 0, "conflicts": 0, "backups": 1,
        "newest_backup": "2026", "shared_with": [{"recipient": "Counsel", "when": "2022"}],
        "authors": [{"name": None, "key": "ab" * 32, "trust": "unknown"}],
    }  # fmt: skip
    assert list(_fact_lines(facts))[-2:] == [
        "Shared with     Counsel, 2022",
        "Author          abababababababab (unknown)",
    ]
