"""The choices of a dossier: language and paper of the document, what for, to whom, exhibits or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop_app.ui.models.dossier import Choices
from desktop_app.ui.models.dossier_checks import Choice
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import column, row

LANGUAGES = (("en", "English"), ("ru", "Русский"), ("uk", "Українська"), ("fr", "Français"))


class ChoicesForm(QWidget):
    """``chosen`` carries the name of a choice and its value."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.language = self._combo("language", LANGUAGES)
        self.paper = self._combo("paper", (("letter", self.tr("Letter")), ("a4", "A4")))
        self.purpose = LineEdit(hint=self.tr("Appeal, resettlement, …"))
        self.recipient = LineEdit(hint=self.tr("Board, counsel, ministry"))
        self.exhibits = QCheckBox(self.tr("With the pages of the exhibits"))
        self.exhibits.toggled.connect(lambda on: self.chosen.emit("with_exhibits", on))
        for name, line in (("purpose", self.purpose), ("recipient", self.recipient)):
            line.settled.connect(lambda text, name=name: self.chosen.emit(name, text))
            line.returnPressed.connect(lambda line=line, name=name: self.chosen.emit(name, line.text()))
        self.setLayout(
            column(
                row(Field(self.tr("Language"), self.language), Field(self.tr("Paper"), self.paper)),
                Field(self.tr("Purpose"), self.purpose),
                Field(self.tr("Recipient"), self.recipient),
                self.exhibits,
                gap=12,
            )
        )

    def show_choices(self, choices: Choices) -> None:
        """Show these; does not count as choosing."""
        for box, value in ((self.language, choices.language), (self.paper, choices.paper)):
            box.setCurrentIndex(box.findData(value))
        for line, text in ((self.purpose, choices.purpose), (self.recipient, choices.recipient)):
            if line.text() != text:
                line.show_value(text)
        blocked = self.exhibits.blockSignals(True)
        self.exhibits.setChecked(choices.with_exhibits)
        self.exhibits.blockSignals(blocked)

    def editor(self, choice: Choice) -> QWidget:
        """Return the widget of a choice that a check leads to."""
        return {
            Choice.PURPOSE: self.purpose,
            Choice.RECIPIENT: self.recipient,
            Choice.EXHIBITS: self.exhibits,
        }[choice]

    def _combo(self, name: str, terms: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        for code, label in terms:
            box.addItem(label, code)
        box.setMinimumContentsLength(3)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(lambda *_: self.chosen.emit(name, box.currentData()))
        return box
