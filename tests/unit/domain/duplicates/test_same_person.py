"""Whether two people on file are one: measured on labelled pairs, and each reason by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.domain.duplicates.birth import compare_births
from desktop_app.domain.duplicates.papers import Paper, compare_papers
from desktop_app.domain.duplicates.people import Comparer, Comparison, PersonFacts
from desktop_app.domain.duplicates.reasons import REASONS
from desktop_app.domain.duplicates.words import NameReader, NameText
from desktop_app.domain.names.given import GivenNames, family_gender, patronymic_stem, without_gender
from desktop_app.domain.names.skeleton import skeletons
from desktop_app.domain.partial_date import PartialDate, Season
from desktop_app.domain.spans import Span
from desktop_app.vocabularies import load_given_names
from tests.unit.domain.duplicates.labelled import TEST_FAMILIES, TRAIN_FAMILIES, Pair, held_out, tuning
from tests.unit.domain.duplicates.measure import by_kind, f1, outcomes, report

KNOWN = load_given_names()


def compare(one: PersonFacts, other: PersonFacts, crowd: int = 2) -> Comparison:
    comparer = Comparer(KNOWN)
    return comparer.compare(comparer.prepare(one), comparer.prepare(other), crowd=crowd)


def named(*names: str, **facts: object) -> PersonFacts:
    """Read names written as ``family given patronymic``."""
    texts = [NameText(*name.split(maxsplit=2)) for name in names]
    return PersonFacts(tuple(texts), **facts)  # type: ignore[arg-type]


def codes(one: PersonFacts, other: PersonFacts, crowd: int = 2) -> list[str]:
    return [reason.code for reason in compare(one, other, crowd).reasons]


def test_pairs_that_nobody_tuned_with_are_told(golden: Callable[[str, str], None]) -> None:
    measured = outcomes(held_out())
    figures = by_kind(measured)
    golden("duplicates.txt", "\n".join(report(measured)) + "\n")
    assert f1(measured) >= 0.95
    for kind, (same, figure) in figures.items():
        assert figure >= (0.85 if same else 0.95), kind


def test_the_halves_share_no_family_name_and_tell_the_same() -> None:
    assert not set(TRAIN_FAMILIES) & set(TEST_FAMILIES)
    assert f1(outcomes(tuning())) >= 0.95


def test_a_comparison_that_looks_at_family_names_only_would_be_noticed() -> None:
    def family_only(pair: Pair) -> Pair:
        def less(person: PersonFacts) -> PersonFacts:
            return PersonFacts(tuple(NameText(n.family, "Анна", "", n.other) for n in person.names))

        return Pair(pair.kind, less(pair.one), less(pair.other), pair.same)

    figures = by_kind(outcomes([family_only(pair) for pair in held_out()[::5]]))
    assert figures["father and son"][1] < 0.5


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (named("Мелехин Иван"), named("Мелехин Иван"), "family-same"),
        (named("Мелехин Иван"), named("Melekhin Ivan"), "family-spelling"),
        (named("Мелехин Иван"), named("Мелехни Иван"), "family-typo"),
        (named("Мелехин Иван"), named("Сидоров Иван"), "family-differs"),
        (named("Иванова Анна"), named("Ivanov Anna"), "family-gender"),
        (named("Иванов А."), named("Иванова А."), "gender-differs"),
        (named("Иванов Саша"), named("Иванов Александр"), "given-form"),
        (named("Иванов Ш."), named("Иванов Шамиль"), "given-initial"),
        (named("Иванов Яша"), named("Иванов Y."), "given-initial"),
        (named("Иванов И."), named("Иванов Сергей"), "given-differs"),
        (named("Иванов Сергей"), named("Иванов Сеогей"), "given-typo"),
        (named("Иванова Марина"), named("Иванова Мария"), "given-differs"),
        (named("Иванов Иван Петрович"), named("Иванов Иван Петрович"), "patronymic-same"),
        (named("Иванов Иван Петрович"), named("Ivanov Ivan Petrovich"), "patronymic-spelling"),
        (named("Иванов Иван Сергійович"), named("Иванов Иван Сергеевич"), "patronymic-spelling"),
        (named("Иванова Анна Сергіївна"), named("Иванова Анна Сергеевна"), "patronymic-spelling"),
        (named("Иванов Иван П."), named("Иванов Иван Петрович"), "patronymic-initial"),
        (named("Иванов Иван П."), named("Иванов Иван Сергеевич"), "patronymic-differs"),
        (named("Иванов Иван Петрович"), named("Иванов Иван Петроыич"), "patronymic-typo"),
        (named("Иванов Иван Петрович"), named("Иванов Иван Ильич"), "patronymic-differs"),
        (named("Иванов Иван Петрович"), named("Иванов Иван"), "patronymic-missing"),
        (named("Иванов Иван"), named("Иван Иванов"), "order-swapped"),
        (named("Сидорова-Белкина Анна"), named("Белкина Анна"), "word-extra"),
        (named("Белкина Анна"), named("Сидорова-Белкина Анна"), "word-extra"),
        (
            named("Александров Саша", gender="male"),
            named("Александрова Саша", gender="female"),
            "gender-differs",
        ),
        (named("Цой Женя", gender="male"), named("Цой Женя", gender="female"), "gender-differs"),
        (named("Лебедева Алёна"), named("Лебедев Илья"), "gender-differs"),
    ],
)
def test_each_thing_that_names_tell(one: PersonFacts, other: PersonFacts, code: str) -> None:
    assert code in codes(one, other)
    assert code in REASONS
    turned = compare(other, one)
    assert turned.score == compare(one, other).score


def test_the_patronymic_is_found_among_words_that_nobody_told_apart() -> None:
    reader = NameReader(KNOWN)
    first = reader.read(NameText(other="Ivan Sergeevich Petrov"))
    assert first.patronymic is not None
    assert first.patronymic.text == "sergeevich"
    assert first is reader.read(NameText(other="Ivan Sergeevich Petrov"))
    two = reader.read(NameText(other="Петрович Борис Ходасевич"))
    assert two.patronymic is not None
    assert two.patronymic.text == "петрович"
    assert reader.read(NameText(other="Юрий Петрович")).patronymic is None
    assert reader.read(NameText("Ходасевич", "Анна Мария")).patronymic is None
    assert reader.read(NameText(other="Алиев Рустам Керим оглы")).patronymic is None
    assert reader.read(NameText(other="’ — ")).words == ()


def test_a_name_is_shown_as_lists_write_it() -> None:
    assert NameText("Петров", "Иван", "Ильич").full == "Петров, Иван Ильич"
    assert NameText(other="Somebody").full == "Somebody"


def test_the_best_of_several_names_counts() -> None:
    married = named("Белкина Анна", "Сидорова Анна")
    assert compare(married, named("Sidorova Anna")).is_likely
    assert not compare(named("Белкина Анна"), named("Sidorova Anna")).is_likely


def test_a_passport_without_patronymic_does_not_hide_another_patronymic() -> None:
    one = named("Зимогоров Илья Владимирович", "Zimogorov Ilia")
    assert not compare(one, named("Зимогоров Илья Юрьевич", "Zimogorov Ilia")).is_likely
    same = compare(one, named("Зимогоров Илья Владимирович", "Zimogorov Ilya"))
    assert "patronymic-same" in [reason.code for reason in same.reasons]
    assert same.score > compare(one, named("Zimogorov Ilya")).score


def test_nobody_is_told_apart_without_a_name() -> None:
    nobody = PersonFacts((NameText(), NameText(other="—")))
    assert not compare(nobody, nobody).is_likely
    assert compare(nobody, nobody).reasons == ()


def test_a_common_name_says_less_unless_something_else_speaks() -> None:
    one, other = named("Иванов Иван"), named("Ivanov Ivan")
    assert compare(one, other, 30).score < compare(one, other, 3).score < compare(one, other).score
    assert "name-common" in codes(one, other, 30)
    born = PartialDate.day(1990, 3, 5)
    known = named("Иванов Иван", birth=born), named("Ivanov Ivan", birth=born)
    assert compare(*known, crowd=30).score == compare(*known).score


DAY = PartialDate.day(1990, 3, 5)


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (DAY, PartialDate.day(1990, 3, 5).with_words("5.3.90"), "birth-same"),
        (DAY, PartialDate.day(1990, 5, 3), "birth-swapped"),
        (DAY, PartialDate.day(1990, 3, 6), "birth-near"),
        (DAY, PartialDate.day(1909, 3, 5), "birth-near"),
        (DAY, PartialDate.day(1990, 3, 29), "birth-differs"),
        (DAY, PartialDate.day(1963, 12, 1), "birth-differs"),
        (DAY, PartialDate.month(1990, 3), "birth-compatible"),
        (DAY, PartialDate.year(1990), "birth-compatible"),
        (DAY, PartialDate.season(1990, Season.SPRING), "birth-compatible"),
        (DAY, PartialDate.decade(1990), "birth-compatible"),
        (DAY, PartialDate.about(Span(1991)), "birth-compatible"),
        (DAY, PartialDate.about(Span(1992)), "birth-differs"),
        (DAY, PartialDate.before(Span(1990)), "birth-differs"),
        (DAY, PartialDate.after(Span(1989)), "birth-compatible"),
        (DAY, PartialDate.before(Span(1991)), "birth-compatible"),
        (PartialDate.year(1990), PartialDate.year(1991), "birth-differs"),
    ],
)
def test_birth_dates_say_as_much_as_is_known(one: PartialDate, other: PartialDate, code: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = compare_births(first, second)
        assert found is not None
        assert found.code == code


def test_the_less_exact_a_date_the_less_it_says() -> None:
    told = [
        PartialDate.month(1990, 3),
        PartialDate.year(1990),
        PartialDate.decade(1990),
        PartialDate.after(Span(1980)),
    ]
    weights = [found.weight for date in told if (found := compare_births(DAY, date))]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) == 4


@pytest.mark.parametrize("missing", [None, PartialDate.unknown(), PartialDate.unknown("весной")])
def test_an_unknown_birth_date_says_nothing(missing: PartialDate | None) -> None:
    assert compare_births(DAY, missing) is None
    assert compare_births(missing, DAY) is None


def test_another_birth_date_settles_what_names_say() -> None:
    one = named("Мелехин Иван Петрович", birth=DAY)
    other = named("Мелехин Иван Петрович", birth=PartialDate.day(1961, 12, 1))
    assert compare(one, other).score == 0
    assert codes(one, other) == ["birth-differs"]


def paper(kind: str, value: str, country: str = "") -> Paper:
    made = Paper.of(kind, value, country)
    assert made is not None
    return made


def test_the_same_a_number_decides_whatever_the_names() -> None:
    one = named("Белкина Анна", papers=(paper("a_number", "A12345678"),), birth=DAY)
    other = named(
        "Petrenko Olha", papers=(paper("a_number", "a 012-345-678"),), birth=PartialDate.day(1961, 12, 1)
    )
    assert compare(one, other).score >= 0.95
    assert codes(one, other)[0] == "identifier-same"


def test_another_a_number_speaks_against_the_same_name() -> None:
    one = named("Белкина Анна", papers=(paper("a_number", "A123456789"), paper("uci", "12345678")))
    other = named("Белкина Анна", papers=(paper("a_number", "A123456780"),))
    assert not compare(one, other).is_likely
    assert codes(one, other)[0] == "identifier-differs"
    assert compare(one, named("Белкина Анна", papers=(paper("uci", "1234-5678"),))).score >= 0.95


def test_papers_say_what_their_type_can_say() -> None:
    passport = paper("passport_foreign", "75 1234567", "RU")
    assert compare_papers([passport], [paper("passport_foreign", "751234567")])[0].speaks_for
    assert compare_papers([passport], [paper("passport_foreign", "751234567", "UA")]) == []
    assert compare_papers([passport], [paper("passport_foreign", "761234567", "UA")]) == []
    renewed = compare_papers([passport], [paper("passport_foreign", "761234567", "RU")])
    assert [(one.code, one.weight < -1) for one in renewed] == [("identifier-differs", False)]
    both = [passport, paper("passport_foreign", "761234567", "RU")]
    assert [one.code for one in compare_papers(both, [passport])] == ["identifier-same"]
    assert (
        compare_papers([paper("receipt_number", "MSC1234567890")], [paper("receipt_number", "LIN1234567890")])
        == []
    )
    assert Paper.of("a_number", "12") is None
    assert Paper.of("library_card", "12345678") is None


def test_given_names_are_known_in_any_spelling() -> None:
    def find(word: str) -> frozenset[int]:
        found = KNOWN.find(word.lower(), skeletons(word))
        assert found is not None, word
        return found.names

    assert find("Алексей") == find("Oleksii") == find("Алёша") == find("Alexeï")
    assert not find("Мария") & find("Марина")
    assert find("Саша") >= find("Александр") | find("Александра")
    assert find("Janna") >= find("Жанна")
    assert KNOWN.find("мелехин", skeletons("Мелехин")) is None


def test_genders_and_fathers_are_read_from_endings() -> None:
    assert patronymic_stem("sergevix") == patronymic_stem("sergevna") == "serg"
    assert patronymic_stem("ilix") == "il"
    assert patronymic_stem("melexin") == ""
    assert [family_gender(shape) for shape in ("ivanova", "troski", "kim", "ova")] == [
        "female",
        "male",
        "",
        "",
    ]
    assert [without_gender(shape) for shape in ("ivanova", "troska", "kim")] == ["ivanov", "troski", "kim"]


def test_a_file_of_given_names_may_lack_a_table() -> None:
    few = GivenNames.of([{"source": "x", "male": {"Иван": ""}}])
    found = few.find("иван", ())
    assert found is not None
    assert found.gender == "male"
    assert few.is_father("ivan")
    assert not few.is_father("petr")
