"""Importing people: who is here is added to and never overwritten, and all of it can be taken back."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.changes import SetField
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.values import Ref
from desktop_app.services.cases.create import CreatedCase, NewCase, add_case
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.cases.show import show_case
from desktop_app.services.importing import people
from desktop_app.services.importing.any_table import import_tables, read_tables
from desktop_app.services.importing.dialects import with_header
from desktop_app.services.importing.matching import Match
from desktop_app.services.importing.memory import MOST, remember, remembered
from desktop_app.services.importing.people import Course
from desktop_app.services.importing.report import MEANINGS, ImportReport, report_csv, write_report
from desktop_app.services.importing.undoing import latest_import, list_imports, undo_import
from desktop_app.vault import imports
from desktop_app.vault.vault import Vault
from tests import factories
from tests.tables import Here, file, opened


def run(vault: Vault, folder: Path, text: str, **how: Any) -> ImportReport:
    return import_tables(vault, [with_header(opened(folder, text))], **how)


def told(report: ImportReport) -> list[tuple[int, str]]:
    return [(one.line, one.code) for one in report.oddities]


def shown(vault: Vault, code: str) -> dict[str, Any]:
    with vault.unit() as unit:
        return show_case(unit, code)


def person_of(case: dict[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = next(one for one in case["entries"] if one["kind"] == "person")["fields"]
    return fields


def cases(vault: Vault) -> int:
    with vault.unit() as unit:
        return len(unit.roots("case"))


def test_people_are_imported_once(vault: Vault, tmp_path: Path) -> None:
    text = "name;external id;born;strange\nАнна Верхотина;X-1;25.03.1990;a\nПётр Абрашин;X-2;05.03.1990;b\n"
    first = run(vault, tmp_path, text)
    assert (first.rows, first.importable, len(first.cases)) == (2, 2, 2)
    assert first.columns == {"name": "name", "external id": "external_id", "born": "birth_date"}
    assert first.unknown_columns == ("strange",)
    assert first.needs_a_look
    case = shown(vault, first.cases[1][1])
    assert case["fields"]["external_id"] == "X-2"
    assert person_of(case)["birth_date"] == "1990-03-05"
    again = run(vault, tmp_path, text)
    assert (again.importable, again.cases, again.count("unchanged")) == (0, (), 2)
    assert [(one.line, one.code, one.value) for one in again.oddities] == [
        (2, "here-already", first.cases[0][1]),
        (3, "here-already", first.cases[1][1]),
    ]


def test_an_id_that_stands_twice_in_the_table_is_refused_once(vault: Vault, tmp_path: Path) -> None:
    report = run(vault, tmp_path, "name;id\nA B;1\nC D;1\nE F;\nG H;\n\n;9\n")
    assert len(report.cases) == 3
    assert told(report) == [(3, "twice-in-table"), (7, "no-name")]


def test_the_same_person_twice_in_a_table_is_told_once(vault: Vault, tmp_path: Path) -> None:
    text = "name;born;a number\nA B;5 March 1990;A12345678\nB A;1990-03-05;A012345678\n"
    report = run(vault, tmp_path, text)
    assert [(one.line, one.code, one.column, one.value) for one in report.oddities] == [
        (3, "same-person-in-table", "identifier", "2")
    ]
    assert len(report.cases) == 2


def test_a_dry_run_saves_nothing(vault: Vault, tmp_path: Path) -> None:
    report = run(vault, tmp_path, "name\nA B\n", dry_run=True, mapping={"name": "name"})
    assert (report.importable, report.cases, report.needs_a_look, report.batch) == (1, (), False, None)
    with vault.unit() as unit:
        assert unit.roots("case") == ()
        assert list_imports(unit) == []
        assert remembered(unit, ("name",)) == {}


def test_batches_give_way_and_can_be_stopped(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people, "BATCH", 2)
    seen: list[int] = []
    text = "name\n" + "".join(f"A B{number}\n" for number in range(5))
    run(vault, tmp_path, text, course=Course(progress=seen.append))
    assert seen == [2, 4, 5]
    stops = iter([False, True])
    with pytest.raises(KnownError, match="cancelled"):
        run(vault, tmp_path, text, course=Course(is_cancelled=lambda: next(stops)))
    assert cases(vault) == 9
    with vault.unit() as unit:
        assert [(one.state, one.cases) for one in list_imports(unit)] == [("running", 4), ("done", 5)]
        stopped = latest_import(unit)
    assert undo_import(vault, stopped.number).taken_back == 4
    assert cases(vault) == 5


HERE = "name;external id;born;sex;citizenship;a number\nАнна Верхотина;X-1;25.03.1990;female;RU;A123456789\n"


@pytest.fixture
def here(vault: Vault, tmp_path: Path) -> str:
    return run(vault, tmp_path, HERE).cases[0][1]


@pytest.mark.parametrize(
    "row",
    [
        "name;external id;occupation\nБелка;X-1;teacher\n",
        "name;a number;occupation\nВерхотина Анна;A-123 456 789;teacher\n",
        "name;born;occupation\nВЕРХОТИНА АННА;1990-03-25;teacher\n",
    ],
)
def test_who_is_here_is_added_to(vault: Vault, tmp_path: Path, here: str, row: str) -> None:
    report = run(vault, tmp_path, row)
    assert [(one.what, one.case) for one in report.outcomes] == [("added", here)]
    assert cases(vault) == 1
    assert person_of(shown(vault, here))["occupation"] == "teacher"
    assert report.cases == ()


def test_a_differing_value_becomes_a_second_account(vault: Vault, tmp_path: Path, here: str) -> None:
    text = "name;external id;born;sex\nАнна Верхотина;X-1;spring 1990;female\n"
    report = run(vault, tmp_path, text)
    assert [(one.code, one.column, one.value) for one in report.oddities] == [
        ("differs-claim", "birth_date", "spring 1990")
    ]
    case = shown(vault, here)
    assert person_of(case)["birth_date"] == "1990-03-25"
    assert [(one["value"], one["source"]) for one in case["claims"]] == [
        ("1990-03-25", None),
        ("1990-S1", "people.csv"),
    ]
    assert len(case["contested"]) == 1
    again = run(vault, tmp_path, text)
    assert told(again) == [(2, "here-already")]
    other = run(vault, tmp_path, "name;external id;born;sex\nАнна Верхотина;X-1;1991;male\n")
    assert told(other) == [(2, "differs-claim"), (2, "differs-claim")]
    assert len(shown(vault, here)["claims"]) == 5


def test_a_differing_value_is_left_out_when_that_was_chosen(vault: Vault, tmp_path: Path, here: str) -> None:
    text = "name;external id;born;occupation\nАнна Верхотина;X-1;1991;\n"
    report = run(vault, tmp_path, text, differing_as_claims=False)
    assert told(report) == [(2, "differs-left-out")]
    assert [one.what for one in report.outcomes] == ["unchanged"]
    assert shown(vault, here)["claims"] == []


def test_a_dry_run_tells_what_would_differ(vault: Vault, tmp_path: Path, here: str) -> None:
    report = run(vault, tmp_path, "name;id;born\nАнна Верхотина;X-1;1991\n", dry_run=True)
    assert told(report) == [(2, "differs-claim")]
    assert shown(vault, here)["claims"] == []


def test_open_versions_and_withheld_fields_stay(vault: Vault, tmp_path: Path, here: str) -> None:
    with vault.unit() as unit:
        case = unit.find_case(here)
        assert case is not None
        person = next(unit.tree(case).of_kind("person"))
        unit.save(case, [SetField(person.id, "birth_place", "Омск", replaces=())])
        unit.commit()
    with vault.unit() as unit:
        unit.save(case, [SetField(person.id, "birth_place", "Томск", replaces=())])
        unit.erase(case, person.id, "gender", reason="asked")
        unit.commit()
    report = run(vault, tmp_path, "name;id;birth place;sex\nАнна Верхотина;X-1;Орск;male\n")
    assert [(one.code, one.column) for one in report.oddities] == [("differs-claim", "birth_place")]
    found = shown(vault, here)
    assert person_of(found)["gender"] is None
    assert len(found["conflicts"]) == 1


def test_entries_that_are_here_are_not_made_twice(vault: Vault, tmp_path: Path, here: str) -> None:
    text = (
        "name;id;citizenship;a number;phone;event.title;act.type;consent.data_classes\n"
        "Анна Верхотина;X-1;RU, UA;A123456789;+1;Picket;arrest;health\n"
    )
    first = run(vault, tmp_path, text)
    assert first.outcomes[0].facts == 4
    assert person_of(shown(vault, here))["citizenships"] == ["RU", "UA"]
    assert told(run(vault, tmp_path, text)) == [(2, "here-already")]
    more = run(vault, tmp_path, text.replace("arrest", "search").replace("health", "belief"))
    assert more.outcomes[0].facts == 2
    kinds = [one["kind"] for one in shown(vault, here)["entries"]]
    assert (kinds.count("event"), kinds.count("act"), kinds.count("identifier")) == (1, 2, 1)


def test_a_row_that_fits_several_cases_is_left_to_a_person(vault: Vault, tmp_path: Path, here: str) -> None:
    with vault.unit() as unit:
        add_case(unit, factories.someone())
        add_case(unit, factories.someone())
        unit.commit()
    report = run(vault, tmp_path, "name;born\nВерхотина Анна;1990-03-05\n")
    assert told(report) == [(2, "matches-several")]
    assert report.count("refused") == 1


def test_another_matcher_may_decide(vault: Vault, tmp_path: Path, case: CreatedCase) -> None:
    class Likely:
        def find(self, _new: NewCase) -> Match:
            return Match((Ref(case.case, case.person),), "likely")

    table = opened(tmp_path, "name;occupation\nАня;teacher\n")
    report = people.import_people(vault, table, matcher=Likely())
    assert [(one.what, one.case) for one in report.outcomes] == [("added", case.code)]


def test_a_whole_import_is_taken_back(vault: Vault, tmp_path: Path, here: str) -> None:
    text = "name;id;born;occupation\nАнна Верхотина;X-1;1991;teacher\nПётр Абрашин;X-2;;\nИван Сомов;X-3;;\n"
    report = run(vault, tmp_path, text)
    assert report.batch is not None
    changed = report.cases[1][1]
    with vault.unit() as unit:
        set_fields(unit, changed, [Setting("summary", "seen since")])
    seen: list[int] = []
    done = undo_import(vault, report.batch, Course(progress=seen.append))
    assert (done.taken_back, done.kept, seen) == (3, (changed,), [4])
    found = shown(vault, here)
    assert (person_of(found)["occupation"], found["claims"]) == (None, [])
    assert cases(vault) == 2
    with vault.unit() as unit:
        assert [(one.label, one.state, one.cases) for one in list_imports(unit)] == [
            ("people.csv", "done", 1),
            ("people.csv", "done", 1),
        ]
        assert latest_import(unit, report.batch).number == report.batch
        with pytest.raises(UsageError, match="no such import"):
            latest_import(unit, 99)


def test_undoing_everything_leaves_nothing_to_undo(vault: Vault, tmp_path: Path, here: str) -> None:
    with vault.unit() as unit:
        batch = latest_import(unit)
    assert undo_import(vault, batch.number).kept == ()
    assert cases(vault) == 0
    with vault.unit() as unit, pytest.raises(UsageError, match="no such import"):
        latest_import(unit)


def test_an_erased_case_is_no_longer_part_of_the_import(vault: Vault, tmp_path: Path, here: str) -> None:
    with vault.unit() as unit:
        batch = latest_import(unit)
        case = unit.find_case(here)
        assert case is not None
        unit.erase(case, reason="asked")
        unit.commit()
    assert undo_import(vault, batch.number).taken_back == 0


def test_a_case_that_nobody_knows_any_more_counts_as_taken_back(
    vault: Vault, tmp_path: Path, here: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "first_commit", lambda *_: None)
    with vault.unit() as unit:
        batch = latest_import(unit)
    assert undo_import(vault, batch.number).taken_back == 1


def test_the_first_commit_of_an_unknown_root_is_none(vault: Vault) -> None:
    with vault.unit() as unit:
        assert imports.first_commit(unit.connection, unit.new_id()) is None


def test_a_mapping_is_remembered_by_its_header(vault: Vault, tmp_path: Path) -> None:
    text = "Who;Camp;Secret\nАнна Верхотина;Tacoma;x\n"
    report = run(vault, tmp_path, text, mapping={"Who": "name", "Camp": "person.facility", "Secret": None})
    assert report.columns == {"Who": "name", "Camp": "person.facility"}
    again = run(vault, tmp_path, "WHO:;camp;secret\nПётр Абрашин;Tacoma;x\n")
    assert again.columns == {"WHO:": "name", "camp": "person.facility"}
    with vault.unit() as unit:
        for number in range(MOST):
            remember(unit, (f"h{number}",), {})
        assert remembered(unit, ("Who", "Camp", "Secret")) == {}
        assert remembered(unit, ("h0",)) == {}


def test_the_report_tells_every_row_and_no_cell_runs(vault: Vault, tmp_path: Path) -> None:
    report = run(vault, tmp_path, "Our list\nname;id;sex\nАнна;1;=robot()\n;2;\nПётр;3;m\n", dry_run=True)
    rows = list(csv.reader(io.StringIO(report_csv(report))))
    assert rows[0] == ["table", "line", "result", "case", "what is odd", "column", "value", "meaning"]
    assert [row[1:3] + row[4:7] for row in rows[1:]] == [
        ["3", "new", "formula", "sex", "'=robot()"],
        ["3", "new", "unknown-term", "sex", "'=robot()"],
        ["4", "refused", "no-name", "", ""],
        ["5", "new", "unknown-term", "sex", "m"],
        ["1", "", "above-header", "", "Our list"],
    ]
    target = tmp_path / "report.csv"
    write_report(target, report)
    assert target.read_text("utf-8-sig").startswith("table,line")
    with pytest.raises(KnownError):
        write_report(target, report)


def test_every_code_of_a_report_has_its_meaning() -> None:
    assert all(text.endswith(".") for text in MEANINGS.values())


UWAZI = (
    '"Title","Date added","Template","Country of origin","Date of arrest","Type of violation","Perpetrator",'
    '"Article","Occupation__en","Occupation__ru","Shoe size__en","Geolocation","Attachments","Published"\n'
    '"Анна Верхотина","2023-05-06","Defender","Russia|Ukraine","2022-03-05","Arrest","Sgt. Volkov","280.3",'
    '"teacher","учитель","","47.2|-122.4","a.pdf","Published"\n'
)


def test_exports_of_uwazi_map_out_of_the_box(vault: Vault, tmp_path: Path) -> None:
    report = run(vault, tmp_path, UWAZI)
    assert report.oddities == ()
    assert report.unknown_columns == ("Shoe size__en",)
    case = shown(vault, report.cases[0][1])
    assert case["fields"]["opened"] == "2023-05-06"
    person = person_of(case)
    assert (person["citizenships"], person["occupation"]) == (["RU", "UA"], "teacher")
    kinds = {one["kind"]: one["fields"] for one in case["entries"]}
    assert (kinds["event"]["date"], kinds["act"]["type"]) == ("2022-03-05", "arrest")
    assert kinds["involvement"]["party"] == "Sgt. Volkov"
    assert kinds["charge"]["article"] == "uk_280_3"


def test_several_tables_that_do_not_belong_together_are_refused(vault: Vault, tmp_path: Path) -> None:
    tables = [opened(tmp_path, "name\nAnna\n"), opened(tmp_path, "name\nBella\n")]
    with pytest.raises(UsageError, match="cannot be joined"):
        import_tables(vault, tables)
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="holds no tables"):
        read_tables(Here(), [tmp_path / "folder"])
    file(tmp_path / "folder", "name\nAnna\n", "a.csv")
    assert len(read_tables(Here(), [tmp_path / "folder"])) == 1
