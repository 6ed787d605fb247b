"""The rail of sections of a page; where there is no room for it, a combo box says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.ui.theme import set_fixed, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import NavButton
from desktop_app.ui.widgets.layouts import holder, scrolled
from desktop_app.ui.widgets.text import Tone

WIDTH = 172
KEYS = 9
GAP = 5


@dataclass(frozen=True, slots=True)
class Section:
    """A section by its key, its name, and a count; a tone other than "plain" makes the count a badge.

    ``begins`` tells that a group of sections begins with it: a gap stands before it.
    """

    key: str
    name: str
    count: str = ""
    tone: Tone = "plain"
    begins: bool = False


class SectionRail(QWidget):
    """Both shapes of the choice. ``chosen`` carries a key; Alt+1…9 choose; ``combo`` is for narrow windows.

    It scrolls where the window is lower than the sections are many. The owner puts the rail and the combo
    where they belong and calls :meth:`set_narrow`.
    """

    chosen = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Section"))
        self.combo.activated.connect(self._picked)
        self.combo.hide()
        self._sections: list[Section] = []
        self._buttons: list[NavButton] = []
        self._gaps: list[QWidget] = []
        self._stack = QVBoxLayout()
        set_margins(self._stack, 14, 8, 8, 4)
        set_spacing(self._stack, 1)
        self._stack.addStretch(1)
        inner = holder(self._stack)
        self._area = scrolled(inner)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in (inner, self._area, self._area.viewport()):
            each.setProperty("role", "page")
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        outer.addWidget(self._area)
        set_fixed(self, width=WIDTH)
        self.setAccessibleName(self.tr("Sections"))
        for at in range(KEYS):
            keys = QShortcut(QKeySequence(f"Alt+{at + 1}"), page)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda at=at: self._press(at))

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections; the chosen one stays chosen when it is still there."""
        current = self.current()
        if [each.key for each in sections] != [each.key for each in self._sections]:
            self._rebuild(sections)
        self._sections = list(sections)
        for at, (each, button) in enumerate(zip(sections, self._buttons, strict=True)):
            button.set_count(each.count, each.tone)
            self.combo.setItemText(at, f"{each.name}  {each.count}".strip())
        self.show_current(current or (sections[0].key if sections else ""))

    def current(self) -> str:
        """Return the key of the chosen section, "" while there is none."""
        at = self.combo.currentIndex()
        return self._sections[at].key if 0 <= at < len(self._sections) else ""

    def show_current(self, key: str) -> None:
        """Mark a section as chosen, without sending ``chosen``."""
        for at, (each, button) in enumerate(zip(self._sections, self._buttons, strict=True)):
            button.setChecked(each.key == key)
            if each.key == key:
                self.combo.setCurrentIndex(at)
                self._area.ensureWidgetVisible(button, 0, 0)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the combo box instead of the rail."""
        self.setVisible(not narrow)
        self.combo.setVisible(narrow)

    def _rebuild(self, sections: Sequence[Section]) -> None:
        for old in (*self._buttons, *self._gaps):
            self._stack.removeWidget(old)
            old.deleteLater()
        self.combo.clear()
        self._buttons, self._gaps = [], []
        for at, each in enumerate(sections):
            if each.begins:
                gap = QWidget()
                set_fixed(gap, height=GAP)
                self._stack.insertWidget(self._stack.count() - 1, gap)
                self._gaps.append(gap)
            button = NavButton(each.name, keys=f"Alt+{at + 1}" if at < KEYS else "")
            button.clicked.connect(lambda *_, at=at: self._press(at))
            self._stack.insertWidget(self._stack.count() - 1, button)
            self._buttons.append(button)
            self.combo.addItem(each.name, each.key)

    def _picked(self, at: int) -> None:
        self._press(at)

    def _press(self, at: int) -> None:
        if at < len(self._sections):
            key = self._sections[at].key
            self.show_current(key)
            self.chosen.emit(key)
