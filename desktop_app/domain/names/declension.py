"""Russian and Ukrainian names in any case: the stem that all forms share, or the nominatives of short ones.

Cutting the ending finds most names again. Two kinds it does not: names so short that their stem is the
beginning of everything (Ева, Цой), and those that lose a vowel (Лев, Льва; Павел, Павла; Кравец, Кравца).
"""

from __future__ import annotations

import re

SHORTEST_STEM = 3
"""Shorter beginnings would find half of all names."""

_ENDINGS = re.compile(
    "(?=((?:[оеыи]го|[ое]му|ыми|ими|ами|ями|[оеё][йю]|[ую]ю|[ыиоеё]м|[аяыи]х|и[юяи]|ь[юяие]|[аяуюыиеёо])$))"
)
_CYRILLIC = re.compile("[а-яёіїєґў]+")
_NOMINATIVE_ENDS = ("", "а", "я", "й", "ь")
_LOST_VOWEL = re.compile("[^аеёиоуыэюяіїє][ьй]?[^аеёиоуыэюяіїєьй]")


def stem_of(word: str) -> str:
    """Return the stem under which all forms of a folded word are found; "" when nothing can be cut."""
    stems = [stem.rstrip("ь") for stem in _stems(word)]
    return next((stem for stem in stems if len(stem) >= SHORTEST_STEM), "")


def nominatives(word: str) -> tuple[str, ...]:
    """Return the words that a folded one may be a form of, where its stem alone does not find them."""
    found: dict[str, None] = {}
    for stem in _stems(word):
        if len(stem) <= SHORTEST_STEM:
            found.update(dict.fromkeys(stem + end for end in _NOMINATIVE_ENDS))
        if _LOST_VOWEL.fullmatch(stem[-2:]) or _LOST_VOWEL.fullmatch(stem[-3:]):
            head, last = stem[:-1].rstrip("ьй"), stem[-1]
            found.update(dict.fromkeys(head + vowel + last for vowel in "ео"))
    return tuple(form for form in found if form != word)


def _stems(word: str) -> list[str]:
    """Return the word without each ending that it can have, the longest ending first."""
    if not _CYRILLIC.fullmatch(word):
        return []
    ends = [match.start() for match in _ENDINGS.finditer(word)]
    return [word[:end] for end in ends if end >= 2]
