"""Job ``press.render``: prints one document with its exhibits.

Parameters: ``document`` (see ``desktop_app.domain.document.to_json``) and ``keys``, the exhibit file keys
of the files handed in, in order. The PDF is streamed; the reply tells pages, labels, warnings, what became
of each file.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.domain.document.codec import DocumentError, from_json
from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.press.faces import load_faces
from desktop_app.sandbox.press.labels import labels_for
from desktop_app.sandbox.press.render import print_document
from desktop_app.sandbox.task import Result, Task

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGES = ("en", "ru", "uk", "fr")


class _Out:
    """Streams pieces to the program."""

    def __init__(self, stream: Callable[[bytes], None]) -> None:
        self._stream = stream

    def write(self, piece: bytes) -> None:
        self._stream(piece)


def warm() -> None:
    """Read fonts and words, so that the first document does not wait for them."""
    load_faces()
    for language in LANGUAGES:
        labels_for(language)


def run(task: Task) -> Result:
    """Print and stream; raises ``Refusal("bad-request")`` for a malformed document."""
    keys = task.params.get("keys", [])
    if not isinstance(keys, list) or len(keys) != len(task.blobs):
        raise Refusal("bad-request")
    sources = dict(zip(map(str, keys), task.blobs, strict=True))
    try:
        document = from_json(task.params.pop("document", None))  # what was sent makes room for what is made
        found = print_document(document, sources, _Out(task.stream))
    except DocumentError as error:
        raise Refusal("bad-request") from error
    return Result(asdict(found))
