"""Pairs of fictional people of whom it is known whether they are one, made from the published tables.

Every kind of variation that people and offices make, and the pairs that only look alike. The two halves share
no family name: weights were chosen by looking at ``tuning``; ``held_out`` is only measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from desktop_app.domain.duplicates.papers import Paper
from desktop_app.domain.duplicates.people import PersonFacts
from desktop_app.domain.duplicates.words import NameText
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.spans import Span
from desktop_app.vocabularies import load_romanisations
from tests.unit.domain.common_names import GIVEN, HELD_OUT, SURNAMES

TABLES = {code: table for code, table in load_romanisations().items() if code != "ukrainian"}
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_FATHERS = {
    "Иван": ("Иванович", "Ивановна"),
    "Сергей": ("Сергеевич", "Сергеевна"),
    "Пётр": ("Петрович", "Петровна"),
    "Николай": ("Николаевич", "Николаевна"),
    "Юрий": ("Юрьевич", "Юрьевна"),
    "Илья": ("Ильич", "Ильинична"),
    "Андрей": ("Андреевич", "Андреевна"),
    "Григорий": ("Григорьевич", "Григорьевна"),
    "Алексей": ("Алексеевич", "Алексеевна"),
    "Виктор": ("Викторович", "Викторовна"),
    "Михаил": ("Михайлович", "Михайловна"),
    "Фёдор": ("Фёдорович", "Фёдоровна"),
}
_MEN = GIVEN[: GIVEN.index("Александра")]
_WOMEN = GIVEN[GIVEN.index("Александра") :]
_COMMON = ("Иванов", "Смирнов", "Кузнецов", "Попов", "Васильев", "Петров")
_OFFICIAL = ("passport_foreign", "a_number")


@dataclass(frozen=True, slots=True)
class Soul:
    """A fictional person; the names are those of a Russian passport."""

    family: str
    given: str
    father: str
    is_woman: bool
    born: date

    @property
    def surname(self) -> str:
        return feminine(self.family) if self.is_woman else self.family

    @property
    def patronymic(self) -> str:
        return _FATHERS[self.father][self.is_woman]

    @property
    def name(self) -> NameText:
        return NameText(self.surname, self.given, self.patronymic)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people on file, whether they are one, and the kind of variation that parts or joins them."""

    kind: str
    one: PersonFacts
    other: PersonFacts
    same: bool


def feminine(family: str) -> str:
    if family.endswith(("ов", "ев", "ёв", "ин", "ын")):
        return family + "а"
    return family[:-2] + "ая" if family.endswith(("ий", "ый", "ой")) else family


def soul(chance: Random, families: list[str]) -> Soul:
    is_woman = chance.random() < 0.5
    born = date(1950, 1, 1) + timedelta(days=chance.randrange(20_000))
    given = chance.choice(_WOMEN if is_woman else _MEN)
    return Soul(chance.choice(families), given, chance.choice(list(_FATHERS)), is_woman, born)


def romanised(name: NameText, table: str) -> NameText:
    write = TABLES[table].romanise
    return NameText(write(name.family), write(name.given), write(name.patronymic), write(name.other))


def bare(name: NameText) -> NameText:
    """Leave the patronymic out, as passports for travel abroad do."""
    return replace(name, patronymic="")


def slip(chance: Random, word: str) -> str:
    """Make one slip of the fingers: a neighbouring key, two letters turned, one left out or struck twice."""
    at = chance.randrange(1, max(2, len(word) - 1))
    letter = word[at].lower()
    row = next((row for row in _ROWS if letter in row), "")
    neighbours = [
        row[place] for place in (row.find(letter) - 1, row.find(letter) + 1) if 0 <= place < len(row)
    ]
    turned = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    ways = [word[:at] + word[at + 1 :], word[: at + 1] + word[at:]]
    ways += [turned] * (turned != word)
    ways += [word[:at] + key + word[at + 1 :] for key in neighbours]
    return chance.choice(ways)


def person(name: NameText, born: PartialDate | None = None, *papers: Paper | None) -> PersonFacts:
    return PersonFacts((name,), born, papers=tuple(paper for paper in papers if paper))


def day(when: date) -> PartialDate:
    return PartialDate.of(when)


Maker = Callable[[Random, Soul, list[str]], tuple[PersonFacts, PersonFacts]]


