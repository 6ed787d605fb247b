"""What the rest of the program calls: a job of the closed list, run in a limited child, its answer checked.

Every child sees the files of one call, or of one session about the same files, and then dies: what takes
over a child finds nothing of another file in it and infects no later one. Warm spares keep that quick.
"""

from __future__ import annotations

import dataclasses
import importlib
import threading
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.errors import ChildError
from desktop_app.sandbox.launch import REGISTRY
from desktop_app.sandbox.limits import STRANGER, Limits
from desktop_app.sandbox.session import Reply, Session
from desktop_app.sandbox.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.sandbox.registry import Job
    from desktop_app.sandbox.session import Source

__all__ = ["ChildPool", "Reply", "Session"]

_AT_ONCE = 4


class ChildPool:
    """Limited children for the whole program; safe from any thread, but calls block the one that calls."""

    def __init__(self, *, registry: str = REGISTRY, at_once: int = _AT_ONCE) -> None:
        self.jobs: Mapping[str, Job] = importlib.import_module(registry).JOBS
        self._supervisor = Supervisor(registry)
        self._turns = threading.BoundedSemaphore(at_once)

    def start(self, spares: Mapping[str, int] | None = None) -> None:
        """Start warm spares in the background and return at once; call it before unlock.

        By default one per family: ``{"light": 1, "view": 1, "press": 1}``.
        """
        families = {job.family for job in self.jobs.values()}
        self._supervisor.keep(dict.fromkeys(families, 1) if spares is None else spares)

    def call(
        self,
        job: str,
        params: dict[str, Any],
        blobs: Sequence[Source] = (),
        *,
        timeout: float | None = None,
        on_progress: Callable[[float, str], None] | None = None,
        cancel: Callable[[], bool] | None = None,
        sink: Callable[[bytes], object] | None = None,
    ) -> Reply:
        """Run one job on its files in a child of its own, and end that child.

        A blob is bytes, or an iterable of bytes that is written straight into the child's memory.
        ``timeout`` in seconds replaces the job's own. ``cancel`` is asked every 20 ms from another thread;
        ``on_progress`` gets a fraction of 1 and a phase (lower-case letters, digits, dots) on this thread;
        ``sink`` gets what the job streams (a finished dossier), piece by piece. Raises ``ChildError``,
        ``JobCancelled``.
        """
        spec = self.jobs.get(job)
        if spec is None:
            raise ChildError("unknown-job")
        limits = spec.limits if timeout is None else dataclasses.replace(spec.limits, seconds=timeout)
        session = Session(self._supervisor, self._turns, spec.family, blobs, limits, cancel=cancel, once=True)
        with session:
            return session.call(job, params, on_progress=on_progress, cancel=cancel, sink=sink)

    def session(self, blobs: Sequence[Source], *, family: str = "view", limits: Limits = STRANGER) -> Session:
        """Hand files to one child for several calls about them (turning the pages of one document).

        Close it, or use it in a ``with`` block: until then it holds one of the few places. Raises
        ``ChildError``.
        """
        return Session(self._supervisor, self._turns, family, blobs, limits)

    def pids(self) -> list[int]:
        """Return the process numbers of all living children."""
        return self._supervisor.pids()

    def kill_all(self, seconds: float = 0.3) -> int:
        """End and reap every child for the lock; running calls fail, new ones are refused.

        Returns how many are left after ``seconds``: anything but 0 must stop the program rather than lock it.
        """
        return self._supervisor.close(seconds)
