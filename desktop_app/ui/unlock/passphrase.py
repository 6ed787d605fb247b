"""The passphrase editor: hidden with an eye, and a line that tells keyboard layout and Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.theme import current_theme
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.text import Badge


class PassphraseEdit(QLineEdit):
    """Typed text is hidden until the eye is pressed, cannot be copied while hidden, and is never undone back.

    ``caps_seen`` tells whether the last letter shows that Caps Lock is on.
    """

    caps_seen = Signal(bool)
    focus_moved = Signal(bool)

    def __init__(self, *, hint: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = self.addAction(
            current_theme().icon("eye", "text2"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._eye.setToolTip(self.tr("Show what is typed"))
        self._eye.triggered.connect(self._turn)

    def forget(self) -> None:
        """Empty the editor and hide again."""
        self.clear()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.retheme()

    def retheme(self) -> None:
        """Tint the eye."""
        shown = self.echoMode() is QLineEdit.EchoMode.Normal
        self._eye.setIcon(current_theme().icon("eye-off" if shown else "eye", "text2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at letters for Caps Lock: Qt does not tell its state."""
        super().keyPressEvent(event)
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_seen.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went."""
        super().focusOutEvent(event)
        self.focus_moved.emit(False)

    def _turn(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.retheme()


class KeyboardLine(QWidget):
    """Two badges: the keyboard's language (many wrong passphrases are right on another layout), Caps Lock."""

    def __init__(self, editor: PassphraseEdit) -> None:
        super().__init__()
        self._language = Badge("")
        self._caps = Badge(self.tr("Caps Lock is on"), "warn")
        self._caps.hide()
        self.setLayout(row(self._language, self._caps, 1, gap=8))
        method = QGuiApplication.inputMethod()
        method.localeChanged.connect(self._show_language)
        editor.caps_seen.connect(self._caps.setVisible)
        self._show_language()

    def _show_language(self) -> None:
        name = QGuiApplication.inputMethod().locale().name()[:2].upper()
        self._language.setText(self.tr("Keyboard: {0}").format(name))
        self._language.setVisible(name not in ("C", ""))
