"""The language of the screen: which there are, which one is in force, and how an error is told in it."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop_app.assets import asset
from desktop_app.domain.errors import KnownError

ENGLISH = "en"
LANGUAGES = MappingProxyType({ENGLISH: "English", "ru": "Русский", "uk": "Українська", "fr": "Français"})
"""Code and own name of each language, in the order in which they are offered."""


def system_language() -> str:
    """Return the first language of the desktop that the program speaks, else English."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


class Languages(QObject):
    """Puts one language in force at a time; ``changed`` carries its code, and windows are made anew then.

    English has a translation too: its plural forms.
    """

    changed = Signal(str)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = ""

    def use(self, code: str) -> None:
        """Speak this language from now on; one that the program does not speak is English."""
        code = code if code in LANGUAGES else ENGLISH
        if code == self.code:
            return
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm")
        self._translators = [
            self._install(file) for file in (qt, asset("i18n", f"holdfast_{code}.qm")) if file.exists()
        ]
        QLocale.setDefault(QLocale(code))
        self.code = code
        self.changed.emit(code)

    def _install(self, file: Path) -> QTranslator:
        translator = QTranslator(self)
        translator.load(str(file))
        self._app.installTranslator(translator)
        return translator


def what(error: KnownError) -> str:
    """Return what happened, in the language of the screen."""
    return _said(error.what_template, error)


def advice(error: KnownError) -> str:
    """Return what to do, in the language of the screen."""
    return _said(error.advice_template, error)


def told(error: KnownError) -> str:
    """Return both sentences of an error in the language of the screen."""
    return f"{what(error)} {advice(error)}".strip()


def _said(template: str, error: KnownError) -> str:
    return QCoreApplication.translate("KnownError", template).format(**error.facts) if template else ""
