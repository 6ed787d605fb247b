"""The parts of the fabric by themselves: what is denied, what is readable, how a child starts and answers."""

from __future__ import annotations

import errno
import os
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import _VERIFY_FLAG
from desktop_app.sandbox import launch
from desktop_app.sandbox.child import answer
from desktop_app.sandbox.confine import readable_folders
from desktop_app.sandbox.errors import REASONS, ChildError, JobCancelled
from desktop_app.sandbox.pool import ChildPool
from desktop_app.sandbox.registry import FAMILIES, JOBS, Job
from desktop_app.sandbox.supervisor import Supervisor
from desktop_app.sandbox.system_calls import _DENIED, _MACHINES, filter_program
from desktop_app.sandbox.task import Blob, Task
from desktop_app.sandbox.wire import HEADER, MAX_HEADER_BYTES, Wire, WireClosed, decode_header
from desktop_app.services.version import program_version
from desktop_app.vault.file import verify
from desktop_app.vault.file.connection import create_vault
from desktop_app.vault.file.kdf import RawKey

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALLOW, _KILL, _EPERM, _ENOSYS = 0x7FFF0000, 0x80000000, 0x50000 | errno.EPERM, 0x50000 | errno.ENOSYS


def _verdict(program: bytes, arch: int, number: int, first: int = 0) -> int:
    """Run a filter as the kernel does."""
    memory = {0: number, 4: arch, 16: first}
    lines = list(struct.iter_unpack("=HBBI", program))
    at, value = 0, 0
    while True:
        code, yes, no, operand = lines[at]
        at += 1
        if code == 0x20:
            value = memory[operand]
        elif code == 0x06:
            return int(operand)
        else:
            met = {0x15: value == operand, 0x35: value >= operand, 0x45: bool(value & operand)}[code]
            at += yes if met else no


@pytest.mark.parametrize("machine", list(_MACHINES))
def test_the_filter_denies_what_it_names_and_nothing_else(machine: str) -> None:
    column, arch, clone = _MACHINES[machine]
    program = filter_program(column, arch, clone)
    denied = {numbers[column] for numbers in _DENIED.values()} - {-1}
    for number in range(460):
        expected = _EPERM if number in denied else _ENOSYS if number == 435 else _ALLOW
        if number != clone:
            assert _verdict(program, arch, number) == expected, number
    assert _verdict(program, arch, clone, 0x10000) == _ALLOW  # a thread
    assert _verdict(program, arch, clone, 17) == _EPERM  # a process
    assert _verdict(program, arch, 0x40000000) == _EPERM
    assert _verdict(program, arch ^ 1, 0) == _KILL


def test_a_child_may_not_read_the_folder_that_holds_the_program() -> None:
    root = Path(launch.__file__).resolve().parents[2]
    folders = readable_folders()
    assert root / "desktop_app" in folders
    assert not {root, Path.home(), Path("/"), Path("/tmp")} & set(folders)


