"""A plain full-text index in memory to measure our search against; it never touches a disk."""

from __future__ import annotations

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

_TEXTS = (
    "SELECT f_family || ' ' || f_given FROM t_name WHERE f_family NOTNULL AND f_given NOTNULL",
    "SELECT f_title FROM t_case WHERE f_title NOTNULL",
    "SELECT f_summary FROM t_case WHERE f_summary NOTNULL",
    "SELECT f_description FROM t_event WHERE f_description NOTNULL",
    "SELECT f_description FROM t_activity WHERE f_description NOTNULL",
)


class PlainIndex:
    """The names and texts of a vault in an ordinary FTS5 table without encryption, in memory only."""

    def __init__(self, vault: Connection) -> None:
        self._connection = dbapi2.connect(":memory:")
        self._connection.execute("CREATE VIRTUAL TABLE plain USING fts5(body, prefix='2 3 4')")
        for sql in _TEXTS:
            self._connection.executemany("INSERT INTO plain VALUES (?)", vault.execute(sql))

    def search(self, typed: str, limit: int = 30) -> list[str]:
        """Return texts that hold every word, the last one as a beginning, best first."""
        words = ['"' + word.replace('"', '""') + '"' for word in typed.split()]
        query = " ".join(words) + "*"
        sql = "SELECT body FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (query, limit))]

    def close(self) -> None:
        """Forget everything."""
        self._connection.close()
