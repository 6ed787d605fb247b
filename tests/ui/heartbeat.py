"""Measures how long the GUI thread is away: a beat every 4 ms, and the gaps between beats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 4


class Heartbeat(QObject):
    """Use as a context; afterwards ``worst`` and ``p99`` tell the gaps in milliseconds.

    What a test does on the same thread between two beats, in :meth:`aside`, is taken off their gap; what the
    program did before and after that within the gap stays in it.
    """

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._clock = clock
        self._last = self._aside = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def __enter__(self) -> Self:
        self._last, self._aside = self._clock(), 0.0
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.beat()
        self._timer.stop()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Leave out what the test itself does here: no person's eye or hand costs the program that."""
        began = self._clock()
        try:
            yield
        finally:
            self._aside += self._clock() - began

    @property
    def worst(self) -> float:
        """The longest gap in milliseconds."""
        return max(self.gaps, default=0.0)

    @property
    def p99(self) -> float:
        """The gap that 99 of 100 stay below, in milliseconds."""
        ordered = sorted(self.gaps)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] if ordered else 0.0

    def beat(self) -> None:
        """Note the gap since the beat before."""
        now = self._clock()
        self.gaps.append((now - self._last - self._aside) * 1000)
        self._last, self._aside = now, 0.0
