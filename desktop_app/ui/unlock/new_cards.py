"""The way to a new vault: six words offered, typed once more, recovery sheet written by hand."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.dialogs.files import ask_free_name
from desktop_app.ui.models.unlock import UnlockModel
from desktop_app.ui.unlock.card import CardBody, tell
from desktop_app.ui.unlock.passphrase import KeyboardLine, PassphraseEdit
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit, LongText
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import framed, row
from desktop_app.ui.widgets.words import numbered_words


def language() -> str:
    """Return the two letters of the desktop's language, for the words that are offered."""
    return QLocale.system().name()[:2]


class PlaceCard(CardBody):
    """Asks for the author's name and then for the file."""

    def __init__(self, model: UnlockModel) -> None:
        super().__init__(
            model,
            self.tr("New vault"),
            self.tr("One encrypted file on this computer or on a stick. There is no account and no server."),
        )
        self.name = LineEdit()
        self.field = Field(
            self.tr("Your name here"),
            self.name,
            help_text=self.tr("Colleagues see it beside what you write. It may be a pseudonym."),
        )
        self.place = Button(self.tr("Choose where"), kind="primary", action=self._go_on)
        self.back = Button(self.tr("Back"), action=model.back)
        self.put(self.field, row(self.back, 1, self.place))
        self.name.returnPressed.connect(self._go_on)

    def refresh(self) -> None:
        """Show what went wrong with the chosen place."""
        tell(self.field, self.model.trouble)

    def first(self) -> QWidget:
        """Return the editor."""
        return self.name

    def _go_on(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.field.set_error(self.tr("A name is needed. A pseudonym will do."))
            return
        path = ask_free_name(self, self.tr("Where shall the vault be?"), "field.vault")
        if path is not None:
            self.model.begin_new(path, name, language())


class WordsCard(CardBody):
    """Offers six generated words; a passphrase of one's own is weighed as time to guess."""

    def __init__(self, model: UnlockModel) -> None:
        super().__init__(
            model,
            self.tr("Choose a passphrase"),
            self.tr(
                "Write these six words down and keep the paper apart from the computer. "
                "Nobody can open the vault without them."
            ),
            "key-round",
        )
        self.phrase = LineEdit()
        self.field = Field(self.tr("Passphrase"), self.phrase)
        self.others = Button(self.tr("Other words"), "refresh-cw", "link", action=self._others)
        self.go_on = Button(self.tr("I have written them down"), kind="primary", action=self.submit)
        self.back = Button(self.tr("Back"), action=model.back)
        self.put(self.field, self.others, row(self.back, 1, self.go_on))
        self.phrase.textChanged.connect(self._weigh)
        self.phrase.returnPressed.connect(self.submit)

    def refresh(self) -> None:
        """Show the words offered."""
        if self.model.words and not self.phrase.isModified():
            self.phrase.show_value(self.model.words)
        self._weigh(self.phrase.text())
        if self.model.trouble is not None:
            tell(self.field, self.model.trouble)

    def submit(self) -> None:
        """Take what stands in the field."""
        self.model.accept_words(self.phrase.text())

    def first(self) -> QWidget:
        """Return the button: the words need only be read."""
        return self.go_on

    def forget(self) -> None:
        """Empty the field for the next time."""
        self.phrase.show_value("")
        self.phrase.setModified(False)

    def _others(self) -> None:
        self.phrase.setModified(False)
        self.model.other_words(language())

    def _weigh(self, text: str) -> None:
        tell(self.field, None)
        score, words = self.model.strength(text) if text else (0, "")
        strong = score > 2
        self.field.set_understood(self.tr("Time to guess: {0}").format(words) if strong else "")
        self.field.set_help(
            self.tr("Time to guess: {0}. Too short for a file that can be copied.").format(words)
            if text and not strong
            else ""
        )


class RepeatCard(CardBody):
    """Lets the words be typed from paper before anything is made."""

    def __init__(self, model: UnlockModel) -> None:
        super().__init__(
            model,
            self.tr("Type it from the paper"),
            self.tr("This shows that what you wrote down opens the vault."),
            "key-round",
        )
        self.passphrase = PassphraseEdit()
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        self.keyboard = KeyboardLine(self.passphrase)
        self.make = Button(self.tr("Make the vault"), kind="primary", action=self.submit)
        self.back = Button(self.tr("Back"), action=self._back)
        self.put(self.field, self.keyboard, row(self.back, 1, self.make))
        self.passphrase.returnPressed.connect(self.submit)
        self.passphrase.textEdited.connect(lambda: tell(self.field, None))

    def refresh(self) -> None:
        """Show progress and error."""
        tell(self.field, self.model.trouble)
        self.make.set_caption(self.model.busy or self.tr("Make the vault"))
        for widget in (self.make, self.back, self.passphrase):
            widget.setEnabled(not self.model.busy)

    def submit(self) -> None:
        """Compare and make."""
        self.model.repeat_words(self.passphrase.text())

    def first(self) -> QWidget:
        """Return the editor."""
        return self.passphrase

    def _back(self) -> None:
        self.passphrase.forget()
        self.model.back()


class SheetCard(CardBody):
    """Shows the recovery words to be written by hand: a printer would keep them."""

    done = Signal()

    def __init__(self, model: UnlockModel) -> None:
        super().__init__(
            model,
            self.tr("Write the recovery sheet"),
            self.tr(
                "These words open this file even if the passphrase is forgotten or the file is damaged, "
                "without the key file. Write them by hand and keep them where only you can get at them. "
                "They are shown only now."
            ),
            "file-lock",
        )
        self._place = framed(row(), "block")
        self.go_on = Button(self.tr("They are on paper"), kind="primary", action=model.sheet_is_written)
        self.put(self._place, row(1, self.go_on))

    def refresh(self) -> None:
        """Show the words, numbered."""
        words = self.model.recovery_words
        if not words:
            return
        fresh = numbered_words(words)
        self._stack.replaceWidget(self._place, fresh)
        self._place.deleteLater()
        self._place = fresh

    def first(self) -> QWidget:
        """Return the button."""
        return self.go_on


class RecoverCard(CardBody):
    """Takes the words of a recovery sheet and a new passphrase."""

    target_asked = Signal()

    def __init__(self, model: UnlockModel) -> None:
        super().__init__(
            model,
            self.tr("Open with the recovery sheet"),
            self.tr("A new vault is made beside the file; the file itself stays as it is."),
            "file-lock",
        )
        self.words = LongText(hint=self.tr("Words in their order, with their numbers or without"), rows=5)
        self.words_field = Field(self.tr("Recovery words"), self.words)
        self.passphrase = PassphraseEdit()
        self.passphrase_field = Field(
            self.tr("New passphrase"), self.passphrase, help_text=self.tr("For the new vault")
        )
        self.recover = Button(self.tr("Recover"), kind="primary", action=self.target_asked.emit)
        self.recover.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.back = Button(self.tr("Back"), action=model.back)
        self.put(self.words_field, self.passphrase_field, row(self.back, 1, self.recover))

    def refresh(self) -> None:
        """Show progress and error."""
        tell(self.words_field, self.model.trouble)
        self.recover.set_caption(self.model.busy or self.tr("Recover"))
        for widget in (self.recover, self.back, self.words, self.passphrase):
            widget.setEnabled(not self.model.busy)

    def first(self) -> QWidget:
        """Return the editor of the words."""
        return self.words
