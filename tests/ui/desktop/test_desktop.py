"""The desktop program in one process: unlock, the window of a vault, settings, lock, what is carried over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.bootstrap import make_desktop, then
from desktop_app.domain.changes import Create, SetField
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.cases.create import create_case
from desktop_app.services.dossier.preview import KeyFact
from desktop_app.services.preferences import read_preferences
from desktop_app.services.unlocking import Unlocking
from desktop_app.ui.desktop import Desktop
from desktop_app.ui.door import Opened
from desktop_app.ui.evidence.section import EvidenceSection
from desktop_app.ui.lifecycle.relaunch import Carried
from desktop_app.ui.models.unlock import Card
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.presenter import Presenter
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.vault_window import VaultWindow
from desktop_app.ui.widgets.rail import SectionRail
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.unit import Unit
from tests.dossier.rich_case import environment

SALT = bytes(range(16))
WORDS = "marble canoe timid orbit salad ferry"


def quick(passphrase: str, salt: bytes) -> RawKey:
    return RawKey(passphrase.encode().ljust(32, b"\0")[:32], salt)


class Program:
    """A desktop whose lock only records what would be carried over, after running every step before it."""

    def __init__(self, app: QApplication, carried: Carried | None = None) -> None:
        self.children = ChildPool()
        self.locked: list[Carried] = []
        unlocking = Unlocking(
            self.children,
            environment(),
            derive_known=lambda passphrase, salt, _file, _costly: quick(passphrase, salt),
            derive_new=lambda passphrase, _file: quick(passphrase, SALT),
        )
        self.desktop = make_desktop(
            app, self.children, carried, unlocking=unlocking, lock=self._lock, stop=self._stop
        )

    def _lock(self, carried: Carried, before: list[Callable[[], None]]) -> None:
        for step in before:
            step()
        self.locked.append(carried)

    @staticmethod
    def _stop() -> None:
        raise SystemExit(1)

    @property
    def window(self) -> VaultWindow:
        made = self.desktop.open_window
        assert isinstance(made, VaultWindow)
        return made

    def make_vault(self, qtbot: QtBot, path: Path) -> None:
        self.desktop.start()
        unlock = self.desktop.unlock_window
        assert unlock is not None
        unlock.model.begin_new(path, "R. Achterberg", "en")
        unlock.model.accept_words(WORDS)
        unlock.model.repeat_words(WORDS)
        qtbot.waitUntil(lambda: unlock.model.card is Card.SHEET, timeout=20_000)
        unlock.model.sheet_is_written()
        qtbot.waitUntil(lambda: self.desktop.open_window is not None, timeout=20_000)

    def close(self) -> None:
        self.desktop._quit()
        if self.desktop.open_window is not None:
            self.window.tasks.close()
            self.window.main.close()
            self.window.main.deleteLater()
        if self.desktop.unlock_window is not None:
            self.desktop.unlock_window.close()
            self.desktop.unlock_window.deleteLater()
        self.desktop.languages.use("en")
        # Windows go before the models that they show.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desktop.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    found = qapp.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Theme(qapp, Look(mode=Mode.LIGHT))


@pytest.fixture
def program(qapp: QApplication, theme: Theme) -> Iterator[Program]:
    made = Program(qapp)
    yield made
    made.close()


def test_a_vault_is_made_and_its_window_says_nothing_to_a_shoulder(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    assert program.desktop.unlock_window is None
    assert program.window.window.windowTitle() == "Holdfast"
    qtbot.waitUntil(lambda: not program.window.list_model.is_loading, timeout=20_000)
    assert program.window.list_model.rowCount() == 0


def test_a_new_case_opens_and_stands_in_the_list(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    program.window.new_case()
    qtbot.waitUntil(lambda: program.window.list_model.rowCount() == 1, timeout=20_000)
    made = program.window.backend.run_urgent(create_case).result()
    qtbot.waitUntil(lambda: program.window.list_model.rowCount() == 2, timeout=20_000)
    program.window.open_case(made.case)
    hits = program.window._search(made.code).result()
    assert [hit.key.root for hit in hits] == [made.case]
    program.window.open_case(made.case, hits[0].key.row)


def test_settings_take_effect_and_are_kept_in_the_vault(
    program: Program, qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    page = program.window.main.page("settings")
    assert isinstance(page, SettingsPage)
    page.author.setText("K. Oduya")
    page.compact.setChecked(True)
    page.autolock.setCurrentIndex(page.autolock.findData(10))
    page.autolock.activated.emit(page.autolock.currentIndex())

    def kept() -> dict[str, object]:
        return program.window.backend.run(read_preferences).result()

    qtbot.waitUntil(lambda: kept()["author_name"] == "K. Oduya", timeout=20_000)
    assert kept()["compact"] is True
    assert kept()["autolock_minutes"] == 10
    assert program.desktop.autolock is not None
    program.window._take_preferences({"mode": "dark", "zoom": 125, "views": [{"key": "v", "name": "Mine"}]})
    assert theme.look.mode is Mode.DARK
    assert [view.name for view in program.window._views] == ["Mine"]
    program.window._keep_view("Mine", program.window.list_model.query)
    qtbot.waitUntil(lambda: len(kept()["views"]) == 1)  # type: ignore[arg-type]
    program.window._show_view(program.window._views[0])
    theme.apply(Look(mode=Mode.LIGHT))


def test_the_lock_carries_the_path_and_ends_every_child(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.desktop.lock()
    assert program.locked == [], "there is nothing to lock yet"
    path = tmp_path / "field.vault"
    program.make_vault(qtbot, path)
    program.children.start({"light": 1})
    assert program.desktop.autolock is not None
    program.desktop.autolock.lock_now.emit("idle")
    assert [(each.path, bool(each.geometry)) for each in program.locked] == [(str(path), True)]
    assert "nobody used it" in program.locked[0].notice
    assert program.children.pids() == []


@pytest.mark.parametrize("trouble", [1, OSError("no such process")])
def test_a_child_that_lives_on_stops_the_program_in_place_of_the_lock(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: int | OSError
) -> None:
    def end_children() -> int:
        if isinstance(trouble, OSError):
            raise trouble
        return trouble

    program.make_vault(qtbot, tmp_path / "field.vault")
    with monkeypatch.context() as patch:
        patch.setattr(program.desktop, "_end_children", end_children)
        with pytest.raises(SystemExit):
            program.desktop.lock()
    assert program.locked == []


def test_what_was_carried_brings_back_the_file_and_the_place(
    qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    first = Program(qapp)
    path = tmp_path / "field.vault"
    first.make_vault(qtbot, path)
    first.window.main.resize(700, 500)
    first.desktop.lock("Locked because the computer slept.")
    first.close()
    second = Program(qapp, first.locked[0])
    second.desktop.start()
    unlock = second.desktop.unlock_window
    assert unlock is not None
    assert unlock.model.path == path
    assert unlock._line.text() == "Locked because the computer slept."
    assert unlock.width() == 700
    unlock.model.open(WORDS)
    qtbot.waitUntil(lambda: second.desktop.open_window is not None, timeout=20_000)
    second.close()


def test_backups_make_themselves_while_it_is_open(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    program.window._back_up()
    qtbot.waitUntil(
        lambda: len(list((tmp_path / "field.vault.backups").glob("*.vault"))) == 1, timeout=20_000
    )
    program.window._back_up()


def test_a_failing_service_is_told_in_a_sentence(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")

    def fails(_unit: object) -> None:
        raise KnownError("disk-full", "The disk is full.", "Make room.")

    program.window.tasks.start(program.window.backend.run(fails))
    qtbot.waitUntil(program.window.main.toast.isVisible, timeout=20_000)
    assert program.window.main.toast.accessibleName() == "The disk is full. Make room."


def test_a_bug_of_ours_is_told_without_what_it_was_about() -> None:
    told: list[str] = []
    presenter = Presenter(told.append)
    with pytest.raises(ValueError, match="Verkhotina") as caught:
        int("Verkhotina")
    presenter.show(caught.value)
    assert "ValueError" in told[0]
    assert "Verkhotina" not in told[0] + presenter.report
    assert "test_desktop.py" in presenter.report


def test_strength_is_told_as_time_to_guess(program: Program) -> None:
    door = program.desktop._door
    weak, strong = door.strength("password"), door.strength(door.propose_words("en"))
    assert (weak.score, weak.time_to_guess) == (0, "less than a day")
    assert (strong.score, strong.time_to_guess) == (4, "millions of years")
    assert bootstrap._in_words(5) == "5 years"
    assert bootstrap._in_words(150) == "centuries"
    assert bootstrap._in_words(0.1) == "36 days"
    door.abandon()


def test_a_folder_that_is_synchronised_is_warned_about(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert "Syncthing" in bootstrap._notices(tmp_path / "field.vault")[0]
    assert bootstrap._notices(Path("/")) == ()


def test_futures_are_mapped_with_their_errors_and_cancellation() -> None:
    first: Future[int] = Future()
    second = then(first, lambda value: value + 1)
    first.set_result(1)
    assert second.result() == 2
    failing: Future[int] = Future()
    mapped = then(failing, lambda value: value)
    failing.set_exception(ValueError("x"))
    assert isinstance(mapped.exception(), ValueError)
    given_up: Future[int] = Future()
    mapped = then(given_up, lambda value: value)
    given_up.cancel()
    assert mapped.cancelled()
    late: Future[int] = Future()
    mapped = then(late, lambda value: value)
    mapped.cancel()
    late.set_result(1)
    assert mapped.cancelled()


def test_notices_about_the_file_are_shown(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "_notices", lambda _path: ("This folder is copied elsewhere.",))
    opened: list[Opened] = []
    program.desktop.opened.connect(opened.append)
    program.make_vault(qtbot, tmp_path / "field.vault")
    assert opened[0].notices == ("This folder is copied elsewhere.",)
    assert program.window.main.toast.accessibleName() == "This folder is copied elsewhere."


def test_a_desktop_without_anything_open_quits_in_peace(qapp: QApplication, theme: Theme) -> None:
    made = Program(qapp)
    assert isinstance(made.desktop, Desktop)
    made.desktop._flush()
    made.close()


def test_evidence_is_looked_at_and_its_details_are_written_in_a_form(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    window = program.window
    made = window.backend.run_urgent(create_case).result()
    piece = window.backend.run_urgent(_add_piece, made.case).result()
    window.open_case(made.case)
    qtbot.waitUntil(lambda: window.case_page.desk.case == made.case, timeout=20_000)
    section = window.case_page.show_section("evidence")
    assert isinstance(section, EvidenceSection)
    section.edit_wanted.emit(piece)
    assert window.case_page.section == "evidence_details"
    window.show_dossier(made.case)
    assert window.main.page_key == "dossier"
    window._go_to_place(piece)
    assert (window.main.page_key, window.case_page.section) == ("cases", "evidence_details")
    window._go_to_place(KeyFact(made.case, "case", "request"))
    assert window.case_page.section == "case"


@pytest.mark.parametrize("way", ["list", "columns", "one at a time", "settings"])
def test_a_case_from_the_search_is_in_sight_and_its_keys_work(
    program: Program, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    window = program.window
    made = window.backend.run_urgent(create_case).result()
    qtbot.waitUntil(lambda: window.list_model.rowCount() == 1, timeout=20_000)
    window.main.activateWindow()
    qtbot.waitUntil(window.main.isActiveWindow)
    if way == "columns":
        window.cases.show_columns(on=True)
    elif way == "one at a time":
        window.main.resize(720, 560)
        qtbot.waitUntil(lambda: window.cases.is_single)
    elif way == "settings":
        window.main.show_page("settings")
    focus = QApplication.focusWidget() or window.main
    QTest.keyClick(focus, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.search.line, made.code)
    qtbot.waitUntil(lambda: window.search._model.rowCount() == 1, timeout=20_000)
    QTest.keyClick(window.search.line, Qt.Key.Key_Return)
    assert window.case_page.isVisible()
    assert window.case_page.desk.case == made.case
    focus = QApplication.focusWidget() or window.main
    QTest.keyClick(focus, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.main.page_key == "dossier", timeout=20_000)
    window._go_to_place(KeyFact(made.case, "case", "request"))
    assert window.case_page.isVisible()


def test_the_head_counts_evidence_as_soon_as_it_is_there(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.make_vault(qtbot, tmp_path / "field.vault")
    window = program.window
    made = window.backend.run_urgent(create_case).result()
    window.open_case(made.case)
    qtbot.waitUntil(lambda: window.case_page.desk.file is not None, timeout=20_000)
    section = window.case_page.show_section("evidence")
    assert isinstance(section, EvidenceSection)
    shown = window.case_page.rail
    assert not _counts(shown, "evidence")
    (tmp_path / "letter.txt").write_text("A letter.", encoding="utf-8")
    section.attach_files([tmp_path / "letter.txt"])
    qtbot.waitUntil(lambda: _counts(shown, "evidence") == "1", timeout=20_000)
    assert any(label.text() == "1 item" for label in window.case_page.head.findChildren(QLabel))


def _counts(rail: SectionRail, key: str) -> str:
    return next(section.count for section in rail._sections if section.key == key)


def _add_piece(unit: Unit, case: EntityId) -> EntityId:
    piece = unit.new_id()
    unit.save(case, [Create(piece, "evidence", case), SetField(piece, "title", "A letter")])
    unit.commit()
    return piece
