"""Feeds the case list and the quick search from the open vault, and keeps views and settings in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from typing import Any

from desktop_app.domain.caselist import CaseQuery, CaseRow, SortKey
from desktop_app.domain.searching import Piece, SearchHit
from desktop_app.services.cases.listing import case_ids, case_rows, find_anything
from desktop_app.services.wording import Wording
from desktop_app.ui.backend import Backend
from desktop_app.ui.models.case_filters import Filter, FilterTerm, SavedView
from desktop_app.ui.models.quick_search import Hit, Span

_VOCABULARIES = {"status": "case_status", "outcome": "case_outcome"}
_BANDS = (("4", "critical"), ("3", "high"), ("2", "medium"), ("1", "low"))
_ICONS = {
    "case": "briefcase",
    "evidence": "file-text",
    "note": "notebook-pen",
    "event": "shield-alert",
    "activity": "megaphone",
    "charge": "gavel",
    "source": "quote",
}


class VaultCases:
    """The case list's source: every question is a future."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def fetch_ids(self, query: CaseQuery) -> Future[Sequence[int]]:
        """Return the row numbers that match, in order."""
        return self._backend.run(case_ids, query)

    def fetch_rows(self, ids: Sequence[int]) -> Future[Sequence[CaseRow]]:
        """Return the rows of these numbers."""
        return self._backend.run(_rows, tuple(ids))


def _rows(unit: Any, numbers: Sequence[int]) -> Sequence[CaseRow]:
    return case_rows(unit, numbers)


def search_hits(unit: Any, words: str, wording: Wording, language: str) -> Sequence[Hit]:
    """Search, and put what was found in words; runs on the database thread."""
    return [hit_of(found, wording, language) for found in find_anything(unit, words)]


def hit_of(found: SearchHit, wording: Wording, language: str) -> Hit:
    """Return a line of the quick search: whose case, and where in it the words stand."""
    text, spans = marked(found.pieces)
    is_name = found.kind == "name"
    label = wording.field(found.kind, found.field, language) if found.field else ""
    where = wording.kind(found.kind, language) if found.kind != "case" else ""
    told = " · ".join(part for part in (found.code, where, label) if part)
    title = found.name or text or wording.kind(found.root_kind, language)
    below = told if is_name and text == found.name else " · ".join(part for part in (told, text) if part)
    shift = len(below) - len(text)
    return Hit(
        key=found,
        title=title,
        below=below,
        icon=_ICONS.get(found.kind, "users"),
        below_spans=tuple((start + shift, length) for start, length in spans) if below.endswith(text) else (),
    )


def marked(pieces: Sequence[Piece]) -> tuple[str, tuple[Span, ...]]:
    """Return the joined text on one line, and where in it the found letters stand."""
    text, spans = "", list[Span]()
    for piece in pieces:
        shown = piece.text.replace("\n", " ")
        if piece.found:
            spans.append((len(text), len(shown)))
        text += shown
    return text, tuple(spans)


def list_filters(
    facets: Mapping[str, Sequence[tuple[str, int]]],
    wording: Wording,
    language: str,
    titles: Mapping[str, str],
) -> tuple[Filter, ...]:
    """Return the filters that this vault's cases can be narrowed down by; ``titles`` are their captions."""
    found = []
    for field, vocabulary in _VOCABULARIES.items():
        terms = [
            FilterTerm(code, wording.term(vocabulary, code, language)) for code, _ in facets.get(field, ())
        ]
        found.append(Filter(field, titles[field], tuple(terms)))
    bands = {code for code, _ in facets.get("priority", ())}
    priorities = [
        FilterTerm(code, wording.term("priority_band", name, language))
        for code, name in _BANDS
        if code in bands
    ]
    found.append(Filter("priority", titles["priority"], tuple(priorities)))
    for field in ("responsible", "tag"):
        free = [FilterTerm(value, value) for value, _ in facets.get(field, ())]
        found.append(Filter(field, titles[field], tuple(free)))
    return tuple(each for each in found if each.terms)


def view_to_json(view: SavedView) -> dict[str, Any]:
    """Return a view as the vault's settings keep it."""
    query = view.query
    return {
        "key": view.key,
        "name": view.name,
        "words": query.words,
        "filters": [[field, list(codes)] for field, codes in query.filters],
        "contested": query.only_contested,
        "sort": query.sort.value,
        "descending": query.descending,
    }


def view_from_json(kept: Mapping[str, Any]) -> SavedView:
    """Read a kept view; what a newer program added is ignored."""
    sort = kept.get("sort", "name")
    return SavedView(
        str(kept["key"]),
        str(kept["name"]),
        CaseQuery(
            words=str(kept.get("words", "")),
            filters=tuple((str(field), tuple(map(str, codes))) for field, codes in kept.get("filters", ())),
            only_contested=bool(kept.get("contested")),
            sort=SortKey(sort) if sort in set(SortKey) else SortKey.NAME,
            descending=bool(kept.get("descending")),
        ),
    )
