"""The fabric with children that misbehave: each planted fault is caught, and the next call works."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.errors import KnownError
from desktop_app.sandbox.errors import REASONS, ChildError, JobCancelled
from desktop_app.sandbox.pool import ChildPool
from desktop_app.sandbox.wire import encode_header

if TYPE_CHECKING:
    from desktop_app.sandbox.session import Reply

MEBIBYTE = 1 << 20


def _do(pool: ChildPool, what: str, job: str = "planted", **params: Any) -> Reply:
    return pool.call(job, {"do": what, **params})


def _code(pool: ChildPool, what: str, job: str = "planted", **params: Any) -> str:
    with pytest.raises(ChildError) as caught:
        _do(pool, what, job, **params)
    assert caught.value.code in REASONS
    assert "{" not in str(caught.value)
    return caught.value.code


def _lie(pool: ChildPool, content: bytes) -> str:
    with pytest.raises(ChildError) as caught:
        pool.call("planted", {"do": "lies"}, [content])
    return caught.value.code


def _frame(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "big") + content


def test_files_come_back_as_they_went(planted: ChildPool) -> None:
    reply = planted.call("planted", {"do": "echo", "name": "Анна"}, [b"abc", iter([b"d" * 400_000] * 2), b""])
    assert reply.params == {"params": {"do": "echo", "name": "Анна"}}
    assert reply.blobs == (b"abc", b"d" * 800_000, b"")


def test_a_child_inherits_nothing(planted: ChildPool) -> None:
    reader, writer = os.pipe()
    os.set_inheritable(reader, True)
    try:
        found = planted.call("planted", {"do": "facts"}, [b"ab"]).params
    finally:
        os.close(reader)
        os.close(writer)
    assert set(found["environment"]) <= {"MALLOC_ARENA_MAX", "LC_CTYPE"}
    assert found["cwd"] == "/"
    assert found["start"] == "a"  # each opening of a blob has its own position
    assert len(found["fds"]) == 6  # nothing thrice, two pipes, the file handed in


def test_a_session_keeps_one_child_and_calls_take_another(planted: ChildPool) -> None:
    with planted.session([b"abc"], family="plain") as session:
        first = session.call("planted", {"do": "counts"}).params
        second = session.call("planted", {"do": "counts"}).params
    other = _do(planted, "counts").params
    assert (first["calls"], second["calls"], other["calls"]) == (1, 2, 1)
    assert first["pid"] == second["pid"] != other["pid"]
    assert not Path(f"/proc/{first['pid']}").exists()
    session.close()
    with pytest.raises(ChildError, match="locking"):
        session.call("planted", {"do": "counts"})


def test_a_refusal_leaves_the_session_open(planted: ChildPool) -> None:
    with planted.session([b"abc"], family="plain") as session:
        with pytest.raises(ChildError) as caught:
            session.call("planted", {"do": "refuses", "code": "encrypted"})
        assert caught.value.code == "encrypted"
        assert session.call("planted", {"do": "counts"}).params["calls"] == 1
        assert {"landlock", "system-calls"} >= set(session.confined)


def test_progress_and_stream_arrive_in_order(planted: ChildPool) -> None:
    seen: list[object] = []
    planted.call(
        "planted",
        {"do": "reports", "bytes": 9},
        on_progress=lambda fraction, phase: seen.append((fraction, phase)),
        sink=seen.append,
    )
    assert seen == [(0.5, "half"), b"x" * 9]


def test_a_stream_that_nobody_wants_or_too_long_is_refused(planted: ChildPool) -> None:
    assert _code(planted, "reports", bytes=1) == "child-lied"
    with pytest.raises(ChildError) as caught:
        planted.call("planted", {"do": "reports", "bytes": MEBIBYTE + 1}, sink=lambda _piece: None)
    assert caught.value.code == "child-lied"


def test_what_the_callers_sink_raises_reaches_the_caller(planted: ChildPool) -> None:
    def full(_piece: bytes) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        planted.call("planted", {"do": "reports", "bytes": 1}, sink=full)


def test_memory_is_bounded(planted: ChildPool) -> None:
    assert _code(planted, "hoards", bytes=2 << 30) == "child-memory"
    assert _do(planted, "hoards", bytes=64 * MEBIBYTE).params == {"got": 64 * MEBIBYTE}


def test_a_spinning_child_is_stopped_in_time(planted: ChildPool) -> None:
    start = time.monotonic()
    assert _code(planted, "spins", "patient") == "child-timeout"
    assert _code(planted, "sleeps", "patient") == "child-timeout"
    assert time.monotonic() - start < 5


def test_cancel_ends_the_child(planted: ChildPool) -> None:
    with pytest.raises(JobCancelled):
        planted.call("planted", {"do": "spins"}, cancel=lambda: True)


def test_nothing_is_written_anywhere(planted: ChildPool, tmp_path: Path) -> None:
    target = tmp_path / "leak"
    assert _code(planted, "writes-file", path=str(target)) == "unreadable"
    assert not target.exists() or target.stat().st_size == 0
    assert _code(planted, "grows-file") == "unreadable"


@pytest.mark.parametrize(
    ("what", "needs"),
    [
        ("reads-file", "landlock"),
        ("opens-socket", "system-calls"),
        ("runs-program", "system-calls"),
        ("forks", "system-calls"),
    ],
)
def test_what_the_kernel_can_deny_is_denied(
    planted: ChildPool, tmp_path: Path, what: str, needs: str
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"another person's file")
    with planted.session([b"x"], family="plain") as session:
        confined = session.confined
    try:
        _do(planted, what, path=str(secret))
        denied = False
    except ChildError as error:
        denied = error.code in {"unreadable", "child-crashed"}
    assert denied == (needs in confined)


def test_a_child_cannot_end_the_program(planted: ChildPool) -> None:
    with planted.session([b"x"], family="plain") as session:
        if "system-calls" not in session.confined:
            return
        with pytest.raises(ChildError, match="damaged"):
            session.call("planted", {"do": "kills", "pid": os.getpid()})


def test_a_fallen_child_is_told_without_its_words(planted: ChildPool) -> None:
    assert _code(planted, "falls") == "child-crashed"
    assert _code(planted, "raises") == "unreadable"
    assert _code(planted, "echo", "missing") == "unreadable"
    assert _code(planted, "refuses", code="a reason of its own") == "child-lied"
    assert _code(planted, "too-much", bytes=2 * MEBIBYTE) == "child-lied"
    assert _do(planted, "prints").params == {"printed": True}


@pytest.mark.parametrize(
    "content",
    [
        b"H\xff\xff\xff\xff",
        b"H\x00\x00\x00\x00",
        b"?\x00\x00\x00\x00",
        _frame(b"H", b"[1]"),
        _frame(b"H", b"[" * 100_000),
        _frame(b"H", b'{"parts":NaN}'),
        _frame(b"H", b'{"parts":' + b"9" * 5000 + b"}"),
        _frame(b"H", b'{"parts":1e9,"params":{}}'),
        _frame(b"H", b'{"parts":99999999,"params":{}}'),
        _frame(b"H", b'{"parts":-1,"params":{}}'),
        _frame(b"H", b'{"parts":0,"params":[]}'),
        _frame(b"H", b'{"parts":0,"error":7}'),
        _frame(b"H", b'{"parts":1,"params":{}}') + b"C\xff\xff\xff\xff",
        _frame(b"H", b'{"parts":1,"params":{}}') + _frame(b"H", b"{}"),
        _frame(b"P", b'{"fraction":2,"phase":""}'),
        _frame(b"P", b'{"fraction":"x","phase":""}'),
        _frame(b"P", b'{"fraction":0,"phase":"Click <a>here</a>"}'),
        _frame(b"P", b'{"fraction":0}'),
    ],
)
def test_lies_are_caught(planted: ChildPool, content: bytes) -> None:
    assert _lie(planted, content) == "child-lied"


def test_an_answer_that_breaks_off_is_a_crash(planted: ChildPool) -> None:
    assert _lie(planted, b"H\x00") == "child-crashed"
    assert _lie(planted, _frame(b"H", b'{"parts":1,"params":{}}')) == "child-crashed"


def test_too_big_an_input_is_refused_while_it_is_fed(planted: ChildPool) -> None:
    fed = 0

    def endless() -> Any:
        nonlocal fed
        while True:
            fed += MEBIBYTE
            yield bytes(MEBIBYTE)

    with pytest.raises(ChildError) as caught:
        planted.call("planted", {"do": "echo"}, [endless()])
    assert caught.value.code == "input-too-big"
    assert fed < 400 * MEBIBYTE


def test_unknown_jobs_and_headers_that_json_cannot_carry_are_refused(planted: ChildPool) -> None:
    with pytest.raises(KnownError) as caught:
        planted.call("format.disk", {})
    assert caught.value.code == "unknown-job"
    with pytest.raises(ValueError, match="JSON"):
        encode_header({"x": float("nan")})


def test_locking_ends_and_reaps_everything_at_once() -> None:
    pool = ChildPool(registry="tests.unit.sandbox.planted", at_once=2)
    pool.start({"plain": 1})
    codes: list[str] = []
    busy = threading.Event()

    def asked() -> bool:
        busy.set()
        return False

    def work() -> None:
        try:
            pool.call("planted", {"do": "spins"}, cancel=asked)
        except ChildError as error:
            codes.append(error.code)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert busy.wait(20)
    before = pool.pids()
    left = pool.kill_all()  # within its 0.3 s
    for thread in threads:
        thread.join(20)
    assert before
    assert left == 0
    assert codes == ["child-closed"] * 3
    assert not any(Path(f"/proc/{pid}").exists() for pid in before)
    with pytest.raises(ChildError):
        pool.call("planted", {"do": "counts"})
