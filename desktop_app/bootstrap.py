"""The only place that joins vault, services and windows: makes the parts and hands them to each other."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

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


@dataclass(frozen=True, slots=True)
class Loaded:
    """What an open vault needs and the unlock window does not: half of what the program loads."""

    unlocking: Unlocking
    wording: Wording
    phrases: ModuleType
    make_window: Callable[[Opened, Wording, Desktop], OpenWindow]


class Parts:
    """Loads what an open vault needs while the passphrase is typed, on one thread and on no other.

    Two threads that import parts of the same packages can meet half-made modules: Python breaks the deadlock
    of its import locks by handing one of them out. So nothing else is imported until ``loaded`` is settled.
    """

    def __init__(self, children: ChildPool, unlocking: Unlocking | None = None) -> None:
        self._children, self._given = children, unlocking

    @cached_property
    def loaded(self) -> Future[Loaded]:
        """The parts; asking for the first time starts to load them."""
        future: Future[Loaded] = Future()
        future.set_running_or_notify_cancel()
        threading.Thread(target=self._load, args=(future,), name="loading").start()
        return future

    def window(self, opened: Opened, desktop: Desktop) -> OpenWindow:
        """Make the window of an open vault."""
        loaded = self.loaded.result()
        return loaded.make_window(opened, loaded.wording, desktop)

    def _load(self, future: Future[Loaded]) -> None:
        try:
            future.set_result(self._imported())
        except BaseException as error:  # noqa: BLE001 - whoever asks for the parts is told
            future.set_exception(error)

    def _imported(self) -> Loaded:
        from desktop_app.services.rules.profiles import bundled_profiles  # noqa: PLC0415 - the first window is quicker
        from desktop_app.services.unlocking import Unlocking  # noqa: PLC0415 - the first window is quicker
        from desktop_app.services.wording import load_wording  # noqa: PLC0415 - the first window is quicker
        from desktop_app.ui.vault_window import VaultWindow  # noqa: PLC0415 - the first window is quicker
        from desktop_app.vault.file import passphrase  # noqa: PLC0415 - the first window is quicker

        bundled_profiles()  # kept once read: the first case shall not wait for it
        return Loaded(self._given or Unlocking(self._children), load_wording(), passphrase, VaultWindow)


class SystemDoor:
    """What the unlock window may ask, answered by the services."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def open(
        self, path: Path, passphrase: str, key_file: Path | None, *, allow_costly: bool = False
    ) -> Future[Opened]:
        """Derive the key and open the vault."""
        opening = self._when_loaded(lambda by: by.open(path, passphrase, key_file, allow_costly=allow_costly))
        return then(opening, lambda session: _opened(session, path))

    def create(self, path: Path, passphrase: str, key_file: Path | None, author_name: str) -> Future[Created]:
        """Make a vault."""
        making = self._when_loaded(lambda by: by.create(path, passphrase, key_file, author_name))
        return then(making, lambda made: _created(made, path))

    def recover(self, damaged: Path, words: str, path: Path, passphrase: str) -> Future[Created]:
        """Recover a vault by its words."""
        making = self._when_loaded(lambda by: by.recover(damaged, words, path, passphrase))
        return then(making, lambda made: _created(made, path))

    def propose_words(self, language: str) -> str:
        """Return six generated words."""
        offered: str = self._parts.loaded.result().phrases.offer(language)
        return offered

    def strength(self, passphrase: str) -> Strength:
        """Estimate how hard a passphrase is to guess."""
        years = self._parts.loaded.result().phrases.strength(passphrase).years
        return Strength(sum(years >= least for least in _SCORES), _in_words(years))

    def abandon(self) -> None:
        """Throw away what is being opened; before the parts are loaded, cancelling the future was enough."""
        if self._parts.loaded.done():
            self._parts.loaded.result().unlocking.abandon()

    def _when_loaded(self, ask: Callable[[Unlocking], Future[T]]) -> Future[T]:
        return chain(self._parts.loaded, lambda loaded: ask(loaded.unlocking))


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
    stop: Callable[[], object] | None = None,
) -> Desktop:
    """Join the parts; tests hand in quick derivations, and a lock and a stop that only record."""
    parts = Parts(children, unlocking)
    desktop = Desktop(
        app,
        SystemDoor(parts),
        parts.window,
        lock=lock or (lambda what, before: replace_process(what, before=before)),
        carried=carried,
        end_children=children.kill_all,
        stop=stop or stop_at_once,
    )
    QTimer.singleShot(0, desktop, lambda: parts.loaded)
    return desktop


def stop_at_once() -> NoReturn:
    """End the program where it cannot lock; saves are durable, and an unfinished one is rolled back."""
    try:
        sys.stderr.write("Holdfast ended: a helper process lives on, so it could not lock. Start it again.\n")
        sys.stderr.flush()
    finally:  # also where nobody reads: a program with a window may have nothing to write to
        os._exit(1)


def then(future: Future[S], make: Callable[[S], T]) -> Future[T]:
    """Return a future of ``make(result)``, or of what ``make`` raised; cancelled when ``future`` is."""
    return chain(future, lambda result: _made(make, result))


def chain(future: Future[S], ask: Callable[[S], Future[T]]) -> Future[T]:
    """Return the future of what ``ask(result)`` promises; cancelled when one that it waits for is.

    ``ask`` is not called once the returned future was cancelled.
    """
    outcome: Future[T] = Future()

    def asked(done: Future[S]) -> None:
        if outcome.cancelled() or _not_done(done, outcome):
            return
        try:
            answer = ask(done.result())
        except BaseException as error:  # noqa: BLE001 - a future's callback must not keep it to itself
            _settle(outcome, outcome.set_exception, error)
            return
        answer.add_done_callback(answered)

    def answered(done: Future[T]) -> None:
        if not _not_done(done, outcome):
            _settle(outcome, outcome.set_result, done.result())

    future.add_done_callback(asked)
    return outcome


def _not_done(done: Future[Any], outcome: Future[Any]) -> bool:
    """Pass on that ``done`` was cancelled or failed."""
    if done.cancelled():
        outcome.cancel()
        return True
    error = done.exception()
    if error is not None:
        _settle(outcome, outcome.set_exception, error)
    return error is not None


def _settle(outcome: Future[Any], settle: Callable[[Any], None], what: object) -> None:
    if outcome.set_running_or_notify_cancel():
        settle(what)


def _made(make: Callable[[S], T], given: S) -> Future[T]:
    result: Future[T] = Future()
    result.set_result(make(given))
    return result


def _opened(session: Session, path: Path) -> Opened:
    """Look up the language first: a window made in another one would be made twice."""
    from desktop_app.services.preferences import read_preferences  # noqa: PLC0415 - loaded by now

    language = session.run(read_preferences).result().get("language", "")
    return Opened(session, path, _notices(path), language)


def _created(made: tuple[Session, tuple[str, ...]], path: Path) -> Created:
    session, words = made
    return Created(session, path, _notices(path), recovery_words=words)


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
