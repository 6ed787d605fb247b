"""Turns people on file into facts that can be compared, and says who they are to whoever looks at a pair."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop_app.domain.duplicates.papers import Paper
from desktop_app.domain.duplicates.people import PersonFacts
from desktop_app.domain.duplicates.words import NameText
from desktop_app.domain.names.given import GivenNames
from desktop_app.domain.partial_date import PartialDate
from desktop_app.vault.people import PersonKey, PersonRow
from desktop_app.vocabularies import load_given_names


@dataclass(frozen=True, slots=True)
class OnFile:
    """A person as a list names them. ``key`` is the case and the person in it."""

    key: PersonKey
    code: str
    external_id: str
    name: str
    other_names: tuple[str, ...]
    is_principal: bool


def on_file(row: PersonRow) -> OnFile:
    """Return what a list shows of a person."""
    names = tuple(dict.fromkeys(text for text in (NameText(*name).full for name in row.names) if text))
    return OnFile(row.key, row.code, row.external_id, names[0] if names else "", names[1:], row.is_principal)


def facts_of(row: PersonRow) -> PersonFacts:
    """Return what can be compared."""
    papers = [Paper.of(kind, value, country) for kind, value, country in row.papers]
    return PersonFacts(
        names=tuple(NameText(*name) for name in row.names),
        birth=PartialDate.from_canonical(row.born) if row.born else None,
        gender=row.gender,
        papers=tuple(paper for paper in papers if paper is not None),
    )


@cache
def known_names() -> GivenNames:
    """Read the bundled given names (some 30 ms, once)."""
    return load_given_names()