def test_a_hardened_process_leaves_no_core_and_cannot_be_read() -> None:
    code = (
        "from desktop_app.sandbox.limits import harden_this_process as h; h(); import ctypes, resource;"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    root = Path(launch.__file__).resolve().parents[2]
    found = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert found.stdout == "0 (0, 0)\n"


def test_a_child_dies_with_the_program() -> None:
    code = (
        "import time; from desktop_app.sandbox.pool import ChildPool; p = ChildPool(); p.start({'light': 1});"
        "s = p.session([b'x'], family='light'); print(*p.pids(), flush=True); time.sleep(60)"
    )
    root = Path(launch.__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        pids = [int(pid) for pid in program.stdout.readline().split()]
        assert pids
        assert all(Path(f"/proc/{pid}").exists() for pid in pids)
        program.kill()
        program.wait()
    until = time.monotonic() + 5
    while any(_runs(pid) for pid in pids):
        assert time.monotonic() < until
    # Nobody of ours may remain, whoever reaps them.


def _runs(pid: int) -> bool:
    try:
        return b"State:\tZ" not in Path(f"/proc/{pid}/status").read_bytes()
    except OSError:
        return False


def test_a_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert launch.child_command("view")[0] == sys.executable
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = launch.child_command("view")
    assert command == [sys.executable, launch.CHILD_FLAG, "view"]
    seen: list[tuple[str, str]] = []
    monkeypatch.setattr("desktop_app.sandbox.child.main", lambda *arguments: seen.append(arguments))
    assert launch.run_if_child(command)
    assert seen == [("view", launch.REGISTRY)]
    assert not launch.run_if_child(["holdfast", "cases"])


_FROZEN = """
import sys
sys.path.insert(0, {root!r})
sys.frozen, sys.argv = True, [sys.executable, *{arguments!r}]
from desktop_app.__main__ import main
main()
"""


def _frozen(*arguments: str) -> list[str]:
    """The command of a build that is frozen, as far as the program can tell."""
    root = str(Path(launch.__file__).resolve().parents[2])
    return [sys.executable, "-I", "-c", _FROZEN.format(root=root, arguments=arguments)]


def test_a_frozen_program_that_calls_itself_is_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "child_command", lambda family, _registry: _frozen(launch.CHILD_FLAG, family))
    pool = ChildPool()
    try:
        assert pool.call("sniff", {}, [b"%PDF-1.4\n"]).params["mime"] == "application/pdf"
    finally:
        assert pool.kill_all(5.0) == 0


def test_a_frozen_program_verifies_by_calling_itself(tmp_path: Path) -> None:
    path, key = tmp_path / "field.vault", RawKey(bytes(32), bytes(16))
    create_vault(path, key).close()
    assert verify.verify(path, key, child=_frozen(verify.CHILD_FLAG)) == []
    assert _VERIFY_FLAG == verify.CHILD_FLAG


def test_a_frozen_program_is_still_the_command_line() -> None:
    done = subprocess.run(_frozen("--version"), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{program_version()}\n"


def test_no_child_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/interpreter")
    pool = ChildPool()
    with pytest.raises(ChildError) as caught:
        pool.call("sniff", {}, [b"x"])
    assert caught.value.code == "child-unavailable"
    assert pool.kill_all() == 0


def test_a_spare_that_was_ended_while_it_waited_is_replaced() -> None:
    pool = ChildPool(registry="tests.unit.sandbox.planted")
    pool.start({"plain": 1})
    until = time.monotonic() + 20
    while not pool.pids():
        assert time.monotonic() < until
    (spare,) = pool.pids()
    os.kill(spare, 9)
    while _runs(spare):
        assert time.monotonic() < until
    assert pool.call("planted", {"do": "counts"}).params["calls"] == 1
    assert pool.kill_all(5.0) == 0


def test_waiting_for_a_place_can_be_cancelled_and_ends_with_the_pool(planted: ChildPool) -> None:
    pool = ChildPool(registry="tests.unit.sandbox.planted", at_once=1)
    with pool.session([b"x"], family="plain"):
        with pytest.raises(JobCancelled):
            pool.call("planted", {"do": "counts"}, cancel=lambda: True)
        assert pool.kill_all() == 0
        with pytest.raises(ChildError, match="locking"):
            pool.call("planted", {"do": "counts"})


def test_a_closed_supervisor_hands_out_nothing() -> None:
    supervisor = Supervisor(launch.REGISTRY)
    assert supervisor.close(1.0) == 0
    with pytest.raises(ChildError, match="locking"):
        supervisor.take("light")


def test_every_job_exists_and_every_reason_is_two_sentences() -> None:
    for job in JOBS.values():
        assert job.family in FAMILIES
        assert Path(launch.__file__).parents[2].joinpath(*job.module.split(".")).with_suffix(".py").is_file()
    for code in REASONS:
        error = ChildError(code, seconds=10, status=1)
        assert error.what.endswith(".")
        assert error.advice.endswith(".")
        assert str(JobCancelled()).startswith(REASONS["child-cancelled"][0])


@pytest.fixture
def ends() -> Iterator[tuple[Wire, Wire]]:
    down, up = os.pipe(), os.pipe()
    one, other = Wire(down[0], up[1]), Wire(up[0], down[1])
    yield one, other
    one.close()
    other.close()


@pytest.mark.parametrize(
    ("job", "content", "expected"),
    [
        (JOBS["sniff"], b"", {"params": {"kind": "empty", "mime": "application/octet-stream", "also": []}}),
        (None, b"x", {"error": "unknown-job"}),
        (JOBS["image.page"], b"x", {"error": "unknown-type"}),
        (Job("desktop_app.sandbox.nothing", "view"), b"x", {"error": "unreadable"}),
        (Job("tests.unit.sandbox.planted", "view"), b"memory", {"error": "child-memory"}),
    ],
)
def test_a_child_answers_whatever_happens(
    ends: tuple[Wire, Wire], job: Job | None, content: bytes, expected: dict[str, Any]
) -> None:
    child, program = ends
    answer(child, job, Task({"do": "out-of-memory"}, [Blob.of(content)]))
    header = decode_header(program.read_frame(HEADER, MAX_HEADER_BYTES))
    assert header | {"parts": 0} == expected | {"parts": 0}


def test_a_pipe_without_another_end_is_told(ends: tuple[Wire, Wire]) -> None:
    child, program = ends
    program.close()
    program.close()
    with pytest.raises(WireClosed):
        answer(child, JOBS["sniff"], Task({}, [Blob.of(b"x")]))
    with pytest.raises(WireClosed):
        child.read_prefix(1)


def test_blobs_without_anonymous_memory_work_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    named = Blob.of(b"abc")
    assert Path(named.path()).read_bytes() == b"abc"
    monkeypatch.setattr(sys, "platform", "elsewhere")
    plain = Blob.of(b"abc")
    for blob in (named, plain):
        assert (blob.read(), blob.read(1, 1), blob.size) == (b"abc", b"b", 3)
        blob.close()
        blob.close()
    with pytest.raises(OSError, match="Linux"):
        plain.path()
