"""Makes files such as a state might send: broken, lying, exploding, double-faced; all by code, nobody's data.

``hostile_files()`` is the list of every test run; ``mutations(seed)`` an endless one for the soak.
"""

from __future__ import annotations

import functools
import io
import random
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from PIL import Image

from tests.files import hostile_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

Named = tuple[str, bytes]
_MOST_TO_MUTATE = 1 << 18


@functools.cache
def hostile_files() -> tuple[Named, ...]:
    """Return a name for the report and the bytes of each; the name is never shown to the program."""
    return (*hostile_pdf.variants(), *_pictures(), *_archives(), *_texts(), *_recordings())


def harmless_files() -> list[Named]:
    """Return small good files of each kind, which mutations start from."""
    return [
        ("pdf", hostile_pdf.good(3)),
        ("png", picture("PNG")),
        ("jpeg", picture("JPEG")),
        ("gif", picture("GIF")),
        ("webp", picture("WEBP")),
        ("tiff", picture("TIFF")),
        ("heic", heic()),
        ("docx", docx("<w:p><w:r><w:t>Анна Примерова</w:t></w:r></w:p>")),
        ("text", "Повестка из суда\n".encode("cp1251") * 20),
        ("eml", b"From: a@example.org\nSubject: hearing\nDate: today\n\nbody\n"),
        ("wav", wav()),
    ]


def mutations(seed: int) -> Iterator[Named]:
    """Yield mutated files for ever: flipped, cut, repeated, spliced, with lying numbers."""
    rng = random.Random(seed)
    starts = _starts()
    number = 0
    while True:
        name, content = rng.choice(starts)
        changed = bytearray(content)
        for _ in range(rng.randint(1, 6)):
            _mutate(changed, rng, starts)
        number += 1
        yield f"{seed}/{number}/{name}", bytes(changed)


@functools.cache
def _starts() -> tuple[Named, ...]:
    return (*harmless_files(), *(named for named in hostile_files() if len(named[1]) < _MOST_TO_MUTATE))


