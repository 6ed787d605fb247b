"""What a search gives back: where the words were found, and the text around them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.ids import EntityId


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text as it was typed; ``found`` when it is what was searched for."""

    text: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One entry that was found. Hits of one case stand together, the best first.

    ``name`` and ``code`` are the case's as lists show them (empty for other roots); ``row`` is its local
    number, valid in this unlock only. ``field`` and ``pieces`` tell where and what; ``rank`` is smaller for
    better hits.
    """

    root: EntityId
    root_kind: str
    entity: EntityId
    kind: str
    field: str
    pieces: tuple[Piece, ...]
    rank: int
    row: int
    name: str = ""
    code: str = ""
