"""Folding: what a person would call the same text is one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.textfold import fold, fold_line


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Plain ASCII", "plain ascii"),
        ("Пётр Ёлкин", "петр елкин"),
        ("Майский й", "майский й"),
        ("ЙОСИП ї ґ Ў", "йосип і г ў"),
        ("Mélékhine", "melekhine"),
        ("Łódź Straße Æther œuvre", "lodz strasse aether oeuvre"),
        ("о\u0301тчество", "отчество"),
        ("Мель’ник Мельʼник", "мельник мельник"),
        ("Mel'nik Melʹnik", "melnik melnik"),
        ("l’avocat qu’il", "l avocat qu il"),
        ("d'Artagnan", "d artagnan"),
        ("ﬁle №5 ５", "file no5 5"),
        ("co\u00adoperate\u200b", "cooperate"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_line_has_single_spaces() -> None:
    assert fold_line(" a \t b\n") == "a b"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(codec="utf-8", max_codepoint=0x4FF)))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper().lower()) == fold(text.lower().upper().lower())


@given(st.text(st.sampled_from("aZ 09«»–АяЁёІіЇїЄєҐґйЙ,.\n")))
def test_the_short_way_of_folding_gives_the_same(text: str) -> None:
    assert fold(text) == fold(text + "\u200b")
