"""Finds the likely pairs among many people: compares who shares a key, and counts how common names are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from desktop_app.domain.duplicates.blocking import candidate_pairs
from desktop_app.domain.duplicates.people import Comparer, Comparison, Prepared
from desktop_app.domain.duplicates.words import PreparedName


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two people by their places, the smaller first, and how they compare."""

    one: int
    other: int
    comparison: Comparison


def likely_pairs(
    comparer: Comparer,
    people: Sequence[Prepared],
    are_settled: Callable[[int, int], bool] = lambda _one, _other: False,
    tick: Callable[[], object] = lambda: None,
) -> list[LikelyPair]:
    """Return the pairs that are worth a person's look, the likeliest first.

    ``are_settled`` says of two places that a person has decided already, or that nobody asks.
    """
    crowds = count_names(people)
    years = [person.day[:4] for person in people]
    days = [person.day[4:] for person in people]

    def are_apart(one: int, other: int) -> bool:
        # No slip of the pen changes both year and day of the year: most pairs end here.
        if years[one] != years[other] and days[one] != days[other] and years[one] and years[other]:
            return not people[one].shares_a_paper(people[other])
        return are_settled(one, other)

    found = []
    for one, other in candidate_pairs(people, are_apart, tick):
        crowd = crowd_of(crowds, people[one], people[other])
        comparison = comparer.compare(people[one], people[other], crowd=crowd)
        if comparison.is_likely:
            found.append(LikelyPair(one, other, comparison))
    return sorted(found, key=lambda pair: (-pair.comparison.score, pair.one, pair.other))


def count_names(people: Collection[Prepared]) -> Counter[frozenset[str]]:
    """Count how many people have each name, by the sound of its words without the patronymic."""
    return Counter(key for person in people for key in _name_keys(person))


def crowd_of(crowds: Counter[frozenset[str]], one: Prepared, other: Prepared) -> int:
    """Return how many people have the name that two people share, at least two."""
    shared = _name_keys(one) & _name_keys(other)
    return max((crowds[key] for key in shared), default=2)


def _name_keys(person: Prepared) -> set[frozenset[str]]:
    return {_name_key(name) for name in person.names}


def _name_key(name: PreparedName) -> frozenset[str]:
    return frozenset(word.shapes[0] for word in name.words)
