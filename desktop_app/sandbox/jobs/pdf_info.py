"""Job ``pdf.info``: how many pages of what size, and what a PDF carries besides pages.

Reply: ``pages``, ``sizes`` (points, first 200 pages), ``encrypted``, ``truncated``, ``repaired`` (it could
only be read after mending), ``active`` (sorted names out of ``_ACTIVE``).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pikepdf

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.pdf_document import document, page_size
from desktop_app.sandbox.task import Result, Task

if TYPE_CHECKING:
    from desktop_app.sandbox.task import Blob

_SIZES_TOLD = 200
_MOST_OBJECTS = 200_000
_MOST_DEPTH = 8
_TAIL = 2048
_KEYS = {
    "/JS": "script",
    "/AA": "additional-action",
    "/OpenAction": "open-action",
    "/EmbeddedFiles": "embedded-file",
    "/EF": "embedded-file",
    "/XFA": "dynamic-form",
    "/RichMedia": "rich-media",
}
_ACTIONS = {
    "/JavaScript": "script",
    "/Launch": "launch",
    "/SubmitForm": "submit",
    "/ImportData": "import",
    "/GoToR": "remote-link",
    "/GoToE": "remote-link",
    "/Movie": "rich-media",
    "/Rendition": "rich-media",
}
_ACTIVE = frozenset(_KEYS.values()) | frozenset(_ACTIONS.values())


def run(task: Task) -> Result:
    """Describe the only file."""
    tail = task.blob.read(max(0, task.blob.size - _TAIL))
    truncated = b"%%EOF" not in tail or b"startxref" not in tail
    try:
        opened = document(task)
    except Refusal as refusal:
        if refusal.code != "encrypted":
            raise
        return Result({"pages": 0, "sizes": [], "encrypted": True, "truncated": truncated, "active": []})
    sizes = [_size_told(opened, index) for index in range(min(len(opened), _SIZES_TOLD))]
    carried = _carried(task.blob)
    return Result({"pages": len(opened), "sizes": sizes, "truncated": truncated, **carried})


def _size_told(opened: Any, index: int) -> list[float]:
    try:
        return [round(side, 2) for side in page_size(opened, index)]
    except Refusal:
        return [0.0, 0.0]


def _carried(blob: Blob) -> dict[str, Any]:
    found: set[str] = set()
    with blob.open() as file:
        try:
            with pikepdf.open(file, suppress_warnings=True, access_mode=pikepdf.AccessMode.stream) as pdf:
                for thing in itertools.islice(pdf.objects, _MOST_OBJECTS):
                    _look(thing, found, 0)
                _look(pdf.trailer, found, 0)
                return {
                    "encrypted": pdf.is_encrypted,
                    "repaired": bool(pdf.get_warnings()),
                    "active": sorted(found),
                }
        except pikepdf.PdfError:  # what one reader still shows, the other no longer mends
            return {"encrypted": False, "repaired": True, "active": sorted(found)}


def _look(thing: Any, found: set[str], depth: int) -> None:
    """Collect the active things in one object; what it refers to is an object of its own."""
    if depth > _MOST_DEPTH:
        return
    if isinstance(thing, pikepdf.Array):
        for at in range(min(len(thing), _MOST_OBJECTS)):
            _look_inside(thing[at], found, depth)
    elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in thing.keys():  # noqa: SIM118 - a PDF dictionary, not one of Python's
            found.update({_KEYS[key]} if key in _KEYS else ())
            value = thing[key]
            if key in {"/S", "/Subtype"} and str(value) in _ACTIONS:
                found.add(_ACTIONS[str(value)])
            _look_inside(value, found, depth)


def _look_inside(value: Any, found: set[str], depth: int) -> None:
    if isinstance(value, pikepdf.Object) and not value.is_indirect:
        _look(value, found, depth + 1)
