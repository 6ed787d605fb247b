"""Settings of one vault: small JSON values by name, which never travel."""

from __future__ import annotations

import json
from typing import Any

from sqlcipher3.dbapi2 import Connection


class Settings:
    """Reads and writes settings within a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting, or ``default`` when it was never set."""
        row = self._connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return default if row is None else json.loads(row[0])

    def set(self, name: str, value: Any) -> None:
        """Keep a value that JSON can hold; None takes the setting away."""
        if value is None:
            self._connection.execute("DELETE FROM setting WHERE name = ?", (name,))
            return
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        self._connection.execute("REPLACE INTO setting VALUES (?, ?)", (name, text))

    def all(self) -> dict[str, Any]:
        """Return every setting by name."""
        rows = self._connection.execute("SELECT name, value FROM setting ORDER BY name")
        return {name: json.loads(text) for name, text in rows}
