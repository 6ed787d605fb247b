"""Text editors that say when somebody paused or left, so that fields are checked then and not at each key."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRegularExpression, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.ui.theme import current_theme
from desktop_app.ui.theme.theme import Theme

PAUSE_MS = 600

if TYPE_CHECKING:
    _Editor = QWidget
else:
    _Editor = object  # the editor's own class comes behind it


class Pause(QTimer):
    """Fires once, 600 ms after the last key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)


class _Settling(_Editor):
    """What editors share: they settle when somebody pauses or leaves, if anything was edited, and tell focus.

    Each of them has the signals itself, since Qt takes those from its own classes only.
    """

    settled: SignalInstance
    focus_moved: SignalInstance

    def _watch_pauses(self, content: Callable[[], str]) -> None:
        """Begin; called once, when the editor is made. ``content`` returns the whole text."""
        self._edited, self._content = False, content
        self._pause = Pause(self)
        self._pause.timeout.connect(self._settle)

    def _touched(self) -> None:
        self._edited = True
        self._pause.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle what was typed."""
        super().focusOutEvent(event)
        self._settle()
        self.focus_moved.emit(False)

    def _settle(self) -> None:
        self._pause.stop()
        if self._edited:
            self._edited = False
            self.settled.emit(self._content())


class LineEdit(_Settling, QLineEdit):
    """One line; ``settled`` carries the text 600 ms after the last key, and on leaving if it was edited."""

    settled = Signal(str)
    focus_moved = Signal(bool)

    def __init__(self, text: str = "", *, hint: str = "", figures: bool = False, mono: bool = False) -> None:
        super().__init__()
        self._figures, self._mono = figures, mono
        self._watch_pauses(self.text)
        self.textEdited.connect(self._touched)
        self.setPlaceholderText(hint)
        self.show_value(text)
        self.retheme()

    def show_value(self, text: str) -> None:
        """Show a value from its beginning; does not count as editing."""
        self.setText(text)
        self.setCursorPosition(0)

    def retheme(self) -> None:
        """Take the font of the present zoom."""
        if self._figures or self._mono:
            self.setFont(current_theme().font(13, figures=self._figures, mono=self._mono))


class LongText(_Settling, QPlainTextEdit):
    """Several lines of plain text; Tab leaves it, and pasted markup comes in as the text it is."""

    settled = Signal(str)
    focus_moved = Signal(bool)

    def __init__(self, text: str = "", *, hint: str = "", rows: int = 3) -> None:
        super().__init__()
        self._rows = rows
        self._watch_pauses(self.toPlainText)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.show_value(text)
        self.retheme()
        self.textChanged.connect(self._touched)

    def show_value(self, text: str) -> None:
        """Show a value; does not count as editing."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)

    def retheme(self) -> None:
        """Keep the height of the asked number of lines at the present zoom."""
        theme = current_theme()
        self.setFixedHeight(theme.px(18 * self._rows) + theme.px(16))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of what is pasted or dropped, nothing else."""
        if source.hasText():
            self.insertPlainText(source.text())


class MarkdownEdit(LongText):
    """Long text in Markdown: marks are shown, not hidden; Ctrl+B, Ctrl+I mark; lists go on by themselves.

    It is never rendered here: rendering would fetch what the text names.
    """

    _ITEM = re.compile(r"^(\s*)([-*+]|\d+\.)\s+(.*)$")

    def __init__(self, text: str = "", *, hint: str = "", rows: int = 8) -> None:
        super().__init__(text, hint=hint, rows=rows)
        self._marks = _Marks(self)

    def retheme(self) -> None:
        """Colour the marks with the present theme."""
        super().retheme()
        if hasattr(self, "_marks"):
            self._marks.rehighlight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark the selection, go on with a list."""
        if event.matches(QKeySequence.StandardKey.Bold):
            self._wrap("**")
        elif event.matches(QKeySequence.StandardKey.Italic):
            self._wrap("*")
        elif event.key() in (GuiQt.Key.Key_Return, GuiQt.Key.Key_Enter) and self._go_on():
            return
        else:
            super().keyPressEvent(event)

    def _wrap(self, mark: str) -> None:
        cursor = self.textCursor()
        inside = cursor.selectedText()
        cursor.insertText(f"{mark}{inside}{mark}")
        if not inside:
            cursor.setPosition(cursor.position() - len(mark))
            self.setTextCursor(cursor)

    def _go_on(self) -> bool:
        cursor = self.textCursor()
        found = self._ITEM.match(cursor.block().text())
        if found is None or not cursor.atBlockEnd():
            return False
        if not found[3]:
            cursor.select(cursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
            return True
        mark = f"{int(found[2][:-1]) + 1}." if found[2][-1] == "." else found[2]
        cursor.insertText(f"\n{found[1]}{mark} ")
        return True


class _Marks(QSyntaxHighlighter):
    """Bold for bold, semibold for headings, grey for the marks themselves."""

    def __init__(self, editor: MarkdownEdit) -> None:
        super().__init__(editor.document())
        self._rules = [
            (QRegularExpression(r"^#{1,6}\s.*$"), QFont.Weight.DemiBold, False),
            (QRegularExpression(r"\*\*[^*\n]+\*\*"), QFont.Weight.Bold, False),
            (QRegularExpression(r"(?<!\*)\*[^*\n]+\*(?!\*)"), QFont.Weight.Normal, True),
        ]

    def highlightBlock(self, text: str) -> None:
        """Set one paragraph."""
        theme: Theme = current_theme()
        for rule, weight, slanted in self._rules:
            found = rule.globalMatch(text)
            while found.hasNext():
                hit = found.next()
                shape = QTextCharFormat()
                shape.setFontWeight(weight)
                shape.setFontItalic(slanted)
                self.setFormat(hit.capturedStart(), hit.capturedLength(), shape)
        if text[:1] in "#-*>+" and text:
            shape = QTextCharFormat()
            shape.setForeground(theme.color("text3"))
            self.setFormat(0, len(text) - len(text.lstrip("#-*>+")), shape)
