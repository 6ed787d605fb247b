"""The palette that painters, links and native parts read: the same roles as the style sheet's."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.theme.tokens import Tokens

_PARTS = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Accent: "accent",
}
_FADED = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme; disabled text is the third text colour, which still reads."""
    palette = QPalette()
    for part, role in _PARTS.items():
        palette.setColor(part, QColor(tokens[role]))
    for part in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens["text3"]))
    return palette
