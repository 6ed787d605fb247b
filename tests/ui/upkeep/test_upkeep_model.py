"""The care of the vault as a view model: one thing at a time, progress, and outcomes told in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.services.upkeep.health import Health
from desktop_app.ui.models.upkeep import Verdict
from desktop_app.vault.file.errors import cancelled, damaged
from desktop_app.vault.file.verify import Finding
from tests.ui.unlock.doors import WORDS
from tests.ui.upkeep.desks import SOUND, Bench

MIB = 256  # pages


@pytest.fixture
def bench(qapp: QApplication) -> Bench:
    return Bench()


def show(bench: Bench, qtbot: QtBot, health: Health) -> None:
    bench.model.read()
    bench.desk.healths[-1].set_result(health)
    qtbot.waitUntil(lambda: bench.model.health == health)


def tone(bench: Bench) -> str:
    found = bench.model.verdict()
    assert isinstance(found, Verdict)
    return found.tone


def text(bench: Bench) -> str:
    found = bench.model.verdict()
    assert isinstance(found, Verdict)
    return found.text


def test_how_a_vault_fares_is_told_in_words(bench: Bench, qtbot: QtBot) -> None:
    assert bench.model.facts() == []
    assert bench.model.verdict() is None
    show(bench, qtbot, Health(4_300_000, 0, "field.vault.backups"))
    assert [(fact.value, fact.tint) for fact in bench.model.facts()] == [
        ("4.1 MB", "text2"),
        ("None yet", "warn"),
        ("Never", "warn"),
    ]
    assert (tone(bench), text(bench)) == ("info", "Not checked yet")
    show(bench, qtbot, SOUND)
    backup = bench.model.facts()[1]
    assert (backup.note, backup.tint) == ("Kept: 9, in field.vault.backups", "text2")
    assert tone(bench) == "ok"
    show(bench, qtbot, replace(SOUND, findings=3))
    assert (tone(bench), text(bench)) == ("danger", "This vault is damaged. Places that do not hold: 3.")


def test_one_thing_runs_at_a_time_and_says_what_a_cancellation_leaves(bench: Bench, qtbot: QtBot) -> None:
    bench.model.cancel()
    bench.model.back_up()
    bench.model.verify()
    assert bench.desk.asked == [("back_up",)]
    assert bench.begun == [("Backing up", "Cancelling leaves no file.")]
    assert bench.model.is_busy
    bench.desk.progress(2 * MIB, 10 * MIB)
    bench.desk.progress(10 * MIB, 10 * MIB)
    qtbot.waitUntil(lambda: bench.steps == [(2, 10), (0, 0)])
    bench.model.cancel()
    assert bench.desk.stopped == 1
    bench.desk.last.set_exception(cancelled())
    qtbot.waitUntil(lambda: bench.ended == [True])
    assert (bench.told, bench.failed, bench.model.is_busy) == ([], [], False)
    bench.desk.progress(1, 2)
    bench.model.back_up()
    bench.desk.last.set_result(None)
    qtbot.waitUntil(lambda: bench.told == ["The backup is made and verified"])
    assert len(bench.desk.healths) == 2, "after each it looks how the vault fares"


def test_late_progress_of_what_is_over_is_not_shown(bench: Bench, qtbot: QtBot) -> None:
    bench.model.back_up()
    bench.desk.last.set_result(None)
    qtbot.waitUntil(lambda: bench.ended == [True])
    bench.desk.progress(1, 2)
    bench.model.read()
    bench.desk.healths[-1].set_result(SOUND)
    qtbot.waitUntil(lambda: bench.model.health == SOUND)
    assert bench.steps == []


def test_a_backup_elsewhere_is_named_and_its_refusal_told(bench: Bench, qtbot: QtBot) -> None:
    bench.model.back_up_to(Path("stick") / "copy.vault")
    bench.desk.last.set_result(None)
    qtbot.waitUntil(lambda: len(bench.told) == 1)
    assert bench.told[0].startswith("copy.vault is made and verified.")
    bench.model.back_up_to(Path("copy.vault"))
    bench.desk.last.set_exception(KnownError("exists-already", "Taken.", "Another."))
    qtbot.waitUntil(lambda: len(bench.failed) == 1)


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (["attachment-missing"] * 2, "Originals missing: 2."),
        (["attachment-altered"], "Originals altered: 1."),
        (["page-damaged", "log-the signature does not hold"], "Places in the file that do not hold: 2."),
    ],
)
def test_what_a_check_finds_is_told_with_what_to_do(
    bench: Bench, qtbot: QtBot, codes: list[str], told: str
) -> None:
    show(bench, qtbot, SOUND)
    bench.model.verify()
    bench.desk.last.set_result([Finding(code) for code in codes])
    qtbot.waitUntil(lambda: tone(bench) == "danger")
    assert text(bench) == f"This vault is damaged. {told}"
    found = bench.model.verdict()
    assert found is not None
    assert "field.vault.backups" in found.detail
    bench.model.verify()
    bench.desk.last.set_result([])
    qtbot.waitUntil(lambda: tone(bench) == "ok")
    assert bench.told == ["Everything holds: pages, history, signatures and originals"]


def test_pages_that_cannot_be_read_are_damage_and_a_full_disk_is_not(bench: Bench, qtbot: QtBot) -> None:
    bench.model.verify()
    bench.desk.last.set_exception(KnownError("disk-full", "Full.", "Make room."))
    qtbot.waitUntil(lambda: len(bench.failed) == 1)
    assert bench.model.verdict() is None
    bench.model.verify()
    bench.desk.last.set_exception(damaged())
    qtbot.waitUntil(lambda: bench.model.verdict() is not None)
    assert text(bench) == "This vault is damaged. Not every page can be read."
    bench.model.verify()
    bench.desk.last.set_exception(ValueError("a bug"))
    qtbot.waitUntil(lambda: len(bench.failed) == 2)


def test_a_new_passphrase_brings_the_words_of_its_sheet(bench: Bench, qtbot: QtBot) -> None:
    bench.model.rekey(WORDS, Path("key"))
    assert bench.desk.asked == [("rekey", WORDS, Path("key"))]
    assert bench.begun[0][1] == "Cancelling keeps the present passphrase."
    bench.desk.last.set_result(("academic", "acid"))
    qtbot.waitUntil(lambda: bench.renewed == [("academic", "acid")])


def test_who_it_is_is_asked_of_the_desk(bench: Bench, qtbot: QtBot) -> None:
    seen: list[object] = []
    bench.model.confirm("old", None, lambda: seen.append("yes"), seen.append)
    bench.desk.last.set_result(None)
    qtbot.waitUntil(lambda: seen == ["yes"])
    wrong = CredentialError("wrong-passphrase", "Wrong.", "Again.")
    bench.model.words("other", None, seen.append, seen.append)
    bench.desk.last.set_exception(wrong)
    qtbot.waitUntil(lambda: seen == ["yes", wrong])
    assert bench.model.offer("ru") == WORDS
    assert bench.model.strength("short") == (False, "3 hours")
    assert bench.model.strength(WORDS) == (True, "centuries")
