"""Partial dates: the frozen text, the bounds, the order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.partial_date import (
    MAX_CANONICAL,
    PartialDate,
    Precision,
    Relation,
    Season,
    Span,
)
from desktop_app.domain.spans import days_in_month
from desktop_app.domain.values import decode, encode
from tests.unit.domain.strategies import partial_dates, spans


def ordinals(first: date, last: date) -> tuple[int, int]:
    return first.toordinal(), last.toordinal()


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("2022-03-05", PartialDate.day(2022, 3, 5)),
        ("2022-03-05", PartialDate.of(date(2022, 3, 5))),
        ("2022-03", PartialDate.month(2022, 3)),
        ("2022-S1", PartialDate.season(2022, Season.SPRING)),
        ("2021-S5", PartialDate.season(2021, Season.WINTER_FROM)),
        ("2022", PartialDate.year(2022)),
        ("1990s", PartialDate.decade(1990)),
        ("~2022-05-05", PartialDate.about(Span(2022, 5, 5))),
        ("<2022", PartialDate.before(Span(2022))),
        (">2022-S2", PartialDate.after(Span(2022, season=Season.SUMMER))),
        ("2022-03-03..2022-03-09", PartialDate.between(Span(2022, 3, 3), Span(2022, 3, 9))),
        ("--03-03..--03-09", PartialDate.between(Span(None, 3, 3), Span(None, 3, 9))),
        ("--02-29", PartialDate(Relation.IN, Span(None, 2, 29))),
        ("--S4", PartialDate(Relation.IN, Span(None, season=Season.WINTER))),
        ("?", PartialDate.unknown()),
        ("?|nobody knows", PartialDate.unknown("nobody knows")),
        ("2022|весной | или летом", PartialDate.year(2022).with_words("весной | или летом")),
    ],
)
def test_the_frozen_spelling_of_each_kind_of_date(text: str, made: PartialDate) -> None:
    assert made.canonical() == text
    assert PartialDate.from_canonical(text) == made


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "2022-3", "2022-13", "2022-00", "2022-02-30", "2023-02-29", "2022-S6", "2022-S1-03",
        "0999", "9001", "02022", "2022s", "1995s", "1990s-03", "--S5", "--02-30", "---03", "~?", "2022-S1s",
        "~2022..2023", "2022..",
        "..2022", "2022..2022", "2023..2022", "2022..--03", "--03..2022", "2022|", "?|", "2022| x",
        "2022|x ", "2022|a\nb", "2022|a\x00b", "2022\n", " 2022", "２０２２", "٢٠٢٢", "2022-03-05T10:00",
        "2022|" + "x" * 201, "x" * (MAX_CANONICAL + 1), "2022|\ud800", "2022-03-05..2022-02",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.from_canonical(text)


@given(partial_dates())
def test_canonical_text_round_trips(when: PartialDate) -> None:
    assert PartialDate.from_canonical(when.canonical()) == when
    assert decode(encode(when)) == when


@given(st.text(max_size=40) | st.from_regex(r"[~<>]?[0-9S.|?-]{1,24}", fullmatch=True))
def test_whatever_is_accepted_is_the_one_spelling(text: str) -> None:
    try:
        when = PartialDate.from_canonical(text)
    except ValueError:
        return
    assert when.canonical() == text


@given(partial_dates(), partial_dates())
def test_two_dates_have_two_spellings(one: PartialDate, other: PartialDate) -> None:
    assert (one.canonical() == other.canonical()) == (one == other)
    assert one.same_as(other) == other.same_as(one)


def test_parts_that_do_not_fit_together_are_refused() -> None:
    day = Span(2022, 3, 5)
    for relation, first, last in [
        (Relation.IN, None, None),
        (Relation.UNKNOWN, day, None),
        (Relation.BETWEEN, day, None),
        (Relation.IN, day, Span(2022, 3, 6)),
    ]:
        with pytest.raises(ValueError, match="span"):
            PartialDate(relation, first, last)
    with pytest.raises(ValueError, match="day needs"):
        Span(2022, None, 5)
    with pytest.raises(ValueError, match="not both"):
        Span(2022, 3, season=Season.SPRING)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022-03-05", date(2022, 3, 5), date(2022, 3, 5)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-S1", date(2022, 3, 1), date(2022, 5, 31)),
        ("2022-S2", date(2022, 6, 1), date(2022, 8, 31)),
        ("2022-S3", date(2022, 9, 1), date(2022, 11, 30)),
        ("2022-S4", date(2021, 12, 1), date(2023, 2, 28)),
        ("2023-S5", date(2023, 12, 1), date(2024, 2, 29)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("~2022-05", date(2022, 5, 1), date(2022, 5, 31)),
        ("2022-03-03..2022-04", date(2022, 3, 3), date(2022, 4, 30)),
    ],
)
def test_bounds_are_the_whole_span_and_no_more(text: str, first: date, last: date) -> None:
    when = PartialDate.from_canonical(text)
    assert (when.earliest, when.latest) == ordinals(first, last)


def test_open_bounds() -> None:
    before, after = PartialDate.from_canonical("<2022-03"), PartialDate.from_canonical(">2022-03")
    assert (before.earliest, before.latest) == (None, date(2022, 2, 28).toordinal())
    assert (after.earliest, after.latest) == (date(2022, 4, 1).toordinal(), None)
    for text in ("?", "--03-05", "<--03", ">--03", "--03..--05"):
        when = PartialDate.from_canonical(text)
        assert (when.earliest, when.latest) == (None, None)


def test_dates_sort_by_time_with_the_unknown_last() -> None:
    order = [
        "1990s", "<2022", "2022", "2022-S4..2022-05", "2022-01-01", "2022-03", "~2022-03", "2022-03-05",
        "2022-03-05..2022-03-09", ">2022-03", "--03", "?",
    ]  # fmt: skip
    dates = [PartialDate.from_canonical(text) for text in order]
    assert [d.canonical() for d in sorted(dates)] == [
        "1990s", "2022-S4..2022-05", "<2022", "2022-01-01", "2022", "2022-03", "~2022-03", "2022-03-05",
        "2022-03-05..2022-03-09", ">2022-03", "--03", "?",
    ]  # fmt: skip


@given(partial_dates(), partial_dates())
def test_order_is_total(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) + (other < one) + (one == other) == 1


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2022-03-05", Precision.DAY),
        ("~2022-03", Precision.MONTH),
        ("2022-S1", Precision.SEASON),
        ("2022", Precision.YEAR),
        ("1990s", Precision.DECADE),
        ("<2022", Precision.BEFORE),
        (">2022", Precision.AFTER),
        ("2022..2023", Precision.BETWEEN),
        ("?", Precision.UNKNOWN),
    ],
)
def test_precision(text: str, precision: Precision) -> None:
    when = PartialDate.from_canonical(text)
    assert when.precision is precision
    assert when.is_about == text.startswith("~")
    assert when.is_known_day == (text == "2022-03-05")


def test_the_same_date_in_other_words() -> None:
    one, other = PartialDate.year(2022).with_words("в 2022"), PartialDate.year(2022)
    assert one != other
    assert one.same_as(other)
    assert not one.same_as(PartialDate.year(2023))
    assert not PartialDate.unknown("long ago").same_as(PartialDate.unknown())
    assert not PartialDate(Relation.IN, Span(None, 3, 5)).is_known_day


@given(spans())
def test_a_span_never_ends_before_it_begins(span: Span) -> None:
    first, last = span.first_day, span.last_day
    assert (first is None) == (last is None) == (span.year is None)
    if first is not None and last is not None:
        assert first <= last


def test_february_without_a_year_may_have_29_days() -> None:
    assert days_in_month(None, 2) == 29
    assert days_in_month(2023, 2) == 28
