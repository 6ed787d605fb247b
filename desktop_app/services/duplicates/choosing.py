"""Decides about the people of two cases by the cases' codes, as the command line names them."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.services.cases.create import find_case
from desktop_app.services.duplicates.deciding import not_the_same
from desktop_app.services.duplicates.merging import merge_cases
from desktop_app.vault.people import PersonKey
from desktop_app.vault.unit import Unit


def decide_by_codes(unit: Unit, code: str, other: str, *, same: bool, reason: str = "") -> dict[str, Any]:
    """Note that the principal people of two cases are two, or merge the other case into the first.

    Returns both codes, ``same``, and how many values differed. Raises UsageError for a code that is not here
    or a case that names no principal person, and what a merge raises.
    """
    one, two = _principal(unit, find_case(unit, code)), _principal(unit, find_case(unit, other))
    codes = [unit.tree(key[0]).root.text("code") for key in (one, two)]
    differing = 0
    if same:
        differing = merge_cases(unit, one, two).differing
    else:
        not_the_same(unit, one, two, reason)
    return {"case": codes[0], "other": codes[1], "same": same, "differing": differing}


def _principal(unit: Unit, case: EntityId) -> PersonKey:
    tree = unit.tree(case)
    principal = tree.root.get("principal")
    if isinstance(principal, Ref) and principal.entity in tree.entities:
        return case, principal.entity
    raise UsageError(
        "no-principal",
        "Case {case} does not say whom it is about. Nothing was decided.",
        "Set its principal person first.",
        case=tree.root.text("code"),
    )
