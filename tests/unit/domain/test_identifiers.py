"""Numbers and dates checked as they are typed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.identifiers import Problem, normalise_identifier, validate
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term, Value

CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("identifier_cases.toml").read_text(encoding="utf-8")
)["cases"]


def problem(kind: str, text: str, country: str | None = None) -> Problem | None:
    values: dict[str, Value | tuple[Value, ...]] = {"type": Term(kind)}
    values["country"] = None if country is None else Term(country)
    return validate("identifier", "value", text, values)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['type']} {case['why']}")
def test_a_number_worked_out_by_hand(case: dict[str, Any]) -> None:
    stored = normalise_identifier(case["type"], case["typed"])
    assert stored == case["stored"]
    assert normalise_identifier(case["type"], stored) == stored
    for text in (case["typed"], stored):
        told = problem(case["type"], text, case.get("country"))
        assert (told.code if told else "") == case.get("says", "")
        assert told is None or "{" not in told.message


@pytest.mark.parametrize("typed", ["A12345678", "a 012-345-678", "012345678", "А12345678", "A# 12 345 678"])
def test_an_a_number_is_stored_as_a_and_nine_digits(typed: str) -> None:
    assert problem("a_number", typed) is None
    assert normalise_identifier("a_number", typed) == "A012345678"


def test_an_a_number_of_another_length_is_told_and_kept() -> None:
    told = problem("a_number", "A1234567")
    assert told is not None
    assert told.message == "An A-number has 8 or 9 digits. This has 7."
    assert (told.code, told.is_warning) == ("a-number-length", False)
    assert normalise_identifier("a_number", " A1234567 ") == "A1234567"
    form = problem("a_number", "B12345678")
    assert form is not None
    assert form.code == "a-number-form"


@pytest.mark.parametrize(
    ("kind", "typed", "country", "code"),
    [
        ("uci", "1234-5678", None, None),
        ("uci", "11-1234-5678", None, None),
        ("uci", "1234567", None, "uci-length"),
        ("receipt_number", "IOE 0912345678", None, None),
        ("receipt_number", "12345", None, "receipt-form"),
        ("passport_foreign", "75 1234567", "RU", None),
        ("passport_foreign", "75 123456", None, "passport-9"),
        ("passport_foreign", "AB1234", "UA", "passport-form"),
        ("passport_internal", "45 12 123456", "RU", None),
        ("passport_internal", "4512 12345", "RU", "passport-10"),
        ("court_case_number", "anything", None, None),
    ],
)
def test_other_numbers(kind: str, typed: str, country: str | None, code: str | None) -> None:
    told = problem(kind, typed, country)
    assert (told.code if told else None) == code
    assert told is None or told.message.endswith(".")


def test_papers_that_look_odd_are_only_asked_about() -> None:
    told = problem("passport_internal", "45 12")
    assert told is not None
    assert told.is_warning
    assert told.message == "A Russian passport of this kind has 10 digits. This has 4."


def test_nothing_is_said_where_there_is_nothing_to_check() -> None:
    assert validate("identifier", "value", None, {}) is None
    assert validate("identifier", "value", "A1", {}) is None
    assert validate("identifier", "value", 5, {"type": Term("a_number")}) is None
    assert validate("note", "title", "x", {}) is None


@pytest.mark.parametrize(
    ("end", "start", "fits"),
    [
        ("2022-03-05", "2022-03-05", True),
        ("2022-03", "2022-03-05", True),
        ("2022-03-04", "2022-03-05", False),
        ("2021", "2022", False),
        (">2021", "2022", True),
        ("2021", "?", True),
    ],
)
def test_only_a_certain_contradiction_of_dates_is_told(end: str, start: str, *, fits: bool) -> None:
    values = {"date": PartialDate.from_canonical(start)}
    assert (validate("event", "end_date", PartialDate.from_canonical(end), values) is None) == fits
    assert validate("event", "end_date", PartialDate.from_canonical(end), {}) is None


@given(
    st.text(max_size=30), st.sampled_from(["a_number", "uci", "passport_internal", "receipt_number", "other"])
)
def test_any_text_is_checked_and_stored_the_same_twice(text: str, kind: str) -> None:
    problem(kind, text)
    stored = normalise_identifier(kind, text)
    assert normalise_identifier(kind, stored) == stored
