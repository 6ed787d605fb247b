"""One row becomes a case with all that it tells: nothing recognised is lost, everything odd is told."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.dates.parsing import DayOrder
from desktop_app.domain.errors import UsageError
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term
from desktop_app.services.cases.create import NewEntry
from desktop_app.services.cases.reading import bundled_words
from desktop_app.services.importing.cells import Oddity, bare, is_formula
from desktop_app.services.importing.columns import ColumnNames, importable, path_to
from desktop_app.services.importing.day_order import day_orders
from desktop_app.services.importing.names import NameParts, name_parts
from desktop_app.services.importing.rows import Person, read_row
from desktop_app.services.importing.table_file import Row

NAMES = ColumnNames.bundled()
WORDS = bundled_words()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Name", "name"),
        ("birth_date", "birth_date"),
        ("Date of Birth:", "birth_date"),
        ("ДАТА РОЖДЕНИЯ", "birth_date"),
        ("Ім'я", "name"),
        ("Prénom", "given"),
        ("external-id", "external_id"),
        ("№", "external_id"),
    ],
)
def test_columns_are_recognised_in_four_languages(header: str, name: str) -> None:
    layout = NAMES.layout((header, "фамилия", "strange"))
    assert layout.columns[0].name == name
    assert layout.unknown == ("strange",)


def test_a_mapping_tells_the_rest() -> None:
    layout = NAMES.layout(
        ("Who", "Camp", "name", "id", ""),
        {"Who": "name", "Camp": "person.facility", "name": None, "id": "title"},
    )
    assert [(at, one.kind, one.field and one.field.name) for at, one in layout.columns.items()] == [
        (0, "name", None),
        (1, "person", "facility"),
        (3, "case", "title"),
    ]
    assert layout.unknown == ()


@pytest.mark.parametrize(
    ("header", "mapping", "said"),
    [
        (("name",), {"nom": "name"}, "does not have"),
        (("name",), {"name": "galaxy.far"}, "no place for a column"),
        (("name",), {"name": "person.nonsense"}, "no place for a column"),
        (("name", "full name"), {}, "would both become name"),
        (("id",), {}, "recognised as a name"),
    ],
)
def test_a_layout_that_makes_no_sense_is_told(
    header: tuple[str, ...], mapping: dict[str, str], said: str
) -> None:
    with pytest.raises(UsageError) as caught:
        NAMES.layout(header, mapping)
    assert said in str(caught.value)


def test_sets_may_have_several_columns() -> None:
    assert len(NAMES.layout(("name", "citizenship", "nationality")).columns) == 3


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Верхотина Анна Сергеевна", NameParts("Верхотина", "Анна", "Сергеевна", script="cyrillic")),
        ("Анна Сергеевна Верхотина", NameParts("Верхотина", "Анна", "Сергеевна", script="cyrillic")),
        ("Верхотина Анна", NameParts("Верхотина", "Анна", script="cyrillic")),
        ("Anna Verkhotina", NameParts("Verkhotina", "Anna")),
        ("Verkhotina, Anna", NameParts("Verkhotina", "Anna")),
        ("Верхотина, Анна Сергеевна", NameParts("Верхотина", "Анна", "Сергеевна", script="cyrillic")),
        ("Anna Maria de la Cruz", NameParts(other="Anna Maria de la Cruz")),
        ("Анна", NameParts(other="Анна", script="cyrillic")),
        ("Анна Smith Петровна-x", NameParts(other="Анна Smith Петровна-x", script="other")),
        ("Анна Smith", NameParts(other="Анна Smith", script="other")),
        ("42", NameParts(other="42", script="other")),
        (", Anna", NameParts("Anna", ",")),
    ],
)
def test_names_are_taken_apart_only_where_that_is_sure(text: str, parts: NameParts) -> None:
    assert name_parts(text) == parts


def person(header: str, row: str, oddity: str = "", **more: Any) -> Person | Oddity:
    names = tuple(header.split(";"))
    return read_row(Row(2, tuple(row.split(";")), oddity), names, NAMES.layout(names), WORDS, **more)


def entries(found: Person | Oddity) -> dict[str, list[dict[str, Any]]]:
    assert isinstance(found, Person)
    result: dict[str, list[dict[str, Any]]] = {}
    for one in (*found.new.of_person, *found.new.of_case):
        values = {name: getattr(value, "code", value) for name, value in one.values.items()}
        result.setdefault(one.kind, []).append(values)
    return result


def test_a_row_becomes_a_case_with_all_that_it_tells() -> None:
    found = person(
        "фио;name latin;alias;дата рождения;гражданство;phone;a number;статус;tags;note",
        "Верхотина Анна Сергеевна;Anna Verkhotina;Белка;5 марта 1990;RU, UA;+1 2;A123456789;open;press;calm",
    )
    made = entries(found)
    assert isinstance(found, Person)
    assert found.oddities == ()
    assert [
        (one.get("type"), one["script"], one.get("family"), one.get("other")) for one in made["name"]
    ] == [
        (None, "cyrillic", "Верхотина", None),
        ("passport_latin", "latin", "Verkhotina", None),
        ("alias", "cyrillic", None, "Белка"),
    ]
    assert made["contact_channel"] == [{"channel": "phone", "address": "+1 2"}]
    assert made["identifier"] == [{"type": "a_number", "value": "A123456789"}]
    assert made["note"][0]["text"] == "calm"
    assert [getattr(value, "code", value) for _, value in found.new.person.elements] == ["RU", "UA"]
    assert found.new.case.elements == [("tags", "press")]


def test_what_no_field_takes_is_kept_and_told() -> None:
    found = person("name;birth date;sex;tags", "Анна;when it snowed;robot;;beyond", "too-many-cells")
    assert isinstance(found, Person)
    assert [(one.code, one.column, one.value) for one in found.oddities] == [
        ("not-a-date", "birth date", "when it snowed"),
        ("unknown-term", "sex", "robot"),
        ("too-many-cells", "", "beyond"),
    ]
    born = found.new.person.values["birth_date"]
    assert getattr(born, "words", None) == "when it snowed"
    assert entries(found)["note"][0]["text"] == "sex: robot\nCells beyond the last column: beyond"


def test_a_short_row_is_told_and_a_strange_element_kept() -> None:
    found = person("name;citizenship;id", "Анна;RU, Narnia", "too-few-cells")
    assert isinstance(found, Person)
    assert [one.code for one in found.oddities] == ["unknown-term", "too-few-cells"]
    assert len(found.new.person.elements) == 1


def test_an_ambiguous_date_keeps_its_words_unless_the_column_tells() -> None:
    unsure = person("name;born", "Анна;05.03.1990")
    assert isinstance(unsure, Person)
    assert [one.code for one in unsure.oddities] == ["ambiguous-date"]
    assert getattr(unsure.new.person.values["birth_date"], "words", "") == "05.03.1990"


def test_a_date_too_long_to_be_words_is_kept_in_a_note() -> None:
    found = person("name;born", f"Анна;{'x' * 300}")
    assert entries(found)["note"][0]["text"] == f"born: {'x' * 300}"


def test_a_name_that_is_not_split_is_told() -> None:
    found = person("name", "Anna Maria de la Cruz")
    assert isinstance(found, Person)
    assert [one.code for one in found.oddities] == ["name-not-split"]


@pytest.mark.parametrize(
    ("row", "oddity", "code"),
    [(";5", "", "no-name"), ("", "quote", "quote"), ("", "cell-too-long", "cell-too-long")],
)
def test_rows_without_a_person_are_refused(row: str, oddity: str, code: str) -> None:
    assert person("name;id", row, oddity) == Oddity(2, code, refused=True)


def test_a_name_without_words_is_no_name() -> None:
    assert person("name.type;id", "alias;5") == Oddity(2, "no-name", refused=True)


def test_a_column_of_dates_tells_its_order() -> None:
    rows = [
        Row(2, ("A", "25.03.1990", "03/25/1990", "25.03.1990", "05.03.1990")),
        Row(3, ("B", "05.03.1990", "", "03/25/1990")),
        Row(4, ("25.03.1990",), "quote"),
    ]
    orders = day_orders(rows, (1, 2, 3, 4))
    assert {at: order.value for at, order in orders.items()} == {1: "day_first", 2: "month_first"}
    assert day_orders(rows, ()) == {}
    found = person("name;born", "Анна;05.03.1990", orders={1: DayOrder.MONTH_FIRST})
    assert isinstance(found, Person)
    born = found.new.person.values["birth_date"]
    assert getattr(born, "bare_canonical", str)() == "1990-05-03"


@pytest.mark.parametrize(
    ("cell", "text"),
    [(" a ", "a"), ("'=1+1", "=1+1"), ("''=1", "'=1"), ("'tis", "'tis"), ("'+1 202", "+1 202"), ("", "")],
)
def test_the_apostrophe_of_a_spreadsheet_is_taken_off(cell: str, text: str) -> None:
    assert bare(cell) == text


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("=1+1", True),
        ("@SUM(A1)", True),
        ("+cmd|' /C calc'!A0", True),
        ("-HYPERLINK(x)", True),
        ("@belka", False),
        ("+1 202 555 0100", False),
        ("-5", False),
    ],
)
def test_formulas_are_told_apart_from_telephones_and_handles(text: str, formula: bool) -> None:
    assert is_formula(text) is formula


def test_a_formula_stays_words_and_is_told() -> None:
    found = person("name;note", "=HYPERLINK(1);'=1+1")
    assert isinstance(found, Person)
    assert [(one.code, one.value) for one in found.oddities] == [
        ("formula", "=HYPERLINK(1)"),
        ("formula", "=1+1"),
    ]
    assert entries(found)["note"][0]["text"] == "=1+1"


def test_columns_of_any_field_fill_entries_of_their_own() -> None:
    found = person(
        "name;charge.law;charge.article;charge[2].law;event.title;act.type;involvement.party;event.date",
        "Анна;uk_rf;ст. 280.3 УК РФ;koap_rf;Picket;arrest;Sgt. Volkov;5 March 2022",
    )
    assert isinstance(found, Person)
    top = {one.kind: one for one in found.new.of_case if one.kind == "event"}
    event = top["event"]
    assert event.values["title"] == "Picket"
    assert [(child.kind, child.values["type"]) for child in event.children] == [("act", Term("arrest"))]
    assert event.children[0].children[0].values == {"party": "Sgt. Volkov"}
    charges = [one for one in found.new.of_case if one.kind == "charge"]
    assert [one.values.get("article") for one in charges] == [Term("uk_280_3"), None]
    assert charges[0].to_person == ["person"]


@pytest.mark.parametrize("text", ["280.3 and 207.3", "999.9", "no number"])
def test_an_article_that_is_not_sure_stays_words(text: str) -> None:
    found = person("name;charge.article", f"Анна;{text}")
    assert isinstance(found, Person)
    assert [one.code for one in found.oddities] == ["unknown-term"]


def test_an_identifier_is_stored_as_the_forms_store_it() -> None:
    found = person("name;a number;passport", "Анна;a 12345678; 71 123 ")
    assert [one["value"] for one in entries(found)["identifier"]] == ["A012345678", "71 123"]


def test_entries_keep_their_sets_and_empty_ones_are_not_made() -> None:
    found = person(
        "name;consent.data_classes;charge.law;name[2].type", "Анна;health, identity;nonsense;alias"
    )
    assert isinstance(found, Person)
    consents = [one for one in found.new.of_case if one.kind == "consent"]
    assert [value for _, value in consents[0].elements] == [Term("health"), Term("identity")]
    assert not [one for one in found.new.of_case if one.kind == "charge"]


def test_a_part_of_a_name_that_its_field_refuses_is_kept() -> None:
    found = person("name;name.type", "Анна;robot")
    assert isinstance(found, Person)
    assert [one.code for one in found.oddities] == ["unknown-term"]
    assert "name.type: robot" in entries(found)["note"][0]["text"]


def test_every_field_that_a_table_can_fill_is_a_place_for_a_column() -> None:
    places = [
        f"{kind.name}.{one.name}"
        for kind in SCHEMA.kinds
        if kind.name in ("case", "person") or path_to(kind.name)
        for one in kind.fields
        if importable(kind, one)
    ]
    assert len(places) > 150
    for place in places:
        column = NAMES.recognise(place)
        assert column is not None, place


def test_what_is_no_place_is_not_recognised() -> None:
    assert [NAMES.recognise(name) for name in ("source.name", "case.code", "claim.value", "a.b", "x")] == [
        None
    ] * 5
    assert NAMES.count(["name", "", "strange", "charge.law"]) == 2
    assert "birth_date" in NAMES.names


def test_a_person_of_a_name_only() -> None:
    found = Person.of_name(name_parts("Верхотина Анна"))
    assert (found.name, found.external_id) == ("Верхотина Анна", "")
    more = found.with_entries([NewEntry("event", {})])
    assert [one.kind for one in more.new.of_case] == ["event"]
