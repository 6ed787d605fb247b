"""What a case list is narrowed down to, and the views that people keep: pure changes of a query."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.domain.caselist import CaseQuery


@dataclass(frozen=True, slots=True)
class FilterTerm:
    """One choice of a filter: a code and its label."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A field that the list can be narrowed down by ("status"), its caption and its choices."""

    field: str
    caption: str
    terms: tuple[FilterTerm, ...]


@dataclass(frozen=True, slots=True)
class SavedView:
    """A query that somebody gave a name."""

    key: str
    name: str
    query: CaseQuery


class ViewStore(Protocol):
    """Keeps views inside the vault."""

    def save_view(self, name: str, query: CaseQuery) -> Future[SavedView]:
        """Keep a query under a name; an existing name is replaced."""
        ...

    def delete_view(self, key: str) -> Future[None]:
        """Forget a view; what it showed stays."""
        ...


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter as a chip says it; ``field`` and ``code`` take it away again."""

    field: str
    code: str
    label: str


CONTESTED = "contested"
WORDS = "words"


def toggled(query: CaseQuery, field: str, code: str) -> CaseQuery:
    """Return the query with a code switched on or off; "contested" and "words" are fields of their own."""
    if field == CONTESTED:
        return replace(query, only_contested=not query.only_contested)
    if field == WORDS:
        return replace(query, words="")
    chosen = dict(query.filters)
    codes = chosen.get(field, ())
    chosen[field] = tuple(each for each in codes if each != code) if code in codes else (*codes, code)
    return replace(query, filters=tuple((name, found) for name, found in chosen.items() if found))


def is_on(query: CaseQuery, field: str, code: str) -> bool:
    """Return whether a code is switched on."""
    return query.only_contested if field == CONTESTED else code in dict(query.filters).get(field, ())


def chips(query: CaseQuery, filters: tuple[Filter, ...], contested: str) -> list[Chip]:
    """Return what is switched on, in the order of the filters; a code without a label says itself."""
    found = [Chip(WORDS, "", f"“{query.words}”")] if query.words else []
    chosen = dict(query.filters)
    known = {each.field: each for each in filters}
    for field in [
        *(name for name in known if name in chosen),
        *(name for name in chosen if name not in known),
    ]:
        labels = {term.code: term.label for term in known[field].terms} if field in known else {}
        found += [Chip(field, code, labels.get(code, code)) for code in chosen[field]]
    return [*found, Chip(CONTESTED, "", contested)] if query.only_contested else found
