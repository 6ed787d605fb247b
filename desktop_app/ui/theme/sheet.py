"""Fills the style sheet's template: ``@role`` becomes a colour, ``12dp`` a size at the chosen zoom."""

from __future__ import annotations

import re

from desktop_app.assets import asset
from desktop_app.ui.theme.tokens import Tokens

_ROLE = re.compile(r"@([a-z_0-9]+)")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)(dp|row)(?:-(\d+)px)?")
_PICTURE = re.compile(r"picture\(([a-z-]+)\)")


def make_sheet(tokens: Tokens, zoom: float, *, compact: bool) -> str:
    """Return the style sheet for one theme, zoom (1.0 is 100 %) and density.

    ``12dp`` scales with the zoom, ``12dp-1px`` takes a pixel off after scaling (a thicker border must not
    move the text), ``5row`` is padding, 2 less in compact rows. Raises ``KeyError`` for an unknown role.
    """

    def size(match: re.Match[str]) -> str:
        value = float(match[1]) - (2 if match[2] == "row" and compact else 0)
        return f"{max(0, round(value * zoom) - int(match[3] or 0))}px"

    sheet = asset("theme", "holdfast.qss").read_text("utf-8")
    sheet = _PICTURE.sub(lambda match: f"url(theme:{tokens.name}/{match[1]}.svg)", sheet)
    sheet = _SIZE.sub(size, sheet)
    return _ROLE.sub(lambda match: tokens[match[1]], sheet)
