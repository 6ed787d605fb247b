"""Prints a document in a limited child and brings the PDF back through a pipe, never through a file."""

from __future__ import annotations

from desktop_app.domain.document import Document, to_json
from desktop_app.sandbox.pool import ChildPool


def print_document(document: Document, pool: ChildPool | None = None) -> bytes:
    """Return the PDF of a document without exhibits; raises ChildError. Without ``pool`` one is made."""
    used = pool or ChildPool()
    pieces: list[bytes] = []
    try:
        used.call("press.render", {"document": to_json(document)}, sink=pieces.append)
    finally:
        if pool is None:
            used.kill_all()
    return b"".join(pieces)
