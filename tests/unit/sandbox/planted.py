"""A closed list of jobs that misbehave on purpose: each must be caught by the fabric."""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.limits import MEBIBYTE, Limits
from desktop_app.sandbox.registry import Job
from desktop_app.sandbox.task import Result, Task

if TYPE_CHECKING:
    from collections.abc import Callable

_SMALL = Limits(seconds=8.0, reply=MEBIBYTE, stream=MEBIBYTE)
FAMILIES: dict[str, tuple[str, ...]] = {"plain": ()}


def _echo(task: Task) -> Result:
    return Result({"params": task.params}, [blob.read() for blob in task.blobs])


def _facts(task: Task) -> Result:
    with task.blob.open() as first, task.blob.open() as second:
        first.read(1)
        start = second.read(1).decode()
    return Result(
        {"environment": sorted(os.environ), "start": start, "fds": _open_fds(), "cwd": str(Path.cwd())}
    )


def _open_fds() -> list[int]:
    found = []
    for fd in range(256):
        with contextlib.suppress(OSError):
            os.fstat(fd)
            found.append(fd)
    return found


def _counts(task: Task) -> Result:
    task.memo["calls"] = task.memo.get("calls", 0) + 1
    return Result({"calls": task.memo["calls"], "pid": os.getpid()})


def _reports(task: Task) -> Result:
    task.report(0.5, "half")
    task.stream(b"x" * task.params["bytes"])
    return Result({})


def _hoards(task: Task) -> Result:
    size = task.params["bytes"]
    libc = ctypes.CDLL(None, use_errno=True)
    libc.malloc.restype = ctypes.c_void_p
    libc.malloc.argtypes = (ctypes.c_size_t,)
    got = libc.malloc(size)
    if got is None:
        raise MemoryError
    ctypes.memset(got, 1, size)
    return Result({"got": size})


def _runs_out(task: Task) -> Result:
    raise MemoryError


def _spins(task: Task) -> Result:
    while True:
        pass


def _sleeps(task: Task) -> Result:
    time.sleep(60)
    return Result({})


def _writes_file(task: Task) -> Result:
    target = Path(task.params["path"])
    target.write_bytes(b"plain text of a person")
    return Result({})


def _grows_file(task: Task) -> Result:
    fd = os.memfd_create("grow")
    return Result({"written": os.write(fd, b"x")})


def _reads_file(task: Task) -> Result:
    return Result({}, [Path(task.params["path"]).read_bytes()])


def _opens_socket(task: Task) -> Result:
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        return Result({"fd": found.fileno()})


def _runs_program(task: Task) -> Result:
    return Result({"status": subprocess.call(["/bin/true"])})


def _forks(task: Task) -> Result:
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
    return Result({"pid": pid})


def _kills(task: Task) -> Result:
    os.kill(task.params["pid"], 9)
    return Result({})


def _falls(task: Task) -> Result:
    ctypes.memset(1, 0, 1)
    return Result({})


def _raises(task: Task) -> Result:
    raise RuntimeError("with a name in it")


def _refuses(task: Task) -> Result:
    raise Refusal(task.params["code"])


def _prints(task: Task) -> Result:
    os.write(1, b"noise from a library")
    os.write(2, b"noise from a library")
    return Result({"printed": True})


def _too_much(task: Task) -> Result:
    return Result({}, [b"x" * task.params["bytes"]])


def _lies(task: Task) -> Result:
    """Write bytes of the caller's choice where the answer belongs: the child's own pipe."""
    pipe = next(fd for fd in range(3, 20) if _is_answer_pipe(fd))
    os.write(pipe, task.blob.read())
    os._exit(0)


def _is_answer_pipe(fd: int) -> bool:
    import fcntl
    import stat

    try:
        mode, flags = os.fstat(fd).st_mode, fcntl.fcntl(fd, fcntl.F_GETFL)
    except OSError:
        return False
    return stat.S_ISFIFO(mode) and bool(flags & os.O_WRONLY)


_BEHAVIOUR: dict[str, Callable[[Task], Result]] = {
    "echo": _echo,
    "facts": _facts,
    "counts": _counts,
    "reports": _reports,
    "hoards": _hoards,
    "out-of-memory": _runs_out,
    "spins": _spins,
    "sleeps": _sleeps,
    "writes-file": _writes_file,
    "grows-file": _grows_file,
    "reads-file": _reads_file,
    "opens-socket": _opens_socket,
    "runs-program": _runs_program,
    "forks": _forks,
    "kills": _kills,
    "falls": _falls,
    "raises": _raises,
    "refuses": _refuses,
    "prints": _prints,
    "too-much": _too_much,
    "lies": _lies,
}


def run(task: Task) -> Result:
    return _BEHAVIOUR[task.params["do"]](task)


JOBS: dict[str, Job] = {
    "planted": Job(__name__, "plain", _SMALL),
    "patient": Job(__name__, "plain", Limits(seconds=0.5)),
    "missing": Job("desktop_app.sandbox.no_such_module", "plain", _SMALL),
}
