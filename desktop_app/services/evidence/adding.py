"""Adds files to a case, one after the other, and takes them out again; a refused file stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.domain.changes import Delete
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.evidence.attach import (
    LOOK_BYTES,
    About,
    Attached,
    Looker,
    Seen,
    attach_evidence,
    note_stored,
)
from desktop_app.services.evidence.looking import ChildLooker
from desktop_app.vault import attachments
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

_WAIT_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file to add: by its path, or its bytes where it never was a file (a pasted picture)."""

    name: str
    path: Path | None = None
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file: attached, or refused with the reason."""

    incoming: Incoming
    attached: Attached | None = None
    refused: KnownError | None = None


Progress = Callable[[int, str, int, int], object]
"""Gets how many files are through, the name of the next, and its bytes done and in all."""


def add_files(
    vault: Vault,
    case: EntityId,
    files: Sequence[Incoming],
    *,
    looker: Looker,
    give_way: Callable[[], object],
    progress: Progress,
    is_cancelled: Callable[[], bool],
) -> list[Taken]:
    """Attach files to a case and say of each what became of it; on the database thread.

    When cancelled, what was added before stays, the file under way leaves nothing, and the rest is not named.
    """
    with vault.unit() as unit:
        code = unit.tree(case).root.text("code")
    found: list[Taken] = []
    for at, incoming in enumerate(files):
        if is_cancelled():
            break
        tell = partial(progress, at, incoming.name)
        tell(0, 0)
        try:
            if incoming.path is None:
                stored = attachments.store(vault.connection, [incoming.content])
                attached = note_stored(vault, case, stored, About(), filename=incoming.name, looker=looker)
            else:
                attached = attach_evidence(
                    vault,
                    code,
                    incoming.path,
                    looker=looker,
                    progress=tell,
                    give_way=give_way,
                    is_cancelled=is_cancelled,
                )
        except KnownError as error:
            if is_cancelled():
                break
            found.append(Taken(incoming, refused=error))
        else:
            found.append(Taken(incoming, attached))
        give_way()
    return found


class PatientLooker:
    """Asks the children on a thread of its own, so that the vault's thread serves saves meanwhile."""

    def __init__(self, pool: ChildPool, give_way: Callable[[], object]) -> None:
        self._looker = ChildLooker(pool)
        self._give_way = give_way

    def look(self, pieces: Iterator[bytes], size: int) -> Seen:
        """Return what a file is by its content; raises KnownError when the child refused it."""
        held: Future[Seen]
        # The bytes are read here, on the thread that owns the vault; only the waiting is elsewhere.
        head = list(_first(pieces))
        with ThreadPoolExecutor(1, thread_name_prefix="look") as threads:
            held = threads.submit(self._looker.look, iter(head), size)
            while not wait((held,), _WAIT_SECONDS).done:
                # A cancellation is heard by the file after this one: this one is stored already.
                with suppress(KnownError):
                    self._give_way()
        return held.result()


def remove_evidence(unit: Unit, case: EntityId, evidence: Iterable[EntityId]) -> CommitHash | None:
    """Take evidence out of a case and return the save that can be undone; its files stay in the vault."""
    tree = unit.tree(case)
    saved = unit.save(case, [Delete(each) for each in evidence if each in tree.entities])
    unit.commit()
    return None if saved is None else saved.commits[-1]


def undo_removal(unit: Unit, case: EntityId, commit: CommitHash) -> None:
    """Bring back what a save took out; raises KnownError ``changed-since`` where others worked on it."""
    result = unit.undo(case, commit)
    if result.saved is None:
        raise KnownError(
            "changed-since",
            "Somebody changed this evidence since, so nothing was brought back.",
            "Open the history of the case to see what happened.",
        )
    unit.commit()


def _first(pieces: Iterator[bytes]) -> Iterator[bytes]:
    seen = 0
    for piece in pieces:
        yield piece
        seen += len(piece)
        if seen >= LOOK_BYTES:
            return
