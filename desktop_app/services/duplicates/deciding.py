"""Remembers what people decide about a pair: that two are not the same, so that nobody is asked again."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.vault.people import PersonKey, person_matches
from desktop_app.vault.unit import Unit

Pair = frozenset[PersonKey]


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision that was saved; undo takes it back."""

    match: EntityId
    saved: SavedCommit | None


def not_the_same(unit: Unit, one: PersonKey, other: PersonKey, reason: str = "") -> Decision:
    """Note that two people are two; they are not proposed again, here and where this travels."""
    decision = note_match(unit, one, other, same=False, reason=reason)
    unit.commit()
    return decision


def take_back_decision(unit: Unit, match: EntityId) -> None:
    """Take a decision back: the pair is proposed again."""
    unit.undo(match)
    unit.commit()


def note_match(unit: Unit, one: PersonKey, other: PersonKey, *, same: bool, reason: str = "") -> Decision:
    """Note a decision within a unit that goes on. Raises UsageError for someone who is not in this vault."""
    for case, person in (one, other):
        if one == other or unit.entity(case, person) is None:
            raise UsageError(
                "no-such-person",
                "One of the two people is not in this vault any more. Nothing was noted.",
                "Look for duplicates again.",
            )
    match = unit.new_id()
    changes: list[Change] = [
        Create(match, "person_match", None),
        SetField(match, "one", Ref(*one)),
        SetField(match, "other", Ref(*other)),
        SetField(match, "same", same),
        SetField(match, "reason", reason or None),
    ]
    return Decision(match, unit.save(match, changes))


def undisputed(unit: Unit) -> frozenset[Pair]:
    """Return the pairs of which everybody who decided says that they are two people."""
    told: dict[Pair, set[bool]] = {}
    for match in person_matches(unit.connection):
        told.setdefault(frozenset((match.one, match.other)), set()).add(match.same)
    return frozenset(pair for pair, answers in told.items() if answers == {False})
