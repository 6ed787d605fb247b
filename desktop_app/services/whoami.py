"""Who is working in a unit, in the words that stand in a custody log."""

from __future__ import annotations

from desktop_app.vault.unit import Unit


def author_name(unit: Unit) -> str:
    """Return the name of the author chosen, or the beginning of the key while the name is not known."""
    chosen = unit.authors.last_chosen()
    names = [author.name or author.key.hex()[:16] for author in unit.authors.own() if author.key == chosen]
    return names[0] if names else ""
