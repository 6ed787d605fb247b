"""The unlock card: file name only, passphrase, key file, Unlock, and the three other ways."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.models.unlock import UnlockModel
from desktop_app.ui.unlock.card import CardBody, tell
from desktop_app.ui.unlock.passphrase import KeyboardLine, PassphraseEdit
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import hairline, row


class OpenCard(CardBody):
    """Asks for the passphrase of the chosen file; without a file it leads to choosing or making one."""

    new_asked = Signal()
    other_asked = Signal()
    recovery_asked = Signal()
    key_file_asked = Signal()

    def __init__(self, model: UnlockModel) -> None:
        super().__init__(model, "", " ")
        self.passphrase = PassphraseEdit()
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        self.keyboard = KeyboardLine(self.passphrase)
        self.key_file = Button(
            self.tr("Use a key file"), "key-round", "link", action=self.key_file_asked.emit
        )
        self.unlock = Button(self.tr("Unlock"), kind="primary", action=self.submit)
        self.unlock.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.unlock.setDefault(True)
        self.cancel = Button(self.tr("Cancel"), action=model.cancel)
        self.choose = Button(self.tr("Choose a file"), kind="primary", action=self.other_asked.emit)
        self.choose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.costly = Button(self.tr("Open it all the same"), kind="link", action=self._open_costly)
        self.new = Button(self.tr("New vault"), kind="link", action=self.new_asked.emit)
        self.other = Button(self.tr("Another file"), kind="link", action=self.other_asked.emit)
        self.recovery = Button(self.tr("Recovery sheet"), kind="link", action=self.recovery_asked.emit)
        ways = FlowLayout(4)
        for way in (self.new, self.other, self.recovery):
            ways.addWidget(way)
        self.put(
            self.field,
            row(self.keyboard, 1, self.key_file),
            self.costly,
            row(self.unlock, self.cancel),
            self.choose,
            hairline(),
            ways,
        )
        self.passphrase.returnPressed.connect(self.submit)
        self.passphrase.textEdited.connect(lambda: tell(self.field, None))
        self.refresh()

    def submit(self) -> None:
        """Open the file with what is typed."""
        if self.passphrase.text():
            self.model.open(self.passphrase.text())

    def refresh(self) -> None:
        """Show file, progress and error."""
        model, path = self.model, self.model.path
        self.heading.setText(self.tr("Unlock") if path else self.tr("Holdfast"))
        self.sentence.setText(
            path.name if path else self.tr("Open the file that holds your cases, or make a new one.")
        )
        needs_file: tuple[QWidget, ...] = (
            self.field,
            self.keyboard,
            self.key_file,
            self.unlock,
            self.other,
            self.recovery,
        )
        for widget in needs_file:
            widget.setVisible(path is not None)
        self.choose.setVisible(path is None)
        idle = not model.busy
        self.unlock.set_caption(model.busy or self.tr("Unlock"))
        waits: tuple[QWidget, ...] = (self.passphrase, self.new, *needs_file[2:])
        for widget in waits:
            widget.setEnabled(idle)
        self.cancel.setVisible(not idle)
        self.key_file.set_caption(
            self.tr("Key file: {0}").format(model.key_file.name)
            if model.key_file
            else self.tr("Use a key file")
        )
        trouble = model.trouble
        tell(self.field, trouble)
        self.costly.setVisible(trouble is not None and trouble.code == "kdf-too-dear")
        if trouble is not None and idle:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def first(self) -> QWidget:
        """Return the passphrase, or the choice of a file."""
        return self.passphrase if self.model.path else self.choose

    def _open_costly(self) -> None:
        self.model.open(self.passphrase.text(), allow_costly=True)
