"""What a window does with evidence beyond one read or save: add files, turn pages, give originals out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from desktop_app.domain.ids import EntityId
from desktop_app.services.evidence.adding import Incoming, PatientLooker, Progress, Taken, add_files
from desktop_app.services.evidence.originals import read_original, save_original
from desktop_app.services.evidence.pages import PageTurner
from desktop_app.services.session import Session

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Work(Generic[T]):
    """Long work under way: what comes of it, and how to stop it."""

    future: Future[T]
    cancel: Callable[[], object]


def session_of(backend: object) -> Session:
    """Return the session that a window was given as its backend; raises ``TypeError`` for anything else."""
    if not isinstance(backend, Session):
        raise TypeError("this part of the window works on an open vault")
    return backend


class EvidenceDesk:
    """Works on the evidence of an open vault; methods return at once, ``progress`` comes on any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="originals")

    def add(self, case: EntityId, files: Sequence[Incoming], progress: Progress) -> Work[list[Taken]]:
        """Attach files to a case; when cancelled, those that are through stay."""
        stop, give_way = threading.Event(), self._session.thread.give_way
        future = self._session.run_whole(
            add_files,
            case,
            files,
            looker=PatientLooker(self._session.children, give_way),
            give_way=give_way,
            progress=progress,
            is_cancelled=stop.is_set,
        )
        return Work(future, stop.set)

    def save(self, sha256: bytes, target: Path, progress: Callable[[int], object]) -> Work[int]:
        """Write an original to a file; the result is its size in bytes.

        A file that is there is replaced: the dialog has asked.
        """
        stop = threading.Event()
        future = self._threads.submit(
            save_original,
            self._session,
            sha256,
            target,
            overwrite=True,
            progress=progress,
            is_cancelled=stop.is_set,
        )
        return Work(future, stop.set)

    def turner(self) -> PageTurner:
        """Return what turns pages; the caller shuts it down."""
        return PageTurner(self._session.children)

    def original(self, sha256: bytes) -> Callable[[], Iterator[bytes]]:
        """Return what reads a stored file, for a worker thread."""
        return lambda: read_original(self._session, sha256)
