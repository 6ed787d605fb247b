"""Given names and patronymics that are known: which words are forms of one name, and which are two names.

Мария and Марина differ by one letter and are two people; Мария and Маша differ by three and may be one.
Letters alone do not tell, so the names are data (``resources/names/given``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop_app.domain.names.scripts import Script, script_of
from desktop_app.domain.names.skeleton import skeletons
from desktop_app.domain.textfold import fold

Gender = Literal["male", "female", ""]

_GENDERS: tuple[Gender, ...] = ("male", "female")
_PATRONYMIC = re.compile("(.{2,}?)(?:(?:ov|ev|iv)(?:ix|na)|inixna|ixna)|(il|nikit|luk|kusm|fom|sav)ix")
_FATHER_END = re.compile("[йьаяоі]+$")


@dataclass(frozen=True, slots=True)
class Given:
    """The names that a word can be a form of (several for Саша, Слава), and their gender when it is one.

    ``by_letters`` says that a Cyrillic word is written so, not only that it sounds like one.
    """

    names: frozenset[int]
    gender: Gender
    by_letters: bool = False


@dataclass(frozen=True, slots=True)
class GivenNames:
    """Looks words up, in whatever script and spelling."""

    _exact: Mapping[str, Given] = field(default_factory=dict)
    _by_sound: Mapping[str, Given] = field(default_factory=dict)
    _fathers: frozenset[str] = frozenset()

    @classmethod
    def of(cls, files: Iterable[Mapping[str, object]]) -> GivenNames:
        """Take the parsed files; each has a table for men and one for women."""
        exact: dict[str, set[tuple[int, Gender]]] = {}
        sound: dict[str, set[tuple[int, Gender]]] = {}
        fathers: set[str] = set()
        number = 0
        for file in files:
            for gender in _GENDERS:
                table = file.get(gender)
                for name, forms in table.items() if isinstance(table, Mapping) else ():
                    number += 1
                    for form in (name, *str(forms).split()):
                        exact.setdefault(fold(form), set()).add((number, gender))
                        for shape in skeletons(form):
                            sound.setdefault(shape, set()).add((number, gender))
                        if gender == "male" and script_of(form) is Script.CYRILLIC:
                            fathers |= _stems(form)
        return cls(_settled(exact, by_letters=True), _settled(sound), frozenset(fathers))

    def find(self, folded: str, shapes: Iterable[str]) -> Given | None:
        """Return what is known of a word, by its folded letters or else by its skeletons."""
        known = self._exact.get(folded)
        if known is not None:
            return known
        sounds = [found for shape in shapes if (found := self._by_sound.get(shape)) is not None]
        if len(sounds) < 2:
            return sounds[0] if sounds else None
        genders = {found.gender for found in sounds}
        names = frozenset[int]().union(*(found.names for found in sounds))
        return Given(names, genders.pop() if len(genders) == 1 else "")

    def is_father(self, stem: str) -> bool:
        """Whether a patronymic with this stem (of :func:`patronymic_stem`) is one of a known name."""
        return stem in self._fathers


def patronymic_stem(shape: str) -> str:
    """Return what is left of a patronymic's skeleton without its ending, or "" when it is no patronymic."""
    match = _PATRONYMIC.fullmatch(shape)
    return "" if match is None else match[1] or match[2]


def patronymic_gender(shape: str) -> Gender:
    """Return whose child a patronymic's skeleton names: a son or a daughter."""
    return "female" if shape.endswith("na") else "male"


def family_gender(shape: str) -> Gender:
    """Return the gender that the ending of a Russian family name tells, or "" when it tells none."""
    if shape.endswith(("ova", "eva", "ina", "ska")) and len(shape) > 4:
        return "female"
    return "male" if shape.endswith(("ov", "ev", "in", "ski")) else ""


def without_gender(shape: str) -> str:
    """Return the skeleton of a family name in one form for men and women: Иванова and Иванов meet."""
    if family_gender(shape) != "female":
        return shape
    return shape[:-1] + "i" if shape.endswith("ska") else shape[:-1]


def _settled(found: Mapping[str, set[tuple[int, Gender]]], *, by_letters: bool = False) -> dict[str, Given]:
    settled: dict[str, Given] = {}
    for word, meant in found.items():
        genders = {gender for _, gender in meant}
        gender: Gender = genders.pop() if len(genders) == 1 else ""
        settled[word] = Given(frozenset(number for number, _ in meant), gender, by_letters)
    return settled


def _stems(father: str) -> set[str]:
    stems = {_FATHER_END.sub("", father.lower()), father.lower().rstrip("йь")}
    whole = (stem + end for stem in stems for end in ("ович", "евич"))
    return {stem for word in whole for shape in skeletons(word) if (stem := patronymic_stem(shape))}
