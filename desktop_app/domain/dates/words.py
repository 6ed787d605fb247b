"""The words of dates in four languages, read and printed, from the files of ``resources/dates``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from desktop_app.domain.textfold import fold_line

Case = Literal["plain", "of", "between"]
"""The grammatical form of a part: alone, after “about, before, after”, after “between”."""


class Role(StrEnum):
    """What a word does in a date."""

    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    RANGE = "range"
    SINCE = "since"
    BETWEEN = "between"
    VAGUE = "vague"
    DECADE = "decade"
    ORDINAL = "ordinal"
    DECADE_ENDING = "decade_ending"
    SKIP = "skip"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DateLanguage:
    """How one language prints dates: names of months and seasons by case, and patterns by name."""

    code: str
    months: Mapping[str, tuple[str, ...]]
    seasons: Mapping[str, tuple[str, ...]]
    print: Mapping[str, str]
    short: Mapping[str, str]
    describe: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DateWords:
    """All languages together, since an interview mixes them.

    ``phrases`` maps folded words to what they can do; ``months`` and ``seasons`` (1 to 4) map folded
    forms to numbers.
    """

    languages: Mapping[str, DateLanguage]
    months: Mapping[str, int]
    seasons: Mapping[str, int]
    phrases: Mapping[tuple[str, ...], frozenset[Role]]

    @property
    def longest_phrase(self) -> int:
        """How many words the longest phrase has."""
        return max(len(phrase) for phrase in self.phrases)


def date_words(files: Iterable[Mapping[str, object]]) -> DateWords:
    """Build the words from the parsed files of ``resources/dates``, one a language.

    Raises ``ValueError`` when a form means two different months or a file lacks a part.
    """
    languages: dict[str, DateLanguage] = {}
    months: dict[str, int] = {}
    seasons: dict[str, int] = {}
    phrases: dict[tuple[str, ...], frozenset[Role]] = {}
    for file in files:
        code = str(file["language"])
        month_table, season_table = _lists(file, "months", 12), _lists(file, "seasons", 4)
        for table, forms in ((months, month_table), (seasons, season_table)):
            for number, words in enumerate(forms.pop("forms"), 1):
                for word in words:
                    if table.setdefault(fold_line(word), number) != number:
                        raise ValueError(f"{code}: {word} would mean two different parts of the year")
        languages[code] = DateLanguage(
            code,
            {name: tuple(map(str, column)) for name, column in month_table.items()},
            {name: tuple(map(str, column)) for name, column in season_table.items()},
            _patterns(file, "print"),
            _patterns(file, "short"),
            _patterns(file, "describe"),
        )
        read = _table(file, "read")
        for role in Role:
            for phrase in _strings(read[role]):
                key = tuple(fold_line(phrase).replace("-", " ").split())
                phrases[key] = phrases.get(key, frozenset()) | {role}
    return DateWords(languages, months, seasons, phrases)


def _table(file: Mapping[str, object], name: str) -> Mapping[str, object]:
    table = file[name]
    if not isinstance(table, Mapping):
        raise ValueError(f"{name} is not a table")
    return table


def _patterns(file: Mapping[str, object], name: str) -> dict[str, str]:
    return {key: str(value) for key, value in _table(file, name).items()}


def _lists(file: Mapping[str, object], name: str, length: int) -> dict[str, list[list[str]] | list[str]]:
    found: dict[str, list[list[str]] | list[str]] = {}
    for key, column in _table(file, name).items():
        if not isinstance(column, list) or len(column) != length:
            raise ValueError(f"{name}.{key} has not {length} entries")
        found[key] = column
    return found


def _strings(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []
