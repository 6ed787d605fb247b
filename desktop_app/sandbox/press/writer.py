"""Our own pages as a PDF 1.7 file: content, fonts, structure tree, links, outline, archival metadata.

The objects are few and plain, so they are written directly; ReportLab cuts the font subsets. Everything
depends only on the document, never on a clock, a random number or the order of a hash.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from desktop_app.assets import asset
from desktop_app.sandbox.press.metadata import pdf_date, xmp
from desktop_app.sandbox.press.objects import Objects
from desktop_app.sandbox.press.tags import Node, text_string

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.document.model import Meta
    from desktop_app.sandbox.press.faces import Faces, Used
    from desktop_app.sandbox.press.sheet import Sheet


class OutlineEntry:
    """A bookmark: title, page among our own, height, children."""

    def __init__(self, title: str, own: int, top: float | None) -> None:
        self.title = title
        self.own = own
        self.top = top
        self.children: list[OutlineEntry] = []


def write_own(
    sheets: list[Sheet],
    faces: Faces,
    root: Node,
    *,
    size: tuple[float, float],
    outline: list[OutlineEntry],
    meta: Meta,
    local: dict[int, int],
    labels: str,
    conforms: bool,
) -> bytes:
    """Return the file. ``labels`` are the page labels as a number tree.

    ``local`` maps page indices of the bundle to our own pages; other link targets are written as our first
    page and set right when the bundle is joined. ``conforms`` claims PDF/A-2a and PDF/UA-1.
    """
    objects = Objects()
    catalog = objects.reserve()
    pages = objects.reserve()
    first_page = objects.reserve(len(sheets))
    contents = [objects.stream(sheet.take().encode("latin-1")) for sheet in sheets]
    fonts = "".join(
        f"/{key} {_font(objects, used, index)} 0 R" for index, (key, used) in enumerate(faces.used.items())
    )
    resources = objects.add(f"<</Font<<{fonts}>>>>")
    tree, parents = _structure(objects, root, sheets)
    annotations = _links(objects, sheets, first_page=first_page, local=local, tree=tree, parents=parents)
    structure = _tree_root(objects, tree, parents, root, first_page)
    box = f"[0 0 {size[0]:g} {size[1]:g}]"
    for index in range(len(sheets)):
        annots = (
            f"/Annots[{' '.join(f'{number} 0 R' for number in annotations[index])}]"
            if annotations[index]
            else ""
        )
        objects.set(
            first_page + index,
            f"<</Type/Page/Parent {pages} 0 R/MediaBox{box}/Resources {resources} 0 R"
            f"/Contents {contents[index]} 0 R/StructParents {index}/Tabs/S{annots}>>",
        )
    kids = " ".join(f"{first_page + index} 0 R" for index in range(len(sheets)))
    objects.set(pages, f"<</Type/Pages/Count {len(sheets)}/Kids[{kids}]>>")
    packet = objects.stream(xmp(meta, conforms=conforms), "/Type/Metadata/Subtype/XML", pack=False)
    profile = objects.stream(asset("dossier", "srgb.icc").read_bytes(), "/N 3")
    intent = (
        f"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        f"/DestOutputProfile {profile} 0 R>>]"
    )
    marks = _outline(objects, outline, first_page)
    objects.set(
        catalog,
        f"<</Type/Catalog/Pages {pages} 0 R/Lang({meta.language})/MarkInfo<</Marked true>>"
        f"/StructTreeRoot {structure} 0 R/ViewerPreferences<</DisplayDocTitle true>>/Metadata {packet} 0 R"
        f"/OutputIntents{intent}/OpenAction[{first_page} 0 R/XYZ null null 1]/PageLabels<</Nums[{labels}]>>"
        f"{f'/Outlines {marks} 0 R/PageMode/UseOutlines' if marks else ''}>>",
    )
    stamp = text_string(pdf_date(meta.made))
    info = objects.add(f"<</Title{text_string(meta.title)}/CreationDate{stamp}/ModDate{stamp}>>")
    return objects.file(catalog, info)


def _structure(objects: Objects, root: Node, sheets: list[Sheet]) -> tuple[dict[Node, int], dict[int, str]]:
    """Number the elements that hold something; return their numbers and the parent tree's arrays."""
    root.prune()
    tree = dict.fromkeys(root.walk(), 0)
    first = objects.reserve(len(tree))
    for offset, node in enumerate(tree):
        tree[node] = first + offset
    parents = {}
    for index, sheet in enumerate(sheets):
        parents[index] = f"[{' '.join(f'{tree[node]} 0 R' for node in sheet.marks)}]"
    return tree, parents


def _tree_root(
    objects: Objects, tree: dict[Node, int], parents: dict[int, str], root: Node, first_page: int
) -> int:
    top = objects.reserve()
    _elements(objects, tree, root, top, first_page)
    nums = " ".join(f"{key} {value}" for key, value in parents.items())
    table = objects.add(f"<</Nums[{nums}]>>")
    objects.set(
        top,
        f"<</Type/StructTreeRoot/K {tree[root]} 0 R/ParentTree {table} 0 R"
        f"/ParentTreeNextKey {len(parents)}>>",
    )
    return top


