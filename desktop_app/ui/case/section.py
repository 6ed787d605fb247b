"""What the page asks of a section, and the frame in which forms scroll."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.widgets.layouts import Item, column, framed, scrolled

MARGINS = (16, 14, 20, 16)


@runtime_checkable
class CaseSection(Protocol):
    """A section of the page: it shows a case, and shows it again when that has changed."""

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:
        """Show a case; ``is_other`` tells that it is not the one shown before."""
        ...


@runtime_checkable
class Reveals(Protocol):
    """A section that can bring an entry or a field into sight."""

    def reveal(self, entity: EntityId | None, field: str) -> None:
        """Show an entry and put the focus into one of its fields ("" for the first)."""
        ...


@runtime_checkable
class GoesBack(Protocol):
    """A section that Esc can take one step back."""

    def go_back(self) -> bool:
        """Go back from an entry to the list; returns False where there is nothing to go back to."""
        ...


@runtime_checkable
class TakesFiles(Protocol):
    """A section that files can be added to."""

    def ask_for_files(self) -> None:
        """Let somebody choose files to add."""
        ...


def scrolling(*items: Item, gap: int = 16) -> QScrollArea:
    """Return a page of a section that scrolls."""
    return scrolled(framed(column(*items, 1, gap=gap, margins=MARGINS), "page"))


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget once its place is known; it need not be wholly in sight where there is no room."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    above: QWidget | None = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, 24)
        focus = QApplication.focusWidget()
        if focus is not None and widget.isAncestorOf(focus):
            # Of what is too tall to be seen whole, the field that is written in must be.
            above.ensureWidgetVisible(focus, 0, 48)
