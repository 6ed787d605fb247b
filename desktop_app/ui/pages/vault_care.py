"""The block “Vault” of the settings: how the file fares, and the verbs that take care of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.models.upkeep import UpkeepModel
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.facts import Fact, FactsStrip
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import holder
from desktop_app.ui.widgets.text import Label


class VaultCare(QWidget):
    """Shows a model; what asks for a file or a passphrase is sent to the owner."""

    place_wanted = Signal()
    passphrase_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, model: UpkeepModel) -> None:
        super().__init__()
        self._model = model
        self.facts, self.verdict = FactsStrip(), Banner()
        self.back_up = Button(self.tr("Back up now"), "archive", action=model.back_up)
        self.back_up_to = Button(self.tr("Back up to another place…"), "usb", action=self.place_wanted.emit)
        self.verify = Button(self.tr("Check the vault"), "shield-check", action=model.verify)
        self.passphrase = Button(
            self.tr("Change passphrase…"), "key-round", action=self.passphrase_wanted.emit
        )
        self.sheet = Button(self.tr("Recovery sheet…"), "file-lock", action=self.sheet_wanted.emit)
        self._verbs = (self.back_up, self.back_up_to, self.verify, self.passphrase, self.sheet)
        care, keys = FlowLayout(8), FlowLayout(8)
        for button in self._verbs[:3]:
            care.addWidget(button)
        for button in self._verbs[3:]:
            keys.addWidget(button)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 12)
        for each in (
            Label(self.tr("Vault"), "h2"),
            self.facts,
            self.verdict,
            holder(care),
            Label(
                self.tr(
                    "Backups make themselves every two hours beside the vault. A copy on a stick survives "
                    "this computer."
                ),
                "small",
                wrap=True,
            ),
            holder(keys),
            Label(
                self.tr(
                    "The recovery sheet opens the vault without passphrase and key file. A new passphrase "
                    "needs a new sheet."
                ),
                "small",
                wrap=True,
            ),
        ):
            stack.addWidget(each)
        model.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew: backups make themselves meanwhile."""
        super().showEvent(event)
        self._model.read()

    def _refresh(self) -> None:
        facts = [Fact(one.caption, one.icon, one.value, one.note, one.tint) for one in self._model.facts()]
        self.facts.show_facts(facts)
        verdict = self._model.verdict()
        self.verdict.setVisible(verdict is not None)
        if verdict is not None:
            self.verdict.tell(verdict.text, verdict.tone, detail=verdict.detail)
        for button in self._verbs:
            button.setEnabled(not self._model.is_busy)
