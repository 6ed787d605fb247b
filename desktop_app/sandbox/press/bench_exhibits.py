"""Made-up scans to measure bundles with, and the bare copy of their pages that a bundle is compared with."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_PAPER = (612, 792)
_SAMPLE = 256
"""Pixels each way of the noise by which it is told what a pixel of it takes: JPEG libraries differ."""


def scanned_exhibits(count: int, pages: int, bytes_of_page: int) -> Iterator[bytes]:
    """Yield PDF files of ``pages`` grey scans of about ``bytes_of_page`` each; no two pages are alike."""
    pictures = [_noise(bytes_of_page) for _ in range(pages)]
    for number in range(count):
        yield _scan(number, pictures)


def copy_pages(files: Sequence[Path], target: Path) -> None:
    """Copy all pages of all files into one, by qpdf's own job and with nothing else done to them."""
    arguments = [
        "pikepdf",
        "--empty",
        "--no-warn",
        "--deterministic-id",
        "--object-streams=generate",
        "--pages",
    ]
    for file in files:
        arguments += [str(file), "1-z"]
    pikepdf.Job([*arguments, "--", str(target)]).run()


def _noise(size: int) -> tuple[int, bytes]:
    """Return a square JPEG of grey noise of about so many bytes, and its side: no scan compresses worse."""
    side = max(8, round(_SAMPLE * (size / len(_grey(_SAMPLE))) ** 0.5))
    return side, _grey(side)


def _grey(side: int) -> bytes:
    out = io.BytesIO()
    Image.frombytes("L", (side, side), os.urandom(side * side)).save(out, "JPEG", quality=90)
    return out.getvalue()


def _scan(number: int, pictures: list[tuple[int, bytes]]) -> bytes:
    pdf = pikepdf.Pdf.new()
    for at, (side, jpeg) in enumerate(pictures):
        comment = f"exhibit {number} page {at}".encode()
        marked = jpeg[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + jpeg[2:]
        image = pdf.make_stream(
            marked,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=side,
            Height=side,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
            Filter=Name.DCTDecode,
        )
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        page = pdf.add_blank_page(page_size=_PAPER)
        page.obj.Resources = Dictionary(XObject=Dictionary(Scan=image), Font=Dictionary(F=font))
        page.obj.MediaBox = Array([0, 0, *_PAPER])
        page.obj.Contents = pdf.make_stream(
            b"q 468 0 0 648 72 72 cm /Scan Do Q BT /F 10 Tf 72 740 Td (Page %d of scan %d) Tj ET"
            % (at + 1, number + 1)
        )
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
