"""Values and their one encoding: every value comes back, and no bytes mean two things."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import (
    INT_LIMIT,
    MAX_VALUE_BYTES,
    MalformedValueError,
    Moment,
    Ref,
    Term,
    Value,
    canonical_decimal,
    decode,
    encode,
)
from tests.unit.domain.strategies import partial_dates

IDS = st.binary(min_size=16, max_size=16).map(EntityId)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-INT_LIMIT, INT_LIMIT - 1),
    TEXTS,
    st.binary(max_size=20),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=5),
    partial_dates(),
    TEXTS.map(Term),
    st.builds(Ref, IDS, IDS),
    st.integers(-4_000_000_000, 4_000_000_000).map(Moment),
)


@given(VALUES)
def test_every_value_comes_back(value: Value) -> None:
    back = decode(encode(value))
    assert back == value
    assert type(back) is type(value)


@given(VALUES, VALUES)
def test_different_values_have_different_bytes(one: Value, other: Value) -> None:
    same = one == other and type(one) is type(other)
    assert (encode(one) == encode(other)) == same


@given(st.binary(max_size=40))
def test_whatever_is_accepted_is_the_one_spelling(raw: bytes) -> None:
    try:
        value = decode(raw)
    except MalformedValueError:
        return
    assert encode(value) == raw


@pytest.mark.parametrize(
    ("value", "raw"),
    [
        (None, b"n"),
        (True, b"1"),
        (False, b"0"),
        (-7, b"i-7"),
        ("я", b"s\xd1\x8f"),
        (b"\0", b"b\0"),
        (Decimal("1.50"), b"x1.5"),
        (Decimal("-0.0"), b"x0"),
        (Decimal("1E+3"), b"x1000"),
        (Term("open"), b"topen"),
        (Moment(5), b"m5"),
        (Ref(EntityId(b"a" * 16), EntityId(b"b" * 16)), b"r" + b"a" * 16 + b"b" * 16),
    ],
)
def test_the_frozen_bytes(value: Value, raw: bytes) -> None:
    assert encode(value) == raw
    assert decode(raw) == value


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"q", b"n ", b"1x", b"i007", b"i+7", b"i 7", b"i" + b"9" * 30, b"i" + b"1" * 70, b"x1.50",
        b"xNaN", b"x1e3", b"xabc", b"d2022-3", b"d", b"rshort", b"m9999999999", b"m01", b"s\xff", b"t\xff",
        b"i\xff", b"b" * (MAX_VALUE_BYTES + 1),
    ],
)  # fmt: skip
def test_anything_else_is_refused(raw: bytes) -> None:
    with pytest.raises(MalformedValueError):
        decode(raw)


def test_values_out_of_bounds_are_refused() -> None:
    for value in (INT_LIMIT, -INT_LIMIT - 1, "x" * MAX_VALUE_BYTES, Decimal("NaN"), Decimal("1E+31")):
        with pytest.raises(ValueError, match=r"."):
            encode(value)
    assert canonical_decimal(Decimal("0.10")) == "0.1"


def test_moments_are_whole_minutes_of_real_time() -> None:
    when = datetime(2026, 3, 1, 12, 30, 59, tzinfo=UTC)
    assert Moment.of(when).as_datetime() == datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    assert Moment(10**15).as_datetime().year == 9999
    assert Moment(-(10**15)).as_datetime().year == 1
