"""Makes PDFs that carry more than pages, or less than they say."""

from __future__ import annotations

import functools
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Named = tuple[str, bytes]
_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 9 0 R/Resources<</Font<</F 8 0 R>>>>>>"
_WORDS = b"BT /F 12 Tf 20 100 Td (Hearing on Tuesday) Tj ET"


def good(pages: int = 1, **changes: bytes) -> bytes:
    """Return a PDF of so many equal pages; a keyword replaces the part of that name."""
    kids = b" ".join(b"%d 0 R" % (10 + n) for n in range(pages))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R%s>>" % changes.get("catalog", b""),
        2: changes.get("tree", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages)),
        8: changes.get("font", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
        9: changes.get("content", stream(_WORDS)),
        **{10 + n: changes.get("page", _PAGE) for n in range(pages)},
    }
    for number, name in ((3, "three"), (4, "four"), (5, "five")):
        if name in changes:
            objects[number] = changes[name]
    return assemble(objects)


def assemble(objects: dict[int, bytes], *, trailer: bytes = b"") -> bytes:
    """Return a file with these objects and a right cross-reference table."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n" % size
    for number in range(size):
        used = number in places
        out += b"%010d %05d %s \n" % (places.get(number, 0), 0 if used else 65535, b"n" if used else b"f")
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def stream(content: bytes, head: bytes = b"", length: int | None = None) -> bytes:
    """Return a stream object; ``length`` may lie."""
    told = len(content) if length is None else length
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (told, head, content)


@functools.cache
def _zeros(times: int) -> bytes:
    return zlib.compress(_zeros(times - 1) if times > 1 else bytes(130 << 20), 6)


def _bomb(times: int) -> bytes:
    return stream(_zeros(times), b"/Filter[%s]" % (b"/FlateDecode" * times))


def _flate(content: bytes) -> bytes:
    return stream(zlib.compress(content, 6), b"/Filter/FlateDecode")


def variants() -> Iterator[Named]:
    """Yield the fixed list."""
    yield from _active()
    yield from _trees()
    yield from _streams()
    yield from _sizes()
    yield from _damage()


def _active() -> Iterator[Named]:
    script = b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);while\\(1\\){})>>"
    yield "pdf-script", good(catalog=script)
    yield "pdf-script-tree", good(catalog=b"/Names<</JavaScript<</Names[(a)3 0 R]>>>>", three=script[11:])
    yield "pdf-launch", good(catalog=b"/OpenAction<</S/Launch/F(/bin/sh)>>")
    yield "pdf-uri", good(catalog=b"/OpenAction<</S/URI/URI(http://example.org/seen)>>")
    yield "pdf-submit", good(catalog=b"/OpenAction<</S/SubmitForm/F(http://example.org/)>>")
    yield "pdf-actions", good(catalog=b"/AA<</WC 3 0 R/WS 3 0 R>>", three=b"<</S/JavaScript/JS(1)>>")
    files = b"/Names<</EmbeddedFiles<</Names[(run.exe)3 0 R]>>>>"
    holder = b"<</Type/Filespec/F(run.exe)/EF<</F 4 0 R>>>>"
    yield "pdf-embedded", good(catalog=files, three=holder, four=stream(b"MZ" * 100, b"/Type/EmbeddedFile"))
    yield "pdf-embedded-bomb", good(catalog=files, three=holder, four=_bomb(1))
    yield "pdf-form", good(catalog=b"/AcroForm<</XFA 3 0 R/Fields[]>>", three=stream(b"<xdp:xdp/>"))
    yield "pdf-outside", good(content=stream(b"", b"/F(/etc/passwd)/FFilter/FlateDecode"))
    yield "pdf-hidden-name", good(catalog=b"/Open#41ction<</S/J#61vaScript/JS(1)>>")
    yield "pdf-and-html", b"<html><script>alert(1)</script>" + good()
    yield "pdf-and-zip", good() + b"PK\x05\x06" + bytes(18)


def _trees() -> Iterator[Named]:
    yield "pdf-count-lies", good(tree=b"<</Type/Pages/Kids[10 0 R]/Count 2000000000>>")
    yield "pdf-count-negative", good(tree=b"<</Type/Pages/Kids[10 0 R]/Count -5>>")
    yield "pdf-own-parent", good(tree=b"<</Type/Pages/Kids[2 0 R]/Count 9/Parent 2 0 R>>")
    yield (
        "pdf-ring",
        good(tree=b"<</Type/Pages/Kids[3 0 R 3 0 R]/Count 9>>", three=b"<</Type/Pages/Kids[2 0 R]>>"),
    )
    yield "pdf-no-pages", good(tree=b"<</Type/Pages/Kids[]/Count 0>>")
    yield "pdf-tree-is-number", good(tree=b"17")
    yield "pdf-same-page", good(tree=b"<</Type/Pages/Kids[%s]/Count 90000>>" % (b"10 0 R " * 90_000))
    doubled = {
        n: b"<</Type/Pages/Count %d/Kids[%d 0 R %d 0 R]>>" % (2**30, n + 1, n + 1) for n in range(2, 40)
    }
    yield "pdf-billion-pages", assemble({1: b"<</Type/Catalog/Pages 2 0 R>>", **doubled, 40: _PAGE})
    deep = {n: b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (n + 1) for n in range(2, 5000)}
    yield "pdf-deep-tree", assemble({1: b"<</Type/Catalog/Pages 2 0 R>>", **deep, 5000: _PAGE})
    yield "pdf-deep-array", good(catalog=b"/X" + b"[" * 100_000 + b"]" * 100_000)
    yield "pdf-deep-dictionary", good(catalog=b"/X<<" * 50_000 + b">>" * 50_000)
    yield "pdf-long-name", good(catalog=b"/" + b"A" * 500_000 + b" 1")
    yield (
        "pdf-outline-ring",
        good(
            catalog=b"/Outlines 3 0 R",
            three=b"<</First 4 0 R/Last 4 0 R/Count 1>>",
            four=b"<</Title(a)/Parent 3 0 R/Next 4 0 R/First 4 0 R>>",
        ),
    )
    yield "pdf-many-objects", assemble({**dict.fromkeys(range(50, 60000), b"null"), 1: b"<</Pages 2 0 R>>"})


def _streams() -> Iterator[Named]:
    yield "pdf-bomb", good(content=_bomb(1))
    yield "pdf-bomb-twice", good(content=_bomb(2))
    yield "pdf-bomb-thrice", good(content=_bomb(3))
    yield "pdf-operators", good(content=_flate(b"q 1 0 0 1 0 0 cm " * 2_000_000))
    yield "pdf-lines", good(content=_flate(b"0 0 m 300 200 l S " * 1_500_000))
    yield "pdf-dashes", good(content=stream(b"[0.0001] 0 d 0 0 m 300 200 l S " * 50))
    yield "pdf-length-lies", good(content=stream(_WORDS, length=2_000_000_000))
    yield "pdf-length-negative", good(content=stream(_WORDS, length=-1))
    yield "pdf-length-ring", good(content=b"<</Length 9 0 R>>stream\nx\nendstream")
    yield "pdf-filter-unknown", good(content=stream(_WORDS, b"/Filter/Klingon"))
    yield "pdf-filters-many", good(content=stream(_WORDS, b"/Filter[%s]" % (b"/ASCIIHexDecode" * 5000)))
    yield "pdf-runs", good(content=stream(b"\x81 " * 2_000_000, b"/Filter/RunLengthDecode"))
    yield "pdf-lzw", good(content=stream(b"\x80\x0b\x60\x50\x22\x0c" * 100_000, b"/Filter/LZWDecode"))
    yield (
        "pdf-predictor",
        good(
            content=stream(
                zlib.compress(bytes(9999)),
                b"/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647>>",
            )
        ),
    )
    drawn = b"/Resources<</XObject<</X 3 0 R>>>>/Contents 9 0 R"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]%s>>" % drawn
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 3 0 R>>>>"
    yield "pdf-form-ring", good(page=page, content=stream(b"/X Do"), three=stream(b"/X Do /X Do", form))
    for name, colours in (("grey", b"/DeviceGray"), ("indexed", b"[/Indexed/DeviceRGB 255 4 0 R]")):
        image = b"/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace%s" % colours
        yield (
            f"pdf-image-{name}",
            good(page=page, content=stream(b"/X Do"), three=stream(b"x", image), four=b"(abc)"),
        )
    for filter_name in (b"JBIG2Decode", b"JPXDecode", b"CCITTFaxDecode", b"DCTDecode"):
        image = b"/Subtype/Image/Width 900/Height 900/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/"
        yield (
            f"pdf-{filter_name.decode()}",
            good(
                page=page, content=stream(b"/X Do"), three=stream(bytes(range(256)) * 40, image + filter_name)
            ),
        )
    pattern = b"/Resources<</Pattern<</P 3 0 R>>>>/Contents 9 0 R"
    tiny = b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.0001/YStep 0.0001/Resources<<>>"
    yield (
        "pdf-tiles",
        good(
            page=b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]%s>>" % pattern,
            content=stream(b"/Pattern cs /P scn 0 0 300 200 re f"),
            three=stream(b"0 0 1 1 re f", tiny),
        ),
    )
    packed = zlib.compress(b"".join(b"%d 0 " % n for n in range(100, 200)) + bytes(80 << 20), 1)
    yield (
        "pdf-object-stream-bomb",
        good(
            catalog=b"/X 100 0 R",
            three=stream(packed, b"/Type/ObjStm/N 2000000000/First 900/Filter/FlateDecode"),
        ),
    )


def _sizes() -> Iterator[Named]:
    boxes = (
        b"0 0 1e9 1e9", b"0 0 99999999999999999999 1", b"0 0 0 0", b"0 0 -10 -10", b"nan nan nan nan",
        b"0 0 14400 14400", b"0 0 0.0001 90000", b"(a)(b)(c)(d)", b"1 2", b"0 0 1e309 1e309",
    )  # fmt: skip
    for number, box in enumerate(boxes):
        yield f"pdf-box-{number}", good(page=_PAGE.replace(b"0 0 300 200", box))
    yield "pdf-user-unit", good(page=_PAGE.replace(b"/Type/Page/", b"/Type/Page/UserUnit 1e9/"))
    yield "pdf-rotate", good(page=_PAGE.replace(b"/Type/Page/", b"/Type/Page/Rotate 2147483647/"))
    yield "pdf-font-size", good(content=stream(b"BT /F 1e30 Tf (x) Tj ET 1e30 0 0 1e30 0 0 cm 0 0 1 1 re f"))
    yield (
        "pdf-font-broken",
        good(
            font=b"<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor<</FontFile2 3 0 R>>>>",
            three=stream(b"\0\1" * 99),
        ),
    )


def _damage() -> Iterator[Named]:
    whole = good(3)
    for percent in (1, 30, 50, 90, 97):
        yield f"pdf-cut-{percent}", whole[: len(whole) * percent // 100]
    yield "pdf-no-start", whole[20:]
    yield "pdf-start-only", b"%PDF-1.7"
    yield "pdf-no-trailer", whole.replace(b"trailer", b"tra1ler")
    yield "pdf-xref-shifted", whole.replace(b"xref\n0", b"xref\n7")
    yield "pdf-xref-huge", whole.replace(b"xref\n0 13", b"xref\n0 2147483647")
    yield "pdf-prev-ring", assemble({1: b"<</Pages 2 0 R>>"}, trailer=b"/Prev 9")
    yield "pdf-root-missing", whole.replace(b"/Root 1 0 R", b"/Root 99 0 R")
    yield (
        "pdf-encrypt-broken",
        assemble({1: b"<</Pages 2 0 R>>"}, trailer=b"/Encrypt<</Filter/Standard/V 5/R 6>>"),
    )
    yield "pdf-encrypt-unknown", assemble({1: b"<</Pages 2 0 R>>"}, trailer=b"/Encrypt<</Filter/Nobody/V 9>>")
    yield "pdf-zeros-inside", whole[:200] + bytes(200) + whole[400:]
    yield "pdf-late", b"\n" * 1000 + whole
    yield "pdf-twice", whole + whole
