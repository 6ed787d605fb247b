"""What every test stands on: no screen, no internet, sizes of the long programmes, golden files."""

from __future__ import annotations

import os
import socket
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.frame import compare_golden, rounds_today

if TYPE_CHECKING:
    from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("holdfast", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("holdfast")

_INTERNET = (socket.AF_INET, socket.AF_INET6)
_GOLDEN = Path(__file__).parent / "golden"


def _refuse_internet(event: str, arguments: tuple[object, ...]) -> None:
    # Arguments of "socket.__new__": the socket, then family, type and protocol.
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        raise AssertionError("something opened an internet socket")


sys.addaudithook(_refuse_internet)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the size of the soak run and the switch that writes golden files."""
    group = parser.getgroup("holdfast")
    group.addoption(
        "--soak-size", type=float, default=0.0, help="1 runs each soak programme at its full size"
    )
    group.addoption("--journey-shots", default="", help="keep pictures of the journeys in this folder")
    group.addoption("--golden-update", action="store_true", help="write golden files instead of comparing")


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Return how many rounds to run: ``rounds(300, 10_000)`` is 300 every day, 10,000 at soak size 1."""
    return partial(rounds_today, size=request.config.getoption("--soak-size"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str | bytes], None]:
    """Return a comparison with ``tests/golden/<name>``, which ``--golden-update`` writes instead."""
    update: bool = request.config.getoption("--golden-update")

    def compare(name: str, actual: str | bytes) -> None:
        compare_golden(_GOLDEN / name, actual, update=update)

    return compare
