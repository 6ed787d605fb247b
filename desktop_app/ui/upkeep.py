"""Joins the care of the vault: what the settings offer, its dialogs, the strip that shows progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from desktop_app.domain.errors import KnownError
from desktop_app.ui.dialogs.files import ask_free_name
from desktop_app.ui.dialogs.keys import ConfirmDialog, NewPassphraseDialog, SheetDialog
from desktop_app.ui.languages import told
from desktop_app.ui.models.upkeep import UpkeepModel
from desktop_app.ui.pages.vault_care import VaultCare
from desktop_app.ui.presenter import Presenter
from desktop_app.ui.shell.window import MainWindow


class Upkeep(QObject):
    """Takes care of one open vault in one window. ``name`` is the vault's, ``language`` that of new words."""

    def __init__(
        self, model: UpkeepModel, main: MainWindow, presenter: Presenter, name: str, language: str
    ) -> None:
        super().__init__(main)
        self.model = model
        self._main, self._presenter, self._name, self._language = main, presenter, name, language
        self._dialog: QDialog | None = None
        strip = main.progress
        model.begun.connect(lambda what, leaves: strip.begin(what, leaves=leaves))
        model.progressed.connect(strip.advance)
        model.ended.connect(strip.finish)
        model.told.connect(main.toast.tell)
        model.failed.connect(presenter.show)
        model.renewed.connect(self._renewed)
        strip.cancelled.connect(model.cancel)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, or None."""
        return self._dialog

    def make_block(self) -> VaultCare:
        """Return the block for the settings."""
        block = VaultCare(self.model)
        block.place_wanted.connect(self.ask_place)
        block.passphrase_wanted.connect(self.change_passphrase)
        block.sheet_wanted.connect(self.show_sheet)
        return block

    def ask_place(self) -> None:
        """Ask where a copy shall go, and make it."""
        name = f"{self._name} {datetime.now().astimezone():%Y-%m-%d}.vault"
        target = ask_free_name(self._main, self.tr("Where shall the backup be?"), name)
        if target is not None:
            self.model.back_up_to(target)

    def change_passphrase(self) -> None:
        """Ask who it is, then for the new passphrase."""
        dialog = ConfirmDialog(
            self._main,
            self.tr("Change passphrase"),
            self.tr("The vault is written anew under another key. First the one that it has now."),
        )

        def asked(passphrase: str, key_file: Path | None) -> None:
            self.model.confirm(
                passphrase,
                key_file,
                partial(self._unless_left, dialog, partial(self._ask_new, key_file)),
                partial(self._refused, dialog),
            )

        dialog.asked.connect(asked)
        self._open(dialog)

    def show_sheet(self) -> None:
        """Ask who it is, then show the recovery words."""
        dialog = ConfirmDialog(
            self._main,
            self.tr("Recovery sheet"),
            self.tr("The words open the vault without its passphrase, so the passphrase is asked for first."),
        )
        sentence = self.tr(
            "These words open this vault, and every copy under its present key, without passphrase and key "
            "file. Write them by hand. An earlier sheet of this key has other words and opens it too."
        )

        def asked(passphrase: str, key_file: Path | None) -> None:
            self.model.words(
                passphrase,
                key_file,
                partial(self._unless_left, dialog, partial(self._show_words, sentence)),
                partial(self._refused, dialog),
            )

        dialog.asked.connect(asked)
        self._open(dialog)

    def _ask_new(self, key_file: Path | None) -> None:
        dialog = NewPassphraseDialog(
            self._main, partial(self.model.offer, self._language), self.model.strength, key_file
        )
        dialog.chosen.connect(self.model.rekey)
        self._open(dialog)

    def _renewed(self, words: Sequence[str]) -> None:
        sentence = self.tr(
            "The new passphrase is in force. Sheets written before open only older copies: write this one by "
            "hand now, and keep it where only you can get at it."
        )
        self._show_words(sentence, words)

    def _show_words(self, sentence: str, words: Sequence[str]) -> None:
        self._open(SheetDialog(self._main, words, sentence))

    def _unless_left(self, dialog: QDialog, then: Callable[..., None], *found: Sequence[str]) -> None:
        """Go on, unless the person left the dialog while the passphrase was checked."""
        if dialog is self._dialog:
            then(*found)

    def _refused(self, dialog: ConfirmDialog, error: BaseException) -> None:
        if dialog is not self._dialog:
            return
        if isinstance(error, KnownError):
            dialog.refuse(told(error))
        else:
            dialog.reject()
            self._presenter.show(error)

    def _open(self, dialog: QDialog) -> None:
        before, self._dialog = self._dialog, dialog
        if before is not None:
            before.accept()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(partial(self._closed, dialog))
        dialog.open()

    def _closed(self, dialog: QDialog, _result: int) -> None:
        if self._dialog is dialog:
            self._dialog = None
