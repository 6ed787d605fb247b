"""Whether every page of a vault is what was written: run in a child, on a closed vault or a finished backup.

Ordinary queries read only the pages that they need and miss half of all damage; this reads every page. It
cannot be interrupted, so it never runs on the live connection: the child can be ended at any time.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlcipher3.dbapi2 import Connection

import desktop_app
from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file.connection import OpenVault, has_unfinished_write, open_vault
from desktop_app.vault.file.errors import BugError, told
from desktop_app.vault.file.filelock import lock_vault
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.page_proof import PAGE

CHILD_FLAG = "--verify-child"
CHILD: tuple[str, ...] = (
    (sys.executable, CHILD_FLAG)
    if getattr(sys, "frozen", False)
    else (sys.executable, "-m", "desktop_app.vault.file.verify_child")
)
"""The command that starts `verify_child`; a frozen build starts itself, see ``__main__``."""
_DAMAGE = {"vault-damaged", "vault-truncated"}
_POLL_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold: a stable code, and where (a page, a table); never any content."""

    code: str
    where: str = ""


ExtraCheck = Callable[[Connection], Iterable[Finding]]


def inspect(path: Path, raw_key: RawKey, extra_checks: Sequence[ExtraCheck] = ()) -> list[Finding]:
    """Every page, the size, the structure, the references, then ``extra_checks``; an empty list is health.

    For child processes: it blocks until the last page is read. An unfinished write is rolled back first.
    Raises CredentialError for a wrong key, KnownError when the file is open elsewhere.
    """
    lock = lock_vault(path)
    findings = [] if lock.header == raw_key.salt else [Finding("salt-damaged")]
    try:
        vault = open_vault(lock, raw_key, writable=has_unfinished_write(lock.path))
        try:
            with told():
                findings += _everything(vault, extra_checks)
        finally:
            vault.close()
    except KnownError as error:
        if error.code not in _DAMAGE:
            raise
        findings.append(Finding(error.code))
    return findings


def verify(
    path: Path,
    raw_key: RawKey,
    *,
    extra_checks: Sequence[str] = (),
    between: Callable[[], object] | None = None,
    child: Sequence[str] = CHILD,
) -> list[Finding]:
    """`inspect` in a child process that is fed the key through a pipe; an empty list is health.

    ``extra_checks`` are ``"module:function"`` names of `ExtraCheck` functions. ``between`` is called every
    few milliseconds meanwhile (to let saves go first); what it raises ends the child. ``child`` is the
    command that starts `verify_child`. Raises what `inspect` raises, BugError when the child breaks.
    """
    request = {
        "path": str(path),
        "key": raw_key.key.hex(),
        "salt": raw_key.salt.hex(),
        "extra_checks": list(extra_checks),
    }
    with told():
        answer = json.loads(_run(child, json.dumps(request), between or _nothing))
    if "error" in answer:
        kind: Callable[..., KnownError] = CredentialError if answer.pop("credentials") else KnownError
        raise kind(*answer["error"], **answer["facts"])
    return [Finding(**finding) for finding in answer["findings"]]


def answer_for(request: dict[str, Any]) -> dict[str, Any]:
    """What the child answers to the request of `verify`, as JSON-able data."""
    raw_key = RawKey(bytes.fromhex(request["key"]), bytes.fromhex(request["salt"]))
    checks = [_named(name) for name in request["extra_checks"]]
    try:
        return {"findings": [asdict(found) for found in inspect(Path(request["path"]), raw_key, checks)]}
    except KnownError as error:
        return {
            "error": [error.code, error.what_template, error.advice_template],
            "facts": error.facts,
            "credentials": isinstance(error, CredentialError),
        }


def _named(name: str) -> ExtraCheck:
    module, _, function = name.partition(":")
    check: ExtraCheck = getattr(importlib.import_module(module), function)
    return check


def _nothing() -> None:
    """The default of ``between``."""


@contextmanager
def _filled_pipe(request: str) -> Iterator[int]:
    """The reading end of a pipe that already holds the whole request, small enough for its buffer.

    `communicate` cannot send it: when its time runs out before the first write, the rest is never sent.
    The writing end stays open meanwhile and is not inherited: the child ends itself when it is closed, so
    that none lives on with the key when this process is killed or, at a lock, replaced.
    """
    reader, writer = os.pipe()
    try:
        os.write(writer, request.encode() + b"\n")
        yield reader
    finally:
        os.close(writer)
        os.close(reader)


def _run(child: Sequence[str], request: str, between: Callable[[], object]) -> str:
    home = str(Path(desktop_app.__file__).parent.parent)
    path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
    with _filled_pipe(request) as reader:
        process = subprocess.Popen(
            child,
            stdin=reader,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
            text=True,
            encoding="utf-8",
        )
        with process:
            try:
                while True:
                    try:
                        answer, _ = process.communicate(timeout=_POLL_SECONDS)
                        break
                    except subprocess.TimeoutExpired:
                        between()
            except BaseException:
                process.kill()
                raise
    if process.returncode:
        raise BugError("the verifying process broke")
    return answer


def _everything(vault: OpenVault, extra_checks: Sequence[ExtraCheck]) -> list[Finding]:
    connection = vault.connection
    findings = [
        Finding("page-damaged", "".join(re.findall(r"page (\d+)", row[0])))
        for row in connection.execute("PRAGMA cipher_integrity_check")
    ]
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    if vault.lock.size != pages * PAGE:
        findings.append(Finding("size-wrong", str(pages)))
    if findings:
        return findings
    rows = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    findings += [Finding("structure-damaged") for row in rows if row != "ok"]
    findings += [
        Finding("reference-broken", row[0]) for row in connection.execute("PRAGMA foreign_key_check")
    ]
    for check in extra_checks:
        findings += check(connection)
    vault.check()
    return findings
