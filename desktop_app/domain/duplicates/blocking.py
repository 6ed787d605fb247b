"""Finds the pairs worth comparing among very many people: those who share a key, never all with all.

Two people meet when they share two words by sound, one of the two perhaps with a slip; a day of birth and one
word or the first letters; or a number. A slip is met in three ways: words that one edit parts share one with
a letter less, a slip in a vowel leaves the consonants, one near the end the beginning.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, permutations

from desktop_app.domain.duplicates.people import Prepared
from desktop_app.domain.duplicates.words import NameWord, PreparedName

MOST_IN_A_BLOCK = 400
"""People under one key who are compared with each other; of more, each with the following so many."""

_PLACE_BITS, _KEY_BITS = 24, 39
_PLACE, _KEY = (1 << _PLACE_BITS) - 1, (1 << _KEY_BITS) - 1
_SHORTEST = 3
_MOST_SHAPES = 4
_BEGINNING = 3
_BETWEEN_TICKS = 1000
_VOWELS = re.compile("[aeiou]")


def candidate_pairs(
    people: Sequence[Prepared],
    are_apart: Callable[[int, int], bool],
    tick: Callable[[], object] = lambda: None,
) -> Iterator[tuple[int, int]]:
    """Yield the places of two people who share a key, each pair once, the smaller place first.

    ``are_apart`` says of two places that they need not be compared, as cheaply as it can; ``tick`` is called
    now and then, so that long work can give way or end.
    """
    seen: set[int] = set()
    for number, block in enumerate(_blocks(people, tick)):
        if number % _BETWEEN_TICKS == 0:
            tick()
        for at, one in enumerate(block):
            for other in block[at + 1 : at + 1 + MOST_IN_A_BLOCK]:
                pair = one << _PLACE_BITS | other
                if pair not in seen and not are_apart(one, other):
                    seen.add(pair)
                    yield one, other


def _blocks(people: Sequence[Prepared], tick: Callable[[], object]) -> Iterator[list[int]]:
    """Yield the places of the people under one key, for every key that several have."""
    entries = array("Q")
    of_names: dict[int, list[int]] = {}
    shortened = _shortened(people)
    for place, person in enumerate(people):
        if place % _BETWEEN_TICKS == 0:
            tick()
        hashes = {hash(key) & _KEY for key in _other_keys(person)}
        for name in person.names:
            if id(name) not in of_names:
                keys = _name_keys(name) | _initial_keys(name, shortened)
                of_names[id(name)] = [hash(key) & _KEY for key in keys]
            hashes.update(of_names[id(name)])
        entries.extend((key << _PLACE_BITS) | place for key in hashes)
    ordered = sorted(entries)
    start = 0
    for end in range(1, len(ordered) + 1):
        if end == len(ordered) or ordered[end] >> _PLACE_BITS != ordered[start] >> _PLACE_BITS:
            if end - start > 1:
                yield [entry & _PLACE for entry in ordered[start:end]]
            start = end


def _other_keys(person: Prepared) -> set[str]:
    found = {f"n{paper.type} {paper.value}" for paper in person.papers}
    for name in person.names if person.day else ():
        found |= {f"b{person.day} {shape}" for word in name.words for shape in _shapes(word)}
        for one, other in combinations(name.words, 2):
            letters = sorted((one.stems[0][0], other.stems[0][0]))
            found.add(f"b{person.day} {''.join(letters)}.")
    return found


def _name_keys(name: PreparedName) -> set[str]:
    """Return pairs of words: one as it is, the other too, or with a slip, or all forms of a given name."""
    found = {f"w{shape}" for word in name.words for shape in _shapes(word) if len(name.words) == 1}
    for one, other in permutations(name.words, 2):
        for mine in _shapes(one):
            for theirs in _shapes(other):
                found |= {f"{mine} {less}" if mine < less else f"{less} {mine}" for less in _one_less(theirs)}
                found |= {f"{mine} {_VOWELS.sub('', theirs)}-", f"{mine} {theirs[:_BEGINNING]}…"}
            if other.given is not None:
                found |= {f"{mine} #{number}" for number in other.given.names}
    return found


def _shortened(people: Sequence[Prepared]) -> frozenset[str]:
    """Return the words beside which somebody's name is told by its first letter only."""
    return frozenset(
        shape
        for person in people
        for name in person.names
        if any(word.is_initial for word in name.words)
        for word in name.words
        for shape in _shapes(word)
    )


def _initial_keys(name: PreparedName, shortened: frozenset[str]) -> set[str]:
    return {
        f"{mine} {theirs[0]}."
        for one, other in permutations(name.words, 2)
        for mine in _shapes(one)
        if mine in shortened
        for theirs in _shapes(other)
    }


def _shapes(word: NameWord) -> tuple[str, ...]:
    """Return the skeletons of a word in one form for men and women: who errs in the ending is met as well."""
    return word.stems[:_MOST_SHAPES]


def _one_less(word: str) -> set[str]:
    """Return the word itself and every word with one letter less."""
    if len(word) < _SHORTEST:
        return {word}
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
