"""Choices, checks and small pages of a dossier: the last wish wins, and nothing that matters goes unsaid."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.document.model import Document, Meta
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.dossier.preview import KeyFact, Preview, Survey
from desktop_app.services.dossier.printing import DossierReport, PreparedDossier, PrintedExhibit
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.wording import Wording
from desktop_app.ui.models import dossier_thumbs
from desktop_app.ui.models.dossier import DossierModel
from desktop_app.ui.models.dossier_checks import Check, Choice, DossierChecks, State
from desktop_app.ui.models.dossier_thumbs import ThumbModel
from desktop_app.ui.tasks import Tasks
from tests.ui.evidence.turners import ToldTurner

CASE, OTHER = EntityId(bytes(16)), EntityId(bytes(15) + b"o")
PIECES = tuple((letter, EntityId(bytes(15) + letter.encode())) for letter in "ABC")
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SURVEY = Survey((), 0, PIECES, 0, 100)


def preview(
    *exhibits: PrintedExhibit,
    survey: Survey = SURVEY,
    missing: tuple[str, ...] = (),
    warnings: tuple[str, ...] = (),
    with_pages: bool = True,
    request: DossierRequest | None = None,
) -> Preview:
    asked = request or DossierRequest(case=CASE, made=NOW, purpose="Appeal", recipient="Board")
    prepared = PreparedDossier(Document(Meta("en", "t", "2026"), ()), (), missing, "C-7K3M-QX4P")
    report = DossierReport(Path(), 31, "", "", exhibits, warnings)
    return Preview(asked, prepared, survey, bytes(4096), report, with_pages)


class ToldMaker:
    """Keeps every wish; the test answers."""

    def __init__(self) -> None:
        self.wishes: list[tuple[DossierRequest, Future[Preview]]] = []
        self.forgotten = 0

    def preview(self, request: DossierRequest) -> Future[Preview]:
        self.wishes.append((request, Future()))
        return self.wishes[-1][1]

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def maker() -> ToldMaker:
    return ToldMaker()


@pytest.fixture
def model(maker: ToldMaker, tasks: Tasks) -> DossierModel:
    return DossierModel(maker, tasks, clock=lambda: NOW)


@pytest.fixture
def checks(wording: Wording) -> DossierChecks:
    return DossierChecks(wording, "en")


def sentences(found: list[Check], state: State) -> list[str]:
    return [check.sentence for check in found if check.state is state]


def test_a_case_is_laid_out_at_once_and_changes_soon(
    model: DossierModel, maker: ToldMaker, qtbot: QtBot
) -> None:
    model.make()
    assert not maker.wishes
    assert model.request() is None
    model.show_case(CASE)
    assert maker.wishes[0][0] == DossierRequest(case=CASE, made=NOW)
    with qtbot.waitSignal(model.made):
        maker.wishes[0][1].set_result(preview())
    assert not model.is_making
    model.choose(purpose=" Appeal ", language="ru")
    model.choose(recipient="Board", paper="a4", with_exhibits=False)
    model.choose(recipient="Board")
    qtbot.waitUntil(lambda: len(maker.wishes) == 2)
    asked = maker.wishes[1][0]
    assert (asked.purpose, asked.recipient, asked.language, asked.paper) == ("Appeal", "Board", "ru", "a4")
    assert not asked.with_exhibits


def test_only_the_last_wish_is_shown(model: DossierModel, maker: ToldMaker, qtbot: QtBot) -> None:
    made: list[Preview] = []
    refused: list[object] = []
    model.made.connect(made.append)
    model.refused.connect(refused.append)
    model.show_case(CASE)
    model.make()
    model.make()
    error = KnownError("no-such-case", "It is not here.", "Look at the list.")
    maker.wishes[1][1].set_exception(error)
    maker.wishes[0][1].set_result(preview())
    last = preview()
    with qtbot.waitSignal(model.made):
        maker.wishes[2][1].set_result(last)
    assert made == [last]
    assert refused == []
    model.make()
    with qtbot.waitSignal(model.refused):
        maker.wishes[3][1].set_exception(error)
    assert refused == [error]
    assert model.preview is last


def test_another_case_forgets_for_whom_it_was(model: DossierModel, maker: ToldMaker) -> None:
    model.show_case(CASE)
    model.choose(purpose="Appeal", recipient="Board", language="fr")
    model.show_case(OTHER)
    asked = maker.wishes[-1][0]
    assert (asked.case, asked.purpose, asked.recipient, asked.language) == (OTHER, "", "", "fr")
    model.show_case(OTHER)
    assert len(maker.wishes) == 3


def test_leaving_forgets_the_pages(model: DossierModel, maker: ToldMaker, qtbot: QtBot, tasks: Tasks) -> None:
    model.show_case(CASE)
    with qtbot.waitSignal(model.made):
        maker.wishes[0][1].set_result(preview())
    model.make()
    model.leave()
    assert maker.forgotten == 1
    assert model.preview is None
    maker.wishes[1][1].set_result(preview())
    done: Future[int] = Future()
    arrived: list[int] = []
    tasks.start(done, arrived.append)
    done.set_result(1)
    qtbot.waitUntil(lambda: bool(arrived))
    assert model.preview is None


def test_the_clock_of_the_computer_is_the_default(maker: ToldMaker, tasks: Tasks) -> None:
    model = DossierModel(maker, tasks)
    model.show_case(CASE)
    assert maker.wishes[0][0].made.tzinfo is UTC


def test_a_good_dossier_is_told_so(checks: DossierChecks) -> None:
    found = checks.of(preview())
    assert sentences(found, State.FINE) == [
        "Purpose and recipient are named on every copy",
        "Pages 1 to 31, bottom centre",
        "Tabs A to C in order",
        "Size 4.0 KB",
    ]
    assert checks.headline(found) == "Nothing stands against it"
    assert checks.left_out(preview()) == "Nothing is left out"
    assert (State.FINE.tint, State.FINE.icon) == ("ok", "check")


@pytest.mark.parametrize(
    ("purpose", "recipient", "lack", "goal"),
    [
        ("", "", "what for and to whom", Choice.PURPOSE),
        ("Appeal", "", "the recipient", Choice.RECIPIENT),
        ("", "Board", "the purpose", Choice.PURPOSE),
    ],
)
def test_an_internal_copy_says_what_is_not_named(
    checks: DossierChecks, purpose: str, recipient: str, lack: str, goal: Choice
) -> None:
    request = DossierRequest(case=CASE, made=NOW, purpose=purpose, recipient=recipient)
    found = checks.of(preview(request=request))
    assert found[0].state is State.LOOK
    assert lack in found[0].sentence
    assert found[0].goal is goal
    assert checks.headline(found) == "1 to look at"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("missing", "does not hold"),
        ("encrypted", "password"),
        ("unreadable", "cannot be read"),
        ("damaged", "is damaged"),
        ("too-many-pixels", "no real picture"),
        ("too-many-pages", "more pages"),
        ("unknown-type", "no kind that prints"),
        ("something-newer", "(something-newer)"),
    ],
)
def test_every_fate_of_an_exhibit_has_its_sentence(checks: DossierChecks, reason: str, words: str) -> None:
    found = checks.of(preview(PrintedExhibit("Letter", "B", 0, reason), PrintedExhibit("x", "A", 2)))
    assert words in found[0].sentence
    assert "Exhibit B" in found[0].sentence
    assert (found[0].state, found[0].goal) == (State.STOP, PIECES[1][1])
    assert checks.headline(found) == "1 left out or damaged"


def test_gaps_and_losses_are_counted_together(checks: DossierChecks) -> None:
    gap = KeyFact(CASE, "person", "birth_date")
    survey = replace(SURVEY, unknown=(gap,), listed_only=2, privileged_notes=2)
    exhibits = (
        PrintedExhibit("a", "A", 0, "missing"),
        PrintedExhibit("b", "B", 0, "listed-only"),
        PrintedExhibit("c", "C", 0, "encrypted"),
    )
    warnings = ("unprintable character ☃", "unprintable character 漢", "leads nowhere: Ex. Z")
    shown = preview(*exhibits, survey=survey, warnings=warnings)
    found = checks.of(shown)
    assert len(sentences(found, State.STOP)) == 2
    looks = sentences(found, State.LOOK)
    assert any(sentence.startswith("2 exhibits are listed only") for sentence in looks)
    assert any("☃ 漢" in sentence for sentence in looks)
    assert any("leads nowhere" in sentence for sentence in looks)
    assert [check.goal for check in found if check.link == "Go there"] == [gap]
    assert checks.headline(found) == "2 left out or damaged, 4 to look at"
    assert checks.left_out(shown) == (
        "Left out: the files of 2 exhibits, 2 privileged notes (the handling page says so)"
    )


def test_one_of_each_is_told_in_the_singular(checks: DossierChecks) -> None:
    survey = replace(SURVEY, listed_only=1, privileged_notes=1)
    shown = preview(PrintedExhibit("a", "A", 0, "missing"), survey=survey)
    assert sentences(checks.of(shown), State.LOOK)[0].startswith("1 exhibit is listed only")
    assert checks.left_out(shown).startswith("Left out: the file of 1 exhibit, 1 privileged note ")


def test_exhibits_that_were_not_wanted_or_not_there(checks: DossierChecks) -> None:
    request = DossierRequest(case=CASE, made=NOW, purpose="p", recipient="r", with_exhibits=False)
    without = preview(request=request)
    assert checks.of(without)[0].goal is Choice.EXHIBITS
    assert checks.left_out(without) == "Left out: the pages of all exhibits"
    bare = preview(survey=replace(SURVEY, exhibits=()))
    assert "no evidence on file" in checks.of(bare)[0].sentence
    single = preview(survey=replace(SURVEY, exhibits=PIECES[:1]))
    assert not any("Tabs" in check.sentence for check in checks.of(single))


def test_what_is_too_large_to_preview_is_not_called_missing(checks: DossierChecks) -> None:
    exhibits = (PrintedExhibit("a", "A", 0, "missing"), PrintedExhibit("b", "B", 0, "missing"))
    found = checks.of(preview(*exhibits, missing=("B",), with_pages=False))
    assert len(sentences(found, State.STOP)) == 1
    assert any("too large to preview" in sentence for sentence in sentences(found, State.LOOK))
    assert not any(sentence.startswith("Size") for sentence in sentences(found, State.FINE))


@pytest.fixture
def turner() -> ToldTurner:
    return ToldTurner()


@pytest.fixture
def thumbs(turner: ToldTurner, tasks: Tasks) -> ThumbModel:
    return ThumbModel(turner, tasks)


def image(thumbs: ThumbModel, page: int) -> object:
    return thumbs.index(page).data(Qt.ItemDataRole.DecorationRole)


def test_the_strip_keeps_the_rules_of_models(thumbs: ThumbModel, turner: ToldTurner, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(thumbs, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is thumbs
    thumbs.show(2, 72)
    image(thumbs, 0)
    with qtbot.waitSignal(thumbs.dataChanged):
        turner.draw(8, 10)
    thumbs.show(1, 72)
    thumbs.show(0, 72)


def test_small_pages_are_drawn_as_they_come_into_sight(
    thumbs: ThumbModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    thumbs.show(3, 72)
    assert [image(thumbs, page) for page in range(3)] == [None] * 3
    assert [number for number, *_ in turner.asked] == [0]
    with qtbot.waitSignal(thumbs.dataChanged):
        turner.draw(8, 10)
    qtbot.waitUntil(lambda: [number for number, *_ in turner.asked] == [0, 2])
    assert isinstance(image(thumbs, 0), QImage)
    assert thumbs.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 1"
    assert thumbs.index(0).data() is None
    assert thumbs.data(QModelIndex()) is None
    assert thumbs.rowCount(thumbs.index(0)) == 0


def test_a_new_edition_keeps_old_pictures_until_new_ones_come(
    thumbs: ThumbModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    thumbs.show(2, 72)
    image(thumbs, 0)
    with qtbot.waitSignal(thumbs.dataChanged):
        turner.draw(8, 10)
    late = len(turner.asked)
    image(thumbs, 1)
    thumbs.show(2, 72)
    old = image(thumbs, 0)
    assert isinstance(old, QImage)
    turner.draw(9, 9, at=late)
    with qtbot.waitSignal(thumbs.dataChanged):
        turner.draw(16, 20)
    new = image(thumbs, 0)
    assert isinstance(new, QImage)
    assert new.width() == 16
    thumbs.show(1, 72)
    thumbs.show(0, 72)
    thumbs.show(0, 72)
    assert thumbs.rowCount() == 0


def test_a_page_that_cannot_be_drawn_stays_blank(
    thumbs: ThumbModel, turner: ToldTurner, qtbot: QtBot
) -> None:
    thumbs.show(2, 72)
    image(thumbs, 0)
    image(thumbs, 1)
    turner.refuse(KnownError("unreadable", "Damaged.", "Ask again."))
    qtbot.waitUntil(lambda: len(turner.asked) == 2)
    assert image(thumbs, 0) is None
    thumbs.show(2, 72)
    turner.refuse(KnownError("unreadable", "Damaged.", "Ask again."))
    image(thumbs, 0)
    with qtbot.waitSignal(thumbs.dataChanged):
        turner.draw(8, 10)
    assert image(thumbs, 0) is not None


def test_only_so_many_pictures_are_kept(
    thumbs: ThumbModel, turner: ToldTurner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossier_thumbs, "KEPT", 1)
    thumbs.show(2, 72)
    for page in (0, 1):
        image(thumbs, page)
        with qtbot.waitSignal(thumbs.dataChanged):
            turner.draw(8, 10)
    assert image(thumbs, 1) is not None
    assert image(thumbs, 0) is None
