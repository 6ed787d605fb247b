"""The navigation column: vault, search, pages, kept views, and the foot with state, Settings and Lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.shell.page import Count, NavView, Page
from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button, NavButton
from desktop_app.ui.widgets.layouts import clear, column, holder, restyle, row, scrolled
from desktop_app.ui.widgets.text import ElidedLabel, Glyph, Label

WIDE, NARROW = 212, 52
KEYS = 8


class Navigation(QFrame):
    """``chosen`` carries the key of a page. Only pages that exist are shown: there are no dead entries."""

    chosen = Signal(str)
    search_wanted = Signal()
    settings_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, pages: Sequence[Page], vault_name: str) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self.setAccessibleName(self.tr("Navigation"))
        self._narrow = False
        self._buttons: dict[str, NavButton] = {}
        self._name = ElidedLabel(vault_name, "h3")
        self._anchor = Glyph("anchor", "accent", 18)
        self.search = Button(
            self.tr("Search"), "search", "search", tip=self.tr("Search everything"), keys="Ctrl+K"
        )
        self.search.clicked.connect(self.search_wanted)
        self._pages = column(gap=2)
        for at, page in enumerate(pages):
            button = NavButton(page.title(), page.icon, keys=f"Ctrl+{at + 1}" if at < KEYS else "")
            button.clicked.connect(lambda *_, key=page.key: self._press(key))
            self._buttons[page.key] = button
            self._pages.addWidget(button)
        self._views_title = Label(self.tr("Views"), "small")
        self._views_title.setContentsMargins(8, 8, 0, 2)
        self._views = column(gap=2)
        self._views_title.hide()
        self._state_glyph, self._state = Glyph("check", "ok", 14), ElidedLabel("", "small")
        self._state_row = row(self._state_glyph, self._state, margins=(8, 0, 0, 6))
        self._state_line = holder(self._state_row)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.settings = NavButton(self.tr("Settings"), "settings")
        self.settings.clicked.connect(self._settings)
        self.lock = NavButton(self.tr("Lock"), "lock", keys="Ctrl+L")
        self.lock.setCheckable(False)
        self.lock.set_count("Ctrl L")
        self.lock.clicked.connect(self.lock_wanted)
        inner = holder(column(self._pages, self._views_title, self._views, 1, gap=2))
        area = scrolled(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(60)
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 10, 14, 10, 10)
        set_spacing(self._stack, 2)
        self._head = row(self._anchor, self._name, margins=(8, 0, 0, 6))
        self._stack.addLayout(self._head)
        self._stack.addWidget(self.search)
        self._stack.addSpacing(4)
        self._stack.addWidget(area, 1)
        for each in (self._state_line, self.settings, self.lock):
            self._stack.addWidget(each)
        self._rows: list[NavButton] = [*self._buttons.values(), self.settings, self.lock]
        self.retheme()

    def button(self, key: str) -> NavButton:
        """Return the row of a page."""
        return self._buttons[key]

    def show_current(self, key: str) -> None:
        """Mark a page as shown; "settings" marks the foot."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)
        self.settings.setChecked(key == "settings")

    def set_count(self, key: str, count: Count) -> None:
        """Show a count beside a page."""
        self._buttons[key].set_count(count.text, count.tone)

    def show_views(self, views: Sequence[NavView]) -> None:
        """Show kept views below the pages."""
        clear(self._views)
        kept = [self.settings, self.lock]
        self._rows = [*self._buttons.values(), *kept]
        for view in views:
            button = NavButton(view.name, "bookmark")
            button.setCheckable(False)
            button.set_count(view.count)
            button.set_narrow(narrow=self._narrow)
            button.clicked.connect(lambda *_, view=view: view.open())
            self._views.addWidget(button)
            self._rows.append(button)
        self._views_title.setVisible(bool(views) and not self._narrow)

    def tell(self, text: str, *, icon: str = "check", tint: str = "ok") -> None:
        """Say at the foot how things stand ("Saved, backup 2 h ago")."""
        self._state_glyph.set_icon(icon, tint)
        self._state.setText(text)
        self._state.setAccessibleName(text)
        self._state_line.setVisible(bool(text))
        self._state_line.setToolTip(text if self._narrow else "")

    def set_narrow(self, *, narrow: bool) -> None:
        """Shrink to a column of icons; names go to the tool tips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retheme()

    def retheme(self) -> None:
        """Take the width of the present zoom."""
        narrow, theme = self._narrow, current_theme()
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))
        set_margins(self._stack, 8 if narrow else 10, 14, 8 if narrow else 10, 10)
        self._name.setVisible(not narrow)
        self._state.setVisible(not narrow)
        self._state_line.setToolTip(self._state.text() if narrow else "")
        self._views_title.setVisible(not narrow and self._views.count() > 0)
        self.search.set_caption("" if narrow else self.tr("Search"))
        self.search.setProperty("narrow", narrow)
        restyle(self.search)
        set_margins(self._head, 0 if narrow else 8, 0, 0, 6)
        set_margins(self._state_row, 0 if narrow else 8, 0, 0, 6)
        for button in self._rows:
            button.set_narrow(narrow=narrow)

    def first_focus(self) -> QWidget:
        """Return what takes the focus when F6 comes here: the page that is shown."""
        shown = (button for button in self._rows if button.isChecked())
        return next(shown, self.search)

    def _press(self, key: str) -> None:
        self.show_current(key)
        self.chosen.emit(key)

    def _settings(self) -> None:
        self.show_current("settings")
        self.settings_wanted.emit()
