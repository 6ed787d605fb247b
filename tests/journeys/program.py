"""The real program as a real process on a screen of its own, driven step by step from a test."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self, TypeVar

from tests.journeys.inside import ANSWERS, COMMANDS, CONTROL, PLANTS, QUICK

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 40.0
_POLL = 0.02


class StepFailedError(Exception):
    """The program answered that a step could not be done."""


def until(condition: Callable[[], T | None], what: str, seconds: float = SECONDS) -> T:
    """Ask again and again until there is an answer that is not None or False, or fail telling ``what``."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer is not None and answer is not False:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:.0f} s: {what}")
        select.select([], [], [], _POLL)


def tool(name: str) -> str:
    """Return the path of a program that the tests need; without it they fail and never pass over."""
    found = shutil.which(name)
    assert found, f"{name} is missing; packaging/test.sh installs it where it may, else ask an administrator"
    return found


@contextlib.contextmanager
def screen(size: str = "1600x1000x24") -> Iterator[str]:
    """A display that nobody sees; gives its name."""
    reader, writer = os.pipe()
    command = [tool("Xvfb"), "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        with os.fdopen(reader, "rb") as pipe:
            number = pipe.readline().strip()
        assert number, "the display did not start"
        yield f":{number.decode()}"
    finally:
        server.terminate()
        server.wait(10)


class Program:
    """One start of the program in a home of its own; use it in a ``with`` block.

    ``plants`` are names of `tests.journeys.plants`; ``trace`` is a prefix such as strace with its options.
    """

    def __init__(
        self,
        folder: Path,
        display: str,
        *,
        quick: bool = True,
        plants: Sequence[str] = (),
        trace: Sequence[str] = (),
        vault: Path | None = None,
        before: Callable[[], None] | None = None,
    ) -> None:
        self.folder = folder
        self.home, self.temporary, self.control = folder / "home", folder / "tmp", folder / "control"
        site = folder / "site"
        for each in (self.home, self.temporary, self.control, site):
            each.mkdir(parents=True, exist_ok=True)
        (site / "sitecustomize.py").write_text(
            "from tests.journeys.inside import prepare\n\nprepare()\n", encoding="utf-8"
        )
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.temporary),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join((str(site), str(ROOT))),
            CONTROL: str(self.control),
            QUICK: "1" if quick else "",
            PLANTS: ",".join(plants),
        }
        self._command = [*trace, sys.executable, "-m", "desktop_app", "gui", *([str(vault)] if vault else [])]
        self._before = before
        self._number = 0
        self._rest = b""
        self._answers: dict[int, dict[str, Any]] = {}
        self.starts: list[int] = []
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        for name in (COMMANDS, ANSWERS):
            (self.control / name).unlink(missing_ok=True)
            os.mkfifo(self.control / name, 0o600)
        self._in = os.open(self.control / ANSWERS, os.O_RDWR | os.O_NONBLOCK)
        self._out = os.open(self.control / COMMANDS, os.O_RDWR)
        with (self.folder / "errors.txt").open("wb") as errors:
            self._process = subprocess.Popen(
                self._command,
                env=self.environment,
                cwd=self.home,
                stdout=errors,
                stderr=errors,
                preexec_fn=self._before,  # noqa: PLW1509 - limits and capabilities of this start only
            )
        try:
            self.starts_are(1)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        for descriptor in (self._in, self._out):
            os.close(descriptor)

    @property
    def pid(self) -> int:
        """The number of the program's process, as it said last."""
        return self.starts[-1]

    @property
    def errors(self) -> str:
        """What the program wrote to its terminal."""
        return (self.folder / "errors.txt").read_text(errors="replace")

    @property
    def alive(self) -> bool:
        """Whether the process has not ended."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """End it as a power cut would; harmless when it is gone."""
        if self._process is None:
            return
        if self.alive and self.starts:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._process.kill()
        self._process.wait(10)

    def starts_are(self, count: int, seconds: float = 60) -> None:
        """Wait until the program has started this often: the second time is after the first lock."""

        def started() -> bool:
            self._listen()
            assert self.alive, f"the program ended: {self.errors}"
            return len(self.starts) >= count

        until(started, f"start {count} of the program; it said: {self.errors}", seconds)

    def ended(self, seconds: float = SECONDS) -> int:
        """Wait until the program has ended by itself; returns its exit status."""
        until(lambda: not self.alive, "the end of the program", seconds)
        return self._process.wait() if self._process is not None else 0

    def ask(self, do: str, *given: Any, seconds: float = SECONDS) -> Any:
        """Let the program do one step and return its answer; raises `StepFailedError`."""
        self._number += 1
        number = self._number
        order = {"n": number, "do": do, "with": given}
        os.write(self._out, json.dumps(order).encode() + b"\n")

        def answered() -> dict[str, Any] | None:
            self._listen()
            assert self.alive, f"the program ended during {do}: {self.errors}"
            return self._answers.pop(number, None)

        answer = until(answered, f"answer to {do}; the program said: {self.errors}", seconds)
        if "error" in answer:
            raise StepFailedError(f"{do}: {answer['error']}")
        return answer["ok"]

    def do(self, step: str, *given: Any, seconds: float = SECONDS) -> Any:
        """Do a step as soon as it can be done: the button is there and enabled, the field is shown."""
        last = ""

        def tried() -> tuple[Any] | None:
            nonlocal last
            try:
                return (self.ask(step, *given),)
            except StepFailedError as error:
                last = str(error)
                return None

        try:
            return until(tried, step, seconds)[0]
        except AssertionError:
            raise AssertionError(f"{last}; {self.where_it_is()}") from None

    def sees(self, text: str, seconds: float = SECONDS) -> str:
        """Wait until a text stands on the screen; returns the whole text of that widget."""

        def shown() -> str | None:
            return next((one for one in self.ask("texts") if text in one), None)

        try:
            return until(shown, text, seconds)
        except AssertionError:
            raise AssertionError(f"“{text}” is not there; {self.where_it_is()}") from None

    def where_it_is(self) -> str:
        """Tell what is on the screen, what was complained and what every thread does: for a failed wait."""
        screen, threads = self.ask("texts"), self.ask("threads")
        return f"on the screen: {screen}; it complained: {self.errors}; threads:\n{threads}"

    def _listen(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while piece := os.read(self._in, 65536):
                *lines, self._rest = (self._rest + piece).split(b"\n")
                for line in map(json.loads, lines):
                    if "hello" in line:
                        self.starts.append(line["hello"])
                    else:
                        self._answers[line["n"]] = line
