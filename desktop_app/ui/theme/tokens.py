"""The colours of one theme by role, read from resources/theme, and the contrast between two of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.assets import asset

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """``roles`` maps a role ("accent") to a colour ("#0B625D")."""

    name: str
    roles: Mapping[str, str]

    def __getitem__(self, role: str) -> str:
        return self.roles[role]


def load_tokens(name: str) -> Tokens:
    """Read one theme; raises ``FileNotFoundError`` for a name that is not bundled."""
    roles = tomllib.loads(asset("theme", f"{name}.toml").read_text("utf-8"))["roles"]
    return Tokens(name, MappingProxyType({role: str(colour) for role, colour in roles.items()}))


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
