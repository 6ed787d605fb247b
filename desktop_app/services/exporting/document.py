"""One root of a vault as JSON: its entries as people read them, and the signed log from which they follow."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from typing import Any

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import FieldType
from desktop_app.domain.values import Value
from desktop_app.services.exporting.values import to_json, to_typed
from desktop_app.vault.log.portable import COMMIT, OPERATION, LoggedRoot, commits_of_root
from desktop_app.vault.unit import Unit


def root_data(unit: Unit, root: LoggedRoot, entities: Iterable[Entity], *, log: bool) -> dict[str, Any]:
    """Return a root; without ``log`` nothing can be imported from it, and nothing withheld is in it."""
    described = SCHEMA.by_number(root.kind)
    data: dict[str, Any] = {
        "id": root.id.hex(),
        "kind": f"#{root.kind}" if described is None else described.name,
        "entities": [entity_data(entity) for entity in entities],
    }
    if log:
        data["log"] = list(_log(unit, root))
    return data


def live_tree(unit: Unit, root: LoggedRoot) -> Tree | None:
    """Return what stands in a root; None for a deleted one, and for a kind of a newer program."""
    described = SCHEMA.by_number(root.kind)
    return unit.tree(root.id, described.name) if root.live and described is not None else None


def entity_data(entity: Entity) -> dict[str, Any]:
    """Return one entry with all that is known of its fields."""
    kind = SCHEMA.kind(entity.kind)
    fields: dict[str, Any] = {}
    for field in kind.fields:
        if field.name in entity.values:
            value = entity.values[field.name]
            told = to_typed if field.type is FieldType.ANY else to_json
            fields[field.name] = (
                [told(element) for element in value] if isinstance(value, tuple) else told(value)
            )
    return {
        "id": entity.id.hex(),
        "kind": entity.kind,
        "parent": None if entity.parent is None else entity.parent.hex(),
        "fields": fields,
        "versions": {
            name: [
                {
                    "value": to_typed(version.value),
                    "author": version.author.key.hex(),
                    "clock": _clock(version.clock),
                }
                for version in versions
            ]
            for name, versions in sorted(entity.conflicts.items())
        },
        "withheld": sorted(entity.withheld),
        "erased": sorted(entity.erased),
    }


def _clock(value: Value) -> str:
    return str(to_json(value))


def _log(unit: Unit, root: LoggedRoot) -> Iterator[dict[str, Any]]:
    for commit, operations in commits_of_root(unit.connection, root):
        row = {name: plain(value) for name, value in zip(COMMIT, commit, strict=True)}
        row["operations"] = [
            {name: plain(value) for name, value in zip(OPERATION, one, strict=True)} for one in operations
        ]
        yield row


def plain(value: object) -> object:
    """Return bytes as base64, anything else as it is."""
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value
