"""Windows that are measured: run as a program by the benchmarks, with a mode, tells seconds as JSON.

``bare`` is a QMainWindow and nothing else, ``program`` the whole program up to its unlock window, ``unlock``
goes on to the case list and ``case`` to the page of a case. The program is the real one: it is only watched.
"""

from __future__ import annotations

import importlib
import json
import runpy
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

_DERIVATION_MS = 1000


class Painted(QObject):
    """Calls ``then`` once, when the window was painted while ``ready`` held and Qt has nothing else to do."""

    def __init__(
        self, window: QWidget, then: Callable[[], None], ready: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(window)
        self._window, self._then, self._ready = window, then, ready
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what makes a window paint."""
        if event.type() is QEvent.Type.UpdateRequest and self._ready():
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


def tell(**figures: object) -> None:
    """Answer the process that waits, and end."""
    sys.stdout.write(json.dumps({"at": time.perf_counter(), **figures}) + "\n")
    sys.stdout.flush()
    QApplication.quit()


def bare() -> None:
    """Show an empty window."""
    app = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1024, 640)
    Painted(window, tell)
    window.show()
    app.exec()


def program() -> None:
    """Start the program as its user does; its event loop is told to watch the first painting."""
    run_loop = QApplication.exec

    def watched_loop(*_app: object) -> int:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                Painted(window, tell)
        return run_loop()

    setattr(QApplication, "exec", watched_loop)  # noqa: B010 - a method of Qt's, which mypy guards
    sys.argv = ["holdfast"]
    runpy.run_module("desktop_app", run_name="__main__", alter_sys=True)


def unlock(asked: dict[str, Any]) -> None:
    """Unlock a vault and tell when the list stood on the screen."""
    Unlocked(asked, lambda opened: tell(unlock=opened.seconds, opened=opened.opened_seconds)).run()


def case(asked: dict[str, Any]) -> None:
    """Unlock a vault, then show two cases in turns and tell how long the first of them took each time."""
    Unlocked(asked, lambda opened: Turns(opened, asked).next()).run()


class Unlocked:
    """The real desktop, unlocked by the real unlocking but for the derivation, calls ``then`` with the list
    painted.
    """

    def __init__(self, asked: dict[str, Any], then: Callable[[Unlocked], None]) -> None:
        # The joining of the parts stands above this one and is only driven here, as a person would.
        bootstrap = importlib.import_module("desktop_app.bootstrap")
        parts = importlib.import_module("desktop_app.services.bench.windows")
        theme = importlib.import_module("desktop_app.ui.theme")
        self._asked, self._then = asked, then
        self._derived = self._opened = self._shown = 0.0
        self.app = QApplication(["bench"])
        theme.Theme(self.app, theme.Look())
        self._children = parts.children()
        unlocking = parts.quick_unlocking(self._children, self._key_is_there)
        self.desktop = bootstrap.make_desktop(self.app, self._children, unlocking=unlocking)
        self.desktop.opened.connect(self._is_open)

    @property
    def seconds(self) -> float:
        """From the key to the list on the screen."""
        return self._shown - self._derived

    @property
    def opened_seconds(self) -> float:
        """From the key to the window being there."""
        return self._opened - self._derived

    @property
    def window(self) -> Any:
        """The window of the open vault, with its parts."""
        return self.desktop.open_window

    def run(self) -> None:
        """Show the unlock window, and type once it is there."""
        self.desktop.start(Path(self._asked["vault"]))
        self._children.start()
        window = self.desktop.unlock_window
        # Typing and the derivation leave the program a second at least to load what it wants next.
        Painted(window, lambda: QTimer.singleShot(_DERIVATION_MS, self._open_when_loaded))
        self.app.exec()

    def _open_when_loaded(self) -> None:
        if any(thread.name == "loading" for thread in threading.enumerate()):
            QTimer.singleShot(_DERIVATION_MS, self._open_when_loaded)
            return
        self.desktop.unlock_window.model.open("six fictional words")

    def _key_is_there(self) -> None:
        self._derived = time.perf_counter()

    def _is_open(self) -> None:
        self._opened = time.perf_counter()
        Painted(self.window.window, self._is_shown, self._list_is_there)

    def _list_is_there(self) -> bool:
        model = self.window.list_model
        two_line = importlib.import_module("desktop_app.ui.models.two_line").TWO_LINE
        return bool(model.rowCount() == self._asked["cases"] and model.index(0, 0).data(two_line))

    def _is_shown(self) -> None:
        self._shown = time.perf_counter()
        self._then(self)


class Turns:
    """Shows the large case and the small one in turns."""

    def __init__(self, opened: Unlocked, asked: dict[str, Any]) -> None:
        self._opened, self._asked = opened, asked
        self._took: list[float] = []
        self._turn = 0
        self._began = 0.0

    def next(self) -> None:
        """Show the next case, or tell when each was shown often enough."""
        if self._turn > 2 * self._asked["runs"] + 1:
            large = self._took[::2]
            tell(first=large[0], shown=large[1:])
            return
        identity, code = self._asked["shown"][self._turn % 2]
        Painted(self._opened.window.window, self._is_shown, lambda: self._says(code))
        self._began = time.perf_counter()
        self._opened.window.open_case(bytes.fromhex(identity))

    def _says(self, code: str) -> bool:
        return any(code in label.text() for label in self._opened.window.case_page.findChildren(QLabel))

    def _is_shown(self) -> None:
        self._took.append(time.perf_counter() - self._began)
        self._turn += 1
        QTimer.singleShot(0, self.next)


def main(mode: str) -> None:
    """Be one of the windows."""
    if mode == "bare":
        bare()
    elif mode == "program":
        program()
    else:
        {"unlock": unlock, "case": case}[mode](json.load(sys.stdin))


if __name__ == "__main__":
    main(sys.argv[1])
