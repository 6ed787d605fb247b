"""The files of exhibits before they are joined.

How many pages each gives, what was damaged, what is left out.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs import image_exhibit
from desktop_app.sandbox.jobs.pictures import frames, opened_picture
from desktop_app.sandbox.press.clearance import MOST_PAGES, clear_sheets
from desktop_app.sandbox.press.style import SIZES
from desktop_app.sandbox.task import Blob, Task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.document.model import Document, Exhibit, Paper
    from desktop_app.sandbox.press.labels import Labels

_MARGIN, _FOOT = 36, 62
_HEAD = 1024
_ACTIVE = ("/OpenAction", "/AA", "/AcroForm", "/Names", "/OCProperties", "/AF", "/Collection")


class Source(Protocol):
    """A file that was handed over; ``path`` raises ``OSError`` where anonymous memory has none."""

    def open(self) -> BinaryIO:
        """Return the content as a new binary file."""

    def path(self) -> str:
        """Return a path under which this process can open the content."""


@dataclass(frozen=True, slots=True)
class ExhibitReport:
    """What became of one file.

    ``state``: ``included``; ``damaged`` (included, but it had to be mended: pages may be missing or
    incomplete); ``left-out``, with ``reason`` (``encrypted``, ``unreadable``, ``missing``, or a code of a
    picture's refusal). ``dropped`` names what the file carried besides pages, such as ``/OpenAction`` or
    ``/OCProperties`` (layers that were hidden may show).
    """

    key: str
    state: str
    pages: int = 0
    reason: str = ""
    dropped: tuple[str, ...] = ()


@dataclass(slots=True)
class ReadyFile:
    """A file with its pages: by path for the fast way, or opened."""

    index: int
    pages: int
    path: str = ""
    opened: pikepdf.Pdf | None = None
    picture: bool = False
    clear: frozenset[int] = frozenset()


@dataclass
class Prepared:
    """All files that will be in the bundle, and a report on every file that was asked for."""

    files: dict[str, ReadyFile] = field(default_factory=dict)
    reports: list[ExhibitReport] = field(default_factory=list)

    @property
    def total(self) -> int:
        """How many pages the files have together."""
        return sum(file.pages for file in self.files.values())

    def notes(self, exhibit: Exhibit, labels: Labels) -> list[str]:
        """Return what the tab sheet must say about damaged or missing files."""
        states = {report.key: report.state for report in self.reports}
        found = {states.get(file.key) for file in exhibit.files}
        words = {"damaged": "damaged_file", "left-out": "missing_file"}
        return [labels(word) for state, word in words.items() if state in found]


def prepare(document: Document, sources: Mapping[str, Source]) -> Prepared:
    """Open and count every exhibit's files; nothing here fails for a bad file."""
    prepared = Prepared()
    for exhibit in document.exhibits:
        for file in exhibit.files:
            if file.key in prepared.files:
                continue
            report, ready = _prepare_one(
                file.key, sources.get(file.key), document.meta.paper, len(prepared.files)
            )
            prepared.reports.append(report)
            if ready is not None:
                prepared.files[file.key] = ready
    if prepared.total <= MOST_PAGES:
        for key, ready in prepared.files.items():
            if ready.path:
                with sources[key].open() as content:
                    ready.clear = clear_sheets(content)
    return prepared


def _prepare_one(
    key: str, source: Source | None, paper: Paper, index: int
) -> tuple[ExhibitReport, ReadyFile | None]:
    if source is None:
        return ExhibitReport(key, "left-out", reason="missing"), None
    try:
        with source.open() as file:
            head = file.read(_HEAD)
        if b"%PDF-" in head:
            return _prepare_pdf(key, source, index)
        return _prepare_picture(key, source, paper, index)
    except pikepdf.PasswordError:
        return ExhibitReport(key, "left-out", reason="encrypted"), None
    except Refusal as refusal:
        return ExhibitReport(key, "left-out", reason=refusal.code), None
    except (pikepdf.PdfError, OSError, ValueError, RuntimeError):
        return ExhibitReport(key, "left-out", reason="unreadable"), None


def _prepare_pdf(key: str, source: Source, index: int) -> tuple[ExhibitReport, ReadyFile | None]:
    try:
        path = source.path()
    except OSError:
        path = ""
    opened = pikepdf.Pdf.open(path or source.open(), suppress_warnings=True)
    count = len(opened.pages)
    if not count:
        raise Refusal("unreadable")
    dropped = tuple(name for name in _ACTIVE if name in opened.Root)
    sound = not opened.get_warnings()
    if sound and path:
        opened.close()
        return ExhibitReport(key, "included", count, dropped=dropped), ReadyFile(index, count, path)
    if not sound:
        opened = _mended(opened)
        count = len(opened.pages)
    state = "included" if sound else "damaged"
    return ExhibitReport(key, state, count, dropped=dropped), ReadyFile(index, count, opened=opened)


def _mended(opened: pikepdf.Pdf) -> pikepdf.Pdf:
    """Return a damaged file written anew in memory, so that its damage cannot stop the whole bundle."""
    clean = io.BytesIO()
    opened.save(clean)
    opened.close()
    clean.seek(0)
    return pikepdf.Pdf.open(clean, suppress_warnings=True)


def _prepare_picture(
    key: str, source: Source, paper: Paper, index: int
) -> tuple[ExhibitReport, ReadyFile | None]:
    """Put each frame of a picture on a page of its own, upright, without metadata, at most 300 dpi."""
    with source.open() as file:
        blob = Blob.of(file.read()) if not isinstance(source, Blob) else source
    with opened_picture(Task({}, [blob]), 0) as picture:
        count = frames(picture)
        wide = _is_wide(picture)
    pdf = pikepdf.Pdf.new()
    damaged = False
    for frame in range(count):
        width, height = SIZES[paper][::-1] if wide else SIZES[paper]
        box = [int(width - 2 * _MARGIN), int(height - _MARGIN - _FOOT)]
        made = image_exhibit.run(Task({"page": frame, "box": box, "dpi": 300}, [blob]))
        damaged = damaged or bool(made.params["damaged"])
        _picture_page(pdf, bytes(made.blobs[0]), (width, height), box)
    report = ExhibitReport(key, "damaged" if damaged else "included", count)
    return report, ReadyFile(index, count, opened=pdf, picture=True)


def _is_wide(picture: Image.Image) -> bool:
    turned = picture.getexif().get(0x0112, 1) in {5, 6, 7, 8}
    return (picture.width > picture.height) != turned


def _picture_page(pdf: pikepdf.Pdf, data: bytes, size: tuple[float, float], box: list[int]) -> None:
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
        width, height, mode = image.width, image.height, image.mode
        raw = data if image.format == "JPEG" else image.convert("L").tobytes()
        jpeg = image.format == "JPEG"
    stream = pdf.make_stream(raw)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height, stream.BitsPerComponent = width, height, 8
    stream.ColorSpace = Name.DeviceRGB if mode == "RGB" and jpeg else Name.DeviceGray
    if jpeg:
        stream.Filter = Name.DCTDecode
    scale = min(box[0] / width, box[1] / height, 72 / 96)
    shown = (width * scale, height * scale)
    x, y = (size[0] - shown[0]) / 2, _FOOT + (box[1] - shown[1]) / 2
    draw = f"q {shown[0]:.2f} 0 0 {shown[1]:.2f} {x:.2f} {y:.2f} cm /Im Do Q".encode()
    page = pdf.add_blank_page(page_size=(size[0], size[1]))
    page.obj.Contents = pdf.make_stream(draw)
    page.obj.Resources = Dictionary(XObject=Dictionary(Im=stream))
    page.obj.MediaBox = Array([0, 0, *size])
