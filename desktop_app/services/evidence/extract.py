"""Gives an original out of the vault, byte for byte, if it still has the hash that it came with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.entity import Entity
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.address import entry
from desktop_app.services.cases.create import find_case
from desktop_app.vault import attachments, lookup
from desktop_app.vault.file.files import new_file
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

_ID = re.compile(r"[0-9a-f]{8,32}")


@dataclass(frozen=True, slots=True)
class Extracted:
    """A file that was written: its hash and its size in bytes."""

    evidence: EntityId
    filename: str
    sha256: bytes
    size: int


def extract_evidence(vault: Vault, named: str, target: Path) -> Extracted:
    """Write the original of an evidence item to a new private file.

    ``named`` is its id (eight digits or more), or its place in a case: ``C-7K3M-QX4P/evidence[2]``. The file
    takes its name only when every byte is written and its hash is right. Raises KnownError
    ``original-altered``, ``original-missing``, ``exists-already``, ``disk-full``, ``no-such-evidence``.
    """
    with vault.unit() as unit:
        evidence = find_evidence(unit, named)
    sha256 = evidence.get("sha256")
    if not isinstance(sha256, bytes):
        raise KnownError(
            "no-original", "This evidence item has no file.", "Look for its link or its source instead."
        )
    size = 0
    with new_file(target.resolve()) as partial, partial.open("wb") as file:
        for chunk in attachments.read(vault.connection, sha256):
            file.write(chunk)
            size += len(chunk)
    return Extracted(evidence.id, evidence.text("filename"), sha256, size)


def find_evidence(unit: Unit, named: str) -> Entity:
    """Return the evidence item of this id or place; raises UsageError when it is none or several."""
    code, slash, address = named.partition("/")
    if slash:
        case = find_case(unit, code)
        tree = unit.tree(case)
        found = [tree.entities[entry(tree, address)]]
    else:
        digits = named.replace("-", "").lower()
        places = lookup.evidence_by_id(unit.connection, digits) if _ID.fullmatch(digits) else []
        entities = [unit.entity(case, evidence) for case, evidence in places]
        found = [entity for entity in entities if entity is not None]
    if len(found) != 1 or found[0].kind != "evidence":
        raise UsageError(
            "no-such-evidence",
            "“{named}” is not the id or place of one evidence item.",
            "Take the id that “holdfast show” prints, or write it as in C-7K3M-QX4P/evidence[2].",
            named=named[:80],
        )
    return found[0]
