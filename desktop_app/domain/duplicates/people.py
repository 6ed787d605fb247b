"""Compares two people on file and says why: names, birth date, papers, gender, and how common the name is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop_app.domain.duplicates.birth import DIFFERS, compare_births, day_of
from desktop_app.domain.duplicates.naming import NameMatch, NameMatcher
from desktop_app.domain.duplicates.papers import DECIDES, Paper, compare_papers
from desktop_app.domain.duplicates.reasons import LIKELY, PRIOR, REASONS, Reason, score_of
from desktop_app.domain.duplicates.words import NameReader, NameText, PreparedName
from desktop_app.domain.names.given import Gender, GivenNames
from desktop_app.domain.partial_date import PartialDate

_GENDER = -3.0
_CROWD = -0.35
_MOST_CROWD = -2.0
_DECIDED = 3.0
_ORDER = {code: place for place, code in enumerate(REASONS)}
_SURE = frozenset(
    {"birth-same", "birth-compatible", "identifier-same", "patronymic-same", "patronymic-spelling"}
)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is known of a person that tells them from another; ``gender`` is the code on file."""

    names: tuple[NameText, ...]
    birth: PartialDate | None = None
    gender: str = ""
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A person ready for comparison; ``day`` is the day of birth in eight digits, "" unless exactly known."""

    names: tuple[PreparedName, ...]
    birth: PartialDate | None
    day: str
    gender: Gender
    papers: tuple[Paper, ...]

    def shares_a_paper(self, other: Prepared) -> bool:
        """Whether both have one number; quick, for many pairs."""
        return bool(self.papers) and not set(self.papers).isdisjoint(other.papers)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How likely two people are one (0 to 0.99), and why, what weighs most for the eye first."""

    score: float
    reasons: tuple[Reason, ...]

    @property
    def is_likely(self) -> bool:
        """Whether it is worth a person's look."""
        return self.score >= LIKELY


class Comparer:
    """Prepares people and compares them; keeps what it has seen of names, for one run over many people."""

    def __init__(self, known: GivenNames) -> None:
        self._reader = NameReader(known)
        self._matcher = NameMatcher()

    def prepare(self, facts: PersonFacts) -> Prepared:
        """Return a person ready for comparison."""
        names = tuple(dict.fromkeys(self._reader.read(name) for name in facts.names))
        names = tuple(name for name in names if name.words)
        gender: Gender = "male" if facts.gender == "male" else "female" if facts.gender == "female" else ""
        return Prepared(names, facts.birth, day_of(facts.birth), gender, facts.papers)

    def compare(self, one: Prepared, other: Prepared, *, crowd: int = 2) -> Comparison:
        """Compare two people. ``crowd`` is how many people here have that name: a common one says less."""
        birth = compare_births(one.birth, other.birth)
        papers = compare_papers(one.papers, other.papers)
        if birth is not None and birth.weight <= DIFFERS and not any(reason.speaks_for for reason in papers):
            return Comparison(0.0, (birth,))
        names = self._names(one, other)
        reasons = [*papers, *names.reasons]
        reasons += [birth] if birth is not None else []
        if one.gender and other.gender and one.gender != other.gender and not _says_gender(reasons):
            reasons.append(Reason("gender-differs", _GENDER, one.gender, other.gender))
        if crowd > 2 and not any(reason.code in _SURE for reason in reasons):
            weight = max(_MOST_CROWD, _CROWD * math.log2(crowd / 2))
            reasons.append(Reason("name-common", weight, str(crowd), str(crowd)))
        total = PRIOR + sum(reason.weight for reason in reasons)
        if any(reason.weight >= DECIDES for reason in papers):
            total = max(total, _DECIDED)
        return Comparison(score_of(total), tuple(sorted(reasons, key=lambda one: _ORDER[one.code])))

    def _names(self, one: Prepared, other: Prepared) -> NameMatch:
        """Return the best match; a patronymic that stands in other names of both counts there too."""
        pairs = [(mine, theirs) for mine in one.names for theirs in other.names]
        matches = (self._matcher.compare(*pair) for pair in pairs)
        best = max(matches, key=lambda match: match.weight, default=NameMatch(0.0, ()))
        told = [
            reason
            for mine, theirs in pairs
            if mine.patronymic and theirs.patronymic
            for reason in self._matcher.patronymics(mine, theirs)
        ]
        rest = tuple(reason for reason in best.reasons if not reason.code.startswith("patronymic-"))
        if not told:
            return best
        reasons = (*rest, max(told, key=lambda reason: reason.weight))
        return NameMatch(sum(reason.weight for reason in reasons), reasons)


def _says_gender(reasons: list[Reason]) -> bool:
    return any(reason.code == "gender-differs" for reason in reasons)
