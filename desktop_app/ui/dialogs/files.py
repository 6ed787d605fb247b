"""Asks for files with Qt's own dialog: it keeps no history and tells no desktop what was chosen."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


def forget_dialog_history() -> None:
    """Send what Qt's dialogs would remember (folders, last choice) nowhere; call it before the first one.

    Qt writes that to a plain file in the home folder when a dialog is destroyed.
    """
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)


def ask_file(parent: QWidget, title: str, patterns: str = "") -> Path | None:
    """Return an existing file, or None when the person thought better of it."""
    dialog = _dialog(parent, title, patterns)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def ask_files(parent: QWidget, title: str, patterns: str = "") -> list[Path]:
    """Return existing files, none when the person thought better of it."""
    dialog = _dialog(parent, title, patterns)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return [Path(name) for name in chosen]


def ask_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Return where a file shall be written; the dialog asks before it lets one be replaced."""
    return _answer(_saving(parent, title, name))


def ask_free_name(parent: QWidget, title: str, name: str) -> Path | None:
    """Return where a new file shall be that replaces none (a vault, a backup): whoever makes it refuses."""
    dialog = _saving(parent, title, name)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return _answer(dialog)


def _saving(parent: QWidget, title: str, name: str) -> QFileDialog:
    dialog = _dialog(parent, title, "")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    return dialog


def _dialog(parent: QWidget, title: str, patterns: str) -> QFileDialog:
    every = QCoreApplication.translate("files", "All files (*)")
    dialog = QFileDialog(parent, title, str(Path.home()), patterns or every)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setHistory([])
    return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
