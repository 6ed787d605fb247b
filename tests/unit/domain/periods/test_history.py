"""The gap check of IMM 5669, against histories worked out by hand."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.partial_date import PartialDate, Season, Span
from desktop_app.domain.periods import check
from desktop_app.domain.periods.check import Findings, Gap, Overlap, check_history, window_start
from desktop_app.domain.periods.spans import Cover, Days, Stretch, cover

CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("history_cases.toml").read_text(encoding="utf-8")
)["case"]


def _told(text: str) -> PartialDate | None:
    return None if text in ("", "now") else PartialDate.from_canonical(text)


def _find(case: dict[str, Any]) -> Findings:
    entries = [
        Stretch(key, _told(begins), _told(ends), ongoing=ends == "now")
        for key, (begins, ends) in case["entries"].items()
    ]
    return check_history(entries, case["first"], case["today"])


def _days(found: Gap | Overlap) -> str:
    sure = "sure" if found.sure else "possible"
    return f"{found.first}..{found.last} {found.days} {sure} {'month' if found.whole_month else '-'}"


def disagreements() -> list[str]:
    found = []
    for case in CASES:
        said = _find(case)
        got = (
            [f"{_days(gap)} {gap.before or '-'} {gap.after or '-'}" for gap in said.gaps],
            [f"{overlap.one} {overlap.other} {_days(overlap)}" for overlap in said.overlaps],
            list(said.undated),
            list(said.backwards),
        )
        wanted = tuple(case.get(key, []) for key in ("gaps", "overlaps", "undated", "backwards"))
        found += [f"{case['why']} {a} instead of {b}" for a, b in zip(got, wanted, strict=True) if a != b]
    return found


def test_every_history_worked_out_by_hand_comes_out() -> None:
    assert len(CASES) >= 20
    assert disagreements() == []


def test_a_history_is_complete_or_not() -> None:
    complete = [_find(case).is_complete for case in CASES]
    assert complete == [not any(case.get(key) for key in ("gaps", "undated", "backwards")) for case in CASES]


def _every_day_possible_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    true = cover

    def faulty(stretch: Stretch, today: int) -> Cover:
        found = true(stretch, today)
        return Cover(found.key, found.possible, found.possible)

    monkeypatch.setattr(check, "cover", faulty)


def _a_day_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    true = cover

    def faulty(stretch: Stretch, today: int) -> Cover:
        found = true(stretch, today)
        return Cover(found.key, found.sure, Days(found.possible.first, found.possible.last + 1))

    monkeypatch.setattr(check, "cover", faulty)


@pytest.mark.parametrize("plant", [_every_day_possible_is_sure, _a_day_longer])
def test_a_planted_fault_is_noticed(
    plant: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    assert disagreements()


@pytest.mark.parametrize(
    ("today", "born", "first"),
    [
        ("2026-11-22", None, "2016-11-22"),
        ("2026-11-22", "1980-05-01", "2016-11-22"),
        ("2026-11-22", "2003-05-01", "2021-05-01"),
        ("2026-11-22", "2004-02-29", "2022-02-28"),  # no 29 February in the year of the eighteenth birthday
        ("2026-11-22", "2003-05", "2021-05-01"),
        ("2026-11-22", "2003", "2021-01-01"),
        ("2026-11-22", "?", "2016-11-22"),
        ("2026-11-22", "2012-05-01", "2030-05-01"),
        ("2028-02-29", None, "2018-02-28"),
    ],
)
def test_the_window_is_ten_years_or_since_the_eighteenth_birthday(
    today: str, born: str | None, first: str
) -> None:
    told = None if born is None else PartialDate.from_canonical(born)
    assert window_start(date.fromisoformat(today), told) == date.fromisoformat(first)


DAYS = st.dates(date(2019, 6, 1), date(2021, 6, 1))
DATES = st.one_of(
    DAYS.map(PartialDate.of),
    DAYS.map(lambda day: PartialDate.month(day.year, day.month)),
    DAYS.map(lambda day: PartialDate.year(day.year)),
    DAYS.map(lambda day: PartialDate.season(day.year, Season.AUTUMN)),
    DAYS.map(lambda day: PartialDate.before(Span(day.year, day.month))),
    DAYS.map(lambda day: PartialDate.after(Span(day.year, day.month))),
    st.none(),
)
STRETCHES = st.lists(st.tuples(DATES, DATES, st.booleans()), max_size=5)


@given(STRETCHES)
def test_gaps_are_what_counting_day_by_day_finds(
    drawn: list[tuple[PartialDate | None, PartialDate | None, bool]],
) -> None:
    """An independent model: every day of the window asked of every entry."""
    first, today = date(2020, 1, 1), date(2020, 12, 31)
    entries = [Stretch(key, begins, ends, ongoing) for key, (begins, ends, ongoing) in enumerate(drawn)]
    found = check_history(entries, first, today)
    left_out = {*found.undated, *found.backwards}
    states = {}
    for gap in found.gaps:
        for number in range(gap.days):
            day = gap.first + timedelta(days=number)
            assert day not in states
            states[day] = gap.sure
    for number in range((today - first).days + 1):
        day = first + timedelta(days=number)
        asked = [_asked(one, day, today) for one in entries if one.key not in left_out]
        wanted = None if "sure" in asked else "possible" not in asked
        assert states.get(day) is wanted


def _asked(stretch: Stretch, day: date, today: date) -> str:
    at = day.toordinal()
    begins, ends = stretch.begins, stretch.ends
    low = begins.earliest if begins else None
    high = begins.latest if begins else None
    until_low, until_high = (
        (today.toordinal(), today.toordinal())
        if stretch.ongoing
        else (ends.earliest if ends else None, ends.latest if ends else None)
    )
    can_have_begun = low is None or low <= at
    can_go_on = until_high is None or at <= until_high
    has_begun = (high is not None and high <= at) or (until_high is not None and until_high <= at)
    goes_on = (until_low is not None and at <= until_low) or (low is not None and at <= low)
    if has_begun and goes_on:
        return "sure"
    return "possible" if can_have_begun and can_go_on else "no"
