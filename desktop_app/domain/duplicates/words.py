"""Prepares names for comparison: which word is the family name, which the patronymic, how each sounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.domain.names.given import (
    Gender,
    Given,
    GivenNames,
    patronymic_gender,
    patronymic_stem,
    without_gender,
)
from desktop_app.domain.names.scripts import Script, script_of
from desktop_app.domain.names.skeleton import plain_latin, skeletons, words_of
from desktop_app.domain.textfold import fold

Slot = Literal["family", "given", "patronymic", ""]

MOST_WORDS = 5
_PARTICLES = frozenset({"огли", "оглы", "кизи", "кызы", "ogli", "ogly", "oglu", "kizi", "kyzy"})


@dataclass(frozen=True, slots=True)
class NameText:
    """A name as it stands on file; ``other`` holds what nobody told apart."""

    family: str = ""
    given: str = ""
    patronymic: str = ""
    other: str = ""

    @property
    def full(self) -> str:
        """The name as lists write it."""
        first = " ".join(part for part in (self.given, self.patronymic) if part)
        return ", ".join(part for part in (self.family, first) if part) or self.other


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a name.

    ``written`` is how it stands on file, ``text`` that folded; ``shapes`` are its skeletons, ``stems`` those
    of a family name in one form for men and women. ``given`` is what is known of it as a given name; ``slot``
    where it was written.
    """

    written: str
    text: str
    latin: str
    shapes: tuple[str, ...]
    stems: tuple[str, ...]
    slot: Slot
    given: Given | None

    @property
    def is_initial(self) -> bool:
        """Whether only the first letter is told (Ш., Sh., Ya.)."""
        return len(self.text) == 1

    @property
    def is_sure(self) -> bool:
        """Whether it is the given name it seems: misspelt in Cyrillic it may only sound like another."""
        return self.given is not None and (
            self.given.by_letters or script_of(self.text) is not Script.CYRILLIC
        )


@dataclass(frozen=True, slots=True)
class PreparedName:
    """A name ready for comparison; ``gender`` is what its words tell, "" when they tell none or both."""

    text: str
    words: tuple[NameWord, ...]
    patronymic: NameWord | None
    gender: Gender


class NameReader:
    """Prepares names; each word and name is looked at once, as names repeat."""

    def __init__(self, known: GivenNames) -> None:
        self.known = known
        self._names: dict[NameText, PreparedName] = {}
        self._words: dict[tuple[str, Slot], NameWord | None] = {}

    def read(self, name: NameText) -> PreparedName:
        """Return the name prepared."""
        found = self._names.get(name)
        if found is None:
            found = self._names[name] = self._read(name)
        return found

    def _read(self, name: NameText) -> PreparedName:
        told = [*self._slot(name.family, "family"), *self._slot(name.given, "given")]
        fathers = self._slot(name.patronymic, "patronymic")
        told += self._slot(name.other, "")
        if not fathers:
            fathers = self._hidden(told)
            told = [word for word in told if word not in fathers]
        father = fathers[0] if fathers else None
        return PreparedName(name.full, tuple(told[:MOST_WORDS]), father, _gender(told, father))

    def _slot(self, text: str, slot: Slot) -> list[NameWord]:
        words = (self._word(word, slot) for word in words_of(text))
        return [word for word in words if word is not None]

    def _word(self, text: str, slot: Slot) -> NameWord | None:
        key = (text, slot)
        if key not in self._words:
            self._words[key] = self._make(text, slot)
        return self._words[key]

    def _make(self, text: str, slot: Slot) -> NameWord | None:
        shapes, latin = skeletons(text), plain_latin(text)
        if not shapes or latin in _PARTICLES:
            return None
        folded = fold(text)
        stems = tuple(dict.fromkeys(without_gender(shape) for shape in shapes))
        return NameWord(text, folded, latin, shapes, stems, slot, self.known.find(folded, shapes))

    def _hidden(self, told: list[NameWord]) -> list[NameWord]:
        """Return the patronymic that stands among other words, as long as two words remain."""
        if len(told) < 3:
            return []
        found = [
            (any(map(self.known.is_father, stems)), at, word)
            for at, word in enumerate(told)
            if word.slot != "family" and (stems := [s for s in map(patronymic_stem, word.shapes) if s])
        ]
        return [max(found, key=lambda one: one[:2])[2]] if found else []


def _gender(told: list[NameWord], father: NameWord | None) -> Gender:
    """The patronymic tells it surest, then the given name; endings of family names are compared as such."""
    if father is not None and patronymic_stem(father.shapes[0]):
        return patronymic_gender(father.shapes[0])
    genders: set[Gender] = {word.given.gender for word in told if word.given is not None and word.is_sure}
    genders.discard("")
    return genders.pop() if len(genders) == 1 else ""
