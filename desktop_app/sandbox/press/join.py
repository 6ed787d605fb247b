"""Joining our pages with the exhibits: order, stamps, page labels, links across, and nothing active left.

qpdf's own job joins the files (a tenth of the memory that copying pages one by one takes); our pages, few
in number, are put between, and their structure tree and bookmarks are copied after them.
"""

from __future__ import annotations

import hashlib
import io
from collections import deque
from typing import TYPE_CHECKING, Protocol, cast

import pikepdf
from pikepdf import Array, Name

from desktop_app.sandbox.press.stamps import Shared, StampText, rebuild

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from desktop_app.sandbox.press.book import Book
    from desktop_app.sandbox.press.exhibits import Prepared, ReadyFile
    from desktop_app.sandbox.press.sheet import Sheet

_PIECE, _HELD = 1 << 17, 6 << 17
_PLACEHOLDER = b"31415926535897932384626433832795"
"""What qpdf writes for an identifier that is to be the same in every file."""

_ROOT_KEYS = (
    "/Lang", "/MarkInfo", "/StructTreeRoot", "/ViewerPreferences", "/Metadata", "/OutputIntents", "/Outlines",
    "/PageMode", "/PageLabels",
)  # fmt: skip


class Writer(Protocol):
    """Where the finished file goes, piece by piece."""

    def write(self, piece: bytes, /) -> object:
        """Take the next bytes."""


class _Stream(io.RawIOBase):
    """Hands what qpdf writes to a writer that cannot seek.

    The end is held back: qpdf's own way to an identifier that depends on the content alone reads the whole
    file for it, which takes a third of the time, so it writes a placeholder that is filled in here.
    """

    def __init__(self, out: Writer, identifier: bytes) -> None:
        super().__init__()
        self._out = out
        self._identifier = identifier.hex().encode()
        self._held: deque[bytes] = deque()
        self._held_bytes = 0
        self._written = 0

    def write(self, piece: ReadableBuffer) -> int:
        """Take a piece (a buffered writer stands before this) and pass on what is not near the end."""
        taken = bytes(piece)
        self._held.append(taken)
        self._held_bytes += len(taken)
        self._written += len(taken)
        while self._held_bytes - len(self._held[0]) >= _HELD:
            first = self._held.popleft()
            self._held_bytes -= len(first)
            self._out.write(first)
        return len(taken)

    def finish(self) -> None:
        """Write what is held, with the identifier in the place that qpdf left for it."""
        end = b"".join(self._held)
        self._held.clear()
        self._out.write(end.replace(_PLACEHOLDER, self._identifier))

    def tell(self) -> int:
        return self._written

    def writable(self) -> bool:
        return True


def finish(
    own: bytes,
    book: Book,
    prepared: Prepared,
    out: Writer,
    *,
    sheets: list[Sheet],
    stamps: dict[int, StampText],
) -> None:
    """Write the bundle; ``own`` are our pages as a file."""
    if not prepared.files:
        out.write(own)
        return
    front = pikepdf.Pdf.open(io.BytesIO(own))
    bundle = _joined(front, book, prepared)
    _stamp(bundle, book, prepared, stamps)
    _mend_links(bundle, book, sheets)
    identifier = hashlib.sha256(own).digest()[:16]  # our pages name the hash of every exhibit
    bundle.trailer.ID = Array([pikepdf.String(identifier)] * 2)
    stream = _Stream(out, identifier)
    buffered = io.BufferedWriter(stream, _PIECE)
    bundle.save(
        cast("io.BytesIO", buffered),
        static_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        min_version="1.7",
    )
    buffered.flush()
    stream.finish()