def picture(form: str, size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    """Return a small good picture."""
    out = io.BytesIO()
    image = Image.radial_gradient("L").resize(size)
    Image.merge("RGB", (image, image.rotate(90).resize(size), image)).save(out, form, **options)
    return out.getvalue()


def heic(size: tuple[int, int] = (64, 48)) -> bytes:
    """Return a small good HEIC picture, or a bare container where this build cannot write one."""
    import pillow_heif

    pillow_heif.register_heif_opener()
    try:
        return picture("HEIF", size)
    except (OSError, RuntimeError, KeyError):
        return struct.pack(">I4s4sI", 16, b"ftyp", b"heic", 0) + b"\x00" * 64


def docx(body: str, head: str = "") -> bytes:
    """Return a DOCX with this body."""
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
    return archive({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode()})


def archive(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP with these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as found:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name)  # its own date: the same bytes every time
            info.compress_type = method
            found.writestr(info, content)
    return out.getvalue()


def wav(seconds: float = 1.0) -> bytes:
    """Return silence of 8 kHz, 8 bit."""
    data = b"\x80" * int(8000 * seconds)
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    body = head + struct.pack("<4sI", b"data", len(data)) + data
    return struct.pack("<4sI4s", b"RIFF", len(body) + 4, b"WAVE") + body


def png_claiming(width: int, height: int, rows: int = 16, depth: int = 8, colour: int = 2) -> bytes:
    """Return a PNG that claims a size and holds little, packed very well."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    data = zlib.compress(b"\x00" * min(rows * (width * 3 + 1), 64 << 20), 9)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _tiff(tags: list[tuple[int, int, int, int]], data: bytes = b"", following: int = 0) -> bytes:
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return b"II*\x00" + struct.pack("<IH", 8, len(tags)) + entries + struct.pack("<I", following) + data


def _tiff_claiming(width: int, height: int, **more: int) -> bytes:
    tags = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, more.get("packing", 1))]
    tags += [(262, 3, 1, 1), (273, 4, 1, 8), (277, 3, 1, more.get("samples", 1)), (278, 4, 1, height)]
    return _tiff([*tags, (279, 4, 1, more.get("bytes", 100))], b"\x00" * 200, more.get("following", 0))


def _pictures() -> Iterator[Named]:
    for side in (20_000, 65_535, 2_000_000, 0x7FFFFFFF):
        yield f"png-claims-{side}", png_claiming(side, side, rows=1 if side < 100_000 else 0)
    yield "png-bomb-8000", png_claiming(8000, 8000, rows=2600)
    yield "png-16-bit-bomb", png_claiming(7900, 7900, rows=100, depth=16)
    yield "png-zero", png_claiming(0, 0)
    yield "png-strange-depth", png_claiming(10, 10, depth=77)
    good = picture("PNG")
    yield (
        "png-text-bomb",
        good[:33] + _chunk(b"zTXt", b"a\0\0" + zlib.compress(b"A" * (64 << 20), 1)) + good[33:],
    )
    yield (
        "png-profile-bomb",
        good[:33] + _chunk(b"iCCP", b"a\0\0" + zlib.compress(b"A" * (32 << 20))) + good[33:],
    )
    yield "png-frames", good[:33] + _chunk(b"acTL", struct.pack(">II", 0xFFFFFFFF, 0)) + good[33:]
    yield "png-bad-sum", good[:40] + bytes([good[40] ^ 255]) + good[41:]
    for form in ("PNG", "JPEG", "GIF", "WEBP", "TIFF"):
        whole = picture(form)
        for percent in (5, 50, 95):
            yield f"{form.lower()}-cut-{percent}", whole[: max(4, len(whole) * percent // 100)]
        yield f"{form.lower()}-and-zip", whole + archive({"run.sh": b"#!/bin/sh\n"})
        yield f"{form.lower()}-garbled", whole[:24] + bytes(random.Random(form).randbytes(len(whole) - 24))
    for percent in (5, 50, 95):
        whole = heic()
        yield f"heic-cut-{percent}", whole[: max(13, len(whole) * percent // 100)]
    yield "heic-huge-box", struct.pack(">I4s4sI", 0x7FFFFFFF, b"ftyp", b"heic", 0) + b"\xff" * 256
    jpeg = picture("JPEG")
    frame = jpeg.index(b"\xff\xc0") + 5
    yield "jpeg-claims-65500", jpeg[:frame] + struct.pack(">HH", 65_500, 65_500) + jpeg[frame + 4 :]
    yield "jpeg-claims-zero", jpeg[:frame] + struct.pack(">HH", 0, 0) + jpeg[frame + 4 :]
    exif = b"Exif\0\0" + _tiff([(274, 3, 1, 6), (0x8769, 4, 1, 8), (0x9286, 7, 0xFFFFFFFF, 8)], following=8)
    yield "jpeg-exif-loop", jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]
    yield "jpeg-and-html", jpeg[:2] + b"\xff\xfe\x00\x20<html><script>alert(1)</script>" + jpeg[2:]
    yield "tiff-claims", _tiff_claiming(60_000, 60_000)
    yield "tiff-negative", _tiff_claiming(0xFFFFFFFF, 0xFFFFFFFF)
    yield "tiff-loop", _tiff_claiming(8, 8, following=8)
    yield "tiff-deflate", _tiff_claiming(7000, 7000, packing=8)
    yield "tiff-fax", _tiff_claiming(7000, 7000, packing=4)
    yield "tiff-samples", _tiff_claiming(100, 100, samples=60_000)
    yield "tiff-bytes", _tiff_claiming(100, 100, bytes=0xFFFFFFF0)
    yield "tiff-no-tags", _tiff([])
    yield (
        "gif-frames",
        b"GIF89a\x10\x00\x10\x00\x80\x00\x00"
        + bytes(6)
        + (b"\x2c" + bytes(4) + b"\x10\x00\x10\x00\x00\x02\x02\x4c\x01\x00") * 100_000,
    )
    yield (
        "gif-claims",
        b"GIF89a\xff\xff\xff\xff\x80\x00\x00" + bytes(6) + b"\x2c" + bytes(4) + b"\xff" * 4 + b"\0\2",
    )
    riff = b"VP8X" + struct.pack("<I", 10) + b"\x02\0\0\0" + b"\xff\xff\xff" * 2
    yield "webp-claims", b"RIFF" + struct.pack("<I", len(riff) + 4) + b"WEBP" + riff


def _archives() -> Iterator[Named]:
    lol = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    yield "docx-entities", docx("<w:p>&e9;</w:p>", f'<!DOCTYPE w [<!ENTITY e0 "lol">{lol}]>')
    yield "docx-quadratic", docx("&a;" * 20_000, f'<!DOCTYPE w [<!ENTITY a "{"a" * 20_000}">]>')
    yield "docx-outside", docx("&x;", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>')
    yield "docx-outside-dtd", docx("", '<!DOCTYPE w SYSTEM "http://example.org/x.dtd">')
    yield "docx-deep", docx("<w:p>" * 200_000)
    yield "docx-deep-closed", docx("<w:p>" * 100_000 + "</w:p>" * 100_000)
    yield "docx-attributes", docx("<w:p " + " ".join(f'a{n}="1"' for n in range(100_000)) + "/>")
    yield "docx-broken-xml", docx("<w:p><w:t>")
    yield "docx-encoding", archive({"word/document.xml": b'<?xml version="1.0" encoding="klingon"?><a/>'})
    yield "docx-utf16", archive({"word/document.xml": '<?xml version="1.0"?><a>x</a>'.encode("utf-16")})
    yield "docx-bomb", archive({"word/document.xml": b"<a>" + b"A" * (70 << 20)})
    yield "docx-long-word", docx("<w:t>" + "A" * (5 << 20) + "</w:t>")
    yield "docx-many", archive({"word/document.xml": b"<a/>", **{f"x{n}": b"" for n in range(5_001)}}, 0)
    good = docx("<w:p/>")
    yield "docx-lies-small", good.replace(struct.pack("<I", 7), struct.pack("<I", 1))
    for percent in (20, 60, 95):
        yield f"docx-cut-{percent}", good[: len(good) * percent // 100]
    locked = bytearray(good)
    for start, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for found in re.finditer(re.escape(start), good):
            locked[found.start() + flags] |= 1
    yield "docx-locked", bytes(locked)
    yield "odt-bomb", archive({"mimetype": b"A" * (70 << 20)})
    yield "xlsx-bomb", archive({"xl/workbook.xml": b"", "xl/sharedStrings.xml": b"<a>" + b" " * (70 << 20)})
    yield "zip-slip", archive({"../../../../etc/passwd": b"x", "word/document.xml": b"<a>text</a>"})
    yield "zip-same-names", good[:-22] + good
    yield "zip-method", good.replace(b"\x08\x00", b"\x63\x00")
    yield "zip-empty", b"PK\x05\x06" + bytes(18)
    yield "zip-64", b"PK\x06\x06" + b"\xff" * 52 + b"PK\x06\x07" + b"\xff" * 16 + b"PK\x05\x06" + b"\xff" * 18
    yield "zip-and-pdf", good + hostile_pdf.good(1)
    inner = b"x" * (1 << 20)
    for _ in range(4):
        inner = archive({f"{n}.zip": inner for n in range(8)})
    yield "zip-nested", inner


def _texts() -> Iterator[Named]:
    rng = random.Random("text")
    yield "nothing", b""
    yield "one-byte", b"\xff"
    yield "zeros", bytes(1 << 20)
    yield "text-with-zeros", b"name\x00phone\x00" * 1000
    yield "utf-16-garbage", b"\xff\xfe" + rng.randbytes(9999)
    yield "utf-16-lone", b"\xff\xfe" + b"\x00\xd8" * 1000
    yield "utf-16-odd", "привет".encode("utf-16") + b"\x01"
    yield "utf-8-cut", "привет".encode()[:-1]
    yield "utf-8-long", b"\xc0\xaf" * 1000
    yield "one-line", b"A" * (2 << 20)
    yield "bidi", ("\u202e\u2066" * 100_000).encode()
    yield "combining", ("a" + "\u0301" * 500_000).encode()
    yield "terminal", b"\x1b]0;title\x07\x1b[2J" * 1000
    yield "random", rng.randbytes(1 << 20)
    yield "html", b"<html><script>" * 50_000
    yield "html-entities", b"<html>" + b"&amp;#x110000;&#99999999999;" * 10_000
    yield "html-comment", b"<html><!--" + b"<!--" * 200_000
    yield "html-tag", b"<html><" + b"a" * 3_000_000
    yield "html-attributes", b"<html><a " + b"b=' " * 300_000
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000))
    yield "eml-nested", b"From: a@example.org\nSubject: x\nDate: y\n" + parts
    yield (
        "eml-charset",
        b"From: a\nSubject: =?zzz?B?////?=\nDate: y\nContent-Type: text/plain; charset=zz\n\n\xff",
    )
    yield "eml-header", b"From: a\nSubject: " + b"(" * 100_000 + b"\nDate: y\n\nbody"
    yield "eml-address", b"From: " + b"<a@" * 50_000 + b"\nSubject: x\nDate: y\n\nbody"


def _recordings() -> Iterator[Named]:
    yield "wav-no-rate", wav().replace(struct.pack("<I", 8000), bytes(4))
    yield "wav-cut", wav()[:30]
    yield "wav-loop", b"RIFF\xff\xff\xff\xffWAVE" + b"junk\x00\x00\x00\x00" * 500_000
    yield "mp4-loop", b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00" + b"\x00\x00\x00\x08moov" * 300_000
    nested = b"".join(struct.pack(">I4s", 8 * (100_000 - n), b"moov") for n in range(100_000))
    yield "mp4-deep", b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00" + nested
    yield "mp4-huge", b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00" + b"\x00\x00\x00\x01moov" + b"\xff" * 8
    yield "mp3-tag", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + bytes(100)
    yield "mp3-tag-cut", b"ID3\x04"
    yield "ogg-cut", b"OggS\x00\x02" + b"\xff" * 5
    yield "ogg-no-rate", b"OggS" + bytes(24) + b"\x01vorbis" + bytes(20)


def _mutate(changed: bytearray, rng: random.Random, starts: tuple[Named, ...]) -> None:
    at = rng.randrange(len(changed) + 1)
    match rng.randrange(6):
        case 0:
            changed[at : at + 1] = rng.randbytes(1)
        case 1:
            del changed[at:]
        case 2:
            changed[at : at + 4] = rng.choice((b"\xff" * 4, b"\x00" * 4, b"\x7f\xff\xff\xff", b"9999"))
        case 3:
            changed[at:at] = changed[at : at + rng.randrange(64)] * rng.randrange(64)
        case 4:
            other = rng.choice(starts)[1]
            start = rng.randrange(len(other) + 1)
            changed[at:at] = other[start : start + rng.randrange(512)]
        case _:
            del changed[at : at + rng.randrange(1, 64)]
