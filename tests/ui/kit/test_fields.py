"""Fields and editors: one line below, checked after a pause, any language, honest dates."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import ChipsEdit
from desktop_app.ui.widgets.editors import LineEdit, LongText, MarkdownEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.partial_date import DateChoice, DateReading, PartialDateField, plain_phrase
from desktop_app.ui.widgets.vocabulary import Term, VocabularyCombo

pytestmark = pytest.mark.usefixtures("theme")
EVIL = "<img src=x> <b>bold</b> & &amp;"
TERMS = (Term("uk", "Ukrainian", ("украинский",)), Term("en", "English", ("английский",)))


def test_a_field_says_the_most_urgent_thing(qtbot: QtBot) -> None:
    editor = LineEdit()
    field = Field("Born", editor, help_text="As in the passport")
    other = LineEdit()
    for each in (field, other):
        qtbot.addWidget(each)
    assert (field.told, editor.accessibleName()) == ("As in the passport", "Born")
    field.set_missing("Needed for the form")
    assert field.told == "Needed for the form"
    field.set_understood("Understood: 1988")
    field.set_error("8 or 9 digits, not 7")
    assert field.told == "8 or 9 digits, not 7"
    assert (editor.property("state"), "8 or 9" in editor.accessibleDescription()) == ("error", True)
    field.set_error("")
    assert (field.told, editor.property("state")) == ("Understood: 1988", "")
    field.set_understood("")
    field.set_missing("")
    field.set_source("Exhibit A")
    editor.focus_moved.emit(True)
    assert field.told == "Exhibit A"
    editor.focus_moved.emit(False)
    assert field.told == "As in the passport"
    field.set_versions(2)
    mark = field.findChild(Button)
    assert mark is not None
    assert mark.text().strip() == "2 versions"
    with qtbot.waitSignal(field.versions_asked):
        mark.click()
    field.set_versions(1)
    assert mark.isHidden()


def test_a_line_settles_after_a_pause_and_only_if_edited(qtbot: QtBot) -> None:
    line = LineEdit("Anna")
    qtbot.addWidget(line)
    line.show()
    with qtbot.assertNotEmitted(line.settled):
        line._settle()
    with qtbot.waitSignal(line.settled, timeout=2000) as settled:
        QTest.keyClicks(line, "x")
    assert settled.args == ["xAnna"]


def test_long_text_takes_plain_text_only(qtbot: QtBot) -> None:
    editor = LongText("a", rows=2)
    qtbot.addWidget(editor)
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText(EVIL)
    editor.selectAll()
    editor.insertFromMimeData(data)
    assert editor.toPlainText() == EVIL
    with qtbot.waitSignal(editor.settled, timeout=2000):
        QTest.keyClicks(editor, "!")


def test_markdown_marks_and_goes_on_with_lists(qtbot: QtBot) -> None:
    editor = MarkdownEdit("")
    qtbot.addWidget(editor)
    QTest.keyClicks(editor, "1. one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == "1. one\n2. two\n**x**"


def test_a_term_is_found_in_any_language(qtbot: QtBot) -> None:
    combo = VocabularyCombo(TERMS, other=True)
    qtbot.addWidget(combo)
    line = combo.lineEdit()
    assert line is not None
    with qtbot.waitSignal(combo.changed) as changed:
        line.setText("английский")
        line.editingFinished.emit()
    assert (changed.args, combo.currentText(), combo.code()) == (["en"], "English", "en")
    line.setText("no such language")
    line.editingFinished.emit()
    assert (combo.currentText(), combo.code()) == ("English", "en")
    with qtbot.waitSignal(combo.other_asked):
        combo.activated.emit(combo.count() - 1)
    assert combo.code() == "en"
    combo.show_code("zz")
    assert (combo.currentText(), combo.code()) == ("zz (unknown term)", "zz")
    with qtbot.waitSignal(combo.changed):
        line.clear()
        line.editingFinished.emit()
    assert combo.code() == ""
    completer = combo.completer()
    assert completer is not None
    completer.setCompletionPrefix("инский")
    assert [completer.pathFromIndex(completer.completionModel().index(0, 0)), completer.completionCount()] == ["Ukrainian", 1]  # fmt: skip  # noqa: E501


def test_chips_are_put_in_and_taken_away(qtbot: QtBot) -> None:
    chips = ChipsEdit(TERMS, hint="Add a language")
    qtbot.addWidget(chips)
    chips.show()
    with qtbot.waitSignal(chips.changed) as changed:
        chips.entry.insert("украинский")  # QTest types Latin letters only
        QTest.keyClick(chips.entry, Qt.Key.Key_Return)
    assert changed.args == [("uk",)]
    QTest.keyClicks(chips.entry, "en,")
    QTest.keyClicks(chips.entry, "klingon,")
    assert (chips.codes(), chips.entry.text()) == (("uk", "en"), "klingon")
    chips.entry.clear()
    QTest.keyClick(chips.entry, Qt.Key.Key_Backspace)
    assert chips.codes() == ("uk",)
    QTest.keyClick(chips._chips[0][1], Qt.Key.Key_Delete)
    assert chips.codes() == ()
    assert chips.entry.placeholderText() == "Add a language"


def test_a_doubtful_date_offers_its_meanings(qtbot: QtBot) -> None:
    two = DateReading(choices=(DateChoice("5 March", "2022-03-05"), DateChoice("3 May", "2022-05-03")))
    field = PartialDateField("Seen", lambda text: two if text == "5.3.22" else DateReading(understood=text))
    qtbot.addWidget(field)
    field.show()
    field.show_text("5.3.22")
    chip = next(each for each in field.findChildren(Button) if each.text() == "3 May")
    with qtbot.waitSignal(field.read) as read:
        chip.click()
    assert read.args == ["2022-05-03", DateReading(understood="2022-05-03")]
    assert field.told == "Understood: 2022-05-03"
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    picker = field.open_picker()
    picker.precision.setCurrentIndex(1)
    picker.year.setText("2022")
    assert not picker.put.isEnabled()
    picker.month.setText("13")
    assert not picker.put.isEnabled()
    picker.month.setText("3")
    with qtbot.waitSignal(field.read):
        picker.put.click()
    assert field.line.text() == "2022-03"


@pytest.mark.parametrize(("parts", "text"), [(("day", 2022, 3, 5), "2022-03-05"), (("year", 2022, 3, 5), "2022"), (("about", 2022, None, None), "about 2022"), (("about", None, None, None), "")])  # fmt: skip  # noqa: E501
def test_the_picker_says_no_more_than_is_known(parts: tuple[str, int | None, int | None, int | None], text: str) -> None:  # fmt: skip  # noqa: E501
    assert plain_phrase(*parts) == text
