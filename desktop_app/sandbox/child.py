"""The main program of a child: hardens itself, warms up, takes files, answers calls about them, dies."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
from pathlib import Path
from typing import Any

from desktop_app.sandbox.confine import confine_files
from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.limits import Limits, allow_open_files, apply_limits, harden_child
from desktop_app.sandbox.registry import Job
from desktop_app.sandbox.system_calls import filter_system_calls
from desktop_app.sandbox.task import Blob, Result, Task
from desktop_app.sandbox.wire import (
    HEADER,
    MAX_HEADER_BYTES,
    MAX_REQUEST_BYTES,
    PROGRESS,
    STREAM,
    Payload,
    Wire,
    WireClosed,
    decode_header,
    encode_header,
)

_OPEN_FILES = 4096


def main(family: str, registry: str) -> None:
    """Serve one set of files until the program hangs up; the first statement of a child's interpreter."""
    harden_child()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the program's to answer
    allow_open_files(_OPEN_FILES)
    wire = _take_over_pipes()
    known = importlib.import_module(registry)
    for module in known.FAMILIES[family]:
        with contextlib.suppress(ImportError):  # then its jobs answer that they cannot
            getattr(importlib.import_module(module), "warm", bool)()
    with contextlib.suppress(WireClosed):
        confined = ["landlock"] if confine_files([Path(str(known.__file__)).parent]) else []
        wire.send(HEADER, encode_header({"ready": family, "parts": 0}))
        _serve(wire, known.JOBS, confined)


def _serve(wire: Wire, jobs: dict[str, Job], confined: list[str]) -> None:
    opening = decode_header(wire.read_frame(HEADER, MAX_HEADER_BYTES))
    limits = Limits(**opening["limits"])
    blobs = []
    for _ in range(opening["parts"]):
        blob = Blob()
        blob.receive(wire, limits.files)
        blobs.append(blob)
    apply_limits(limits, input_bytes=sum(blob.size for blob in blobs), cpu_seconds=opening["cpu_seconds"])
    confined += ["system-calls"] if filter_system_calls() else []
    wire.send(HEADER, encode_header({"confined": confined, "parts": 0}))
    memo: dict[str, Any] = {}
    while True:
        request = decode_header(wire.read_frame(HEADER, MAX_REQUEST_BYTES))
        task = Task(request["params"], blobs, memo, report=_reporter(wire), stream=_streamer(wire))
        answer(wire, jobs.get(request["job"]), task)


def answer(wire: Wire, job: Job | None, task: Task) -> None:
    """Run one job and send its result, or the code of its refusal; whatever it raises ends in a code."""
    try:
        result = _run(job, task)
        wire.send_message({"params": result.params}, result.blobs)
    except Refusal as refusal:
        wire.send_message({"error": refusal.code})
    except MemoryError:
        wire.send_message({"error": "child-memory"})
    except WireClosed:
        raise
    except Exception:  # noqa: BLE001 - a library may raise anything on a hostile file
        wire.send_message({"error": "unreadable"})


def _run(job: Job | None, task: Task) -> Result:
    if job is None:
        raise Refusal("unknown-job")
    result: Result = importlib.import_module(job.module).run(task)
    return result


def _reporter(wire: Wire) -> Any:
    def report(fraction: float, phase: str) -> None:
        wire.send(PROGRESS, encode_header({"fraction": fraction, "phase": phase}))

    return report


def _streamer(wire: Wire) -> Any:
    def stream(piece: Payload) -> None:
        view = memoryview(piece).cast("B")
        for start in range(0, len(view), 1 << 20):
            wire.send(STREAM, view[start : start + (1 << 20)])

    return stream


def _take_over_pipes() -> Wire:
    """Keep the pipes to ourselves and give libraries that print nothing to print on."""
    wire = Wire(os.dup(0), os.dup(1))
    nothing = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(nothing, fd)
    os.close(nothing)
    sys.stdin = sys.stdout = sys.stderr = None  # as in a windowed program
    return wire
