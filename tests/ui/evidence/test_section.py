"""The evidence section as a caseworker meets it: real vault, real children, real window without a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import SetField
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.create import create_case
from desktop_app.services.evidence.rows import EvidenceRow, evidence_rows
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.evidence.section import BESIDE_FROM, LEAST_TITLE, EvidenceSection
from desktop_app.ui.models.evidence_table import COLUMNS, WIDTHS
from desktop_app.ui.models.viewer import Fit
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Label
from tests.ui.evidence.vaults import photo, rich_case, tree_of, write_files
from tests.ui.heartbeat import Heartbeat


@pytest.fixture
def case(session: Session) -> EntityId:
    return session.run_urgent(create_case).result().case


pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def section(
    session: Session, wording: Wording, tasks: Tasks, qtbot: QtBot, case: EntityId
) -> EvidenceSection:
    made = EvidenceSection(session, wording, tasks)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show_tree(tree_of(session, case))
    made.show()
    return made


class Ears:
    """Keeps what a section tells."""

    def __init__(self, section: EvidenceSection) -> None:
        self.told: list[tuple[str, Any]] = []
        self.failed: list[Any] = []
        section.told.connect(lambda text, undo: self.told.append((text, undo)))
        section.failed.connect(self.failed.append)


def rows(section: EvidenceSection) -> list[str]:
    return [str(section.table.model().index(at, 1).data()) for at in range(section.table.model().rowCount())]


def offered(section: EvidenceSection) -> bool:
    return section.area.is_offered


def choose(section: EvidenceSection, title: str) -> EvidenceRow:
    at = rows(section).index(title)
    section.table.setCurrentIndex(section.table.model().index(at, 0))
    return next(row for row in section.model.rows if row.title == title)


def drawn(section: EvidenceSection) -> Callable[[], bool]:
    return lambda: section.look.model.image is not None


def attach(section: EvidenceSection, paths: list[Path], qtbot: QtBot) -> Ears:
    ears = Ears(section)
    section.attach_files(paths)
    qtbot.waitUntil(lambda: bool(ears.told or ears.failed), timeout=20_000)
    return ears


def test_files_come_in_are_looked_at_and_go_again(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path, session: Session, case: EntityId
) -> None:
    files = write_files(tmp_path / "in")
    with qtbot.waitSignal(section.changed):
        ears = attach(section, files, qtbot)
    assert ears.told[0][0] == "4 files added"
    qtbot.waitUntil(lambda: len(rows(section)) == 4)
    choose(section, "registry-letter")
    qtbot.waitUntil(drawn(section), timeout=20_000)
    assert (section.look.model.pages, section.look.model.fit) == (3, Fit.WIDTH)
    choose(section, "square")
    qtbot.waitUntil(drawn(section), timeout=20_000)
    assert section.look.model.fit is Fit.PAGE
    choose(section, "interview")
    qtbot.waitUntil(lambda: section.look.model.text is not None, timeout=20_000)
    assert section.look.viewer.text.toPlainText().startswith("Вопрос")
    choose(section, "message")
    assert not section.look.model.is_waiting
    ears.told[0][1]()
    qtbot.waitUntil(lambda: not rows(section))
    assert not evidence_rows(tree_of(session, case))
    ears.told[-1][1]()
    qtbot.waitUntil(lambda: len(rows(section)) == 4)


def test_a_refused_file_stays_with_its_reason_until_it_is_taken_away(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path, session: Session
) -> None:
    file = session.vault.file
    assert file is not None
    ears = attach(section, [tmp_path, file.path], qtbot)
    assert ears.told == [("2 refused", None)]
    qtbot.waitUntil(lambda: rows(section) == [tmp_path.name, "field.vault"])
    qtbot.waitUntil(lambda: section.table.columnSpan(0, 3) == 4)
    section.table.setCurrentIndex(section.table.model().index(1, 0))
    trouble = section.look.model.trouble
    assert trouble is not None
    assert trouble.code == "is-the-vault"
    assert "the open vault itself" in section.look.viewer.message.text.text()
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert rows(section) == [tmp_path.name]


def test_pictures_and_files_are_pasted(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path, session: Session, case: EntityId
) -> None:
    ears, clipboard = Ears(section), QGuiApplication.clipboard()
    data = QMimeData()
    data.setData("image/png", photo((40, 30), "PNG"))
    clipboard.setMimeData(data)
    section.paste()
    qtbot.waitUntil(lambda: len(ears.told) == 1, timeout=20_000)
    data = QMimeData()
    (tmp_path / "a.txt").write_text("words")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    clipboard.setMimeData(data)
    section.paste()
    qtbot.waitUntil(lambda: len(ears.told) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: len(rows(section)) == 2)
    kinds = {row.title.split(" 20")[0]: row.code("kind") for row in evidence_rows(tree_of(session, case))}
    assert kinds == {"Pasted picture": "screenshot", "a": "other"}
    clipboard.setText("only words")
    section.paste()
    assert [error.code for error in ears.failed] == ["nothing-to-paste"]
    clipboard.clear()


def test_the_drop_area_is_there_only_while_files_are_dragged(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "b.txt").write_text("words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.txt"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert not offered(section)
    section.area.dragEnterEvent(QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, none))
    assert offered(section)
    ears = Ears(section)
    section.area.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert not offered(section)
    qtbot.waitUntil(lambda: [text for text, _ in ears.told] == ["1 file added"], timeout=20_000)


def test_an_original_is_saved_where_somebody_says(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write_files(tmp_path / "in")
    attach(section, files[1:2], qtbot)
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    choose(section, "square")
    asked: list[str] = []
    answers = iter([tmp_path / "out.jpg", None, tmp_path / "out.jpg"])

    def ask(_parent: object, _title: str, name: str) -> Path | None:
        asked.append(name)
        return next(answers)

    monkeypatch.setattr("desktop_app.ui.evidence.section.ask_new_file", ask)
    ears = Ears(section)
    section.save_chosen()
    qtbot.waitUntil(lambda: bool(ears.told))
    assert (tmp_path / "out.jpg").read_bytes() == files[1].read_bytes()
    (tmp_path / "out.jpg").write_bytes(b"another picture")
    section.save_chosen()
    section.save_chosen()
    qtbot.waitUntil(lambda: len(ears.told) == 2)
    assert (tmp_path / "out.jpg").read_bytes() == files[1].read_bytes(), "the dialog asked: it is replaced"
    assert asked == ["square.jpg"] * 3
    assert not ears.failed


def test_cancelling_from_the_strip_stops_the_work(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path
) -> None:
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(48 << 20))
    ears = Ears(section)
    section.attach_files([large])
    section.attach_files([large])
    section.progress.cancel.click()
    qtbot.waitUntil(lambda: not section.files.is_busy, timeout=20_000)
    assert not ears.failed
    assert not ears.told
    assert rows(section) == []


def test_the_keyboard_goes_everywhere(section: EvidenceSection, qtbot: QtBot, tmp_path: Path) -> None:
    attach(section, write_files(tmp_path / "in")[:1], qtbot)
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    choose(section, "registry-letter")
    qtbot.waitUntil(drawn(section), timeout=20_000)
    section.table.activated.emit(section.table.currentIndex())
    assert section.table.isHidden()
    view, model = section.look.viewer.view, section.look.model
    for key, expected in (
        (Qt.Key.Key_Right, (1, 0, 0)),
        (Qt.Key.Key_End, (2, 0, 0)),
        (Qt.Key.Key_Left, (1, 0, 0)),
        (Qt.Key.Key_Home, (0, 0, 0)),
        (Qt.Key.Key_Plus, (0, 1, 0)),
        (Qt.Key.Key_Minus, (0, 0, 0)),
        (Qt.Key.Key_R, (0, 0, 90)),
    ):
        QTest.keyClick(view, key)
        assert (model.page, model.step, model.rotation) == expected
    QTest.keyClick(view, Qt.Key.Key_0)
    qtbot.waitUntil(drawn(section), timeout=20_000)
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        before = bar.value()
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        assert bar.value() > before
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert model.page == 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert model.page == 0
    assert view.accessibleName() == "Page 1 of 3"
    section._back.activated.emit()
    assert not section.table.isHidden()


def test_hidden_sections_hold_no_child_and_show_again(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path
) -> None:
    attach(section, write_files(tmp_path / "in")[1:2], qtbot)
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    choose(section, "square")
    qtbot.waitUntil(drawn(section), timeout=20_000)
    section.hide()
    assert section.look.model.image is None
    section.show()
    qtbot.waitUntil(drawn(section), timeout=20_000)
    assert section.table.currentIndex().siblingAtColumn(1).data() == "square"


def test_the_page_stays_when_the_case_is_read_again(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path, session: Session, case: EntityId
) -> None:
    attach(section, write_files(tmp_path / "in")[:1], qtbot)
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    piece = choose(section, "registry-letter")
    qtbot.waitUntil(drawn(section), timeout=20_000)
    section.look.model.go(2)

    def rename(unit: Any) -> None:
        unit.save(case, [SetField(piece.id, "title", "Answer of the registry")])
        unit.commit()

    session.run_urgent(rename).result()
    section.show_tree(tree_of(session, case))
    assert "Answer of the registry" in rows(section)
    assert section.table.currentIndex().siblingAtColumn(1).data() == "Answer of the registry"
    assert section.look.model.page == 2
    asked: list[EntityId] = []
    section.edit_wanted.connect(asked.append)
    section.offer_editing()
    section._edit.click()
    assert asked == [piece.id]


def test_another_case_shows_its_own(section: EvidenceSection, session: Session, qtbot: QtBot) -> None:
    attach(section, [Path(session.vault.file.path)], qtbot)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    other = session.run_urgent(create_case).result().case
    section.show_tree(tree_of(session, other))
    assert rows(section) == []
    assert section.area.isVisible()


def test_the_window_lives_while_files_come_and_pages_turn(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path
) -> None:
    files = write_files(tmp_path / "in")
    attach(section, files[:1], qtbot)
    qtbot.waitUntil(drawn(section), timeout=20_000)
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(32 << 20))
    ears = Ears(section)
    with Heartbeat() as heart:
        section.attach_files([*files[1:], large])
        section.look.model.go(1)
        qtbot.waitUntil(lambda: bool(ears.told), timeout=20_000)
        section.look.model.zoom(3)
        qtbot.waitUntil(lambda: section.look.model._asked is None, timeout=20_000)
    # Two cores are shared with whatever else runs: the goal of 16 ms is measured by the bench, not here.
    assert heart.p99 < 120
    assert not [error for error in ears.failed if not isinstance(error, KnownError)]


def test_every_control_has_a_name(section: EvidenceSection, qtbot: QtBot, tmp_path: Path) -> None:
    attach(section, write_files(tmp_path / "in")[:1], qtbot)
    qtbot.waitUntil(drawn(section), timeout=20_000)
    for each in (
        section.table,
        section.look.viewer.view,
        section.look.viewer.text,
        section.look.facts,
        section.add,
    ):
        assert each.accessibleName()
    assert all(button.accessibleName() for button in section.findChildren(Button))


def test_sources_are_named_when_their_names_arrive(
    section: EvidenceSection, qtbot: QtBot, session: Session
) -> None:
    made = rich_case(session)
    section.show_tree(tree_of(session, made.case))
    first = section.table.model().index(0, 3)
    qtbot.waitUntil(lambda: first.data() == "Letter of the registry")
    told = [label.text() for label in section.look.facts.findChildren(Label)]
    assert "Letter of the registry" in told
    assert "R. Achterberg, from her sister" in told
    qtbot.waitUntil(drawn(section), timeout=20_000)
    model = section.look.model
    for turn, expected in ((120, 1), (-120, 0)):
        wheel(section, turn, Qt.KeyboardModifier.ControlModifier)
        assert model.step == expected
    section.look.viewer._toggle_fit()
    assert model.fit is Fit.WIDTH
    section.look._facts_button.click()
    assert section.look.facts.isHidden()
    section.resize(1240, 700)
    assert section._splitter.orientation() is Qt.Orientation.Horizontal
    assert section.look.facts.isHidden(), "what somebody chose stays"
    other = section.table.model().index(1, 0)
    section.table.setCurrentIndex(other)
    assert "kept as it is" in section.look.viewer.message.text.text()


def wheel(section: EvidenceSection, turn: int, held: Qt.KeyboardModifier) -> None:
    view = section.look.viewer.view
    event = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


def test_the_wheel_turns_pages_where_nothing_scrolls(
    section: EvidenceSection, qtbot: QtBot, tmp_path: Path
) -> None:
    attach(section, write_files(tmp_path / "in")[:1], qtbot)
    qtbot.waitUntil(drawn(section), timeout=20_000)
    none, view, model = Qt.KeyboardModifier.NoModifier, section.look.viewer.view, section.look.model
    wheel(section, -120, none)
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert (model.page, view.verticalScrollBar().value()) == (0, 0)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    model.set_fit(Fit.PAGE)
    wheel(section, -120, none)
    assert model.page == 1
    wheel(section, 120, none)
    assert model.page == 0


def test_a_title_keeps_room_and_other_columns_give_way_for_it(section: EvidenceSection) -> None:
    title, table = COLUMNS.index("title"), section.table
    left_out: list[int] = []
    for width in (1400, 1000, 800, 720, 560):
        section.resize(width, 640)
        section.retheme()
        hidden = [at for at in range(len(COLUMNS)) if table.isColumnHidden(at)]
        others = sum(WIDTHS[at] for at in range(len(COLUMNS)) if at != title and at not in hidden)
        room = width * 2 // 5 if width >= BESIDE_FROM else width
        assert room - others >= LEAST_TITLE or len(hidden) == 4, width
        left_out.append(len(hidden))
    assert left_out[1:] == sorted(left_out[1:]), "a narrower table leaves out no fewer columns"
    assert (left_out[1], left_out[-1]) == (0, 3)
