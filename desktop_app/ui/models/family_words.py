"""What somebody is to the principal person: from the entry between them, else from the way there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.entity import Entity
from desktop_app.domain.family.ties import Bond, Tie
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Term
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.case_words import CaseWords

Found = Sequence[tuple[Tie, Entity]]
_LONGEST_WAY = 3
_STEPS = {
    Bond.PARENT: ("up", "down"),
    Bond.GRANDPARENT: ("up up", "down down"),
    Bond.COUPLE: ("with", "with"),
    Bond.SIBLING: ("beside", "beside"),
}
"""The way from the lower to the upper, and from the upper to the lower."""
_SAME_BOTH_WAYS = frozenset({"spouse", "partner", "former_spouse", "sibling", "other_relative"})
_ROLES = {"up": "parent", "down": "child", "with": "spouse", "beside": "sibling", "up down": "sibling"}


def relation_words(
    words: CaseWords, file: CaseFile, numbers: Mapping[EntityId, int], first: int, found: Found
) -> list[str]:
    """Return what each person is to the one with the number ``first``, or that nothing tells it."""
    direct = _direct(words, file, first, found)
    ways = _ways(first, [tie for tie, _ in found])
    told = []
    for person, at in numbers.items():
        role = words.field(file, file.tree.entities[person], "role")
        if at == first:
            told.append(words.wording.term("family_role", "principal", words.language))
        else:
            told.append(
                direct.get(at) or _way_words(words, ways.get(at, "")) or role or _tr("Not yet related")
            )
    return told


def _direct(words: CaseWords, file: CaseFile, first: int, found: Found) -> dict[int, str]:
    """Return what an entry says in so many words, where it can be read from the principal person's side."""
    told: dict[int, str] = {}
    for tie, entry in found:
        kind = entry.get("type")
        if first in (tie.one, tie.other) and isinstance(kind, Term) and kind.code in _SAME_BOTH_WAYS:
            told.setdefault(tie.other if tie.one == first else tie.one, words.field(file, entry, "type"))
    return told


def _ways(first: int, ties: Sequence[Tie]) -> dict[int, str]:
    """Return the shortest way to everybody within reach, as steps."""
    near: dict[int, list[tuple[int, str]]] = {}
    for tie in ties:
        if tie.bond in _STEPS:
            up, down = _STEPS[tie.bond]
            near.setdefault(tie.other, []).append((tie.one, up))
            near.setdefault(tie.one, []).append((tie.other, down))
    ways, edge = {first: ""}, [first]
    for _ in range(_LONGEST_WAY):
        reached = list[int]()
        for at in edge:
            for other, step in near.get(at, ()):
                if other not in ways:
                    ways[other] = f"{ways[at]} {step}".strip()
                    reached.append(other)
        edge = reached
    return ways


def _way_words(words: CaseWords, way: str) -> str:
    if way in _ROLES:
        return words.wording.term("person_role", _ROLES[way], words.language)
    told = {
        "up up": _tr("Grandparent"),
        "down down": _tr("Grandchild"),
        "with up": _tr("Parent-in-law"),
        "down with": _tr("Son- or daughter-in-law"),
        "with down": _tr("Stepchild"),
        "up with": _tr("Stepparent"),
    }
    told |= dict.fromkeys(("up beside", "up up down"), _tr("Aunt or uncle"))
    told |= dict.fromkeys(("beside down", "up down down"), _tr("Niece or nephew"))
    told |= dict.fromkeys(("with beside", "beside with", "with up down"), _tr("Brother- or sister-in-law"))
    return told.get(way, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Family", text)
