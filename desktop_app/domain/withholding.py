"""What stays out of dossiers and share copies unless somebody asks for it by name."""

from __future__ import annotations

from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term

_PRIVILEGED_TYPES = frozenset({Term("legal_advice")})


def is_privileged(note: Entity) -> bool:
    """Whether a note is between a person and their lawyer: as marked, and legal advice where nobody did."""
    marked = note.get("privileged")
    return note.get("type") in _PRIVILEGED_TYPES if marked is None else marked is True


def is_kept_back(entity: Entity) -> bool:
    """Whether an entry stays here by default: a privileged note, an assessment, what others were given."""
    return SCHEMA.kind(entity.kind).kept_back or (entity.kind == "note" and is_privileged(entity))
