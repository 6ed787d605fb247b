"""What the widgets promise: plain text, one line below a field, verbs, undo, safe defaults."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QFocusEvent, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.models.timeline import Lane, TimelineItem
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.widgets.accounts import Account, AccountsBlock, letter
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, NavButton
from desktop_app.ui.widgets.chips import ChipsEdit
from desktop_app.ui.widgets.dialog import StopDialog
from desktop_app.ui.widgets.drop_area import DropArea
from desktop_app.ui.widgets.editors import LineEdit, LongText, MarkdownEdit
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.facts import Fact, FactsStrip
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FormGrid
from desktop_app.ui.widgets.progress import ProgressStrip
from desktop_app.ui.widgets.rail import Section, SectionRail
from desktop_app.ui.widgets.rows import CardRow, CardRows, SectionHead
from desktop_app.ui.widgets.save_bar import SaveBar
from desktop_app.ui.widgets.text import Badge, ElidedLabel, Label
from desktop_app.ui.widgets.timeline import Timeline
from desktop_app.ui.widgets.tips import key_tip, plain_tip
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.vocabulary import Term, VocabularyCombo
from tests.ui.kit import gallery
from tests.ui.kit.words import english, russian

pytestmark = pytest.mark.usefixtures("theme")
EVIL = "<img src=x> <b>bold</b> & &amp;"


def evil_widgets() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    yield "label", lambda: Label(EVIL)
    yield "elided", lambda: ElidedLabel(EVIL)
    yield "badge", lambda: Badge(EVIL)
    yield "button", lambda: Button(EVIL, tip=EVIL, keys="Ctrl+K")
    yield "icon button", lambda: Button("", "plus", tip=EVIL)
    yield "nav", lambda: NavButton(EVIL, "users", keys="Ctrl+1")
    yield "banner", lambda: Banner(EVIL, "warn", detail=EVIL)
    yield "rows", lambda: CardRows([CardRow(1, EVIL, EVIL, EVIL, EVIL)])
    yield "head", lambda: SectionHead(EVIL, EVIL)
    yield (
        "accounts",
        lambda: AccountsBlock(EVIL, EVIL, (Account(1, EVIL, EVIL, EVIL, 3, EVIL, preferred=True),)),
    )
    yield "empty", lambda: EmptyState("users", EVIL, Button(EVIL))
    yield "facts", lambda: _facts(narrow=False)
    yield "short facts", lambda: _facts(narrow=True)
    yield "field", _field
    yield "chips", _chips
    yield "combo", _combo
    yield "long", lambda: LongText(EVIL)
    yield "markdown", lambda: MarkdownEdit(EVIL)
    yield (
        "dialog",
        lambda: StopDialog(None, title=EVIL, text=EVIL, go=EVIL, keep=EVIL, losses=[EVIL], count=3),
    )


def _facts(*, narrow: bool) -> QWidget:
    strip = FactsStrip()
    strip.set_narrow(narrow=narrow)
    strip.show_facts([Fact(EVIL, "signal", EVIL, EVIL)])
    return strip


def _field() -> QWidget:
    field = Field(EVIL, LineEdit(EVIL, hint=EVIL), help_text=EVIL)
    field.set_error(EVIL)
    return field


def _chips() -> QWidget:
    chips = ChipsEdit((), free=True)
    chips.show_codes((EVIL,))
    return chips


def _combo() -> QWidget:
    combo = VocabularyCombo((Term("x", EVIL),))
    combo.show_code("x")
    return combo


@pytest.mark.parametrize("make", [pytest.param(make, id=name) for name, make in evil_widgets()])
def test_text_is_never_markup(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    everyone = [widget, *widget.findChildren(QWidget)]
    shown = ""
    for each in everyone:
        if isinstance(each, QLabel):
            assert each.textFormat() is Qt.TextFormat.PlainText, each.text()
            shown += each.text()
        elif isinstance(each, QAbstractButton):
            shown += each.text().replace("&&", "&")
        elif isinstance(each, QLineEdit):
            shown += each.text()
        elif isinstance(each, QPlainTextEdit):
            shown += each.toPlainText()
        tip = each.toolTip()
        if "src=x" in tip:
            assert GuiQt.mightBeRichText(tip)
            assert EVIL in _drawn(tip)
    assert EVIL in shown or EVIL in " ".join(each.accessibleName() for each in everyone)


def _drawn(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_a_planted_markup_tip_is_caught() -> None:
    assert _drawn(EVIL) != EVIL
    assert _drawn(plain_tip(EVIL)) == EVIL
    assert plain_tip("Anna") == "Anna"
    assert key_tip("Search", "Ctrl+K") == "Search (Ctrl+K)"


def test_every_control_of_the_gallery_has_a_name(qtbot: QtBot) -> None:
    for page in (gallery.case_page(english, "person", narrow=False), gallery.odds(english)):
        qtbot.addWidget(page)
        page.show()
        nameless = [
            each
            for each in page.findChildren(QWidget)
            if each.isVisible()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not _spoken(each)
            and not isinstance(each.parent(), QAbstractButton)
            and each.objectName() != "qt_spinbox_lineedit"
        ]
        assert nameless == []


def _spoken(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    own = found.text(QAccessible.Text.Name)
    return own or _outer(widget)


def _outer(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return parent.accessibleName() if parent is not None else ""


@pytest.mark.parametrize(("zoom", "width"), [(100, 690), (200, 900)])
def test_russian_fits(qtbot: QtBot, theme: Theme, zoom: int, width: int) -> None:
    theme.apply(Look(Mode.LIGHT, zoom, still=True))
    page = gallery.case_page(russian, "person", narrow=True)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    assert page.minimumSizeHint().width() <= width


def test_the_dialog_that_stops_is_safe_by_default(qtbot: QtBot) -> None:
    dialog = StopDialog(None, title="Delete 3 drafts?", text="They are gone for everybody.", go="Delete 3 drafts", keep="Keep", count=3)  # fmt: skip  # noqa: E501
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.keep.isDefault()
    assert not dialog.go.isDefault()
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.entry.setText("3")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
    other = StopDialog(None, title="x", text="y", go="Delete", keep="Keep")
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitSignal(other.rejected):
        QTest.keyClick(other, Qt.Key.Key_Escape)
    words = {each.text().strip() for each in other.findChildren(Button)}
    assert words == {"Delete", "Keep"}


def test_a_toast_undoes_and_stays_while_it_is_used(qtbot: QtBot, theme: Theme) -> None:
    host, undone = QWidget(), list[str]()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    toast = Toast(host)
    toast._timer.setInterval(30)
    toast.tell("Recorded", lambda: undone.append("yes"))
    assert toast.geometry().center().x() == pytest.approx(300, abs=2)
    QApplication.sendEvent(toast.button, _focus(come=True))
    toast.button.setFocus()
    assert not toast._timer.isActive(), "it would leave while it is used"
    assert toast.isVisible()
    host.setFocus()
    QApplication.sendEvent(toast.button, _focus(come=False))
    toast.button.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())
    theme.apply(Look(Mode.LIGHT))
    toast.tell("Again", lambda: undone.append("again"), verb="Take back")
    toast.button.click()
    assert (undone, toast.isVisible()) == (["again"], False)


def _focus(*, come: bool) -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusIn if come else QEvent.Type.FocusOut)


def test_progress_comes_late_and_says_what_cancel_leaves(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Copying", leaves="What is copied stays.")
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible)
    strip.advance(12, 1400)
    assert "12 of 1,400" in [each.text() for each in strip.findChildren(Label)]
    with qtbot.waitSignal(strip.cancelled):
        strip.cancel.click()
    assert not strip.cancel.isEnabled()
    strip.finish()
    strip.begin("Quick")
    strip.finish()
    assert not strip._timer.isActive(), "it would come up after all"
    assert not strip.isVisible()


def test_the_rail_and_the_combo_are_one_choice(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rail = SectionRail(page)
    qtbot.addWidget(rail)
    rail.show_sections([Section("a", "Overview"), Section("b", "Person", "1", "warn")])
    assert rail.current() == "a"
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail.combo.activated.emit(1)
    assert (chosen.args, rail.current()) == (["b"], "b")
    rail.show_sections([Section("a", "Overview"), Section("b", "Person", "2")])
    assert (rail.current(), rail.combo.itemText(1)) == ("b", "Person  2")
    rail.show_sections([])
    assert rail.current() == ""


def test_forms_have_two_columns_where_there_is_room(qtbot: QtBot, theme: Theme) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    for at in range(3):
        form.add(Field(str(at), LineEdit()), wide=at == 2)
    form.resize(800, 300)
    form.show()
    assert form.columns == 2
    form.resize(500, 300)
    assert form.columns == 1
    form.resize(1000, 300)
    theme.apply(Look(Mode.LIGHT, 200, still=True))
    assert form.columns == 1


def test_files_are_dropped_and_the_frame_goes_away(qtbot: QtBot, tmp_path: Path) -> None:
    area = DropArea(QWidget(), "Drop to add")
    qtbot.addWidget(area)
    area.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/x")])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip  # noqa: E501
    with qtbot.waitSignal(area.dropped) as dropped:
        area.dropEvent(event)
    assert (dropped.args, area.is_offered) == ([[tmp_path / "a.pdf"]], False)


def test_the_timeline_puts_captions_where_there_is_room(qtbot: QtBot) -> None:
    lane = Lane("Events", "warn", (TimelineItem("a", "Arrest", "19 May 2023", date(2023, 5, 19)), TimelineItem("b", "Long stay", "2024", date(2024, 1, 1), date(2025, 12, 31))))  # fmt: skip  # noqa: E501
    picture = Timeline((lane,), date(2026, 11, 21))
    qtbot.addWidget(picture)
    picture.resize(700, picture.sizeHint().height())
    picture.show()
    day, stay = picture.placed()
    assert day.caption is not None
    assert stay.caption is not None
    assert stay.box.contains(stay.caption)
    assert day.caption.left() > day.box.left()
    with qtbot.waitSignal(picture.chosen) as chosen:
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=stay.box.center().toPoint())
    assert chosen.args == ["b"]
    before = picture.window_of_time.span
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Minus):
        QTest.keyClick(picture, key)
    assert picture.window_of_time.span < before
    QTest.keyClick(picture, Qt.Key.Key_Home)
    assert picture.window_of_time.span == before


def test_rows_and_bars_ask(qtbot: QtBot) -> None:
    rows = CardRows([CardRow("k", "Passport", "", unknown=True)])
    bar = SaveBar()
    for each in (rows, bar):
        qtbot.addWidget(each)
    pencil = rows.findChild(Button)
    assert pencil is not None
    assert pencil.accessibleName() == "Edit Passport"
    with qtbot.waitSignal(rows.edit_asked) as asked:
        pencil.click()
    assert asked.args == ["k"]
    bar.set_possible(save=True, undo=False)
    bar.tell_open("1 thing to look at")
    assert (bar.save.isEnabled(), bar.undo.isEnabled()) == (True, False)
    assert [letter(at) for at in (0, 25, 26)] == ["A", "Z", "AA"]
