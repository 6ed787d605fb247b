"""What a person set up in this vault: looks, automatic locking, kept views and sizes; it never travels."""

from __future__ import annotations

from typing import Any

from desktop_app.services.whoami import author_name
from desktop_app.vault.unit import Unit

PREFERENCES = "preferences"
VIEWS = "views"
SIZES = "sizes"


def read_preferences(unit: Unit) -> dict[str, Any]:
    """Return the preferences with the author's name, the kept views and the kept sizes."""
    kept, settings = unit.settings.get(PREFERENCES, {}), unit.settings
    views, sizes = settings.get(VIEWS, []), settings.get(SIZES, {})
    return {**kept, "author_name": author_name(unit), "views": views, "sizes": sizes}


def keep_preferences(unit: Unit, preferences: dict[str, Any]) -> None:
    """Keep the preferences as they are now."""
    unit.settings.set(PREFERENCES, preferences)
    unit.commit()


def keep_views(unit: Unit, views: list[dict[str, Any]]) -> None:
    """Keep the saved views as they are now."""
    unit.settings.set(VIEWS, views)
    unit.commit()


def keep_sizes(unit: Unit, sizes: dict[str, list[int]]) -> None:
    """Keep where somebody put the edges of panes and columns."""
    unit.settings.set(SIZES, sizes)
    unit.commit()


def rename_author(unit: Unit, name: str) -> None:
    """Go by another name from now on; earlier entries stand under it too, since the key is the same."""
    if author_name(unit) != name:
        unit.authors.rename(name)
        unit.commit()
