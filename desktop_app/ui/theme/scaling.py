"""Sizes set in code that follow the zoom: said once in house pixels, applied anew when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QWidget

from desktop_app.ui.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

_KEY = "dp"


def set_margins(layout: QLayout, left: int, top: int, right: int, bottom: int) -> None:
    """Set the margins of a layout in house pixels."""
    _remember(layout, "margins", (left, top, right, bottom))


def set_spacing(layout: QLayout, gap: int, gap_down: int | None = None) -> None:
    """Set the gap between items in house pixels; ``gap_down`` differs for the rows of a grid."""
    _remember(layout, "spacing", (gap, gap if gap_down is None else gap_down))


def set_fixed(widget: QWidget, *, width: int | None = None, height: int | None = None) -> None:
    """Fix the width or height of a widget in house pixels."""
    _remember(widget, "fixed", (width, height))


def set_minimum(widget: QWidget, *, width: int | None = None, height: int | None = None) -> None:
    """Set the least width or height of a widget in house pixels."""
    _remember(widget, "minimum", (width, height))


def set_maximum(widget: QWidget, *, width: int | None = None, height: int | None = None) -> None:
    """Set the greatest width or height of a widget in house pixels."""
    _remember(widget, "maximum", (width, height))


def set_icon_size(button: QAbstractButton, size: int) -> None:
    """Set the icon size of a button in house pixels."""
    _remember(button, "icon", (size,))


def rescale(widget: QWidget) -> None:
    """Apply what was set on a widget and its layouts again, at the zoom of now."""
    _apply_all(widget)
    layout = widget.layout()
    if layout is not None:
        _rescale_layout(layout)


def _rescale_layout(layout: QLayout) -> None:
    _apply_all(layout)
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _rescale_layout(inner)


def _remember(target: QObject, kind: str, values: tuple[int | None, ...]) -> None:
    kept: dict[str, Any] = dict(target.property(_KEY) or {})
    kept[kind] = values
    target.setProperty(_KEY, kept)
    _APPLY[kind](target, *_scaled(values))


def _apply_all(target: QObject) -> None:
    for kind, values in dict(target.property(_KEY) or {}).items():
        _APPLY[kind](target, *_scaled(values))


def _scaled(values: tuple[int | None, ...]) -> list[int | None]:
    theme = current_theme()
    return [None if value is None else theme.px(value) for value in values]


def _spacing(layout: Any, gap: int, gap_down: int) -> None:
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(gap)
        layout.setVerticalSpacing(gap_down)
    else:
        layout.setSpacing(gap)


def _each(method: str) -> Callable[..., None]:
    def apply(widget: QWidget, width: int | None, height: int | None) -> None:
        for side, value in (("Width", width), ("Height", height)):
            if value is not None:
                getattr(widget, f"set{method}{side}")(value)

    return apply


_APPLY: dict[str, Callable[..., None]] = {
    "margins": lambda layout, *sides: layout.setContentsMargins(*sides),
    "spacing": _spacing,
    "fixed": _each("Fixed"),
    "minimum": _each("Minimum"),
    "maximum": _each("Maximum"),
    "icon": lambda button, size: button.setIconSize(QSize(size, size)),
}
