"""Remembers in the vault how the columns of a table were mapped: the same header, the same mapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.services.importing.columns import header_key
from desktop_app.vault.unit import Unit

SETTING = "import-mappings"
MOST = 50


def remember(unit: Unit, header: Sequence[str], mapping: Mapping[str, str | None]) -> None:
    """Keep the mapping for tables with this header; the caller commits. The oldest of many are forgotten."""
    kept = [one for one in unit.settings.get(SETTING, []) if one["header"] != _key(header)]
    kept.append({"header": _key(header), "mapping": dict(mapping)})
    unit.settings.set(SETTING, kept[-MOST:])


def remembered(unit: Unit, header: Sequence[str]) -> dict[str, str | None]:
    """Return the mapping of the last import with this header, by the headers as they are written now."""
    for one in unit.settings.get(SETTING, []):
        if one["header"] == _key(header):
            by_key = {header_key(name): target for name, target in one["mapping"].items()}
            return {name: by_key[header_key(name)] for name in header if header_key(name) in by_key}
    return {}


def _key(header: Sequence[str]) -> list[str]:
    return [header_key(name) for name in header]
