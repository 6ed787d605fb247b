"""Runs inside the real program when a journey started it: a way in for the test, and what it plants.

The program is started as ever, ``python -m desktop_app``; a ``sitecustomize`` that only the journey's
environment names calls `prepare`, also after every lock, since the environment survives ``exec``.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.abc
import importlib.machinery
import json
import os
import sys
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType
from typing import Any

CONTROL = "JOURNEY_CONTROL"
QUICK = "JOURNEY_QUICK"
PLANTS = "JOURNEY_PLANTS"
_LOOKS = frozenset(
    {
        *("texts", "names", "value", "found", "focus", "threads", "has_open_vault", "shot", "go_to_folder"),
        "look_long",
        *("press", "keys", "quit", "give_up", "ask_for_a_file"),
    }
)
"""Steps that only read the screen, or find what the program is then given in a turn of its own."""
COMMANDS, ANSWERS = "commands", "answers"
_ROOT = "desktop_app.bootstrap"


def prepare() -> None:
    """Wait for the program to load its composition root; nothing else changes."""
    if CONTROL in os.environ:
        sys.meta_path.insert(0, _Finder())


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,  # noqa: ARG002 - importlib names it
    ) -> importlib.machinery.ModuleSpec | None:
        if name != _ROOT:
            return None
        sys.meta_path.remove(self)
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader(importlib.abc.Loader):
    def __init__(self, real: importlib.abc.Loader) -> None:
        self._real = real

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        return self._real.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._real.exec_module(module)
        _enter(module)


def _enter(bootstrap: Any) -> None:
    """Put the agent beside the desktop, plant faults, and take the quick derivation where it is wanted."""
    planted = os.environ.get(PLANTS, "")
    if planted:
        importlib.import_module("tests.journeys.plants").plant(bootstrap, planted.split(","))
    make_desktop = bootstrap.make_desktop

    def with_agent(app: Any, children: Any, carried: Any = None, **rest: Any) -> Any:
        if os.environ.get(QUICK):
            quick = importlib.import_module("tests.journeys.quick")
            services = importlib.import_module("desktop_app.services.unlocking")
            rest["unlocking"] = services.Unlocking(children, derive_known=quick.known, derive_new=quick.new)
        desktop = make_desktop(app, children, carried, **rest)
        _start_agent(desktop)
        return desktop

    bootstrap.make_desktop = with_agent


def _start_agent(desktop: Any) -> None:
    from PySide6.QtCore import QObject, QSocketNotifier, QTimer

    from tests.journeys.hands import Hands

    class Agent(QObject):
        """Does what the test asks, on the GUI thread, one line of JSON at a time."""

        def __init__(self) -> None:
            super().__init__(desktop)
            folder = Path(os.environ[CONTROL])
            self._in = os.open(folder / COMMANDS, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
            self._out = os.open(folder / ANSWERS, os.O_RDWR | os.O_CLOEXEC)
            self._rest = b""
            self._hands = Hands(desktop)
            self._notifier = QSocketNotifier(self._in, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._read)
            self.answer({"hello": os.getpid()})

        def answer(self, data: dict[str, Any]) -> None:
            os.write(self._out, json.dumps(data).encode() + b"\n")

        def _read(self) -> None:
            *lines, self._rest = (self._rest + os.read(self._in, 65536)).split(b"\n")
            for line in lines:
                QTimer.singleShot(0, self, lambda line=line: self._do(json.loads(line)))

        def _do(self, order: dict[str, Any]) -> None:
            number = order["n"]
            aside = self._hands.aside() if order["do"] in _LOOKS else contextlib.nullcontext()
            try:
                with aside:
                    result = getattr(self._hands, order["do"])(*order["with"])
            except Exception as error:  # noqa: BLE001 - the test shall see it, whatever it is
                self.answer({"n": number, "error": f"{type(error).__name__}: {error}"})
                return
            if isinstance(result, Future):
                result.add_done_callback(lambda done: self._settled(number, done))
            else:
                self.answer({"n": number, "ok": result})

        def _settled(self, number: int, done: Future[Any]) -> None:
            error = done.exception()
            if error is None:
                self.answer({"n": number, "ok": done.result()})
            else:
                self.answer({"n": number, "error": f"{type(error).__name__}: {error}"})

    Agent()
