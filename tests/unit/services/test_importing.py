"""Importing people: whatever program wrote the table, nothing recognised is lost, everything odd is told."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.services.cases.reading import bundled_words
from desktop_app.services.cases.show import show_case
from desktop_app.services.importing import people
from desktop_app.services.importing.columns import ColumnNames
from desktop_app.services.importing.day_order import day_orders
from desktop_app.services.importing.names import NameParts, name_parts
from desktop_app.services.importing.people import ImportReport, import_people
from desktop_app.services.importing.rows import Oddity, Person, read_row
from desktop_app.services.importing.table_file import Row, open_table
from desktop_app.vault.vault import Vault

NAMES = ColumnNames.bundled()
WORDS = bundled_words()


def table(folder: Path, text: str | bytes) -> Path:
    path = folder / "people.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def rows(path: Path) -> tuple[tuple[str, ...], list[Row]]:
    with open_table(path) as found:
        return found.header, list(found.rows)


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        (b"name,id\nAnna,1\n", ","),
        (b"\xef\xbb\xbfname;id\r\nAnna;1\r\n", ";"),
        (b"name\tid\nAnna\t1", "\t"),
        (b"name|id\nAnna|1", "|"),
        (b"sep=;\r\nname;id\r\nAnna;1", ";"),
        (b"\n\n;;\nname;id\nAnna;1", ";"),
        ("name;id\nAnna;1".encode("utf-16"), ";"),
        (b"\xfe\xff" + "name;id\nAnna;1".encode("utf-16-be"), ";"),
        (b'"name";"id"\n"Anna";1', ";"),
    ],
)
def test_tables_of_many_programs_are_read(tmp_path: Path, content: bytes, delimiter: str) -> None:
    with open_table(table(tmp_path, content)) as found:
        assert (found.header, found.delimiter) == (("name", "id"), delimiter)
        assert [row.cells for row in found.rows] == [("Anna", "1")]


@given(st.lists(st.lists(st.text(alphabet='ab;",\n а', max_size=6), min_size=2, max_size=2), max_size=5))
def test_what_a_csv_writer_writes_comes_back(
    tmp_path_factory: pytest.TempPathFactory, cells: list[list[str]]
) -> None:
    buffer = io.StringIO()
    csv.writer(buffer).writerows([["name", "id"], *cells])
    _, found = rows(table(tmp_path_factory.mktemp("csv"), buffer.getvalue()))
    kept = [tuple(row) for row in cells if any(cell.strip() for cell in row)]
    assert [row.cells for row in found] == kept
    assert all(not row.oddity for row in found)


@pytest.mark.parametrize("content", [b"", b"\n\n", b";;;\n"])
def test_an_empty_table_is_told(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(KnownError, match="is empty"), open_table(table(tmp_path, content)):
        pass


@pytest.mark.parametrize(
    "content", ["имя;код\nАнна;1".encode("cp1251"), b"PK\x03\x04\0\0\0", b"\xff\xfen\0a\0\x00\xd8"]
)
def test_what_is_not_text_is_told(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(KnownError, match="not UTF-8"), open_table(table(tmp_path, content)):
        pass


def test_letters_that_break_later_are_told_while_reading(tmp_path: Path) -> None:
    content = b"name;id\n" + b"Anna;1\n" * 20_000 + "Анна;2".encode("cp1251")
    with pytest.raises(KnownError, match="not UTF-8"):
        rows(table(tmp_path, content))


def test_a_header_that_opens_a_quote_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="opens a quote"), open_table(table(tmp_path, b'"name;id\nAnna;1')):
        pass


def test_a_table_of_a_thousand_columns_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="more than 500"), open_table(table(tmp_path, ";".join("abc" * 300))):
        pass


def test_odd_rows_are_told_with_their_line(tmp_path: Path) -> None:
    text = 'name;id\nAnna;1\n\nBella;2;3\nCora\nDora;"4\nEva;5"x;\nFay;6\n'
    _, found = rows(table(tmp_path, text))
    assert [(row.line, row.oddity) for row in found] == [
        (2, ""),
        (4, "too-many-cells"),
        (5, "too-few-cells"),
        (7, "quote"),
        (8, ""),
    ]


def test_a_quote_that_never_closes_is_told(tmp_path: Path) -> None:
    _, found = rows(table(tmp_path, 'name;id\nAnna;"1\nBella;2\n'))
    assert [row.oddity for row in found] == ["quote"]


def test_a_cell_longer_than_any_text_is_told(tmp_path: Path) -> None:
    _, found = rows(table(tmp_path, f"name;id\n{'a' * 1_000_001};1\nBella;2\n"))
    assert [row.oddity for row in found] == ["cell-too-long", ""]


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


def test_a_column_of_dates_tells_its_order(tmp_path: Path) -> None:
    path = table(
        tmp_path, "name;a;b;c;d\nA;25.03.1990;03/25/1990;25.03.1990;05.03.1990\nB;05.03.1990;;03/25/1990\n"
    )
    orders = day_orders(path, (1, 2, 3, 4))
    assert {at: order.value for at, order in orders.items()} == {1: "day_first", 2: "month_first"}


def run(vault: Vault, folder: Path, text: str, **how: Any) -> ImportReport:
    return import_people(vault, table(folder, text), words=WORDS, **how)


def test_people_are_imported_once(vault: Vault, tmp_path: Path) -> None:
    text = "name;external id;born;strange\nАнна Верхотина;X-1;25.03.1990;a\nПётр Абрашин;X-2;05.03.1990;b\n"
    first = run(vault, tmp_path, text)
    assert (first.rows, first.importable, len(first.cases)) == (2, 2, 2)
    assert first.columns == {"name": "name", "external id": "external_id", "born": "birth_date"}
    assert first.unknown_columns == ("strange",)
    assert first.needs_a_look
    with vault.unit() as unit:
        shown = show_case(unit, first.cases[1][1])
    assert shown["fields"]["external_id"] == "X-2"
    assert shown["entries"][0]["fields"]["birth_date"] == "1990-03-05"
    again = run(vault, tmp_path, text)
    assert (again.importable, again.cases) == (0, ())
    assert [(one.line, one.code, one.value) for one in again.oddities] == [
        (2, "here-already", first.cases[0][1]),
        (3, "here-already", first.cases[1][1]),
    ]


def test_an_id_that_stands_twice_in_the_table_is_refused_once(vault: Vault, tmp_path: Path) -> None:
    report = run(vault, tmp_path, "name;id\nA B;1\nC D;1\nE F;\nG H;\n\n;9\n")
    assert len(report.cases) == 3
    assert [(one.line, one.code) for one in report.oddities] == [(3, "twice-in-table"), (7, "no-name")]


def test_a_dry_run_saves_nothing(vault: Vault, tmp_path: Path) -> None:
    report = run(vault, tmp_path, "name\nA B\n", dry_run=True)
    assert (report.importable, report.cases, report.needs_a_look) == (1, (), False)
    with vault.unit() as unit:
        assert unit.roots("case") == ()


def test_batches_give_way_and_can_be_stopped(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people, "BATCH", 2)
    seen: list[int] = []
    text = "name\n" + "".join(f"A B{number}\n" for number in range(5))
    run(vault, tmp_path, text, progress=seen.append)
    assert seen == [2, 4, 5]
    stops = iter([False, True])
    with pytest.raises(KnownError, match="cancelled"):
        run(vault, tmp_path, text, is_cancelled=lambda: next(stops))
    with vault.unit() as unit:
        assert len(unit.roots("case")) == 9