def _table(code: str) -> Maker:
    def make(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
        return person(who.name), person(romanised(who.name, code))

    return make


def _two_tables(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    first, second = chance.sample(sorted(TABLES), 2)
    return person(romanised(who.name, first)), person(bare(romanised(who.name, second)))


def _dropped(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    name = bare(who.name)
    return person(who.name), person(
        romanised(name, chance.choice(sorted(TABLES))) if chance.random() < 0.5 else name
    )


def _swapped(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    name = bare(romanised(who.name, chance.choice(sorted(TABLES))))
    turned = NameText(name.given, name.family)
    loose = NameText(other=f"{name.given} {name.family}")
    return person(who.name), person(chance.choice((turned, loose)))


def _loose(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    name = romanised(who.name, chance.choice(sorted(TABLES)))
    words = [name.given, name.patronymic, name.family]
    return person(who.name), person(
        NameText(other=" ".join(chance.choice((words, words[::-1], words[2:] + words[:2]))))
    )


def _typo(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    return person(who.name), person(_slipped(chance, who.name))


def _typo_without_patronymic(
    chance: Random, who: Soul, _families: list[str]
) -> tuple[PersonFacts, PersonFacts]:
    return person(bare(who.name)), person(_slipped(chance, bare(who.name)))


def _typo_across(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    name = bare(romanised(who.name, chance.choice(sorted(TABLES))))
    return person(who.name), person(_slipped(chance, name))


def _two_typos_and_birth(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    name = bare(romanised(who.name, chance.choice(sorted(TABLES))))
    wrong = NameText(slip(chance, name.family), slip(chance, name.given))
    return person(who.name, day(who.born)), person(wrong, day(who.born))


def _birth_precision(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    born = who.born
    told = (
        PartialDate.year(born.year),
        PartialDate.month(born.year, born.month),
        PartialDate.about(Span(born.year + chance.choice((-1, 0, 1)))),
        PartialDate.decade(born.year // 10 * 10),
    )
    name = _slipped(chance, bare(who.name))
    return person(who.name, day(born)), person(name, chance.choice(told))


def _birth_slip(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    born = who.born
    if born.day <= 12 and born.day != born.month:
        wrong = date(born.year, born.day, born.month)
    else:
        wrong = born.replace(day=born.day - 1 if born.day % 10 > 1 else born.day + 1 if born.day < 28 else 27)
    name = romanised(who.name, chance.choice(sorted(TABLES)))
    return person(who.name, day(born)), person(name, day(wrong))


def _initials(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    name = NameText(who.surname, who.given[0] + ".", who.patronymic[0] + ".")
    return person(who.name, day(who.born)), person(name, PartialDate.year(who.born.year))


def _number(chance: Random, who: Soul, families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    number = f"{chance.randrange(10**8, 10**9)}"
    married = replace(who.name, family=feminine(chance.choice(families)) if who.is_woman else who.family)
    written = romanised(bare(married), chance.choice(sorted(TABLES)))
    return (
        person(who.name, None, Paper.of("a_number", f"A{number}")),
        person(written, None, Paper.of("a_number", f"A {number[:3]}-{number[3:6]}-{number[6:]}")),
    )


POSITIVE: dict[str, Maker] = {
    **{f"table {code}": _table(code) for code in TABLES},
    "two tables, no patronymic": _two_tables,
    "patronymic dropped": _dropped,
    "order swapped": _swapped,
    "all in one cell": _loose,
    "typo": _typo,
    "typo, no patronymic": _typo_without_patronymic,
    "typo across scripts": _typo_across,
    "two typos, birth date": _two_typos_and_birth,
    "typo, partial birth date": _birth_precision,
    "slip in the birth date": _birth_slip,
    "initials, year of birth": _initials,
    "same A-number, other name": _number,
}


def _slipped(chance: Random, name: NameText) -> NameText:
    parts = [part for part in ("family", "given") if len(getattr(name, part)) > 3]
    part = chance.choice(parts or ["family"])
    wrong = slip(chance, getattr(name, part))
    return replace(name, family=wrong) if part == "family" else replace(name, given=wrong)


def _written(chance: Random, name: NameText) -> NameText:
    """Write a name as some office would."""
    if chance.random() < 0.4:
        return name
    latin = romanised(name, chance.choice(sorted(TABLES)))
    return latin if chance.random() < 0.5 else bare(latin)


def _perhaps(chance: Random, born: date) -> PartialDate | None:
    return day(born) if chance.random() < 0.5 else None


def _father_and_son(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    father = replace(
        who, given=chance.choice([name for name in _FATHERS if name != who.father]), is_woman=False
    )
    son = Soul(who.family, who.father, father.given, is_woman=False, born=who.born + timedelta(days=9000))
    return (
        person(_written(chance, father.name), _perhaps(chance, father.born)),
        person(_written(chance, son.name), _perhaps(chance, son.born)),
    )


def _son_of_the_same_name(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    father = replace(who, given="Иван", is_woman=False)
    son = replace(father, father="Иван", born=who.born + timedelta(days=9000))
    return person(father.name, day(father.born)), person(_written(chance, son.name), day(son.born))


def _siblings(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    others = [name for name in (_WOMEN if who.is_woman else _MEN) if name != who.given]
    near = sorted(others, key=lambda name: -_shared(name, who.given))[:3]
    other = replace(who, given=chance.choice(near), born=who.born + timedelta(days=800))
    return (
        person(_written(chance, who.name), _perhaps(chance, who.born)),
        person(_written(chance, other.name), _perhaps(chance, other.born)),
    )


def _brother_and_sister(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    given = {"Александр": "Александра", "Валерий": "Валерия", "Евгений": "Евгения", "Валентин": "Валентина"}
    he = replace(who, given=chance.choice(sorted(given)), is_woman=False)
    she = replace(he, given=given[he.given], is_woman=True, born=who.born + timedelta(days=800))
    return person(_written(chance, he.name)), person(_written(chance, she.name))


def _twins(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    others = [name for name in (_WOMEN if who.is_woman else _MEN) if name != who.given]
    other = replace(who, given=chance.choice(others))
    return (
        person(_written(chance, who.name), day(who.born)),
        person(_written(chance, other.name), day(other.born)),
    )


def _common_surname(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    first = replace(who, family=chance.choice(_COMMON))
    others = [name for name in (_WOMEN if who.is_woman else _MEN) if name != who.given]
    second = replace(first, given=chance.choice(others), father=chance.choice(list(_FATHERS)))
    return person(_written(chance, first.name)), person(_written(chance, second.name))


def _other_patronymic(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    first = replace(who, family=chance.choice(_COMMON))
    second = replace(first, father=chance.choice([name for name in _FATHERS if name != who.father]))
    return person(first.name), person(romanised(second.name, chance.choice(sorted(TABLES))))


def _other_birth(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    born = who.born + timedelta(days=chance.randrange(400, 9000))
    return person(who.name, day(who.born)), person(_written(chance, who.name), day(born))


def _near_surname(chance: Random, who: Soul, families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    near = sorted(
        (name for name in families if name != who.family), key=lambda name: -_shared(name, who.family)
    )
    other = replace(who, family=near[chance.randrange(3)], father=chance.choice(list(_FATHERS)))
    return person(_written(chance, who.name)), person(_written(chance, other.name))


def _other_number(chance: Random, who: Soul, _families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    kind = chance.choice(("a_number", "uci"))
    one, other = (f"{chance.randrange(10**8, 10**9)}" for _ in range(2))
    return (
        person(who.name, None, Paper.of(kind, one)),
        person(_written(chance, who.name), None, Paper.of(kind, other)),
    )


def _anyone(chance: Random, who: Soul, families: list[str]) -> tuple[PersonFacts, PersonFacts]:
    other = soul(chance, families)
    other = replace(other, family=who.family) if chance.random() < 0.3 and other.given != who.given else other
    if (other.family, other.given) == (who.family, who.given):
        other = replace(other, given="Эммануил")
    return person(_written(chance, who.name)), person(_written(chance, other.name))


NEGATIVE: dict[str, Maker] = {
    "father and son": _father_and_son,
    "son of the same name": _son_of_the_same_name,
    "siblings with near names": _siblings,
    "brother and sister": _brother_and_sister,
    "twins": _twins,
    "common surname": _common_surname,
    "other patronymic": _other_patronymic,
    "other birth date": _other_birth,
    "near surname": _near_surname,
    "other A-number or UCI": _other_number,
    "anyone": _anyone,
}


def _shared(one: str, other: str) -> int:
    """Count the letters at both ends that two words share."""
    head = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    tail = next(
        (at for at, (a, b) in enumerate(zip(one[::-1], other[::-1], strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return head + tail


def pairs(families: list[str], each: int, seed: int) -> Iterator[Pair]:
    """Yield ``each`` pairs of every kind; which is one and which the other is left to chance."""
    chance = Random(seed)
    for same, makers in ((True, POSITIVE), (False, NEGATIVE)):
        for kind, make in makers.items():
            for _ in range(each):
                one, other = make(chance, soul(chance, families), families)
                if chance.random() < 0.5:
                    one, other = other, one
                yield Pair(kind, one, other, same)


_ALL = sorted({*SURNAMES, *(name for name in HELD_OUT[: HELD_OUT.index("Лазарь")])})
_HALVES = _ALL.copy()
Random(3).shuffle(_HALVES)
TRAIN_FAMILIES, TEST_FAMILIES = sorted(_HALVES[::2]), sorted(_HALVES[1::2])
EACH = 150


def tuning() -> list[Pair]:
    return list(pairs(TRAIN_FAMILIES, EACH, 11))


def held_out() -> list[Pair]:
    return list(pairs(TEST_FAMILIES, EACH, 101))
