"""Job ``sniff``: what a file is by its content, never by its name; a file that is two things at once is told.

Reply: ``kind`` (``pdf``, ``jpeg``, …, ``unknown``, ``empty``), ``mime``, ``also`` (other kinds that it is as
well), ``encoding`` for text, ``seconds`` for recordings.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.jobs.archives import Archive
from desktop_app.sandbox.jobs.encodings import text_encoding
from desktop_app.sandbox.jobs.media import media_seconds
from desktop_app.sandbox.task import Result, Task

if TYPE_CHECKING:
    from desktop_app.sandbox.task import Blob

MIME = {
    "pdf": "application/pdf",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "tiff": "image/tiff",
    "heic": "image/heic",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "zip": "application/zip",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "mp4": "video/mp4",
    "ogg": "audio/ogg",
    "wav": "audio/x-wav",
    "eml": "message/rfc822",
    "html": "text/html",
    "text": "text/plain",
    "unknown": "application/octet-stream",
    "empty": "application/octet-stream",
}
PICTURES = frozenset({"jpeg", "png", "gif", "webp", "tiff", "heic"})

_HEAD_BYTES = 4096
_TAIL_BYTES = (1 << 16) + 64
_MEDIA_BYTES = 64 << 20
_TEXT_BYTES = 1 << 20
_STARTS = (
    (b"%PDF-", "pdf"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"OggS", "ogg"),
    (b"ID3", "mp3"),
)
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis"})
_HTML = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|script|iframe)\b", re.IGNORECASE)
_MAIL = re.compile(rb"\A(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}", re.ASCII)
_MAIL_FIELDS = (b"\nfrom:", b"\nsubject:", b"\ndate:", b"\nreceived:", b"\nmessage-id:")


def run(task: Task) -> Result:
    """Identify the only file."""
    if len(task.blobs) == 1 and not task.blobs[0].size:
        return Result({"kind": "empty", "mime": MIME["empty"], "also": []})
    blob = task.blob
    kind, encoding = identify(blob)
    found: dict[str, object] = {"kind": kind, "mime": MIME[kind], "also": other_kinds(blob, kind)}
    if encoding:
        found["encoding"] = encoding
    if MIME[kind].startswith(("audio", "video")):
        seconds = media_seconds(kind, blob.read(0, _MEDIA_BYTES))
        if seconds is not None:
            found["seconds"] = seconds
    return Result(found)


def identify(blob: Blob) -> tuple[str, str | None]:
    """Return the kind of a file and, for text of any sort, its encoding."""
    head = blob.read(0, _HEAD_BYTES)
    kind = _by_start(head)
    if kind == "zip":
        return _inside_zip(blob), None
    if kind:
        return kind, None
    if b"%PDF-" in head[:1024]:  # readers accept rubbish before it
        return "pdf", None
    encoding = text_encoding(blob.read(0, _TEXT_BYTES))
    if encoding is None:
        return "unknown", None
    if _HTML.search(head):
        return "html", encoding
    if _MAIL.match(head) and sum(field in b"\n" + head.lower() for field in _MAIL_FIELDS) >= 2:
        return "eml", encoding
    return "text", encoding


def other_kinds(blob: Blob, kind: str) -> list[str]:
    """Return what else a file is: an archive behind a picture, a page of HTML before a document."""
    head, tail = blob.read(0, _HEAD_BYTES), blob.read(max(0, blob.size - _TAIL_BYTES))
    found = []
    if kind != "pdf" and b"%PDF-" in head[:1024]:
        found.append("pdf")
    if kind not in {"zip", "docx", "xlsx", "odt"} and b"PK\x05\x06" in tail:
        found.append("zip")
    if kind not in {"html", "text", "eml"} and _HTML.search(head):
        found.append("html")
    return found


def _by_start(head: bytes) -> str | None:
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(head[8:12])
    if head[4:8] == b"ftyp":
        if head[8:12] in _HEIF_BRANDS:
            return "heic"
        return "m4a" if head[8:11] == b"M4A" else "mp4"
    if len(head) > 3 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 and head[2] >> 4 not in {0, 15}:
        return "mp3"
    return None


def _inside_zip(blob: Blob) -> str:
    try:
        with Archive(blob) as archive:
            names = set(archive.names())
            if "word/document.xml" in names:
                return "docx"
            if "xl/workbook.xml" in names:
                return "xlsx"
            if "mimetype" in names and archive.read("mimetype").startswith(MIME["odt"].encode()):
                return "odt"
    except (Refusal, zipfile.LargeZipFile):
        return "zip"
    return "zip"
