"""Makes fictional pictures, letters and recordings, the same bytes for the same seed."""

from __future__ import annotations

import array
import io
import math
import wave
import zipfile
from collections.abc import Sequence
from random import Random
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw

_EPOCH = (1980, 1, 1, 0, 0, 0)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EXIF_MAKE, _EXIF_MODEL, _EXIF_TIME, _EXIF_SOFTWARE = 0x010F, 0x0110, 0x0132, 0x0131


def photograph(chance: Random, taken: str, width: int = 1200, height: int = 900) -> bytes:
    """Return a JPEG of a street with a figure and a sheet of paper; ``taken`` as EXIF writes times."""
    picture = Image.new("RGB", (width, height), (178, 190, 198))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 0.62, width, height), fill=(120, 118, 112))
    x = 0
    while x < width:
        house = chance.randint(90, 200)
        tone = chance.randint(120, 200)
        top = chance.randint(int(height * 0.15), int(height * 0.4))
        draw.rectangle((x, top, x + house - 6, height * 0.64), fill=(tone, tone - 14, tone - 30))
        for window in range(x + 14, x + house - 24, 34):
            for floor in range(top + 20, int(height * 0.58), 52):
                draw.rectangle((window, floor, window + 16, floor + 26), fill=(70, 84, 98))
        x += house
    middle = width // 2 + chance.randint(-120, 120)
    draw.ellipse((middle - 26, height * 0.45, middle + 26, height * 0.45 + 56), fill=(206, 178, 152))
    draw.rectangle((middle - 44, height * 0.51, middle + 44, height * 0.8), fill=(46, 56, 74))
    draw.rectangle((middle - 70, height * 0.56, middle + 70, height * 0.68), fill=(244, 244, 238))
    return _as_taken(picture, taken)


def door(chance: Random, taken: str, width: int = 900, height: int = 1200) -> bytes:
    """Return a JPEG of a flat's door that was forced: open a hand's breadth, the frame split at the lock."""
    picture = Image.new("RGB", (width, height), (202, 196, 182))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 0.9, width, height), fill=(112, 102, 92))
    left, right, top = width * 0.24, width * 0.76, height * 0.1
    draw.rectangle((left - 34, top - 34, right + 34, height * 0.9), fill=(150, 126, 98))
    draw.rectangle((left, top, right, height * 0.9), fill=(24, 22, 22))
    leaf = width * (0.64 + 0.02 * chance.random())
    draw.polygon(
        ((left, top), (leaf, top + 26), (leaf, height * 0.9 + 20), (left, height * 0.9)), fill=(96, 62, 44)
    )
    for panel in (0.17, 0.54):
        box = (left + 44, height * panel, leaf - 62, height * (panel + 0.28))
        draw.rectangle(box, outline=(70, 44, 30), width=8)
    lock = height * 0.51
    draw.ellipse((leaf - 44, lock - 18, leaf - 12, lock + 14), fill=(178, 168, 120))
    for _ in range(9):
        far = right + chance.randint(10, 60)
        end = lock + chance.randint(-150, 150)
        draw.line((right, lock + chance.randint(-30, 30), far, end), fill=(226, 204, 168), width=7)
    for _ in range(14):
        x, y = chance.randint(int(left), int(right)), chance.randint(int(height * 0.91), height - 20)
        draw.line(
            (x, y, x + chance.randint(-40, 40), y + chance.randint(-8, 8)), fill=(214, 190, 150), width=6
        )
    return _as_taken(picture, taken)


def screenshot(chance: Random, lines: Sequence[str]) -> bytes:
    """Return a PNG that looks like a message thread, without any letter that a font would have to draw."""
    picture = Image.new("RGB", (720, 1280), (236, 239, 233))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 720, 96), fill=(58, 84, 92))
    y = 130
    for index, line in enumerate(lines):
        left = 40 if index % 2 else 180
        rows = 1 + len(line) // 40
        draw.rounded_rectangle((left, y, left + 500, y + 40 + 30 * rows), 18, fill=(255, 255, 255))
        for row in range(rows):
            end = left + 470 if row < rows - 1 else left + chance.randint(120, 420)
            draw.rectangle((left + 24, y + 26 + 30 * row, end, y + 36 + 30 * row), fill=(120, 126, 124))
        y += 66 + 30 * rows
    return _saved(picture, "PNG")


def letter_docx(paragraphs: Sequence[str]) -> bytes:
    """Return a word processor's file with these paragraphs."""
    body = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(one)}</w:t></w:r></w:p>' for one in paragraphs
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            declared = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}'
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), declared.encode())
    return buffer.getvalue()


def recording(chance: Random, seconds: int = 6) -> bytes:
    """Return a WAV of some tones, in place of a voice message."""
    rate = 8000
    samples = array.array("h")
    for _ in range(seconds * 2):
        pitch = chance.randint(180, 420) * 2 * math.pi / rate
        samples.extend(int(6000 * math.sin(pitch * step)) for step in range(rate // 2))
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.tobytes())
    return buffer.getvalue()


def old_text(paragraphs: Sequence[str]) -> bytes:
    """Return a text file in the encoding of older Russian Windows (code page 1251)."""
    return "\r\n".join(paragraphs).encode("cp1251", errors="replace")


def _as_taken(picture: Image.Image, taken: str) -> bytes:
    """Return a JPEG with what a telephone writes into it."""
    exif = Image.Exif()
    exif[_EXIF_MAKE], exif[_EXIF_MODEL] = "Fictional", "Pocket 3"
    exif[_EXIF_TIME], exif[_EXIF_SOFTWARE] = taken, "demo"
    return _saved(picture, "JPEG", quality=82, exif=exif)


def _saved(picture: Image.Image, kind: str, **settings: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **settings)
    return buffer.getvalue()
