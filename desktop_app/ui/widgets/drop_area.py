"""Takes files that are dragged in: the area is seen only while something is being dragged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.theme import current_theme, set_margins
from desktop_app.ui.widgets.text import Glyph, Label


class DropArea(QWidget):
    """Holds a page and lays a dashed frame over it during a drag. ``dropped`` carries the paths of files."""

    dropped = Signal(list)

    def __init__(self, inner: QWidget, text: str) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(inner)
        self._over = QFrame(self)
        self._over.setProperty("role", "drop")
        self._over.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = QVBoxLayout(self._over)
        label.addStretch(1)
        label.addWidget(Glyph("upload", "accent", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        label.addWidget(Label(text, "h3"), 0, Qt.AlignmentFlag.AlignHCenter)
        label.addStretch(1)
        self._over.hide()

    @property
    def is_offered(self) -> bool:
        """Whether the frame is shown."""
        return self._over.isVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show the frame when files come."""
        if self._files(event):
            event.acceptProposedAction()
            self._over.show()
            self._over.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Hide the frame."""
        self._over.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the paths; folders and things that are no files are left out."""
        self._over.hide()
        files = self._files(event)
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame over the page."""
        super().resizeEvent(event)
        edge = current_theme().px(8)
        self._over.setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))

    @staticmethod
    def _files(event: QDropEvent) -> list[Path]:
        urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
        return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
