"""Values as people type them: read as the field takes them, or refused with what it takes."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from desktop_app.domain.dates.parsing import NotUnderstood
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.cases import reading
from desktop_app.services.cases.reading import bundled_words, read_value

WORDS = bundled_words()
REF = Ref(EntityId(bytes(16)), EntityId(bytes(16)))


def field(kind: FieldType, vocabulary: str | None = None) -> Field:
    return Field(number=1, name="field", type=kind, vocabulary=vocabulary)


def read(kind: FieldType, text: str, vocabulary: str | None = None) -> Value:
    return read_value(field(kind, vocabulary), text, WORDS, lambda _given: REF)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldType.TEXT, " as typed ", " as typed "),
        (FieldType.TEXT, "", None),
        (FieldType.LONG_TEXT, "a\nb", "a\nb"),
        (FieldType.MARKDOWN, "**a**", "**a**"),
        (FieldType.INTEGER, " 12 ", 12),
        (FieldType.INTEGER, "", None),
        (FieldType.DECIMAL, "1.50", Decimal("1.50")),
        (FieldType.YES_NO, "Да", True),
        (FieldType.YES_NO, "no", False),
        (FieldType.YES_NO, "unknown", None),
        (FieldType.MOMENT, "2022-03-05T14:30+03:00", Moment.of(Moment(27441330).as_datetime())),
        (FieldType.TEXT_SET, " one ", "one"),
        (FieldType.BYTES, "00ff", b"\x00\xff"),
        (FieldType.ANY, "whatever", "whatever"),
        (FieldType.REF, "person", REF),
        (FieldType.REF_SET, "person", REF),
    ],
)
def test_values_are_read(kind: FieldType, text: str, value: Value) -> None:
    assert read(kind, text) == value


@pytest.mark.parametrize(
    ("kind", "text", "takes"),
    [
        (FieldType.INTEGER, "twelve", "a whole number"),
        (FieldType.INTEGER, "9" * 19, "at most 18 digits"),
        (FieldType.DECIMAL, "1,5", "a number"),
        (FieldType.DECIMAL, "NaN", "a number"),
        (FieldType.YES_NO, "perhaps", "yes, no or unknown"),
        (FieldType.MOMENT, "yesterday", "a time with its offset"),
        (FieldType.MOMENT, "2022-03-05T14:30", "a time with its offset"),
        (FieldType.BYTES, "xyz", "hexadecimal digits"),
    ],
)
def test_what_is_refused_says_what_is_taken(kind: FieldType, text: str, takes: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(kind, text)
    assert takes in caught.value.advice


def test_a_reference_needs_somebody_who_finds_it() -> None:
    with pytest.raises(UsageError, match="does not take"):
        read_value(field(FieldType.REF), "person", WORDS)


def test_dates_keep_their_words() -> None:
    value = read(FieldType.DATE, "spring 2022")
    assert isinstance(value, PartialDate)
    assert (value.bare_canonical(), value.words) == ("2022-S1", "spring 2022")


def test_a_date_with_two_meanings_is_offered_not_guessed() -> None:
    with pytest.raises(UsageError) as caught:
        read(FieldType.DATE, "5.3.22")
    assert "2022-03-05" in str(caught.value)
    assert "2022-05-03" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when the snow fell", "“when the snow fell” was not understood as a date."),
        ("31 June 2022", "“31 June 2022” was not understood as a date: there is no such day."),
        ("between 2022 and 2021", "“between 2022 and 2021” was not understood as a date: it ends before"),
        ("year 12345", "“year 12345” was not understood"),
        ("x" * 2000, f"“{'x' * 60}…” is longer than a date can be."),
        ("\x00", "There is nothing that could be a date."),
    ],
)
def test_what_is_no_date_is_told_in_words(text: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(FieldType.DATE, text)
    assert caught.value.code == "not-a-date"
    assert caught.value.what.startswith(told)


def test_every_reason_has_its_words() -> None:
    named = re.findall(r"``([a-z-]+)``", (NotUnderstood.__doc__ or "").partition("Reasons:")[2])
    assert set(reading._NO_DATE) == set(named)


@pytest.mark.parametrize("text", ["protest", "Protest", "PROTEST "])
def test_terms_are_found_by_code(text: str) -> None:
    assert read(FieldType.TERM, text, "activity_type") == Term("protest")


def test_terms_are_found_by_label_in_any_language() -> None:
    for label in ("open letter", "open-letter", "Open_Letter"):
        assert read(FieldType.TERM, label, "activity_type") == Term("open_letter")
    assert read(FieldType.TERM_SET, "Россия", "country") == Term("RU")
    assert read(FieldType.TERM_SET, "Russie", "country") == Term("RU")


def test_an_unknown_term_is_told_with_near_ones() -> None:
    with pytest.raises(UsageError) as caught:
        read(FieldType.TERM, "letter", "activity_type")
    assert "open_letter" in caught.value.advice
    with pytest.raises(UsageError) as caught:
        read(FieldType.TERM, "xyzzy", "activity_type")
    assert "such as: aid_refugees" in caught.value.advice
