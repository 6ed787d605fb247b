"""Widths that somebody dragged: kept inside the vault, in house pixels, and taken up again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHeaderView

from desktop_app.ui.theme import current_theme

PAUSE_MS = 400
MOST = 20_000
"""No screen is wider, in house pixels: what claims to be was not written here."""


class KeptSizes(QObject):
    """Sizes by the name of a splitter or table. ``taken`` is sent when those of the vault arrived.

    ``changed`` carries all of them, ready for the vault's settings, some time after the last drag.
    """

    taken = Signal()
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[str, list[int]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.changed.emit(dict(self._kept)))

    def take(self, kept: object) -> None:
        """Take up what the vault kept; what is no list of sizes is left out, what was just dragged stays."""
        found = kept if isinstance(kept, dict) else {}
        dragged = self._kept if self._pause.isActive() else {}
        self._kept = {str(key): sizes for key, sizes in found.items() if _are_sizes(sizes)} | dragged
        self.taken.emit()

    def pixels(self, name: str, count: int) -> list[int]:
        """Return the sizes of a name at the present zoom, or none where there are not so many."""
        sizes = self._kept.get(name, [])
        return [current_theme().px(size) for size in sizes] if len(sizes) == count else []

    def put(self, name: str, sizes: Sequence[int]) -> None:
        """Keep the sizes of a name, given as they are on the screen."""
        one = current_theme().look.zoom / 100
        self._keep(name, [round(size / one) for size in sizes])

    def columns(self, name: str, header: QHeaderView) -> None:
        """Keep width and order of the columns of a table, and give it those that are kept."""
        order = f"{name}-order"
        _Columns(self, name, order, header).apply()

    def order(self, name: str, count: int) -> list[int]:
        """Return an order of columns, or none where it is not one of so many."""
        kept = self._kept.get(name, [])
        return kept if sorted(kept) == list(range(count)) else []

    def keep_order(self, name: str, order: Sequence[int]) -> None:
        """Keep an order of columns."""
        self._keep(name, list(order))

    def _keep(self, name: str, values: list[int]) -> None:
        if self._kept.get(name) != values:
            self._kept[name] = values
            self._pause.start()


class _Columns(QObject):
    """One table; hangs at its header, so that both go together."""

    def __init__(self, kept: KeptSizes, name: str, order: str, header: QHeaderView) -> None:
        super().__init__(header)
        self._kept, self._name, self._order, self._header = kept, name, order, header
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)
        kept.taken.connect(self.apply)

    def apply(self) -> None:
        """Give the columns what is kept; a column that takes the rest of the room goes on doing so."""
        header = self._header
        count = header.count()
        for at, wide in enumerate(self._kept.pixels(self._name, count)):
            if wide and not header.isSectionHidden(at) and self._is_free(at):
                header.resizeSection(at, wide)
        blocked = header.blockSignals(True)
        for place, at in enumerate(self._kept.order(self._order, count)):
            header.moveSection(header.visualIndex(at), place)
        header.blockSignals(blocked)

    def _is_free(self, at: int) -> bool:
        return self._header.sectionResizeMode(at) is QHeaderView.ResizeMode.Interactive

    def _resized(self) -> None:
        # Only what a hand drags: windows and hidden columns change widths too.
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            sections = range(self._header.count())
            self._kept.put(self._name, [self._header.sectionSize(at) for at in sections])

    def _moved(self) -> None:
        sections = range(self._header.count())
        self._kept.keep_order(self._order, [self._header.logicalIndex(place) for place in sections])


def _are_sizes(sizes: object) -> bool:
    return isinstance(sizes, list) and all(type(size) is int and 0 <= size <= MOST for size in sizes)
