"""The list of keys that F1 shows: the same texts that the shortcuts are made from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.text import Badge, Label


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """A key ("Ctrl+K") and what it does."""

    keys: str
    does: str


def standard_keys() -> list[KeyHelp]:
    """Return the keys that work everywhere, in the language of the screen."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("KeyHelp", text)

    return [
        KeyHelp("Ctrl+K", tr("Search everything")),
        KeyHelp("Ctrl+L", tr("Lock")),
        KeyHelp("Ctrl+N", tr("New")),
        KeyHelp("Ctrl+1", tr("First page; Ctrl+2 to Ctrl+8 the others")),
        KeyHelp("F6", tr("Next pane; Shift+F6 the one before")),
        KeyHelp("Return", tr("Open")),
        KeyHelp("Esc", tr("Back")),
        KeyHelp("Alt+1", tr("First section; Alt+2 to Alt+9 the others")),
        KeyHelp("Ctrl+S", tr("Save")),
        KeyHelp("Ctrl+Z", tr("Undo")),
        KeyHelp("Ctrl+E", tr("Add evidence")),
        KeyHelp("Ctrl+P", tr("Dossier")),
        KeyHelp("Ctrl+F", tr("Find in this list")),
        KeyHelp("Ctrl+Shift+A", tr("Add an account")),
        KeyHelp("Ctrl+Shift+H", tr("History of this field")),
        KeyHelp("Alt+Down", tr("In a date: how precisely it is known")),
        KeyHelp("Ctrl++", tr("Larger; Ctrl+- smaller, Ctrl+0 as it was")),
        KeyHelp("F1", tr("This list")),
    ]


class KeysFirst(QObject):
    """Lets keys of the window win over what an editor would do with them.

    On X11 Ctrl+E moves the cursor to the end of a line, so that in a field it did not add evidence. Only the
    widget that has the focus is listened to.
    """

    KEYS = ("Ctrl+E", "Ctrl+K")

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = [QKeySequence(keys) for keys in self.KEYS]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the question whether the editor wants the key from the editor."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return QKeySequence(event.keyCombination()) in self._keys
        return super().eventFilter(watched, event)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and self._window.isAncestorOf(now):
            now.installEventFilter(self)


class KeyList(QDialog):
    """Shows the keys in two columns; Esc closes."""

    def __init__(self, parent: QWidget | None, keys: list[KeyHelp]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Holdfast")
        self.setAccessibleName(self.tr("Keys"))
        grid = QGridLayout()
        set_spacing(grid, 16, 6)
        for at, each in enumerate(keys):
            shown = QKeySequence(each.keys).toString(QKeySequence.SequenceFormat.NativeText)
            line, side = at % ((len(keys) + 1) // 2), at // ((len(keys) + 1) // 2) * 2
            grid.addWidget(Badge(shown), line, side)
            grid.addWidget(Label(each.does), line, side + 1)
        close = Button(self.tr("Close"), action=self.accept)
        close.setDefault(True)
        stack = QVBoxLayout(self)
        set_margins(stack, 24, 20, 24, 20)
        set_spacing(stack, 16)
        stack.addWidget(Label(self.tr("Keys"), "h2"))
        stack.addLayout(grid)
        stack.addLayout(row(1, close))