def _joined(front: pikepdf.Pdf, book: Book, prepared: Prepared) -> pikepdf.Pdf:
    """Return one file with all pages in order and our catalogue."""
    by_index = {file.index: file for file in prepared.files.values()}
    order = _files_in_order(book)
    bundle = _job([by_index[index] for index in order if by_index[index].path])
    for index in set(order):
        opened = by_index[index].opened
        if opened is not None and not by_index[index].picture:
            opened.flatten_annotations("all")
    own_pages = list(front.pages)
    others = {index: list(file.opened.pages) for index, file in by_index.items() if file.opened is not None}
    for position, leaf in enumerate(book.leaves):
        if leaf.own is not None:
            bundle.pages.insert(position, own_pages[leaf.own])
        elif leaf.file in others:
            bundle.pages.insert(position, others[leaf.file][leaf.sheet])
    for key in list(bundle.Root.keys()):
        if key not in {"/Type", "/Pages"}:
            del bundle.Root[key]
    for key in _ROOT_KEYS:
        if key in front.Root:
            value = front.Root[key]
            bundle.Root[key] = (
                bundle.copy_foreign(value) if value.is_indirect else _direct(bundle, front, key)
            )
    bundle.Root.OpenAction = Array([bundle.pages[0].obj, Name.XYZ, None, None, 1])
    bundle.trailer.Info = bundle.copy_foreign(front.trailer.Info)
    return bundle


def _job(files: list[ReadyFile]) -> pikepdf.Pdf:
    """Return all pages of files that have a path, by qpdf's own job.

    Where it stumbles or counts other pages than we did, the files are opened, to be joined page by page.
    """
    arguments = ["pikepdf", "--empty", "--warning-exit-0", "--no-warn", "--generate-appearances"]
    arguments += ["--flatten-annotations=all", "--deterministic-id", "--pages"]
    for file in files:
        arguments += [file.path, "1-z"]
    if files:
        try:
            job = pikepdf.Job([*arguments, "--", "-"])
            joined: pikepdf.Pdf = job.create_pdf()  # type: ignore[no-untyped-call] # the stubs leave it bare
        except (pikepdf.PdfError, RuntimeError, ValueError):
            joined = pikepdf.Pdf.new()
        if len(joined.pages) == sum(file.pages for file in files):
            return joined
    for file in files:
        if file.opened is None:
            file.opened = pikepdf.Pdf.open(file.path, suppress_warnings=True)
    return pikepdf.Pdf.new()


def _direct(bundle: pikepdf.Pdf, front: pikepdf.Pdf, key: str) -> pikepdf.Object:
    """Copy a direct object with what it refers to."""
    return bundle.copy_foreign(front.make_indirect(front.Root[key]))


def _files_in_order(book: Book) -> list[int]:
    """Return file indices in the order in which their first pages appear."""
    return [leaf.file for leaf in book.leaves if leaf.file is not None and leaf.sheet == 0]


def _stamp(
    bundle: pikepdf.Pdf,
    book: Book,
    prepared: Prepared,
    stamps: dict[int, StampText],
) -> None:
    """Rebuild and stamp every page that is not ours."""
    home = next(index for index, leaf in enumerate(book.leaves) if leaf.own is not None)
    shared = Shared(bundle, bundle.pages[home].obj.Resources.Font)
    files = {file.index: file for file in prepared.files.values()}
    for index, text in stamps.items():
        leaf = book.leaves[index]
        file = files[leaf.file if leaf.file is not None else -1]
        rebuild(
            bundle,
            bundle.pages[index],
            shared,
            text,
            shrink=not file.picture and leaf.sheet not in file.clear,
        )


def _mend_links(bundle: pikepdf.Pdf, book: Book, sheets: list[Sheet]) -> None:
    """Point links at pages of exhibits, which were not there when our pages were written."""
    homes = {leaf.own: index for index, leaf in enumerate(book.leaves) if leaf.own is not None}
    for sheet in sheets:
        for number, link in enumerate(sheet.links):
            if book.leaves[link.page].own is None:
                annotation = bundle.pages[homes[sheet.index]].obj.Annots[number]
                annotation.Dest = Array([bundle.pages[link.page].obj, Name.XYZ, None, None, None])
