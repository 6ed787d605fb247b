"""Settings: one column, applied at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from desktop_app.ui.theme import Look, Mode, current_theme, set_margins
from desktop_app.ui.theme.look import ZOOM_STEPS
from desktop_app.ui.theme.scaling import set_maximum
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import Item, column, framed, row, scrolled
from desktop_app.ui.widgets.text import Label

WIDTH = 720
AUTOLOCK_MINUTES = (1, 2, 5, 10, 15, 30)
CLIPBOARD_SECONDS = (5, 10, 20, 30)


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What the page shows. ``languages`` are code and own name; with fewer than two nothing is offered."""

    look: Look
    autolock_minutes: int = 5
    clipboard_seconds: int = 10
    author_name: str = ""
    language: str = "en"
    languages: tuple[tuple[str, str], ...] = ()


class SettingsPage(QWidget):
    """``changed`` carries the whole :class:`SettingsState` after each change; the look is applied here.

    ``care`` is the block that takes care of the open vault.
    """

    changed = Signal(object)

    def __init__(self, state: SettingsState, care: QWidget | None = None) -> None:
        super().__init__()
        self.care = care
        self._state = state
        self._quiet = False
        self.mode, self.zoom, self.autolock = QComboBox(), QComboBox(), QComboBox()
        self.clipboard, self.language = QComboBox(), QComboBox()
        self.compact = QCheckBox(self.tr("Compact rows"))
        self.still = QCheckBox(self.tr("No motion"))
        self.author = LineEdit()
        self._fill()
        self._compose()
        self.show_state(state)
        self._connect()
        current_theme().changed.connect(self._follow)

    @property
    def state(self) -> SettingsState:
        """What is set now."""
        return self._state

    def show_state(self, state: SettingsState) -> None:
        """Show these settings; does not count as a change."""
        self._quiet = True
        self._state = state
        self._pick(self.mode, state.look.mode)
        self._pick(self.zoom, state.look.zoom)
        self.compact.setChecked(state.look.compact)
        self.still.setChecked(state.look.still)
        self._pick(self.autolock, state.autolock_minutes)
        self._pick(self.clipboard, state.clipboard_seconds)
        self._pick(self.language, state.language)
        self.author.show_value(state.author_name)
        self._quiet = False

    def _fill(self) -> None:
        for mode, name in (
            (Mode.SYSTEM, self.tr("As the desktop")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        ):
            self.mode.addItem(name, mode)
        for zoom in ZOOM_STEPS:
            self.zoom.addItem(f"{zoom} %", zoom)
        for minutes in AUTOLOCK_MINUTES:
            self.autolock.addItem(self.tr("after {count} min").format(count=minutes), minutes)
        for seconds in CLIPBOARD_SECONDS:
            self.clipboard.addItem(self.tr("after {count} s").format(count=seconds), seconds)
        for code, name in self._state.languages:
            self.language.addItem(name, code)

    def _compose(self) -> None:
        look: list[Item] = [
            Label(self.tr("Looks"), "h2"),
            row(Field(self.tr("Theme"), self.mode), Field(self.tr("Zoom"), self.zoom), gap=16, top=True),
            self.compact,
            self.still,
        ]
        if len(self._state.languages) > 1:
            note = self.tr("Documents have a language of their own.")
            look.append(Field(self.tr("Language of the screen"), self.language, help_text=note))
        lock = self.tr("Locking forgets everything on the screen. Drafts are kept in the vault.")
        copied = self.tr("What you copy is taken out of the clipboard again.")
        name = self.tr("Stands beside your changes for colleagues. It may be a pseudonym.")
        safety: list[Item] = [
            Label(self.tr("Safety"), "h2"),
            Field(self.tr("Lock by itself when nobody types"), self.autolock, help_text=lock),
            Field(self.tr("Clear the clipboard"), self.clipboard, help_text=copied),
        ]
        person: list[Item] = [
            Label(self.tr("You"), "h2"),
            Field(self.tr("Name of your profile"), self.author, help_text=name),
        ]
        blocks = [column(*block, gap=12) for block in (look, safety, person)]
        inner = framed(
            column(Label(self.tr("Settings"), "h1"), *blocks, self.care, 1, gap=28, margins=(28, 24, 28, 24)),
            "page",
        )
        set_maximum(inner, width=WIDTH)
        host = framed(column(), "page")
        stack = host.layout()
        assert stack is not None  # noqa: S101 - framed() has just set it
        stack.addWidget(inner)
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        outer.addWidget(scrolled(host))

    def _connect(self) -> None:
        for box in (self.mode, self.zoom, self.autolock, self.clipboard, self.language):
            box.activated.connect(self._changed)
        for tick in (self.compact, self.still):
            tick.toggled.connect(self._changed)
        self.author.settled.connect(self._changed)

    def _changed(self) -> None:
        if self._quiet:
            return
        look = Look(
            Mode(self.mode.currentData()),
            self.zoom.currentData(),
            self.compact.isChecked(),
            self.still.isChecked(),
        )
        self._state = replace(
            self._state,
            look=look,
            autolock_minutes=self.autolock.currentData(),
            clipboard_seconds=self.clipboard.currentData(),
            author_name=self.author.text().strip() or self._state.author_name,
            language=self.language.currentData() or self._state.language,
        )
        current_theme().apply(look)
        self.changed.emit(self._state)

    def _follow(self) -> None:
        """Show the zoom that a key has set, and keep it."""
        look = current_theme().look
        if look != self._state.look:
            self.show_state(replace(self._state, look=look))
            self.changed.emit(self._state)

    @staticmethod
    def _pick(box: QComboBox, value: object) -> None:
        at = box.findData(value, Qt.ItemDataRole.UserRole)
        if at < 0 and value is not None and box.count():
            box.addItem(str(value), value)
            at = box.count() - 1
        box.setCurrentIndex(at)
