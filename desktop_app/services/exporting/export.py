"""Writes everything that a vault holds into a folder, in formats that other programs read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from typing import Any, TextIO

from desktop_app.domain.entity import Entity
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA, SCHEMA_VERSION
from desktop_app.services.exporting.consent import Recipient, allowed, kept
from desktop_app.services.exporting.document import live_tree, plain, root_data
from desktop_app.services.exporting.schema import FILE, FORMAT, SCHEMA_FILE, VERSION, schema_text
from desktop_app.services.exporting.tables import Sheets, write_csv, write_workbook
from desktop_app.services.importing.people import Course
from desktop_app.vault import attachments
from desktop_app.vault.file.errors import told
from desktop_app.vault.file.files import new_file
from desktop_app.vault.log.portable import LoggedRoot, logged_roots, stubs
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

FILES = "files"
TABLES = "csv"
WORKBOOK = "holdfast-export.xlsx"
README = "README.txt"
_README = """This folder holds what a Holdfast vault held when it was exported. Nothing here is encrypted.

holdfast-export.json         everything: the entries as people read them, and every signed change
holdfast-export.schema.json  what stands where in it (JSON Schema, draft 2020-12)
holdfast-export.xlsx         the same entries as a workbook, a sheet for each kind
csv/                         the same entries as tables
files/                       the evidence, byte for byte; each is called by its SHA-256

“holdfast import VAULT holdfast-export.json” brings all of it into a vault again.
"""


@dataclass(slots=True)
class Exported:
    """What was written: roots, entries and files; cases left out for want of consent, files not here."""

    roots: int = 0
    entities: int = 0
    files: int = 0
    workbook: bool = True
    left_out: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def export_vault(
    vault: Vault, folder: Path, *, recipient: Recipient | None = None, course: Course | None = None
) -> Exported:
    """Write a vault into a new or empty folder: JSON with its schema, CSV, XLSX and the evidence files.

    Without a recipient it is one's own copy and holds everything, the log too. For a recipient it holds only
    cases with a consent in force for the purpose, without privileged notes, without what is kept back, and
    without the log; a case without consent is named. Raises KnownError ``folder-not-empty``, ``disk-full``,
    ``cancelled``; then nothing stays behind.
    """
    target = folder.resolve()
    made = _make_folder(target)
    try:
        return _Export(vault, target, recipient, course or Course()).write()
    except BaseException:
        _clear(target, whole=made)
        raise


class _Export:
    """One export while it is written."""

    def __init__(self, vault: Vault, folder: Path, recipient: Recipient | None, course: Course) -> None:
        self._vault, self._folder, self._recipient, self._course = vault, folder, recipient, course
        self._today = vault.environment.clock().astimezone(UTC).date()
        self._done = Exported()
        self._sheets = Sheets()
        self._named: dict[bytes, int] = {}

    def write(self) -> Exported:
        """Write everything."""
        with told():
            (self._folder / TABLES).mkdir(mode=0o700)
            (self._folder / FILES).mkdir(mode=0o700)
            with new_file(self._folder / FILE) as partial, partial.open("w", encoding="utf-8") as file:
                self._write_json(file)
            with new_file(self._folder / SCHEMA_FILE) as partial:
                partial.write_text(schema_text(), "utf-8")
            write_csv(self._folder / TABLES, self._sheets)
            self._done.workbook = write_workbook(self._folder / WORKBOOK, self._sheets)
            with new_file(self._folder / README) as partial:
                partial.write_text(_README, "utf-8")
        return self._done

    def _write_json(self, file: TextIO) -> None:
        """Write a root a line, so that an import need not hold the whole in memory."""
        with self._vault.unit() as unit:
            roots = logged_roots(unit.connection)
            head = {
                "format": FORMAT,
                "version": VERSION,
                "schema_version": SCHEMA_VERSION,
                "exported": f"{self._vault.environment.clock().astimezone(UTC):%Y-%m-%dT%H:%MZ}",
                "recipient": None if self._recipient is None else self._recipient.name,
            }
        file.write(_dump(head)[:-1] + ',"roots":[')
        for number, root in enumerate(roots, 1):
            with self._vault.unit() as unit:
                data = self._root(unit, root)
            if data is not None:
                file.write(("," if self._done.roots else "") + "\n" + _dump(data))
                self._done.roots += 1
            self._course.pause(number)
        file.write("\n],\n")
        with self._vault.unit() as unit:
            tail = self._tail(unit)
        tail["files"] = list(self._write_files())
        file.write(_dump(tail)[1:] + "\n")

    def _root(self, unit: Unit, root: LoggedRoot) -> dict[str, Any] | None:
        tree = live_tree(unit, root)
        if self._recipient is None:
            entities = [] if tree is None else list(tree.entities.values())
        elif tree is None or tree.root.kind != "case":
            return None
        else:
            classes = allowed(tree, self._recipient, self._today)
            if classes is None:
                self._done.left_out.append(tree.root.text("code"))
                return None
            entities = list(kept(tree, classes))
        self._note(root.id, entities)
        return root_data(unit, root, entities, log=self._recipient is None)

    def _note(self, root: EntityId, entities: list[Entity]) -> None:
        code = next((one.text("code") for one in entities if one.kind == "case"), root.hex())
        self._sheets.add(code, entities)
        self._done.entities += len(entities)
        for kind, spec in SCHEMA.attachments():
            for one in entities:
                sha256 = one.values.get(spec.name) if one.kind == kind.name else None
                if isinstance(sha256, bytes):
                    self._named.setdefault(sha256, len(self._named))

    def _tail(self, unit: Unit) -> dict[str, Any]:
        if self._recipient is not None:
            return {"stubs": [], "authors": []}
        return {
            "stubs": [{"number": number, "hash": plain(digest)} for number, digest in stubs(unit.connection)],
            "authors": [{"key": author.key.hex(), "name": author.name} for author in unit.authors.list()],
        }

    def _write_files(self) -> Iterator[dict[str, Any]]:
        if self._recipient is None:
            for sha256 in attachments.hashes(self._vault.connection):
                self._named.setdefault(sha256, len(self._named))
        for sha256 in self._named:
            stored = attachments.find(self._vault.connection, sha256)
            if stored is None:
                self._done.missing.append(sha256.hex())
                continue
            path = self._folder / FILES / sha256.hex()
            with new_file(path) as partial, partial.open("wb") as file:
                _copy(attachments.read(self._vault.connection, sha256), file.write)
            self._done.files += 1
            self._course.pause(self._done.roots + self._done.files)
            yield {"sha256": sha256.hex(), "size": stored.size, "path": f"{FILES}/{sha256.hex()}"}


def _copy(pieces: Iterable[bytes], write: Any) -> None:
    for piece in pieces:
        write(piece)


def _dump(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _make_folder(folder: Path) -> bool:
    """Make the folder, readable by its owner only; False when there was an empty one."""
    with told():
        if not folder.exists():
            folder.mkdir(mode=0o700)
            return True
        if folder.is_dir() and not any(folder.iterdir()):
            return False
    raise KnownError(
        "folder-not-empty",
        "The folder {name} is not empty, or is a file; nothing was written.",
        "Name a new folder.",
        name=folder.name,
    )


def _clear(folder: Path, *, whole: bool) -> None:
    """Remove what was written: half an export of people must not lie about."""
    for left in folder.iterdir():
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)
    if whole:
        folder.rmdir()
