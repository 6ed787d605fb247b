"""What editors hold and how it is read, without a window: every type of field."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from desktop_app.domain.changes import AddElement, RemoveElement, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate, Season
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.wording import Wording
from desktop_app.ui.models.form_values import (
    DateWays,
    Typed,
    changes_of,
    draft_text,
    from_draft,
    read,
    ref_of,
    ref_text,
    typed_of,
)

ROOT, ONE = (EntityId(bytes([n]) * 16) for n in (1, 2))


def spec(kind: FieldType, vocabulary: str | None = None) -> Field:
    return Field(number=1, name="x", type=kind, vocabulary=vocabulary)


@pytest.fixture
def ways(wording: Wording) -> DateWays:
    return DateWays(wording.dates, "en")


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (FieldType.TEXT, "as typed ", "as typed "),
        (FieldType.TEXT, "   ", None),
        (FieldType.TERM, "open", Term("open")),
        (FieldType.YES_NO, "yes", True),
        (FieldType.YES_NO, "no", False),
        (FieldType.INTEGER, "12", 12),
        (FieldType.DECIMAL, "12,5", Decimal("12.5")),
        (FieldType.REF, ref_text(Ref(ROOT, ONE)), Ref(ROOT, ONE)),
        (FieldType.DATE, "spring 1988", PartialDate.season(1988, Season.SPRING).with_words("spring 1988")),
        (FieldType.DATE, "5 March 1988", PartialDate.day(1988, 3, 5)),
        (FieldType.TERM_SET, ("b", "a", "a"), (Term("a"), Term("b"))),
        (FieldType.TEXT_SET, ("b", "a"), ("a", "b")),
        (FieldType.REF_SET, (ref_text(Ref(ROOT, ONE)),), (Ref(ROOT, ONE),)),
    ],
)
def test_what_is_typed_is_read(ways: DateWays, kind: FieldType, typed: Typed, value: object) -> None:
    reading = read("case", spec(kind), typed, {}, ways)
    assert reading.value == value
    assert not reading.blocks
    assert reading.problem == ""


@pytest.mark.parametrize(
    ("kind", "typed", "told"),
    [
        (FieldType.INTEGER, "twelve", "whole number"),
        (FieldType.INTEGER, "9" * 30, "whole number"),
        (FieldType.DECIMAL, "a lot", "number, such as"),
        (FieldType.DECIMAL, "1e99", "number, such as"),
        (FieldType.REF, "nonsense", "points at nothing"),
        (FieldType.REF, "00", "points at nothing"),
        (FieldType.DATE, "5.3.88", "two days"),
        (FieldType.DATE, "31.02.1988", "no such day"),
        (FieldType.DATE, "x" * 300, "longer"),
    ],
)
def test_what_cannot_be_read_says_the_rule_and_waits(
    ways: DateWays, kind: FieldType, typed: str, told: str
) -> None:
    reading = read("case", spec(kind), typed, {}, ways)
    assert told in reading.problem
    assert reading.blocks


def test_words_that_are_no_date_are_kept_as_words(ways: DateWays) -> None:
    reading = read("case", spec(FieldType.DATE), "after the funeral", {}, ways)
    assert reading.value == PartialDate.unknown("after the funeral")
    assert not reading.blocks
    assert "kept in these words" in reading.problem


def test_rules_between_fields_warn_and_those_of_numbers_block(ways: DateWays) -> None:
    number, ends = SCHEMA.kind("identifier").field("value"), SCHEMA.kind("event").field("end_date")
    assert read("identifier", number, "a 12345678", {"type": Term("a_number")}, ways).value == "A012345678"
    assert read("identifier", number, " 77 ", {}, ways).value == "77"
    wrong = read("identifier", number, "A1", {"type": Term("a_number")}, ways)
    assert (wrong.blocks, wrong.problem) == (True, "An A-number has 8 or 9 digits. This has 1.")
    early = read("event", ends, "2020", {"date": PartialDate.year(2021)}, ways)
    assert not early.blocks
    assert early.problem.startswith("This ends before it begins.")
    assert early.understood == "2020"


@pytest.mark.parametrize(
    ("value", "typed"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        ("text", "text"),
        (12, "12"),
        (Term("open"), "open"),
        (b"\x01", "01"),
        (Ref(ROOT, ONE), (ROOT + ONE).hex()),
        (PartialDate.day(1988, 3, 5), "5 March 1988"),
        (PartialDate.year(1988).with_words("in 88"), "in 88"),
        ((Term("a"), "b"), ("a", "b")),
    ],
)
def test_values_are_shown_in_editors(ways: DateWays, value: Value, typed: Typed) -> None:
    assert typed_of(value, ways) == typed


def test_a_moment_is_shown_in_the_time_of_this_computer(ways: DateWays) -> None:
    when = Moment.of(datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    local = when.as_datetime().astimezone()
    assert typed_of(when, ways) == f"{local:%Y-%m-%d %H:%M}"


def test_drafts_hold_sets_and_forgive_what_is_no_set() -> None:
    several, single = spec(FieldType.TEXT_SET), spec(FieldType.TEXT)
    assert from_draft(several, draft_text(("а", "b"))) == ("а", "b")
    assert from_draft(single, draft_text("text")) == "text"
    assert from_draft(several, "no list") == ()
    assert from_draft(several, "3") == ()
    assert from_draft(several, '["a", 3]') == ("a",)
    assert ref_of("zz") is None


def test_changes_say_only_what_differs() -> None:
    several, single = spec(FieldType.TEXT_SET), spec(FieldType.TEXT)
    assert changes_of(ONE, single, "a", "a") == []
    assert changes_of(ONE, single, "a", "b") == [SetField(ONE, "x", "b")]
    assert changes_of(ONE, single, "a", ()) == [SetField(ONE, "x", None)]
    found = changes_of(ONE, several, ("a", "b"), ("b", "c"))
    assert found == [AddElement(ONE, "x", "c"), RemoveElement(ONE, "x", "a")]
    assert changes_of(ONE, several, None, None) == []
