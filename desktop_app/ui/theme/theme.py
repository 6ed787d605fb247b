"""The living theme: one object that hangs at the application, as its palette and style do."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDir, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.assets import asset
from desktop_app.ui.theme.focus_ring import FocusRing
from desktop_app.ui.theme.fonts import load_fonts, make_font
from desktop_app.ui.theme.icons import IconCache
from desktop_app.ui.theme.look import Look, Mode
from desktop_app.ui.theme.palette import make_palette
from desktop_app.ui.theme.sheet import make_sheet
from desktop_app.ui.theme.tokens import Tokens, load_tokens


class Theme(QObject):
    """Gives colours, fonts, icons and sizes of the present look, and switches it while windows are open.

    Make one, after the application and before the first window. ``changed`` is sent after each switch, when
    every widget has been drawn anew; a widget that keeps a picture or a size offers ``retheme()``.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._icons = IconCache()
        self._colours: dict[str, QColor] = {}
        self._look = look or Look()
        load_fonts()
        QDir.addSearchPath("theme", str(asset("theme")))
        app.setStyle("Fusion")
        self._ring = FocusRing(app)
        self.tokens: Tokens = load_tokens(self._wanted())
        self._paint_all()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def look(self) -> Look:
        """What is shown now."""
        return self._look

    @property
    def ring(self) -> FocusRing:
        """The keyboard focus ring."""
        return self._ring

    @property
    def motion(self) -> bool:
        """Whether the 120 ms fade of toasts may run."""
        return not self._look.still

    def apply(self, look: Look) -> None:
        """Switch theme, zoom and density at once; open windows follow."""
        if look == self._look:
            return
        self._look = look
        self.tokens = load_tokens(self._wanted())
        self._paint_all()

    def zoom(self, steps: int) -> None:
        """Walk along the zoom steps; 0 goes back to 100 %."""
        self.apply(self._look.zoomed(steps))

    def set_mode(self, mode: Mode) -> None:
        """Switch between light, dark and the desktop's choice."""
        self.apply(replace(self._look, mode=mode))

    def px(self, size: float) -> int:
        """Turn house pixels into logical pixels at the present zoom."""
        return round(size * self._look.zoom / 100)

    def row(self, size: float) -> int:
        """Return the height of a row: 4 less when rows are compact."""
        return self.px(size - (4 if self._look.compact else 0))

    def color(self, role: str) -> QColor:
        """Return the colour of a role; raises ``KeyError`` for an unknown one."""
        if role not in self._colours:
            self._colours[role] = QColor(self.tokens[role])
        return QColor(self._colours[role])

    def font(self, size: float, weight: int = 400, *, figures: bool = False, mono: bool = False) -> QFont:
        """Return a font at the present zoom; ``figures`` for codes, dates and counts, ``mono`` for hashes."""
        return _font(size * self._look.zoom / 100, weight, figures, mono)

    def pixmap(self, name: str, tint: str = "text2", size: int = 16, ratio: float | None = None) -> QPixmap:
        """Return an icon as a picture in the colour of a role, ``size`` in house pixels."""
        sharp = ratio or self._app.devicePixelRatio()
        return self._icons.pixmap(name, self.tokens[tint], self.px(size), sharp)

    def icon(self, name: str, tint: str = "text2", size: int = 16, checked: str | None = None) -> QIcon:
        """Return an icon; it fades when disabled, and takes the role ``checked`` while it is on."""
        made = QIcon(self.pixmap(name, tint, size))
        made.addPixmap(self.pixmap(name, "text3", size), QIcon.Mode.Disabled)
        if checked:
            made.addPixmap(self.pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
        return made

    def _wanted(self) -> str:
        if self._look.mode is not Mode.SYSTEM:
            return self._look.mode.value
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _system_changed(self) -> None:
        if self._look.mode is Mode.SYSTEM and self.tokens.name != self._wanted():
            self.tokens = load_tokens(self._wanted())
            self._paint_all()

    def _paint_all(self) -> None:
        self._colours.clear()
        hints = self._app.styleHints()
        schemes = {Mode.DARK: Qt.ColorScheme.Dark, Mode.LIGHT: Qt.ColorScheme.Light}
        with QSignalBlocker(hints):
            if self._look.mode in schemes:
                hints.setColorScheme(schemes[self._look.mode])
            else:
                hints.unsetColorScheme()
        self._app.setPalette(make_palette(self.tokens))
        self._app.setFont(self.font(13))
        sheet = make_sheet(self.tokens, self._look.zoom / 100, compact=self._look.compact)
        self._app.setStyleSheet(sheet)
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        from desktop_app.ui.theme.scaling import rescale  # noqa: PLC0415  (it asks this module for the zoom)

        for widget in self._app.allWidgets():
            rescale(widget)
            retheme = getattr(widget, "retheme", None)
            if retheme is not None:
                retheme()
            widget.update()


@lru_cache(maxsize=256)
def _font(pixels: float, weight: int, figures: bool, mono: bool) -> QFont:  # noqa: FBT001  (lru_cache keys)
    return make_font(pixels, weight, figures=figures, mono=mono)


def current_theme() -> Theme:
    """Return the theme that hangs at the application; raises ``LookupError`` before one was made."""
    app = QCoreApplication.instance()
    found = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None
    if found is None:
        raise LookupError("make a Theme after the application and before the first widget")
    return found
