"""Nothing typed is lost: drafts, saves as one commit, flush, undo, other people's changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.changes import SetField
from desktop_app.domain.entity import Author
from desktop_app.domain.history import UndoResult
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.cases.create import create_case
from desktop_app.services.cases.saving import FieldDraft, keep_drafts, save_fields
from desktop_app.ui.models.form import FieldKey, FieldState
from tests.ui.case.bench import Bench

PLACE, BORN, JOB, CITIZEN = "birth_place", "birth_date", "occupation", "citizenships"


def type_into(bench: Bench, name: str, typed: str | tuple[str, ...]) -> FieldState:
    key = FieldKey(bench.person, name)
    bench.desk.form.edit(key, typed)
    state = bench.desk.form.state(key)
    assert state is not None
    return state


def refuse(*_: object) -> None:
    raise OSError("the disk is full")


def test_a_section_is_saved_as_one_commit(bench: Bench) -> None:
    before = bench.commits()
    type_into(bench, PLACE, "Tver")
    type_into(bench, BORN, "5 March 1988")
    type_into(bench, CITIZEN, ("UA", "RU"))
    assert bench.desk.bar("person").can_save
    bench.save()
    assert bench.heard[-1][0] == "Saved 3 fields"
    assert bench.commits() == before + 1
    assert bench.value(PLACE) == "Tver"
    assert bench.value(BORN) == PartialDate.day(1988, 3, 5)
    assert set(bench.value(CITIZEN)) == {Term("RU"), Term("UA")}
    assert not bench.desk.form.dirty()
    assert bench.desk.bar("person").text == "Saved"
    assert bench.desk.save("person") is None


def test_drafts_are_kept_before_two_seconds_are_over(bench: Bench) -> None:
    timer = bench.desk._drafts_soon
    assert timer.interval() < 2_000
    type_into(bench, PLACE, "Tv")
    assert timer.isActive()
    first = timer.remainingTime()
    type_into(bench, PLACE, "Tver")
    assert timer.remainingTime() <= first, "whoever goes on typing must not put the write off"
    assert bench.desk.bar("person").text == "Not saved yet"
    bench.qtbot.waitUntil(lambda: not timer.isActive(), timeout=3_000)
    bench.settle()
    assert bench.desk.bar("person").text == "Draft kept, not saved yet"
    assert bench.drafts()[PLACE].value == "Tver"
    assert bench.value(PLACE) is None


def test_flush_sends_what_is_typed_and_the_save_wipes_it(bench: Bench) -> None:
    assert bench.desk.flush() is None
    type_into(bench, PLACE, "Tver")
    type_into(bench, CITIZEN, ("RU",))
    future = bench.desk.flush()
    assert future is not None
    future.result(5)
    assert {name: d.value for name, d in bench.drafts().items()} == {PLACE: "Tver", CITIZEN: '["RU"]'}
    bench.save()
    assert bench.drafts() == {}
    assert bench.desk.flush() is None


def test_typing_back_what_stands_there_wipes_the_draft(bench: Bench) -> None:
    type_into(bench, PLACE, "Tver")
    assert bench.desk.flush() is not None
    type_into(bench, PLACE, "")
    assert bench.desk.flush() is not None
    bench.settle()
    assert bench.drafts() == {}


def test_drafts_come_back_after_a_lock_marked_and_unsaved(bench: Bench) -> None:
    for name, typed in ((PLACE, "Tver"), (BORN, "5.3.88"), (CITIZEN, ("RU",))):
        type_into(bench, name, typed)
    assert bench.desk.flush() is not None
    bench.settle()
    after = bench.another_desk()
    names = (PLACE, BORN, JOB, CITIZEN)
    states = {s.key.field: s for s in after.form.watch(bench.person, names, "person")}
    assert [states[name].was_draft for name in names] == [True, True, False, True]
    assert [states[name].typed for name in (PLACE, BORN, CITIZEN)] == ["Tver", "5.3.88", ("RU",)]
    assert states[BORN].reading.blocks
    assert after.bar("person").text == "1 field to look at again. What is typed is kept."
    bench.save(after)
    assert bench.value(PLACE) == "Tver"
    assert set(bench.drafts()) == {BORN}, "what cannot be saved stays a draft"


def test_a_draft_whose_field_was_changed_since_is_shown_and_not_applied(bench: Bench) -> None:
    made, person = bench.made, bench.person
    changes = [SetField(person, PLACE, "Kazan"), SetField(person, JOB, "Cook")]
    bench.session.run_urgent(save_fields, made.case, changes, ()).result(5)
    drafts = [FieldDraft(person, "person", name, text) for name, text in ((PLACE, "Tver"), (JOB, "Baker"))]
    bench.session.run_urgent(keep_drafts, made.case, drafts, ()).result(5)

    def age(unit: Any) -> None:
        # As a merge leaves them: the drafts are older than what stands in the fields.
        unit.connection.execute("UPDATE draft SET base = x'000000000001'")
        unit.commit()

    bench.session.run_urgent(age).result(5)
    after = bench.another_desk()
    place, job = after.form.watch(person, (PLACE, JOB), "person")
    assert (place.typed, place.stale, place.is_dirty) == ("Kazan", "Tver", False)
    assert after.save() is None
    assert after.flush() is None, "what waits for a decision is left where it is"
    after.use_stale(place.key)
    assert (place.typed, place.stale, place.is_dirty) == ("Tver", None, True)
    after.drop_stale(job.key)
    assert (job.typed, job.stale) == ("Cook", None)
    assert after.flush() is not None
    bench.settle()
    kept = bench.drafts()
    assert set(kept) == {PLACE}
    assert not kept[PLACE].stale


def test_a_draft_that_says_what_stands_there_is_no_draft(bench: Bench) -> None:
    draft = FieldDraft(bench.person, "person", JOB, "Schoolteacher")
    bench.session.run_urgent(keep_drafts, bench.made.case, [draft], ()).result(5)
    after = bench.another_desk()
    job = after.form.watch(bench.person, (JOB,), "person")[0]
    assert not job.is_dirty
    assert not job.was_draft
    after.flush()
    bench.settle()
    assert bench.drafts() == {}


def test_somebody_elses_change_under_what_is_typed_sets_it_aside(bench: Bench) -> None:
    state = type_into(bench, PLACE, "Tver")
    type_into(bench, JOB, "Cook")
    changes = [SetField(bench.person, PLACE, "Kazan"), SetField(bench.person, JOB, "Cook")]
    bench.session.run_urgent(save_fields, bench.made.case, changes, ()).result(5)
    bench.settle()
    assert (state.typed, state.stale) == ("Kazan", "Tver")
    job = bench.desk.form.state(FieldKey(bench.person, JOB))
    assert job is not None
    assert (job.typed, job.stale, job.is_dirty) == ("Cook", None, False), "both wrote the same"


def test_what_is_typed_while_a_save_runs_is_not_taken_for_a_clash(bench: Bench) -> None:
    state = type_into(bench, PLACE, "Tver")
    assert bench.desk.save() is not None
    assert bench.desk.save() is None, "it is on its way already"
    assert bench.desk.bar("person").text == "Draft kept, not saved yet"
    type_into(bench, PLACE, "Tver, Russia")
    bench.settle()
    assert (state.shown, state.typed, state.stale) == ("Tver", "Tver, Russia", None)
    bench.save()
    assert bench.value(PLACE) == "Tver, Russia"


def test_leaving_a_case_saves_it_and_keeps_what_cannot_be_saved(bench: Bench) -> None:
    desk, other = bench.desk, bench.session.run_urgent(create_case).result(5)
    type_into(bench, PLACE, "Tver")
    type_into(bench, BORN, "31.02.1988")
    desk.open(other.case)
    bench.settle()
    assert bench.value(PLACE) == "Tver"
    assert bench.drafts()[BORN].value == "31.02.1988"
    shown: list[object] = []
    desk.shown.connect(shown.append)
    desk.close()
    assert shown == [None]
    desk.close()
    desk.undo()
    desk.add("note", bench.person, {}, lambda _: None, "")
    desk._read()
    assert desk.save() is None
    assert desk.flush() is None


def test_a_refused_save_loses_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, refusals = bench.desk, list[BaseException]()
    desk.failed.connect(refusals.append)
    type_into(bench, PLACE, "Tver")
    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.ui.models.case_desk.save_fields", refuse)
        desk.save()
        bench.settle()
    assert desk.bar("person").can_save
    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.ui.models.case_desk.keep_drafts", refuse)
        desk.flush()
        bench.settle()
    assert len(refusals) == 2
    desk.flush()
    bench.settle()
    assert bench.drafts()[PLACE].value == "Tver"
    other = bench.session.run_urgent(create_case).result(5)
    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.ui.models.case_desk.save_fields", refuse)
        type_into(bench, PLACE, "Tver, Russia")
        desk.open(other.case)
        bench.settle()
    assert len(refusals) == 3
    assert bench.drafts()[PLACE].value == "Tver, Russia"


def test_undo_takes_back_the_last_save_of_ones_own_and_brings_it_back(bench: Bench) -> None:
    type_into(bench, PLACE, "Tver")
    bench.save()
    bench.desk.undo()
    bench.settle()
    assert bench.value(PLACE) is None
    told, redo = bench.heard[-1]
    assert told == "Taken back"
    redo()
    bench.settle()
    assert bench.value(PLACE) == "Tver"
    assert bench.heard[-1] == ("Brought back", None)
    bench.desk.redo()
    bench.settle()
    assert bench.heard[-1] == ("There is nothing to bring back.", None)


def test_the_toast_of_a_save_takes_that_save_back(bench: Bench) -> None:
    type_into(bench, PLACE, "Tver")
    bench.save()
    bench.heard[-1][1]()
    bench.settle()
    assert bench.value(PLACE) is None


def test_undo_of_unsaved_typing_shows_what_stood_there_and_can_be_taken_back(bench: Bench) -> None:
    state = type_into(bench, PLACE, "Tver")
    assert bench.desk.bar("person").can_undo
    bench.desk.undo()
    assert state.typed == ""
    bench.heard[-1][1]()
    assert state.typed == "Tver"
    assert state.is_dirty
    bench.desk.form.put_back({FieldKey(EntityId(bytes(16)), PLACE): "gone"})


def test_nothing_is_taken_back_where_it_was_changed_since_or_nothing_is_left(bench: Bench) -> None:
    type_into(bench, PLACE, "Tver")
    bench.save()
    undo = bench.heard[-1][1]
    change = [SetField(bench.person, PLACE, "Kazan")]
    bench.session.run_urgent(save_fields, bench.made.case, change, ()).result(5)
    bench.settle()
    undo()
    bench.settle()
    assert bench.heard[-1] == ("Nothing was taken back: you have changed this since.", None)
    assert bench.value(PLACE) == "Kazan"


def test_a_case_whose_making_is_taken_back_is_gone(bench: Bench) -> None:
    other = bench.session.run_urgent(create_case).result(5)
    bench.desk.open(other.case)
    bench.settle()
    bench.desk.take_back(None)
    bench.settle()
    assert bench.heard[-1][0] == "Taken back"
    assert bench.desk.case is None, "its making was the only save"


def test_a_case_that_others_wrote_has_nothing_of_ones_own(bench: Bench) -> None:
    def as_somebody_else(unit: Any) -> None:
        unit.authors.create("R. Achterberg")
        unit.commit()

    type_into(bench, PLACE, "Tver")
    bench.save()
    undo = bench.heard[-1][1]
    bench.session.run_urgent(as_somebody_else).result(5)
    bench.desk.take_back(None)
    bench.settle()
    assert bench.heard[-1] == ("There is nothing of yours to take back here.", None)
    change = [SetField(bench.person, PLACE, "Kazan")]
    bench.session.run_urgent(save_fields, bench.made.case, change, ()).result(5)
    bench.settle()
    assert bench.desk.file is not None
    entry = bench.desk.file.lately[0]
    stranger = replace(entry, author=replace(entry.author, key=bytes(32)))
    bench.desk._taken_back(bench.made.case, UndoResult(blocked_by=(stranger,)))
    told = "Nothing was taken back: R. Achterberg has changed this since. Change it by hand."
    assert bench.heard[-1] == (told, None)
    nameless = replace(entry, author=Author(bytes(32), None))
    bench.desk._taken_back(bench.made.case, UndoResult(blocked_by=(nameless,)))
    assert "somebody" in bench.heard[-1][0]
    undo()
    bench.settle()
    assert bench.heard[-1][0].startswith("Nothing was taken back")


def test_an_entry_is_added_and_deleted_at_once_with_undo(bench: Bench) -> None:
    desk, added = bench.desk, list[EntityId]()
    desk.add("note", bench.made.case, {"title": "A call"}, added.append, "Note added")
    bench.settle()
    note = added[0]
    desk.form.watch(note, ("title",), "notes")
    desk.form.edit(FieldKey(note, "title"), "Another call")
    type_into(bench, JOB, "Baker")
    desk.delete(note, "Note deleted")
    bench.settle()
    assert note not in bench.file().tree.entities
    assert bench.value(JOB) == "Baker"
    assert desk.form.state(FieldKey(note, "title")) is None
    told, undo = bench.heard[-1]
    assert told == "Note deleted"
    undo()
    bench.settle()
    assert bench.file().tree.entities[note].text("title") == "A call"


def test_answers_about_a_case_that_was_left_are_forgotten(bench: Bench) -> None:
    desk, added = bench.desk, list[EntityId]()
    other = bench.session.run_urgent(create_case).result(5)
    type_into(bench, PLACE, "Tver")
    desk.save()
    desk.add("note", bench.made.case, {}, added.append, "Note added")
    desk.take_back(None)
    desk.change(save_fields, [SetField(bench.person, JOB, "Baker")], (), told="Changed")
    desk._read()
    desk.open(other.case)
    desk.open(other.case)
    bench.settle()
    assert desk.file is not None
    assert desk.file.case == other.case
    assert added == []


def test_an_entry_that_was_deleted_meanwhile_is_not_opened(bench: Bench) -> None:
    added: list[EntityId] = []
    bench.desk.add("note", bench.made.case, {}, added.append, "Note added")
    bench.desk.take_back(None)
    bench.settle()
    assert added == []


def test_a_case_that_is_not_there_shows_nothing(bench: Bench) -> None:
    bench.desk.open(EntityId(bytes(16)))
    bench.settle()
    assert bench.desk.case is None
    assert bench.desk.file is None
    with pytest.raises(KeyError):
        bench.desk.form.watch(bench.person, (PLACE,), "person")
    assert not bench.desk.bar(None).can_undo


def test_fields_that_show_nothing_unsaved_are_let_go(bench: Bench) -> None:
    type_into(bench, PLACE, "Tver")
    form = bench.desk.form
    form.forget_clean("notes")
    assert form.state(FieldKey(bench.person, JOB)) is not None
    form.forget_clean("person")
    assert form.state(FieldKey(bench.person, JOB)) is None
    assert form.state(FieldKey(bench.person, PLACE)) is not None
    again = form.watch(bench.person, (PLACE,), "elsewhere")
    assert again[0].section == "elsewhere"
    assert form.dirty("person") == []
