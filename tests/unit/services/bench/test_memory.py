"""Memory as the system counts it: what was taken is seen, also in a child and in a file in memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.bench import memory
from desktop_app.services.bench.memory import Memory, Watch, memory_now

MIB = 1 << 20
_CHILD = "import sys; held = b'x' * (40 << 20); print(len(held), flush=True); sys.stdin.read()"


def _until(watch: Watch, mib: float) -> None:
    """Keep still until the watch has looked, on its own thread."""
    while watch.peak.resident < watch.before.resident + mib * MIB:
        watch._done.wait(0.005)


@pytest.mark.timeout(20)
def test_what_is_taken_meanwhile_is_seen() -> None:
    with Watch() as watch:
        held = bytearray(os.urandom(MIB)) * 50
        _until(watch, 40)
    assert len(held) == 50 * MIB
    assert (watch.grown_mib or 0) > 40
    assert (watch.grown_anonymous_mib or 0) > 40
    assert (watch.peak_mib or 0) > 50


@pytest.mark.timeout(20)
def test_children_and_files_in_memory_count_once() -> None:
    before = memory_now()
    child = subprocess.Popen([sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    with child.stdin, child.stdout:
        child.stdout.readline()
        with_child = memory_now()
    child.wait()
    assert with_child.anonymous - before.anonymous > 35 * MIB
    descriptor = os.memfd_create("held")
    second = os.dup(descriptor)
    os.write(descriptor, bytes(30 * MIB))
    with_file = memory_now()
    os.close(descriptor)
    os.close(second)
    assert 29 * MIB < with_file.anonymous - before.anonymous < 45 * MIB


def test_where_nothing_is_told_nothing_is_known(tmp_path: Path) -> None:
    assert memory_now(tmp_path) == Memory()
    with Watch(tmp_path) as watch:
        pass
    assert (watch.grown_mib, watch.grown_anonymous_mib, watch.peak_mib) == (None, None, None)


def test_what_ends_between_two_looks_is_passed_over(tmp_path: Path) -> None:
    own = tmp_path / str(os.getpid())
    (own / "task" / "1" / "children").mkdir(parents=True)  # cannot be read as text
    (own / "task" / "2").mkdir(parents=True)
    (own / "task" / "2" / "children").write_text("77 ")
    (own / "fd").mkdir()
    (own / "fd" / "3").write_text("no link")
    (own / "fd" / "4").symlink_to("/dev/null")
    (own / "fd" / "5").symlink_to("/memfd:gone (deleted)")
    (own / "status").write_text("Name: x\nVmRSS:\t 100 kB\nRssAnon:\t 60 kB\nRssShmem:\t 10 kB\n")
    (tmp_path / "77").mkdir()
    (tmp_path / "77" / "status").write_text("VmRSS:\t 5 kB\nRssAnon:\t 4 kB\n")  # its files may not be seen
    assert memory_now(tmp_path) == Memory(95 * 1024, 64 * 1024)
    assert list(memory._family(tmp_path, os.getpid())) == [os.getpid(), 77]
