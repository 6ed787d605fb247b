"""Joining our pages with the exhibits: order, stamps, page labels, links across, and nothing active left.

qpdf's own job joins the files (a tenth of the memory that copying pages one by one takes); our pages, few
in number, are put between, and their structure tree and bookmarks are copied after them.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Protocol, cast

import pikepdf
from pikepdf import Array, Name

from desktop_app.sandbox.press.stamps import StampText, rebuild, stamp_fonts

if TYPE_CHECKING:
    from desktop_app.sandbox.press.book import Book
    from desktop_app.sandbox.press.exhibits import Prepared, ReadyFile
    from desktop_app.sandbox.press.sheet import Sheet

_PIECE = 1 << 20
_ROOT_KEYS = (
    "/Lang", "/MarkInfo", "/StructTreeRoot", "/ViewerPreferences", "/Metadata", "/OutputIntents", "/Outlines",
    "/PageMode", "/PageLabels",
)  # fmt: skip


class Writer(Protocol):
    """Where the finished file goes, piece by piece."""

    def write(self, piece: bytes, /) -> object:
        """Take the next bytes."""


class _Stream:
    """Lets a writer that cannot seek stand where a file is expected."""

    def __init__(self, out: Writer) -> None:
        self._out = out
        self._held = bytearray()
        self._written = 0

    def write(self, piece: bytes) -> int:
        self._held += piece
        self._written += len(piece)
        if len(self._held) >= _PIECE:
            self.flush()
        return len(piece)

    def tell(self) -> int:
        return self._written

    def flush(self) -> None:
        """Hand over what is held: qpdf writes a quarter of a million small pieces."""
        if self._held:
            self._out.write(bytes(self._held))
            self._held.clear()

    @staticmethod
    def seekable() -> bool:
        return False

    @staticmethod
    def writable() -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError(offset, whence)


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
    pages = list(bundle.pages)
    _stamp(bundle, pages, book, prepared, stamps)
    _mend_links(pages, book, sheets)
    stream = _Stream(out)
    bundle.save(
        cast("io.BytesIO", stream),
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        min_version="1.7",
    )
    stream.flush()


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
    pages: list[pikepdf.Page],
    book: Book,
    prepared: Prepared,
    stamps: dict[int, StampText],
) -> None:
    """Rebuild and stamp every page that is not ours."""
    home = next(index for index, leaf in enumerate(book.leaves) if leaf.own is not None)
    fonts = stamp_fonts(bundle, pages[home].obj.Resources.Font)
    files = {file.index: file for file in prepared.files.values()}
    for index, text in stamps.items():
        leaf = book.leaves[index]
        file = files[leaf.file if leaf.file is not None else -1]
        rebuild(bundle, pages[index], fonts, text, shrink=not file.picture and leaf.sheet not in file.clear)


def _mend_links(pages: list[pikepdf.Page], book: Book, sheets: list[Sheet]) -> None:
    """Point links at pages of exhibits, which were not there when our pages were written."""
    homes = {leaf.own: index for index, leaf in enumerate(book.leaves) if leaf.own is not None}
    for sheet in sheets:
        for number, link in enumerate(sheet.links):
            if book.leaves[link.page].own is None:
                annotation = pages[homes[sheet.index]].obj.Annots[number]
                annotation.Dest = Array([pages[link.page].obj, Name.XYZ, None, None, None])
