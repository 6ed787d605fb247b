"""The window while no vault is open: one card in the middle, and one sentence below it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.ui.dialogs.files import ask_file, ask_free_name
from desktop_app.ui.models.unlock import Card, UnlockModel
from desktop_app.ui.theme import set_fixed
from desktop_app.ui.unlock.card import WIDTH, CardBody
from desktop_app.ui.unlock.new_cards import PlaceCard, RecoverCard, RepeatCard, SheetCard, WordsCard
from desktop_app.ui.unlock.open_card import OpenCard
from desktop_app.ui.widgets.layouts import column, framed, holder, row, scrolled
from desktop_app.ui.widgets.text import Label


class UnlockWindow(QMainWindow):
    """Shows the card that the model asks for; a file dropped anywhere becomes the file to open."""

    def __init__(self, model: UnlockModel, notice: str = "") -> None:
        super().__init__()
        self.model = model
        self.setWindowTitle("Holdfast")
        self.setAcceptDrops(True)
        self.open_card = OpenCard(model)
        self.place_card = PlaceCard(model)
        self.words_card = WordsCard(model)
        self.repeat_card = RepeatCard(model)
        self.sheet_card = SheetCard(model)
        self.recover_card = RecoverCard(model)
        self._cards: dict[Card, CardBody] = {
            Card.OPEN: self.open_card,
            Card.PLACE: self.place_card,
            Card.WORDS: self.words_card,
            Card.REPEAT: self.repeat_card,
            Card.SHEET: self.sheet_card,
            Card.RECOVER: self.recover_card,
        }
        self._shown: Card | None = None
        self._host = QWidget()
        self._pages = column(*self._cards.values(), gap=0)
        self._host.setLayout(self._pages)
        card = framed(column(self._host, gap=0), "card")
        set_fixed(card, width=WIDTH)
        self._line = Label(
            notice or self.tr("No network, no account. Locking forgets everything on the screen."), "small"
        )
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = holder(column(1, row(1, card, 1), self._line, 1, gap=16, margins=(16, 16, 16, 16)))
        middle.setProperty("role", "window")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCentralWidget(scrolled(middle))
        self.open_card.other_asked.connect(self._ask_file)
        self.open_card.new_asked.connect(model.begin_place)
        self.open_card.recovery_asked.connect(model.begin_recovery)
        self.open_card.key_file_asked.connect(self._ask_key_file)
        self.recover_card.target_asked.connect(self._recover)
        model.changed.connect(self._refresh)
        self._refresh()

    def tell(self, sentence: str) -> None:
        """Say something below the card."""
        self._line.setText(sentence)

    def forget(self) -> None:
        """Empty every editor: what was typed belongs to nobody any more."""
        self.open_card.passphrase.forget()
        self.repeat_card.passphrase.forget()
        self.recover_card.passphrase.forget()
        self.recover_card.words.show_value("")
        self.words_card.forget()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer the dropped file for opening; it is not read here."""
        if not self.model.busy:
            self.model.choose_path(Path(event.mimeData().urls()[0].toLocalFile()))
            event.acceptProposedAction()

    def _refresh(self) -> None:
        card = self.model.card
        self._cards[card].refresh()
        if card is self._shown:
            return
        if card is Card.OPEN:
            self.forget()
        self._shown = card
        for name, body in self._cards.items():
            body.setVisible(name is card)
        self._cards[card].first().setFocus()

    def _ask_file(self) -> None:
        path = ask_file(self, self.tr("Which file?"))
        if path is not None:
            self.model.choose_path(path)

    def _ask_key_file(self) -> None:
        if self.model.key_file is not None:
            self.model.choose_key_file(None)
            return
        path = ask_file(self, self.tr("Which key file?"))
        if path is not None:
            self.model.choose_key_file(path)

    def _recover(self) -> None:
        path = ask_free_name(self, self.tr("Where shall the new vault be?"), "recovered.vault")
        if path is not None:
            self.model.recover(
                self.recover_card.words.toPlainText(), path, self.recover_card.passphrase.text()
            )
