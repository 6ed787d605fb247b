"""The dialogs about the vault's key: who are you, a new passphrase, the words of the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.dialogs.files import ask_file
from desktop_app.ui.theme import set_margins, set_minimum, set_spacing
from desktop_app.ui.unlock.passphrase import KeyboardLine, PassphraseEdit
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import Item, column, holder, row
from desktop_app.ui.widgets.text import Label
from desktop_app.ui.widgets.words import numbered_words

WIDTH = 440
Strength = Callable[[str], tuple[bool, str]]


class KeyDialog(QDialog):
    """A heading, a sentence, and what is put below; Esc leaves everything as it is."""

    def __init__(self, parent: QWidget, heading: str, sentence: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Holdfast")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 24, 20, 24, 20)
        set_spacing(self._stack, 12)
        self._stack.addWidget(Label(heading, "h2", wrap=True))
        self._stack.addWidget(Label(sentence, "dim", wrap=True))
        set_minimum(self, width=WIDTH)

    def put(self, *items: Item) -> None:
        """Add widgets and layouts below each other."""
        self._stack.addLayout(column(*items, gap=12))


class KeyFileButton(Button):
    """Chooses a key file; pressed again, there is none."""

    def __init__(self, key_file: Path | None = None) -> None:
        super().__init__("", "key-round", "link", action=self._choose)
        self.key_file = key_file
        self._tell()

    def _choose(self) -> None:
        if self.key_file is not None:
            self.key_file = None
        else:
            self.key_file = ask_file(self.window(), self.tr("Which key file?"))
        self._tell()

    def _tell(self) -> None:
        self.set_caption(
            self.tr("Key file: {0}").format(self.key_file.name)
            if self.key_file is not None
            else self.tr("Use a key file")
        )


class ConfirmDialog(KeyDialog):
    """Asks for the present passphrase and key file; ``asked`` carries them, `refuse` says why not."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget, heading: str, sentence: str) -> None:
        super().__init__(parent, heading, sentence)
        self.passphrase, self.key_file = PassphraseEdit(), KeyFileButton()
        self.field = Field(self.tr("Present passphrase"), self.passphrase)
        self.go = Button(self.tr("Go on"), kind="primary", action=self.submit)
        self.go.setDefault(True)
        self.cancel = Button(self.tr("Cancel"), action=self.reject)
        self.put(
            self.field,
            row(KeyboardLine(self.passphrase), 1, self.key_file),
            row(1, self.cancel, self.go),
        )
        self.passphrase.textEdited.connect(lambda: self.field.set_error(""))
        self.finished.connect(self.passphrase.forget)
        self.passphrase.setFocus()

    def submit(self) -> None:
        """Ask whether it is right."""
        if self.passphrase.text() and self.go.isEnabled():
            self._wait(on=True)
            self.asked.emit(self.passphrase.text(), self.key_file.key_file)

    def refuse(self, told: str) -> None:
        """Say why not, and let it be typed again."""
        self._wait(on=False)
        self.field.set_error(told)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _wait(self, *, on: bool) -> None:
        self.go.set_caption(self.tr("Checking…") if on else self.tr("Go on"))
        for each in (self.go, self.passphrase, self.key_file):
            each.setEnabled(not on)


class NewPassphraseDialog(KeyDialog):
    """Offers six words, weighs a passphrase of one's own, and has it typed again; ``chosen`` carries it.

    With it goes the key file, by default the one that was needed so far.
    """

    chosen = Signal(str, object)

    def __init__(
        self, parent: QWidget, offer: Callable[[], str], strength: Strength, key_file: Path | None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Choose a new passphrase"),
            self.tr(
                "Write these six words down and keep the paper apart from the computer. Backups made so far "
                "keep the old passphrase, and recovery sheets written so far open only those."
            ),
        )
        self._offer, self._strength = offer, strength
        self.phrase, self.again, self.key_file = LineEdit(), PassphraseEdit(), KeyFileButton(key_file)
        self.field = Field(self.tr("New passphrase"), self.phrase)
        self.again_field = Field(self.tr("Type it from the paper"), self.again)
        self.others = Button(self.tr("Other words"), "refresh-cw", "link", action=self.offer_words)
        self.written = Button(self.tr("I have written them down"), kind="primary", action=self._go_on)
        self.change = Button(self.tr("Change the passphrase"), kind="primary", action=self._finish)
        self.back = Button(self.tr("Back"), action=self._go_back)
        cancel = Button(self.tr("Cancel"), action=self.reject)
        self.pages = QStackedWidget()
        self.pages.addWidget(
            holder(
                column(
                    self.field, row(self.others, 1, self.key_file), 1, row(1, cancel, self.written), gap=12
                )
            )
        )
        self.pages.addWidget(
            holder(
                column(
                    self.again_field,
                    row(KeyboardLine(self.again), 1),
                    1,
                    row(self.back, 1, self.change),
                    gap=12,
                )
            )
        )
        self.put(self.pages)
        self.phrase.textChanged.connect(self._weigh)
        self.phrase.returnPressed.connect(self._go_on)
        self.again.returnPressed.connect(self._finish)
        self.again.textEdited.connect(lambda: self.again_field.set_error(""))
        self.finished.connect(self._forget)
        self.offer_words()
        self.written.setFocus()

    def offer_words(self) -> None:
        """Put six generated words into the field."""
        self.phrase.show_value(self._offer())

    def _weigh(self, text: str) -> None:
        strong, time = self._strength(text) if text else (False, "")
        told = self.tr("Time to guess: {0}").format(time) if text else ""
        self.field.set_error("")
        self.field.set_understood(told if strong else "")
        self.field.set_help("" if strong else told)

    def _go_on(self) -> None:
        if not self._strength(self.phrase.text())[0]:
            self.field.set_error(
                self.tr("This would not hold long. Take the six words offered, or a longer phrase.")
            )
            return
        self.pages.setCurrentIndex(1)
        self.again.setFocus()

    def _go_back(self) -> None:
        self.again.forget()
        self.again_field.set_error("")
        self.pages.setCurrentIndex(0)

    def _finish(self) -> None:
        if " ".join(self.again.text().split()) != " ".join(self.phrase.text().split()):
            self.again_field.set_error(
                self.tr("This is not what was chosen before. Look at the paper again.")
            )
            return
        self.chosen.emit(self.phrase.text(), self.key_file.key_file)
        self.accept()

    def _forget(self) -> None:
        self.phrase.show_value("")
        self.again.forget()


class SheetDialog(KeyDialog):
    """Shows the words of the recovery sheet, to be written by hand: a printer would keep them."""

    def __init__(self, parent: QWidget, words: Sequence[str], sentence: str) -> None:
        super().__init__(parent, self.tr("Write the recovery sheet"), sentence)
        self.done_button = Button(self.tr("They are on paper"), kind="primary", action=self.accept)
        self.done_button.setDefault(True)
        self.put(numbered_words(words), row(1, self.done_button))
