"""Dates as people type and read them, in four languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.dates.parsing import (
    Ambiguous,
    DayOrder,
    NotUnderstood,
    ParseResult,
    Understood,
    parse,
)
from desktop_app.domain.dates.printing import as_given, describe, long_form, short_form
from desktop_app.domain.dates.words import date_words
from desktop_app.domain.partial_date import PartialDate, Relation
from desktop_app.vocabularies import load_date_words
from tests.unit.domain.strategies import partial_dates

WORDS = load_date_words()
LANGUAGES = ("en", "ru", "uk", "fr")


def meaning(result: ParseResult) -> str:
    match result:
        case Understood(date):
            return date.bare_canonical()
        case Ambiguous(candidates):
            return " or ".join(candidate.date.bare_canonical() for candidate in candidates)
        case NotUnderstood(reason):
            return reason


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2022", "2022"),
        ("March 2022", "2022-03"),
        ("spring 2022", "2022-S1"),
        ("весна 2022", "2022-S1"),
        ("весной 2022 г.", "2022-S1"),
        ("about 5 May 2022", "~2022-05-05"),
        ("около 5 мая 2022", "~2022-05-05"),
        ("between 3 and 9 March 2022", "2022-03-03..2022-03-09"),
        ("between 3 and 9 March", "--03-03..--03-09"),
        ("mars 2022", "2022-03"),
        ("2022-03-05", "2022-03-05"),
        ("2022.3.5", "2022-03-05"),
        ("unknown", "?"),
        ("неизвестно", "?"),
        ("дата невідома", "?"),
        ("Невідомо", "?"),
        ("date inconnue", "?"),
        ("?", "?"),
        ("winter 2022", "2022-S4"),
        ("winter 2021–22", "2021-S5"),
        ("winter 2011-12", "2011-S5"),
        ("зимой 2021-2022", "2021-S5"),
        ("зима 2021–2024", "not-a-date"),
        ("лето 2021–2022", "not-a-date"),
        ("взимку 2022", "2022-S4"),
        ("лето 22", "2022-S2"),
        ("с 3 по 9 марта 2022 года", "2022-03-03..2022-03-09"),
        ("від 3 до 9 березня 2022", "2022-03-03..2022-03-09"),
        ("du 3 au 9 mars 2022", "2022-03-03..2022-03-09"),
        ("3–9 марта 2022", "2022-03-03..2022-03-09"),
        ("March–May 2022", "2022-03..2022-05"),
        ("between May 2022 and winter 2022", "2022-05..2022-S4"),
        ("28 декабря 2021 – 3 января 2022", "2021-12-28..2022-01-03"),
        ("между мартом и маем 2022", "2022-03..2022-05"),
        ("2021–2022", "2021..2022"),
        ("2021-22", "2021..2022"),
        ("2022-21", "not-a-date"),
        ("before 2021–2022", "not-a-date"),
        ("2011-12", "2011-12"),
        ("2011/12", "2011-12 or 2011..2012"),
        ("3 или 4 мая 2022", "2022-05-03..2022-05-04"),
        ("05.2022", "2022-05"),
        ("25.3.2022", "2022-03-25"),
        ("March 5th, 2022", "2022-03-05"),
        ("5th of May, 2022", "2022-05-05"),
        ("1er mai 2023", "2023-05-01"),
        ("5-го мая 2022-го", "2022-05-05"),
        ("5 мая 22", "2022-05-05"),
        ("2022 март 5", "2022-03-05"),
        ("5may2022", "2022-05-05"),
        ("2022г.", "2022"),
        ("у травні 2022 р.", "2022-05"),
        ("с марта 2022", "2022-03"),
        ("depuis mars 2022", "2022-03"),
        ("до 5 мая 2022", "<2022-05-05"),
        ("avant l’été 2022", "<2022-S2"),
        ("after 2022", ">2022"),
        ("~2022", "~2022"),
        ("март 2022 примерно", "~2022-03"),
        ("2022?", "2022"),
        ("в конце марта 2022", "2022-03"),
        ("mid-March 2022", "2022-03"),
        ("1990-е годы", "1990s"),
        ("в 90-х", "1990s"),
        ("10-е", "2010s"),
        ("the 2010s", "2010s"),
        ("années 1990", "1990s"),
        ("années 1995", "not-a-date"),
        ("годы", "not-a-date"),
        ("май", "--05"),
        ("5.3.22", "2022-03-05 or 2022-05-03"),
        ("03/05/2022", "2022-05-03 or 2022-03-05"),
        ("5.5.22", "2022-05-05"),
        ("25.3.40", "2040-03-25 or 1940-03-25"),
        ("25.3.85", "1985-03-25"),
        ("March 22", "--03-22 or 2022-03"),
        ("31.02.2022", "no-such-day"),
        ("30 февраля 2022", "no-such-day"),
        ("0 мая 2022", "no-such-day"),
        ("9 – 3 марта 2022", "wrong-order"),
        ("between 30 and 31 February 2022", "no-such-day"),
        ("March 2022 to May", "which-year"),
        ("28 декабря – 3 января 2022", "wrong-order"),
        ("1022", "far-year"),
        ("1022 – 2022", "far-year"),
        ("", "empty"),
        (" \n ", "empty"),
        ("x" * 201, "too-long"),
        ("hello", "not-a-date"),
        ("2022 или нет", "not-a-date"),
        ("in the", "not-a-date"),
        ("начало", "not-a-date"),
        ("5", "not-a-date"),
        ("5 6", "not-a-date"),
        ("3 по 9", "not-a-date"),
        ("123", "not-a-date"),
        ("12345", "not-a-date"),
        ("1.1.1.1", "not-a-date"),
        ("2022 2023", "not-a-date"),
        ("март май 2022", "not-a-date"),
        ("5 мая 22 2022", "not-a-date"),
        ("#2022", "not-a-date"),
        ("from", "not-a-date"),
        ("от 2022", "not-a-date"),
    ],
)  # fmt: skip
def test_what_people_type(typed: str, meant: str) -> None:
    assert meaning(parse(typed, WORDS)) == meant


def test_a_column_whose_order_is_known_leaves_no_question() -> None:
    assert meaning(parse("03/05/2022", WORDS, order=DayOrder.DAY_FIRST)) == "2022-05-03"
    assert meaning(parse("03/05/2022", WORDS, order=DayOrder.MONTH_FIRST)) == "2022-03-05"
    assert meaning(parse("25/05/2022", WORDS, order=DayOrder.MONTH_FIRST)) == "no-such-day"


def test_words_are_kept_where_they_say_more_than_the_day() -> None:
    for typed, kept in [
        ("2022-03-05", ""),
        ("5 March  2022", ""),
        ("unknown", ""),
        ("весной\t2022 г. ", "весной 2022 г."),
        ("в начале 5 мая 2022", "в начале 5 мая 2022"),
        ("since 5 May 2022", "since 5 May 2022"),
    ]:
        result = parse(typed, WORDS)
        assert isinstance(result, Understood)
        assert result.date.words == kept
    ambiguous = parse("5.3.22", WORDS)
    assert isinstance(ambiguous, Ambiguous)
    assert {candidate.date.words for candidate in ambiguous.candidates} == {"5.3.22"}
    assert parse("when snow fell", WORDS) == NotUnderstood(
        "not-a-date", PartialDate.unknown("when snow fell")
    )


@pytest.mark.parametrize(
    ("canonical", "en", "ru", "uk", "fr"),
    [
        ("2023-05-19", "19 May 2023", "19 мая 2023 г.", "19 травня 2023 р.", "19 mai 2023"),
        ("2023-05-01", "1 May 2023", "1 мая 2023 г.", "1 травня 2023 р.", "1er mai 2023"),
        ("2022-03", "March 2022", "март 2022 г.", "березень 2022 р.", "mars 2022"),
        ("2022-S1", "spring 2022", "весна 2022 г.", "весна 2022 р.", "printemps 2022"),
        ("2021-S5", "winter 2021–2022", "зима 2021–2022 гг.", "зима 2021–2022 рр.", "hiver 2021–2022"),
        ("2022", "2022", "2022 г.", "2022 р.", "2022"),
        ("1990s", "1990s", "1990-е гг.", "1990-ті рр.", "années 1990"),
        ("<1990s", "before the 1990s", "до 1990-х гг.", "до 1990-х рр.", "avant les années 1990"),
        ("~2022-05-05", "about 5 May 2022", "около 5 мая 2022 г.", "близько 5 травня 2022 р.",
         "vers le 5 mai 2022"),
        (">2022-S2", "after summer 2022", "после лета 2022 г.", "після літа 2022 р.", "après l’été 2022"),
        (
            "2022-03-03..2022-03-09",
            "between 3 and 9 March 2022",
            "между 3 и 9 марта 2022 г.",
            "між 3 і 9 березня 2022 р.",
            "entre le 3 et le 9 mars 2022",
        ),
        (
            "2022-03..2022-05",
            "between March and May 2022",
            "между мартом и маем 2022 г.",
            "між березнем і травнем 2022 р.",
            "entre mars et mai 2022",
        ),
        ("2021..2022", "between 2021 and 2022", "между 2021 и 2022 гг.", "між 2021 і 2022 рр.",
         "entre 2021 et 2022"),
        (
            "2021-12-28..2022-01",
            "between 28 December 2021 and January 2022",
            "между 28 декабря 2021 г. и январём 2022 г.",
            "між 28 грудня 2021 р. і січнем 2022 р.",
            "entre le 28 décembre 2021 et janvier 2022",
        ),
        ("--03-05", "5 March", "5 марта", "5 березня", "5 mars"),
        ("?", "unknown", "неизвестно", "невідомо", "inconnue"),
    ],
)  # fmt: skip
def test_dates_in_running_text(canonical: str, en: str, ru: str, uk: str, fr: str) -> None:
    when = PartialDate.from_canonical(canonical)
    assert [long_form(when, language, WORDS) for language in LANGUAGES] == [en, ru, uk, fr]


@pytest.mark.parametrize(
    ("canonical", "en", "ru"),
    [
        ("2023-03-19", "19 Mar 2023", "19 мар 2023"),
        ("2023-03", "Mar 2023", "мар 2023"),
        ("2023", "2023", "2023"),
        ("1990s", "1990s", "1990-е"),
        ("2021-S5", "winter 2021–2022", "зима 2021–2022"),
        ("~2022-05", "c. May 2022", "ок. май 2022"),
        ("<2022-05", "< May 2022", "< май 2022"),
        (">2022-05", "> May 2022", "> май 2022"),
        ("2022-03-03..2022-03-09", "3–9 Mar 2022", "3–9 мар 2022"),
        ("2022-03-03..2022-04-09", "3 Mar–9 Apr 2022", "3 мар–9 апр 2022"),
        ("2022-03-03..2023-04-09", "3 Mar 2022–9 Apr 2023", "3 мар 2022–9 апр 2023"),
        ("2022-S1..2022", "spring 2022–2022", "весна 2022–2022"),
        ("--03-05", "5 Mar", "5 мар"),
        ("?", "?", "?"),
    ],
)
def test_dates_in_narrow_columns(canonical: str, en: str, ru: str) -> None:
    when = PartialDate.from_canonical(canonical)
    assert [short_form(when, language, WORDS) for language in ("en", "ru")] == [en, ru]


def test_print_ties_what_must_stay_on_one_line() -> None:
    when = PartialDate.day(2023, 5, 19)
    assert long_form(when, "ru", WORDS, tied=True) == "19\u00a0мая 2023\u00a0г."
    assert short_form(when, "en", WORDS, tied=True) == "19\u00a0May 2023"


@pytest.mark.parametrize(
    ("canonical", "language", "described"),
    [
        ("2022-S1", "en", "spring 2022, March to May"),
        ("2022-S4", "en", "winter 2022, December 2021 to February 2023"),
        ("2022-S1", "ru", "весна 2022 г., с марта по май"),
        ("~1990s", "fr", "vers les années 1990, de 1990 à 1999"),
        ("2022-03", "uk", "березень 2022 р."),
        ("--03-05", "en", "5 March, year not told"),
        ("?", "fr", "inconnue"),
        ("<2022-S1", "en", "before spring 2022"),
    ],
)
def test_what_was_understood(canonical: str, language: str, described: str) -> None:
    assert describe(PartialDate.from_canonical(canonical), language, WORDS) == described


def test_a_vague_date_prints_as_given_and_a_day_in_the_language_of_the_page() -> None:
    vague = PartialDate.month(2022, 3).with_words("в марте 22-го")
    assert as_given(vague, "en", WORDS) == "в марте 22-го"
    assert as_given(vague.with_words(""), "en", WORDS) == "March 2022"
    assert as_given(PartialDate.day(2022, 3, 5).with_words("5.3.22"), "en", WORDS) == "5 March 2022"


@given(partial_dates(first_year=1900, last_year=2099, told=False), st.sampled_from(LANGUAGES))
def test_every_printed_date_is_read_back(when: PartialDate, language: str) -> None:
    result = parse(long_form(when, language, WORDS), WORDS)
    assert isinstance(result, Understood)
    assert result.date.same_as(when)
    assert short_form(when, language, WORDS)
    assert describe(when, language, WORDS)


VOCABULARY = sorted(
    {*WORDS.months, *WORDS.seasons, *(" ".join(p) for p in WORDS.phrases)}
    | {"5", "22", "2022", "-", "5.3.22", "1990-е"}
)


@given(st.text(max_size=60) | st.lists(st.sampled_from(VOCABULARY), max_size=7).map(" ".join))
def test_whatever_is_typed_gives_an_answer_and_invents_nothing(typed: str) -> None:
    result = parse(typed, WORDS)
    match result:
        case Understood(date):
            found = [date]
        case Ambiguous(candidates):
            assert len(candidates) > 1
            found = [candidate.date for candidate in candidates]
        case NotUnderstood(kept=kept):
            found = [kept]
    for date in found:
        assert PartialDate.from_canonical(date.canonical()) == date
        if date.relation is Relation.IN and date.first is not None and date.first.day is not None:
            assert any(c.isdigit() for c in typed)


def test_every_form_of_every_month_and_season_is_read() -> None:
    for form, number in WORDS.months.items():
        assert meaning(parse(f"{form} 2022", WORDS)) == f"2022-{number:02}"
    for form, number in WORDS.seasons.items():
        assert meaning(parse(f"{form.upper()} 2022", WORDS)) == f"2022-S{number}"


def test_files_that_contradict_themselves_are_refused() -> None:
    months = {"forms": [[str(n)] for n in range(12)]}
    seasons = {"forms": [[str(n)] for n in range(4)]}
    base: dict[str, object] = {"language": "xx", "months": months, "seasons": seasons}
    with pytest.raises(ValueError, match="two different parts"):
        date_words([base | {"months": {"forms": [["same"], ["same"], *[[]] * 10]}}])
    with pytest.raises(ValueError, match="12 entries"):
        date_words([base | {"months": {"forms": [[]]}}])
    with pytest.raises(ValueError, match="not a table"):
        date_words([base | {"months": 5}])
