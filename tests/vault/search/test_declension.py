"""Whoever types a Russian name in any case finds the person; the forms were made by another program."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.changes import Create, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.names.declension import nominatives, stem_of
from desktop_app.vault.search.find import search
from desktop_app.vault.search.query import read_query
from desktop_app.vault.vault import Vault
from tests.vault.search.helpers import a_case

FORMS = [
    line.split("\t")
    for line in (Path(__file__).parent / "declined.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def file(vault: Vault, names: list[str]) -> dict[str, EntityId]:
    """Make a case for each name; returns the entries of the names."""
    found = {}
    with vault.unit() as unit:
        for name in names:
            case, person, entry = unit.new_id(), unit.new_id(), unit.new_id()
            changes = [Create(case, "case", None), Create(person, "person", case)]
            unit.save(case, [*changes, Create(entry, "name", person), SetField(entry, "family", name)])
            found[name] = entry
        unit.commit()
    return found


def test_every_grammatical_case_finds_the_name(vault: Vault) -> None:
    entries = file(vault, [name for name, *_ in FORMS])
    asked = [(name, form) for name, *forms in FORMS for form in forms]
    missed = [
        (name, form)
        for name, form in asked
        if entries[name] not in [hit.entity for hit in search(vault.connection, form)]
    ]
    assert len(asked) > 4000
    assert len(missed) <= len(asked) * 0.01, missed[:20]


def test_a_whole_name_in_another_case_finds_one_person(vault: Vault) -> None:
    lev = a_case(vault, "Кравец", "Лев")
    a_case(vault, "Кравцова", "Ева")
    for typed in ("Льву Кравцу", "Кравца Льва", "о Льве Кравце"):
        assert lev in {hit.root for hit in search(vault.connection, typed.removeprefix("о "))}
    latin = a_case(vault, "Kravets", "Lev")
    assert {hit.root for hit in search(vault.connection, "Льву Кравцу")} == {lev, latin}


def test_the_declined_form_is_shown_where_it_was_found(vault: Vault) -> None:
    a_case(vault, "Цой", "Лев")
    hit = search(vault.connection, "Цоем")[0]
    assert [piece.text for piece in hit.pieces if piece.found] == ["Цой"]


def test_short_stems_are_not_asked_of_running_text() -> None:
    word = read_query("дома").words[0]
    assert (word.stem, word.text_stem) == ("дом", "")
    assert read_query("домами").words[0].text_stem == ""
    assert read_query("задержания").words[0].text_stem == "задержан"


@pytest.mark.parametrize(
    ("word", "stem", "whole"),
    [
        ("мелехину", "мелехин", ()),
        ("троцкую", "троцк", ("троцек", "троцок")),
        ("соловья", "солов", ()),
        ("еву", "", ("ев", "ева", "евя", "евй", "евь")),
        ("льва", "льв", ("льв", "львя", "львй", "львь", "лев", "лов")),
        ("павлом", "павл", ("павел", "павол")),
        ("melekhin", "", ()),
        ("я", "", ()),
        ("ким", "", ()),
    ],
)
def test_stems_and_nominatives(word: str, stem: str, whole: tuple[str, ...]) -> None:
    assert stem_of(word) == stem
    assert nominatives(word) == whole
