"""Rule files, calendars and words: what they must hold, and what they are refused for."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import UsageError
from desktop_app.domain.rules.calendar import Calendar, Holiday, count_from
from desktop_app.domain.rules.due import due
from desktop_app.domain.rules.model import Direction, Period, Rule, RuleBook, Unit
from desktop_app.domain.rules.moves import Dated, Move, moved
from desktop_app.domain.rules.reading import rule_book, texts
from desktop_app.domain.rules.speech import RuleWords, why
from desktop_app.services.rules.library import load_rules
from desktop_app.vocabularies import load_date_words

LIBRARY = load_rules()
DATES = load_date_words()
FOUR = {"en": "A", "ru": "А", "uk": "А", "fr": "A"}
WEEKDAYS_ONLY = Calendar("weekdays", lambda _day: None)


def a_rule(**changes: Any) -> dict[str, Any]:
    """A sound rule as a file has it: three business days, then five."""
    version = {"unit": "business_days", "source": "s", "status": "verified", "checked_against": "c"}
    made: dict[str, Any] = {
        "code": "x",
        "forum": "ca_rpd",
        "calendar": "ca-irb",
        "direction": "after",
        "roll": "none",
        "basis": "sent_by",
        "title": FOUR,
        "anchor": FOUR,
        "version": [
            {**version, "count": 3, "checked_on": date(2026, 1, 1), "valid_to": date(2025, 12, 31)},
            {**version, "count": 5, "checked_on": date(2026, 1, 1), "valid_from": date(2026, 1, 1)},
        ],
    }
    return {**made, **changes}


def book(*rules: dict[str, Any]) -> RuleBook:
    return rule_book([{"rule": list(rules)}])


def test_a_rule_counts_business_days_and_may_ask_for_sending() -> None:
    rule = book(a_rule()).rule("x")
    found = due(rule, date(2026, 5, 15), LIBRARY.calendar(rule))
    assert found.day == date(2026, 5, 25)  # Monday the 18th is Victoria Day: 19, 20, 21, 22, 25
    said = why(found, "en", LIBRARY.words, DATES)
    assert "Monday 18 May 2026 is a holiday: Victoria Day." in said
    assert "Friday 15 May 2026 + 5 business days = Monday 25 May 2026." in said
    assert "It must have been sent by then; keep the proof of sending." in said


def test_where_an_order_is_all_there_is_no_version_lies_between() -> None:
    ordered = {**a_rule()["version"][0], "set_by_order": True}
    rule = book(a_rule(version=[ordered, a_rule()["version"][1]], direction="before")).rule("x")
    steps = [step.code for step in due(rule, date(2026, 1, 2), WEEKDAYS_ONLY).steps]
    assert "changes-between" not in steps


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (lambda rule: rule.pop("code"), "a rule: code is missing"),
        (lambda rule: rule.pop("forum"), "x: forum is missing"),
        (lambda rule: rule.update(title={"en": "A"}), "x: title lacks ru, uk, fr"),
        (lambda rule: rule.update(anchor="A"), "x: anchor lacks en"),
        (lambda rule: rule.update(version=[]), "x: no version"),
        (lambda rule: rule.update(roll="previous"), "previous"),
        (lambda rule: rule.update(note=[{}]), "x: note lacks"),
        (lambda rule: rule["version"][0].update(status="sure"), "verified or unverified, not sure"),
        (lambda rule: rule["version"][0].update(count="3"), "x: a count is a whole number"),
        (lambda rule: rule["version"][0].update(count=-1), "x: a count is a whole number"),
        (lambda rule: rule["version"][0].update(unit="weeks"), "weeks"),
        (lambda rule: rule["version"][0].update(checked_on="2026"), "x: checked_on is not a day"),
        (lambda rule: rule["version"][0].update(checked_on=datetime(2026, 1, 1)), "is not a day"),  # noqa: DTZ001
        (lambda rule: rule["version"][0].pop("valid_to"), "must begin on the day after"),
        (lambda rule: rule["version"][0].update(valid_to=date(2025, 12, 30)), "must begin on the day after"),
        (lambda rule: rule["version"][0].update(valid_to=date(2026, 1, 1)), "must begin on the day after"),
    ],
)
def test_a_faulty_rule_is_refused(fault: Callable[[dict[str, Any]], object], told: str) -> None:
    rule = deepcopy(a_rule())
    fault(rule)
    with pytest.raises(ValueError, match=re.escape(told)):
        book(rule)


def test_a_code_stands_once_and_must_be_known() -> None:
    with pytest.raises(ValueError, match="twice"):
        book(a_rule(), a_rule())
    with pytest.raises(UsageError, match="no deadline rule “y”"):
        book(a_rule()).rule("y")


def test_words_that_lack_something_are_refused() -> None:
    with pytest.raises(ValueError, match="sentence is missing"):
        RuleWords.of({}, {})
    with pytest.raises(ValueError, match="weekdays lacks fr"):
        RuleWords.of({"sentence": {}, "weekdays": {"en": ["M"], "ru": ["П"], "uk": ["П"]}}, {})
    with pytest.raises(ValueError, match="days lacks en"):
        RuleWords.of({"sentence": {}, "weekdays": {k: ["M"] for k in FOUR}, "unit": {"days": 5}}, {})
    words = RuleWords.of(
        {"sentence": {}, "weekdays": dict.fromkeys(FOUR, "M"), "unit": {}}, {"holiday": {"A": FOUR}}
    )
    assert words.weekdays["en"] == ()
    with pytest.raises(ValueError, match="here lacks"):
        texts(None, "here")


def test_a_holiday_without_a_translation_keeps_its_name() -> None:
    rule = LIBRARY.book.rule("us-bia-appeal")
    calendar = Calendar("made up", {date(2026, 3, 12): Holiday("Founders’ Day")}.get)
    said = why(due(rule, date(2026, 2, 10), calendar), "ru", LIBRARY.words, DATES)
    assert "Четверг, 12 марта 2026 г. — праздник: Founders’ Day." in said


@pytest.mark.parametrize("province", ["", *sorted(LIBRARY.zones)])
def test_every_holiday_to_come_has_a_name_in_four_languages(province: str) -> None:
    calendars = [
        LIBRARY.calendar(LIBRARY.book.rule(code), province) for code in ("us-bia-appeal", "ca-trp-bar")
    ]
    day = date(2012, 1, 1)
    while day.year < 2040:
        for calendar in calendars:
            holiday = calendar.holiday(day)
            assert holiday is None or holiday.name in LIBRARY.words.holidays, holiday
        day += timedelta(days=1)


def test_a_province_adds_its_holidays_only_in_canada() -> None:
    canada, states = LIBRARY.book.rule("ca-rpd-reply"), LIBRARY.book.rule("us-bia-appeal")
    family_day = date(2026, 2, 16)
    assert LIBRARY.calendar(canada).is_open(family_day)
    assert not LIBRARY.calendar(canada, "ON").is_open(family_day)
    assert LIBRARY.calendar(states, "BC").is_open(date(2026, 8, 3))
    with pytest.raises(UsageError, match="“XX” is no province"):
        LIBRARY.calendar(canada, "XX")


def test_the_clock_of_the_forum() -> None:
    canada, states = LIBRARY.book.rule("ca-rpd-reply"), LIBRARY.book.rule("us-motion-reopen")
    board = LIBRARY.book.rule("us-bia-appeal")
    assert LIBRARY.zone(board) == "America/New_York"
    assert (LIBRARY.zone(canada), LIBRARY.zone(canada, "BC")) == ("", "America/Vancouver")
    assert LIBRARY.zone(states, "BC") == ""


@pytest.mark.parametrize("year", [999, 9000])
def test_a_year_out_of_reach_is_refused(year: int) -> None:
    with pytest.raises(UsageError, match="out of reach"):
        count_from(date(year, 1, 1), Period(1, Unit.YEARS), Direction.AFTER, WEEKDAYS_ONLY)


@given(
    st.dates(date(1990, 1, 1), date(2050, 1, 1)),
    st.integers(0, 400),
    st.sampled_from(Unit),
    st.sampled_from(Direction),
)
def test_a_longer_period_never_ends_nearer(
    anchor: date, count: int, unit: Unit, direction: Direction
) -> None:
    def reach(many: int) -> int:
        end = count_from(anchor, Period(many, unit), direction, WEEKDAYS_ONLY)
        return (end - anchor).days * (1 if direction is Direction.AFTER else -1)

    assert reach(0) == 0
    assert reach(count) < reach(count + 1)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_rolling_ends_on_an_open_day_and_passes_none(day: date) -> None:
    calendar = LIBRARY.calendar(LIBRARY.book.rule("ca-rpd-reply"), "QC")
    rolled, back = calendar.next_open(day), calendar.last_open(day)
    assert back <= day <= rolled
    assert calendar.is_open(rolled)
    assert calendar.is_open(back)
    between = (back + timedelta(days=n) for n in range(1, (rolled - back).days))
    assert not any(calendar.is_open(one) for one in between)


def test_a_changed_rule_shows_what_it_moves_before_anything_changes() -> None:
    def calendar_of(rule: Rule) -> Calendar:
        return LIBRARY.calendar(rule)

    longer = deepcopy(a_rule())
    longer["version"][1]["count"] = 6
    other = a_rule(code="y")
    kept = [
        Dated("a", "x", date(2026, 5, 15)),
        Dated("b", "x", date(2025, 6, 2)),
        Dated("c", "x", date(2026, 5, 15), order=date(2026, 5, 20)),
        Dated("d", "x", date(2026, 3, 2)),
        Dated("e", "y", date(2026, 3, 2)),
    ]
    assert moved(book(a_rule(), other), book(longer), kept, calendar_of) == [
        Move("d", "x", date(2026, 3, 9), date(2026, 3, 10)),
        Move("a", "x", date(2026, 5, 25), date(2026, 5, 26)),
        Move("e", "y", date(2026, 3, 9), None),
    ]
