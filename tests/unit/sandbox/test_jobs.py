"""The jobs as plain functions, on files whose content is known."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest
from PIL import Image

from desktop_app.sandbox.errors import ChildError, Refusal
from desktop_app.sandbox.jobs import (
    image_exhibit,
    image_page,
    pdf_info,
    pdf_page,
    sniff,
    text_extract,
    text_page,
    thumb,
)
from desktop_app.sandbox.jobs.encodings import text_encoding
from desktop_app.sandbox.jobs.media import media_seconds
from desktop_app.sandbox.pixels import Pixels, checked_pixels
from desktop_app.sandbox.session import Reply
from desktop_app.sandbox.task import Blob, Result, Task
from tests.files import hostile, hostile_pdf


def _run(job: Any, content: bytes, **params: Any) -> Result:
    blob = Blob.of(content)
    try:
        result = job.run(Task(params, [blob]))
    finally:
        blob.close()
    assert isinstance(result, Result)
    return result


def _refused(job: Any, content: bytes, **params: Any) -> str:
    with pytest.raises(Refusal) as caught:
        _run(job, content, **params)
    return caught.value.code


def _pixels(result: Result) -> Pixels:
    return checked_pixels(Reply(result.params, tuple(map(bytes, result.blobs))))


def _at(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    start = y * pixels.stride + x * 4
    return tuple(pixels.data[start : start + 3])


def _png(image: Image.Image, form: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def test_a_page_is_drawn_at_its_zoom_and_turned() -> None:
    red = hostile_pdf.good(2, content=hostile_pdf.stream(b"1 0 0 rg 0 100 150 100 re f"))
    shown = _pixels(_run(pdf_page, red, page=1, zoom=2.0))
    assert (shown.width, shown.height) == (600, 400)
    assert _at(shown, 20, 20) == (255, 0, 0)  # the upper left quarter
    assert _at(shown, 590, 20) == (255, 255, 255)
    turned = _pixels(_run(pdf_page, red, rotation=90))
    assert (turned.width, turned.height) == (200, 300)
    assert _at(turned, 190, 10) == (255, 0, 0)


def test_a_zoom_that_needs_too_much_is_lowered() -> None:
    wide = hostile_pdf.good().replace(b"[0 0 300 200]", b"[0 0 900 800]")
    result = _run(pdf_page, wide, zoom=20.0)
    assert result.params["width"] * result.params["height"] < 25_000_000
    assert result.params["zoom"] < 20.0


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"page": 9}, "no-such-page"),
        ({"page": -1}, "bad-request"),
        ({"page": True}, "bad-request"),
        ({"zoom": "1"}, "bad-request"),
        ({"zoom": float("nan")}, "bad-request"),
        ({"rotation": 45}, "bad-request"),
    ],
)
def test_requests_that_make_no_sense_are_refused(params: dict[str, Any], code: str) -> None:
    assert _refused(pdf_page, hostile_pdf.good(), **params) == code


def test_no_file_two_files_and_an_empty_one_are_refused() -> None:
    for blobs in ([], [Blob.of(b"a"), Blob.of(b"b")]):
        with pytest.raises(Refusal, match="bad-request"):
            pdf_page.run(Task({}, blobs))
    assert _refused(pdf_page, b"") == "empty"
    assert _run(sniff, b"").params["kind"] == "empty"


def test_a_document_is_described() -> None:
    found = _run(pdf_info, hostile_pdf.good(3, catalog=b"/OpenAction<</S/JavaScript/JS(1)>>")).params
    assert found["pages"] == 3
    assert found["sizes"] == [[300.0, 200.0]] * 3
    assert found["active"] == ["open-action", "script"]
    assert not found["truncated"]
    assert not found["repaired"]
    cut = _run(pdf_info, hostile_pdf.good(3)[:-60]).params
    assert cut["truncated"]
    assert cut["repaired"]


def test_a_locked_document_says_so() -> None:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(hostile_pdf.good())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b", R=6))
    assert _run(pdf_info, out.getvalue()).params["encrypted"]
    assert _refused(pdf_page, out.getvalue()) == "encrypted"
    assert _refused(pdf_info, b"%PDF-1.7 nothing") == "unreadable"


def test_pictures_come_upright_flat_and_within_the_box() -> None:
    image = Image.new("RGB", (400, 200), "blue")
    image.paste("red", (0, 0, 200, 200))
    exif = Image.Exif()
    exif[274] = 6  # to be turned a quarter clockwise
    shown = _pixels(_run(image_page, _png(image, "JPEG", exif=exif, quality=95), side=100))
    assert (shown.width, shown.height) == (50, 100)
    assert _at(shown, 25, 10)[0] > 200
    assert _at(shown, 25, 90)[2] > 200
    clear = _pixels(_run(image_page, _png(Image.new("RGBA", (20, 20), (0, 0, 0, 0)))))
    assert _at(clear, 5, 5) == (255, 255, 255)
    deep = Image.new("I;16", (20, 20), 30_000)
    assert _run(image_page, _png(deep)).params["width"] == 20


def test_pages_of_a_picture_and_its_missing_end_are_told() -> None:
    pages = [Image.new("L", (30, 30), grey) for grey in (0, 255)]
    tiff = _png(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    second = _run(image_page, tiff, page=1)
    assert second.params["pages"] == 2
    assert _at(_pixels(second), 3, 3) == (255, 255, 255)
    assert _refused(image_page, tiff, page=2) == "no-such-page"
    whole = hostile.picture("JPEG", (640, 480))
    assert _run(image_page, whole[: len(whole) // 2]).params["damaged"]
    assert _refused(image_page, b"no picture at all") == "unknown-type"
    assert _refused(image_page, hostile.png_claiming(20_000, 20_000)) == "too-many-pixels"


def test_an_exhibit_has_no_metadata_and_not_too_many_dots() -> None:
    exif = Image.Exif()
    exif[0x010E] = "taken at the home of Anna Primerova"
    photo = _png(Image.effect_noise((3000, 2000), 30).convert("RGB"), "JPEG", exif=exif, comment=b"Anna")
    result = _run(image_exhibit, photo, box=[144, 144], dpi=300)
    made = Image.open(io.BytesIO(bytes(result.blobs[0])))
    assert b"Anna" in photo
    assert b"Anna" not in bytes(result.blobs[0])
    assert made.size == (600, 400)
    scan = _run(image_exhibit, _png(Image.new("1", (100, 100), 1)))
    assert scan.params["format"] == "png"
    assert _refused(image_exhibit, photo, box=[1]) == "bad-request"


def test_thumbs_of_documents_and_pictures() -> None:
    assert max(_run(thumb, hostile_pdf.good(), side=150).params[side] for side in ("width", "height")) == 150
    assert _run(thumb, hostile.picture("PNG"), side=32).params["width"] == 32
    assert _refused(thumb, b"just text") == "unknown-type"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "koi8-r", "cp866"]
)
def test_russian_text_is_decoded(encoding: str) -> None:
    words = "Повестка: явиться в отделение полиции 12 марта.\r\n" * 5
    found = _run(text_page, words.encode(encoding))
    assert bytes(found.blobs[0]).decode() == words.replace("\r\n", "\n")


def test_french_text_binary_and_long_text() -> None:
    assert text_encoding("Réfugiée arrêtée à la frontière".encode("cp1252")) == "cp1252"
    assert text_encoding(b"\xff\xfe" + b"\x00\xd8" * 2) is None
    assert _refused(text_page, bytes(range(256)) * 9) == "unknown-type"
    cut = _run(text_page, b"abc\x1b\f" * 9, most=7)
    assert cut.params["cut"]
    assert bytes(cut.blobs[0]) == b"abc\nabc"


def test_words_are_extracted() -> None:
    pdf = _run(text_extract, hostile_pdf.good(2))
    assert bytes(pdf.blobs[0]) == b"Hearing on Tuesday\x0cHearing on Tuesday"
    assert _run(text_extract, hostile_pdf.good(2), most=5).params["cut"]
    body = "<w:p><w:r><w:t>Анна</w:t><w:tab/><w:t>П.</w:t></w:r></w:p><w:p><w:t>end</w:t></w:p>"
    assert bytes(_run(text_extract, hostile.docx(body)).blobs[0]).decode() == "Анна\tП.\nend\n"
    assert bytes(_run(text_extract, hostile.docx(body), most=3).blobs[0]).decode() == "Анн"
    odt = {"mimetype": sniff.MIME["odt"].encode(), "content.xml": b"<a><h>One</h><p>two</p></a>"}
    assert bytes(_run(text_extract, hostile.archive(odt)).blobs[0]) == b"One\ntwo\n"
    xlsx = {"xl/workbook.xml": b"<a/>", "xl/sharedStrings.xml": b"<a><si><t>cell</t></si></a>"}
    assert bytes(_run(text_extract, hostile.archive(xlsx)).blobs[0]) == b"cell\n"
    html = b"<html><script>x()</script><p>one &amp; two<br>three</html>"
    assert bytes(_run(text_extract, html).blobs[0]) == b"\none & two\nthree"
    mail = (
        b"From: a@example.org\nSubject: =?utf-8?b?0JDQvdC90LA=?=\nDate: x\nContent-Type: text/html\n\n<p>hi"
    )
    assert "Анна" in bytes(_run(text_extract, mail).blobs[0]).decode()
    assert _refused(text_extract, hostile.picture("PNG")) == "unknown-type"


def test_archives_that_lie_are_refused() -> None:
    assert _refused(text_extract, hostile.docx("<w:p>")) == "unreadable"
    big = hostile.archive({"word/document.xml": b"<a>" + b" " * (33 << 20)})
    assert _refused(text_extract, big) == "expands-too-far"
    small = big.replace(struct.pack("<I", 3 + (33 << 20)), struct.pack("<I", 9))
    assert _refused(text_extract, small) in {"expands-too-far", "unreadable"}
    assert _run(sniff, b"PK\x03\x04 nothing").params["kind"] == "zip"


def test_recordings_tell_how_long_they_are() -> None:
    assert _run(sniff, hostile.wav(2.5)).params["seconds"] == 2.5
    box = struct.pack(">I4s4xIIII", 28, b"mvhd", 0, 0, 1000, 4500)
    mp4 = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0) + struct.pack(">I4s", 8 + len(box), b"moov") + box
    assert _run(sniff, mp4).params == {"kind": "mp4", "mime": "video/mp4", "also": [], "seconds": 4.5}
    wide = struct.pack(">I4sB3xQQIQ", 44, b"mvhd", 1, 0, 0, 10, 30)
    assert media_seconds("mp4", struct.pack(">IIQ", 1, 0x6D6F6F76, 16 + len(wide)) + wide) == 3.0
    opus = b"OggS\0\2" + bytes(22) + b"OpusHead" + b"OggS\0\4" + struct.pack("<q", 96_000)
    assert _run(sniff, opus).params["seconds"] == 2.0
    vorbis = b"OggS\0\2" + bytes(22) + b"\x01vorbis" + bytes(5) + struct.pack("<I", 8000)
    assert media_seconds("ogg", vorbis + bytes(99) + b"OggS\0\4" + struct.pack("<q", 4000)) == 0.5
    frame = b"\xff\xfb\x90\x00"
    assert _run(sniff, frame + bytes(15_996)).params["seconds"] == 1.0
    info = b"ID3\4\0\0\0\0\0\0" + frame + bytes(32) + b"Info" + struct.pack(">II", 1, 100) + bytes(99)
    assert media_seconds("mp3", info) == pytest.approx(2.61)
    assert media_seconds("mp3", b"ID3") is None
    assert media_seconds("pdf", b"") is None


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x00\x00\x00\x10ftypheic", "heic"),
        (b"\x00\x00\x00\x10ftypM4A ", "m4a"),
        (b"RIFF\0\0\0\0WEBP", "webp"),
        (b"RIFF\0\0\0\0????\x00\x01\x02", "unknown"),
        (b"\n\n%PDF-1.4", "pdf"),
        (b"<!DOCTYPE html><p>", "html"),
        (b"From: a\nTo: b\nSubject: c\n\nd", "eml"),
        (b"Name: a\nAge: 4\n", "text"),
    ],
)
def test_kinds_are_found_by_content(head: bytes, kind: str) -> None:
    assert _run(sniff, head).params["kind"] == kind


@pytest.mark.parametrize(
    ("params", "blobs"),
    [
        ({"width": 2, "height": 2}, (b"x" * 15,)),
        ({"width": 2, "height": 2}, ()),
        ({"width": 2.0, "height": 2}, (b"x" * 16,)),
        ({"width": True, "height": 4}, (b"x" * 16,)),
        ({"width": -2, "height": -2}, (b"x" * 16,)),
        ({"width": 32767, "height": 32767}, (b"",)),
        ({}, (b"",)),
    ],
)
def test_pixels_that_lie_are_caught(params: dict[str, Any], blobs: tuple[bytes, ...]) -> None:
    with pytest.raises(ChildError, match="made no sense"):
        checked_pixels(Reply(params, blobs))
