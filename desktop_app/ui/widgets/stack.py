"""One of several pages in one place, where only the page that is shown has a say about size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import set_margins, set_spacing


class PageStack(QWidget):
    """Shows the page that was made current; the first one added is, to begin with.

    Qt's own stack asks each hidden page for its height at each width, at every layout: with a case open and
    twenty sections in three stacks inside each other that took 300 ms to change a section.
    """

    def __init__(self, *pages: QWidget, role: str = "") -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._shown: QWidget | None = None
        if role:
            self.setProperty("role", role)
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # As Qt's own stack does, it takes the room that its neighbours leave.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._box = QVBoxLayout(self)
        set_margins(self._box, 0, 0, 0, 0)
        set_spacing(self._box, 0)
        for page in pages:
            self.addWidget(page)

    def addWidget(self, page: QWidget) -> int:
        """Add a page behind the others; returns its number."""
        self._pages.append(page)
        page.setParent(self)
        self._box.addWidget(page)
        if self._shown is None:
            self._shown = page
        else:
            page.hide()
        return len(self._pages) - 1

    def removeWidget(self, page: QWidget) -> None:
        """Take a page out; where it was shown, the first of those that stay is."""
        self._pages.remove(page)
        self._box.removeWidget(page)
        page.hide()
        if page is self._shown:
            self._shown = None
            if self._pages:
                self.setCurrentWidget(self._pages[0])

    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    def widget(self, at: int) -> QWidget:
        """Return a page by its number; raises ``IndexError``."""
        return self._pages[at]

    def currentWidget(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._shown

    def currentIndex(self) -> int:
        """Return the number of the page that is shown, -1 without pages."""
        return -1 if self._shown is None else self._pages.index(self._shown)

    def setCurrentIndex(self, at: int) -> None:
        """Show a page by its number; raises ``IndexError``."""
        self.setCurrentWidget(self._pages[at])

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page; a focus inside the one before moves into it."""
        before = self._shown
        if page is before:
            return
        focus = QApplication.focusWidget()
        had_focus = (
            before is not None and focus is not None and (focus is before or before.isAncestorOf(focus))
        )
        self._shown = page
        self.setUpdatesEnabled(False)
        try:
            page.show()
            if had_focus:
                _take_focus(page)
            if before is not None:
                before.hide()
        finally:
            self.setUpdatesEnabled(True)


def _take_focus(page: QWidget) -> None:
    """Put the focus where it was when the page was shown last, else on its first stop."""
    kept: QWidget | None = page.focusWidget()
    if kept is None:
        stops = (each for each in page.findChildren(QWidget) if _is_stop(each, page))
        kept = next(stops, page)
    kept.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_stop(widget: QWidget, page: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisibleTo(page)
        and widget.isEnabled()
    )
