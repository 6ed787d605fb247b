"""Rows, columns and frames in house pixels, made of layouts: nested widgets cost, layouts do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import current_theme, set_margins, set_spacing

Item = QWidget | QLayout | int | None
"""What a row or column holds: a widget, a layout, a stretch, or nothing (left out)."""

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
LEAST_SCROLL = 96


def column(*items: Item, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """Put items below each other; ``gap`` and ``margins`` (left, top, right, bottom) in house pixels."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def row(*items: Item, gap: int = 8, margins: Margins = NONE, top: bool = False) -> QHBoxLayout:
    """Put items beside each other; ``top`` aligns them to the first line. Wrapped labels take the room."""
    layout = QHBoxLayout()
    _fill(layout, items, gap, margins)
    for at in range(layout.count()):
        held = layout.itemAt(at)
        widget = held.widget() if held is not None else None
        if isinstance(widget, QLabel) and widget.wordWrap():
            layout.setStretch(at, 1)
        if top and held is not None and not held.spacerItem():
            held.setAlignment(Qt.AlignmentFlag.AlignTop)
    return layout


def grid(
    cells: Iterable[QWidget | QLayout], columns: int, gap: int = 16, gap_down: int | None = None
) -> QGridLayout:
    """Put cells into equal columns, aligned at the top."""
    layout = QGridLayout()
    set_margins(layout, *NONE)
    set_spacing(layout, gap, gap_down)
    for at, cell in enumerate(cells):
        if isinstance(cell, QWidget):
            layout.addWidget(cell, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        else:
            layout.addLayout(cell, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
    for at in range(columns):
        layout.setColumnStretch(at, 1)
    return layout


def framed(layout: QLayout, role: str, parent: QWidget | None = None) -> QFrame:
    """Return a frame in one of the style sheet's roles ("card", "block", "bar", "page", "pane")."""
    frame = QFrame(parent)
    frame.setProperty("role", role)
    frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    frame.setLayout(layout)
    return frame


def holder(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """Return a bare widget that holds a layout."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def hairline(*, upright: bool = False) -> QFrame:
    """Return a line one pixel thick."""
    line = QFrame()
    line.setProperty("role", "vline" if upright else "hline")
    return line


class _PageScroll(QScrollArea):
    """Asks for little and takes what is left: it must not push the foot of the page around it out."""

    def sizeHint(self) -> QSize:
        """Return the least height that is of use."""
        return QSize(super().sizeHint().width(), current_theme().px(LEAST_SCROLL))


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a scroll area around a page; it scrolls sideways too rather than clip silently."""
    area = _PageScroll()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def tab_as_read(root: QWidget) -> None:
    """Let Tab go as the layouts inside a widget read; what was put between others later would come last."""
    for one, other in pairwise(_stops(root)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _stops(inner)
    elif isinstance(widget, QSplitter):
        for at in range(widget.count()):
            if (part := widget.widget(at)) is not None:
                yield from _stops(part)
    elif (layout := widget.layout()) is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: int, margins: Margins) -> None:
    set_margins(layout, *margins)
    set_spacing(layout, gap)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        elif item is not None:
            layout.addLayout(item)
