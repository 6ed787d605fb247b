"""A dossier before it is saved: laid out in memory to look at, and what to know before it is filed."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.withholding import is_privileged
from desktop_app.sandbox.errors import JobCancelled
from desktop_app.services.dossier.exhibits import ExhibitIndex, is_printable
from desktop_app.services.dossier.names import principal_of
from desktop_app.services.dossier.printing import (
    DossierReport,
    PreparedDossier,
    prepare_dossier,
    print_dossier,
    render_to,
    report_of,
)
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.evidence.desk import Work
from desktop_app.services.evidence.originals import read_original
from desktop_app.services.evidence.pages import PageTurner
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.vault.unit import Unit

EXHIBITS_SHOWN = 64 * 1024 * 1024
"""Bytes of originals up to which the preview holds their pages; beyond, their tab sheets only."""


@dataclass(frozen=True, slots=True)
class KeyFact:
    """A fact that a reader looks for first and that nobody has entered: where it belongs."""

    entity: EntityId
    kind: str
    field: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What stands in a case for a dossier: gaps, what is withheld by rule, what can only be listed."""

    unknown: tuple[KeyFact, ...]
    privileged_notes: int
    exhibits: tuple[tuple[str, EntityId], ...]
    listed_only: int
    original_bytes: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A laid-out dossier in memory; ``with_pages`` says that the pages of its exhibits are in it."""

    request: DossierRequest
    prepared: PreparedDossier
    survey: Survey
    content: bytes
    report: DossierReport
    with_pages: bool


def survey(tree: Tree) -> Survey:
    """Look through a case before its dossier is made; pure."""
    index = ExhibitIndex.of(tree)
    sizes = (piece.get("size") for piece in index.order if is_printable(piece))
    return Survey(
        unknown=tuple(_unknown(tree)),
        privileged_notes=sum(is_privileged(note) for note in tree.of_kind("note")),
        exhibits=tuple((index.letters[piece.id], piece.id) for piece in index.order),
        listed_only=sum(not is_printable(piece) for piece in index.order),
        original_bytes=sum(size for size in sizes if isinstance(size, int)),
    )


class DossierDesk:
    """Makes previews and files of dossiers; every method returns at once."""

    def __init__(self, session: Session, wording: Wording) -> None:
        self._session, self._wording = session, wording
        self._previews = ThreadPoolExecutor(1, thread_name_prefix="preview")
        self._prints = ThreadPoolExecutor(1, thread_name_prefix="print")
        self._ticket = 0

    def preview(self, request: DossierRequest) -> Future[Preview]:
        """Lay out a dossier in memory; the one asked for before is given up."""
        self._ticket += 1
        ticket = self._ticket
        return self._previews.submit(self._preview, request, lambda: ticket != self._ticket)

    def forget(self) -> None:
        """Give up what is being laid out."""
        self._ticket += 1

    def save(
        self, request: DossierRequest, target: Path, progress: Callable[[int, int], object]
    ) -> Work[DossierReport]:
        """Read the case again and write its dossier; a file that is there is replaced: the dialog has asked.

        ``progress`` gets bytes of exhibits read and in all, on any thread. The future carries KnownError
        ``is-the-vault``, ``disk-full``, the child's reasons; when cancelled, nothing is written.
        """
        stop = threading.Event()
        return Work(self._prints.submit(self._print, request, target, progress, stop.is_set), stop.set)

    def turner(self) -> PageTurner:
        """Return what turns the pages of a preview; the caller shuts it down."""
        return PageTurner(self._session.children)

    def _preview(self, request: DossierRequest, outdated: Callable[[], bool]) -> Preview:
        if outdated():
            raise CancelledError
        prepared, found = self._session.run(_prepare, request, self._wording).result()
        shown = prepared
        if found.original_bytes > EXHIBITS_SHOWN:
            shown = replace(prepared, files=())
        out = io.BytesIO()
        try:
            params, digest = render_to(
                shown, partial(read_original, self._session), self._session.children, out, cancel=outdated
            )
        except JobCancelled as error:
            raise CancelledError from error
        report = report_of(shown, params, digest, Path())
        return Preview(request, prepared, found, out.getvalue(), report, with_pages=shown is prepared)

    def _print(
        self,
        request: DossierRequest,
        target: Path,
        progress: Callable[[int, int], object],
        is_cancelled: Callable[[], bool],
    ) -> DossierReport:
        file = self._session.vault.file
        if file is not None and target.exists() and target.samefile(file.path):
            raise KnownError(
                "is-the-vault",
                "This file is the open vault itself; nothing was written.",
                "Choose another name for the dossier.",
            )
        prepared, found = self._session.run(_prepare, request, self._wording).result()
        done = 0

        def read(sha256: bytes) -> Iterator[bytes]:
            nonlocal done
            for piece in read_original(self._session, sha256):
                yield piece
                done += len(piece)
                progress(done, found.original_bytes)

        try:
            return print_dossier(
                prepared,
                read,
                self._session.children,
                target,
                overwrite=True,
                cancel=is_cancelled,
            )
        except JobCancelled as error:
            raise CancelledError from error


def _prepare(unit: Unit, request: DossierRequest, wording: Wording) -> tuple[PreparedDossier, Survey]:
    prepared = prepare_dossier(unit, request, wording)
    return prepared, survey(unit.tree(request.case))


def _unknown(tree: Tree) -> list[KeyFact]:
    found: list[KeyFact] = []

    def ask(entity: Entity, *fields: str) -> None:
        found.extend(
            KeyFact(entity.id, entity.kind, field)
            for field in fields
            if not entity.values[field] and field not in entity.withheld
        )

    person = principal_of(tree)
    if person is not None:
        if next(tree.of_kind("name", person.id), None) is None:
            found.append(KeyFact(person.id, "name", "family"))
        ask(person, "birth_date", "citizenships")
        if not person.text("facility"):
            ask(person, "location")
    ask(tree.root, "request", "summary")
    return found
