"""Verifying finds damage anywhere in the file, in a child that is told the key through a pipe."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import verify_child
from desktop_app.vault.file.connection import OpenVault, open_vault
from desktop_app.vault.file.errors import BugError
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.verify import Finding, inspect, verify
from tests.vault.file.helpers import a_key, crash, fill, make

PAGE = 4096


def damage(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def codes(findings: list[Finding]) -> set[str]:
    return {finding.code for finding in findings}


def count_notes(connection: Connection) -> Iterable[Finding]:
    rows = connection.execute("SELECT count(*) FROM note").fetchone()[0]
    return [] if rows == 40 else [Finding("notes-missing", str(rows))]


def test_a_sound_vault_has_no_findings_in_the_child(path: Path) -> None:
    before = path.read_bytes()
    assert verify(path, a_key(), extra_checks=[f"{__name__}:count_notes"]) == []
    assert path.read_bytes() == before


def test_the_child_finds_a_flipped_bit_and_names_its_page(path: Path) -> None:
    damage(path, 6 * PAGE + 77, b"\xff\x00\xff")
    assert verify(path, a_key()) == [Finding("page-damaged", "7")]


def test_a_zeroed_page_a_swapped_page_and_a_missing_end_are_found(path: Path) -> None:
    sound = path.read_bytes()
    damage(path, 8 * PAGE, bytes(PAGE))
    assert codes(inspect(path, a_key())) == {"page-damaged"}
    path.write_bytes(sound)
    damage(path, 8 * PAGE, sound[4 * PAGE : 5 * PAGE])
    assert codes(inspect(path, a_key())) == {"page-damaged"}
    path.write_bytes(sound[:-PAGE])
    assert codes(inspect(path, a_key())) == {"vault-damaged"}
    path.write_bytes(sound[:-1])
    assert codes(inspect(path, a_key())) == {"vault-truncated"}
    path.write_bytes(sound + sound[-PAGE:])
    assert "size-wrong" in codes(inspect(path, a_key()))
    path.write_bytes(sound)
    assert inspect(path, a_key()) == []


def test_a_damaged_first_page_is_a_finding(path: Path) -> None:
    damage(path, 100, b"\xff\x00\xff")
    assert codes(inspect(path, a_key())) == {"vault-damaged"}


def test_a_damaged_salt_is_a_finding_for_whoever_holds_the_recovery_sheet(path: Path) -> None:
    damage(path, 3, b"\xee")
    assert codes(inspect(path, a_key())) == {"salt-damaged"}


def test_broken_references_and_broken_structure_are_findings(path: Path) -> None:
    opened = open_vault(path, a_key())
    opened.connection.execute("PRAGMA foreign_keys = OFF")
    opened.connection.execute("CREATE TABLE child (note INTEGER REFERENCES note)")
    opened.connection.execute("INSERT INTO child VALUES (999)")
    opened.close()
    assert inspect(path, a_key()) == [Finding("reference-broken", "child")]
    opened = open_vault(path, a_key())
    opened.connection.execute("PRAGMA writable_schema = ON")
    opened.connection.execute("UPDATE sqlite_schema SET rootpage = 9 WHERE name = 'child'")
    opened.close()
    assert "structure-damaged" in codes(inspect(path, a_key()))


def test_an_extra_check_adds_its_findings(path: Path) -> None:
    opened = open_vault(path, a_key())
    opened.connection.execute("DELETE FROM note WHERE id = 3")
    opened.close()
    assert inspect(path, a_key(), [count_notes]) == [Finding("notes-missing", "39")]


def test_a_wrong_key_is_refused_as_credentials(path: Path) -> None:
    with pytest.raises(CredentialError) as caught:
        verify(path, a_key(2))
    assert caught.value.code == "wrong-passphrase"


def test_an_open_vault_is_not_verified(vault: OpenVault) -> None:
    with pytest.raises(KnownError) as caught:
        verify(vault.path, a_key())
    assert caught.value.code == "locked-by-another"
    assert not isinstance(caught.value, CredentialError)


def test_an_unfinished_write_is_rolled_back_before_verifying(tmp_path: Path) -> None:
    path = make(tmp_path / "big.vault", prepare=lambda c: fill(c, 400))
    crash(path)
    assert verify(path, a_key()) == []


def test_the_key_stands_neither_in_the_arguments_nor_in_the_environment(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []
    started = subprocess.Popen

    def spy(command: Sequence[str], **options: Any) -> subprocess.Popen[str]:
        seen.append(repr((command, options["env"])).encode())
        return started(command, **options)

    monkeypatch.setattr(subprocess, "Popen", spy)
    verify(path, a_key())
    assert len(seen) == 1
    assert a_key().key.hex().encode() not in seen[0]
    assert a_key().salt.hex().encode() not in seen[0]


def test_saves_go_on_while_the_child_verifies_and_cancelling_ends_it(path: Path) -> None:
    calls: list[int] = []
    verify(path, a_key(), between=lambda: calls.append(1))
    assert calls

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verify(path, a_key(), between=stop, child=(sys.executable, "-c", "import time; time.sleep(60)"))


def test_a_child_that_breaks_is_a_bug(path: Path) -> None:
    with pytest.raises(BugError, match="broke"):
        verify(path, a_key(), child=(sys.executable, "-c", "raise SystemExit(70)"))


def test_a_child_that_cannot_start_is_told(path: Path) -> None:
    with pytest.raises(KnownError):
        verify(path, a_key(), child=(os.fspath(path.parent / "none"),))


@contextmanager
def ended_input() -> Iterator[None]:
    """Put a pipe that nobody writes to any more in the place of standard input."""
    kept, (reader, writer) = os.dup(0), os.pipe()
    os.close(writer)
    os.dup2(reader, 0)
    try:
        yield
    finally:
        os.dup2(kept, 0)
        os.close(kept)
        os.close(reader)


def in_process(path: Path, key: RawKey, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    request = {"path": str(path), "key": key.key.hex(), "salt": key.salt.hex()}
    asked = json.dumps({**request, "extra_checks": [f"{__name__}:count_notes"]})
    answer, ended = io.StringIO(), threading.Event()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", io.StringIO(asked))
        patch.setattr(sys, "stdout", answer)
        patch.setattr(os, "_exit", lambda _status: ended.set())
        with ended_input():
            runpy.run_path(str(verify_child.__file__), run_name="__main__")
            assert ended.wait(5), "the end of its input ends the child"
    result: dict[str, Any] = json.loads(answer.getvalue())
    return result


def test_the_child_answers_with_findings_or_with_the_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert in_process(path, a_key(), monkeypatch) == {"findings": []}
    refused = in_process(path, a_key(2), monkeypatch)
    assert refused["error"][0] == "wrong-passphrase"
    assert refused["credentials"] is True
    damage(path, 6 * PAGE + 77, b"\xff\x00\xff")
    assert in_process(path, a_key(), monkeypatch) == {"findings": [{"code": "page-damaged", "where": "7"}]}


def test_no_child_outlives_the_program_that_waits_for_it(path: Path) -> None:
    slow = (
        "import sys, time; from desktop_app.vault.file import verify_child; "
        "verify_child.answer_for = lambda _request: print('begun', file=sys.stderr) or time.sleep(60); "
        "verify_child.main()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", slow], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdin is not None
        assert child.stderr is not None
        child.stdin.write("{}\n")
        child.stdin.flush()
        assert child.stderr.readline() == "begun\n"
        child.stdin.close()
        assert child.wait(20) == 1


def test_a_child_that_starts_slowly_still_gets_its_request(path: Path) -> None:
    late = "import time; time.sleep(0.1); from desktop_app.vault.file.verify_child import main; main()"
    assert verify(path, a_key(), child=(sys.executable, "-c", late)) == []