def _elements(objects: Objects, tree: dict[Node, int], root: Node, top: int, first_page: int) -> None:
    """Write every structure element."""
    stack: list[tuple[Node, int]] = [(root, top)]
    while stack:
        node, parent = stack.pop()
        number = tree[node]
        page: int | None = None
        kids: list[str] = []
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(f"{tree[kid]} 0 R")
                stack.append((kid, number))
            elif page is None or kid[0] == page:
                page = kid[0]
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type/MCR/Pg {first_page + kid[0]} 0 R/MCID {kid[1]}>>")
        kids += [f"<</Type/OBJR/Obj {link[0]} 0 R/Pg {link[1]} 0 R>>" for link in node.links]
        where = f"/Pg {first_page + page} 0 R" if page is not None else ""
        inner = f" {kids[0]}" if len(kids) == 1 else f"[{' '.join(kids)}]"  # an array for one costs more
        objects.set(number, f"<</S/{node.role}/P {parent} 0 R{where}{node.attributes}/K{inner}>>")


def _links(
    objects: Objects,
    sheets: list[Sheet],
    *,
    first_page: int,
    local: dict[int, int],
    tree: dict[Node, int],
    parents: dict[int, str],
) -> list[list[int]]:
    """Write link annotations; each hangs on its structure element by an object reference."""
    found: list[list[int]] = []
    for index, sheet in enumerate(sheets):
        numbers = []
        for link in sheet.links:
            key = len(parents)
            target = first_page + local.get(link.page, 0)
            top = "null" if link.top is None else f"{link.top:.1f}"
            rect = " ".join(f"{edge:.2f}" for edge in link.rect)
            number = objects.add(
                f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{rect}]/StructParent {key}"
                f"/Contents{text_string(link.said)}/Dest[{target} 0 R/XYZ null {top} null]>>"
            )
            parents[key] = f"{tree[link.node]} 0 R"
            link.node.links += ((number, first_page + index),)
            numbers.append(number)
        found.append(numbers)
    return found


def _outline(objects: Objects, entries: list[OutlineEntry], first_page: int) -> int:
    """Write the bookmarks; return the number of their root, or 0."""
    if not entries:
        return 0
    top = objects.reserve()
    first, last, count = _outline_level(objects, entries, top, first_page)
    objects.set(top, f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {count}>>")
    return top


def _outline_level(
    objects: Objects, entries: list[OutlineEntry], parent: int, first_page: int
) -> tuple[int, int, int]:
    start = objects.reserve(len(entries))
    for index, entry in enumerate(entries):
        number = start + index
        top = "null" if entry.top is None else f"{entry.top:.1f}"
        links = (f"/Prev {number - 1} 0 R" if index else "") + (
            f"/Next {number + 1} 0 R" if index < len(entries) - 1 else ""
        )
        below = ""
        if entry.children:
            first, last, count = _outline_level(objects, entry.children, number, first_page)
            below = f"/First {first} 0 R/Last {last} 0 R/Count {-count}"
        objects.set(
            number,
            f"<</Title{text_string(entry.title)}/Parent {parent} 0 R{links}{below}"
            f"/Dest[{first_page + entry.own} 0 R/XYZ null {top} null]>>",
        )
    return start, start + len(entries) - 1, len(entries)


def _font(objects: Objects, used: Used, order: int) -> int:
    """Embed the used glyphs of a face as a CID font with explicit glyph numbers and a way back to text."""
    source = used.face.source
    points = list(used.codes) or [32]
    subset = source.makeSubset(points)
    glyphs = _glyph_numbers(source.charToGlyph, points)
    tag = "".join(chr(65 + (order // 26**power) % 26) for power in range(6))
    name = f"{tag}+{source.name.decode('latin-1')}"
    program = objects.stream(subset, "/Length1 {length}", pad=b"\1")
    bbox = " ".join(f"{value:g}" for value in source.bbox)
    flags = (source.flags & ~32) | 4
    descriptor = objects.add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{bbox}]"
        f"/ItalicAngle {source.italicAngle:g}/Ascent {source.ascent:g}/Descent {source.descent:g}"
        f"/CapHeight {source.capHeight:g}"
        f"/StemV {source.stemV:g}/FontFile2 {program} 0 R>>"
    )
    widths = " ".join(f"{used.face.widths[point]:g}" for point in points)
    mapping = objects.stream(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs), pad=b"\0\1")
    descendant = objects.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 1000/W[1[{widths}]]/CIDToGIDMap {mapping} 0 R>>"
    )
    unicode = objects.stream(_to_unicode(points))
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
        f"/ToUnicode {unicode} 0 R>>"
    )


def _glyph_numbers(glyphs: dict[int, int], points: Iterable[int]) -> list[int]:
    """Return the glyph number in the subset of each code point: glyphs are numbered as they first appear."""
    order: dict[int, int] = {0: 0}
    return [order.setdefault(glyphs.get(point, 0), len(order)) for point in points]


def _to_unicode(points: list[int]) -> bytes:
    """Return the map from our codes back to text."""
    lines = [
        f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(points, 1)
    ]
    blocks = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
        "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
        "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    ).encode()
