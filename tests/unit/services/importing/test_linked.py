"""Tables of events, acts and involvements that name each other by ids become cases of the victims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.services.cases.reading import bundled_words
from desktop_app.services.cases.show import show_case
from desktop_app.services.importing import linked
from desktop_app.services.importing.any_table import import_tables, read_tables
from desktop_app.services.importing.linked import is_linked, link, shape_of
from desktop_app.services.importing.table_file import How, Table
from desktop_app.vault.vault import Vault
from tests.tables import Here, file, opened, workbook

FOLDER = Path(__file__).parent / "fixtures" / "openevsys"
WORDS = bundled_words()


def entries(vault: Vault, code: str) -> dict[str, list[dict[str, Any]]]:
    with vault.unit() as unit:
        found: dict[str, list[dict[str, Any]]] = {}
        for one in show_case(unit, code)["entries"]:
            found.setdefault(one["kind"], []).append(one["fields"])
        return found


def test_an_export_of_linked_tables_maps_out_of_the_box(vault: Vault) -> None:
    tables = read_tables(Here(), [FOLDER])
    assert [shape.name for table in tables if (shape := shape_of(table.header))] == [
        "act",
        "event",
        "involvement",
        "person",
    ]
    report = import_tables(vault, tables)
    assert report.rows == 15
    assert [(one.table, one.line, one.code) for one in report.oddities] == [
        ("acts.csv", 6, "no-such-parent"),
        ("events.csv", 4, "no-such-parent"),
        ("involvements.csv", 4, "no-such-parent"),
    ]
    assert report.unknown_columns == ("acts.csv: Colour of the door",)
    made = {ref: code for _, code, ref in report.cases}
    assert sorted(made) == ["", "P-1", "P-2", "P-4"]
    anna = entries(vault, made["P-1"])
    assert [one["title"] for one in anna["event"]] == ["Dispersal of a picket"]
    assert [one["type"] for one in anna["act"]] == ["arrest", "beating"]
    assert [(one["role"], one["party"], one["degree"]) for one in anna["involvement"]] == [
        ("victim", None, None),
        ("perpetrator", "Сомов Иван", "direct"),
        ("victim", None, None),
        ("perpetrator", "Second riot unit", None),
    ]
    assert entries(vault, made["P-4"]).keys() == {"person", "name"}
    pyotr = entries(vault, made["P-2"])
    assert [one["type"] for one in pyotr["act"]] == ["arrest"]
    again = import_tables(vault, tables)
    assert again.count("unchanged") == 3
    assert [one.table for one in again.outcomes if one.what == "new"] == ["acts.csv"]  # a name is no proof


def test_sheets_of_one_workbook_may_belong_together(vault: Vault, tmp_path: Path) -> None:
    book = workbook(
        {
            "Events": [["Event id", "Title", "Date"], ["E1", "Search at dawn", "5 March 2022"]],
            "Acts": [["Act id", "Event id", "Victim", "Type"], ["A1", "E1", "Анна Верхотина", "search"]],
        }
    )
    tables = read_tables(Here(), [file(tmp_path, book, "all.xlsx")])
    assert [table.sheet for table in tables] == ["Events", "Acts"]
    report = import_tables(vault, tables, dry_run=True)
    assert (report.importable, report.count("used")) == (1, 2)
    chosen = read_tables(Here(), [file(tmp_path, book, "all.xlsx")], How(sheet="Acts"))
    assert [table.sheet for table in chosen] == ["Acts"]
    apart = workbook({"A": [["name"], ["Анна"]], "B": [["note"], ["x"]]})
    assert [table.sheet for table in read_tables(Here(), [file(tmp_path, apart, "b.xlsx")])] == ["A"]


def tables_of(folder: Path, **texts: str) -> list[Table]:
    return [opened(folder, text, f"{name}.csv") for name, text in texts.items()]


def test_people_alone_are_an_ordinary_table(tmp_path: Path) -> None:
    people = tables_of(tmp_path, people="person id;person name\n1;Анна Верхотина\n")
    assert not is_linked(people)
    assert not is_linked([*people, *tables_of(tmp_path, other="a;b\n1;2\n")])
    assert is_linked([*people, *tables_of(tmp_path, events="event id;title\n1;2\n")])


def test_two_tables_of_the_same_shape_are_refused(tmp_path: Path) -> None:
    tables = tables_of(tmp_path, a="event id;title\n1;2\n", b="event id;title\n1;2\n")
    with pytest.raises(UsageError, match="does not belong"):
        link(tables, WORDS)
    with pytest.raises(UsageError, match="does not belong"):
        link(tables_of(tmp_path, a="strange\n1\n"), WORDS)


def test_tables_that_hold_too_much_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linked, "MOST_ROWS", 1)
    with pytest.raises(KnownError, match="more than can be joined"):
        link(tables_of(tmp_path, a="event id;title\n1;2\n2;3\n"), WORDS)


def test_odd_rows_of_linked_tables_are_told_with_their_table(tmp_path: Path) -> None:
    found = link(
        tables_of(
            tmp_path,
            people="person id;person name\nP1;Анна\nP1;Белла\nP2;\nP3;Вера\n",
            events='event id;title;date\n;Picket;5 March 2022\nE2;"x\nE3;Search;when it snowed\n',
            acts="act id;event;victim;type;description\nA1;line 2;P1 | P2;robbery;at night\nA2;E3;;search;\n",
            involvements="involvement id;event;perpetrator;remarks\nI1;E3;P3;tall\nI2;line 2;;\nI3;;P3;\n",
        ),
        WORDS,
    )
    assert [(one.table, one.line, one.code) for one in found.oddities] == [
        ("people.csv", 3, "twice-in-table"),
        ("people.csv", 4, "no-name"),
        ("events.csv", 3, "quote"),
        ("events.csv", 4, "not-a-date"),
        ("acts.csv", 2, "unknown-term"),
        ("events.csv", 4, "no-such-parent"),
        ("acts.csv", 3, "no-such-parent"),
        ("involvements.csv", 4, "no-such-parent"),
    ]
    assert [(table, line, person.external_id) for table, line, person in found.people] == [
        ("people.csv", 2, "P1"),
        ("acts.csv", 2, ""),
    ]
    act = found.people[0][2].new.of_case[0].children[0]
    assert act.values["description"] == "at night\ntype: robbery"
    assert [one.kind for one in act.children] == ["involvement", "involvement"]
    assert ("people.csv", 5) in found.used


def test_a_person_that_only_did_it_is_no_case_even_without_other_tables(tmp_path: Path) -> None:
    found = link(
        tables_of(
            tmp_path,
            people="person id;person name\nP1;Анна\nP9;Волков\n",
            events="event id;title\nE1;x\n",
            acts="act id;event;victim\nA1;E1;P1\n",
            involvements="involvement id;act;perpetrator;involvement.degree\nI1;A1;P9;direct\nI2;A1;P1;\n",
        ),
        WORDS,
    )
    assert [person.external_id for _, _, person in found.people] == ["P1"]
    assert found.oddities == []
