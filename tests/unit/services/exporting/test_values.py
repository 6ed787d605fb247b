"""Single values of an export: as JSON with their type, and as cells that no spreadsheet runs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import jsonschema
import pytest

from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.exporting.plain import guarded
from desktop_app.services.exporting.schema import export_schema
from desktop_app.services.exporting.values import to_text, to_typed
from desktop_app.services.importing.cells import bare


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\tx", "'=1", "''=1", "plain", "'tis", ""])
def test_what_keeps_a_cell_from_running_is_taken_off_again(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert bare(guarded(text)) == text.strip() or text == "\tx"


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (True, "yes_no", "yes"),
        (False, "yes_no", "no"),
        (5, "integer", "5"),
        ("a", "text", "a"),
        (Decimal("1.50"), "decimal", "1.50"),
        (PartialDate.year(1990), "date", "1990"),
        (PartialDate.year(1990).with_words("ninety"), "date", "ninety"),
        (Moment(0), "moment", "1970-01-01T00:00Z"),
        (Term("x"), "term", "x"),
        (Ref(EntityId(b"\1" * 16), EntityId(b"\2" * 16)), "ref", "02" * 16),
        (b"\1", "bytes", "01"),
    ],
)
def test_values_carry_their_type_and_have_a_text(value: Value, kind: str, text: str) -> None:
    typed = to_typed(value)
    assert typed["type"] == kind
    assert to_text(value) == text
    jsonschema.validate(typed, export_schema()["$defs"]["a-any"])


def test_nothing_is_no_value() -> None:
    assert (to_typed(None), to_text(None)) == (None, "")


def test_moments_of_early_years_keep_their_form() -> None:
    early = to_text(Moment(-1_035_593_280))
    assert early == "0001-01-01T00:00Z"
    assert date.fromisoformat(early[:10]) == date.min
