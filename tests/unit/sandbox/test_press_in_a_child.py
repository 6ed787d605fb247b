"""The real press within its limits: what it makes in a child is what it makes without one."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from desktop_app.domain.document import to_json
from desktop_app.sandbox.press.render import render
from tests.unit.press import example

if TYPE_CHECKING:
    from desktop_app.sandbox.pool import ChildPool


def test_a_dossier_with_exhibits_is_the_same_from_a_child(pool: ChildPool) -> None:
    document, sources = to_json(example.dossier("en")), example.sources()
    here = io.BytesIO()
    told = render(document, sources, here)
    pieces: list[bytes] = []
    files = [source.read() for source in sources.values()]
    reply = pool.call(
        "press.render", {"document": document, "keys": list(sources)}, files, sink=pieces.append
    )
    assert b"".join(pieces) == here.getvalue()
    assert reply.params["pages"] == told.pages
