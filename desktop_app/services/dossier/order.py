"""Sorting by when it happened: the unknown last, then as entered."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.entity import Entity
from desktop_app.domain.partial_date import PartialDate

_UNKNOWN = PartialDate.unknown()


def when(entity: Entity) -> PartialDate | None:
    """Return the date of an entry, or nothing."""
    value = entity.values.get("date")
    return value if isinstance(value, PartialDate) else None


def by_date(entities: Iterable[Entity]) -> list[Entity]:
    """Return entries in order of time."""
    return sorted(entities, key=lambda entity: (when(entity) or _UNKNOWN).sort_key)
