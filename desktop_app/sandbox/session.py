"""One child bound to one set of files: hands them over, asks, and believes nothing unchecked."""

from __future__ import annotations

import dataclasses
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from desktop_app.sandbox.errors import REASONS, ChildError, JobCancelled
from desktop_app.sandbox.supervisor import Supervisor, Watch, error_for
from desktop_app.sandbox.wire import (
    CHUNK_BYTES,
    HEADER,
    MAX_HEADER_BYTES,
    PROGRESS,
    STREAM,
    Payload,
    WireClosed,
    WireError,
    decode_header,
)

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType

    from desktop_app.sandbox.launch import Child
    from desktop_app.sandbox.limits import Limits

    Source = Payload | Iterable[bytes]
    Cancel = Callable[[], bool]
    OnProgress = Callable[[float, str], None]
    Sink = Callable[[bytes], object]

_MAX_PARTS = 64
_FEED_SECONDS = 120.0
_SESSION_CPU_SECONDS = 600.0
_PHASE = re.compile(r"[a-z0-9.-]{0,40}")


@dataclass(frozen=True, slots=True)
class Reply:
    """A job's answer: JSON values and binary parts, bounded in size but otherwise not to be trusted."""

    params: dict[str, Any]
    blobs: tuple[bytes, ...]


class Session:
    """Several calls about the same files; used by one thread at a time, closed by ``with`` or ``close``."""

    def __init__(
        self,
        supervisor: Supervisor,
        turns: threading.BoundedSemaphore,
        family: str,
        blobs: Sequence[Source],
        limits: Limits,
        *,
        cancel: Cancel | None = None,
        once: bool = False,
    ) -> None:
        self._supervisor = supervisor
        self._turns = turns
        self._limits = limits
        self._child: Child | None = None
        self.confined: tuple[str, ...] = ()
        self.peak_bytes = 0
        self._cpu_seconds = limits.seconds if once else _SESSION_CPU_SECONDS
        while not turns.acquire(timeout=0.05):
            if supervisor.closed:
                raise ChildError("child-closed")
            if cancel is not None and cancel():
                raise JobCancelled
        self._open = True
        try:
            self._child = supervisor.take(family)
            self._hand_over(self._child, blobs, cancel)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child and give its place back; a second time does nothing."""
        child, self._child = self._child, None
        if child is not None:
            self._supervisor.discard(child)
        if self._open:
            self._open = False
            self._turns.release()

    def call(
        self,
        job: str,
        params: dict[str, Any],
        *,
        on_progress: OnProgress | None = None,
        cancel: Cancel | None = None,
        sink: Sink | None = None,
    ) -> Reply:
        """Run one job on this session's files; see ``ChildPool.call``. Any failure but a refusal ends it."""
        child = self._child
        if child is None:
            raise ChildError("child-closed")
        watch = self._watch(child, self._limits.seconds, cancel)
        try:
            child.wire.send_message({"job": job, "params": params})
            header = self._await_header(child, on_progress, sink)
            return Reply(_checked_params(header), self._read_parts(child, header))
        except WireClosed as error:
            self.close()
            if cancel is not None and cancel():
                # The child may be gone before the watch has noted why.
                raise JobCancelled from error
            raise error_for(watch, self._limits.seconds) from error
        except WireError as error:
            self.close()
            raise ChildError("child-lied") from error
        except ChildError as error:
            if error.code.startswith("child-"):
                self.close()
            raise
        except (
            BaseException
        ):  # the caller's own sink or progress raised: what is in the pipe is of no use now
            self.close()
            raise
        finally:
            self._supervisor.unwatch(watch)
            self.peak_bytes = max(self.peak_bytes, watch.peak, child.peak_bytes())

    def _hand_over(self, child: Child, blobs: Sequence[Source], cancel: Cancel | None) -> None:
        watch = self._watch(child, _FEED_SECONDS, cancel)
        left = self._limits.files

        def counted(source: Source) -> Iterable[bytes]:
            nonlocal left
            pieces = (source,) if isinstance(source, (bytes, bytearray, memoryview)) else source
            for piece in pieces:
                left -= len(piece)
                if left < 0:
                    raise ChildError("input-too-big")
                yield piece  # type: ignore[misc]  # any bytes-like object is written alike

        try:
            child.wire.read_frame(HEADER, MAX_HEADER_BYTES)  # it is warm
            opening = {"limits": dataclasses.asdict(self._limits), "cpu_seconds": self._cpu_seconds}
            child.wire.send_message(opening, [counted(blob) for blob in blobs])
            confined = decode_header(child.wire.read_frame(HEADER, MAX_HEADER_BYTES)).get("confined", [])
            self.confined = tuple(str(name) for name in confined)
        except WireClosed as error:
            raise error_for(watch, _FEED_SECONDS) from error
        except WireError as error:
            raise ChildError("child-lied") from error
        finally:
            self._supervisor.unwatch(watch)

    def _watch(self, child: Child, seconds: float, cancel: Cancel | None) -> Watch:
        # What the input takes on top is known to the system's own limit; here only twice the whole is caught.
        extra = self._limits.files if self._limits.input_is_extra else 0
        watch = Watch(child, self._limits.memory + extra, time.monotonic() + seconds, cancel)
        self._supervisor.watch(watch)
        return watch

    def _await_header(
        self, child: Child, on_progress: OnProgress | None, sink: Sink | None
    ) -> dict[str, Any]:
        streamed = 0
        while True:
            kind, length = child.wire.read_prefix(CHUNK_BYTES)
            if kind == STREAM and sink is not None:
                streamed += length
                if streamed > self._limits.stream:
                    raise WireError("stream too long")
                sink(child.wire.read_payload(length))
                continue
            if kind not in {HEADER, PROGRESS} or length > MAX_HEADER_BYTES:
                raise WireError("unexpected frame")
            header = decode_header(child.wire.read_payload(length))
            if kind == HEADER:
                return header
            _tell(header, on_progress)

    def _read_parts(self, child: Child, header: dict[str, Any]) -> tuple[bytes, ...]:
        count = header.get("parts")
        if not isinstance(count, int) or not 0 <= count <= _MAX_PARTS:
            raise WireError("too many parts")
        blobs = []
        left = self._limits.reply
        for _ in range(count):
            pieces: list[bytes] = []
            left -= child.wire.read_part(pieces.append, left)
            blobs.append(b"".join(pieces))
        return tuple(blobs)


def _tell(header: dict[str, Any], on_progress: OnProgress | None) -> None:
    fraction, phase = header.get("fraction"), header.get("phase")
    if not isinstance(fraction, (int, float)) or not 0 <= fraction <= 1:
        raise WireError("not a fraction")
    if not isinstance(phase, str) or not _PHASE.fullmatch(phase):
        raise WireError("not a phase")
    if on_progress is not None:
        on_progress(float(fraction), phase)


def _checked_params(header: dict[str, Any]) -> dict[str, Any]:
    if "error" in header:
        code = header["error"]
        if not isinstance(code, str) or code not in REASONS:
            raise WireError("unknown refusal")
        raise ChildError(code)
    params = header.get("params")
    if not isinstance(params, dict):
        raise WireError("no params")
    return params
