"""Tool tips that show what they are given: Qt would guess rich text and draw somebody's markup."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtGui import Qt as GuiQt


def plain_tip(text: str) -> str:
    """Return text that a tool tip shows letter for letter, also when it looks like markup."""
    return f"<span>{escape(text)}</span>" if GuiQt.mightBeRichText(text) else text


def key_tip(text: str, keys: str) -> str:
    """Return a tool tip that tells the key as well: ``Search everything (Ctrl+K)``."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tip(f"{text} ({shown})" if shown else text)
