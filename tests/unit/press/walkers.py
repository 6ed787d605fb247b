"""Walk a finished PDF and list what is wrong with it; each walker has a planted fault that it must catch."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # ships no types
from pikepdf import Array

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI"}
_NUMBER = re.compile(r"(\d+[A-Z]*)(?:\W*)$")


def _labels(pdf: pypdfium2.PdfDocument) -> list[str]:
    return [pdf.get_page_label(index) for index in range(len(pdf))]


def _foot(pdf: pypdfium2.PdfDocument, index: int) -> str:
    page = pdf[index]
    width = page.get_width()
    unit = min(width, page.get_height()) / 612
    text = page.get_textpage().get_text_bounded(
        width / 2 - 64 * unit, 20 * unit, width / 2 + 64 * unit, 50 * unit
    )
    return str(text).strip()


def wrong_numbers(data: bytes, *, bare: frozenset[int] = frozenset({0})) -> list[str]:
    """Pages whose printed number is not their page label; ``bare`` pages print none."""
    pdf = pypdfium2.PdfDocument(data)
    found = []
    for index, label in enumerate(_labels(pdf)):
        printed = _NUMBER.search(_foot(pdf, index))
        if index in bare:
            continue
        if printed is None or printed[1] != label:
            found.append(f"page {index}: label {label}, printed {printed and printed[1]}")
    return found


def _index_of(pages: dict[tuple[int, int], int], target: pikepdf.Object) -> int:
    return pages[target.objgen]


def wrong_targets(data: bytes) -> list[str]:
    """Links and bookmarks whose words name another page than the one where they lead."""
    labels = _labels(pypdfium2.PdfDocument(data))
    found = []
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        for index, page in enumerate(pdf.pages):
            for link in page.obj.get("/Annots", Array()):
                said = str(link.Contents)
                label = labels[_index_of(pages, link.Dest[0])]
                if label not in re.findall(r"\d+[A-Z]*", said):
                    found.append(f"link on page {index} says {said!r}, leads to {label}")
        for item in _bookmarks(pdf):
            label = labels[_index_of(pages, item.Dest[0])]
            named = _NUMBER.search(str(item.Title))
            if named is None or named[1] != label:
                found.append(f"bookmark {item.Title!s} leads to {label}")
    return found


def _bookmarks(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    stack = [pdf.Root.Outlines.First] if "/Outlines" in pdf.Root else []
    while stack:
        item = stack.pop()
        yield item
        stack += [item[key] for key in ("/First", "/Next") if key in item]


def count_targets(data: bytes) -> tuple[int, int]:
    """How many links and bookmarks there are: a walker over nothing proves nothing."""
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        links = sum(len(page.obj.get("/Annots", Array())) for page in pdf.pages)
        return links, sum(1 for _ in _bookmarks(pdf))


def unembedded_fonts(data: bytes) -> list[str]:
    """Fonts that our own pages and stamps refer to without carrying them."""
    found = set()
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            for font in page.obj.Resources.get("/Font", pikepdf.Dictionary()).values():
                inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                descriptor = inner.get("/FontDescriptor", pikepdf.Dictionary())
                if "/FontFile2" not in descriptor:
                    found.add(str(font.BaseFont))
    return sorted(found)


def untagged(data: bytes) -> list[str]:
    """Our pages on which something is painted outside marked content."""
    found = []
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        for index, page in enumerate(pdf.pages):
            if "/StructParents" not in page.obj:
                continue
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                if operator in _PAINTING and not depth:
                    found.append(f"page {index}: {operator}")
                    break
    return found


def active_content(data: bytes) -> list[str]:
    """Names of anything that could run, launch, submit or carry a file."""
    hostile = {
        "/JavaScript",
        "/JS",
        "/Launch",
        "/EmbeddedFiles",
        "/EmbeddedFile",
        "/AA",
        "/AcroForm",
        "/SubmitForm",
        "/AF",
    }
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        names = {name for item in pdf.objects for name in _names(item)}
    return sorted(names & hostile)


def _names(item: pikepdf.Object) -> Iterator[str]:
    """Yield keys and kinds of a dictionary and of what lies directly in it; page labels' /S is a style."""
    if isinstance(item, pikepdf.Array):
        for inner in item:
            yield from () if getattr(inner, "is_indirect", True) else _names(inner)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        for key in item.keys():  # noqa: SIM118 - not a mapping
            inner = item[key]
            yield key
            if key in {"/S", "/Type"}:
                yield str(inner)
            elif not getattr(inner, "is_indirect", True):
                yield from _names(inner)


def page_texts(data: bytes) -> list[str]:
    """The text of each page as a reader extracts it, no-break spaces and line ends as spaces."""
    pdf = pypdfium2.PdfDocument(data)
    return [
        " ".join(pdf[index].get_textpage().get_text_range().replace("\x02", "").split())
        for index in range(len(pdf))
    ]
