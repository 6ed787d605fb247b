"""The pairs as a list and side by side: what is shown, decided, merged and taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.changes import Delete, SetField
from desktop_app.domain.duplicates.people import Comparison
from desktop_app.domain.duplicates.reasons import REASONS, Reason
from desktop_app.domain.errors import KnownError
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.duplicate_words import likelihood, told
from desktop_app.ui.models.duplicates import DuplicatesModel
from desktop_app.ui.models.two_line import TWO_LINE, TwoLine
from tests.ui.duplicates.conftest import Heard
from tests.ui.duplicates.people import Twice

Wait = Callable[[], None]


@pytest.fixture
def looked(model: DuplicatesModel, heard: Heard, twice: Twice, wait: Wait) -> Heard:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.look()
    model.look()
    assert model.is_looking
    wait()
    assert model.has_looked
    return heard


def rows(heard: Heard) -> dict[str, tuple[str, str, str]]:
    return {row.label: (row.one, row.other, row.agreement) for row in heard.sheet.rows}


def test_pairs_are_listed_likeliest_first(model: DuplicatesModel, looked: Heard, twice: Twice) -> None:
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0, 0)) == 0
    first = model.index(0, 0)
    line = model.data(first, TWO_LINE)
    assert isinstance(line, TwoLine)
    assert line.title == "Стрельцов, Глеб Юрьевич"
    assert line.below == f"Стрелцов, Глеб · {twice.gleb.code} · {twice.gleb_slip.code}"
    assert line.right.endswith(" %")
    assert model.data(first) == line.title
    assert str(model.data(first, Qt.ItemDataRole.AccessibleTextRole)).endswith("Very likely one person")
    assert model.data(first, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert looked.steps == [(5, 5)]


def test_a_pair_is_shown_side_by_side(
    model: DuplicatesModel, looked: Heard, twice: Twice, wait: Wait
) -> None:
    model.open(1)
    assert looked.sheet.rows == ()
    assert looked.sheet.heading == "Very likely one person"
    assert [reason.tone for reason in looked.sheet.reasons] == ["ok", "ok", "text3", "ok"]
    assert looked.sheet.reasons[-1].text == "Birth dates that fit: 5 Mar 1988, 1988"
    wait()
    found = rows(looked)
    assert found["Name"] == ("Верхотина Анна Сергеевна", "Anna Verkhotina", "fits")
    assert found["Born"] == ("5 March 1988", "1988", "fits")
    assert found["Place of birth"] == ("Тверь", "Tver", "differs")
    assert found["Identifier"] == ("A-number A012345678", "", "alone")
    assert found["Status"] == ("Intake", "Intake", "same")
    assert "Religion" not in found


def test_two_people_are_noted_and_the_note_is_taken_back(
    model: DuplicatesModel, looked: Heard, twice: Twice, wait: Wait
) -> None:
    model.open(0)
    model.decide_different()
    wait()
    assert model.rowCount() == 1
    assert looked.told[-1][0] == f"Noted: {twice.gleb.code} and {twice.gleb_slip.code} are two people"
    model.look()
    wait()
    assert model.rowCount() == 1
    looked.undo()
    wait()
    assert model.rowCount() == 2
    model.look()
    wait()
    assert model.rowCount() == 2


@pytest.mark.parametrize("into_other", [False, True])
def test_a_merge_says_what_became_of_it_and_is_taken_back(
    model: DuplicatesModel, looked: Heard, twice: Twice, wait: Wait, into_other: bool
) -> None:
    model.open(1)
    model.merge(into_other=into_other)
    wait()
    kept, gone = (twice.anna_latin, twice.anna) if into_other else (twice.anna, twice.anna_latin)
    assert looked.told[-1][0].startswith(f"{gone.code} is now part of {kept.code}; values that differ: 2")
    assert model.rowCount() == 1
    looked.undo()
    wait()
    assert model.rowCount() == 2


def test_a_merge_without_differences_says_no_more(
    model: DuplicatesModel, looked: Heard, twice: Twice, session: Session, wait: Wait
) -> None:
    save = session.run_urgent(
        save_fields, twice.gleb_slip.case, [SetField(twice.gleb_slip.person, "birth_date", None)], ()
    )
    assert save.result(10) is not None
    model.open(0)
    model.merge()
    wait()
    assert looked.told[-1][0] == f"{twice.gleb_slip.code} is now part of {twice.gleb.code}"


def test_a_merge_upon_which_somebody_built_stays(
    model: DuplicatesModel, looked: Heard, twice: Twice, session: Session, wait: Wait
) -> None:
    model.open(1)
    model.merge()
    wait()
    change = SetField(twice.anna.person, "facility", "Elsewhere")
    session.run_urgent(save_fields, twice.anna.case, [change], ()).result(10)
    looked.undo()
    wait()
    assert looked.told[-1] == ("Somebody has built upon the merge. Nothing was undone.", None)


def test_a_pair_of_which_one_is_gone_goes_too(
    model: DuplicatesModel, looked: Heard, twice: Twice, session: Session, wait: Wait
) -> None:
    session.run_urgent(save_fields, twice.gleb.case, [Delete(twice.gleb.case)], ()).result(10)
    session.run_urgent(save_fields, twice.anna_latin.case, [Delete(twice.anna_latin.person)], ()).result(10)
    model.open(0)
    wait()
    assert model.rowCount() == 1
    model.open(0)
    wait()
    assert model.rowCount() == 0
    model.open(0)
    assert looked.sheets[-1] is None
    model.decide_different()
    model.merge()
    wait()
    assert looked.told == []


def test_an_answer_that_comes_late_is_not_shown(
    model: DuplicatesModel, looked: Heard, twice: Twice, wait: Wait
) -> None:
    model.open(0)
    model.open(1)
    wait()
    assert [sheet.candidate.one.code for sheet in looked.sheets if sheet is not None and sheet.rows] == [
        twice.anna.code
    ]


def test_looking_can_be_stopped_and_what_goes_wrong_is_told(
    model: DuplicatesModel, heard: Heard, session: Session, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.cancel()
    begun, go_on = threading.Event(), threading.Event()

    def patient(_vault: object, *, give_way: Callable[[], object], progress: object) -> None:
        begun.set()
        go_on.wait(10)
        give_way()

    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.services.duplicates.desk.find_duplicates", patient)
        model.look()
        begun.wait(10)
        model.cancel()
        states = [model.is_looking]
        go_on.set()
        wait()
        states.append(model.is_looking)
        assert states == [True, False]
    go_on.clear()
    session.thread.submit(lambda: go_on.wait(10))
    model.look()
    model.cancel()
    assert not model.is_looking
    go_on.set()
    assert heard.errors == []

    def broken(*_asked: object, **_how: object) -> None:
        raise KnownError("disk-full", "The disk is full.", "Make room.")

    monkeypatch.setattr("desktop_app.services.duplicates.desk.find_duplicates", broken)
    model.look()
    wait()
    assert [str(error) for error in heard.errors] == ["The disk is full. Make room."]
    assert not model.is_looking


def test_every_reason_and_every_score_has_words(wording: Wording) -> None:
    words = CaseWords(wording, "en")
    for code in REASONS:
        date = "1990" if code.startswith("birth-") else "Aa"
        for weight, tone in ((1.0, "ok"), (0.0, "text3"), (-1.0, "warn")):
            said = told(words, Reason(code, weight, date, date))
            assert "{" not in said.text
            assert said.tone == tone
    scores = (0.99, 0.85, 0.7, 0.5)
    assert len({likelihood(Comparison(score, ())) for score in scores}) == 4
