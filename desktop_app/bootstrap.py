"""The only place that joins vault, services and windows: makes the parts and hands them to each other."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.sandbox.pool import ChildPool
from desktop_app.ui.desktop import Desktop, OpenWindow
from desktop_app.ui.dialogs.files import forget_dialog_history
from desktop_app.ui.door import Created, Opened, Strength
from desktop_app.ui.lifecycle.collector import GuiCollector
from desktop_app.ui.lifecycle.relaunch import Carried, replace_process, take_from_arguments
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.vault.file.sync_folder import sync_engine

if TYPE_CHECKING:
    from desktop_app.services.session import Session
    from desktop_app.services.unlocking import Unlocking
    from desktop_app.services.wording import Wording

S = TypeVar("S")
T = TypeVar("T")

_SCORES = (0.1, 50.0, 10_000.0, 1_000_000.0)
"""Years on one graphics card from which the bar has 1, 2, 3, 4 steps."""


WANTED_LATER = (
    "desktop_app.services.unlocking",
    "desktop_app.vault.file.passphrase",
    "desktop_app.services.wording",
    "desktop_app.ui.vault_window",
)
"""What an open vault needs and the unlock window does not: half of what the program loads."""


class Parts:
    """The parts that are loaded and made when somebody first needs them."""

    def __init__(self, children: ChildPool, unlocking: Unlocking | None = None) -> None:
        self._children, self._given = children, unlocking

    @cached_property
    def unlocking(self) -> Unlocking:
        """Opens and makes vaults."""
        from desktop_app.services.unlocking import Unlocking  # noqa: PLC0415 - the first window is quicker

        return self._given or Unlocking(self._children)

    @cached_property
    def wording(self) -> Wording:
        """Every word that is data."""
        from desktop_app.services.wording import load_wording  # noqa: PLC0415 - the first window is quicker

        return load_wording()

    def window(self, opened: Opened, desktop: Desktop) -> OpenWindow:
        """Make the window of an open vault."""
        from desktop_app.ui.vault_window import VaultWindow  # noqa: PLC0415 - the first window is quicker

        return VaultWindow(opened, self.wording, desktop)

    def load_meanwhile(self) -> None:
        """Load on another thread what an open vault needs, while the passphrase is typed."""
        threading.Thread(target=self._load, name="loading").start()

    def _load(self) -> None:
        for name in WANTED_LATER:
            importlib.import_module(name)
        self.wording  # noqa: B018 - it is read now, to be there


class SystemDoor:
    """What the unlock window may ask, answered by the services."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def open(
        self, path: Path, passphrase: str, key_file: Path | None, *, allow_costly: bool = False
    ) -> Future[Opened]:
        """Derive the key and open the vault."""
        opening = self._parts.unlocking.open(path, passphrase, key_file, allow_costly=allow_costly)
        return then(opening, lambda session: Opened(session, path, _notices(path)))

    def create(self, path: Path, passphrase: str, key_file: Path | None, author_name: str) -> Future[Created]:
        """Make a vault."""
        making = self._parts.unlocking.create(path, passphrase, key_file, author_name)
        return then(making, lambda made: _created(made, path))

    def recover(self, damaged: Path, words: tuple[str, ...], path: Path, passphrase: str) -> Future[Created]:
        """Recover a vault by its words."""
        making = self._parts.unlocking.recover(damaged, words, path, passphrase)
        return then(making, lambda made: _created(made, path))

    def propose_words(self, language: str) -> str:
        """Return six generated words."""
        from desktop_app.vault.file import passphrase as phrases  # noqa: PLC0415 - the first window is quicker

        return phrases.offer(language)

    def strength(self, passphrase: str) -> Strength:
        """Estimate how hard a passphrase is to guess."""
        from desktop_app.vault.file import passphrase as phrases  # noqa: PLC0415 - the first window is quicker

        years = phrases.strength(passphrase).years
        return Strength(sum(years >= least for least in _SCORES), _in_words(years))

    def abandon(self) -> None:
        """Throw away what is being opened."""
        self._parts.unlocking.abandon()


def run_desktop(vault: Path | None = None, resume: Sequence[str] = ()) -> int:
    """Show the unlock window and run until the program ends; returns the exit status.

    ``vault`` is the file to open; ``resume`` are the arguments that name what a locked process carried.
    """
    carried, _ = take_from_arguments(resume)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Holdfast")
    forget_dialog_history()
    GuiCollector(app)
    Theme(app, Look(mode=Mode.SYSTEM))
    children = ChildPool()
    desktop = make_desktop(app, children, carried)
    desktop.start(vault)
    QTimer.singleShot(0, app, children.start)  # once the window stands: they are hungry when they start
    return int(app.exec())


def make_desktop(
    app: QApplication,
    children: ChildPool,
    carried: Carried | None = None,
    *,
    unlocking: Unlocking | None = None,
    lock: Callable[[Carried, list[Callable[[], None]]], object] | None = None,
) -> Desktop:
    """Join the parts; tests hand in quick derivations and a lock that only records."""
    parts = Parts(children, unlocking)
    desktop = Desktop(
        app,
        SystemDoor(parts),
        parts.window,
        lock=lock or (lambda what, before: replace_process(what, before=before)),
        carried=carried,
        end_children=children.kill_all,
    )
    QTimer.singleShot(0, desktop, parts.load_meanwhile)
    return desktop


def then(future: Future[S], make: Callable[[S], T]) -> Future[T]:
    """Return a future of ``make(result)``, cancelled when the one that it waits for is."""
    result: Future[T] = Future()

    def settle(done: Future[S]) -> None:
        if done.cancelled():
            result.cancel()
            return
        if not result.set_running_or_notify_cancel():
            return
        error = done.exception()
        if error is not None:
            result.set_exception(error)
        else:
            result.set_result(make(done.result()))

    future.add_done_callback(settle)
    return result


def _created(made: tuple[Session, tuple[str, ...]], path: Path) -> Created:
    session, words = made
    return Created(session, path, _notices(path), words)


def _notices(path: Path) -> tuple[str, ...]:
    engine = sync_engine(path)
    if engine is None:
        return ()
    return (
        f"This file lies in a folder of {engine}, which copies it elsewhere. Move it to a folder of its own.",
    )


def _in_words(years: float) -> str:
    for least, words in ((1e6, "millions of years"), (1e3, "thousands of years"), (100, "centuries")):
        if years >= least:
            return words
    if years >= 1:
        return f"{years:.0f} years"
    days = years * 365
    return f"{days:.0f} days" if days >= 1 else "less than a day"
