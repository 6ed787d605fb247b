"""Layout 2: the search index and the rows of the case list, both computed from the typed tables."""

from __future__ import annotations

from typing import Protocol

STATEMENTS = (
    """CREATE VIRTUAL TABLE search_name USING fts5(
        name, skeleton, code, tokenize = 'ascii', detail = 'column'
    )""",
    """CREATE VIRTUAL TABLE search_text USING fts5(
        words, content = '', columnsize = 0, tokenize = 'ascii', detail = 'none'
    )""",
    "CREATE TABLE search_words (eid INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT",
    "INSERT INTO search_name(search_name, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_text(search_text, rank) VALUES ('secure-delete', 1)",
    """CREATE TABLE case_row (
        eid INTEGER PRIMARY KEY, name TEXT NOT NULL, other_name TEXT NOT NULL, name_key TEXT NOT NULL,
        code TEXT NOT NULL, status TEXT NOT NULL, outcome TEXT NOT NULL, priority INTEGER NOT NULL,
        place TEXT NOT NULL, responsible TEXT NOT NULL, opened TEXT, opened_key INTEGER NOT NULL,
        changed INTEGER NOT NULL, contested INTEGER NOT NULL, missing INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE case_tag (
        tag TEXT NOT NULL, eid INTEGER NOT NULL, PRIMARY KEY (tag, eid)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX case_tag_eid ON case_tag(eid)",
    "CREATE INDEX case_row_name ON case_row(name_key)",
    "CREATE INDEX case_row_code ON case_row(code)",
    "CREATE INDEX case_row_status ON case_row(status, name_key)",
    "CREATE INDEX case_row_priority ON case_row(priority, name_key)",
    "CREATE INDEX case_row_opened ON case_row(opened_key, name_key)",
    "CREATE INDEX case_row_changed ON case_row(changed, name_key)",
)


class Executes(Protocol):
    """The one thing that a migration asks of a connection."""

    def execute(self, sql: str, /) -> object:
        """Run one statement."""


def upgrade(connection: Executes) -> None:
    """Make the tables empty; the program fills them from the typed tables."""
    for statement in STATEMENTS:
        connection.execute(statement)
