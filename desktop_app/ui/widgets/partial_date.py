"""Typing a date that may be imprecise: what was understood is said below, doubt is offered as chips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout

from desktop_app.ui.theme import set_fixed, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import clear, row
from desktop_app.ui.widgets.text import Label

MONTHS = 12


@dataclass(frozen=True, slots=True)
class DateChoice:
    """One meaning of an ambiguous date: what the chip says, and the text that says it without doubt."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class DateReading:
    """How a text was read: ``understood`` in words, or an ``error``, or several ``choices``."""

    understood: str = ""
    error: str = ""
    choices: tuple[DateChoice, ...] = ()


Parser = Callable[[str], DateReading]
Phrase = Callable[[str, int | None, int | None, int | None], str]
"""Makes the text for a precision ("day", "month", "season", "year", "about"), year, month and day."""

MonthNames = Callable[[int], str]


def plain_phrase(precision: str, year: int | None, month: int | None, day: int | None) -> str:
    """Return "2022-03-05", "2022-03", "2022" or "about …": text that any reader of dates understands."""
    parts = [f"{year:04d}" if year else ""]
    if precision in ("day", "month", "about") and month:
        parts.append(f"{month:02d}")
        if precision in ("day", "about") and day:
            parts.append(f"{day:02d}")
    text = "-".join(part for part in parts if part)
    return f"about {text}" if precision == "about" and text else text


class PartialDateField(Field):
    """A field for a date. ``read`` carries the text and its :class:`DateReading` each time it was read anew.

    Alt+Down opens a picker that asks for the precision first.
    """

    read = Signal(str, object)

    def __init__(
        self,
        caption: str,
        parser: Parser,
        *,
        hint: str = "",
        help_text: str = "",
        phrase: Phrase = plain_phrase,
    ) -> None:
        self.line = _DateLine(hint=hint, figures=True)
        super().__init__(caption, self.line, help_text=help_text)
        self._parser, self._phrase = parser, phrase
        self._choices = FlowLayout(6)
        self._stack.addLayout(self._choices)
        self.line.settled.connect(self._settle)
        self.line.picker_asked.connect(self.open_picker)

    def show_text(self, text: str) -> None:
        """Show the words as given and how they are read; does not count as editing."""
        self.line.show_value(text)
        self._read(text)

    def open_picker(self) -> DatePicker:
        """Open the precision picker below the line."""
        picker = DatePicker(self._phrase, self)
        picker.picked.connect(self._take)
        picker.move(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        picker.show()
        picker.precision.setFocus(Qt.FocusReason.PopupFocusReason)
        return picker

    def _take(self, text: str) -> None:
        self.line.show_value(text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle(text)

    def _settle(self, text: str) -> None:
        self.read.emit(text, self._read(text))

    def _read(self, text: str) -> DateReading:
        reading = self._parser(text) if text.strip() else DateReading()
        self.set_error(reading.error)
        self.set_understood(
            self.tr("Understood: {date}").format(date=reading.understood) if reading.understood else ""
        )
        clear(self._choices)
        for choice in reading.choices:
            chip = Button(choice.label, kind="chip")
            chip.clicked.connect(lambda *_, text=choice.text: self._take(text))
            self._choices.addWidget(chip)
        self.updateGeometry()
        return reading


class _DateLine(LineEdit):
    """The line, with Alt+Down."""

    picker_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the picker."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.picker_asked.emit()
            return
        super().keyPressEvent(event)


class DatePicker(QFrame):
    """Asks how precisely the date is known, then for the parts that are; Enter puts it in, Esc closes."""

    picked = Signal(str)

    def __init__(self, phrase: Phrase, parent: PartialDateField) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._phrase = phrase
        self.precision = QComboBox()
        for code, label in (
            ("day", self.tr("The day is known")),
            ("month", self.tr("Only the month")),
            ("year", self.tr("Only the year")),
            ("about", self.tr("About that time")),
        ):
            self.precision.addItem(label, code)
        self.precision.setAccessibleName(self.tr("How precisely it is known"))
        self.year = self._number(self.tr("Year"), 58)
        self.month = self._number(self.tr("Month"), 44)
        self.day = self._number(self.tr("Day"), 44)
        self.put = Button(self.tr("Put in"), kind="primary")
        self.put.clicked.connect(self._put)
        self.precision.currentIndexChanged.connect(self._show)
        stack = QVBoxLayout(self)
        set_margins(stack, 12, 12, 12, 12)
        set_spacing(stack, 8)
        stack.addWidget(Label(self.tr("How precisely is it known?"), "label"))
        stack.addWidget(self.precision)
        stack.addLayout(row(self.year, self.month, self.day, 1, self.put, gap=6))
        self._show()

    def _number(self, name: str, width: int) -> QLineEdit:
        line = LineEdit(hint=name, figures=True)
        line.setAccessibleName(name)
        line.setMaxLength(4)
        set_fixed(line, width=width)
        line.returnPressed.connect(self._put)
        line.textChanged.connect(self._show)
        return line

    def _show(self) -> None:
        precision = str(self.precision.currentData())
        self.month.setVisible(precision != "year")
        self.day.setVisible(precision in ("day", "about"))
        self.put.setEnabled(bool(self._text()))

    def _text(self) -> str:
        def value(line: QLineEdit) -> int | None:
            return int(line.text()) if line.text().isdecimal() else None

        precision, month = str(self.precision.currentData()), value(self.month)
        if precision in ("day", "month") and (month is None or not 1 <= month <= MONTHS):
            return ""
        if precision == "day" and value(self.day) is None:
            return ""
        return self._phrase(precision, value(self.year), month, value(self.day)) if value(self.year) else ""

    def _put(self) -> None:
        text = self._text()
        if text:
            self.picked.emit(text)
            self.close()
