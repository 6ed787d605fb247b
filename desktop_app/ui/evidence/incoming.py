"""What the clipboard or a drag holds that can become evidence: files, or a picture as its encoded bytes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from desktop_app.services.evidence.adding import Incoming

PICTURES = (
    ("image/png", ".png"),
    ('application/x-qt-windows-mime;value="PNG"', ".png"),
    ("image/jpeg", ".jpg"),
    ("image/webp", ".webp"),
    ("image/tiff", ".tif"),
    ("image/gif", ".gif"),
)
"""Encoded forms in the order of choice; a picture is never decoded in the window's process."""


def from_paths(paths: Sequence[Path]) -> list[Incoming]:
    """Return files to add by their paths; nothing is opened."""
    return [Incoming(path.name, path) for path in paths]


def from_clipboard(data: QMimeData, when: datetime, name: str) -> list[Incoming]:
    """Return what can be pasted: files, else one picture; nothing where there is neither.

    ``name`` is what a picture without a name is called; the time of pasting is put behind it.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return from_paths(paths)
    held = set(data.formats())
    for form, ending in PICTURES:
        content = bytes(data.data(form).data()) if form in held else b""
        if content:
            return [Incoming(f"{name} {when:%Y-%m-%d %H.%M.%S}{ending}", content=content)]
    return []
