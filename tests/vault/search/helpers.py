"""Small real vaults with search and the case list, filled through ordinary saves."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.vault.caselist import CaseListRows
from desktop_app.vault.environment import Environment
from desktop_app.vault.search.index import SearchIndex
from desktop_app.vault.vault import Vault
from tests.vault.file.helpers import a_key

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def make_vault(path: Path) -> Vault:
    """A new vault in which search and the case list follow every save."""
    environment = Environment(clock=lambda: NOON, random_bytes=random.Random(1).randbytes)
    return Vault.create(
        path,
        a_key(),
        environment=environment,
        author_name="Olga",
        projections=(SearchIndex(), CaseListRows()),
    )


def save(vault: Vault, root: EntityId, *changes: Change) -> None:
    """One save in a unit of its own."""
    with vault.unit() as unit:
        unit.save(root, changes)
        unit.commit()


def new_id(vault: Vault) -> EntityId:
    with vault.unit() as unit:
        return unit.new_id()


def add(
    vault: Vault, root: EntityId | None, kind: str, parent: EntityId | None = None, **values: Any
) -> EntityId:
    """Make an entity (a root when ``root`` is None) with these fields; tuples are elements of sets."""
    entity = new_id(vault)
    changes: list[Change] = [Create(entity, kind, None if root is None else parent or root)]
    for name, value in values.items():
        if isinstance(value, tuple):
            changes += [AddElement(entity, name, _value(kind, name, element)) for element in value]
        else:
            changes.append(SetField(entity, name, _value(kind, name, value)))
    save(vault, root or entity, *changes)
    return entity


def _value(kind: str, name: str, value: object) -> Value:
    is_term = SCHEMA.kind(kind).field(name).vocabulary is not None
    return Term(value) if is_term and isinstance(value, str) else value  # type: ignore[return-value]


def a_case(vault: Vault, family: str = "", given: str = "", **values: Any) -> EntityId:
    """A case with a principal person of this name (Cyrillic or Latin), in one go."""
    case = add(vault, None, "case", None, **values)
    if family or given:
        person = add(vault, case, "person", role="principal")
        add(vault, case, "name", person, family=family, given=given)
        save(vault, case, SetField(case, "principal", Ref(case, person)))
    return case
