"""The stamp on every exhibit page: "Ex. C · p. 123" in a white box, the page shrunk where it would be
covered.

A page of an exhibit becomes one form on a new page of ours: its unbalanced operators, its marks for screen
readers and its rotation stay inside, and nothing of its old page dictionary comes along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

from desktop_app.sandbox.press.style import GREY, INK, SIZES, WHITE

if TYPE_CHECKING:
    import pikepdf

    from desktop_app.sandbox.press.book import Book
    from desktop_app.sandbox.press.faces import Faces

SHRINK = 0.94
_KEPT = {"/Type", "/Parent", "/UserUnit"}


@dataclass(frozen=True, slots=True)
class StampText:
    """Operators and widths in points of the stamp and of what stands left and right of it."""

    middle: tuple[str, float]
    left: tuple[str, float]
    right: tuple[str, float]


def stamp_texts(book: Book, faces: Faces, counts: dict[int, int]) -> dict[int, StampText]:
    """Return the stamp of every exhibit page by page index; its glyphs are embedded with our pages."""
    code = _operators(faces, book.document.meta.running_code, "N", 8.5, GREY)
    found = {}
    sheets: dict[str, tuple[str, float]] = {}
    for index, leaf in enumerate(book.leaves):
        if leaf.file is None:
            continue
        words = book.labels("stamp", exhibit=leaf.exhibit, page=leaf.label)
        sheet = book.labels("sheet", sheet=str(leaf.sheet + 1), sheets=str(counts[leaf.file]))
        right = sheets.setdefault(sheet, _operators(faces, sheet, "N", 8.5, GREY))
        found[index] = StampText(_operators(faces, words, "NB", 11, INK), code, right)
    return found


def _operators(faces: Faces, text: str, face: str, size: float, color: str) -> tuple[str, float]:
    parts, width = [f"{color} rg"], 0.0
    for key, part, _ in faces.split(face, text):
        glyphs = faces.used[key].word(part)
        parts.append(f"/Hf{key} {size:g} Tf[{glyphs.code}]TJ")
        width += glyphs.width * size / 1000
    return " ".join(parts), width


class Shared:
    """What the stamped pages of a bundle share: fonts of stamps and, thousands of times the same, boxes."""

    def __init__(self, bundle: pikepdf.Pdf, own_fonts: pikepdf.Object) -> None:
        self._bundle = bundle
        self._arrays: dict[tuple[float, ...], pikepdf.Object] = {}
        found = Dictionary()
        for name in own_fonts.keys():  # noqa: SIM118 - not a mapping
            found[Name("/Hf" + str(name)[1:])] = own_fonts[name]
        self.fonts = bundle.make_indirect(found)

    def array(self, *numbers: float) -> pikepdf.Object:
        """Return these numbers as one object of the file, however often they are asked for."""
        known = self._arrays.get(numbers)
        if known is None:
            known = self._arrays[numbers] = self._bundle.make_indirect(Array(numbers))
        return known


def rebuild(
    bundle: pikepdf.Pdf, page: pikepdf.Page, shared: Shared, text: StampText, *, shrink: bool
) -> None:
    """Put an exhibit's page as a form on a clean page, shrunk if asked, and stamp it."""
    x0, x1, y0, y1 = _edges(page)
    turn = int(page.obj.get("/Rotate", 0)) % 360
    width, height = (y1 - y0, x1 - x0) if turn in {90, 270} else (x1 - x0, y1 - y0)
    matrix = {
        90: [0, -1, 1, 0, -y0, x1],
        180: [-1, 0, 0, -1, x1, y1],
        270: [0, 1, -1, 0, y1, -x0],
    }.get(turn, [1, 0, 0, 1, -x0, -y0])
    form = _form(bundle, page, shared.array(x0, y0, x1, y1))
    if matrix != [1, 0, 0, 1, 0, 0]:
        form.Matrix = shared.array(*matrix)
    for key in [key for key in page.obj.keys() if key not in _KEPT]:  # noqa: SIM118 - not a mapping
        del page.obj[key]
    scale = SHRINK if shrink else 1.0
    move = ((1 - scale) / 2 * width, (1 - scale) * 0.92 * height)
    unit = min(width, height) / SIZES["letter"][0]
    drawn = (
        f"q {scale:g} 0 0 {scale:g} {move[0]:.3f} {move[1]:.3f} cm /Fx Do Q\n"
        f"/Artifact <</Type/Pagination>> BDC q {unit:.4f} 0 0 {unit:.4f} 0 0 cm "
        f"{_stamp(width / unit, text)} Q EMC"
    )
    page.obj.MediaBox = shared.array(0, 0, width, height)
    page.obj.Resources = Dictionary(XObject=Dictionary(Fx=form), Font=shared.fonts)
    page.obj.Contents = bundle.make_stream(drawn.encode("latin-1"))


def _edges(page: pikepdf.Page) -> tuple[float, float, float, float]:
    """Return left, right, bottom and top of what is shown of a page; a box without area becomes Letter."""
    box = [float(edge) for edge in page.cropbox]
    x0, x1, y0, y1 = min(box[0], box[2]), max(box[0], box[2]), min(box[1], box[3]), max(box[1], box[3])
    if x1 - x0 < 1 or y1 - y0 < 1:
        return 0.0, SIZES["letter"][0], 0.0, SIZES["letter"][1]
    return x0, x1, y0, y1


def _form(bundle: pikepdf.Pdf, page: pikepdf.Page, box: pikepdf.Object) -> pikepdf.Object:
    """Turn a page's content stream into a form, where it is, without reading it."""
    if "/Contents" not in page.obj:
        return bundle.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=box)
    if isinstance(page.obj.Contents, Array):
        page.contents_coalesce()
    form = page.obj.Contents
    if "/Subtype" in form:  # another page has the same content
        form = bundle.make_stream(form.read_bytes())
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, box
    if "/Matrix" in form:
        del form.Matrix
    form.Resources = page.obj.get("/Resources", Dictionary())
    if "/Group" in page.obj:
        form.Group = page.obj.Group
    return form


def _stamp(width: float, text: StampText) -> str:
    middle = width / 2
    half = max(64.0, text.middle[1] / 2 + 14)
    return (
        f"{WHITE} rg {INK} RG 0.7 w [] 0 d {middle - half:.2f} 20 {2 * half:.2f} 22 re B "
        f"BT 1 0 0 1 {middle - text.middle[1] / 2:.2f} 27.5 Tm {text.middle[0]} "
        f"1 0 0 1 70.87 27.5 Tm {text.left[0]} "
        f"1 0 0 1 {width - 56.69 - text.right[1]:.2f} 27.5 Tm {text.right[0]} ET"
    )
