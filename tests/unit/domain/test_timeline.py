"""Where entries lie on a timeline, and what of them is seen."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate, Span
from desktop_app.domain.schema import FieldType
from desktop_app.domain.timeline import (
    DATED,
    Edge,
    Stretch,
    caption_start,
    decimal_year,
    rows_of,
    seen,
    stretch_of,
    told_alone,
    year_step,
)
from tests.dossier.trees import entity, tree

TODAY = date(2026, 11, 22)
DAY = PartialDate.day(2023, 5, 19)
AT = date(2023, 5, 19).toordinal()
YEAR = (date(2022, 1, 1).toordinal(), date(2022, 12, 31).toordinal())


def test_every_named_field_is_a_date_of_its_kind() -> None:
    for kind, dated in DATED.items():
        names = [*dated.starts, *([dated.end] if dated.end else [])]
        assert all(SCHEMA.kind(kind).field(name).type is FieldType.DATE for name in names)
        if dated.runs_on:
            assert SCHEMA.kind(kind).field(dated.runs_on).type is FieldType.YES_NO


def test_a_known_day_is_a_dot_and_an_imprecise_one_a_stretch() -> None:
    assert stretch_of(entity("event", date=DAY), TODAY) == Stretch(AT)
    within = stretch_of(entity("event", date=PartialDate.year(2022)), TODAY)
    assert within == Stretch(*YEAR, Edge.WITHIN, Edge.WITHIN)
    about = stretch_of(entity("event", date=PartialDate.about(Span(2022))), TODAY)
    assert about == Stretch(*YEAR, Edge.ABOUT, Edge.ABOUT)


def test_what_has_no_first_or_no_last_day_lies_nowhere() -> None:
    for when in (None, PartialDate.unknown(), PartialDate.before(Span(2020)), PartialDate.after(Span(2020))):
        assert stretch_of(entity("event", date=when), TODAY) is None


def test_an_end_makes_a_span_unless_it_is_before_the_beginning_or_open() -> None:
    span = entity("event", date=PartialDate.year(2022), end_date=DAY)
    assert stretch_of(span, TODAY) == Stretch(YEAR[0], AT, Edge.WITHIN, Edge.EXACT, lasts=True)
    for end in (PartialDate.year(2021), PartialDate.after(Span(2024))):
        assert stretch_of(entity("event", date=DAY, end_date=end), TODAY) == Stretch(AT)


def test_what_goes_on_reaches_to_today_and_what_may_not_does_not() -> None:
    now = Stretch(AT, TODAY.toordinal(), Edge.EXACT, Edge.OPEN, lasts=True)
    assert stretch_of(entity("period", begins=DAY, ongoing=True), TODAY) == now
    assert stretch_of(entity("proceeding", opened=DAY), TODAY) == now
    assert stretch_of(entity("period", begins=DAY), TODAY) == Stretch(AT)
    assert stretch_of(entity("designation", listed=DAY), TODAY) == Stretch(AT)
    later = stretch_of(entity("proceeding", opened=PartialDate.day(2027, 1, 2)), TODAY)
    assert later is not None
    assert later.last == later.first


def test_an_order_of_a_court_comes_before_the_date_of_a_rule() -> None:
    ordered = entity("deadline", due=PartialDate.day(2026, 12, 1), ordered=DAY)
    assert stretch_of(ordered, TODAY) == Stretch(AT)


def test_acts_with_a_time_of_their_own_stand_alone() -> None:
    event = entity("event", "1", date=DAY)
    undated = entity("event", "2")
    same, other, nowhen, lone = (
        entity("act", "3", under="1", date=DAY),
        entity("act", "4", under="1", date=PartialDate.day(2023, 5, 20)),
        entity("act", "5", under="1"),
        entity("act", "6", under="2", date=DAY),
    )
    made = tree(event, undated, same, other, nowhen, lone)
    assert [act.id for act in told_alone(made)] == [other.id, lone.id]


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=30).map(
    lambda pairs: sorted((first, first + length) for first, length in pairs)
)


@given(SPANS, st.integers(1, 5))
def test_rows_hold_no_two_at_the_same_time_while_there_are_rows(
    spans: list[tuple[int, int]], most: int
) -> None:
    rows = rows_of(spans, most)
    assert all(row < most for row in rows)
    for row in range(most - 1):
        own = [span for span, at in zip(spans, rows, strict=True) if at == row]
        assert all(before[1] < after[0] for before, after in pairwise(own))


@given(SPANS, st.integers(-5, 90), st.integers(1, 40))
def test_all_that_lies_in_a_part_of_time_is_seen_and_nothing_else(
    spans: list[tuple[int, int]], first: int, width: int
) -> None:
    firsts, lasts = [span[0] for span in spans], [span[1] for span in spans]
    found = [spans[at] for at in seen(firsts, lasts, (first, first + width), 0)]
    assert found == [span for span in spans if span[0] <= first + width and span[1] + 1 > first]


def test_of_a_crowd_one_is_seen_but_never_without_what_is_long() -> None:
    firsts, lasts = [0, 1, 2, 3, 9], [0, 1, 90, 3, 9]
    assert list(seen(firsts, lasts, (-1, 100), 5)) == [0, 2, 4]
    heap = [range(1000), range(500, 1500)]
    assert len(list(seen(list(heap[0]), list(heap[1]), (0, 2_000), 50))) <= 60
    many = list(range(10_000))
    assert len(list(seen(many, many, (0, 10_000), 50))) <= 200


def test_a_caption_stands_inside_else_right_else_left_else_nowhere() -> None:
    assert caption_start((10, 50), (0, 60), 40, inside=True) == 10
    assert caption_start((10, 20), (0, 60), 40, inside=True) == 20
    assert caption_start((10, 50), (0, 60), 10, inside=False) == 50
    assert caption_start((45, 50), (0, 60), 40, inside=False) == 5
    assert caption_start((45, 50), (20, 60), 40, inside=False) is None


def test_years_are_counted_and_thinned_out() -> None:
    assert decimal_year(date(2024, 7, 2).toordinal()) == pytest.approx(2024.5)
    assert [year_step(years, 10) for years in (0, 10, 11, 21, 60, 9_999)] == [1, 1, 2, 5, 10, 1000]
    assert year_step(9_999, 2) == 5000
