"""How long a recording lasts, where its container tells cheaply (WAV, MP4, Ogg, MP3)."""

from __future__ import annotations

import struct

_MPEG1_LAYER3_KBIT = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_MPEG1_HERTZ = (44100, 48000, 32000, 0)
_MPEG1_SAMPLES_PER_FRAME = 1152
_MP4_CONTAINERS = {b"moov"}
_LONGEST_SECONDS = 7 * 86400.0


def media_seconds(kind: str, content: bytes) -> float | None:
    """Return the duration in seconds of a recording of this kind, or none when it is not told."""
    readers = {"wav": _wav, "mp4": _mp4, "m4a": _mp4, "ogg": _ogg, "mp3": _mp3}
    reader = readers.get(kind)
    try:
        seconds = reader(content) if reader else None
    except (struct.error, ValueError, ZeroDivisionError, IndexError):
        return None
    return round(seconds, 2) if seconds is not None and 0 < seconds < _LONGEST_SECONDS else None


def _wav(content: bytes) -> float | None:
    at, rate = 12, 0
    while at + 8 <= len(content):
        name, size = content[at : at + 4], struct.unpack_from("<I", content, at + 4)[0]
        if name == b"fmt ":
            rate = struct.unpack_from("<I", content, at + 16)[0]
        if name == b"data":
            return float(min(size, len(content) - at - 8) / rate)
        at += 8 + size + size % 2
    return None


def _mp4(content: bytes, start: int = 0, end: int | None = None) -> float | None:
    at, end = start, len(content) if end is None else end
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", content, at)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", content, at + 8)[0], 16
        size = size or end - at
        if size < head:
            return None
        if name in _MP4_CONTAINERS:
            return _mp4(content, at + head, min(end, at + size))
        if name == b"mvhd":
            wide = content[at + head] == 1
            form, skip = (">IQ", 20) if wide else (">II", 12)
            scale, length = struct.unpack_from(form, content, at + head + skip)
            return float(length / scale)
        at += size
    return None


def _ogg(content: bytes) -> float | None:
    last = content.rfind(b"OggS")
    granule = struct.unpack_from("<q", content, last + 6)[0]
    if b"OpusHead" in content[:128]:
        return float(granule / 48000)
    vorbis = content[:128].find(b"\x01vorbis")
    return float(granule / struct.unpack_from("<I", content, vorbis + 12)[0]) if vorbis >= 0 else None


def _mp3(content: bytes) -> float | None:
    at = 0
    if content.startswith(b"ID3"):
        a, b, c, d = content[6:10]
        at = 10 + (a << 21 | b << 14 | c << 7 | d)
    head = content[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xFE != 0xFA:
        return None
    hertz, kbit = _MPEG1_HERTZ[head[2] >> 2 & 3], _MPEG1_LAYER3_KBIT[head[2] >> 4]
    for tag in (b"Xing", b"Info"):
        found = content.find(tag, at, at + 64)
        if found >= 0 and content[found + 7] & 1:
            frames = struct.unpack_from(">I", content, found + 8)[0]
            return float(frames * _MPEG1_SAMPLES_PER_FRAME / hertz)
    return (len(content) - at) * 8 / (kbit * 1000)
