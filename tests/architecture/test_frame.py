"""The frame of the test programme does what the tests trust it for."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import ROOT
from tests.frame import compare_golden, rounds_today

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["pytester"]


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_an_internet_socket_is_refused(family: socket.AddressFamily) -> None:
    with pytest.raises(AssertionError, match="internet socket"):
        socket.socket(family)


def test_a_local_pair_is_none_of_the_internet() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"here")
        assert other.recv(4) == b"here"


@pytest.mark.parametrize(("size", "expected"), [(0, 300), (1, 10_000), (0.5, 5_000), (3, 30_000), (1e-9, 1)])
def test_a_programme_is_small_every_day_and_long_in_the_soak(size: float, expected: int) -> None:
    assert rounds_today(300, 10_000, size) == expected


@pytest.mark.parametrize(("actual", "other"), [("first line", "other line"), (b"\x00\r\n", b"\x00\n")])
def test_a_golden_file_is_written_on_demand_and_then_compared(
    tmp_path: Path, actual: str | bytes, other: str | bytes
) -> None:
    path = tmp_path / "folder" / "golden"
    with pytest.raises(AssertionError, match="no golden file yet"):
        compare_golden(path, actual, update=False)
    compare_golden(path, actual, update=True)
    compare_golden(path, actual, update=False)
    with pytest.raises(AssertionError):
        compare_golden(path, other, update=False)


def test_the_options_reach_the_fixtures(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    (pytester.path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile("def test_it(rounds, golden):\n    golden('a/b.txt', str(rounds(3, 100)))")
    arguments = ("-p", "no:randomly", "-p", "no:cacheprovider", "--soak-size", "0.5", "--golden-update")
    pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=1)
    assert (pytester.path / "golden" / "a" / "b.txt").read_text() == "50"
