"""What the windows may ask of the program: run a service on the open vault, and hear what changed.

The window's process never touches the database from the GUI thread: every call returns a future at once.
Implemented by ``bootstrap``; tests give a real one on a vault in a temporary folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from desktop_app.domain.changes import ChangeSet

P = ParamSpec("P")
T = TypeVar("T")


class Backend(Protocol):
    """The open vault, seen from a window."""

    def run(
        self,
        service: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        """Run ``service(unit, …)`` in a unit of work of its own, ahead of background work."""
        ...

    def run_urgent(
        self,
        service: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        """Run a save: before everything that waits."""
        ...

    def run_whole(
        self,
        service: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        """Run ``service(vault, …)``: work that makes its own units (attach, backup), behind what is shown."""
        ...

    def call_child(
        self,
        job: str,
        params: dict[str, Any],
        blobs: Iterable[bytes] = (),
        *,
        timeout: float = 10.0,
    ) -> Future[tuple[dict[str, Any], list[bytes]]]:
        """Run a job of the closed list in a limited child process; a refusal is a ``KnownError``."""
        ...

    def on_change(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call ``listener`` on the database thread after each commit; returns what unsubscribes."""
        ...

    def cancel(self, future: Future[Any]) -> None:
        """Give up what waits, or make long work end where it next gives way."""
        ...

    def close(self) -> None:
        """Finish the saves, close the vault; blocks for as long as a save takes."""
        ...
