"""Copies that do not stay: what Holdfast puts on the clipboard is cleared after ten seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

CLEAR_AFTER_MS = 10_000
_HINTS = (
    ("x-kde-passwordManagerHint", b"secret"),
    ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
    ("CanIncludeInClipboardHistory", b"\0\0\0\0"),
)


class ForgetfulClipboard(QObject):
    """Clears the clipboard ten seconds after anything of ours was put there, and at a lock.

    What another program put there meanwhile is left alone. Copies made in an ordinary text field count too.
    """

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject | None = None,
        *,
        owns: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._owns = owns or clipboard.ownsClipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear_ours)
        clipboard.dataChanged.connect(self._changed)

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, asking clipboard managers not to keep it."""
        data = QMimeData()
        data.setText(text)
        for name, value in _HINTS:
            data.setData(name, value)
        self._clipboard.setMimeData(data)

    def clear_ours(self) -> None:
        """Clear clipboard and selection if what is there came from us."""
        if self._owns():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
        # Clearing is itself a change: the timer must not start for it.
        self._timer.stop()

    def _changed(self) -> None:
        if self._owns():
            self._timer.start()
