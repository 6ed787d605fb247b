"""Brings back a whole export: the signed log is merged, so that an empty vault becomes an equal one."""

from __future__ import annotations

import base64
import binascii
import json
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.evidence.attach import pieces_of
from desktop_app.services.exporting.document import live_tree, root_data
from desktop_app.services.exporting.schema import FILE, FORMAT, VERSION
from desktop_app.services.importing.cells import Oddity
from desktop_app.services.importing.people import Course
from desktop_app.vault import attachments
from desktop_app.vault.file.errors import told
from desktop_app.vault.log.portable import COMMIT, OPERATION, logged_roots
from desktop_app.vault.merge.source import Row
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

MOST_BYTES = 512 << 20
"""Of one root: a case of a thousand saves has some megabytes."""

_ROOTS_KEPT = 64
_HEAD_BYTES = 4096


@dataclass(slots=True)
class Restored:
    """What an export brought: roots, commits and files; and what a person should look at."""

    roots: int = 0
    commits: int = 0
    files: int = 0
    oddities: list[Oddity] = field(default_factory=list)


def is_export(path: Path) -> bool:
    """Whether a file, or the document in a folder, is an export of a vault."""
    document = path / FILE if path.is_dir() else path
    try:
        with document.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    return f'"{FORMAT}"'.encode() in head and head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{")


def import_export(
    vault: Vault, path: Path, *, dry_run: bool = False, course: Course | None = None
) -> Restored:
    """Merge what an export holds: every change with its author and signature, and the files beside it.

    What is here already is not taken twice, and nothing is overwritten: it is a merge. A change whose hash or
    signature does not hold is refused and told, and so is an entry that was edited in the document: the
    signed log counts. Raises KnownError ``not-an-export``, ``export-without-log``.
    """
    document = path / FILE if path.is_dir() else path
    with told():
        source = ExportSource(document)
        pace = course or Course()
        found = Restored()
        with vault.unit() as unit:
            here = {root.id for root in logged_roots(unit.connection)}
            report = unit.merge(source)
            found.roots, found.commits = len(report.roots), report.commits
            found.oddities += [
                Oddity(0, "commit-refused", "", one.reason, refused=True) for one in report.refused
            ]
            pace.progress(found.roots)
            found.oddities += _edited(unit, source, here)
            if dry_run:
                return found
            unit.commit()
        for one in source.files:
            found.oddities += _store(vault, document.parent, one, found)
            pace.pause(found.roots + found.files)
    return found


class ExportSource:
    """The log inside an export as a merge reads it; roots are read from the file when they are asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: list[tuple[int, int]] = []
        self._whole: list[dict[str, Any]] | None = None
        self._kept: OrderedDict[int, dict[str, Any]] = OrderedDict()
        self._root_of: dict[int, int] = {}
        self._hashes: dict[int, bytes] = {}
        tail = self._index()
        self.files = _dicts(tail.get("files"))
        for one in _dicts(tail.get("stubs")):
            self._note(one, None)

    def commit_hashes(self) -> Iterable[Row]:
        """Yield (hash, number) of every commit, ascending by hash."""
        return sorted((self._hashes[number], number) for number in self._root_of)

    def roots(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield (number, number of its root)."""
        return [(number, self._root_of[number]) for number in numbers]

    def commits(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield the heads of commits."""
        for commit in self._asked(numbers):
            yield tuple(_bytes(commit.get(name)) for name in COMMIT)

    def operations(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield the operations of commits."""
        for commit in self._asked(numbers):
            for operation in _dicts(commit.get("operations")):
                yield tuple(_bytes(operation.get(name)) for name in OPERATION)

    def hashes(self, numbers: Collection[int]) -> Iterable[Row]:
        """Yield (number, hash)."""
        return [(number, self._hashes[number]) for number in numbers if number in self._hashes]

    def root(self, at: int) -> dict[str, Any]:
        """Return one root as it stands in the document."""
        if self._whole is not None:
            return self._whole[at]
        if at not in self._kept:
            start, length = self._places[at]
            with self._path.open("rb") as file:
                file.seek(start)
                self._kept[at] = _object(file.read(length))
            if len(self._kept) > _ROOTS_KEPT:
                self._kept.popitem(last=False)
        return self._kept[at]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for at in range(len(self._places if self._whole is None else self._whole)):
            yield self.root(at)

    def _index(self) -> dict[str, Any]:
        """Find where each root stands, return what follows; a document written anew is read as a whole."""
        with self._path.open("rb") as file:
            first = file.readline(MOST_BYTES)
            try:
                head = _object(first.rstrip() + b"]}")
                tail = self._index_lines(file, len(first))
            except KnownError:
                file.seek(0)
                head = tail = _object(file.read(MOST_BYTES + 1))
                self._whole = _dicts(head.get("roots"))
                self._places = []
        if head.get("format") != FORMAT or head.get("version") != VERSION:
            raise _not_an_export()
        if head.get("recipient") is not None:
            raise KnownError(
                "export-without-log",
                "This export was made for somebody else: it holds no log, so no vault can be made of it.",
                "Share cases with “holdfast share”; or import the table of people in its folder csv.",
            )
        for at, root in enumerate(self):
            for commit in _dicts(root.get("log")):
                self._note(commit, at)
        return tail

    def _index_lines(self, file: Any, start: int) -> dict[str, Any]:
        while (line := file.readline(MOST_BYTES)) and not line.startswith(b"]"):
            body = line.rstrip().removesuffix(b",")
            if not body.startswith(b"{") or not body.endswith(b"}"):
                raise _not_an_export()
            self._places.append((start, len(body)))
            start += len(line)
        return _object(b"{" + file.read(MOST_BYTES))

    def _note(self, commit: dict[str, Any], root: int | None) -> None:
        number, digest = commit.get("number"), _bytes(commit.get("hash"))
        if type(number) is not int or type(digest) is not bytes:
            raise _not_an_export()
        self._hashes[number] = digest
        if root is not None:
            self._root_of[number] = root

    def _asked(self, numbers: Collection[int]) -> Iterator[dict[str, Any]]:
        wanted: dict[int, set[int]] = {}
        for number in numbers:
            wanted.setdefault(self._root_of[number], set()).add(number)
        for at, those in wanted.items():
            for commit in _dicts(self.root(at).get("log")):
                if commit.get("number") in those:
                    yield commit


def _edited(unit: Unit, source: ExportSource, here: set[EntityId]) -> Iterator[Oddity]:
    """Tell the roots whose entries are not what the log says; those here before may differ."""
    roots = {root.id: root for root in logged_roots(unit.connection)}
    for data in source:
        key = _hex(data.get("id"))
        root = roots.get(EntityId(key))
        if root is None or root.id in here:
            continue
        tree = live_tree(unit, root)
        entities = () if tree is None else tree.entities.values()
        now = root_data(unit, root, entities, log=False)
        if now["entities"] != data.get("entities"):
            yield Oddity(0, "entry-edited", "", str(data.get("id"))[:32])


def _store(vault: Vault, folder: Path, file: dict[str, Any], found: Restored) -> Iterator[Oddity]:
    """Take one file into the vault, when it is there and has the hash that it is called by."""
    wanted = _hex(file.get("sha256"))
    name = wanted.hex()
    if attachments.find(vault.connection, wanted) is not None:
        return
    path = folder / str(file.get("path"))
    if path.resolve().parent.parent != folder.resolve() or path.name != name or not path.is_file():
        yield Oddity(0, "file-missing", "", name)
        return
    stored = attachments.store(vault.connection, pieces_of(path))
    if stored.sha256 != wanted:
        if stored.is_new:
            attachments.remove(vault.connection, stored.sha256)
        yield Oddity(0, "file-altered", "", name, refused=True)
        return
    found.files += 1


def _object(raw: bytes) -> dict[str, Any]:
    if len(raw) > MOST_BYTES:
        raise _not_an_export()
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        raise _not_an_export() from None
    if not isinstance(found, dict):
        raise _not_an_export()
    return found


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _bytes(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return value


def _hex(value: object) -> bytes:
    try:
        return bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        return b""


def _not_an_export() -> KnownError:
    return KnownError(
        "not-an-export",
        "This file is not the JSON of a Holdfast export, or it is damaged; nothing was imported.",
        "Choose “holdfast-export.json” in the folder of an export.",
    )
