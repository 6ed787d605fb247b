"""Takes a file into a case: stored as it is, hashed, looked at by a limited child, noted as received."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.cases.create import find_case
from desktop_app.services.whoami import author_name
from desktop_app.vault import attachments
from desktop_app.vault.attachments import CHUNK_BYTES, Stored
from desktop_app.vault.file.errors import cancelled, told
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

UNKNOWN_TYPE = "application/octet-stream"
LOOK_BYTES = 64 * CHUNK_BYTES
"""How much of a file the child sees to say what it is: more is never needed for that."""

_KINDS = (
    ("image/png", "screenshot"),
    ("image/", "photograph"),
    ("audio/", "audio"),
    ("video/", "video"),
    ("message/", "message"),
    ("text/html", "article"),
)


class Looker(Protocol):
    """The limited children that say what a stranger's file is (``sandbox.pool.ChildPool``)."""

    def look(self, pieces: Iterator[bytes], size: int) -> Seen:
        """Return what the file is by its content; raises KnownError when the child refused it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a child said about a file: media type, pages of a document, seconds of a recording.

    ``trouble`` is what it could not do with a file whose type it knows.
    """

    media_type: str = UNKNOWN_TYPE
    pages: int | None = None
    seconds: int | None = None
    trouble: KnownError | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What the person who attaches a file says about it; what is left out is not yet known."""

    title: str = ""
    language: str | None = None
    kind: str | None = None
    origin: str | None = None
    captured: PartialDate | None = None
    source: Ref | None = None
    received_from: str | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """A file in a case. ``is_new`` is False when this case had the same content already: then that is named.

    ``trouble`` is what the child could not do with it (the original is kept all the same), or None.
    """

    evidence: EntityId
    sha256: bytes
    size: int
    media_type: str
    title: str
    is_new: bool
    trouble: KnownError | None = None


def attach_evidence(
    vault: Vault,
    code: str,
    path: Path,
    about: About | None = None,
    *,
    looker: Looker | None = None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    give_way: Callable[[], object] = lambda: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Attached:
    """Stream a file into a case; the original never changes from then on.

    ``give_way`` is called between transactions of some MiB, so that saves can go first; ``progress`` gets
    bytes done and in all. Raises KnownError ``cancelled``, ``disk-full``, ``not-a-file``, ``is-the-vault``;
    then nothing of the file stays. Memory beyond the page cache is some chunks.
    """
    with vault.unit() as unit:
        case = find_case(unit, code)
    with told():
        size = _checked_size(vault, path)

    def between(done: int) -> None:
        progress(done, size)
        give_way()
        if is_cancelled():
            raise cancelled()

    between(0)
    stored = attachments.store(vault.connection, pieces_of(path), between=between)
    progress(stored.size, size)
    return note_stored(vault, case, stored, about or About(), filename=path.name, looker=looker)


def note_stored(
    vault: Vault, case: EntityId, stored: Stored, about: About, *, filename: str, looker: Looker | None
) -> Attached:
    """Make a file that the vault holds evidence of a case, unless the case has it; in units of its own."""
    with vault.unit() as unit:
        present = _same_in_case(unit, case, stored.sha256)
    if present is not None:
        return present
    seen, trouble = _look(vault, stored, looker)
    with vault.unit() as unit:
        when = Moment.of(vault.environment.clock())
        attached = add_evidence(unit, case, stored, seen, about, filename=filename, when=when)
        unit.commit()
    return replace(attached, trouble=trouble)


def add_evidence(
    unit: Unit,
    case: EntityId,
    stored: Stored,
    seen: Seen,
    about: About,
    *,
    filename: str,
    when: Moment,
) -> Attached:
    """Note a stored file as evidence of a case, received at ``when``, within a unit that goes on."""
    evidence, custody = unit.new_id(), unit.new_id()
    title = about.title or Path(filename).stem
    fields: dict[str, Value] = {
        "kind": Term(about.kind or kind_of(seen.media_type)),
        "title": title,
        "language": None if about.language is None else Term(about.language),
        "origin": about.origin,
        "captured": about.captured,
        "source": about.source,
        "sha256": stored.sha256,
        "size": stored.size,
        "filename": filename,
        "media_type": seen.media_type,
        "copy": Term("original"),
        "pages": seen.pages,
        "duration_seconds": seen.seconds,
    }
    received: dict[str, Value] = {
        "action": Term("received"),
        "when": when,
        "who": author_name(unit),
        "from_whom": about.received_from,
    }
    changes: list[Change] = [Create(evidence, "evidence", case), *_set(evidence, fields)]
    changes += [Create(custody, "custody", evidence), *_set(custody, received)]
    unit.save(case, changes)
    attachments.noted(unit.connection, stored.sha256)
    return Attached(evidence, stored.sha256, stored.size, seen.media_type, title, is_new=True)


def kind_of(media_type: str) -> str:
    """Return the kind of evidence that a media type suggests; a person can say otherwise."""
    return next((kind for start, kind in _KINDS if media_type.startswith(start)), "other")


def pieces_of(path: Path) -> Iterator[bytes]:
    """Yield the content of a file; raises told KnownErrors when reading fails."""
    with told(), path.open("rb", buffering=0) as file:
        while piece := file.read(CHUNK_BYTES):
            yield piece


def _checked_size(vault: Vault, path: Path) -> int:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise KnownError(
            "not-a-file", "This is a folder or a device, not a file.", "Choose the files themselves."
        )
    if vault.file is not None and os.path.samestat(found, vault.file.path.stat()):
        raise KnownError(
            "is-the-vault", "This file is the open vault itself.", "Choose the file that proves something."
        )
    return found.st_size


def _same_in_case(unit: Unit, case: EntityId, sha256: bytes) -> Attached | None:
    for evidence in unit.tree(case).of_kind("evidence"):
        if evidence.get("sha256") == sha256:
            size = evidence.get("size")
            return Attached(
                evidence.id,
                sha256,
                size if isinstance(size, int) else 0,
                evidence.text("media_type"),
                evidence.text("title"),
                is_new=False,
            )
    return None


def _look(vault: Vault, stored: Stored, looker: Looker | None) -> tuple[Seen, KnownError | None]:
    if looker is None:
        return Seen(), None
    try:
        seen = looker.look(attachments.read(vault.connection, stored.sha256), stored.size)
    except KnownError as error:
        return Seen(), error
    return seen, seen.trouble


def _set(entity: EntityId, fields: dict[str, Value]) -> list[Change]:
    return [SetField(entity, name, value) for name, value in fields.items() if value is not None]
