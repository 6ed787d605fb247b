"""Compares identifiers: a number that only one person has decides, another of its kind speaks against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.duplicates.reasons import Reason
from desktop_app.domain.identifiers import normalise_identifier
from desktop_app.domain.textfold import fold

DECIDES = 12.0
"""Outweighs every name: a number that only one person can have."""


@dataclass(frozen=True, slots=True)
class Paper:
    """An identifier: its type's code, its value ready for comparison, its country's code or ""."""

    type: str
    value: str
    country: str = ""

    @classmethod
    def of(cls, kind: str, value: str, country: str = "") -> Paper | None:
        """Prepare an identifier as it stands on file; None when nothing of it can be compared."""
        bare = "".join(c for c in fold(normalise_identifier(kind, value)) if c.isalnum())
        return cls(kind, bare, country) if kind in _RULES and len(bare) >= _SHORTEST else None


@dataclass(frozen=True, slots=True)
class _Rule:
    """What the same and another number of a type say. Families share some, papers are renewed."""

    same: float
    differs: float


_SHORTEST = 4
_RULES: Mapping[str, _Rule] = {
    "a_number": _Rule(DECIDES, -8.0),
    "uci": _Rule(DECIDES, -8.0),
    "birth_certificate": _Rule(5.0, -1.0),
    "passport_foreign": _Rule(8.0, -0.4),
    "passport_internal": _Rule(8.0, -0.6),
    "receipt_number": _Rule(2.0, 0.0),
    "court_case_number": _Rule(1.0, 0.0),
    "other": _Rule(1.5, 0.0),
}


def compare_papers(one: Iterable[Paper], other: Iterable[Paper]) -> list[Reason]:
    """Return what identifiers say, type by type; where one of several is the same, the others say nothing."""
    mine, theirs = _by_type(one), _by_type(other)
    reasons = []
    for kind in sorted(mine.keys() & theirs.keys()):
        rule = _RULES[kind]
        same = [(a, b) for a in mine[kind] for b in theirs[kind] if _is_same(a, b)]
        if same:
            reasons.append(Reason("identifier-same", rule.same, same[0][0].value, same[0][1].value))
        elif rule.differs and any(_can_differ(a, b) for a in mine[kind] for b in theirs[kind]):
            reasons.append(
                Reason("identifier-differs", rule.differs, mine[kind][0].value, theirs[kind][0].value)
            )
    return reasons


def _by_type(papers: Iterable[Paper]) -> dict[str, list[Paper]]:
    found: dict[str, list[Paper]] = {}
    for paper in papers:
        found.setdefault(paper.type, []).append(paper)
    return found


def _is_same(one: Paper, other: Paper) -> bool:
    return one.value == other.value and _can_differ(one, other)


def _can_differ(one: Paper, other: Paper) -> bool:
    """Whether both are of one country, or either does not say: two passports of two countries say nothing."""
    return not one.country or not other.country or one.country == other.country
