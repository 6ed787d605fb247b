"""Who changed what in a case, when, from what to what; and taking one's own latest save back."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.history import ErasureResult, HistoryEntry
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.address import entry, resolve
from desktop_app.services.cases.roots import find_root
from desktop_app.services.cases.show import Plain, plainer
from desktop_app.vault.unit import Unit


def case_history(unit: Unit, code: str, address: str | None = None) -> list[dict[str, Any]]:
    """Return the history of a case, one of its entries or one field, newest first, as JSON-able data."""
    case = find_root(unit, code)
    entity, field = place(unit, case, address)
    to_plain = plainer(unit, unit.tree(case))
    return [history_data(one, to_plain) for one in unit.history(case, entity, field)]


def undo_case(unit: Unit, code: str) -> dict[str, Any]:
    """Take back one's own latest save on a case; where others built upon it, nothing is undone.

    Returns ``undone`` (hashes of the saves taken back) and ``blocked_by`` (the history that is in the way).
    """
    case = find_root(unit, code)
    to_plain = plainer(unit, unit.tree(case))
    result = unit.undo(case)
    unit.commit()
    return {
        "undone": [commit.hex() for commit in result.undone],
        "blocked_by": [history_data(one, to_plain) for one in result.blocked_by],
    }


def erase(unit: Unit, code: str, address: str | None, reason: str) -> ErasureResult:
    """Forget a field, an entry or a whole case for good, with a signed note that tells copies to do so.

    Afterwards every rotating backup must be rewritten (`upkeep.erasure.rewrite_backups`).
    """
    case = find_root(unit, code)
    entity, field = place(unit, case, address)
    result = unit.erase(case, entity, field, reason=reason)
    unit.commit()
    return result


def place(unit: Unit, case: EntityId, address: str | None) -> tuple[EntityId | None, str | None]:
    """Return entry and field that an address names: a field, a whole entry, or (None) the whole case."""
    if address is None:
        return None, None
    tree = unit.tree(case)
    if address.rstrip().endswith("]"):
        return entry(tree, address), None
    target = resolve(tree, address)
    return target.entity, target.field.name


def history_data(one: HistoryEntry, to_plain: Plain) -> dict[str, Any]:
    """Return one entry of the history as JSON-able data."""
    return {
        "clock": to_plain(one.clock),
        "author": one.author.name or one.author.key.hex()[:16],
        "trust": one.author.trust,
        "change": one.change,
        "kind": one.kind,
        "entity": None if one.entity is None else one.entity.hex(),
        "field": one.field,
        "from": [to_plain(value) for value in one.before],
        "to": [to_plain(value) for value in one.after],
        "restored": one.restored,
        "erased": one.erased,
        "withheld": one.withheld,
        "operation": f"{one.operation.commit.hex()}:{one.operation.index}",
    }
