"""What a person set up in this vault: looks, automatic locking, kept views; it never travels."""

from __future__ import annotations

from typing import Any

from desktop_app.services.whoami import author_name
from desktop_app.vault.unit import Unit

PREFERENCES = "preferences"
VIEWS = "views"


def read_preferences(unit: Unit) -> dict[str, Any]:
    """Return the preferences with the author's name and the kept views."""
    kept = unit.settings.get(PREFERENCES, {})
    return {**kept, "author_name": author_name(unit), "views": unit.settings.get(VIEWS, [])}


def keep_preferences(unit: Unit, preferences: dict[str, Any]) -> None:
    """Keep the preferences as they are now."""
    unit.settings.set(PREFERENCES, preferences)
    unit.commit()


def keep_views(unit: Unit, views: list[dict[str, Any]]) -> None:
    """Keep the saved views as they are now."""
    unit.settings.set(VIEWS, views)
    unit.commit()


def rename_author(unit: Unit, name: str) -> None:
    """Go by another name from now on; earlier entries stand under it too, since the key is the same."""
    if author_name(unit) != name:
        unit.authors.rename(name)
        unit.commit()
