"""Asks the limited children what a stranger's file is; what they answer is checked before it is believed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from desktop_app.sandbox.errors import ChildError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.evidence.attach import LOOK_BYTES, UNKNOWN_TYPE, Seen
from desktop_app.vault.attachments import CHUNK_BYTES

PEEK_BYTES = 4 * CHUNK_BYTES
"""How much of a file too large to be looked at whole the child sees: enough to say what it is."""

_MEDIA_TYPE = re.compile(r"[a-z]{1,20}/[a-z0-9.+-]{1,100}")
_MOST_PAGES = 100_000
_MOST_SECONDS = 10_000_000
_PDF = "application/pdf"


class ChildLooker:
    """Looks at files through a pool of children."""

    def __init__(self, pool: ChildPool) -> None:
        self._pool = pool

    def look(self, pieces: Iterator[bytes], size: int) -> Seen:
        """Return what a file is by its first bytes and, for a PDF of moderate size, how many pages it has."""
        seen_bytes = LOOK_BYTES if size <= LOOK_BYTES else PEEK_BYTES
        head = list(islice(pieces, seen_bytes // CHUNK_BYTES))
        found = self._pool.call("sniff", {}, [iter(head)]).params
        media_type = found.get("mime")
        if not isinstance(media_type, str) or not _MEDIA_TYPE.fullmatch(media_type):
            media_type = UNKNOWN_TYPE
        seen = Seen(media_type, seconds=_count(found.get("seconds"), _MOST_SECONDS))
        if media_type != _PDF or size > LOOK_BYTES:
            return seen
        try:
            answer = self._pool.call("pdf.info", {}, [iter(head)]).params
        except ChildError as error:
            return replace(seen, trouble=error)
        return replace(seen, pages=_count(answer.get("pages"), _MOST_PAGES))


def _count(answer: object, most: int) -> int | None:
    if isinstance(answer, (int, float)) and not isinstance(answer, bool) and 0 <= answer <= most:
        return round(answer)
    return None
