"""Shows a hostile file to the program as a window would: identify it, then show and read it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.sandbox.errors import REASONS, ChildError
from desktop_app.sandbox.jobs.sniff import PICTURES
from desktop_app.sandbox.pixels import checked_pixels

if TYPE_CHECKING:
    from desktop_app.sandbox.limits import Limits
    from desktop_app.sandbox.pool import ChildPool

MOST_BYTES = 512 << 20
MOST_SECONDS = 10.0

_ALL = {
    "pdf": ("pdf.info", "pdf.page", "text.extract", "thumb"),
    "picture": ("image.page", "image.exhibit", "thumb"),
    "office": ("text.extract",),
    "text": ("text.page", "text.extract"),
}
_QUICK = {**_ALL, "pdf": ("pdf.page",), "picture": ("image.page",), "text": ("text.extract",)}


@dataclass
class Outcome:
    """What came of one file: the code of each job (``ok`` or a reason), what was found, the cost."""

    codes: dict[str, str] = field(default_factory=dict)
    found: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    peak_bytes: int = 0

    def complaints(self) -> list[str]:
        """Return what this outcome violates."""
        found = [
            f"unknown code {code}" for code in self.codes.values() if code != "ok" and code not in REASONS
        ]
        if not self.codes:
            found.append("nothing was tried")
        if self.seconds > MOST_SECONDS:
            found.append(f"took {self.seconds:.1f} s")
        if self.peak_bytes > MOST_BYTES:
            found.append(f"needed {self.peak_bytes >> 20} MiB")
        return found


def show(pool: ChildPool, content: bytes, limits: Limits, *, everything: bool, info: bool = False) -> Outcome:
    """Run every job that this file can be given to, in a child of its own."""
    outcome = Outcome()
    with pool.session([content], family="light", limits=limits) as session:
        jobs = ["sniff"]
        while jobs:
            job = jobs.pop(0)
            start = time.monotonic()
            try:
                reply = session.call(job, {"side": 900} if job == "image.page" else {})
                if job in {"pdf.page", "image.page", "thumb"}:
                    checked_pixels(reply)
                outcome.codes[job] = "ok"
                outcome.found |= reply.params
            except ChildError as error:
                outcome.codes[job] = error.code
                if error.code.startswith("child-"):
                    jobs = []
            outcome.seconds = max(outcome.seconds, time.monotonic() - start)
            if job == "sniff" and outcome.codes[job] == "ok":
                family = (_ALL if everything else _QUICK).get(_family(outcome.found["kind"]), ())
                jobs = [*(["pdf.info"] if info and not everything else []), *family]
        outcome.peak_bytes = session.peak_bytes
    return outcome


def _family(kind: str) -> str:
    if kind in PICTURES:
        return "picture"
    if kind in {"docx", "odt", "xlsx"}:
        return "office"
    return "text" if kind in {"text", "html", "eml"} else kind
