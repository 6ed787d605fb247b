"""Save, create, back up, rekey and migrate while the disk fails at each single step: old or new state.

Run as ``python -m tests.soak.fault_programme FOLDER ROUNDS [VERB]``; prints one JSON line a verb.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file import backup, verify
from desktop_app.vault.file.backup import list_backups
from desktop_app.vault.file.connection import OpenVault, create_vault, open_vault
from desktop_app.vault.file.errors import told
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.rekey import rekey
from desktop_app.vault.file.verify import inspect
from desktop_app.vault.migrations.runner import Migration, apply_all
from tests.soak.disk_faults import KINDS, DiskFaults
from tests.vault.file.helpers import a_key, fill, notes

NOW = datetime(2026, 3, 1, tzinfo=UTC)
NEW = b"new " * 2000


def save(vault: OpenVault) -> None:
    with told():
        vault.connection.execute("BEGIN IMMEDIATE")
        try:
            vault.connection.execute("UPDATE note SET body = ?", (NEW,))
            vault.connection.execute("COMMIT")
        except BaseException:
            if vault.connection.in_transaction:
                vault.connection.execute("ROLLBACK")
            raise


def migrate(vault: OpenVault) -> None:
    step = Migration(1, "m0001", lambda c: c.execute("UPDATE note SET body = ?", (NEW,)))
    with told():
        apply_all(vault.connection, steps=[step], before=lambda: backup.rotate(vault, NOW))


def back_up(vault: OpenVault) -> None:
    backup.rotate(vault, NOW)


def change_key(vault: OpenVault) -> None:
    rekey(vault, a_key(2), NOW)


def create(vault: OpenVault) -> None:
    create_vault(
        vault.path.with_name("made.vault"), a_key(), prepare=lambda c: fill(c, 8), newest_version=9
    ).close()


def careless(vault: OpenVault) -> None:
    """The planted fault: a save without a journal, which the programme must find out."""
    vault.connection.execute("PRAGMA journal_mode = OFF")
    save(vault)


VERBS: dict[str, Callable[[OpenVault], None]] = {
    "save": save,
    "create": create,
    "back up": back_up,
    "rekey": change_key,
    "migrate": migrate,
    "careless": careless,
}


def one(faults: DiskFaults, folder: Path, verb: str, at: int, kind: str, *, lasting: bool) -> tuple[int, str]:
    """How many calls the verb made, and what was wrong afterwards (nothing: an empty text)."""
    folder.mkdir(parents=True)
    vault = create_vault(folder / "a.vault", a_key(), prepare=lambda c: fill(c, 8), newest_version=9)
    old = notes(vault)
    new = old if verb in ("rekey", "back up", "create") else [(n, NEW) for n, _ in old]
    problem = ""
    failed = False
    with faults.arm(at, kind, lasting=lasting):
        try:
            VERBS[verb](vault)
        except KnownError as error:
            failed = True
            if error.code not in ("disk-full", "disk-failed", "read-only"):
                problem = f"told as {error.code}"
        except BaseException as error:  # noqa: BLE001 - any other way to fail is what we look for
            failed = True
            problem = f"not told: {error!r}"
        calls = faults.calls
    try:
        if (
            at
            and not lasting
            and failed
            and vault.lock._descriptor is not None
            and notes(vault) not in (old, new)
        ):
            problem = "wrong rows in the open vault"
    except BaseException as error:  # noqa: BLE001 - the open vault must go on working
        problem = f"unusable while open: {error!r}"
    vault.close()
    return calls, problem or after(folder, old, new, failed=failed)


def after(folder: Path, old: list[tuple[int, bytes]], new: list[tuple[int, bytes]], *, failed: bool) -> str:
    """What is wrong with the files when the disk works again."""
    path = folder / "a.vault"
    try:
        key = a_key() if path.read_bytes()[:16] == a_key().salt else a_key(2)
        opened = open_vault(path, key, newest_version=9)
        rows = notes(opened)
        opened.close()
        if rows not in ([old, new] if failed else [new]):
            return "neither old nor new"
        if inspect(path, key):
            return "damaged"
        for kept in list_backups(path):
            if inspect(kept.path, a_key()):
                return "damaged backup"
        made = path.with_name("made.vault")
        if made.exists() and inspect(made, a_key()):
            return "damaged new vault"
    except BaseException as error:  # noqa: BLE001 - a vault that does not open is what we look for
        return f"does not open: {error!r}"
    return ""


def in_this_process(path: Path, key: RawKey, **_options: object) -> list[verify.Finding]:
    """Verifying without a child: it only reads, and thousands of interpreters would be slow."""
    return inspect(path, key)


def main() -> None:
    """Every step of every verb, ``ROUNDS`` of the ways to fail."""
    folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
    faults = DiskFaults()
    verify.verify = in_this_process  # type: ignore[assignment] # see there
    ways = [(kind, lasting) for lasting in (False, True) for kind in KINDS]
    for verb in sys.argv[3:] or [verb for verb in VERBS if verb != "careless"]:
        steps, problem = one(faults, folder / verb / "none", verb, 0, KINDS[0], lasting=False)
        problems = [problem] if problem else []
        runs = 0
        for at in range(1, steps + 1):
            for turn in range(rounds):
                kind, lasting = ways[(at + turn) % len(ways)]
                where = folder / verb / f"{at}-{turn}"
                _, problem = one(faults, where, verb, at, kind, lasting=lasting)
                problems += [f"{at} of {steps} {kind} {lasting}: {problem}"] if problem else []
                runs += 1
        sys.stdout.write(
            json.dumps({"verb": verb, "steps": steps, "runs": runs, "problems": problems}) + "\n"
        )


if __name__ == "__main__":
    main()
