"""Fictional names in two scripts and several spellings, put together from the parts in ``resources/demo``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from desktop_app.assets import asset

PASSPORT = "passport"


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way in which a name is written."""

    family: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Given name, patronymic and family name."""
        return " ".join(part for part in (self.given, self.patronymic, self.family) if part)


@dataclass(frozen=True, slots=True)
class Someone:
    """A fictional person: the name as in the Russian passport, and whether she is a woman."""

    cyrillic: Spelling
    is_woman: bool


class Names:
    """The parts that names are made of."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._families = data["families"].split()
        self._given = {False: data["given"]["male"].split(), True: data["given"]["female"].split()}
        self._fathers = list(data["patronymics"].values())
        self._schemes = {
            name: dict(pair.split(" ", 1) for pair in scheme["letters"].split(","))
            for name, scheme in data["schemes"].items()
        }

    @classmethod
    def bundled(cls) -> Names:
        """Read the parts that ship with the program."""
        return cls(tomllib.loads(asset("demo", "names.toml").read_text("utf-8")))

    @property
    def schemes(self) -> tuple[str, ...]:
        """The spellings known beside the passport's."""
        return tuple(name for name in self._schemes if name != PASSPORT)

    def someone(self, chance: Random, *, family: str | None = None, is_woman: bool | None = None) -> Someone:
        """Put a person together, by chance a woman; ``family`` (in its masculine form) makes a relative."""
        by_chance = chance.random() < 0.5
        is_woman = by_chance if is_woman is None else is_woman
        stem = family or chance.choice(self._families)
        patronymic = chance.choice(self._fathers)[is_woman]
        name = Spelling(
            feminine(stem) if is_woman else stem, chance.choice(self._given[is_woman]), patronymic
        )
        return Someone(name, is_woman)

    def family(self, chance: Random) -> str:
        """Choose a family name in its masculine form."""
        return str(chance.choice(self._families))

    def latin(self, name: Spelling, scheme: str = PASSPORT) -> Spelling:
        """Write a Cyrillic name in Latin letters; passports leave the patronymic out."""
        return Spelling(self._letters(name.family, scheme), self._letters(name.given, scheme))

    def _letters(self, text: str, scheme: str) -> str:
        table = self._schemes[scheme]
        return "".join(table.get(letter, letter) for letter in text.lower()).capitalize()


def feminine(family: str) -> str:
    """Return the form of a Russian family name that a woman bears."""
    if family.endswith(("ов", "ев", "ёв", "ин")):
        return family + "а"
    if family.endswith(("ий", "ый")):
        return family[:-2] + "ая"
    return family
