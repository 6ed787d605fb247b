"""The steps of an import: file, columns, check, done, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import KnownError
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.importing import people
from desktop_app.services.importing.cells import Oddity
from desktop_app.services.importing.report import MEANINGS, ImportReport, Outcome
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.models.import_desk import ImportModel, Step
from desktop_app.ui.models.import_tables import ReportModel
from desktop_app.ui.models.import_words import meaning, places, result, summary
from tests.tables import file
from tests.ui.importing.conftest import Heard
from tests.ui.importing.people import FIRST, SECOND

Wait = Callable[..., None]


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return file(tmp_path, FIRST.encode("cp1251"), "first.csv")


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return file(tmp_path, SECOND, "second.csv")


def imported(model: ImportModel, path: Path, wait: Wait) -> None:
    model.choose([path])
    wait(Step.COLUMNS)
    model.check()
    wait(Step.CHECK)
    model.save()
    wait(Step.DONE)


def cases(session: Session) -> int:
    return session.run(lambda unit: len(unit.roots("case"))).result(10)


def cells(model: ImportModel, column: int) -> list[str]:
    return [str(model.report.index(row, column).data()) for row in range(model.report.rowCount())]


def test_a_table_goes_through_all_steps(
    model: ImportModel, heard: Heard, session: Session, *, first: Path, second: Path, wait: Wait
) -> None:
    QAbstractItemModelTester(model.columns, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    QAbstractItemModelTester(model.report, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    imported(model, first, wait)
    assert (cases(session), model.found and model.found.importable, heard.changes) == (2, 2, 1)
    assert [batch.label for batch in model.earlier] == ["first.csv"]
    model.back()
    assert model.step is Step.FILE
    model.choose([second])
    wait(Step.COLUMNS)
    assert [(row.header, row.target) for row in model.columns.rows] == [
        ("Name", "name"),
        ("Our ref", "external_id"),
        ("Born", "birth_date"),
        ("Sex", "gender"),
        ("Camp", ""),
        ("What happened", ""),
        ("Shoe size", ""),
        ("Telephone", "phone"),
    ]
    assert model.columns.index(4, 2).data() == "Left out"
    assert model.columns.index(3, 2).data() == "Person: Gender"
    assert model.columns.index(0, 1).data() == "Анна Верхотина · Пётр Абрашин · Вера Светлова"
    model.put(4, "facility")
    model.put(5, "note")
    model.check()
    assert model.doing
    model.check()
    model.back()
    wait(Step.CHECK)
    assert model.summary.startswith("2 new cases")
    assert cells(model, 0)[0] == "2"
    assert "Born" in cells(model, 2)
    assert cases(session) == 2
    model.choose_differing(as_claims=False)
    model.choose_differing(as_claims=False)
    wait(Step.CHECK)
    assert "The vault says otherwise; left out" in cells(model, 4)
    model.save()
    model.save()
    wait(Step.DONE)
    assert cases(session) == 4
    assert heard.steps[-1] == 5
    model.undo_latest()
    model.undo(99)
    wait(Step.FILE)
    assert cases(session) == 2
    assert heard.told[-1].startswith("Taken back: ")
    assert heard.errors == []


def test_back_goes_one_step_back(model: ImportModel, first: Path, wait: Wait) -> None:
    model.back()
    assert model.step is Step.FILE
    model.choose([first])
    wait(Step.COLUMNS)
    model.check()
    wait(Step.CHECK)
    steps: list[Step] = []
    model.stepped.connect(lambda: steps.append(model.step))
    model.back()
    model.back()
    model.save()
    assert steps == [Step.COLUMNS, Step.FILE]


def test_a_mapping_is_proposed_again_for_the_same_header(
    model: ImportModel, second: Path, wait: Wait
) -> None:
    model.choose([second])
    wait(Step.COLUMNS)
    model.put(4, "facility")
    model.put(3, "")
    model.check()
    wait(Step.CHECK)
    model.save()
    wait(Step.DONE)
    model.choose([second])
    wait(Step.COLUMNS)
    assert [row.target for row in model.columns.rows[3:5]] == ["", "facility"]


def test_a_person_may_say_how_a_table_was_written(model: ImportModel, first: Path, wait: Wait) -> None:
    model.choose([first])
    wait(Step.COLUMNS)
    assert model.table is not None
    assert model.table.encoding == "cp1251"
    model.read_again(encoding="koi8-r")
    wait(Step.COLUMNS)
    assert model.table is not None
    assert model.table.encoding == "koi8-r"
    assert model.columns.rows[0].header != "ФИО"


def test_what_is_no_table_is_told(model: ImportModel, heard: Heard, tmp_path: Path, wait: Wait) -> None:
    model.choose([])
    assert not model.doing
    model.check()
    model.choose([file(tmp_path, b"%PDF-1.7")])
    wait(Step.FILE)
    assert isinstance(heard.errors[0], KnownError)


def test_columns_that_make_no_sense_are_told(
    model: ImportModel, heard: Heard, first: Path, wait: Wait
) -> None:
    model.choose([first])
    wait(Step.COLUMNS)
    model.put(0, "")
    model.check()
    wait(Step.COLUMNS)
    assert "recognised as a name" in str(heard.errors[0])


def test_tables_that_belong_together_are_checked_at_once(
    model: ImportModel, heard: Heard, tmp_path: Path, wait: Wait
) -> None:
    events = file(tmp_path, "event id;title\nE1;Search\n", "events.csv")
    acts = file(tmp_path, "act id;event;victim\nA1;E1;Анна Верхотина\nA2;E9;\n", "acts.csv")
    model.choose([events, acts])
    wait(Step.CHECK)
    assert (model.table, model.name) == (None, "events.csv, acts.csv")
    assert "acts.csv 3" in cells(model, 0)
    assert "Used" in cells(model, 1)
    model.back()
    assert model.step is Step.FILE
    plain = file(tmp_path, "name\nAnna\n", "plain.csv")
    model.choose([events, plain])
    wait(Step.FILE)
    assert heard.told == ["These tables do not belong together. Import one after the other."]


def test_a_stopped_import_can_be_undone(
    model: ImportModel, heard: Heard, session: Session, *, tmp_path: Path, wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(people, "BATCH", 1)
    path = file(tmp_path, "name\n" + "".join(f"Anna B{at}\n" for at in range(400)), "long.csv")
    model.stop()
    model.choose([path])
    wait(Step.COLUMNS)
    model.check()
    wait(Step.CHECK)
    model.save()
    assert model.can_stop
    model.stop()
    wait(Step.FILE)
    assert heard.told[-1].startswith("Stopped.")
    left = cases(session)
    assert left < 400
    if model.earlier:
        assert "stopped before its end" in model.told_of(model.earlier[0])[1]
        model.undo(model.earlier[0].number)
        wait(Step.FILE)
    assert cases(session) == 0


def test_an_import_that_was_built_upon_is_named(
    model: ImportModel, heard: Heard, session: Session, first: Path, wait: Wait
) -> None:
    model.undo_latest()
    imported(model, first, wait)
    assert model.found is not None
    code = model.found.cases[0][1]
    session.run_urgent(set_fields, code, [Setting("summary", "seen since")]).result(10)
    model.undo_latest()
    wait(Step.FILE)
    assert heard.told[-1].endswith(f"Kept, because they were changed since: {code}")
    label, below = model.told_of(model.earlier[0])
    assert (label, below.endswith("1 case")) == ("first.csv", True)


def test_the_report_is_saved(
    qtbot: QtBot, model: ImportModel, heard: Heard, *, first: Path, tmp_path: Path, wait: Wait
) -> None:
    model.write_report(tmp_path / "none.csv")
    model.choose([first])
    wait(Step.COLUMNS)
    model.check()
    wait(Step.CHECK)
    model.write_report(tmp_path / "report.csv")
    qtbot.waitUntil(lambda: heard.told == ["Saved report.csv"])
    assert (tmp_path / "report.csv").read_text("utf-8-sig").startswith("table,line")
    assert not (tmp_path / "none.csv").exists()


def test_an_export_of_another_program_is_named(model: ImportModel, tmp_path: Path, wait: Wait) -> None:
    text = "Title,Date added,Template,Shoe\nАнна Верхотина,2023-05-06,Defender,38\n"
    model.choose([file(tmp_path, text, "uwazi.csv")])
    wait(Step.COLUMNS)
    assert model.program == "Uwazi"
    assert [row.target for row in model.columns.rows] == ["name", "opened", "", ""]
    assert model.columns.mapping() == {
        "Title": "name",
        "Date added": "opened",
        "Template": None,
        "Shoe": None,
    }


def test_every_code_has_its_words() -> None:
    ours = {"no-such-case", "commit-refused", "entry-edited", "file-missing", "file-altered"}  # no tables
    for code in set(MEANINGS) - ours:
        assert meaning(Oddity(1, code)) != code
    assert meaning(Oddity(1, "new-code")) == "new-code"
    assert [result(what) for what in ("new", "added", "unchanged", "refused", "used")] == [
        "New case",
        "Added to a case",
        "Here already",
        "Refused",
        "Used",
    ]


def test_a_summary_counts_what_matters() -> None:
    told = [Outcome(1, "new"), Outcome(2, "added"), Outcome(3, "refused"), Outcome(4, "unchanged")]
    report = ImportReport(4, tuple(told), {}, (), ())
    assert summary(report) == "1 new case, 1 row added to a case on file, 2 rows left out"
    assert summary(ImportReport(0, (), {}, (), ())) == "0 new cases"


def test_places_have_labels_in_every_language(wording: Wording) -> None:
    found = places(wording, "ru")
    assert len({one.code for one in found}) == len(found) > 200
    labels = {one.code: one for one in found}
    assert labels["a_number"].label == "Документ или номер: А-номер, Номер"
    assert len(labels["birth_date"].also) == 3


def test_what_stands_above_the_header_is_shown_first() -> None:
    model = ReportModel({})
    assert model.data(QModelIndex()) is None
    model.show(ImportReport(1, (Outcome(2, "new"),), {}, (), (Oddity(1, "above-header", value="Our list"),)))
    assert [model.index(0, column).data() for column in range(5)] == [
        "1",
        "",
        "",
        "Our list",
        "Stands above the line that names the columns",
    ]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Line"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
