"""Everything that a case holds as plain data: every entry with its address, fields, versions and claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from decimal import Decimal
from typing import Any

from desktop_app.domain.claims import contested
from desktop_app.domain.entity import Entity, Tree, Version
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.cases.address import address_of
from desktop_app.services.cases.roots import find_root, handle_of
from desktop_app.vault.unit import Unit

Plain = Callable[[Value], Any]


def show_case(unit: Unit, code: str) -> dict[str, Any]:
    """Return a case as JSON-able data.

    ``fields`` are those of the case; ``entries`` all others in reading order, each with ``address``, ``id``,
    ``kind`` and ``fields``; ``conflicts`` lists every field with several versions, ``claims`` every account
    with its source, ``contested`` the fields whose accounts differ. Fields not yet known are null.
    """
    tree = unit.tree(find_root(unit, code))
    to_plain = plainer(unit, tree)
    entries = [
        _entry(tree, entity, to_plain) for entity in tree.entities.values() if entity.id != tree.root.id
    ]
    top = _entry(tree, tree.root, to_plain)
    claims = [_claim(tree, claim, to_plain) for claim in tree.of_kind("claim")]
    return {
        "code": handle_of(tree.root),
        "id": tree.root.id.hex(),
        "fields": top["fields"],
        "as_given": top["as_given"],
        "withheld": top["withheld"],
        "erased": top["erased"],
        "entries": entries,
        "claims": claims,
        "conflicts": [
            conflict for entity in tree.entities.values() for conflict in _conflicts(tree, entity, to_plain)
        ],
        "contested": contested_data(tree),
    }


def plainer(unit: Unit, tree: Tree) -> Plain:
    """Return what turns a value into JSON-able data: codes, dates in their short form, addresses, digits."""
    names: dict[EntityId, str] = {}

    def to_plain(value: Value) -> Any:
        match value:
            case Term():
                return value.code
            case PartialDate():
                return value.bare_canonical()
            case Moment():
                return value.as_datetime().astimezone(UTC).isoformat(timespec="minutes")
            case Decimal():
                return str(value)
            case bytes():
                return value.hex()
            case Ref() if value.entity in tree.entities:
                return address_of(tree, value.entity)
            case Ref():
                return names.setdefault(value.entity, _elsewhere(unit, value))
            case _:
                return value

    return to_plain


def contested_data(tree: Tree) -> list[dict[str, Any]]:
    """Return the facts about which accounts differ, each with the addresses of its claims."""
    found = []
    for fact in contested(tree):
        subject = fact.subject.entity if fact.subject is not None else None
        known = subject is not None and subject in tree.entities
        found.append(
            {
                "address": address_of(tree, subject) if known and subject is not None else None,
                "field": fact.field,
                "topic": fact.topic,
                "claims": [
                    address_of(tree, claim.id) for account in fact.accounts for claim in account.claims
                ],
                "preferred": None
                if fact.preferred is None
                else [address_of(tree, claim.id) for claim in fact.preferred.claims],
            }
        )
    return found


def _entry(tree: Tree, entity: Entity, to_plain: Plain) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    as_given: dict[str, str] = {}
    for field in SCHEMA.kind(entity.kind).fields:
        value = entity.values[field.name]
        if isinstance(value, tuple):
            fields[field.name] = [to_plain(element) for element in value]
            continue
        fields[field.name] = to_plain(value)
        if isinstance(value, PartialDate) and value.words:
            as_given[field.name] = value.words
    return {
        "address": address_of(tree, entity.id),
        "id": entity.id.hex(),
        "kind": entity.kind,
        "fields": fields,
        "as_given": as_given,
        "withheld": sorted(entity.withheld),
        "erased": sorted(entity.erased),
    }


def _claim(tree: Tree, claim: Entity, to_plain: Plain) -> dict[str, Any]:
    names = (
        "subject",
        "field",
        "value",
        "statement",
        "source",
        "statement_kind",
        "reliability",
        "confirmation",
        "preferred",
        "preferred_reason",
        "topic",
    )
    return {"address": address_of(tree, claim.id), "id": claim.id.hex()} | {
        name: to_plain(claim.get(name)) for name in names
    }


def _conflicts(tree: Tree, entity: Entity, to_plain: Plain) -> list[dict[str, Any]]:
    return [
        {
            "address": address_of(tree, entity.id),
            "id": entity.id.hex(),
            "field": field,
            "versions": [version_data(version, to_plain) for version in versions],
        }
        for field, versions in sorted(entity.conflicts.items())
    ]


def version_data(version: Version, to_plain: Plain) -> dict[str, Any]:
    """Return one version of a field: value, author, what their clock said."""
    return {
        "value": to_plain(version.value),
        "author": version.author.name or version.author.key.hex()[:16],
        "trust": version.author.trust,
        "clock": to_plain(version.clock),
        "operation": f"{version.operation.commit.hex()}:{version.operation.index}",
    }


def _elsewhere(unit: Unit, ref: Ref) -> str:
    """Return how an entry of another root is called: name, code, its place in another case, else the id."""
    found = unit.entity(ref.root, ref.entity)
    if found is None:
        return ref.entity.hex()
    if found.kind == "case":
        return found.text("code")
    if "case" in SCHEMA.kind(found.kind).parents:
        top = unit.entity(ref.root, ref.root)
        code = "" if top is None else top.text("code")
        return f"{code}:{found.kind}[{ref.entity.hex()[:12]}]" if code else ref.entity.hex()
    titles = [found.text(name) for name in SCHEMA.kind(found.kind).title_fields]
    return " ".join(title for title in titles if title) or ref.entity.hex()
