"""Prints a dossier: reads the case, has a limited child lay it out, writes the file whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.domain.document.codec import to_json
from desktop_app.domain.document.model import Document
from desktop_app.domain.entity import Tree
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.sandbox.errors import ChildError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.dossier.compose import compose
from desktop_app.services.dossier.exhibits import ExhibitIndex
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.dossier.speech import load_speech
from desktop_app.services.wording import Wording
from desktop_app.vault.attachments import find
from desktop_app.vault.file.files import new_file, replaced_file
from desktop_app.vault.unit import Unit

Read = Callable[[bytes], Iterator[bytes]]
"""Gives the bytes of a stored original by its SHA-256, in pieces."""

_LATEST = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class PreparedDossier:
    """A dossier before layout. ``files`` are the SHA-256 of the originals to append, in order."""

    document: Document
    files: tuple[bytes, ...]
    missing: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class PrintedExhibit:
    """What became of one exhibit: its pages, or the reason why it has none (``damaged`` has both)."""

    filename: str
    exhibit: str
    pages: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DossierReport:
    """What was written. ``warnings`` are for a person to look at."""

    path: Path
    pages: int
    sha256: str
    verification: str
    exhibits: tuple[PrintedExhibit, ...]
    warnings: tuple[str, ...] = ()

    @property
    def needs_a_look(self) -> bool:
        """Whether an exhibit was damaged or left out against expectation, or a character could not be set."""
        return bool(self.warnings) or any(
            exhibit.reason and exhibit.reason != "listed-only" for exhibit in self.exhibits
        )


def prepare_dossier(unit: Unit, request: DossierRequest, wording: Wording) -> PreparedDossier:
    """Read one case and put its document together; fast, so that saves need not wait.

    Raises KnownError ``no-such-case``.
    """
    try:
        tree = unit.tree(request.case)
    except KeyError as error:
        raise KnownError(
            "no-such-case", "This case is not in the vault.", "Look at the list of cases; it may be deleted."
        ) from error
    if request.reproducible:
        request = replace(request, made=_latest_change(unit, request.case), copy_number=1)
    cited = {name: unit.entity(name, name) for name in _cited(tree)}
    sources = {name: found for name, found in cited.items() if found is not None}
    scene = Scene(tree, sources, load_speech(request.language, wording), ExhibitIndex.of(tree))
    document = compose(scene, request)
    held: dict[str, bytes] = {}
    missing = []
    for exhibit in document.exhibits:
        for file in exhibit.files:
            digest = bytes.fromhex(file.key)
            if find(unit.connection, digest) is None:
                missing.append(exhibit.letter)
            else:
                held[file.key] = digest
    return PreparedDossier(document, tuple(held.values()), tuple(missing), document.meta.running_code)


def print_dossier(
    prepared: PreparedDossier,
    read: Read,
    children: ChildPool,
    target: Path,
    *,
    overwrite: bool = False,
    on_progress: Callable[[float, str], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> DossierReport:
    """Lay out in a child and write ``target`` atomically, readable by its owner only.

    Raises KnownError ``exists-already`` (unless ``overwrite``), ``disk-full``, the child's own reasons.
    """
    maker = replaced_file if overwrite else new_file
    with maker(target) as partial, partial.open("wb") as out:
        params, digest = render_to(prepared, read, children, out, on_progress=on_progress, cancel=cancel)
    return report_of(prepared, params, digest, target)


def render_to(
    prepared: PreparedDossier,
    read: Read,
    children: ChildPool,
    out: BinaryIO,
    *,
    on_progress: Callable[[float, str], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> tuple[dict[str, Any], str]:
    """Lay out in a child and stream the PDF to ``out``; returns the child's answer and the SHA-256 in hex."""
    digest = hashlib.sha256()

    def sink(piece: bytes) -> None:
        digest.update(piece)
        out.write(piece)

    reply = children.call(
        "press.render",
        {"document": to_json(prepared.document), "keys": [sha.hex() for sha in prepared.files]},
        [read(sha) for sha in prepared.files],
        on_progress=on_progress,
        cancel=cancel,
        sink=sink,
    )
    return reply.params, digest.hexdigest()


def report_of(prepared: PreparedDossier, params: dict[str, Any], digest: str, target: Path) -> DossierReport:
    """Read the child's answer (`render_to`): pages, exhibits, warnings; raises ChildError ``child-lied``."""
    pages = params.get("pages")
    told = {entry["key"]: entry for entry in _entries(params.get("exhibits"))}
    if not isinstance(pages, int):
        raise ChildError("child-lied")
    exhibits = []
    for exhibit in prepared.document.exhibits:
        entry = next((told[file.key] for file in exhibit.files if file.key in told), None)
        if entry is None:
            reason = "missing" if exhibit.letter in prepared.missing else "listed-only"
            exhibits.append(PrintedExhibit(exhibit.title, exhibit.letter, 0, reason))
        else:
            state = str(entry.get("state", ""))
            reason = "" if state == "included" else str(entry.get("reason") or state)
            exhibits.append(PrintedExhibit(exhibit.title, exhibit.letter, int(entry.get("pages", 0)), reason))
    warnings = [
        f"unprintable character {character}" for character in _texts(params.get("missing_characters"))
    ]
    warnings += [f"leads nowhere: {place}" for place in _texts(params.get("unresolved"))]
    return DossierReport(
        target, pages, digest, prepared.document.meta.verification, tuple(exhibits), tuple(warnings)
    )


def _entries(value: object) -> list[dict[str, Any]]:
    items = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, dict) and isinstance(item.get("key"), str)]


def _texts(value: object) -> Sequence[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _cited(tree: Tree) -> set[EntityId]:
    """Return what the case names beside itself: sources, contacts, organisations."""
    return {
        value.entity
        for entity in tree.entities.values()
        for value in entity.values.values()
        if isinstance(value, Ref) and value.root == value.entity != tree.root.id
    }


def _latest_change(unit: Unit, case: EntityId) -> datetime:
    newest = unit.history(case, limit=1)
    return newest[0].clock.as_datetime() if newest else _LATEST
