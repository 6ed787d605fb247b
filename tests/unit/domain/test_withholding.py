"""Privileged notes and entries that name others stay here unless they are asked for."""

from __future__ import annotations

import pytest

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term
from desktop_app.domain.withholding import is_kept_back, is_privileged
from tests.unit.domain.trees import entity


@pytest.mark.parametrize(
    ("kind_of_note", "marked", "privileged"),
    [
        ("legal_advice", None, True),
        ("legal_advice", True, True),
        ("legal_advice", False, False),
        ("interview", None, False),
        ("interview", True, True),
        ("interview", False, False),
        (None, None, False),
        (None, True, True),
    ],
)
def test_legal_advice_is_privileged_unless_somebody_says_it_is_not(
    kind_of_note: str | None, marked: bool | None, privileged: bool
) -> None:
    values = {"type": None if kind_of_note is None else Term(kind_of_note), "privileged": marked}
    note = entity("note", 1, **values)
    assert is_privileged(note) is privileged
    assert is_kept_back(note) is privileged


def test_what_tells_of_others_is_kept_back_and_the_case_itself_is_not() -> None:
    kept = {kind.name for kind in SCHEMA.kinds if is_kept_back(entity(kind.name, 1))}
    assert kept >= {
        "risk_assessment", "risk_factor", "disclosure", "letter", "covered_person", "letter_step",
        "selection_round", "round_place",
    }  # fmt: skip
    assert not kept & {"case", "person", "event", "charge", "evidence", "consent", "deadline", "contact"}
