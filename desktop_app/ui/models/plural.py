"""English words after a number, as long as no translation says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def counted(context: str, text: str, number: int) -> str:
    """Return ``"%n field(s)"`` with its number, in the language of the screen or in plain English."""
    told = QCoreApplication.translate(context, text, "", number)
    return told.replace("(s)", "" if number == 1 else "s")
