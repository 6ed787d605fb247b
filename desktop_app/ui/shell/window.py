"""The main window: navigation, one page at a time, progress and toasts. It knows no page by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop_app.ui.shell.keys import KeyList, KeysFirst, standard_keys
from desktop_app.ui.shell.navigation import KEYS, Navigation
from desktop_app.ui.shell.page import Count, FollowsWidth, NavView, Page, Panes
from desktop_app.ui.theme import current_theme
from desktop_app.ui.widgets.layouts import column, holder, row
from desktop_app.ui.widgets.progress import ProgressStrip
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.toast import Toast

TITLE = "Holdfast"
WIDE_FROM = 1280
SETTINGS = "settings"


class MainWindow(QMainWindow):
    """Shows the pages that it is given; each is built when it is first opened.

    ``lock_wanted``, ``search_wanted`` and ``closing`` are for the owner. The title never says more than the
    name of the program.
    """

    lock_wanted = Signal()
    search_wanted = Signal()
    closing = Signal()
    page_shown = Signal(str)

    def __init__(
        self, pages: Sequence[Page], *, vault_name: str, make_settings: Callable[[], QWidget] | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self._pages = {page.key: page.make for page in pages}
        if make_settings is not None:
            self._pages[SETTINGS] = make_settings
        self._built: dict[str, QWidget] = {}
        self._key = ""
        self._narrow = False
        self.navigation = Navigation(pages, vault_name)
        self.navigation.chosen.connect(self.show_page)
        self.navigation.settings_wanted.connect(lambda: self.show_page(SETTINGS))
        self.navigation.settings.setVisible(make_settings is not None)
        self.navigation.lock_wanted.connect(self.lock_wanted)
        self.navigation.search_wanted.connect(self.search_wanted)
        self._stack = PageStack()
        self.progress = ProgressStrip()
        side = holder(column(self._stack, self.progress, gap=0))
        middle = holder(row(self.navigation, side, gap=0))
        middle.setProperty("role", "window")
        self.setCentralWidget(middle)
        self.toast = Toast(side)
        current_theme().changed.connect(self._fit)
        self._bind(pages)
        self._keys_first = KeysFirst(self)
        self.setMinimumSize(QSize(640, 420))
        if pages:
            self.show_page(pages[0].key)

    @property
    def is_narrow(self) -> bool:
        """Whether the window has the shape for less than 1280."""
        return self._narrow

    @property
    def page_key(self) -> str:
        """The key of the page that is shown."""
        return self._key

    def page(self, key: str) -> QWidget:
        """Return a page, building it if nobody has seen it yet; raises ``KeyError`` for an unknown key."""
        if key not in self._built:
            made = self._pages[key]()
            self._built[key] = made
            self._stack.addWidget(made)
            if isinstance(made, FollowsWidth):
                made.set_narrow(narrow=self._narrow)
        return self._built[key]

    def add_page(self, key: str, make: Callable[[], QWidget]) -> None:
        """Offer a page that is not in the navigation: one leads to it from another page."""
        self._pages[key] = make

    def show_page(self, key: str) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(self.page(key))
        self._key = key
        self.navigation.show_current(key)
        self.page_shown.emit(key)

    def set_count(self, key: str, count: Count) -> None:
        """Show a count beside a page in the navigation."""
        self.navigation.set_count(key, count)

    def show_views(self, views: Sequence[NavView]) -> None:
        """Show kept views in the navigation."""
        self.navigation.show_views(views)

    def tell_state(self, text: str, *, icon: str = "check", tint: str = "ok") -> None:
        """Say at the foot how things stand."""
        self.navigation.tell(text, icon=icon, tint=tint)

    def next_pane(self, step: int = 1) -> None:
        """Move the focus to the next pane; a toast with something to undo is one of them."""
        stops = [self.navigation.first_focus(), *_stops_of(self._stack.currentWidget())]
        if self.toast.isVisible() and self.toast.button.isVisible():
            stops.append(self.toast.button)
        here = self._pane_of(QApplication.focusWidget(), stops)
        stops[(here + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self) -> KeyList:
        """Show the list of keys."""
        keys = KeyList(self, standard_keys())
        keys.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.open()
        return keys

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the shape at 1280."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the owner first."""
        self.closing.emit()
        super().closeEvent(event)

    def _fit(self) -> None:
        narrow = self.width() < current_theme().px(WIDE_FROM)
        if narrow != self._narrow:
            self._narrow = narrow
            self.navigation.set_narrow(narrow=narrow)
            for page in self._built.values():
                if isinstance(page, FollowsWidth):
                    page.set_narrow(narrow=narrow)

    def _pane_of(self, focus: QWidget | None, stops: list[QWidget]) -> int:
        if focus is None:
            return -1
        if focus in stops:
            return stops.index(focus)
        if self.navigation.isAncestorOf(focus):
            return 0
        # The nearest: panes are siblings below the page, and the focus is somewhere inside one of them.
        for at, stop in enumerate(stops[1:], start=1):
            parent = stop.parentWidget()
            if parent is not None and parent.isAncestorOf(focus):
                return at
        return 0

    def _bind(self, pages: Sequence[Page]) -> None:
        theme = current_theme()
        bound: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.search_wanted.emit),
            ("Ctrl+L", self.lock_wanted.emit),
            ("F6", self.next_pane),
            ("Shift+F6", lambda: self.next_pane(-1)),
            ("F1", self.show_keys),
            ("Ctrl++", lambda: theme.zoom(1)),
            ("Ctrl+=", lambda: theme.zoom(1)),
            ("Ctrl+-", lambda: theme.zoom(-1)),
            ("Ctrl+0", lambda: theme.zoom(0)),
        ]
        for at, page in enumerate(pages[:KEYS]):
            bound.append((f"Ctrl+{at + 1}", partial(self.show_page, page.key)))
        for keys, action in bound:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(action)


def _stops_of(page: object) -> list[QWidget]:
    if isinstance(page, Panes):
        return page.panes()
    first = _first_focus(page) if isinstance(page, QWidget) else None
    return [first] if first is not None else []


def _first_focus(page: QWidget) -> QWidget | None:
    tabbed = (each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((each for each in tabbed if each.isVisible() and each.isEnabled()), None)
