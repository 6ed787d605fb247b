"""Faults put into the program on purpose: each is one that some journey must notice."""

from __future__ import annotations

import gc
import importlib
import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any


def plant(bootstrap: Any, names: Sequence[str]) -> None:
    """Put faults in; called inside the program before its parts are made."""
    for name in names:
        PLANTS[name](bootstrap)


def _clear_instead_of_replace(bootstrap: Any) -> None:
    """Lock by closing the vault, clearing and collecting, in the same process."""
    make_desktop = bootstrap.make_desktop

    def made(app: Any, children: Any, carried: Any = None, **rest: Any) -> Any:
        desktops: list[Any] = []

        def lock(what: Any, before: Sequence[Callable[[], None]]) -> None:
            for step in before:
                step()
            desktop = desktops[0]
            desktop.open_window.backend.close()
            desktop.open_window.window.close()
            desktop.open_window.deleteLater()
            desktop.open_window = None
            gc.collect()
            desktop.start(Path(what.path))

        desktops.append(make_desktop(app, children, carried, lock=lock, **rest))
        return desktops[0]

    bootstrap.make_desktop = made


def _temporary_files(bootstrap: Any) -> None:
    """Let SQLite keep what does not fit into its memory in plain files of the temporary folder."""
    connection: Any = importlib.import_module("desktop_app.vault.file.connection")
    connection.SETTINGS = tuple(
        ("temp_store", "FILE", "1") if name == "temp_store" else (name, value, expected)
        for name, value, expected in connection.SETTINGS
    )


def _dialog_history(bootstrap: Any) -> None:
    """Let Qt's file dialog remember folders in the home folder."""
    bootstrap.forget_dialog_history = lambda: None


def _no_own_lock(bootstrap: Any) -> None:
    """Rely on SQLite's own lock, which POSIX drops when anything closes the file."""
    platform: Any = importlib.import_module("desktop_app.vault.file.platform_posix")
    platform.try_lock = lambda _descriptor: True


def _internet(bootstrap: Any) -> None:
    """Open an internet socket."""
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()


def _no_drafts(bootstrap: Any) -> None:
    """Keep nothing of what is typed until it is saved."""
    drafts = importlib.import_module("desktop_app.vault.drafts")
    drafts.Drafts.put = lambda *_given: None


def _no_flush(bootstrap: Any) -> None:
    """Lock without sending what is typed on its way."""
    importlib.import_module("desktop_app.ui.desktop").Desktop._flush = lambda _self: None


def _immortal_child(_bootstrap: Any) -> None:
    """Have one child live on at the lock: only a kernel's fault does that, so it is only said."""
    pool: Any = importlib.import_module("desktop_app.sandbox.pool").ChildPool
    kill_all = pool.kill_all
    pool.kill_all = lambda self, seconds=0.3: kill_all(self, seconds) + 1


PLANTS: dict[str, Callable[[Any], None]] = {
    "clear instead of replace": _clear_instead_of_replace,
    "temporary files": _temporary_files,
    "dialog history": _dialog_history,
    "no own lock": _no_own_lock,
    "internet": _internet,
    "no drafts": _no_drafts,
    "no flush": _no_flush,
    "immortal child": _immortal_child,
}
