"""What tests of the case page do by hand: find a cell, type into it, press a button, read the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.services.cases.page import CaseFile, case_file
from desktop_app.services.session import Session
from desktop_app.ui.case.cell import FieldCell
from desktop_app.ui.case.entry_form import ChildList, EntryForm
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.widgets.buttons import Button
from tests.ui.case.made_up import MadeCase

P = TypeVar("P", bound=QWidget)
Wait = Callable[[], None]


def file_of(session: Session, made: MadeCase) -> CaseFile:
    found = session.run(case_file, made.case).result(10)
    assert found is not None
    return found


def make_whole(within: QWidget) -> None:
    """Do not wait for the slices in which a form is made."""
    for form in [within, *within.findChildren(EntryForm)]:
        if isinstance(form, EntryForm) and form.isVisible():
            form.finish()


def cell(within: QWidget, kind_field: str) -> FieldCell:
    make_whole(within)
    return next(c for c in within.findChildren(FieldCell) if c.spec.name == kind_field and c.isVisible())


def type_text(cell: FieldCell, text: str) -> None:
    editor = cell.field.editor
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def buttons(within: QWidget, name: str) -> list[Button]:
    make_whole(within)
    return [b for b in within.findChildren(Button) if b.accessibleName() == name and b.isVisible()]


def press(within: QWidget, name: str) -> None:
    found = buttons(within, name)
    assert found, name
    found[0].click()


def texts(within: QWidget) -> str:
    return "\n".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())


def panel_of(page: CasePage, kind: type[P]) -> P:
    found = page._panel
    assert isinstance(found, kind)
    return found


def has_panel(page: CasePage) -> bool:
    return page._panel is not None


def has_form(section: ListSection | ChildList) -> bool:
    return section.form is not None
