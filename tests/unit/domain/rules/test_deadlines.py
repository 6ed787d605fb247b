"""Deadlines by every rule, against cases worked out by hand; a fault in the arithmetic must be noticed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.rules import due as engine
from desktop_app.domain.rules.calendar import Calendar, count_from
from desktop_app.domain.rules.due import Due
from desktop_app.domain.rules.model import Rule, RuleBook, Unit, Version
from desktop_app.domain.rules.speech import why
from desktop_app.domain.vocabulary import LANGUAGES
from desktop_app.services.rules.library import RuleLibrary
from desktop_app.vocabularies import load_date_words, load_vocabularies
from tests.unit.domain.rules.hand_worked import CASES, LIBRARY, Case, disagreements

DATES = load_date_words()


def test_every_case_worked_out_by_hand_comes_out() -> None:
    assert len(CASES) >= 60
    assert disagreements() == []


def test_the_cases_reach_every_rule_and_every_version_of_it() -> None:
    reached = {
        (found.rule.code, found.version.source)
        for found in (case.found() for case in CASES if "refused" not in case.facts)
    }
    assert reached == {(rule.code, one.source) for rule in LIBRARY.book.rules for one in rule.versions}
    assert len({case.name for case in CASES}) == len(CASES)
    assert all(case.facts["why"] for case in CASES)


def test_the_cases_reach_every_sentence() -> None:
    said = {step.code for case in CASES if "refused" not in case.facts for step in case.found().steps}
    # No bundled rule asks for sending only; a made-up one does in test_rule_files.py.
    assert set(LIBRARY.words.sentences) - said == {"weekday-date", "basis-sent_by"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_explanation_can_be_read_in_every_language(language: str) -> None:
    for case in CASES:
        if "refused" in case.facts:
            continue
        for sentence in why(case.found(), language, LIBRARY.words, DATES):
            assert not re.search(r"[{}]|\.\.|  |\bNone\b", sentence), sentence
            assert sentence[0] == sentence[0].upper()
            assert sentence.endswith((".", ")"))


def test_an_explanation_word_by_word() -> None:
    case = next(case for case in CASES if case.name == "us-bia-appeal 2026-01-16")
    assert why(case.found(), "en", LIBRARY.words, DATES) == [
        (
            "Appeal to the Board of Immigration Appeals, form EOIR-26: 30 calendar days after this day: the "
            "judge's oral decision, or the mailing or electronic notice of a written one."
        ),
        "No other version of the rule is known.",
        (
            "Day 0 (the judge's oral decision, or the mailing or electronic notice of a written one): "
            "Friday 16 January 2026."
        ),
        "Friday 16 January 2026 + 30 calendar days = Sunday 15 February 2026.",
        "Sunday 15 February 2026 falls on a weekend.",
        "Monday 16 February 2026 is a holiday: Washington’s Birthday.",
        "The last day moves on to the next business day: Tuesday 17 February 2026.",
        "Last day: Tuesday 17 February 2026.",
        "It must have been received by then; having posted it is not enough.",
        "The day ends by the clock of America/New_York.",
        (
            "Do not apply: 10 calendar days, published on 6 February 2026, meant to hold from 9 March 2026, "
            "vacated on 8 March 2026 (interim final rule, RIN 1125-AB37)."
        ),
        "Source: 8 CFR 1003.38(b), (c); last checked on 22 November 2026.",
        "A lawyer must confirm this date before anyone relies on it.",
    ]
    russian = why(case.found(), "ru", LIBRARY.words, DATES)
    assert "Пятница, 16 января 2026 г. + 30 календарных дней = воскресенье, 15 февраля 2026 г." in russian
    assert "Понедельник, 16 февраля 2026 г. — праздник: День рождения Вашингтона." in russian
    vague = next(case for case in CASES if "told" in case.facts)
    assert any("only as “March 2024”" in text for text in why(vague.found(), "en", LIBRARY.words, DATES))


def _off_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    true = count_from
    monkeypatch.setattr(engine, "count_from", lambda *given: true(*given) + timedelta(days=1))


def _inclusive(monkeypatch: pytest.MonkeyPatch) -> None:
    true = count_from

    def count(anchor: date, *given: object) -> date:
        return true(anchor - timedelta(days=1), *given)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "count_from", count)


def _roll_backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Calendar, "next_open", Calendar.last_open)


def _no_holidays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Calendar, "is_open", lambda self, day: day.isoweekday() not in self.weekend)


def _no_weekends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Calendar, "is_open", lambda self, day: self.holiday(day) is None)


def _newest_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rule, "on", lambda self, _day: self.versions[-1])


def _first_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rule, "on", lambda self, _day: self.versions[0])


def _version_a_day_late(monkeypatch: pytest.MonkeyPatch) -> None:
    true = Version.holds_on
    monkeypatch.setattr(Version, "holds_on", lambda self, day: true(self, day - timedelta(days=1)))


@pytest.mark.parametrize(
    "plant",
    [
        _off_by_one,
        _inclusive,
        _roll_backwards,
        _no_holidays,
        _no_weekends,
        _newest_version,
        _first_version,
        _version_a_day_late,
    ],
)
def test_a_planted_fault_is_noticed(
    plant: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    assert disagreements()


def _without_order(case: Case, library: RuleLibrary) -> Due:
    return Case({key: value for key, value in case.facts.items() if key != "order"}).found(library)


def _without_province(case: Case, library: RuleLibrary) -> Due:
    return Case({key: value for key, value in case.facts.items() if key != "province"}).found(library)


@pytest.mark.parametrize("find", [_without_order, _without_province])
def test_an_order_or_a_province_passed_over_is_noticed(find: Callable[[Case, RuleLibrary], Due]) -> None:
    assert disagreements(find=find)


@pytest.mark.parametrize("rule", LIBRARY.book.rules, ids=lambda rule: rule.code)
def test_one_day_more_in_any_version_of_the_data_is_noticed(rule: Rule) -> None:
    for index, version in enumerate(rule.versions):
        if version.period is None:
            continue
        longer = replace(version, period=replace(version.period, count=version.period.count + 1))
        versions = (*rule.versions[:index], longer, *rule.versions[index + 1 :])
        changed = replace(rule, versions=versions)
        book = RuleBook(tuple(changed if one is rule else one for one in LIBRARY.book.rules))
        assert disagreements(replace(LIBRARY, book=book)), version.source


def test_rules_name_forums_calendars_and_units_that_there_are() -> None:
    forums = load_vocabularies()["forum"]
    for rule in LIBRARY.book.rules:
        assert forums.get(rule.forum) is not None, rule.code
        assert rule.calendar in LIBRARY.calendars
    assert set(LIBRARY.words.units) == set(Unit)
