"""Case lists: what a row shows and what a list can be asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate

PRIORITY_RANK = {"low": 1, "medium": 2, "high": 3, "critical": 4}
"""Codes of the vocabulary ``priority_band`` as the number of bars that lists show; none is 0."""


class SortKey(StrEnum):
    """Orders of the case list."""

    NAME = "name"
    CODE = "code"
    STATUS = "status"
    PRIORITY = "priority"
    OPENED = "opened"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuery:
    """What a list shows: words typed, exact filters by field name (any of the codes), order, direction."""

    words: str = ""
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    only_contested: bool = False
    sort: SortKey = SortKey.NAME
    descending: bool = False
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One case as lists show it. ``row`` is a local number, valid in this unlock only.

    ``name`` is the principal person's in the form that lists sort by ("Verkhotina, Anna"); ``other_name`` the
    same in the other script, where given. ``priority`` is 0 (none) to 4; ``contested`` counts open conflicts
    and contested facts; ``missing`` counts the basic facts not yet known.
    """

    row: int
    case: EntityId
    code: str
    name: str
    other_name: str
    status: str
    outcome: str
    priority: int
    place: str
    responsible: str
    opened: PartialDate | None
    changed_minutes: int
    tags: tuple[str, ...] = ()
    contested: int = 0
    missing: int = 0
    facts: tuple[tuple[str, str], ...] = field(default_factory=tuple)
