"""Colours, type, icons and sizes. Widgets name roles, never colours."""

from desktop_app.ui.theme.look import Look, Mode
from desktop_app.ui.theme.scaling import set_fixed, set_margins, set_minimum, set_spacing
from desktop_app.ui.theme.theme import Theme, current_theme

__all__ = [
    "Look",
    "Mode",
    "Theme",
    "current_theme",
    "set_fixed",
    "set_margins",
    "set_minimum",
    "set_spacing",
]
