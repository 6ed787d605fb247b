"""Names across scripts: every published spelling of a name meets the others, and few names meet by chance."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.names.romanise import Romanisation
from desktop_app.domain.names.scripts import Script, script_of
from desktop_app.domain.names.skeleton import MOST_VARIANTS, is_same_name, skeleton, skeletons, words_of
from desktop_app.domain.names.sorting import sort_key
from desktop_app.vocabularies import load_romanisations
from tests.unit.domain.common_names import GIVEN, HELD_OUT, SURNAMES, UKRAINIAN

TABLES = load_romanisations()
RUSSIAN = [table for code, table in TABLES.items() if code != "ukrainian"]
NAMES = sorted({*SURNAMES, *GIVEN})


@pytest.mark.parametrize(
    "spellings",
    [
        "Мелехин Melekhin Melehin Melechin Mélékhine MELEKHIN",
        "Ёлкин Елкин Yolkin Elkin Iolkine Jolkin",
        "Щербаков Shcherbakov Scherbakow Chtcherbakov Szczerbakow Ščerbakov Schtscherbakow",
        "Юлия Yulia Iuliia Julija Ioulia Yuliya Ûliâ",
        "Хрущёв Хрущев Khrushchev Khrushchov Chruschtschow Khrouchtchev Hruŝëv Xrushhyov Chruszczow",
        "Сергій Сергей Serhii Sergei Sergey Sergueï Siergiej Sergij",
        "Жуков Zhukov Joukov Schukow Žukov Żukow",
        "Пётр Petr Pyotr Piotr Peter Pjotr",
        "Соловьёв Solovyov Solovev Solov’ev Soloviev Solowjow",
        "Цветаева Tsvetaeva Zwetajewa Cvetaeva Cwietajewa",
        "Александр Aleksandr Alexandr Alexander Alexandre",
        "Мельник Мельнік Mel'nik Melʹnik Melnyk",
    ],
)
def test_spellings_of_one_name_meet(spellings: str) -> None:
    for one, other in combinations(spellings.split(), 2):
        assert is_same_name(one, other), (one, skeletons(one), other, skeletons(other))


def recall(names: list[str], tables: list[Romanisation]) -> float:
    found = [is_same_name(name, table.romanise(name)) for name in names for table in tables]
    return sum(found) / len(found)


def test_every_table_is_found_again_for_the_names_that_the_rules_were_made_with() -> None:
    assert len(NAMES) >= 450
    assert recall(NAMES, RUSSIAN) == 1
    assert recall(UKRAINIAN, [TABLES["ukrainian"]]) == 1


def test_names_that_the_rules_never_saw_are_found_as_well() -> None:
    assert recall(HELD_OUT, RUSSIAN) >= 0.99


def test_different_names_seldom_share_a_skeleton() -> None:
    found = [(name, set(skeletons(name))) for name in NAMES]
    collisions = [(a, b) for (a, ours), (b, theirs) in combinations(found, 2) if ours & theirs]
    assert collisions == [("Анна", "Яна"), ("Захаров", "Сахаров")]


def test_a_name_is_found_while_it_is_being_typed() -> None:
    for name in NAMES[::15]:
        full = skeletons(name)
        for typed in {name, *(table.romanise(name) for table in RUSSIAN)}:
            for end in range(2, len(typed) + 1):
                begun = skeletons(typed[:end], whole=False)
                assert not begun or any(f.startswith(b) for f in full for b in begun), (name, typed[:end])


def test_what_stays_open_gives_several_skeletons() -> None:
    assert skeletons("Melehin") == ("melexin", "melegin")
    assert skeletons("Joukov") == ("ukov", "xukov")
    assert skeletons("Sergej") == ("sergi",)
    assert skeletons("Carl") == ("sarl", "xarl", "karl")
    assert len(skeletons("Hjcihjcihjc")) <= MOST_VARIANTS


def test_nothing_settled_gives_nothing() -> None:
    assert skeletons("") == skeletons("’") == skeletons("ь") == ()
    assert skeletons("Mi", whole=False) == ()
    assert skeletons("Шо", whole=False) == ()


def test_the_skeleton_of_a_full_name() -> None:
    assert skeleton("Мелехин-Ёлкин, Юлия Сергеевна") == "melexin elkin ula sergevna"
    assert skeleton("О’Нил ь") == "onil"
    assert words_of("Anne-Marie d’Arc") == ["Anne", "Marie", "dArc"]


def test_other_scripts_are_only_folded() -> None:
    assert skeletons("محمد") == ("محمد",)
    assert skeletons("ΑΛΈΞΗΣ") == skeletons("αλεξησ")


@given(st.text(max_size=30))
def test_any_text_gives_stable_skeletons(text: str) -> None:
    found = skeletons(text)
    assert found == skeletons(text)
    assert len(found) <= MOST_VARIANTS
    assert all(" " not in part for part in found)
    assert skeleton(text.strip()) == skeleton(text)


@given(st.text("абвгдежзиклмнопрстуфхцчшщыьэюяё", min_size=1, max_size=12))
def test_case_and_lost_dots_of_yo_at_the_end_do_not_matter(name: str) -> None:
    assert skeletons(name.upper()) == skeletons(name)


def test_romanisation_keeps_capitals_and_what_is_no_letter() -> None:
    icao = TABLES["icao"]
    assert icao.romanise("Щербаков-Юдин") == "Shcherbakov-Iudin"
    assert icao.romanise("ЩУКИН Я. 5") == "SHCHUKIN Ia. 5"
    assert icao.romanise("Smith") == "Smith"
    assert TABLES["french"].romanise("Пушкин Сергей Василий Алексеев") == (
        "Pouchkine Sergueï Vassili Alexeïev"
    )
    assert TABLES["bgn_pcgn"].romanise("Ельцин Васильев") == "Yel’tsin Vasil’yev"


def test_every_table_knows_every_letter_and_says_where_it_is_from() -> None:
    for code, table in TABLES.items():
        assert table.label
        assert table.source
        alphabet = (
            "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
            if code == "ukrainian"
            else "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
        )
        assert set(alphabet) <= set(table.letters)
    bare = Romanisation.of({"code": "x", "label": "x", "source": "x", "letters": 5})
    assert bare.romanise("да") == "да"


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Анна", Script.CYRILLIC),
        ("Anna К", Script.LATIN),
        ("محمد", Script.ARABIC),
        ("王", Script.HAN),
        ("ⴰ", Script.OTHER),
        ("12-3", None),
        ("", None),
    ],
)
def test_scripts(text: str, script: Script | None) -> None:
    assert script_of(text) is script


def test_names_sort_as_people_expect() -> None:
    ordered = [
        "",
        "Abel, Z",
        "Éluard",
        "Zorin",
        "Ґава",
        "Ежов",
        "ёж",
        "Ёлкин",
        "Єва",
        "Жук",
        "О’Ра",
        "Я-я, Б",
    ]
    assert sorted(ordered, key=sort_key) == [*ordered[1:], ""]
    assert sort_key("Верхотина, Анна") == sort_key("ВЕРХОТИНА   анна")
    assert sort_key("—") == "\uffff"


@given(st.text(max_size=20), st.text(max_size=20))
def test_every_name_has_a_key_that_case_does_not_change(one: str, other: str) -> None:
    assert sort_key(one)
    assert (sort_key(one) < sort_key(other)) or (sort_key(other) <= sort_key(one))
