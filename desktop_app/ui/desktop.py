"""The life of the desktop program: locked, open, locked again; every window is made and let go here."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.ui.door import Door, Opened
from desktop_app.ui.languages import LANGUAGES, Languages, system_language
from desktop_app.ui.lifecycle.autolock import AutoLock
from desktop_app.ui.lifecycle.clipboard import ForgetfulClipboard
from desktop_app.ui.lifecycle.relaunch import Carried
from desktop_app.ui.models.unlock import UnlockModel
from desktop_app.ui.presenter import Presenter
from desktop_app.ui.unlock.window import UnlockWindow

AUTOLOCK_MINUTES = 5
FLUSH_SECONDS = 0.3
UNLOCK_SIZE = (1024, 640)
MAIN_SIZE = (1440, 900)


class OpenWindow(Protocol):
    """The window of an open vault, as its owner sees it."""

    @property
    def window(self) -> QMainWindow:
        """The window itself."""
        ...

    def flush(self) -> Future[Any] | None:
        """Send what is typed and not yet kept on its way; None when there is nothing."""
        ...

    def show_settings(self) -> None:
        """Go to the settings."""
        ...

    def let_go(self) -> None:
        """Hear of nothing any more and end; the vault stays open."""
        ...


MakeWindow = Callable[[Opened, "Desktop"], OpenWindow]
Lock = Callable[[Carried, list[Callable[[], None]]], object]


class Desktop(QObject):
    """Shows the unlock window, then the window of the vault. ``lock`` is how the process is replaced.

    ``end_children`` returns how many live on; then ``stop`` ends the program at once instead of locking it.
    """

    opened = Signal(object)

    def __init__(
        self,
        app: QApplication,
        door: Door,
        make_window: MakeWindow,
        *,
        lock: Lock,
        carried: Carried | None = None,
        end_children: Callable[[], int] = lambda: 0,
        stop: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(app)
        self._app, self._door, self._make_window = app, door, make_window
        self._replace, self._end_children, self._stop = lock, end_children, stop
        self._carried = carried or Carried()
        self._opened: Opened | None = None
        self.languages = Languages(app)
        self.languages.use(self._carried.language or system_language())
        self.unlock_window: UnlockWindow | None = None
        self.open_window: OpenWindow | None = None
        self.clipboard = ForgetfulClipboard(app.clipboard(), self)
        self.autolock: AutoLock | None = None
        app.aboutToQuit.connect(self._quit)

    @property
    def door(self) -> Door:
        """What offers and weighs passphrases, also while a vault is open."""
        return self._door

    def start(self, path: Path | None = None) -> None:
        """Show the unlock window for a file, or for the one that was open before the lock."""
        model = UnlockModel(self._door, self)
        chosen = path or (Path(self._carried.path) if self._carried.path else None)
        if chosen is not None:
            model.choose_path(chosen)
        window = UnlockWindow(model, self._carried.notice)
        presenter = Presenter(window.tell, self)
        model.unexpected.connect(presenter.show)
        model.opened.connect(self._show_vault)
        if not self._restore_place(window):
            window.resize(*UNLOCK_SIZE)
        self.unlock_window = window
        window.show()

    def lock(self, notice: str = "") -> None:
        """Keep drafts, end every child, clear the clipboard, and become a fresh program that asks again."""
        if self._opened is None or self.open_window is None:
            return
        place = self._place(self.open_window.window)
        carried = Carried(str(self._opened.path), place, notice, self.languages.code)
        self.open_window.window.hide()
        self._replace(carried, [self._flush, self.clipboard.clear_ours, self._end_children_or_stop])

    def apply(self, settings: Mapping[str, Any]) -> None:
        """Take over settings that concern the whole program: ``autolock_minutes``, ``language``."""
        if self.autolock is not None and isinstance(settings.get("autolock_minutes"), int):
            self.autolock.set_minutes(settings["autolock_minutes"])
        language = str(settings.get("language", ""))
        if language in LANGUAGES and language != self.languages.code:
            self.languages.use(language)
            QTimer.singleShot(0, self, self._show_vault_anew)

    def _show_vault_anew(self) -> None:
        """Make the window once more, in another language: at the same place, with the settings on top."""
        if self._opened is None or self.open_window is None:
            return
        old = self.open_window
        old.flush()
        made = self._make_window(replace(self._opened, notices=()), self)
        self.open_window = made
        made.window.restoreGeometry(old.window.saveGeometry())
        made.show_settings()
        made.window.show()
        old.let_go()

    def _show_vault(self, opened: Opened) -> None:
        self._opened = opened
        if opened.language:
            self.languages.use(opened.language)
        made = self._make_window(opened, self)
        self.open_window = made
        if not self._restore_place(made.window):
            made.window.resize(*MAIN_SIZE)
        made.window.show()
        if self.unlock_window is not None:
            self.unlock_window.forget()
            self.unlock_window.close()
            self.unlock_window.deleteLater()
            self.unlock_window = None
        self.autolock = AutoLock(self._app, AUTOLOCK_MINUTES, parent=self)
        self.autolock.lock_now.connect(self._locked_by_itself)
        self.opened.emit(opened)

    def _locked_by_itself(self, reason: str) -> None:
        told = {
            "sleep": self.tr("Locked because the computer slept."),
            "idle": self.tr("Locked because nobody used it for a while."),
        }
        self.lock(told.get(reason, ""))

    def _flush(self) -> None:
        future = self.open_window.flush() if self.open_window is not None else None
        if future is not None:
            with suppress(FutureTimeout):
                future.result(FLUSH_SECONDS)

    def _end_children_or_stop(self) -> None:
        """A child that survives holds plain text, and a locked window beside it would be a lie."""
        left = 1
        try:
            left = self._end_children()
        finally:
            if left:
                self._stop()

    def _quit(self) -> None:
        self._flush()
        self.clipboard.clear_ours()
        if self._opened is not None:
            self._opened.backend.close()
        self._end_children()

    def _place(self, window: QMainWindow) -> str:
        return base64.b64encode(bytes(window.saveGeometry().data())).decode()

    def _restore_place(self, window: QMainWindow) -> bool:
        if not self._carried.geometry:
            return False
        return window.restoreGeometry(QByteArray(base64.b64decode(self._carried.geometry)))
