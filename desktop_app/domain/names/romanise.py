"""Published romanisation tables: Cyrillic names in Latin letters, as suggestions and for tests of search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_VOWELS = frozenset("аеёиоуыэюяіїє")
_SIGNS = frozenset("ъь")


@dataclass(frozen=True, slots=True)
class Romanisation:
    """One table from ``resources/names``.

    Rules apply in this order: endings of a word, sequences, the letter's place, the letter. ``source`` says
    who published it.
    """

    code: str
    label: str
    source: str
    letters: Mapping[str, str]
    initial: Mapping[str, str] = field(default_factory=dict)
    after_vowel: Mapping[str, str] = field(default_factory=dict)
    between_vowels: Mapping[str, str] = field(default_factory=dict)
    after_sign: Mapping[str, str] = field(default_factory=dict)
    sequences: Mapping[str, str] = field(default_factory=dict)
    final: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, file: Mapping[str, object]) -> Romanisation:
        """Take the parsed file of a table."""
        return cls(
            code=str(file["code"]),
            label=str(file["label"]),
            source=str(file["source"]),
            letters=_rules(file, "letters"),
            initial=_rules(file, "initial"),
            after_vowel=_rules(file, "after_vowel"),
            between_vowels=_rules(file, "between_vowels"),
            after_sign=_rules(file, "after_sign"),
            sequences=_rules(file, "sequences"),
            final=_rules(file, "final"),
        )

    def romanise(self, text: str) -> str:
        """Write ``text`` by this table; what is no letter of the table stays."""
        return "".join(self._word(part) for part in _parts(text))

    def _word(self, word: str) -> str:
        lowered = word.lower()
        all_capitals = len(word) > 1 and word.isupper()
        written, index = "", 0
        while index < len(lowered):
            length, put = self._at(lowered, index)
            letter = word[index]
            if put is None:
                put = letter
            elif all_capitals:
                put = put.upper()
            elif letter.isupper():
                put = put[:1].upper() + put[1:]
            written += put
            index += length
        return written

    def _at(self, word: str, index: int) -> tuple[int, str | None]:
        rest = word[index:]
        if index and rest in self.final:
            return len(rest), self.final[rest]
        if rest[:2] in self.sequences:
            return 2, self.sequences[rest[:2]]
        letter, before, after = rest[0], word[index - 1 : index], rest[1:2]
        places = (
            (not before, self.initial),
            (before in _VOWELS and after in _VOWELS, self.between_vowels),
            (before in _VOWELS, self.after_vowel),
            (before in _SIGNS, self.after_sign),
        )
        for applies, rules in places:
            if applies and letter in rules:
                return 1, rules[letter]
        return 1, self.letters.get(letter)


def _rules(file: Mapping[str, object], name: str) -> dict[str, str]:
    table = file.get(name, {})
    return {str(key): str(value) for key, value in table.items()} if isinstance(table, Mapping) else {}


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    inside = False
    for letter in text:
        if letter.isalpha() and inside:
            parts[-1] += letter
        else:
            parts.append(letter)
        inside = letter.isalpha()
    return parts
